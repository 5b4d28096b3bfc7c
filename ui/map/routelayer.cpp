// SPDX-License-Identifier: MIT
#include "map/routelayer.h"

#include "theme/theme.h"

#include <QPainter>

#include <algorithm>

namespace drover {

RouteLayer::RouteLayer(const Theme &theme, QObject *parent)
    : QObject(parent)
    , m_theme(theme)
{
}

RouteLayer::~RouteLayer() = default;

void RouteLayer::setRoutes(const std::vector<ShownRoute> &routes)
{
    m_routes.clear();
    for (const ShownRoute &each : routes)
        m_routes.push_back({each.client, routeShape(each.route)});
    emit updateNeeded();
}

void RouteLayer::setChosen(const std::string &client)
{
    if (client == m_chosen)
        return;
    m_chosen = client;
    emit updateNeeded();
}

bool RouteLayer::isOn(const std::string &client) const
{
    return std::ranges::any_of(m_routes,
                               [&client](const Line &line) { return line.client == client; });
}

void RouteLayer::paint(QPainter &painter, const MapCamera &camera)
{
    for (const Line &line : m_routes) {
        const bool isChosen = !m_chosen.empty() && line.client == m_chosen;
        paintRoute(painter, onScreen(line.shape, camera),
                   isChosen ? RouteLook::Chosen : RouteLook::Shown, m_theme);
    }
}

} // namespace drover
