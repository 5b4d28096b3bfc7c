// SPDX-License-Identifier: MIT
#include "map/questionlayer.h"

#include "map/clientlayer.h"
#include "map/geodesiccircle.h"
#include "theme/theme.h"

#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QSvgRenderer>

#include <algorithm>
#include <cmath>

namespace drover {

namespace {

constexpr double edgeReach = 7; ///< pixels at scale 1 from the circle
constexpr double pinRadius = 11; ///< likewise
constexpr double iconSide = 13; ///< likewise

} // namespace

QuestionLayer::QuestionLayer(const Theme &theme, const ClientLayer *clients, QObject *parent)
    : QObject(parent)
    , m_theme(theme)
    , m_clients(clients)
{
    connect(&m_theme, &Theme::changed, this, [this] { m_icons.clear(); });
}

QuestionLayer::~QuestionLayer() = default;

void QuestionLayer::setCenter(std::optional<Coordinate> center)
{
    if (center == m_center)
        return;
    m_center = center;
    m_isDragged = m_isDragged && center;
    updateCircle();
}

void QuestionLayer::setRadiusKm(double radius)
{
    m_radiusKm = std::clamp(radius, 0.0, mostKm);
    updateCircle();
}

void QuestionLayer::setPlaces(std::vector<ShownPlace> places)
{
    m_places = std::move(places);
    m_chosen.reset();
    emit updateNeeded();
}

void QuestionLayer::setChosen(std::optional<std::size_t> place)
{
    m_chosen = place;
    emit updateNeeded();
}

void QuestionLayer::updateCircle()
{
    m_circle = m_center ? geodesicCircle(*m_center, m_radiusKm * 1'000) : QPolygonF();
    emit updateNeeded();
}

/// In one piece, of the copy of the world in which the centre is drawn.
QPolygonF QuestionLayer::onScreen(const MapCamera &camera) const
{
    if (!m_center)
        return {};
    const QPointF center = webmercator::project(*m_center);
    const QPointF at = camera.toScreen(center);
    QPolygonF circle = m_circle;
    for (QPointF &point : circle)
        point = at + (point - center) * camera.pixelsPerUnit();
    return circle;
}

void QuestionLayer::paint(QPainter &painter, const MapCamera &camera)
{
    if (!m_center)
        return;
    painter.setRenderHint(QPainter::Antialiasing);
    const Palette &colors = m_theme.palette();
    const QPolygonF circle = onScreen(camera);
    QColor fill = colors.accent;
    fill.setAlpha(28);
    painter.setBrush(fill);
    painter.setPen(QPen(colors.panel, m_theme.px(4)));
    painter.drawPolygon(circle);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(colors.accent, m_theme.px(2)));
    painter.drawPolygon(circle);
    // A knob to take hold of, at the east.
    const QPointF knob = circle[circle.size() > 45 ? 45 : 0];
    painter.setBrush(colors.panel);
    painter.drawEllipse(knob, m_theme.px(5), m_theme.px(5));
    painter.setFont(m_theme.captionFont());
    const QString text = tr("%1 km").arg(QLocale().toString(m_radiusKm, 'f', 1));
    const QFontMetricsF metrics(m_theme.captionFont());
    m_label = placeLabel({metrics.horizontalAdvance(text) + m_theme.px(8), metrics.height()},
                         circle, knob, camera);
    painter.setPen(Qt::NoPen);
    painter.drawRoundedRect(m_label, m_theme.px(4), m_theme.px(4));
    painter.setPen(colors.text);
    painter.drawText(m_label, Qt::AlignCenter, text);

    for (std::size_t i = m_places.size(); i-- > 0;) // the nearest on top
        if (m_chosen != i)
            paintPin(painter, m_places[i], camera, false);
    if (m_chosen && *m_chosen < m_places.size())
        paintPin(painter, m_places[*m_chosen], camera, true);
}

/// Beside the knob, to either side of it; or at another place of the circle.
QRectF QuestionLayer::placeLabel(const QSizeF &size, const QPolygonF &circle, const QPointF &knob,
                                 const MapCamera &camera) const
{
    const double off = m_theme.px(9);
    const QRectF bounds = circle.boundingRect();
    const QPointF up(0, size.height() / 2);
    const QPointF half(size.width() / 2, 0);
    return firstFree(
        {
            knob + QPointF(off, 0) - up,
            knob - QPointF(off, 0) - 2 * half - up,
            knob + QPointF(off, -off) - 2 * up,
            knob + QPointF(off, off),
            QPointF(bounds.center().x(), bounds.top() - off) - half - 2 * up,
            QPointF(bounds.center().x(), bounds.top() + off) - half,
            QPointF(bounds.center().x(), bounds.bottom() + off) - half,
            QPointF(bounds.center().x(), bounds.bottom() - off) - half - 2 * up,
            QPointF(bounds.left() - off, bounds.center().y()) - 2 * half - up,
            QPointF(bounds.left() + off, bounds.center().y()) - up,
        },
        size, camera);
}

/// A box where names and the map's edge leave room; the first one where they do nowhere.
QRectF QuestionLayer::firstFree(std::initializer_list<QPointF> corners, const QSizeF &size,
                                const MapCamera &camera) const
{
    const QRectF map(QPointF(0, 0), camera.size());
    const auto isFree = [&](const QPointF &corner) {
        const QRectF box(corner, size);
        return map.contains(box)
            && (!m_clients || std::ranges::none_of(m_clients->names(), [&](const QRectF &name) {
                   return name.intersects(box);
               }));
    };
    const auto found = std::ranges::find_if(corners, isFree);
    return {found == corners.end() ? *corners.begin() : *found, size};
}

/// A disc with the icon over its point.
void QuestionLayer::paintPin(QPainter &painter, const ShownPlace &place, const MapCamera &camera,
                             bool isChosen)
{
    const QPointF at = camera.toScreen(place.where);
    const Palette &colors = m_theme.palette();
    const double radius = m_theme.px(pinRadius);
    const QPointF middle = at - QPointF(0, radius + m_theme.px(5));
    painter.setPen(QPen(isChosen ? colors.accent : colors.dim, m_theme.px(isChosen ? 2.5 : 1.25)));
    painter.setBrush(colors.panel);
    painter.drawPolygon(QPolygonF({at, middle + QPointF(-radius * 0.6, radius * 0.7),
                                   middle + QPointF(radius * 0.6, radius * 0.7)}));
    painter.drawEllipse(middle, radius, radius);
    const double side = m_theme.px(iconSide);
    painter.drawPixmap(QRectF(middle.x() - side / 2, middle.y() - side / 2, side, side),
                       iconOf(placeIconName(place.types), painter.device()->devicePixelRatioF()),
                       QRectF());
    if (!isChosen)
        return;
    const QFontMetricsF metrics(m_theme.boldFont());
    const QSizeF size(metrics.horizontalAdvance(place.name) + m_theme.px(12),
                      metrics.height() + m_theme.px(4));
    const double off = m_theme.px(4);
    const QPointF besides(radius + off, -size.height() / 2);
    const QRectF label
        = firstFree({QPointF(at.x() - size.width() / 2, at.y() + off),
                     QPointF(at.x() - size.width() / 2, middle.y() - radius - off - size.height()),
                     middle + besides,
                     QPointF(middle.x() - besides.x() - size.width(), middle.y() + besides.y())},
                    size, camera);
    painter.setPen(QPen(colors.line, m_theme.px(1)));
    painter.setBrush(colors.panel);
    painter.drawRoundedRect(label, m_theme.px(5), m_theme.px(5));
    painter.setFont(m_theme.boldFont());
    painter.setPen(colors.text);
    painter.drawText(label, Qt::AlignCenter, place.name);
}

QPixmap QuestionLayer::iconOf(const QString &name, double ratio)
{
    QPixmap &pixmap = m_icons[name];
    const QSize size = (QSizeF(1, 1) * m_theme.px(iconSide) * ratio).toSize();
    if (pixmap.size() == size)
        return pixmap;
    pixmap = QPixmap(size);
    pixmap.fill(Qt::transparent);
    QSvgRenderer renderer(QStringLiteral(":/icons/places/%1.svg").arg(name));
    QPainter painter(&pixmap);
    renderer.render(&painter);
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(pixmap.rect(), m_theme.palette().text);
    return pixmap;
}

bool QuestionLayer::isOnEdge(const QPointF &position, const MapCamera &camera) const
{
    if (!m_center)
        return false;
    const double reach = m_theme.px(edgeReach);
    const QPolygonF circle = onScreen(camera);
    for (qsizetype i = 1; i < circle.size(); ++i) {
        const QPointF way = circle[i] - circle[i - 1];
        const double length = QPointF::dotProduct(way, way);
        const double along = length > 0
            ? std::clamp(QPointF::dotProduct(position - circle[i - 1], way) / length, 0.0, 1.0)
            : 0;
        const QPointF off = position - (circle[i - 1] + along * way);
        if (QPointF::dotProduct(off, off) <= reach * reach)
            return true;
    }
    return false;
}

std::optional<std::size_t> QuestionLayer::placeAt(const QPointF &position,
                                                  const MapCamera &camera) const
{
    const double radius = m_theme.px(pinRadius);
    for (std::size_t i = 0; i < m_places.size() && m_center; ++i) {
        const QPointF middle
            = camera.toScreen(m_places[i].where) - QPointF(0, radius + m_theme.px(5));
        const QPointF off = position - middle;
        if (QPointF::dotProduct(off, off) <= radius * radius)
            return i;
    }
    return std::nullopt;
}

bool QuestionLayer::mousePress(QMouseEvent &event, const MapCamera &camera)
{
    if (event.button() != Qt::LeftButton)
        return false;
    if (const auto place = placeAt(event.position(), camera)) {
        emit placeChosen(*place);
        return true;
    }
    m_isDragged = isOnEdge(event.position(), camera);
    return m_isDragged;
}

void QuestionLayer::mouseMove(QMouseEvent &event, const MapCamera &camera)
{
    if (!m_isDragged || !m_center)
        return;
    const double km = geodesicDistance(*m_center, camera.toCoordinate(event.position())) / 1'000;
    setRadiusKm(std::round(km * 10) / 10);
    emit radiusChanged(m_radiusKm);
}

void QuestionLayer::mouseRelease(QMouseEvent & /*event*/, const MapCamera & /*camera*/)
{
    if (std::exchange(m_isDragged, false))
        emit radiusChosen(m_radiusKm);
}

std::optional<Qt::CursorShape> QuestionLayer::hover(const QPointF &position,
                                                    const MapCamera &camera)
{
    if (placeAt(position, camera))
        return Qt::PointingHandCursor;
    return isOnEdge(position, camera) ? std::optional(Qt::SizeHorCursor) : std::nullopt;
}

} // namespace drover
