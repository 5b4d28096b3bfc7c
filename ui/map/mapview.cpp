// SPDX-License-Identifier: MIT
#include "map/mapview.h"

#include "map/basemap.h"
#include "map/mapfurniture.h"
#include "map/maplayer.h"
#include "models/format.h"
#include "theme/theme.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QPainter>
#include <QStyle>

#include <algorithm>
#include <cmath>

namespace drover {

namespace {

constexpr int frameInterval = 16; // ms
constexpr double zoomStep = 1; // of a key or a double click
/// Of the way to the goal, what is left after this time is a third: quick, and yet one sees where
/// things go.
constexpr double zoomTimeMs = 70;
constexpr double closeEnough = 0.004; // a pixel in a window of 700
/// Goals are multiples of this, so that one comes back to the very tiles that are drawn already.
constexpr double goalGrain = 1.0 / 1024;

} // namespace

MapView::MapView(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_base(new BaseMap(theme, this))
{
    setAccessibleName(tr("Map"));
    setAccessibleDescription(tr("Clients on the earth. The arrow keys move the map, plus and minus "
                                "zoom, Home shows the whole world."));
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAttribute(Qt::WA_OpaquePaintEvent);
    setMinimumSize(160, 120);
    grabGesture(Qt::PinchGesture);
    m_zoomTimer.setTimerType(Qt::PreciseTimer);
    m_zoomTimer.setInterval(frameInterval);
    connect(&m_zoomTimer, &QTimer::timeout, this, &MapView::advanceZoom);
    connect(m_base, &BaseMap::changed, this, qOverload<>(&QWidget::update));
    connect(&theme, &Theme::changed, this, &MapView::applyTheme);
    applyTheme();
}

MapView::~MapView() = default;

QSize MapView::sizeHint() const
{
    return {640, 400};
}

QPointF MapView::middle() const
{
    return {width() / 2.0, height() / 2.0};
}

void MapView::setCamera(const MapCamera &camera)
{
    m_zoomTimer.stop();
    m_base->expect(std::nullopt);
    applyCamera(camera.resized(size()));
}

void MapView::applyCamera(const MapCamera &camera)
{
    if (camera == m_camera)
        return;
    m_camera = camera;
    update();
    emit cameraChanged();
    if (m_hover)
        emit cursorMoved();
}

void MapView::zoomIn()
{
    zoomSmoothly((m_zoomTimer.isActive() ? m_goal : m_camera.zoom()) + zoomStep, middle());
}

void MapView::zoomOut()
{
    zoomSmoothly((m_zoomTimer.isActive() ? m_goal : m_camera.zoom()) - zoomStep, middle());
}

void MapView::showWorld()
{
    setCamera(m_camera.fitted(QRectF(0, 0, 1, 1), 0, MapCamera::mostZoom));
}

void MapView::zoomSmoothly(double zoom, const QPointF &about)
{
    m_goal = std::clamp(std::round(zoom / goalGrain) * goalGrain, MapCamera::leastZoom,
                        MapCamera::mostZoom);
    m_about = about;
    if (style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, this) == 0) {
        applyCamera(m_camera.zoomedTo(m_goal, m_about));
        return;
    }
    m_base->expect(m_camera.zoomedTo(m_goal, m_about));
    if (!m_zoomTimer.isActive()) {
        m_sinceStep.start();
        m_zoomTimer.start();
    }
}

void MapView::advanceZoom()
{
    const double passed = static_cast<double>(m_sinceStep.restart());
    const double left = (m_goal - m_camera.zoom()) * std::exp(-passed / zoomTimeMs);
    if (std::abs(left) < closeEnough)
        m_zoomTimer.stop();
    applyCamera(m_camera.zoomedTo(m_zoomTimer.isActive() ? m_goal - left : m_goal, m_about));
}

void MapView::panBy(const QPointF &pixels)
{
    m_about += pixels; // a zoom under way goes on about the same place
    applyCamera(m_camera.panned(pixels));
}

void MapView::addLayer(MapLayer *layer)
{
    m_layers.push_back(layer);
    update();
}

void MapView::removeLayer(MapLayer *layer)
{
    std::erase(m_layers, layer);
    if (m_grabber == layer)
        m_grabber = nullptr;
    update();
}

void MapView::setGraticuleShown(bool shown)
{
    m_graticuleShown = shown;
    update();
}

std::optional<Coordinate> MapView::underCursor() const
{
    if (!m_hover)
        return std::nullopt;
    return m_camera.toCoordinate(*m_hover);
}

void MapView::copyCoordinates() const
{
    const Coordinate at = m_camera.toCoordinate(m_hover.value_or(middle()));
    QGuiApplication::clipboard()->setText(formatLocation(at.latitude, at.longitude));
}

void MapView::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    const Furniture furniture{m_base->attribution(), m_base->note(), underCursor()};
    m_base->paint(painter, m_camera, platesOf(m_camera, m_theme, furniture));
    if (m_graticuleShown)
        paintGraticule(painter, m_camera, m_theme);
    for (MapLayer *layer : m_layers) {
        painter.save();
        layer->paint(painter, m_camera);
        painter.restore();
    }
    paintFurniture(painter, m_camera, m_theme, furniture);
    paintFocus(painter);
}

void MapView::paintFocus(QPainter &painter) const
{
    if (!hasFocus())
        return;
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setPen(QPen(m_theme.palette().accent, 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(rect().adjusted(1, 1, -1, -1));
}

void MapView::resizeEvent(QResizeEvent * /*event*/)
{
    applyCamera(m_camera.resized(size()));
}

void MapView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        setAccessibleName(tr("Map"));
        update();
    }
    QWidget::changeEvent(event);
}

void MapView::applyTheme()
{
    update();
}

} // namespace drover
