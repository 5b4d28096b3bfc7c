// SPDX-License-Identifier: MIT
#include "mainwindow/dockroom.h"

#include "theme/theme.h"

#include <QDockWidget>
#include <QMainWindow>
#include <QTimer>

#include <algorithm>
#include <chrono>
#include <utility>

namespace drover {

namespace {

/// Of the window: topology and map are at least so high where the text gets larger, and so wide.
constexpr double leastOfViews = 0.45;
constexpr double inspectorPixels = 352;
constexpr double messagesPixels = 280;
/// Bars and panels take their new sizes one after the other, within a few turns of the event loop.
constexpr int rounds = 4;
constexpr std::chrono::milliseconds untilNextRound{30};

} // namespace

DockRoom::DockRoom(QMainWindow &window, const QWidget &views, QDockWidget &inspector,
                   const QList<QDockWidget *> &below, const Theme &theme)
    : QObject(&window)
    , m_window(window)
    , m_views(views)
    , m_inspector(inspector)
    , m_below(below)
    , m_theme(theme)
{
    connect(&theme, &Theme::changed, this, &DockRoom::shareSoon);
}

void DockRoom::setFirstSizes()
{
    m_window.resizeDocks({&m_inspector}, {qRound(m_theme.px(inspectorPixels))}, Qt::Horizontal);
    m_window.resizeDocks({m_below.first()}, {qRound(m_theme.px(messagesPixels))}, Qt::Vertical);
}

void DockRoom::shareSoon()
{
    // Nothing has taken its new size yet: another height than it was given is by somebody's hand.
    const QDockWidget *const below = shownBelow();
    if (std::exchange(m_roundsLeft, rounds) > 0)
        return;
    if (below && below->height() != m_givenHeight)
        m_wantedHeight = below->height();
    QTimer::singleShot(0, this, &DockRoom::share);
}

void DockRoom::share()
{
    shareHeight();
    shareWidth();
    --m_roundsLeft;
    if (const QDockWidget *const below = shownBelow())
        m_givenHeight = below->height();
    if (m_roundsLeft > 0)
        QTimer::singleShot(untilNextRound, this, &DockRoom::share);
}

void DockRoom::shareHeight()
{
    QDockWidget *const below = shownBelow();
    if (!below)
        return;
    const int least = qRound(leastOfViews * m_window.height());
    const int most = m_views.height() + below->height() - least;
    const int height = std::min(m_wantedHeight, most);
    if (height != below->height() && height > 0)
        m_window.resizeDocks({below}, {height}, Qt::Vertical);
}

void DockRoom::shareWidth()
{
    if (!m_inspector.isVisible() || m_inspector.isFloating()
        || m_window.dockWidgetArea(&m_inspector) != Qt::RightDockWidgetArea)
        return;
    const int most = m_window.width() - qRound(leastOfViews * m_window.width());
    const int wanted = std::min(qRound(m_theme.px(inspectorPixels)), most);
    if (m_inspector.width() < wanted || m_inspector.width() > most)
        m_window.resizeDocks({&m_inspector}, {wanted}, Qt::Horizontal);
}

/// The others of those that lie over each other are as high.
QDockWidget *DockRoom::shownBelow() const
{
    for (QDockWidget *const dock : m_below)
        if (dock->isVisible() && !dock->isFloating()
            && m_window.dockWidgetArea(dock) == Qt::BottomDockWidgetArea)
            return dock;
    return nullptr;
}

} // namespace drover
