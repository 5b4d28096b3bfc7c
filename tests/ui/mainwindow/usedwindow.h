// SPDX-License-Identifier: MIT
#pragma once

#include "inspector/inspectorpanel.h"
#include "mainwindow/mainwindow.h"
#include "map/mappanel.h"
#include "support/testwindow.h"
#include "topology/topologyscene.h"
#include "topology/topologyview.h"
#include "widgets/addserverdialog.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QToolBar>

#include <algorithm>

namespace drover {

inline constexpr int patience = 15'000; ///< milliseconds: back-off between servers takes up to 5 s

/// A window over a herd on ports of the system, with settings of its own.
class UsedWindow : public TestWindow
{
public:
    using TestWindow::TestWindow;

    Herd::ServerState state(const char *name) const
    {
        const auto server = window->model().idOf(name);
        return server ? window->model().server(*server)->state : Herd::ServerState::Elsewhere;
    }
    bool isUp(const char *name) const
    {
        return !window->model().isEmpty() && state(name) == Herd::ServerState::Up;
    }
    bool isConverged() const
    {
        const HerdModel &model = window->model();
        return !model.isEmpty() && model.clientCount() > 0 && model.serversBehind() == 0;
    }
    quint16 port(const char *name) const { return window->model().server(id(name))->port; }
    /// As a user does it: on the card.
    void click(const char *name) const
    {
        TopologyView &view = window->topologyView();
        QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, view.cardOf(id(name)).center());
    }
    /// As a user does it: in the tool bar.
    void press(ActionId action) const
    {
        auto *const bar = window->findChild<QToolBar *>();
        QTest::mouseClick(bar->widgetForAction(window->actions()[action]), Qt::LeftButton);
    }
    /// As a user does it who likes what the dialog proposes; with another name where one is given.
    void addServer(const QString &name = {}) const
    {
        for (auto *const dialog : window->findChildren<AddServerDialog *>()) {
            if (!dialog->isVisible())
                continue;
            if (!name.isEmpty())
                dialog->findChild<QLineEdit *>(QString(), Qt::FindDirectChildrenOnly)
                    ->setText(name);
            QTest::mouseClick(dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok),
                              Qt::LeftButton);
        }
    }
    bool inspectorSays(const char *text) const
    {
        return std::ranges::any_of(
            window->inspector().findChildren<QLabel *>(), [text](const QLabel *label) {
                return label->isVisible() && label->text().contains(QLatin1String(text));
            });
    }
    const HerdModel::Belief *belief(const char *server, const char *client) const
    {
        const auto index = window->model().findClient(client);
        return index ? window->model().client(*index).beliefOf(id(server)) : nullptr;
    }
    bool knows(const char *server, const char *client, std::int64_t seconds) const
    {
        const auto *const found = belief(server, client);
        return found && found->sentAt.seconds == seconds;
    }
};

} // namespace drover
