// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QSocketNotifier>

namespace drover {

/// SIGTERM and SIGINT as a Qt signal in the thread that made this. One object at a time.
class UnixSignals : public QObject
{
    Q_OBJECT

public:
    explicit UnixSignals(QObject *parent = nullptr);
    ~UnixSignals() override;

signals:
    /// Each time one of them comes.
    void endRequested();

private:
    QSocketNotifier m_notifier;
};

} // namespace drover
