// SPDX-License-Identifier: MIT
#include "topology/miniature.h"

#include "theme/theme.h"
#include "topology/layout.h"

#include <QPainter>
#include <QPixmap>

#include <algorithm>

namespace drover {

QIcon miniatureOf(const Topology &topology, const Theme &theme, QSize size)
{
    constexpr double sharpness = 2;
    constexpr double margin = 5;
    std::vector<Edge> edges;
    for (const LinkSpec &link : topology.links)
        edges.emplace_back(link.first(), link.second());
    const auto places = layOut(topology.servers.size(), edges, {20, 14});
    QPixmap pixmap(size * sharpness);
    pixmap.setDevicePixelRatio(sharpness);
    pixmap.fill(Qt::transparent);
    if (places.empty())
        return pixmap;
    QRectF bounds(places.front(), QSizeF(1, 1));
    for (const QPointF &place : places)
        bounds |= QRectF(place, QSizeF(1, 1));
    const QRectF room = QRectF({}, QSizeF(size)).adjusted(margin, margin, -margin, -margin);
    const double scale = std::min(room.width() / bounds.width(), room.height() / bounds.height());
    const auto at
        = [&](std::size_t i) { return room.center() + (places[i] - bounds.center()) * scale; };
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.palette().dim, 1));
    for (const auto &[one, other] : edges)
        painter.drawLine(at(one), at(other));
    painter.setPen(Qt::NoPen);
    const double radius = places.size() > 20 ? 1.5 : 3;
    for (std::size_t i = 0; i < places.size(); ++i) {
        painter.setBrush(serverColor(static_cast<ServerIndex>(i)));
        painter.drawEllipse(at(i), radius, radius);
    }
    return pixmap;
}

} // namespace drover
