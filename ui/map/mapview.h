// SPDX-License-Identifier: MIT
#pragma once

#include "map/mapcamera.h"

#include <QElapsedTimer>
#include <QTimer>
#include <QWidget>

#include <optional>
#include <vector>

namespace drover {

class BaseMap;
class MapLayer;
class Theme;

/// The earth, to be looked at and moved about, with sheets of others over it: the base map, then
/// the layers in the order in which they were added, then scale bar, graticule and attribution.
/// It is painted at most once per turn of the event loop, and no panning or zooming waits for data.
///
/// Wheel and pinch zoom about the cursor, a drag pans, a double click zooms in; arrows pan, + and -
/// zoom, Home shows the whole world, F asks for fitRequested(), Copy copies the coordinates. Layers
/// are asked first.
class MapView : public QWidget
{
    Q_OBJECT

public:
    /// \a theme outlives it.
    explicit MapView(const Theme &theme, QWidget *parent = nullptr);
    ~MapView() override;

    /// Its size is always that of this widget.
    const MapCamera &camera() const { return m_camera; }
    /// At once; a zoom that is under way ends. The size of \a camera does not count.
    void setCamera(const MapCamera &camera);
    void zoomIn();
    void zoomOut();
    void showWorld();

    /// On top of those that are there. \a layer outlives this view or is removed first.
    void addLayer(MapLayer *layer);
    void removeLayer(MapLayer *layer);

    BaseMap &baseMap() { return *m_base; }
    void setGraticuleShown(bool shown);
    bool isGraticuleShown() const { return m_graticuleShown; }

    /// What the mouse is over; nothing while it is elsewhere.
    std::optional<Coordinate> underCursor() const;
    /// To the clipboard, in ISO 6709 as it goes over the wire: of what the mouse is over, or else
    /// of the middle.
    void copyCoordinates() const;

    QSize sizeHint() const override;

signals:
    void cameraChanged();
    /// With the left button, and neither a layer nor a drag had it.
    void clicked(const drover::Coordinate &at, Qt::KeyboardModifiers modifiers);
    /// By the right button or by key, which asks for the middle.
    void menuRequested(const drover::Coordinate &at, QPoint global);
    void fitRequested();
    /// underCursor() is another now.
    void cursorMoved();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool event(QEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void applyCamera(const MapCamera &camera);
    void zoomSmoothly(double zoom, const QPointF &about);
    void advanceZoom();
    void panBy(const QPointF &pixels);
    bool panByKey(int key);
    bool zoomByKey(int key);
    void setHover(std::optional<QPointF> position);
    void updateCursor();
    void paintFocus(QPainter &painter) const;
    void applyTheme();
    QPointF middle() const;

    const Theme &m_theme;
    BaseMap *m_base; // child of this
    MapCamera m_camera;
    std::vector<MapLayer *> m_layers; // not owned
    MapLayer *m_grabber = nullptr; // which layer has the press that is on
    bool m_panning = false;
    bool m_hasMoved = false; // since the press: it is a drag and no click
    QPointF m_pressedAt;
    QPointF m_lastAt;
    std::optional<QPointF> m_hover;
    bool m_graticuleShown = false;
    // A zoom that is under way, its goal and the point that stays.
    QTimer m_zoomTimer;
    QElapsedTimer m_sinceStep;
    double m_goal = 0;
    QPointF m_about;
};

} // namespace drover
