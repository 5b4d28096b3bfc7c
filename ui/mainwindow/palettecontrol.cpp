// SPDX-License-Identifier: MIT
#include "mainwindow/palettecontrol.h"

#include "actions/actions.h"
#include "mainwindow/centralviews.h"
#include "map/mappanel.h"
#include "map/mapview.h"
#include "models/herdmodel.h"
#include "palette/herdnames.h"
#include "theme/theme.h"
#include "topology/topologyview.h"

namespace drover {

PaletteControl::PaletteControl(ActionPalette &palette, const Actions &actions,
                               const HerdModel &model, Selection &selection, CentralViews &views,
                               const Theme &theme)
    : QObject(&palette)
    , m_model(model)
    , m_selection(selection)
    , m_views(views)
    , m_theme(theme)
{
    palette.setFinder([this](const QString &typed, int most) { return find(typed, most); });
    connect(actions[ActionId::Palette], &QAction::triggered, &palette, [&palette, &actions] {
        palette.setActions(actions.all());
        palette.open();
    });
}

QList<PaletteEntry> PaletteControl::find(const QString &typed, int most)
{
    QList<PaletteEntry> entries;
    for (const Selected &what : findByName(m_model, typed, static_cast<std::size_t>(most))) {
        const bool isServer = what.kind == Selected::Kind::Server;
        PaletteEntry entry;
        entry.name = isServer ? m_model.serverName(what.server) : m_model.clientName(what.client);
        //: Behind a name in the palette: what it is the name of.
        entry.kind = isServer ? tr("server") : tr("client");
        entry.icon
            = m_theme.icon(isServer ? QStringLiteral("waypoints") : QStringLiteral("map-pin"));
        entry.choose = [this, what] { show(what); };
        entries.append(entry);
    }
    return entries;
}

/// The herd may have changed since it was found.
void PaletteControl::show(const Selected &what)
{
    if (what.kind == Selected::Kind::Server && m_model.server(what.server)) {
        m_selection.select(what);
        m_views.topology().setFocus(Qt::ShortcutFocusReason);
    } else if (what.kind == Selected::Kind::Client && what.client < m_model.clientCount()) {
        m_selection.select(what);
        m_views.map().find(m_model.clientName(what.client)); // the map goes there
        m_views.map().view().setFocus(Qt::ShortcutFocusReason);
    }
}

} // namespace drover
