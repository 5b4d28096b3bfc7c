// SPDX-License-Identifier: MIT
#include "map/basemap.h"

#include "theme/theme.h"

#include <QPainter>

namespace drover {

BaseMap::BaseMap(const Theme &theme, QObject *parent)
    : QObject(parent)
    , m_theme(theme)
{
}

BaseMap::~BaseMap() = default;

void BaseMap::paint(QPainter &painter, const MapCamera &camera)
{
    painter.fillRect(QRectF({0, 0}, camera.size()), m_theme.palette().water);
}

void BaseMap::expectZoom(double /*zoom*/) { }

QString BaseMap::attribution() const
{
    return tr("Map: GSHHG, Natural Earth, GeoNames");
}

} // namespace drover
