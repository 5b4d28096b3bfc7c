// SPDX-License-Identifier: MIT
#include "control.h"

#include "console.h"
#include "herd/herd.h"

#include <QCoreApplication>

#include <array>

namespace drover {

namespace {

class Control
{
    Q_DECLARE_TR_FUNCTIONS(Control)
};

struct VerbRow
{
    const char *word;
    ControlCommand::Verb verb;
    int servers;
    bool takesTime;
    const char *what;
};

using Verb = ControlCommand::Verb;

constexpr std::array<VerbRow, 14> verbs{{
    {"down", Verb::Down, 1, false,
     QT_TRANSLATE_NOOP("Control", "down SERVER        stops it cleanly; it keeps what it knows")},
    {"kill", Verb::Kill, 1, false,
     QT_TRANSLATE_NOOP("Control", "kill SERVER        resets its connections; it forgets all")},
    {"up", Verb::Up, 1, false, QT_TRANSLATE_NOOP("Control", "up SERVER          brings it back")},
    {"freeze", Verb::Freeze, 1, false,
     QT_TRANSLATE_NOOP("Control", "freeze SERVER      it stands still, as a hung process does")},
    {"thaw", Verb::Thaw, 1, false,
     QT_TRANSLATE_NOOP("Control",
                       "thaw SERVER        it goes on, with all that has come meanwhile")},
    {"cut", Verb::Cut, 2, false,
     QT_TRANSLATE_NOOP("Control", "cut SERVER SERVER  breaks the link between them")},
    {"heal", Verb::Heal, 2, false, QT_TRANSLATE_NOOP("Control", "heal SERVER SERVER mends it")},
    {"hold", Verb::Hold, 2, false,
     QT_TRANSLATE_NOOP("Control",
                       "hold SERVER SERVER updates over it wait for:  release SERVER SERVER")},
    {"release", Verb::Release, 2, false,
     QT_TRANSLATE_NOOP("Control", "release SERVER SERVER  they go on")},
    {"slow", Verb::Slow, 2, true,
     QT_TRANSLATE_NOOP("Control",
                       "slow SERVER SERVER MS  updates over it arrive so much later; 0: at once")},
    {"slowmotion", Verb::SlowMotion, 0, true,
     QT_TRANSLATE_NOOP("Control", "slowmotion MS      the same for every link, on top")},
    {"state", Verb::State, 0, false,
     QT_TRANSLATE_NOOP("Control", "state              tells how servers and links are")},
    {"help", Verb::Help, 0, false,
     QT_TRANSLATE_NOOP("Control", "help               tells what can be typed")},
    {"quit", Verb::Quit, 0, false,
     QT_TRANSLATE_NOOP("Control", "quit               stops the herd and ends the program")},
}};

QString wayToWrite(const VerbRow &row)
{
    const QString word = QLatin1String(row.word);
    if (row.takesTime) {
        const auto most
            = std::chrono::duration_cast<std::chrono::milliseconds>(maxDeliveryDelay).count();
        return row.servers == 0
            ? Control::tr("Write \"%1\" and milliseconds, %2 at most.").arg(word).arg(most)
            : Control::tr("Write \"%1\", the names of two servers, and milliseconds, %2 at most.")
                  .arg(word)
                  .arg(most);
    }
    if (row.servers == 0)
        return Control::tr("Write \"%1\" alone.").arg(word);
    if (row.servers == 1)
        return Control::tr("Write \"%1\" and the name of a server.").arg(word);
    return Control::tr("Write \"%1\" and the names of two servers.").arg(word);
}

QString describeServer(const Herd &herd, std::size_t index)
{
    const QString name = shownName(herd.topology().servers[index].name);
    switch (herd.state(index)) {
    case Herd::ServerState::Elsewhere:
        if (herd.topology().servers[index].foreign != ServerSpec::Foreign::No)
            return Control::tr("%1 is foreign: another program runs it").arg(name);
        return Control::tr("%1 does not run in this process").arg(name);
    case Herd::ServerState::Down:
        return Control::tr("%1 is down").arg(name);
    case Herd::ServerState::Killed:
        return Control::tr("%1 was killed").arg(name);
    case Herd::ServerState::Stopping:
        return Control::tr("%1 is stopping").arg(name);
    case Herd::ServerState::Up:
        break;
    }
    const HerdServer &server = *herd.server(index);
    if (server.isFrozen())
        return Control::tr("%1 is frozen").arg(name);
    return Control::tr("%1 is up at %2; clients known: %3, connections from clients: %4")
        .arg(name, shownEndpoint(herd.listenAddress(index), herd.port(index)),
             QString::number(server.memory().store.size()),
             QString::number(server.clientConnections()));
}

QString linkStateText(const LinkStatus &link)
{
    switch (link.state) {
    case LinkState::Stopped:
        return Control::tr("stopped");
    case LinkState::Dialling:
        return link.lastReason ? Control::tr("dialling again") : Control::tr("dialling");
    case LinkState::HalfOpen:
        return Control::tr("connected, not yet proven");
    case LinkState::Up:
        return Control::tr("up");
    case LinkState::Waiting:
        return Control::tr("down");
    case LinkState::Cut:
        return Control::tr("cut by hand");
    }
    Q_UNREACHABLE();
}

QString describeLink(const Herd &herd, const std::string &server, const LinkStatus &link)
{
    QString state = linkStateText(link);
    const bool isTrying = link.state == LinkState::Waiting || link.state == LinkState::Dialling;
    if (isTrying && link.lastReason)
        //: %1 is "down", %2 why: "nobody listens there".
        state = Control::tr("%1 (%2)").arg(state, closeReasonText(*link.lastReason));
    if (link.state == LinkState::Waiting && link.dialsIn.count() > 0) {
        const double seconds = std::chrono::duration<double>(link.dialsIn).count();
        state = Control::tr("%1, dialling again in %2 s").arg(state).arg(seconds, 0, 'f', 1);
    }
    const Topology &topology = herd.topology();
    const auto one = topology.indexOf(server);
    const auto other = topology.indexOf(link.neighbour);
    const auto place = one && other ? topology.linkBetween(*one, *other) : std::nullopt;
    const bool isOurs
        = place && topology.styleOf(topology.links[*place]) == ServerSpec::Foreign::No;
    const auto delay = std::chrono::duration_cast<std::chrono::milliseconds>(
        herd.deliveryDelay(server, link.neighbour));
    if (isOurs && delay.count() > 0) // a link with a server of another make is never slowed
        state = Control::tr("%1, %2 ms slow").arg(state).arg(delay.count());
    if (herd.isHeld(server, link.neighbour))
        state = Control::tr("%1, held").arg(state);
    return Control::tr("    link to %1: %2; updates sent: %3, received: %4")
        .arg(shownName(link.neighbour), state, QString::number(link.sent),
             QString::number(link.received));
}

} // namespace

Result<ControlCommand, QString> parseControlCommand(const QByteArray &line)
{
    const QByteArrayList words = line.simplified().split(' ');
    for (const VerbRow &row : verbs) {
        if (words.first() != row.word)
            continue;
        if (words.size() != row.servers + 1 + (row.takesTime ? 1 : 0))
            return Failure{wayToWrite(row)};
        ControlCommand command{row.verb, {}, {}, 0};
        if (row.servers > 0)
            command.first = words[1].toStdString();
        if (row.servers > 1)
            command.second = words[2].toStdString();
        if (row.takesTime) {
            bool isNumber = false;
            command.milliseconds = words.last().toInt(&isNumber);
            const std::chrono::milliseconds delay(command.milliseconds);
            if (!isNumber || delay.count() < 0 || delay > maxDeliveryDelay)
                return Failure{wayToWrite(row)};
        }
        return command;
    }
    return Failure{Control::tr("There is no command \"%1\". Type help to see what there is.")
                       .arg(shownName(words.first().toStdString()))};
}

QString controlHelp()
{
    QStringList lines;
    for (const VerbRow &row : verbs)
        lines.append(Control::tr(row.what));
    return lines.join(QLatin1Char('\n'));
}

QString describeHerd(const Herd &herd)
{
    QStringList lines;
    for (std::size_t i = 0; i < herd.topology().servers.size(); ++i) {
        lines.append(describeServer(herd, i));
        if (herd.state(i) != Herd::ServerState::Up)
            continue;
        for (const LinkStatus &link : herd.server(i)->links())
            lines.append(describeLink(herd, herd.topology().servers[i].name, link));
    }
    return lines.join(QLatin1Char('\n'));
}

QString obey(Herd &herd, const ControlCommand &command)
{
    const QString first = shownName(command.first);
    const QString second = shownName(command.second);
    const std::chrono::milliseconds delay(command.milliseconds);
    const auto told = [](const Result<Done, QString> &result, const QString &done) {
        return result ? done : result.error();
    };
    switch (command.verb) {
    case Verb::Down:
        return told(herd.takeDown(command.first), Control::tr("%1 is being stopped.").arg(first));
    case Verb::Kill:
        return told(herd.kill(command.first), Control::tr("%1 was killed.").arg(first));
    case Verb::Up:
        if (const auto started = herd.bringUp(command.first); !started)
            return started.error();
        return herd.server(command.first) && !herd.isStopping(command.first)
            ? Control::tr("%1 is up.").arg(first)
            : Control::tr("%1 comes up as soon as it has stopped.").arg(first);
    case Verb::Freeze:
        return told(herd.freeze(command.first), Control::tr("%1 is frozen.").arg(first));
    case Verb::Thaw:
        return told(herd.thaw(command.first), Control::tr("%1 goes on.").arg(first));
    case Verb::Slow:
        return told(herd.setLinkDelay(command.first, command.second, delay),
                    Control::tr("The link between %1 and %2 is %3 ms slow.")
                        .arg(first, second, QString::number(command.milliseconds)));
    case Verb::SlowMotion:
        herd.setSlowMotion(delay);
        return Control::tr("Every link is %1 ms slow.") // it may allow less than was asked for
            .arg(std::chrono::duration_cast<std::chrono::milliseconds>(herd.slowMotion()).count());
    case Verb::Cut:
        return told(herd.cut(command.first, command.second),
                    Control::tr("The link between %1 and %2 is cut.").arg(first, second));
    case Verb::Heal:
        return told(herd.heal(command.first, command.second),
                    Control::tr("The link between %1 and %2 is healed.").arg(first, second));
    case Verb::Hold:
        return told(herd.hold(command.first, command.second),
                    Control::tr("The link between %1 and %2 is held.").arg(first, second));
    case Verb::Release:
        return told(herd.release(command.first, command.second),
                    Control::tr("The link between %1 and %2 is released.").arg(first, second));
    case Verb::State:
        return describeHerd(herd);
    case Verb::Help:
        return controlHelp();
    case Verb::Quit:
        break;
    }
    Q_UNREACHABLE();
}

} // namespace drover
