// SPDX-License-Identifier: MIT
#pragma once

#include "map/clientgrid.h"
#include "map/dotsprites.h"
#include "map/maplayer.h"

#include <QHash>
#include <QObject>
#include <QPixmap>

#include <functional>
#include <optional>

namespace drover {

class HerdModel;
class Selection;
class Theme;

/// The clients on the map: dots with trails and names, and clusters where they are crowded. The
/// dots are put into an image of the map's size; while the map stands still only the cells are
/// painted again in which something has changed, except where so few clients are seen that they
/// have trails. What one paint costs is bounded by the size of the map, whatever the number of
/// clients.
class ClientLayer : public QObject, public MapLayer
{
    Q_OBJECT

public:
    /// A cell with more clients is drawn as a cluster.
    static constexpr std::uint32_t mostDots = 10;
    /// With more clients on the map only the selected one has a trail: one could not see the map
    /// any more.
    static constexpr std::uint32_t mostTrails = 2'000;
    /// At scale 1; up to twice that.
    static constexpr double cellPixels = 40;
    /// How far from a dot the mouse may be, at scale 1.
    static constexpr double reachPixels = 10;

    /// What a paint has done, for tests and measurements.
    struct Work
    {
        std::size_t cells = 0; ///< painted into the image
        std::size_t dots = 0; ///< likewise
        std::size_t clusters = 0; ///< likewise
        bool isWhole = false; ///< everything was painted anew
    };

    /// All outlive the layer.
    ClientLayer(const HerdModel &herd, const ClientTracks &tracks, Selection &selection,
                const Theme &theme, QObject *parent = nullptr);
    ~ClientLayer() override;

    /// \a tracks has taken a frame.
    void takeFrame();
    /// All is another: the herd, the theme.
    void reset();
    /// Names keep off what \a boxes tells at each paint, in pixels of the map, wherever there is
    /// another place beside their dots: the names of places beneath.
    void setBeneath(std::function<std::vector<QRectF>()> boxes)
    {
        m_boxesBeneath = std::move(boxes);
    }
    void setTrailsShown(bool shown);
    bool trailsShown() const { return m_trails; }

    /// What is drawn there: a client with a dot of its own, or the selected one.
    std::optional<ClientIndex> clientAt(const QPointF &position, const MapCamera &camera) const;
    /// The clients of the cluster that is drawn there.
    struct Cluster
    {
        std::uint32_t count = 0;
        QRectF world; ///< its cell
    };
    std::optional<Cluster> clusterAt(const QPointF &position, const MapCamera &camera) const;
    const Work &lastWork() const { return m_work; }
    /// Where names were written in the last paint.
    const std::vector<QRectF> &names() const { return m_taken; }

    void paint(QPainter &painter, const MapCamera &camera) override;
    bool mousePress(QMouseEvent &event, const MapCamera &camera) override;
    std::optional<Qt::CursorShape> hover(const QPointF &position, const MapCamera &camera) override;
    /// The mouse has gone.
    void leave();

signals:
    void updateNeeded();
    /// \a world is to be seen from nearer.
    void clusterChosen(const QRectF &world);

private:
    struct Projection;

    void render(const MapCamera &camera, double ratio);
    void renderWhole(const Projection &projection, const MapCamera &camera, bool withTrails);
    void renderCells(const std::vector<std::pair<int, int>> &dirty, const Projection &projection,
                     const MapCamera &camera);
    void renderCell(int column, int row, const Projection &projection, const QRect &clip,
                    bool withArrows);
    void renderCluster(int column, int row, const Projection &projection, const QRect &clip);
    void renderTrails(int column, int row, const Projection &projection);
    std::optional<int> directionOf(ClientIndex client) const;
    std::uint32_t visibleClients(const ClientGrid::Range &range) const;
    QPointF clusterCenter(int column, int row, const MapCamera &camera) const;

    void paintNames(QPainter &painter, const MapCamera &camera);
    const QPixmap &tagOf(ClientIndex client);
    QPixmap makeTag(const QString &text, bool isChosen) const;
    bool paintTag(QPainter &painter, const QPointF &at, const QPixmap &tag, double off,
                  bool isChosen);
    std::optional<QRectF> roomFor(const QSizeF &tag, const QPointF &at, double off,
                                  bool isChosen) const;
    bool isOverCluster(const QRectF &box) const;
    void paintSelected(QPainter &painter, const MapCamera &camera);
    void paintTrail(QPainter &painter, const MapCamera &camera, ClientIndex client) const;
    void paintCard(QPainter &painter, const MapCamera &camera);
    std::vector<ClientIndex> clientsOf(const MapCamera &camera, std::uint32_t mostInCell) const;
    void findDots(const MapCamera &camera);
    QStringList cardLines(ClientIndex client) const;

    const HerdModel &m_herd;
    const ClientTracks &m_tracks;
    Selection &m_selection;
    const Theme &m_theme;
    ClientGrid m_grid;
    DotSprites m_sprites;
    QImage m_image;
    MapCamera m_camera; // of m_image
    double m_ratio = 0; // device pixels for one of the map's, of m_image
    bool m_isWhole = false; // m_image shows something
    bool m_hadTrails = false; // likewise with trails
    bool m_trails = true;
    Work m_work;
    std::optional<QPointF> m_mouse;
    std::vector<QRectF> m_taken; // by names, in this paint
    std::function<std::vector<QRectF>()> m_boxesBeneath; // null: none
    std::vector<QRectF> m_beneath; // in this paint
    std::vector<QRectF> m_dots; // that names must not hide, in this paint
    QHash<ClientIndex, QPixmap> m_tags; // names, in the present theme and ratio
};

} // namespace drover
