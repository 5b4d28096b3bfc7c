// SPDX-License-Identifier: MIT
#pragma once

#include "monitor/herdframe.h"

#include <QObject>
#include <QPoint>

class QMenu;
class QWidget;

namespace drover {

class Actions;
class HerdControl;
class HerdModel;
class Selection;

/// The menus that pop up in the topology. What a menu is asked for of becomes the selection.
/// Positions are the screen's.
class ContextMenus : public QObject
{
    Q_OBJECT

public:
    /// Everything outlives the menus. \a window: where they pop up.
    ContextMenus(const Actions &actions, const HerdModel &model, Selection &selection,
                 HerdControl &control, QWidget &window);

    void showForServer(ServerIndex id, const QPoint &position);
    void showForLink(ServerIndex one, ServerIndex other, const QPoint &position);
    void showForBackground(const QPoint &position);
    /// The servers that \a from is not linked with yet, at the pointer; the chosen one is.
    void chooseNeighbour(ServerIndex from);

private:
    QMenu *makeMenu() const;

    const Actions &m_actions;
    const HerdModel &m_model;
    Selection &m_selection;
    HerdControl &m_control;
    QWidget &m_window;
};

} // namespace drover
