// SPDX-License-Identifier: MIT
#pragma once

#include "theme/theme.h"
#include "topology/traffic.h"

#include <QGraphicsItem>

#include <functional>

namespace drover {

class LinkItem;

/// Everything that moves on the links, in one item: thousands of dots cost no more than painting
/// them. Lies above the links and below the cards.
class TrafficItem : public QGraphicsItem
{
public:
    enum { Type = UserType + 3 };
    using FindLink = std::function<LinkItem *(ServerIndex, ServerIndex)>;

    /// \a traffic outlives it.
    TrafficItem(const Traffic &traffic, FindLink findLink, const Theme &theme);

    /// The links of the herd, whose bands it draws.
    void setLinks(std::vector<LinkItem *> links);
    void setArea(const QRectF &area);
    /// Draws what is true at \a now.
    void advanceTo(Traffic::Time now);

    QRectF boundingRect() const override { return m_area; }
    QPainterPath shape() const override { return {}; } // nothing to click on
    int type() const override { return Type; }
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *) override;

private:
    void paintBand(QPainter &painter, const LinkItem &link, const Traffic::Rate &rate) const;
    void paintDot(QPainter &painter, const Traffic::Dot &dot, double size) const;
    std::vector<QRectF> placesThatMove() const;

    const Traffic &m_traffic;
    FindLink m_findLink;
    const Theme &m_theme;
    std::vector<LinkItem *> m_links;
    QRectF m_area;
    std::vector<QRectF> m_drawnAt;
    Traffic::Time m_now{0};
};

} // namespace drover
