// SPDX-License-Identifier: MIT
#pragma once

#include "topology/traffic.h"

#include <QGraphicsItem>

namespace drover {

class Theme;
class TopologyView;

/// All dots and bands of the topology, as one item: thousands of them cost no more than painting.
class DotsItem : public QGraphicsItem
{
public:
    /// All outlive it.
    DotsItem(const TopologyView &view, const Traffic &traffic, const Theme &theme);

    /// Time has passed.
    void advance();

    QRectF boundingRect() const override { return m_bounds; }
    QPainterPath shape() const override; ///< nothing: clicks go through
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;

private:
    using QGraphicsItem::advance;

    void paintDot(QPainter &painter, const Traffic::Dot &dot) const;
    QLineF lineOf(ServerIndex from, ServerIndex to) const;
    QRectF neededBounds() const;

    const TopologyView &m_view;
    const Traffic &m_traffic;
    const Theme &m_theme;
    QRectF m_bounds;
};

} // namespace drover
