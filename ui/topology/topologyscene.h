// SPDX-License-Identifier: MIT
#pragma once

#include "models/herdmodel.h"
#include "session/selection.h"
#include "theme/theme.h"
#include "topology/linkitem.h"
#include "topology/serveritem.h"
#include "topology/traffic.h"

#include <QGraphicsScene>
#include <QHash>

#include <map>

namespace drover {

class LinkLabels;
class TrafficItem;

/// The herd as a graph: one item per server and link, kept in step with the model. Lengths are
/// those of scale 1, so that places mean the same at every size of text.
class TopologyScene : public QGraphicsScene
{
    Q_OBJECT

public:
    /// Both outlive it.
    TopologyScene(HerdModel &model, const Theme &theme, QObject *parent = nullptr);
    ~TopologyScene() override;

    const HerdModel &model() const { return m_model; }
    /// In the order of the topology.
    const std::vector<ServerItem *> &servers() const { return m_inOrder; }
    const std::vector<LinkItem *> &links() const { return m_links; }
    ServerItem *serverItem(ServerIndex id) const;
    LinkItem *linkItem(ServerIndex one, ServerIndex other) const;
    const Traffic &traffic() const { return m_traffic; }

    void takeFrame(const HerdFrame &frame);
    /// Draws what is true at \a now, by the clock of the frames.
    void advanceTo(Clock::Monotonic now);
    /// Whether dots or bands are on their way.
    bool isMoving() const { return m_traffic.isMoving(); }
    /// Whether a link says when it dials again.
    bool isCountingDown() const { return m_countingDown; }

    void setSelected(const Selected &selected);
    void moveServer(ServerIndex id, QPointF to);
    /// Lays everything out anew, for the room of setRoom().
    void arrange();
    /// What it is drawn in. Where nobody has moved a card, it is laid out anew when the shape has
    /// become quite another one; whether it was.
    bool setRoom(QSizeF room);
    QHash<QString, QPointF> positions() const;
    /// For the servers of these names, now and when they come.
    void setPositions(const QHash<QString, QPointF> &positions);
    /// What all cards cover, with a margin.
    QRectF cardsRect() const;
    QString describe(const Selected &what) const;
    /// Texts again, in another language.
    void retranslate();

signals:
    /// \a isNewHerd: none of its servers was there before.
    void rebuilt(bool isNewHerd);
    /// Something has to be drawn that moves.
    void cameToLife();

private:
    void rebuild();
    void refresh();
    void forget();
    void addServers();
    void addLinks();
    void placeNew(const std::vector<ServerItem *> &added);
    std::vector<QLineF> linesWithout(const ServerItem &item) const;
    QPointF freePlaceFor(const ServerItem &item) const;
    void geometryChanged();
    void refreshLabels();
    QString labelOf(const LinkItem &link) const;
    ServerItem::Look lookOf(std::size_t place, const ServerItem &item, bool withRates) const;

    HerdModel &m_model;
    const Theme &m_theme;
    Traffic m_traffic;
    std::map<ServerIndex, ServerItem *> m_servers;
    std::vector<ServerItem *> m_inOrder;
    std::vector<LinkItem *> m_links;
    std::map<std::pair<ServerIndex, ServerIndex>, LinkItem *> m_linkOf;
    QHash<QString, QPointF> m_wanted;
    TrafficItem *m_trafficItem;
    LinkLabels *m_labels;
    QSizeF m_room{1600, 1000};
    QSizeF m_arrangedFor;
    bool m_isArranged = false; // and nobody has moved a card since
    Selected m_selected;
    Clock::Monotonic m_now{0};
    std::size_t m_turn = 0;
    bool m_countingDown = false;
};

} // namespace drover
