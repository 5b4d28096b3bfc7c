// SPDX-License-Identifier: MIT
#include "actions/actions.h"

#include "actions/mnemonic.h"
#include "theme/theme.h"

#include <QCoreApplication>
#include <QWidget>

namespace drover {

namespace {

struct ActionSpec
{
    ActionId id;
    const char *text; ///< in menus, with its mnemonic
    const char *shortText; ///< under the icon in the tool bar; null: as text
    const char *tip; ///< a sentence
    const char *icon;
    const char *keys; ///< portable text; several separated by "; "
    bool isCheckable = false;
};

constexpr ActionSpec specs[] = {
    {ActionId::StartAll, QT_TRANSLATE_NOOP("Actions", "&Start all"), nullptr,
     QT_TRANSLATE_NOOP("Actions", "Starts every server that is down."), "play", "Ctrl+Shift+U"},
    {ActionId::StopAll, QT_TRANSLATE_NOOP("Actions", "S&top all"), nullptr,
     QT_TRANSLATE_NOOP("Actions", "Takes every server down cleanly."), "square", "Ctrl+Shift+D"},
    {ActionId::TakeDown, QT_TRANSLATE_NOOP("Actions", "Take &down"), nullptr,
     QT_TRANSLATE_NOOP("Actions",
                       "Stops the selected server cleanly; what it knows is kept until it is "
                       "brought up again."),
     "power-off", "D"},
    {ActionId::Kill, QT_TRANSLATE_NOOP("Actions", "&Kill"), nullptr,
     QT_TRANSLATE_NOOP("Actions",
                       "Ends the selected server abruptly: connections are reset and what it knew "
                       "is lost."),
     "skull", "Shift+D"},
    {ActionId::BringUp, QT_TRANSLATE_NOOP("Actions", "Bring &up"), nullptr,
     QT_TRANSLATE_NOOP("Actions", "Starts the selected server; it catches up from its neighbours."),
     "power", "U"},
    {ActionId::Freeze, QT_TRANSLATE_NOOP("Actions", "Free&ze"), nullptr,
     QT_TRANSLATE_NOOP("Actions",
                       "The selected server stands still, as a hung process does, until it is "
                       "thawed."),
     "snowflake", "Z", true},
    {ActionId::CutLink, QT_TRANSLATE_NOOP("Actions", "&Cut link"), nullptr,
     QT_TRANSLATE_NOOP("Actions", "Nothing passes the selected link until it is healed."),
     "scissors", "X", true},
    {ActionId::SlowLink, QT_TRANSLATE_NOOP("Actions", "S&low link"), nullptr,
     QT_TRANSLATE_NOOP("Actions", "What passes the selected link arrives 0.8 seconds later."),
     "snail", "L", true},
    {ActionId::HoldLink, QT_TRANSLATE_NOOP("Actions", "&Hold link"), nullptr,
     QT_TRANSLATE_NOOP("Actions",
                       "What is sent over the selected link waits until the link is released."),
     "pause", "H", true},
    {ActionId::SlowMotion, QT_TRANSLATE_NOOP("Actions", "Slow &motion"), nullptr,
     QT_TRANSLATE_NOOP("Actions",
                       "Every update waits before it passes a link, so that one can watch it "
                       "travel."),
     "timer", "M", true},
    {ActionId::AddServer, QT_TRANSLATE_NOOP("Actions", "&Add a server…"), nullptr,
     QT_TRANSLATE_NOOP("Actions", "Adds a server to the herd while it runs."), "plus", "Insert"},
    {ActionId::AddLink, QT_TRANSLATE_NOOP("Actions", "Add a li&nk…"), nullptr,
     QT_TRANSLATE_NOOP("Actions", "Makes the selected server and another one neighbours."), "link",
     "Shift+Insert"},
    {ActionId::Remove, QT_TRANSLATE_NOOP("Actions", "&Remove from the herd"), nullptr,
     QT_TRANSLATE_NOOP("Actions", "Removes the selected server or link while the herd runs."),
     "trash-2", "Del"},
    {ActionId::Ask, QT_TRANSLATE_NOOP("Actions", "Ask a ser&ver"),
     QT_TRANSLATE_NOOP("Actions", "Ask"),
     QT_TRANSLATE_NOOP("Actions", "Types a line to the selected server, as telnet does."),
     "message-circle-question-mark", "A"},
    {ActionId::WalkingClient, QT_TRANSLATE_NOOP("Actions", "&Walking clients"), nullptr,
     QT_TRANSLATE_NOOP("Actions", "The built-in clients move and report where they are."),
     "footprints", "Shift+W", true},
    {ActionId::NewClient, QT_TRANSLATE_NOOP("Actions", "&New client on the map…"), nullptr,
     QT_TRANSLATE_NOOP("Actions", "Asks for a name; the next click on the map reports from there."),
     "user-plus", "C"},
    {ActionId::DrawRoute, QT_TRANSLATE_NOOP("Actions", "Draw a ro&ute…"), nullptr,
     QT_TRANSLATE_NOOP("Actions",
                       "Clicks on the map make a route; then a client walks along it, or all do."),
     "spline-pointer", "R"},
    {ActionId::EndWalk, QT_TRANSLATE_NOOP("Actions", "&End the walk"), nullptr,
     QT_TRANSLATE_NOOP("Actions", "The selected client does not walk along its route any more."),
     "route-off", "Shift+R"},
    {ActionId::AskPlaces, QT_TRANSLATE_NOOP("Actions", "What is &near the client"), nullptr,
     QT_TRANSLATE_NOOP("Actions",
                       "Asks a server WHATSAT for the selected client: a circle on the map, "
                       "places as pins and in a list."),
     "map-pin", "W"},
    {ActionId::FindClient, QT_TRANSLATE_NOOP("Actions", "Fin&d a client…"), nullptr,
     QT_TRANSLATE_NOOP("Actions", "Selects a client by its name and shows where it is."),
     "user-search", "Ctrl+Shift+F"},
    {ActionId::FollowClient, QT_TRANSLATE_NOOP("Actions", "F&ollow the client"), nullptr,
     QT_TRANSLATE_NOOP("Actions", "The map stays on the selected client."), "locate-fixed", "O",
     true},
    {ActionId::NextClient, QT_TRANSLATE_NOOP("Actions", "Ne&xt client"), nullptr,
     QT_TRANSLATE_NOOP("Actions", "Selects the next client."), "chevron-right", "N"},
    {ActionId::PreviousClient, QT_TRANSLATE_NOOP("Actions", "Pre&vious client"), nullptr,
     QT_TRANSLATE_NOOP("Actions", "Selects the client before."), "chevron-left", "Shift+N"},
    {ActionId::CopyCoordinates, QT_TRANSLATE_NOOP("Actions", "Copy &coordinates"), nullptr,
     QT_TRANSLATE_NOOP("Actions", "Copies where the selected client is, as it is sent (ISO 6709)."),
     "copy", "Ctrl+Shift+C"},
    {ActionId::Crowd, QT_TRANSLATE_NOOP("Actions", "C&rowd…"),
     QT_TRANSLATE_NOOP("Actions", "Crowd"),
     QT_TRANSLATE_NOOP("Actions",
                       "How many built-in clients there are, how they move, and how they fare."),
     "users", "Ctrl+R"},
    {ActionId::MyPosition, QT_TRANSLATE_NOOP("Actions", "My &position…"), nullptr,
     QT_TRANSLATE_NOOP("Actions",
                       "Where this computer is gets reported to a server, as a client's position."),
     "radio-tower", "", true},
    {ActionId::CopyTelnet, QT_TRANSLATE_NOOP("Actions", "C&opy the telnet command"), nullptr,
     QT_TRANSLATE_NOOP("Actions", "Copies the command that talks to the selected server."), "copy",
     "Ctrl+T"},
    {ActionId::OpenLog, QT_TRANSLATE_NOOP("Actions", "Open the lo&g"), nullptr,
     QT_TRANSLATE_NOOP("Actions", "Opens the selected server's log file."), "scroll-text",
     "Ctrl+L"},
    {ActionId::Undo, QT_TRANSLATE_NOOP("Actions", "&Undo"), nullptr,
     QT_TRANSLATE_NOOP("Actions", "Takes the last change of the herd back."), "undo-2", "Ctrl+Z"},
    {ActionId::Redo, QT_TRANSLATE_NOOP("Actions", "&Redo"), nullptr,
     QT_TRANSLATE_NOOP("Actions", "Makes again what was taken back."), "redo-2",
     "Ctrl+Shift+Z; Ctrl+Y"},
    {ActionId::Find, QT_TRANSLATE_NOOP("Actions", "&Find in the messages"), nullptr,
     QT_TRANSLATE_NOOP("Actions", "Searches the text of the messages."), "search", "Ctrl+F"},
    {ActionId::ExportCsv, QT_TRANSLATE_NOOP("Actions", "Export messages as &CSV…"), nullptr,
     QT_TRANSLATE_NOOP("Actions", "Writes the messages that the table shows to a CSV file."),
     "download", ""},
    {ActionId::ExportJson, QT_TRANSLATE_NOOP("Actions", "Export messages as &JSON Lines…"), nullptr,
     QT_TRANSLATE_NOOP("Actions",
                       "Writes the messages that the table shows to a file, one JSON object a "
                       "line."),
     "download", ""},
    {ActionId::New, QT_TRANSLATE_NOOP("Actions", "&New herd"), nullptr,
     QT_TRANSLATE_NOOP("Actions", "Opens a herd of one server, to build on."), "file-plus",
     "Ctrl+N"},
    {ActionId::Open, QT_TRANSLATE_NOOP("Actions", "&Open…"), nullptr,
     QT_TRANSLATE_NOOP("Actions", "Opens a herd file and runs its herd."), "folder-open", "Ctrl+O"},
    {ActionId::Save, QT_TRANSLATE_NOOP("Actions", "&Save"), nullptr,
     QT_TRANSLATE_NOOP("Actions", "Writes the herd to its file."), "save", "Ctrl+S"},
    {ActionId::SaveAs, QT_TRANSLATE_NOOP("Actions", "Save &as…"), nullptr,
     QT_TRANSLATE_NOOP("Actions", "Writes the herd to another file."), "save", "Ctrl+Shift+S"},
    {ActionId::Settings, QT_TRANSLATE_NOOP("Actions", "S&ettings…"), nullptr,
     QT_TRANSLATE_NOOP("Actions", "Theme, text size and language of the window."), "settings",
     "Ctrl+,"},
    {ActionId::Quit, QT_TRANSLATE_NOOP("Actions", "&Quit"), nullptr,
     QT_TRANSLATE_NOOP("Actions", "Stops the herd cleanly and closes the window."), "x", "Ctrl+Q"},
    {ActionId::FitTopology, QT_TRANSLATE_NOOP("Actions", "&Fit to view"), nullptr,
     QT_TRANSLATE_NOOP("Actions", "Shows the whole herd, or on the map all clients."), "maximize",
     "F"},
    {ActionId::ZoomIn, QT_TRANSLATE_NOOP("Actions", "Zoom &in"), nullptr,
     QT_TRANSLATE_NOOP("Actions", "Shows the topology or the map larger."), "zoom-in",
     "Ctrl++; Ctrl+="},
    {ActionId::ZoomOut, QT_TRANSLATE_NOOP("Actions", "Zoom &out"), nullptr,
     QT_TRANSLATE_NOOP("Actions", "Shows the topology or the map smaller."), "zoom-out", "Ctrl+-"},
    {ActionId::ArrangeTopology, QT_TRANSLATE_NOOP("Actions", "A&rrange the topology"), nullptr,
     QT_TRANSLATE_NOOP("Actions", "Puts the servers where links cross least."), "waypoints",
     "Shift+F"},
    {ActionId::FitMap, QT_TRANSLATE_NOOP("Actions", "Fit the &map"), nullptr,
     QT_TRANSLATE_NOOP("Actions", "Shows all clients on the map."), "maximize", ""},
    {ActionId::Trails, QT_TRANSLATE_NOOP("Actions", "Tra&ils"), nullptr,
     QT_TRANSLATE_NOOP("Actions", "Shows where clients on the map have come from."), "route", "",
     true},
    {ActionId::Graticule, QT_TRANSLATE_NOOP("Actions", "&Graticule"), nullptr,
     QT_TRANSLATE_NOOP("Actions", "Shows meridians and parallels on the map."), "grid-3x3", "G",
     true},
    {ActionId::MapTiles, QT_TRANSLATE_NOOP("Actions", "Map til&es…"), nullptr,
     QT_TRANSLATE_NOOP("Actions",
                       "Chooses pictures that lie over the map: OpenStreetMap's tiles, those of "
                       "another server, an MBTiles file, or none."),
     "layers", ""},
    {ActionId::FocusTopology, QT_TRANSLATE_NOOP("Actions", "Go to the &topology"), nullptr,
     QT_TRANSLATE_NOOP("Actions", "The keys go to the topology."), "waypoints", "Ctrl+1"},
    {ActionId::FocusMap, QT_TRANSLATE_NOOP("Actions", "Go to the ma&p"), nullptr,
     QT_TRANSLATE_NOOP("Actions", "The keys go to the map."), "map", "Ctrl+5"},
    {ActionId::FocusMessages, QT_TRANSLATE_NOOP("Actions", "Go to the &messages"), nullptr,
     QT_TRANSLATE_NOOP("Actions", "The keys go to the messages."), "list", "Ctrl+2"},
    {ActionId::FocusInspector, QT_TRANSLATE_NOOP("Actions", "Go to the i&nspector"), nullptr,
     QT_TRANSLATE_NOOP("Actions", "The keys go to the details of what is selected."), "info",
     "Ctrl+3"},
    {ActionId::FocusConvergence, QT_TRANSLATE_NOOP("Actions", "Go to the &convergence"), nullptr,
     QT_TRANSLATE_NOOP("Actions", "The keys go to the table of who knows what."), "table",
     "Ctrl+4"},
    {ActionId::Presenter, QT_TRANSLATE_NOOP("Actions", "&Presenter"), nullptr,
     QT_TRANSLATE_NOOP("Actions", "Large text and strong contrast, for the back of the hall."),
     "presentation", "F11", true},
    {ActionId::Palette, QT_TRANSLATE_NOOP("Actions", "&All actions…"),
     QT_TRANSLATE_NOOP("Actions", "Actions"),
     QT_TRANSLATE_NOOP("Actions", "Finds any action by a few letters."), "search", "Ctrl+K"},
    {ActionId::ThreeThings, QT_TRANSLATE_NOOP("Actions", "&Three things to try"), nullptr,
     QT_TRANSLATE_NOOP("Actions", "Shows the card of the first start again."),
     "circle-question-mark", ""},
    {ActionId::Keys, QT_TRANSLATE_NOOP("Actions", "&Legend and keys"), nullptr,
     QT_TRANSLATE_NOOP("Actions", "What the signs mean, and every key."), "keyboard", "?; F1"},
    {ActionId::About, QT_TRANSLATE_NOOP("Actions", "A&bout Drover"), nullptr,
     QT_TRANSLATE_NOOP("Actions", "Version and licences."), "info", ""},
};
static_assert(std::size(specs) == static_cast<std::size_t>(ActionId::Count));

bool isLetter(const QKeySequence &keys)
{
    const QKeyCombination first = keys.isEmpty() ? QKeyCombination() : keys[0];
    if (first.keyboardModifiers() & ~Qt::ShiftModifier)
        return false;
    return (first.key() >= Qt::Key_A && first.key() <= Qt::Key_Z) || first.key() == Qt::Key_Insert
        || first.key() == Qt::Key_Delete;
}

QString translated(const char *text)
{
    return QCoreApplication::translate("Actions", text);
}

} // namespace

Actions::Actions(const Theme &theme, QWidget &window)
    : QObject(&window)
    , m_theme(theme)
    , m_window(window)
{
    for (const ActionSpec &spec : specs) {
        auto *const action = new QAction(this);
        action->setObjectName(QLatin1String(spec.icon));
        action->setCheckable(spec.isCheckable);
        QList<QKeySequence> keys;
        for (const QString &key :
             QString::fromLatin1(spec.keys).split(QLatin1String("; "), Qt::SkipEmptyParts))
            keys.append(QKeySequence(key, QKeySequence::PortableText));
        action->setShortcuts(keys);
        m_actions[static_cast<std::size_t>(spec.id)] = action;
        window.addAction(action);
    }
    (*this)[ActionId::Quit]->setMenuRole(QAction::QuitRole);
    (*this)[ActionId::Settings]->setMenuRole(QAction::PreferencesRole);
    (*this)[ActionId::About]->setMenuRole(QAction::AboutRole);
    connect(&theme, &Theme::changed, this, &Actions::updateIcons);
    updateIcons();
    retranslate();
}

QList<QAction *> Actions::all() const
{
    return {m_actions.begin(), m_actions.end()};
}

void Actions::keepLettersIn(QWidget &views)
{
    for (QAction *const action : m_actions) {
        if (!isLetter(action->shortcut()))
            continue;
        m_window.removeAction(action);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        views.addAction(action);
    }
}

void Actions::retranslate()
{
    for (const ActionSpec &spec : specs) {
        QAction *const action = (*this)[spec.id];
        action->setText(translated(spec.text));
        action->setIconText(
            withoutMnemonic(translated(spec.shortText ? spec.shortText : spec.text)));
        const QString keys = action->shortcut().toString(QKeySequence::NativeText);
        const QString tip = translated(spec.tip);
        action->setStatusTip(tip);
        action->setToolTip(keys.isEmpty() ? tip : QStringLiteral("%1 (%2)").arg(tip, keys));
    }
    emit retranslated();
}

void Actions::updateIcons()
{
    for (const ActionSpec &spec : specs)
        (*this)[spec.id]->setIcon(m_theme.icon(QLatin1String(spec.icon)));
}

} // namespace drover
