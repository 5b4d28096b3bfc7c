// SPDX-License-Identifier: MIT
#include "map/belieflayer.h"

#include "map/dotsprites.h"
#include "models/format.h"
#include "models/words.h"
#include "session/selection.h"
#include "theme/theme.h"
#include "topology/serveritem.h"

#include <QFontMetricsF>
#include <QLocale>
#include <QPainter>

#include <algorithm>

namespace drover {

namespace {

constexpr double ghostRadius = 7; ///< at scale 1
constexpr double badgeSide = 16; ///< likewise

} // namespace

std::vector<Ghost> ghostsOf(const HerdModel &herd, ClientIndex index)
{
    std::vector<Ghost> ghosts;
    std::vector<std::uint64_t> versions;
    const HerdModel::Client &client = herd.client(index);
    for (const ServerSnapshot &server : herd.frame().servers) {
        const HerdModel::Belief *const belief = client.beliefOf(server.id);
        if (!belief)
            continue;
        const auto found = std::ranges::find(versions, belief->version);
        const auto place = static_cast<std::size_t>(found - versions.begin());
        if (found == versions.end()) {
            versions.push_back(belief->version);
            ghosts.push_back({{},
                              {belief->latitude, belief->longitude},
                              belief->version == client.newest.version,
                              durationBetween(client.newest.sentAt, belief->sentAt)});
        }
        ghosts[place].servers.push_back(server.id);
    }
    std::ranges::stable_partition(ghosts, &Ghost::isNewest);
    return ghosts;
}

void BeliefLayer::paint(QPainter &painter, const MapCamera &camera)
{
    const Selected &selected = m_selection.current();
    if (selected.kind != Selected::Kind::Client || m_herd.isEmpty()
        || selected.client >= m_herd.clientCount())
        return;
    const HerdModel::Client &client = m_herd.client(selected.client);
    if (client.newest.version != 0) {
        painter.setRenderHint(QPainter::Antialiasing);
        const std::vector<Ghost> ghosts = ghostsOf(m_herd, selected.client);
        const QPointF newest
            = camera.toScreen(Coordinate{client.newest.latitude, client.newest.longitude});
        for (const Ghost &ghost : ghosts) {
            if (ghost.isNewest)
                continue;
            const QPointF at = camera.toScreen(ghost.where);
            painter.setPen(QPen(m_theme.palette().warning, m_theme.px(1.5), Qt::DashLine));
            painter.drawLine(at, newest);
            paintGhost(painter, ghost, at);
        }
        // Where all believe the same there is nothing to tell apart.
        std::vector<QRectF> taken;
        if (ghosts.size() > 1)
            for (const Ghost &ghost : ghosts)
                paintLabel(painter, ghost, camera.toScreen(ghost.where), camera.size(), taken);
    }
    paintSentence(painter, selected.client, camera.size());
}

void BeliefLayer::paintGhost(QPainter &painter, const Ghost &ghost, const QPointF &at) const
{
    const Palette &colors = m_theme.palette();
    const double radius = m_theme.px(ghostRadius);
    QColor veil = colors.panel;
    veil.setAlpha(190);
    painter.setBrush(veil);
    painter.setPen(QPen(serverColor(ghost.servers.front()), m_theme.px(2), Qt::DotLine));
    painter.drawEllipse(at, radius, radius);
}

QString BeliefLayer::labelOf(const Ghost &ghost) const
{
    QStringList names;
    for (const ServerIndex server : ghost.servers) {
        const ServerSnapshot *const snapshot = m_herd.server(server);
        names.append(
            m_herd.counts(server) || !snapshot
                ? m_herd.serverName(server)
                //: A server and its state: "Welsh (frozen)".
                : tr("%1 (%2)").arg(m_herd.serverName(server), serverStateText(*snapshot)));
    }
    const QString who = QLocale().createSeparatedList(names);
    if (ghost.behind == std::chrono::nanoseconds(0))
        return tr("%1: another report of the same time", "servers").arg(who);
    return tr("%1: %2 behind", "servers, a duration").arg(who, formatDuration(ghost.behind));
}

/// Badges in a row below the ghost, and words beside them where it is behind.
void BeliefLayer::paintLabel(QPainter &painter, const Ghost &ghost, const QPointF &at,
                             const QSizeF &map, std::vector<QRectF> &taken) const
{
    const Palette &colors = m_theme.palette();
    const double side = m_theme.px(badgeSide);
    const double gap = m_theme.px(3);
    const QFontMetricsF metrics(m_theme.captionFont());
    const QString text = ghost.isNewest ? QString() : labelOf(ghost);
    const double badges = static_cast<double>(ghost.servers.size()) * (side + gap) + gap;
    const double words = text.isEmpty() ? 0 : metrics.horizontalAdvance(text) + 2 * gap;
    QRectF box(at.x() - badges / 2, at.y() + m_theme.px(14), badges + words,
               std::max(side, metrics.height()) + 2 * gap);
    box.moveRight(std::min(box.right(), map.width() - gap));
    box.moveLeft(std::max(box.left(), gap));
    for (bool isFree = false; !isFree;) {
        isFree = true;
        for (const QRectF &other : taken) {
            if (!other.intersects(box))
                continue;
            box.moveTop(other.bottom() + gap);
            isFree = false;
        }
    }
    taken.push_back(box);
    QColor panel = colors.panel;
    panel.setAlpha(230);
    painter.setPen(QPen(ghost.isNewest ? colors.line : colors.warning, m_theme.px(1)));
    painter.setBrush(panel);
    painter.drawRoundedRect(box, m_theme.px(6), m_theme.px(6));
    QFont initials = m_theme.captionFont();
    initials.setPixelSize(qRound(m_theme.px(9)));
    QRectF badge(box.left() + gap, box.center().y() - side / 2, side, side);
    for (const ServerIndex server : ghost.servers) {
        paintBadge(painter, server, m_herd.serverName(server), badge, initials);
        badge.translate(side + gap, 0);
    }
    painter.setFont(m_theme.captionFont());
    painter.setPen(colors.text);
    painter.drawText(QRectF(badge.left() + gap, box.top(), words, box.height()),
                     Qt::AlignLeft | Qt::AlignVCenter, text);
}

void BeliefLayer::paintSentence(QPainter &painter, ClientIndex client, const QSizeF &map) const
{
    const Palette &colors = m_theme.palette();
    const double margin = m_theme.px(8);
    const QFontMetricsF bold(m_theme.boldFont());
    const QFontMetricsF plain(m_theme.bodyFont());
    const double most = map.width() - 4 * margin;
    const QString name = bold.elidedText(m_herd.clientName(client), Qt::ElideRight, most);
    const QString sentence = clientAgreementText(m_herd, client);
    const QRectF words = plain.boundingRect(QRectF(0, 0, most, map.height()),
                                            Qt::AlignLeft | Qt::TextWordWrap, sentence);
    const QSizeF size(std::max(bold.horizontalAdvance(name), words.width()) + 2 * margin,
                      bold.height() + words.height() + 1.5 * margin);
    const QRectF card(QPointF(margin, margin), size);
    const bool agrees = m_herd.client(client).lacking == 0;
    QColor panel = colors.panel;
    panel.setAlpha(250);
    painter.setPen(QPen(agrees ? colors.line : colors.warning, m_theme.px(1)));
    painter.setBrush(panel);
    painter.drawRoundedRect(card, m_theme.px(8), m_theme.px(8));
    const QRectF inner = card.adjusted(margin, margin * 0.75, -margin + 1, 0);
    painter.setFont(m_theme.boldFont());
    painter.setPen(colors.text);
    painter.drawText(inner, Qt::AlignLeft | Qt::AlignTop, name);
    painter.setFont(m_theme.bodyFont());
    painter.setPen(agrees ? colors.dim : colors.warning);
    painter.drawText(inner.adjusted(0, bold.height(), 0, 0),
                     Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, sentence);
}

} // namespace drover
