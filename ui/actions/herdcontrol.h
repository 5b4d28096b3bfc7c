// SPDX-License-Identifier: MIT
#pragma once

#include "actions/actions.h"
#include "models/herdmodel.h"
#include "session/herdsession.h"
#include "session/selection.h"

#include <QUndoStack>

#include <chrono>
#include <string>
#include <vector>

namespace drover {

/// What one does to the herd: turns the actions into wishes, each of them a step of one undo stack,
/// and says which actions are possible now. On the window's thread.
class HerdControl : public QObject
{
    Q_OBJECT

public:
    /// What "slow link" adds, and what slow motion begins with.
    static constexpr std::chrono::milliseconds usualDelay{800};

    /// Everything outlives the control.
    HerdControl(Actions &actions, HerdSession &session, HerdModel &model, Selection &selection,
                QObject *parent = nullptr);

    ~HerdControl() override;

    QUndoStack &undoStack() { return m_undo; }

    void takeDown(ServerIndex id);
    void kill(ServerIndex id);
    void bringUp(ServerIndex id);
    void setFrozen(ServerIndex id, bool frozen);
    void setCut(ServerIndex one, ServerIndex other, bool cut);
    void setHeld(ServerIndex one, ServerIndex other, bool held);
    /// Zero: not slowed.
    void setDelay(ServerIndex one, ServerIndex other, std::chrono::milliseconds delay);
    void setSlowMotion(std::chrono::milliseconds delay);
    void addServer(ServerSpec spec, const std::vector<ServerIndex> &neighbours);
    /// Linked with the selected one, if one is.
    void addServerToSelected(const ServerSpec &spec);
    void addLink(ServerIndex one, ServerIndex other);
    void removeServer(ServerIndex id);
    void removeLink(ServerIndex one, ServerIndex other);
    void startAll();
    void stopAll();

    /// A name that no server of the herd has.
    std::string freeServerName() const;

signals:
    /// The herd is to have a new server, or the selected one a new link: ask for the rest.
    void addServerRequested();
    void addLinkRequested(drover::ServerIndex from);

private:
    void connectActions();
    void updateActions();
    void updateUndoTexts();
    void push(const QString &text, HerdSession::Wish forth, HerdSession::Wish back);
    std::vector<std::string> serversThatAre(bool up) const;
    std::string nameOf(ServerIndex id) const { return std::string(m_model.serverNameBytes(id)); }
    void onServer(void (HerdControl::*what)(ServerIndex));
    QString linkText(const QString &pattern, ServerIndex one, ServerIndex other) const;
    void toggleFreeze();
    void toggleCut();
    void toggleSlow();
    void toggleHold();
    void removeSelected();

    Actions &m_actions;
    HerdSession &m_session;
    HerdModel &m_model;
    Selection &m_selection;
    QUndoStack m_undo;
};

} // namespace drover
