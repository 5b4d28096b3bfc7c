// SPDX-License-Identifier: MIT
#pragma once

#include "theme/theme.h"

#include <QCoreApplication>
#include <QGraphicsItem>

#include <vector>

namespace drover {

/// The words on the links, in one item, so that none lies on another or on a card: one that finds
/// no room is left out, its link's tool tip still says it.
class LinkLabels : public QGraphicsItem
{
public:
    enum { Type = UserType + 4 };
    enum class Tone { Quiet, Warning, Down };
    struct Label
    {
        QLineF line; ///< what it is a label of
        QString text;
        Tone tone = Tone::Quiet;

        bool operator==(const Label &) const = default;
    };

    explicit LinkLabels(const Theme &theme);

    /// The most important ones first.
    void setLabels(std::vector<Label> labels);
    /// What no label may lie on.
    void setCards(std::vector<QRectF> cards);
    void setArea(const QRectF &area);
    /// Fonts are others.
    void themeChanged();

    /// Where they are, in the order of the labels; empty for one that has no room.
    const std::vector<QRectF> &boxes();

    QRectF boundingRect() const override { return m_area; }
    QPainterPath shape() const override { return {}; }
    int type() const override { return Type; }
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *) override;

private:
    QFont font() const;
    QRectF place(const QLineF &line, QSizeF size) const;

    const Theme &m_theme;
    std::vector<Label> m_labels;
    std::vector<QRectF> m_cards;
    std::vector<QRectF> m_boxes;
    QRectF m_area;
    bool m_isPlaced = false;
};

} // namespace drover
