// SPDX-License-Identifier: MIT
#pragma once

#include "journal/journal.h"

#include <QString>

#include <chrono>

namespace drover {

/// Writes one line to standard output, at once.
void printLine(const QString &line);
/// The same to standard error.
void printError(const QString &line);

/// Tells on standard output what is worth knowing while a herd runs, a line each: servers that
/// start and stop, links that come and go, what was dropped. A flood of the last kind is told in
/// numbers.
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

    Journal &m_journal;
    std::chrono::nanoseconds m_secondBegan{0};
    int m_noticesThisSecond = 0;
    int m_untold = 0;
};

} // namespace drover
