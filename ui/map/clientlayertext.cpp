// SPDX-License-Identifier: MIT
// What a ClientLayer writes over its dots: names, the selected client, the card under the mouse.
#include "map/clientlayer.h"

#include "models/format.h"
#include "session/selection.h"
#include "theme/theme.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <limits>

namespace drover {

namespace {

/// Cells with more have no room for names.
constexpr std::uint32_t mostNamedInCell = 3;
/// More could not be read, and each costs some microseconds.
constexpr std::size_t mostNames = 60;
constexpr std::size_t mostCandidates = 400;
constexpr double longestName = 150; ///< at scale 1
constexpr int hidesDots = 2; ///< beside 1 for names of places
/// Pictures of names that are kept, each some 8 KiB.
constexpr qsizetype mostTags = 500;

bool overlapsAny(const QRectF &box, const std::vector<QRectF> &others)
{
    return std::ranges::any_of(others,
                               [&box](const QRectF &other) { return other.intersects(box); });
}

QColor withAlpha(QColor color, int alpha)
{
    color.setAlpha(alpha);
    return color;
}

} // namespace

void ClientLayer::paintSelected(QPainter &painter, const MapCamera &camera)
{
    const Selected &selected = m_selection.current();
    if (selected.kind != Selected::Kind::Client || !m_tracks.isKnown(selected.client))
        return;
    const ClientIndex client = selected.client;
    const QPointF at = camera.toScreen(m_tracks.at(client).world());
    const double radius = m_theme.px(DotSprites::dotRadius);
    const Palette &colors = m_theme.palette();
    if (m_trails && !m_hadTrails)
        paintTrail(painter, camera, client);
    // Its dot too: it may be within a cluster.
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(colors.panel, m_theme.px(5)));
    painter.drawEllipse(at, radius * 1.9, radius * 1.9);
    painter.setPen(QPen(colors.accent, m_theme.px(2.5)));
    painter.drawEllipse(at, radius * 1.9, radius * 1.9);
    paintDot(painter, m_tracks.origin(client),
             {at.x() - radius, at.y() - radius, 2 * radius, 2 * radius}, colors.panel,
             m_theme.px(1.25));
    const auto age = m_herd.isEmpty() ? std::chrono::nanoseconds(0)
                                      : m_herd.frame().monotonic - m_tracks.changedAt(client);
    const QString name = m_herd.clientName(client);
    // Below a second one could not read it.
    const QString text = age < std::chrono::seconds(1)
        ? name
        : tr("%1, %2", "a client, how long ago it reported").arg(name, formatAge(age));
    paintTag(painter, at, makeTag(text, true), m_theme.px(12), true);
}

void ClientLayer::paintTrail(QPainter &painter, const MapCamera &camera, ClientIndex client) const
{
    QColor color = serverColor(m_tracks.origin(client));
    QPointF from = camera.toScreen(m_tracks.at(client).world());
    for (std::size_t i = 0; i < m_tracks.trailSize(client); ++i) {
        const QPointF to = camera.toScreen(m_tracks.trailAt(client, i).world());
        color.setAlphaF(1 - static_cast<float>(i) / ClientTracks::trailPoints);
        painter.setPen(QPen(color, m_theme.px(2)));
        painter.drawLine(from, to);
        from = to;
    }
}

void ClientLayer::findDots(const MapCamera &camera)
{
    const double radius = m_theme.px(DotSprites::dotRadius);
    m_dots.clear();
    for (const ClientIndex client : clientsOf(camera, mostDots)) {
        const QPointF at = camera.toScreen(m_tracks.at(client).world());
        m_dots.emplace_back(at.x() - radius, at.y() - radius, 2 * radius, 2 * radius);
    }
}

void ClientLayer::paintNames(QPainter &painter, const MapCamera &camera)
{
    const Selected &selected = m_selection.current();
    std::size_t painted = 0;
    for (const ClientIndex client : clientsOf(camera, mostNamedInCell)) {
        if (selected == Selected::ofClient(client))
            continue;
        if (paintTag(painter, camera.toScreen(m_tracks.at(client).world()), tagOf(client),
                     m_theme.px(8), false)
            && ++painted == mostNames)
            break;
    }
}

/// Those in cells with no more than so many, in the order of their indices, so that the same ones
/// have their names from frame to frame.
std::vector<ClientIndex> ClientLayer::clientsOf(const MapCamera &camera,
                                                std::uint32_t mostInCell) const
{
    std::vector<ClientIndex> clients;
    const ClientGrid::Range range = m_grid.cellsIn({{0, 0}, camera.size()}, camera);
    for (int row = range.top; row < range.bottom; ++row) {
        for (int column = range.left; column < range.right; ++column) {
            const ClientGrid::Cell &cell = m_grid.cell(column, row);
            if (cell.count > mostInCell)
                continue;
            for (std::uint32_t client = cell.first; client != ClientGrid::none;
                 client = m_grid.nextOf(client))
                clients.push_back(client);
            if (clients.size() >= mostCandidates)
                return clients;
        }
    }
    std::ranges::sort(clients);
    return clients;
}

/// A picture of it, kept: laying out the text takes longer than all the rest of a name.
const QPixmap &ClientLayer::tagOf(ClientIndex client)
{
    const auto found = m_tags.constFind(client);
    if (found != m_tags.constEnd())
        return *found;
    if (m_tags.size() >= mostTags)
        m_tags.clear();
    return *m_tags.insert(client, makeTag(m_herd.clientName(client), false));
}

QPixmap ClientLayer::makeTag(const QString &text, bool isChosen) const
{
    const QFont font = isChosen ? m_theme.boldFont() : m_theme.captionFont();
    const QFontMetricsF metrics(font);
    const QString shown = metrics.elidedText(text, Qt::ElideRight,
                                             m_theme.px(isChosen ? 2 * longestName : longestName));
    const QSizeF size(metrics.horizontalAdvance(shown) + 2 * m_theme.px(3), metrics.height());
    QPixmap tag((size * m_ratio).toSize());
    tag.setDevicePixelRatio(m_ratio);
    tag.fill(Qt::transparent);
    const Palette &colors = m_theme.palette();
    const QRectF box(QPointF(0, 0), size);
    QPainter painter(&tag);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(withAlpha(isChosen ? colors.panel : colors.land, isChosen ? 235 : 215));
    painter.drawRoundedRect(box, m_theme.px(4), m_theme.px(4));
    painter.setFont(font);
    painter.setPen(isChosen ? colors.text : colors.label);
    painter.drawText(box, Qt::AlignCenter, shown);
    return tag;
}

bool ClientLayer::isOverCluster(const QRectF &box) const
{
    const ClientGrid::Range range = m_grid.cellsIn(box, m_camera);
    for (int row = range.top; row < range.bottom; ++row)
        for (int column = range.left; column < range.right; ++column)
            if (m_grid.cell(column, row).count > mostDots)
                return true;
    return false;
}

/// Beside a dot, never over others, and off the names of places if that can be. That of the chosen
/// one has its place whatever lies there.
std::optional<QRectF> ClientLayer::roomFor(const QSizeF &tag, const QPointF &at, double off,
                                           bool isChosen) const
{
    // To the right of the dot, or to the left of it, or below, or above.
    const QPointF corners[] = {{at.x() + off, at.y() - tag.height() / 2},
                               {at.x() - off - tag.width(), at.y() - tag.height() / 2},
                               {at.x() - tag.width() / 2, at.y() + off},
                               {at.x() - tag.width() / 2, at.y() - off - tag.height()}};
    const QRectF map(QPointF(0, 0), m_camera.size());
    std::optional<QRectF> best;
    int leastHidden = isChosen ? std::numeric_limits<int>::max() : hidesDots;
    for (const QPointF &corner : corners) {
        const QRectF box(corner, tag);
        if (!map.contains(box) || (!isChosen && isOverCluster(box)) || overlapsAny(box, m_taken))
            continue;
        const int hidden
            = (overlapsAny(box, m_dots) ? hidesDots : 0) + (overlapsAny(box, m_beneath) ? 1 : 0);
        if (hidden < leastHidden) {
            best = box;
            leastHidden = hidden;
        }
    }
    return best;
}

/// \return whether there was room for it.
bool ClientLayer::paintTag(QPainter &painter, const QPointF &at, const QPixmap &tag, double off,
                           bool isChosen)
{
    const auto box = roomFor(tag.deviceIndependentSize(), at, off, isChosen);
    if (!box)
        return false;
    m_taken.push_back(*box);
    // On whole device pixels, or the text would be soft.
    painter.drawPixmap(
        QPointF(std::round(box->x() * m_ratio) / m_ratio, std::round(box->y() * m_ratio) / m_ratio),
        tag);
    return true;
}

QStringList ClientLayer::cardLines(ClientIndex client) const
{
    const HerdModel::Belief &newest = m_herd.client(client).newest;
    const auto age = m_herd.frame().monotonic - m_tracks.changedAt(client);
    const QString reported = m_tracks.isStale(client)
        ? tr("Reported to %1 %2, not since.", "a server, how long ago")
        : tr("Reported to %1 %2.", "a server, how long ago");
    return {m_herd.clientName(client),
            reported.arg(m_herd.serverName(m_tracks.origin(client)), formatAge(age)),
            formatLocation(newest.latitude, newest.longitude)};
}

/// Under the mouse: who that is, or how many.
void ClientLayer::paintCard(QPainter &painter, const MapCamera &camera)
{
    if (!m_mouse || m_herd.isEmpty())
        return;
    QStringList lines;
    if (const auto client = clientAt(*m_mouse, camera); client && *client < m_herd.clientCount())
        lines = cardLines(*client);
    else if (const auto cluster = clusterAt(*m_mouse, camera))
        lines = {tr("%n client(s) are here.", nullptr, int(cluster->count)),
                 tr("Click to see them from nearer.")};
    if (lines.isEmpty())
        return;
    const QFontMetricsF bold(m_theme.boldFont());
    const QFontMetricsF plain(m_theme.captionFont());
    const double padding = m_theme.px(8);
    QSizeF size(bold.horizontalAdvance(lines[0]), bold.height());
    for (const QString &line : lines.mid(1)) {
        size.setWidth(std::max(size.width(), plain.horizontalAdvance(line)));
        size.rheight() += plain.height();
    }
    size += QSizeF(2 * padding, 2 * padding);
    const double off = m_theme.px(14);
    QRectF card(*m_mouse + QPointF(off, off), size);
    if (card.right() > camera.size().width())
        card.moveRight(m_mouse->x() - off);
    if (card.bottom() > camera.size().height())
        card.moveBottom(m_mouse->y() - off);
    card.moveLeft(std::max(0.0, card.left()));
    card.moveTop(std::max(0.0, card.top()));
    const Palette &colors = m_theme.palette();
    painter.setPen(QPen(colors.line, m_theme.px(1)));
    painter.setBrush(colors.panel);
    painter.drawRoundedRect(card, m_theme.px(8), m_theme.px(8));
    QPointF corner = card.topLeft() + QPointF(padding, padding);
    painter.setFont(m_theme.boldFont());
    painter.setPen(colors.text);
    painter.drawText(corner + QPointF(0, bold.ascent()), lines[0]);
    corner.ry() += bold.height();
    painter.setFont(m_theme.captionFont());
    painter.setPen(colors.dim);
    for (const QString &line : lines.mid(1)) {
        painter.drawText(corner + QPointF(0, plain.ascent()), line);
        corner.ry() += plain.height();
    }
}

} // namespace drover
