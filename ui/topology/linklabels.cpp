// SPDX-License-Identifier: MIT
#include "topology/linklabels.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QStyleOptionGraphicsItem>

#include <algorithm>

namespace drover {

namespace {

constexpr double leastScale = 0.5; // below it nobody could read them
constexpr double height = 20;

/// Digits come and go without moving the others.
QString asWide(QString text)
{
    for (QChar &c : text)
        if (c.isDigit())
            c = QLatin1Char('0');
    return text;
}

} // namespace

LinkLabels::LinkLabels(const Theme &theme)
    : m_theme(theme)
{
    setZValue(2);
}

void LinkLabels::setLabels(std::vector<Label> labels)
{
    if (labels == m_labels)
        return;
    const bool sameRoom
        = std::ranges::equal(labels, m_labels, [](const Label &one, const Label &other) {
              return one.line == other.line && asWide(one.text) == asWide(other.text);
          });
    m_isPlaced = m_isPlaced && sameRoom;
    m_labels = std::move(labels);
    update();
}

void LinkLabels::setCards(std::vector<QRectF> cards)
{
    m_cards = std::move(cards);
    m_isPlaced = false;
    update();
}

void LinkLabels::setArea(const QRectF &area)
{
    if (area == m_area)
        return;
    prepareGeometryChange();
    m_area = area;
}

void LinkLabels::themeChanged()
{
    m_isPlaced = false;
    update();
}

QFont LinkLabels::font() const
{
    QFont font = m_theme.captionFont();
    font.setPixelSize(std::max(1, qRound(font.pixelSize() / m_theme.px(1) * 12 / 11)));
    return font;
}

const std::vector<QRectF> &LinkLabels::boxes()
{
    if (std::exchange(m_isPlaced, true))
        return m_boxes;
    const QFontMetricsF metrics(font());
    m_boxes.clear();
    for (const Label &label : m_labels)
        m_boxes.push_back(
            place(label.line, {metrics.horizontalAdvance(asWide(label.text)) + 20, height}));
    return m_boxes;
}

QRectF LinkLabels::place(const QLineF &line, QSizeF size) const
{
    if (line.isNull())
        return {};
    const auto isFree = [this](const QRectF &box) {
        const QRectF roomy = box.adjusted(-3, -3, 3, 3);
        const auto meets = [&roomy](const QRectF &other) { return other.intersects(roomy); };
        return std::ranges::none_of(m_cards, meets) && std::ranges::none_of(m_boxes, meets);
    };
    const QLineF normal = line.normalVector().unitVector();
    for (const double aside : {0.0, 18.0, -18.0}) {
        for (const double t : {0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74}) {
            const QPointF middle
                = line.pointAt(t) + QPointF(normal.dx() * aside, normal.dy() * aside);
            const QRectF box(middle - QPointF(size.width() / 2, size.height() / 2), size);
            if (isFree(box))
                return box;
        }
    }
    return {};
}

void LinkLabels::paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *)
{
    if (QStyleOptionGraphicsItem::levelOfDetailFromTransform(painter->worldTransform())
            / m_theme.px(1)
        < leastScale)
        return;
    const Palette &palette = m_theme.palette();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setFont(font());
    const std::vector<QRectF> &at = boxes();
    for (std::size_t i = 0; i < at.size(); ++i) {
        if (at[i].isNull())
            continue;
        const Tone tone = m_labels[i].tone;
        const QColor color = tone == Tone::Down ? palette.down
            : tone == Tone::Warning             ? palette.warning
                                                : palette.accent;
        painter->setPen(QPen(color, palette.isHighContrast ? 2 : 1.25));
        painter->setBrush(palette.panel);
        painter->drawRoundedRect(at[i], height / 2, height / 2);
        painter->drawText(at[i], Qt::AlignCenter, m_labels[i].text);
    }
}

} // namespace drover
