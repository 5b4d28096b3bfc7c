// SPDX-License-Identifier: MIT
#pragma once

#include "map/maplayer.h"
#include "session/drawnroute.h"

#include <QObject>
#include <QPointF>

namespace drover {

class Theme;

/// A route that is being drawn: a click is its next point, one on its first point closes it, and
/// it goes round; a double click or Enter ends it, Backspace takes the last point back, Esc
/// cancels. Space puts a point into the middle of the map, for those who draw with the arrow keys.
/// A drag is the map's. The uppermost layer; while nothing is drawn it is as if it were not there.
class RouteDrawing : public QObject, public MapLayer
{
    Q_OBJECT

public:
    /// How near to the first point a click closes the route, at scale 1.
    static constexpr double reachPixels = 10;

    /// \a theme outlives the layer.
    explicit RouteDrawing(const Theme &theme, QObject *parent = nullptr);
    ~RouteDrawing() override;

    /// From the first point.
    void begin();
    /// Nothing is signalled.
    void stop();
    bool isDrawing() const { return m_isDrawing; }
    const DrawnRoute &route() const { return m_route; } ///< so far
    /// The mouse has gone.
    void leave();

    void paint(QPainter &painter, const MapCamera &camera) override;
    bool mousePress(QMouseEvent &event, const MapCamera &camera) override;
    void mouseMove(QMouseEvent &event, const MapCamera &camera) override;
    void mouseRelease(QMouseEvent &event, const MapCamera &camera) override;
    std::optional<Qt::CursorShape> hover(const QPointF &position, const MapCamera &camera) override;
    bool keyPress(QKeyEvent &event, const MapCamera &camera) override;

signals:
    void updateNeeded();
    /// There is a point more or less.
    void pointsChanged();
    /// It was to end, and has fewer than two points: it goes on.
    void tooShort();
    /// It is not drawn any more.
    void ended(const drover::DrawnRoute &route);
    void cancelled();
    /// The map is to follow the mouse by so many pixels.
    void dragged(const QPointF &by);

private:
    void add(const QPointF &position, const MapCamera &camera);
    void takeBack();
    void end();
    bool isOnFirst(const QPointF &position, const MapCamera &camera) const;

    const Theme &m_theme;
    DrawnRoute m_route;
    bool m_isDrawing = false;
    bool m_endsIt = false; // the press that is on
    bool m_isDrag = false; // likewise
    QPointF m_pressedAt;
    QPointF m_lastAt;
    std::optional<QPointF> m_mouse;
};

} // namespace drover
