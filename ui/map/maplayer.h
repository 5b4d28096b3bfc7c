// SPDX-License-Identifier: MIT
#pragma once

#include "map/mapcamera.h"

#include <QtCore/qnamespace.h>

#include <optional>

class QKeyEvent;
class QMouseEvent;
class QPainter;

namespace drover {

/// One of the sheets that a MapView lays over each other: it paints itself, and may take what the
/// mouse does over it. Owned by whoever made it; a MapView that shows it must go first. On the
/// window's thread.
class MapLayer
{
public:
    virtual ~MapLayer() = default;

    /// Paints what \a camera shows. \a painter is in device-independent pixels of the map, and at
    /// its defaults.
    virtual void paint(QPainter &painter, const MapCamera &camera) = 0;

    /// The uppermost layer is asked first; what returns true has it, and the map does nothing else
    /// with it (pan, for a press). Moves and the release that follow a press that was taken go to
    /// the same layer. Positions are those of the camera.
    virtual bool mousePress(QMouseEvent &event, const MapCamera &camera);
    virtual void mouseMove(QMouseEvent &event, const MapCamera &camera);
    virtual void mouseRelease(QMouseEvent &event, const MapCamera &camera);
    /// The mouse is over the map with no button down.
    /// \return the cursor to show, or nothing special.
    virtual std::optional<Qt::CursorShape> hover(const QPointF &position, const MapCamera &camera);
    virtual bool keyPress(QKeyEvent &event, const MapCamera &camera);

protected:
    MapLayer() = default;
    MapLayer(const MapLayer &) = default;
    MapLayer &operator=(const MapLayer &) = default;
};

inline bool MapLayer::mousePress(QMouseEvent & /*event*/, const MapCamera & /*camera*/)
{
    return false;
}

inline void MapLayer::mouseMove(QMouseEvent & /*event*/, const MapCamera & /*camera*/) { }

inline void MapLayer::mouseRelease(QMouseEvent & /*event*/, const MapCamera & /*camera*/) { }

inline std::optional<Qt::CursorShape> MapLayer::hover(const QPointF & /*position*/,
                                                      const MapCamera & /*camera*/)
{
    return std::nullopt;
}

inline bool MapLayer::keyPress(QKeyEvent & /*event*/, const MapCamera & /*camera*/)
{
    return false;
}

} // namespace drover
