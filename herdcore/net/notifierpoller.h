// SPDX-License-Identifier: MIT
#pragma once

#include "net/poller.h"

#include <QSocketNotifier>

#include <unordered_map>

namespace drover {

/// A QSocketNotifier for every descriptor and direction: slower, and there on every system.
class NotifierPoller : public Poller
{
    Q_OBJECT

public:
    NotifierPoller();
    ~NotifierPoller() override;

    void add(int descriptor, Watcher *watcher, Readiness interest) override;
    void change(int descriptor, Watcher *watcher, Readiness interest) override;
    void remove(int descriptor, Watcher *watcher) override;

private:
    struct Later
    {
        /// A notifier may be removed within its own signal.
        void operator()(QSocketNotifier *notifier) const;
    };
    struct Watch
    {
        Watcher *watcher;
        std::unique_ptr<QSocketNotifier, Later> read;
        std::unique_ptr<QSocketNotifier, Later> write; // null until it is needed
    };

    void setEnabled(std::unique_ptr<QSocketNotifier, Later> &notifier, int descriptor,
                    QSocketNotifier::Type type, bool enabled);
    void activated(int descriptor, QSocketNotifier::Type type);

    std::unordered_map<int, Watch> m_watches;
};

} // namespace drover
