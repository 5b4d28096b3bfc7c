// SPDX-License-Identifier: MIT
#include "actions/herdcontrol.h"

#include "actions/herdcommand.h"

#include <algorithm>

namespace drover {

namespace {

using Answer = HerdSession::Answer;
using ServerCall = Answer (Herd::*)(std::string_view);

HerdSession::Wish forServer(ServerCall call, std::string name)
{
    return [call, name = std::move(name)](Herd &herd) { return (herd.*call)(name); };
}

/// The first refusal is told; the others are tried all the same.
HerdSession::Wish forServers(ServerCall call, std::vector<std::string> names)
{
    return [call, names = std::move(names)](Herd &herd) -> Answer {
        Answer first = Done();
        for (const std::string &name : names)
            if (Answer answer = (herd.*call)(name); !answer && first)
                first = std::move(answer);
        return first;
    };
}

/// A server as it can be put back: with its links.
struct Removed
{
    ServerSpec spec;
    std::size_t place = 0;
    std::vector<std::string> neighbours;
    bool wasUp = false;
};

Answer remove(Herd &herd, const std::string &name)
{
    const auto place = herd.topology().indexOf(name);
    if (place && herd.server(*place))
        if (auto killed = herd.kill(name); !killed)
            return killed;
    return herd.removeServer(name);
}

Answer putBack(Herd &herd, const Removed &removed)
{
    if (auto added = herd.addServer(removed.spec, removed.place); !added)
        return added;
    for (const std::string &neighbour : removed.neighbours)
        if (herd.topology().indexOf(neighbour))
            if (auto linked = herd.addLink(removed.spec.name, neighbour); !linked)
                return linked;
    return removed.wasUp ? herd.bringUp(removed.spec.name) : Answer(Done());
}

} // namespace

HerdControl::HerdControl(Actions &actions, HerdSession &session, HerdModel &model,
                         Selection &selection, QObject *parent)
    : QObject(parent)
    , m_actions(actions)
    , m_session(session)
    , m_model(model)
    , m_selection(selection)
{
    connectActions();
    connect(&m_model, &HerdModel::changed, this, &HerdControl::updateActions);
    connect(&m_model, &HerdModel::cleared, this, [this] {
        m_undo.clear();
        updateActions();
    });
    connect(&m_selection, &Selection::changed, this, &HerdControl::updateActions);
    connect(&m_undo, &QUndoStack::indexChanged, this, &HerdControl::updateUndoTexts);
    connect(&m_actions, &Actions::retranslated, this, &HerdControl::updateUndoTexts);
    connect(&m_undo, &QUndoStack::cleanChanged, this, &HerdControl::updateUndoTexts);
    updateActions();
    updateUndoTexts();
}

HerdControl::~HerdControl()
{
    m_undo.disconnect(this); // it speaks once more when it goes
}

void HerdControl::takeDown(ServerIndex id)
{
    push(tr("take %1 down").arg(m_model.serverName(id)), forServer(&Herd::takeDown, nameOf(id)),
         forServer(&Herd::bringUp, nameOf(id)));
}

void HerdControl::kill(ServerIndex id)
{
    push(tr("kill %1").arg(m_model.serverName(id)), forServer(&Herd::kill, nameOf(id)),
         forServer(&Herd::bringUp, nameOf(id)));
}

void HerdControl::bringUp(ServerIndex id)
{
    push(tr("bring %1 up").arg(m_model.serverName(id)), forServer(&Herd::bringUp, nameOf(id)),
         forServer(&Herd::takeDown, nameOf(id)));
}

void HerdControl::setFrozen(ServerIndex id, bool frozen)
{
    const QString name = m_model.serverName(id);
    push(frozen ? tr("freeze %1").arg(name) : tr("thaw %1").arg(name),
         forServer(frozen ? &Herd::freeze : &Herd::thaw, nameOf(id)),
         forServer(frozen ? &Herd::thaw : &Herd::freeze, nameOf(id)));
}

void HerdControl::setCut(ServerIndex one, ServerIndex other, bool cut)
{
    const auto wish = [one = nameOf(one), other = nameOf(other)](bool toCut) {
        return [one, other, toCut](Herd &herd) {
            return toCut ? herd.cut(one, other) : herd.heal(one, other);
        };
    };
    push(linkText(cut ? tr("cut %1 - %2") : tr("heal %1 - %2"), one, other), wish(cut), wish(!cut));
}

void HerdControl::setHeld(ServerIndex one, ServerIndex other, bool held)
{
    const auto wish = [one = nameOf(one), other = nameOf(other)](bool toHold) {
        return [one, other, toHold](Herd &herd) {
            return toHold ? herd.hold(one, other) : herd.release(one, other);
        };
    };
    push(linkText(held ? tr("hold %1 - %2") : tr("release %1 - %2"), one, other), wish(held),
         wish(!held));
}

void HerdControl::setDelay(ServerIndex one, ServerIndex other, std::chrono::milliseconds delay)
{
    const LinkSnapshot *const link = m_model.link(one, other);
    if (!link)
        return;
    const auto before = link->delay - m_model.frame().slowMotion;
    const auto wish = [one = nameOf(one), other = nameOf(other)](std::chrono::nanoseconds value) {
        return [one, other, value](Herd &herd) { return herd.setLinkDelay(one, other, value); };
    };
    push(
        linkText(delay.count() > 0 ? tr("slow %1 - %2") : tr("full speed for %1 - %2"), one, other),
        wish(delay), wish(std::max(before, std::chrono::nanoseconds(0))));
}

void HerdControl::setSlowMotion(std::chrono::milliseconds delay)
{
    const auto wish = [](std::chrono::nanoseconds value) {
        return [value](Herd &herd) -> Answer {
            herd.setSlowMotion(value);
            return Done();
        };
    };
    const std::chrono::nanoseconds before
        = m_model.isEmpty() ? std::chrono::nanoseconds(0) : m_model.frame().slowMotion;
    push(delay.count() > 0 ? tr("slow motion") : tr("full speed"), wish(delay), wish(before));
}

void HerdControl::addServer(ServerSpec spec, const std::vector<ServerIndex> &neighbours)
{
    Removed added{
        std::move(spec), m_model.isEmpty() ? 0 : m_model.topology().servers.size(), {}, true};
    for (const ServerIndex neighbour : neighbours)
        added.neighbours.push_back(nameOf(neighbour));
    const std::string name = added.spec.name;
    push(
        tr("add %1").arg(shownName(name)), [added](Herd &herd) { return putBack(herd, added); },
        [name](Herd &herd) { return remove(herd, name); });
}

void HerdControl::addServerToSelected(const ServerSpec &spec)
{
    std::vector<ServerIndex> neighbours;
    if (m_selection.current().kind == Selected::Kind::Server)
        neighbours.push_back(m_selection.current().server);
    addServer(spec, neighbours);
}

void HerdControl::addLink(ServerIndex one, ServerIndex other)
{
    const std::string first = nameOf(one);
    const std::string second = nameOf(other);
    push(
        linkText(tr("link %1 - %2"), one, other),
        [first, second](Herd &herd) { return herd.addLink(first, second); },
        [first, second](Herd &herd) { return herd.removeLink(first, second); });
}

void HerdControl::removeServer(ServerIndex id)
{
    const auto place = m_model.placeOf(id);
    if (!place)
        return;
    const Topology &topology = m_model.topology();
    Removed removed{topology.servers[*place], *place, {}, false};
    for (const std::size_t neighbour : topology.neighboursOf(*place))
        removed.neighbours.push_back(topology.servers[neighbour].name);
    removed.wasUp = m_model.server(id)->state == Herd::ServerState::Up;
    const std::string name = removed.spec.name;
    push(
        tr("remove %1").arg(m_model.serverName(id)),
        [name](Herd &herd) { return remove(herd, name); },
        [removed](Herd &herd) { return putBack(herd, removed); });
}

void HerdControl::removeLink(ServerIndex one, ServerIndex other)
{
    const std::string first = nameOf(one);
    const std::string second = nameOf(other);
    push(
        linkText(tr("remove the link %1 - %2"), one, other),
        [first, second](Herd &herd) { return herd.removeLink(first, second); },
        [first, second](Herd &herd) { return herd.addLink(first, second); });
}

void HerdControl::startAll()
{
    const auto names = serversThatAre(false);
    if (!names.empty())
        push(tr("start all"), forServers(&Herd::bringUp, names),
             forServers(&Herd::takeDown, names));
}

void HerdControl::stopAll()
{
    const auto names = serversThatAre(true);
    if (!names.empty())
        push(tr("stop all"), forServers(&Herd::takeDown, names), forServers(&Herd::bringUp, names));
}

std::string HerdControl::freeServerName() const
{
    for (int number = 1;; ++number) {
        std::string name = "S" + std::to_string(number);
        if (m_model.isEmpty() || !m_model.topology().indexOf(name))
            return name;
    }
}

void HerdControl::connectActions()
{
    const auto triggers = [this](ActionId id, auto slot) {
        connect(m_actions[id], &QAction::triggered, this, slot);
    };
    triggers(ActionId::StartAll, &HerdControl::startAll);
    triggers(ActionId::StopAll, &HerdControl::stopAll);
    triggers(ActionId::TakeDown, [this] { onServer(&HerdControl::takeDown); });
    triggers(ActionId::Kill, [this] { onServer(&HerdControl::kill); });
    triggers(ActionId::BringUp, [this] { onServer(&HerdControl::bringUp); });
    triggers(ActionId::Freeze, &HerdControl::toggleFreeze);
    triggers(ActionId::CutLink, &HerdControl::toggleCut);
    triggers(ActionId::SlowLink, &HerdControl::toggleSlow);
    triggers(ActionId::HoldLink, &HerdControl::toggleHold);
    triggers(ActionId::SlowMotion, [this] {
        const bool isSlow = m_model.frame().slowMotion.count() > 0;
        setSlowMotion(isSlow ? std::chrono::milliseconds(0) : usualDelay);
    });
    triggers(ActionId::AddServer, &HerdControl::addServerRequested);
    triggers(ActionId::AddLink, [this] { emit addLinkRequested(m_selection.current().server); });
    triggers(ActionId::Remove, &HerdControl::removeSelected);
    triggers(ActionId::Undo, [this] { m_undo.undo(); });
    triggers(ActionId::Redo, [this] { m_undo.redo(); });
}

void HerdControl::onServer(void (HerdControl::*what)(ServerIndex))
{
    if (m_selection.current().kind == Selected::Kind::Server)
        (this->*what)(m_selection.current().server);
}

void HerdControl::toggleFreeze()
{
    const ServerSnapshot *const server = m_model.server(m_selection.current().server);
    if (server && m_selection.current().kind == Selected::Kind::Server)
        setFrozen(server->id, !server->frozen);
    updateActions();
}

void HerdControl::toggleCut()
{
    const Selected &selected = m_selection.current();
    if (const LinkSnapshot *const link = m_model.link(selected.server, selected.other))
        setCut(selected.server, selected.other, !link->cut);
    updateActions();
}

void HerdControl::toggleHold()
{
    const Selected &selected = m_selection.current();
    if (const LinkSnapshot *const link = m_model.link(selected.server, selected.other))
        setHeld(selected.server, selected.other, !link->held);
    updateActions();
}

void HerdControl::toggleSlow()
{
    const Selected &selected = m_selection.current();
    if (const LinkSnapshot *const link = m_model.link(selected.server, selected.other)) {
        const bool isSlow = link->delay > m_model.frame().slowMotion;
        setDelay(selected.server, selected.other,
                 isSlow ? std::chrono::milliseconds(0) : usualDelay);
    }
    updateActions();
}

void HerdControl::removeSelected()
{
    const Selected selected = m_selection.current();
    if (selected.kind == Selected::Kind::Server)
        removeServer(selected.server);
    else if (selected.kind == Selected::Kind::Link)
        removeLink(selected.server, selected.other);
}

/// A wish is made when the step is pushed, so what follows sees the herd as it was.
void HerdControl::push(const QString &text, HerdSession::Wish forth, HerdSession::Wish back)
{
    m_undo.push(new HerdCommand(m_session, text, std::move(forth), std::move(back)));
}

std::vector<std::string> HerdControl::serversThatAre(bool up) const
{
    std::vector<std::string> names;
    if (m_model.isEmpty())
        return names;
    for (const ServerSnapshot &server : m_model.frame().servers) {
        const bool isUp = server.state == Herd::ServerState::Up;
        const bool isDown
            = server.state == Herd::ServerState::Down || server.state == Herd::ServerState::Killed;
        if (up ? isUp : isDown)
            names.push_back(nameOf(server.id));
    }
    return names;
}

QString HerdControl::linkText(const QString &pattern, ServerIndex one, ServerIndex other) const
{
    return pattern.arg(m_model.serverName(one), m_model.serverName(other));
}

void HerdControl::updateActions()
{
    const Selected &selected = m_selection.current();
    const bool isRunning = !m_model.isEmpty();
    const ServerSnapshot *const server
        = selected.kind == Selected::Kind::Server ? m_model.server(selected.server) : nullptr;
    const LinkSnapshot *const link = selected.kind == Selected::Kind::Link
        ? m_model.link(selected.server, selected.other)
        : nullptr;
    using State = Herd::ServerState;
    const bool isUp = server && server->state == State::Up;
    const bool isDown = server && (server->state == State::Down || server->state == State::Killed);
    const auto enable = [this](ActionId id, bool enabled) { m_actions[id]->setEnabled(enabled); };
    enable(ActionId::StartAll, !serversThatAre(false).empty());
    enable(ActionId::StopAll, !serversThatAre(true).empty());
    enable(ActionId::TakeDown, isUp);
    enable(ActionId::Kill, isUp || (server && server->state == State::Stopping));
    enable(ActionId::BringUp, isDown);
    enable(ActionId::Freeze, isUp);
    m_actions[ActionId::Freeze]->setChecked(isUp && server->frozen);
    enable(ActionId::CutLink, link != nullptr);
    m_actions[ActionId::CutLink]->setChecked(link && link->cut);
    enable(ActionId::SlowLink, link != nullptr);
    m_actions[ActionId::SlowLink]->setChecked(link && link->delay > m_model.frame().slowMotion);
    enable(ActionId::HoldLink, link != nullptr);
    m_actions[ActionId::HoldLink]->setChecked(link && link->held);
    enable(ActionId::SlowMotion, isRunning);
    m_actions[ActionId::SlowMotion]->setChecked(isRunning
                                                && m_model.frame().slowMotion.count() > 0);
    enable(ActionId::AddServer, isRunning);
    enable(ActionId::AddLink, server && m_model.frame().servers.size() > 1);
    enable(ActionId::Remove, link || (server && server->state != State::Elsewhere));
    enable(ActionId::Ask, server != nullptr);
    enable(ActionId::CopyTelnet, server != nullptr);
    enable(ActionId::OpenLog, server && !m_session.logDirectory().isEmpty());
}

void HerdControl::updateUndoTexts()
{
    const auto update = [](QAction *action, bool can, const QString &tip) {
        action->setEnabled(can);
        action->setToolTip(tip);
        action->setStatusTip(tip);
    };
    update(m_actions[ActionId::Undo], m_undo.canUndo(),
           m_undo.canUndo() ? tr("Undo: %1").arg(m_undo.undoText())
                            : tr("There is nothing to undo."));
    update(m_actions[ActionId::Redo], m_undo.canRedo(),
           m_undo.canRedo() ? tr("Redo: %1").arg(m_undo.redoText())
                            : tr("There is nothing to redo."));
}

} // namespace drover
