// SPDX-License-Identifier: MIT
#include "mainwindow/centralviews.h"

#include "map/mappanel.h"
#include "map/mapstrip.h"
#include "map/mapview.h"
#include "map/picturechooser.h"
#include "topology/topologyview.h"

#include <QAction>
#include <QApplication>
#include <QMenu>

namespace drover {

CentralViews::CentralViews(HerdModel &herd, Selection &selection, Actions &actions, Theme &theme,
                           QWidget *parent)
    : QSplitter(Qt::Horizontal, parent)
    , m_topology(new TopologyView(herd, selection, theme, this))
    , m_map(new MapPanel(herd, selection, actions, theme, m_clock, this))
{
    addWidget(m_topology);
    addWidget(m_map);
    // Half and half, whatever their hints say.
    constexpr int half = 10'000;
    setSizes({half, half});
    setChildrenCollapsible(true);
    connectActions(actions);
}

/// The clock is no child, and the map refers to it.
CentralViews::~CentralViews()
{
    delete m_map;
}

void CentralViews::connectActions(Actions &actions)
{
    actions.keepLettersIn(*this);
    const auto triggers = [this, &actions](ActionId id, auto slot) {
        connect(actions[id], &QAction::triggered, this, slot);
    };
    triggers(ActionId::FitTopology, &CentralViews::fit);
    triggers(ActionId::ZoomIn, [this] { isMapFocused() ? m_map->zoomIn() : m_topology->zoomIn(); });
    triggers(ActionId::ZoomOut,
             [this] { isMapFocused() ? m_map->zoomOut() : m_topology->zoomOut(); });
    triggers(ActionId::ArrangeTopology, [this] { m_topology->arrange(); });
    triggers(ActionId::MapTiles, &CentralViews::showPictures);
    triggers(ActionId::FocusTopology, [this] { m_topology->setFocus(Qt::ShortcutFocusReason); });
    triggers(ActionId::FocusMap, [this] { m_map->view().setFocus(Qt::ShortcutFocusReason); });
}

void CentralViews::fit()
{
    isMapFocused() ? m_map->fit() : m_topology->fit();
}

void CentralViews::fitBoth()
{
    m_topology->fit();
    m_map->fit();
}

/// Below their button; the map may be too narrow for that.
void CentralViews::showPictures()
{
    PictureChooser &chooser = m_map->strip().pictures();
    const QPoint at = chooser.isVisible() ? chooser.mapToGlobal(chooser.rect().bottomLeft())
                                          : m_map->mapToGlobal(QPoint(0, 0));
    chooser.menu()->popup(at); // showMenu() would wait for it
}

void CentralViews::restore(const QByteArray &state)
{
    if (!state.isEmpty())
        restoreState(state);
}

bool CentralViews::isMapFocused() const
{
    const QWidget *const focus = QApplication::focusWidget();
    return focus && m_map->isAncestorOf(focus);
}

} // namespace drover
