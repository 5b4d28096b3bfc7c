// SPDX-License-Identifier: MIT
#pragma once

#include "journal/journal.h"

#include <QHostAddress>
#include <QString>

#include <chrono>

namespace drover {

/// Opens /dev/null at each of the descriptors 0, 1 and 2 that came closed: or else a connection
/// would get its number, and with it what is printed. Before anything else is opened.
void openStandardDescriptors();

/// Writes one line to standard output, at once.
void printLine(const QString &line);
/// The same to standard error.
void printError(const QString &line);

/// "127.0.0.1:12780", "[::1]:12780".
QString shownEndpoint(const QHostAddress &address, quint16 port);

/// Tells on standard output what is worth knowing while a herd runs, a line each: servers that
/// start and stop, links that come and go, what was dropped. A flood of the last kind is told in
/// numbers. So are lines that do not fit into a pipe or a terminal that nobody reads from at the
/// moment: the herd never waits for it.
class Console : public JournalReader
{
public:
    /// \a journal outlives the console.
    explicit Console(Journal &journal);
    ~Console() override;

    EventKinds wanted() const override;
    void read(const std::shared_ptr<const EventBatch> &batch) override;

private:
    bool mayTell(const Event &event);
    void tell(const QString &line);

    Journal &m_journal;
    std::chrono::nanoseconds m_secondBegan{0};
    int m_noticesThisSecond = 0;
    int m_untold = 0;
    int m_unread = 0; // lines that did not fit
};

} // namespace drover
