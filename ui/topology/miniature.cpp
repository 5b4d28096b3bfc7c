// SPDX-License-Identifier: MIT
#include "topology/miniature.h"

#include "herd/topology.h"
#include "theme/theme.h"
#include "topology/layout.h"

#include <QPainter>
#include <QPixmap>
#include <QPolygonF>

#include <algorithm>
#include <cmath>

namespace drover {

namespace {

QPixmap paint(const std::vector<QPointF> &at, const Topology &topology, const Palette &palette,
              QSize size, int density)
{
    QPixmap pixmap(size * density);
    pixmap.setDevicePixelRatio(density);
    pixmap.fill(Qt::transparent);
    if (at.empty())
        return pixmap;
    const QRectF bounds = QPolygonF(QList<QPointF>(at.begin(), at.end())).boundingRect();
    const auto count = static_cast<double>(at.size());
    const double side = std::min(size.width(), size.height());
    const double radius = std::clamp(side / (2.2 * std::sqrt(count) + 3), 0.8, side / 7);
    const double margin = radius + 1;
    const double scale = std::min((size.width() - 2 * margin) / std::max(1.0, bounds.width()),
                                  (size.height() - 2 * margin) / std::max(1.0, bounds.height()));
    const auto placeOf = [&](std::size_t server) {
        return (at[server] - bounds.center()) * scale
            + QPointF(size.width() / 2.0, size.height() / 2.0);
    };
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(palette.dim, std::clamp(radius / 3, 0.4, 1.2)));
    for (const LinkSpec &link : topology.links)
        painter.drawLine(placeOf(link.first()), placeOf(link.second()));
    for (std::size_t i = 0; i < at.size(); ++i) {
        painter.setPen(QPen(palette.text, std::min(1.0, radius / 4)));
        painter.setBrush(serverColor(static_cast<ServerIndex>(i)));
        painter.drawEllipse(placeOf(i), radius, radius);
    }
    return pixmap;
}

} // namespace

QIcon miniatureOf(const Topology &topology, const Theme &theme, QSize size)
{
    std::vector<std::pair<std::size_t, std::size_t>> links;
    links.reserve(topology.links.size());
    for (const LinkSpec &link : topology.links)
        links.emplace_back(link.first(), link.second());
    const auto at = layOut(topology.servers.size(), links, {60, 60});
    QIcon icon;
    for (const int density : {1, 2})
        icon.addPixmap(paint(at, topology, theme.palette(), size, density));
    return icon;
}

} // namespace drover
