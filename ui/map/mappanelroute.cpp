// SPDX-License-Identifier: MIT
// Routes that are drawn on the map, and walked along.
#include "map/mappanel.h"

#include "map/mapstrip.h"
#include "map/mapview.h"

#include <QLocale>

namespace drover {

void MapPanel::connectRoutes()
{
    const auto update = [this] { m_view->update(); };
    connect(&m_routes, &RouteLayer::updateNeeded, this, update);
    connect(&m_drawing, &RouteDrawing::updateNeeded, this, update);
    connect(&m_drawing, &RouteDrawing::pointsChanged, this, &MapPanel::tellHowToDraw);
    connect(&m_drawing, &RouteDrawing::tooShort, this, [this] {
        m_strip->setHint(tr("A route has two points at least: click where it goes."), true);
    });
    connect(&m_drawing, &RouteDrawing::dragged, this,
            [this](const QPointF &by) { m_view->setCamera(m_view->camera().panned(by)); });
    connect(&m_drawing, &RouteDrawing::cancelled, this, [this] {
        stopAsking();
        emit routeCancelled();
    });
    connect(&m_drawing, &RouteDrawing::ended, this, [this](const DrawnRoute &route) {
        stopAsking();
        const auto chosen = m_strip->chosenServer();
        const auto client = selectedClient();
        const ServerIndex server = chosen ? *chosen
            : client                      ? m_commands.usualServer(client)
                                          : unknownServer;
        emit routeDrawn(route, selectedName(),
                        server == unknownServer ? std::string()
                                                : m_herd.serverName(server).toStdString());
    });
}

void MapPanel::drawRoute()
{
    stopAsking();
    m_wasMoved = true; // one has seen to what the map shows
    m_strip->ask(MapStrip::Asks::Route);
    m_drawing.begin();
    m_view->setFocus(Qt::ShortcutFocusReason);
}

void MapPanel::tellHowToDraw()
{
    const auto points = m_drawing.route().points.size();
    if (points == 0)
        m_strip->setHint(tr("Click where the route begins, or press Space for the middle of the "
                            "map. Esc cancels."),
                         false);
    else if (points == 1)
        m_strip->setHint(tr("Click where it goes on. Backspace takes the last point back."), false);
    else
        m_strip->setHint(
            tr("%1 km. A double click or Enter ends it, a click on the first point "
               "makes it go round, Backspace takes the last point back.")
                .arg(QLocale().toString(m_drawing.route().path()->length() / 1'000, 'f', 1)),
            false);
}

void MapPanel::setRoutes(const std::vector<ShownRoute> &routes)
{
    m_routes.setRoutes(routes);
    updateActions();
    describeSelection();
}

void MapPanel::endWalk()
{
    if (const std::string client = selectedName(); m_routes.isOn(client))
        emit walkEndRequested(client);
}

} // namespace drover
