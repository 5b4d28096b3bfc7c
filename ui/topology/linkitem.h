// SPDX-License-Identifier: MIT
#pragma once

#include "monitor/herdframe.h"
#include "theme/theme.h"

#include <QCoreApplication>
#include <QGraphicsItem>

namespace drover {

class ServerItem;

/// What one end says of its link, as it is drawn.
enum class LinkLook { Up, Trying, Cut, Stopped, Unknown };

/// A link from the border of one card to that of the other; its label is drawn by a LinkLabels.
class LinkItem : public QGraphicsItem
{
    Q_DECLARE_TR_FUNCTIONS(drover::LinkItem)

public:
    enum { Type = UserType + 2 };

    /// Both outlive it.
    LinkItem(const ServerItem &first, const ServerItem &second, const Theme &theme);

    ServerIndex firstId() const;
    ServerIndex secondId() const;
    const LinkSnapshot &state() const { return m_state; }
    /// \a isSlowed: by itself, not only with all others.
    void setState(const LinkSnapshot &state, bool isSlowed);
    void setChosen(bool chosen);
    bool isChosen() const { return m_chosen; }
    /// A card has moved.
    void cardsMoved();
    /// Border to border in the scene; null where the cards touch.
    QLineF line() const { return m_line; }
    LinkLook lookAt(bool first) const;
    bool isSlowed() const { return m_slowed; }

    QRectF boundingRect() const override;
    QPainterPath shape() const override;
    int type() const override { return Type; }
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *) override;

private:
    const ServerItem &m_first;
    const ServerItem &m_second;
    const Theme &m_theme;
    LinkSnapshot m_state;
    QLineF m_line;
    bool m_slowed = false;
    bool m_chosen = false;
};

/// One sentence about both ends, translated.
QString describeLink(const LinkSnapshot &link, const QString &first, const QString &second);

} // namespace drover
