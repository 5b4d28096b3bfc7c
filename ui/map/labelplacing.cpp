// SPDX-License-Identifier: MIT
#include "map/labelplacing.h"

#include <QHash>
#include <QPoint>

#include <algorithm>
#include <cmath>

namespace drover {

namespace {

constexpr double beside = 3; // px between a dot and its name
constexpr double gap = 2; // px between names

/// What is taken, in squares: a name is compared only with what is near.
class Taken
{
public:
    bool isFree(const QRectF &box) const
    {
        bool free = true;
        eachSquare(box, [&](const QPoint &square) {
            const auto boxes = m_squares.constFind(square);
            if (boxes == m_squares.constEnd())
                return;
            free = free && std::ranges::none_of(*boxes, [&](const QRectF &other) {
                       return other.intersects(box);
                   });
        });
        return free;
    }
    void take(const QRectF &box)
    {
        eachSquare(box, [&](const QPoint &square) { m_squares[square].push_back(box); });
    }

private:
    static constexpr double side = 64;

    template <typename Do> static void eachSquare(const QRectF &box, Do act)
    {
        const auto index = [](double at) { return static_cast<int>(std::floor(at / side)); };
        for (int y = index(box.top()); y <= index(box.bottom()); ++y)
            for (int x = index(box.left()); x <= index(box.right()); ++x)
                act(QPoint(x, y));
    }

    QHash<QPoint, std::vector<QRectF>> m_squares;
};

std::vector<QRectF> placesOf(const LabelWish &wish)
{
    const QPointF at = wish.at;
    const double w = wish.size.width(), h = wish.size.height();
    if (wish.dot == 0)
        return {QRectF(at - QPointF(w / 2, h / 2), wish.size)};
    const double off = wish.dot + beside;
    return {QRectF(at + QPointF(off, -h / 2), wish.size),
            QRectF(at + QPointF(-off - w, -h / 2), wish.size),
            QRectF(at + QPointF(-w / 2, -wish.dot - h), wish.size),
            QRectF(at + QPointF(-w / 2, wish.dot), wish.size)};
}

QRectF dotOf(const LabelWish &wish)
{
    return {wish.at - QPointF(wish.dot, wish.dot), QSizeF(2 * wish.dot, 2 * wish.dot)};
}

} // namespace

std::vector<PlacedLabel> placeLabels(const std::vector<LabelWish> &wishes, const QRectF &view,
                                     const std::vector<QRectF> &taken)
{
    Taken squares;
    for (const QRectF &box : taken)
        squares.take(box);
    std::vector<PlacedLabel> placed;
    for (std::size_t i = 0; i < wishes.size(); ++i) {
        const LabelWish &wish = wishes[i];
        const QRectF dot = dotOf(wish);
        if (wish.dot > 0 && !squares.isFree(dot))
            continue;
        for (const QRectF &box : placesOf(wish)) {
            const QRectF roomy = box.adjusted(-gap, -gap, gap, gap);
            if (!view.contains(box) || !squares.isFree(roomy))
                continue;
            squares.take(box);
            if (wish.dot > 0)
                squares.take(dot);
            placed.push_back({i, box});
            break;
        }
    }
    return placed;
}

} // namespace drover
