// SPDX-License-Identifier: MIT
#include "map/mapfurniture.h"

#include "models/format.h"
#include "theme/theme.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace drover {

namespace {

constexpr double margin = 8; // px at scale 1, as all here
constexpr double mostBarWidth = 110;
constexpr double linesApart = 120; // of a graticule, at least

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(drover::MapFurniture)
};

QString lengthText(double metres)
{
    const QLocale locale;
    if (metres >= 1000)
        return Words::tr("%1 km").arg(locale.toString(metres / 1000, 'g', 6));
    return Words::tr("%1 m").arg(locale.toString(metres, 'g', 6));
}

/// A plate for a text, with \a corner as the corner of it that \a side says. What is wider than
/// \a most takes several lines.
QRectF plateFor(const Theme &theme, const QString &text, const QPointF &corner, Qt::Alignment side,
                double most)
{
    const QFontMetricsF metrics(theme.captionFont());
    const QSizeF edges(theme.px(12), theme.px(4));
    constexpr double endless = 10'000;
    const QRectF room(0, 0, std::max(1.0, most - edges.width()), endless);
    const QSizeF size = metrics.boundingRect(room, Qt::TextWordWrap, text).size();
    QRectF plate(corner, QSizeF(std::ceil(size.width()), std::ceil(size.height())) + edges);
    if (side & Qt::AlignRight)
        plate.moveRight(corner.x());
    if (side & Qt::AlignBottom)
        plate.moveBottom(corner.y());
    return plate;
}

/// Keeps what stands on it readable over whatever is below.
void paintPlate(QPainter &painter, const Theme &theme, const QRectF &plate)
{
    QColor ground = theme.palette().panel;
    ground.setAlphaF(theme.palette().isHighContrast ? 1.F : 0.82F);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ground);
    painter.drawRoundedRect(plate, theme.px(4), theme.px(4));
    painter.setFont(theme.captionFont());
}

void paintText(QPainter &painter, const Theme &theme, const QRectF &plate, const QString &text,
               const QColor &color)
{
    paintPlate(painter, theme, plate);
    painter.setPen(color);
    painter.drawText(plate.adjusted(theme.px(6), 0, -theme.px(6), 0),
                     Qt::AlignCenter | Qt::TextWordWrap, text);
}

QRectF barPlate(const MapCamera &camera, const Theme &theme)
{
    const double width = scaleBarOf(camera, theme.px(mostBarWidth)).pixels + theme.px(16);
    const double height = QFontMetricsF(theme.captionFont()).height() + theme.px(10);
    return {theme.px(margin), camera.size().height() - theme.px(margin) - height, width, height};
}

QRectF attributionPlate(const MapCamera &camera, const Theme &theme, const QString &text)
{
    const QPointF corner(camera.size().width() - theme.px(margin),
                         camera.size().height() - theme.px(margin));
    const double most = corner.x() - barPlate(camera, theme).right() - theme.px(margin);
    return plateFor(theme, text, corner, Qt::AlignRight | Qt::AlignBottom, most);
}

/// Beside the bar, or above the attribution where that takes the room.
QRectF cursorPlate(const MapCamera &camera, const Theme &theme, const Furniture &furniture,
                   const QString &text)
{
    const QRectF bar = barPlate(camera, theme);
    const double whole = camera.size().width();
    QRectF plate = plateFor(theme, text, {bar.right() + theme.px(margin), bar.bottom()},
                            Qt::AlignBottom, whole);
    const QRectF attribution = attributionPlate(camera, theme, furniture.attribution);
    if (!furniture.attribution.isEmpty() && plate.right() > attribution.left() - theme.px(margin))
        plate.moveBottomRight({attribution.right(), attribution.top() - theme.px(margin)});
    return plate;
}

/// Above the bar and the attribution: the upper corners are for what is told of the clients.
QRectF notePlate(const MapCamera &camera, const Theme &theme, const Furniture &furniture)
{
    const double bar = barPlate(camera, theme).top();
    const double top = furniture.attribution.isEmpty()
        ? bar
        : std::min(bar, attributionPlate(camera, theme, furniture.attribution).top());
    return plateFor(theme, furniture.note, {theme.px(margin), top - theme.px(margin)},
                    Qt::AlignBottom, camera.size().width() - 2 * theme.px(margin));
}

void paintScaleBar(QPainter &painter, const MapCamera &camera, const Theme &theme)
{
    const ScaleBar bar = scaleBarOf(camera, theme.px(mostBarWidth));
    const QRectF plate = barPlate(camera, theme);
    paintPlate(painter, theme, plate);
    painter.setPen(theme.palette().text);
    painter.drawText(plate.adjusted(0, theme.px(1), 0, 0), Qt::AlignHCenter | Qt::AlignTop,
                     lengthText(bar.metres));
    const double left = plate.left() + theme.px(8);
    const double y = plate.bottom() - theme.px(5);
    const double tick = theme.px(4);
    painter.setPen(QPen(theme.palette().text, theme.px(1.5), Qt::SolidLine, Qt::FlatCap));
    const QPointF line[]
        = {{left, y - tick}, {left, y}, {left + bar.pixels, y}, {left + bar.pixels, y - tick}};
    painter.drawPolyline(line, 4);
}

QString degreesText(double degrees, QChar positive, QChar negative)
{
    const double shown = std::abs(degrees) < 1e-9 ? 0 : std::abs(degrees);
    const QString number = QLocale().toString(shown, 'g', 7) + QChar(0xb0);
    if (shown == 0 || shown == 180)
        return number;
    return number + QChar(0xa0) + (degrees > 0 ? positive : negative);
}

} // namespace

ScaleBar scaleBarOf(const MapCamera &camera, double mostPixels)
{
    const QPointF middle(camera.size().width() / 2, camera.size().height() / 2);
    const double perMetre = camera.pixelsOf(1, camera.toCoordinate(middle).latitude);
    const double most = mostPixels / perMetre;
    const double power = std::pow(10, std::floor(std::log10(most)));
    double metres = power;
    for (const double factor : {2.0, 5.0})
        if (factor * power <= most)
            metres = factor * power;
    return {metres, metres * perMetre};
}

double graticuleStep(const MapCamera &camera)
{
    constexpr double steps[]
        = {45, 30, 15, 10, 5, 2, 1, 0.5, 0.2, 0.1, 0.05, 0.02, 0.01, 0.005, 0.002, 0.001};
    const double pixelsPerDegree = webmercator::tileSize * std::exp2(camera.zoom()) / 360;
    double best = steps[0];
    for (const double step : steps)
        if (step * pixelsPerDegree >= linesApart)
            best = step;
    return best;
}

void paintGraticule(QPainter &painter, const MapCamera &camera, const Theme &theme)
{
    const double step = graticuleStep(camera);
    QColor color = theme.palette().label;
    color.setAlphaF(theme.palette().isHighContrast ? 0.8F : 0.3F);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setFont(theme.captionFont());
    const QFontMetricsF metrics(theme.captionFont());
    const QRectF seen = camera.visibleWorld();
    const double width = camera.size().width(), height = camera.size().height();
    const double top = std::max(0.0, camera.toScreen(QPointF(0.5, 0)).y());
    const double bottom = std::min(height, camera.toScreen(QPointF(0.5, 1)).y());
    const double pixelsPerUnit = webmercator::tileSize * std::exp2(camera.zoom());
    const auto label = [&](QPointF at, const QString &text) {
        painter.setPen(theme.palette().label);
        painter.drawText(at, text);
    };
    const auto last = static_cast<int>(std::floor((seen.right() - 0.5) * 360 / step));
    for (auto i = static_cast<int>(std::ceil((seen.left() - 0.5) * 360 / step)); i <= last; ++i) {
        const double longitude = i * step;
        const double x = (longitude / 360 + 0.5 - seen.left()) * pixelsPerUnit;
        painter.setPen(color);
        painter.drawLine(QPointF(x, top), QPointF(x, bottom));
        const double shown = longitude - 360 * std::round(longitude / 360);
        label({x + theme.px(3), top + metrics.ascent() + theme.px(2)},
              degreesText(shown, u'E', u'W'));
    }
    const double south = webmercator::unproject({0.5, seen.bottom()}).latitude;
    const double north = webmercator::unproject({0.5, seen.top()}).latitude;
    const auto northernmost = static_cast<int>(std::floor(north / step));
    for (auto i = static_cast<int>(std::ceil(south / step)); i <= northernmost; ++i) {
        const double y = camera.toScreen(Coordinate{i * step, 0}).y();
        painter.setPen(color);
        painter.drawLine(QPointF(0, y), QPointF(width, y));
        label({theme.px(4), y - theme.px(3)}, degreesText(i * step, u'N', u'S'));
    }
    painter.restore();
}

void paintFurniture(QPainter &painter, const MapCamera &camera, const Theme &theme,
                    const Furniture &furniture)
{
    const Palette &palette = theme.palette();
    painter.save();
    paintScaleBar(painter, camera, theme);
    if (!furniture.attribution.isEmpty())
        paintText(painter, theme, attributionPlate(camera, theme, furniture.attribution),
                  furniture.attribution, palette.dim);
    if (furniture.cursor) {
        const QString text
            = formatLocation(furniture.cursor->latitude, furniture.cursor->longitude);
        paintText(painter, theme, cursorPlate(camera, theme, furniture, text), text, palette.text);
    }
    if (!furniture.note.isEmpty())
        paintText(painter, theme, notePlate(camera, theme, furniture), furniture.note,
                  palette.warning);
    painter.restore();
}

std::vector<QRectF> platesOf(const MapCamera &camera, const Theme &theme,
                             const Furniture &furniture)
{
    std::vector<QRectF> plates{barPlate(camera, theme)};
    if (!furniture.attribution.isEmpty())
        plates.push_back(attributionPlate(camera, theme, furniture.attribution));
    if (!furniture.note.isEmpty())
        plates.push_back(notePlate(camera, theme, furniture));
    return plates;
}

QRect furnitureRect(const QSize &size, const Theme &theme)
{
    const int height = static_cast<int>(std::ceil(theme.px(80)));
    return {0, size.height() - height, size.width(), height};
}

} // namespace drover
