// SPDX-License-Identifier: MIT
#pragma once

#include "models/herdmodel.h"

#include <QGraphicsObject>

namespace drover {

class Theme;

/// Paints a server's badge: its colour, its shape, two letters of its name.
void paintBadge(QPainter &painter, const QRectF &rect, ServerIndex server, const QString &name,
                const QFont &font);

/// A server in the topology: a card that can be dragged. Its position is that of the card's middle.
class ServerItem : public QGraphicsObject
{
    Q_OBJECT

public:
    /// Of a card at scale 1, in the scene's pixels.
    static constexpr QSizeF usualSize{168, 80};

    /// Both outlive it.
    ServerItem(ServerIndex id, const HerdModel &model, const Theme &theme);

    ServerIndex id() const { return m_id; }
    QSizeF size() const;
    /// Where the line from here to \a point leaves the card, in the scene.
    QPointF borderTowards(QPointF point) const;
    /// Takes over what has changed; paints again only where that can be seen.
    void updateShown();
    void setShownSelected(bool selected);
    /// Other colours or another size of texts.
    void updateLook();
    QString description() const; ///< what is seen, in a sentence

    QRectF boundingRect() const override;
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;

signals:
    void moved();

protected:
    QVariant itemChange(GraphicsItemChange change, const QVariant &value) override;

private:
    struct Shown
    {
        QString name;
        ServerSnapshot server;
        QString clients;
        QString rate;
        std::vector<double> history;
        bool isBehind = false;
        bool operator==(const Shown &) const = default;
    };

    bool isDown() const;
    QColor stateColor() const;
    void paintCard(QPainter &painter, const QRectF &card) const;
    void paintState(QPainter &painter, const QRectF &at) const;
    void paintHistory(QPainter &painter, const QRectF &at) const;

    const ServerIndex m_id;
    const HerdModel &m_model;
    const Theme &m_theme;
    Shown m_shown;
    bool m_selected = false;
};

} // namespace drover
