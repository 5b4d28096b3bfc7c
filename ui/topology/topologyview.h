// SPDX-License-Identifier: MIT
#pragma once

#include "session/selection.h"
#include "topology/linkitem.h"
#include "topology/serveritem.h"
#include "topology/traffic.h"

#include <QElapsedTimer>
#include <QGraphicsView>
#include <QHash>
#include <QTimer>

#include <map>
#include <memory>
#include <vector>

namespace drover {

class DotsItem;

/// The herd as a live graph. Shows and selects, and says what is asked for; it changes nothing
/// itself but where cards stand.
class TopologyView : public QGraphicsView
{
    Q_OBJECT

public:
    using Positions = QHash<QString, QPointF>; ///< of the cards' middles, by the server's name

    /// All outlive it.
    TopologyView(HerdModel &model, Selection &selection, const Theme &theme,
                 QWidget *parent = nullptr);
    ~TopologyView() override;

    /// What has been sent, for the dots; after the model has taken the same frame.
    void takeFrame(const HerdFrame &frame);
    void fit(); ///< shows the whole herd, and again when the view is resized, until it is zoomed
    void zoomIn();
    void zoomOut();
    void arrange(); ///< puts all cards where links cross least
    Positions positions() const;
    /// For the next topology; servers without a position are put where there is room.
    void setPositions(const Positions &positions);

    const Traffic &traffic() const { return m_traffic; }
    ServerItem *serverItem(ServerIndex id) const;
    LinkItem *linkItem(ServerIndex one, ServerIndex other) const;
    /// Now, on the herd's clock.
    Clock::Monotonic herdTime() const;

signals:
    void serverMenuRequested(drover::ServerIndex id, const QPoint &globalPosition);
    void linkMenuRequested(drover::ServerIndex one, drover::ServerIndex other,
                           const QPoint &globalPosition);
    void backgroundMenuRequested(const QPointF &scenePosition, const QPoint &globalPosition);
    /// From one card to another, with Ctrl held.
    void linkDrawn(drover::ServerIndex one, drover::ServerIndex other);
    void serverAddRequested(const QPointF &scenePosition);
    /// Cards have been moved by hand, or arranged.
    void positionsChanged();

protected:
    void changeEvent(QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    void resizeEvent(QResizeEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    void rebuild();
    void placeNew();
    std::vector<QPointF> arranged() const;
    void updateShown();
    void updateLook();
    void selectionChanged(const Selected &now);
    void animate();
    void updateTimer();
    void zoom(double factor, QPointF about);
    void growScene();
    void selectInDirection(QPointF way);
    void openMenu(QPoint globalPosition);
    QPointF placeOf(const Selected &selected) const;

    HerdModel &m_model;
    Selection &m_selection;
    const Theme &m_theme;
    QGraphicsScene m_scene;
    Traffic m_traffic;
    std::map<ServerIndex, std::unique_ptr<ServerItem>> m_servers;
    std::vector<std::unique_ptr<LinkItem>> m_links;
    std::unique_ptr<DotsItem> m_dots;
    std::unique_ptr<QGraphicsLineItem> m_newLink; // while one is drawn
    ServerItem *m_newLinkFrom = nullptr;
    Positions m_wanted;
    QTimer m_frameTimer;
    QElapsedTimer m_sinceFrame;
    Clock::Monotonic m_frameTime{0};
    bool m_fits = true;
    bool m_moving = false; // cards are moved by us
    bool m_cardMoved = false; // by hand, since the button was pressed
};

} // namespace drover
