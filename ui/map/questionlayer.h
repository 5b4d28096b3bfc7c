// SPDX-License-Identifier: MIT
#pragma once

#include "map/maplayer.h"
#include "map/placesreading.h"

#include <QHash>
#include <QObject>
#include <QPixmap>
#include <QPolygonF>

#include <initializer_list>

namespace drover {

class ClientLayer;
class Theme;

/// A WHATSAT on the map: its circle, whose edge can be dragged, and the places of its answer as
/// pins. It is shown while there is a centre.
class QuestionLayer : public QObject, public MapLayer
{
    Q_OBJECT

public:
    static constexpr double mostKm = 50;

    /// Both outlive the layer. What is written beside the circle keeps off the names of
    /// \a clients, which are painted before; null: there are none.
    explicit QuestionLayer(const Theme &theme, const ClientLayer *clients = nullptr,
                           QObject *parent = nullptr);
    ~QuestionLayer() override;

    void setCenter(std::optional<Coordinate> center);
    std::optional<Coordinate> center() const { return m_center; }
    void setRadiusKm(double radius); ///< 0 to mostKm
    double radiusKm() const { return m_radiusKm; }
    void setPlaces(std::vector<ShownPlace> places);
    const std::vector<ShownPlace> &places() const { return m_places; }
    void setChosen(std::optional<std::size_t> place);
    /// Where its radius was written in the last paint.
    QRectF label() const { return m_label; }
    /// The whole circle, on the unit square.
    QRectF extent() const { return m_circle.boundingRect(); }

    void paint(QPainter &painter, const MapCamera &camera) override;
    bool mousePress(QMouseEvent &event, const MapCamera &camera) override;
    void mouseMove(QMouseEvent &event, const MapCamera &camera) override;
    void mouseRelease(QMouseEvent &event, const MapCamera &camera) override;
    std::optional<Qt::CursorShape> hover(const QPointF &position, const MapCamera &camera) override;

signals:
    void updateNeeded();
    /// By hand, while the edge is dragged.
    void radiusChanged(double km);
    /// The edge was let go.
    void radiusChosen(double km);
    void placeChosen(std::size_t place);

private:
    QPolygonF onScreen(const MapCamera &camera) const;
    QRectF placeLabel(const QSizeF &size, const QPolygonF &circle, const QPointF &knob,
                      const MapCamera &camera) const;
    bool isOnEdge(const QPointF &position, const MapCamera &camera) const;
    std::optional<std::size_t> placeAt(const QPointF &position, const MapCamera &camera) const;
    QRectF firstFree(std::initializer_list<QPointF> corners, const QSizeF &size,
                     const MapCamera &camera) const;
    void paintPin(QPainter &painter, const ShownPlace &place, const MapCamera &camera,
                  bool isChosen);
    QPixmap iconOf(const QString &name, double ratio);
    void updateCircle();

    const Theme &m_theme;
    const ClientLayer *m_clients;
    QRectF m_label;
    std::optional<Coordinate> m_center;
    double m_radiusKm = 10;
    QPolygonF m_circle;
    std::vector<ShownPlace> m_places;
    std::optional<std::size_t> m_chosen;
    bool m_isDragged = false;
    QHash<QString, QPixmap> m_icons;
};

} // namespace drover
