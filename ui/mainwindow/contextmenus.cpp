// SPDX-License-Identifier: MIT
#include "mainwindow/contextmenus.h"

#include "actions/actions.h"
#include "actions/herdcontrol.h"
#include "models/herdmodel.h"
#include "session/selection.h"

#include <QCursor>
#include <QMenu>

namespace drover {

ContextMenus::ContextMenus(const Actions &actions, const HerdModel &model, Selection &selection,
                           HerdControl &control, QWidget &window)
    : QObject(&window)
    , m_actions(actions)
    , m_model(model)
    , m_selection(selection)
    , m_control(control)
    , m_window(window)
{
}

void ContextMenus::showForServer(ServerIndex id, const QPoint &position)
{
    m_selection.select(Selected::ofServer(id));
    QMenu *const menu = makeMenu();
    menu->addActions({m_actions[ActionId::TakeDown], m_actions[ActionId::Kill],
                      m_actions[ActionId::BringUp], m_actions[ActionId::Freeze]});
    menu->addSeparator();
    menu->addActions(
        {m_actions[ActionId::Ask], m_actions[ActionId::CopyTelnet], m_actions[ActionId::OpenLog]});
    menu->addSeparator();
    menu->addActions({m_actions[ActionId::AddLink], m_actions[ActionId::AddServer],
                      m_actions[ActionId::Remove]});
    menu->popup(position);
}

void ContextMenus::showForLink(ServerIndex one, ServerIndex other, const QPoint &position)
{
    m_selection.select(Selected::ofLink(one, other));
    QMenu *const menu = makeMenu();
    menu->addActions({m_actions[ActionId::CutLink], m_actions[ActionId::SlowLink],
                      m_actions[ActionId::HoldLink]});
    menu->addSeparator();
    menu->addAction(m_actions[ActionId::Remove]);
    menu->popup(position);
}

void ContextMenus::showForBackground(const QPoint &position)
{
    QMenu *const menu = makeMenu();
    menu->addActions({m_actions[ActionId::AddServer], m_actions[ActionId::StartAll],
                      m_actions[ActionId::StopAll], m_actions[ActionId::SlowMotion]});
    menu->addSeparator();
    menu->addActions({m_actions[ActionId::FitTopology], m_actions[ActionId::ArrangeTopology]});
    menu->popup(position);
}

void ContextMenus::chooseNeighbour(ServerIndex from)
{
    QMenu *const menu = makeMenu();
    for (const ServerSnapshot &server : m_model.frame().servers) {
        if (server.id == from || m_model.link(from, server.id))
            continue;
        QAction *const action = menu->addAction(
            tr("Link %1 with %2").arg(m_model.serverName(from), m_model.serverName(server.id)));
        connect(action, &QAction::triggered, &m_control,
                [this, from, to = server.id] { m_control.addLink(from, to); });
    }
    if (menu->isEmpty())
        menu->addAction(tr("%1 is linked with every server.").arg(m_model.serverName(from)))
            ->setEnabled(false);
    menu->popup(QCursor::pos());
}

QMenu *ContextMenus::makeMenu() const
{
    auto *const menu = new QMenu(&m_window);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    return menu;
}

} // namespace drover
