// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QObject>
#include <QSocketNotifier>

namespace drover {

/// Lines of a descriptor, as they come: standard input. Reads never block the event loop.
class LineReader : public QObject
{
    Q_OBJECT

public:
    /// \a descriptor stays with the caller.
    explicit LineReader(int descriptor, QObject *parent = nullptr);

    /// While it is paused, nothing is read.
    void setPaused(bool paused) { m_notifier.setEnabled(!paused && !m_ended); }

signals:
    /// Without its LF. The last one comes without one having been there.
    void lineRead(const QByteArray &line);
    void ended();

private:
    void read();

    int m_descriptor;
    QSocketNotifier m_notifier;
    QByteArray m_unfinished;
    bool m_ended = false;
};

} // namespace drover
