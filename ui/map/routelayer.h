// SPDX-License-Identifier: MIT
#pragma once

#include "map/maplayer.h"
#include "map/routeline.h"

#include <QObject>

#include <vector>

namespace drover {

class Theme;

/// The routes that somebody walks along. It takes nothing that the mouse does.
class RouteLayer : public QObject, public MapLayer
{
    Q_OBJECT

public:
    /// \a theme outlives the layer.
    explicit RouteLayer(const Theme &theme, QObject *parent = nullptr);
    ~RouteLayer() override;

    void setRoutes(const std::vector<ShownRoute> &routes);
    /// Whose route stands out; empty: nobody's.
    void setChosen(const std::string &client);
    bool isOn(const std::string &client) const; ///< whether that one walks along a route
    std::size_t count() const { return m_routes.size(); }

    void paint(QPainter &painter, const MapCamera &camera) override;

signals:
    void updateNeeded();

private:
    struct Line
    {
        std::string client;
        RouteShape shape; // on the unit square
    };

    const Theme &m_theme;
    std::vector<Line> m_routes;
    std::string m_chosen;
};

} // namespace drover
