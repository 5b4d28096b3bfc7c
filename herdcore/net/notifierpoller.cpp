// SPDX-License-Identifier: MIT
#include "net/notifierpoller.h"

namespace drover {

NotifierPoller::NotifierPoller() = default;

NotifierPoller::~NotifierPoller()
{
    settle();
}

void NotifierPoller::Later::operator()(QSocketNotifier *notifier) const
{
    notifier->setEnabled(false);
    notifier->deleteLater();
}

void NotifierPoller::add(int descriptor, Watcher *watcher, Readiness interest)
{
    m_watches.emplace(descriptor, Watch{watcher, nullptr, nullptr});
    change(descriptor, watcher, interest);
}

void NotifierPoller::change(int descriptor, Watcher *, Readiness interest)
{
    Watch &watch = m_watches.at(descriptor);
    setEnabled(watch.read, descriptor, QSocketNotifier::Read, interest.read);
    setEnabled(watch.write, descriptor, QSocketNotifier::Write, interest.write);
}

void NotifierPoller::remove(int descriptor, Watcher *)
{
    m_watches.erase(descriptor);
}

void NotifierPoller::setEnabled(std::unique_ptr<QSocketNotifier, Later> &notifier, int descriptor,
                                QSocketNotifier::Type type, bool enabled)
{
    if (!notifier) {
        if (!enabled)
            return;
        notifier.reset(new QSocketNotifier(descriptor, type));
        connect(notifier.get(), &QSocketNotifier::activated, this,
                [this, descriptor, type] { activated(descriptor, type); });
    }
    notifier->setEnabled(enabled);
}

void NotifierPoller::activated(int descriptor, QSocketNotifier::Type type)
{
    const auto found = m_watches.find(descriptor);
    if (found == m_watches.end())
        return;
    beginTurn();
    found->second.watcher->ready(
        {type == QSocketNotifier::Read, type == QSocketNotifier::Write, false});
    endTurn();
}

} // namespace drover
