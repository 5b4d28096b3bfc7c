// SPDX-License-Identifier: MIT
#pragma once

#include "journal/event.h"
#include "theme/theme.h"

#include <QCoreApplication>
#include <QGraphicsItem>

#include <vector>

namespace drover {

/// What a server is drawn as; each has a shape of its own.
enum class Condition { Up, Frozen, Stopping, Stopped, Killed, Foreign, Elsewhere };

/// One word, translated.
QString conditionWord(Condition condition);
void paintCondition(QPainter &painter, Condition condition, QRectF box, const Palette &palette);
QColor conditionColor(Condition condition, const Palette &palette);
/// Its colour, shape and two initials; \a font is that of the initials.
void paintBadge(QPainter &painter, ServerIndex id, const QString &name, QRectF box,
                const QFont &font);

/// The card of a server. Drawn at scale 1: the view enlarges it.
class ServerItem : public QGraphicsItem
{
    Q_DECLARE_TR_FUNCTIONS(drover::ServerItem)

public:
    enum { Type = UserType + 1 };
    static constexpr QSizeF cardSize{168, 90};

    /// What a card says.
    struct Look
    {
        QString name;
        quint16 port = 0;
        Condition condition = Condition::Elsewhere;
        std::size_t clients = 0;
        double rate = 0; ///< messages per second
        std::vector<double> history; ///< likewise, the newest last
        bool isBehind = false; ///< it has lacked news for longer than that needs

        /// Another program runs it, and what it knows and says is not told.
        bool isElsewhere() const
        {
            return condition == Condition::Foreign || condition == Condition::Elsewhere;
        }
        bool operator==(const Look &) const = default;
    };

    ServerItem(ServerIndex id, const Theme &theme);

    ServerIndex id() const { return m_id; }
    const Look &look() const { return m_look; }
    void setLook(const Look &look);
    bool isChosen() const { return m_chosen; }
    void setChosen(bool chosen);
    /// Where links end, in the scene.
    QRectF card() const;

    QRectF boundingRect() const override;
    QPainterPath shape() const override;
    int type() const override { return Type; }
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *) override;

private:
    void paintFrame(QPainter &painter, bool isFar) const;
    void paintNear(QPainter &painter) const;
    void paintMiddle(QPainter &painter) const;
    void paintFar(QPainter &painter) const;
    void paintSparkLine(QPainter &painter, QRectF box) const;
    void paintBehind(QPainter &painter) const;
    QFont fontAt(const QFont &font, double larger = 1) const;
    bool isDimmed() const;

    ServerIndex m_id;
    const Theme &m_theme;
    Look m_look;
    bool m_chosen = false;
};

} // namespace drover
