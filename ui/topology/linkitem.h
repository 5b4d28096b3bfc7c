// SPDX-License-Identifier: MIT
#pragma once

#include "topology/serveritem.h"
#include "topology/traffic.h"

#include <QGraphicsObject>

namespace drover {

/// A link in the topology: a line between the borders of two cards that shows what is true at each
/// of its ends, with a label where there is something to say.
class LinkItem : public QGraphicsObject
{
    Q_OBJECT

public:
    /// All outlive it; \a first and \a second are the ends as in LinkSnapshot.
    LinkItem(ServerItem &first, ServerItem &second, const HerdModel &model, const Traffic &traffic,
             const Theme &theme);

    ServerItem &first() const { return m_first; }
    ServerItem &second() const { return m_second; }
    QLineF line() const { return m_line; }
    void updateShown();
    void updateLine();
    void setShownSelected(bool selected);
    QString description() const;

    QRectF boundingRect() const override;
    QPainterPath shape() const override;
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;

private:
    QString labelText() const;
    QPen penOf(const LinkEndSnapshot &end) const;
    void paintLabel(QPainter &painter) const;
    QRectF labelRect() const;

    ServerItem &m_first;
    ServerItem &m_second;
    const HerdModel &m_model;
    const Traffic &m_traffic;
    const Theme &m_theme;
    QLineF m_line;
    LinkSnapshot m_link;
    QString m_label;
    double m_flow = 0; // updates a second, as a band; 0: none
    bool m_selected = false;
};

} // namespace drover
