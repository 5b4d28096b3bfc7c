// SPDX-License-Identifier: MIT
#pragma once

#include "monitor/herdframe.h"
#include "session/selection.h"

#include <QElapsedTimer>
#include <QGraphicsView>
#include <QHash>
#include <QTimer>

#include <optional>

namespace drover {

class HerdModel;
class ServerItem;
class Theme;
class TopologyScene;

/// The herd as a graph that can be looked at, moved and picked from. It changes nothing in the
/// herd: it asks for it by its signals.
class TopologyView : public QGraphicsView
{
    Q_OBJECT

public:
    /// All three outlive it.
    TopologyView(HerdModel &model, Selection &selection, const Theme &theme,
                 QWidget *parent = nullptr);
    ~TopologyView() override;

    /// The events of \a frame, for what moves; all else comes from the model, which is to be given
    /// the frame first.
    void takeFrame(const HerdFrame &frame);

    void fit();
    void zoomIn();
    void zoomOut();
    /// Lays the herd out anew and fits it.
    void arrange();
    /// Centres of cards by server's name, in lengths of scale 1.
    QHash<QString, QPointF> positions() const;
    /// For servers that are there and for those that come with the next topologies, until the
    /// model is cleared.
    void setPositions(const QHash<QString, QPointF> &positions);
    /// Something of this size lies over the view and is to hide no card: fit() leaves room for it,
    /// if that does not make the cards too small to read. Empty: nothing.
    void reserve(QSize size);
    /// Where such a thing hides no card now, one of the corners.
    std::optional<QPoint> freeCornerFor(QSize size) const;
    /// Where a server's card is, in this widget; empty if there is none.
    QRect cardOf(ServerIndex id) const;

    const TopologyScene &topologyScene() const { return *m_scene; }

signals:
    void serverMenuRequested(drover::ServerIndex server, QPoint global);
    void linkMenuRequested(drover::ServerIndex one, drover::ServerIndex other, QPoint global);
    /// \a scene is what setPositions() takes.
    void backgroundMenuRequested(QPointF scene, QPoint global);
    /// Somebody drew a link from one card to the other.
    void linkDrawn(drover::ServerIndex one, drover::ServerIndex other);
    void serverAddRequested(QPointF scene);
    /// By hand or by arrange().
    void positionsChanged();
    /// Cards are elsewhere in this widget.
    void viewMoved();

protected:
    void wheelEvent(QWheelEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void drawForeground(QPainter *painter, const QRectF &rect) override;
    void drawBackground(QPainter *painter, const QRectF &rect) override;

private:
    enum class Drag { None, Pan, Card, Link };

    double fitScale(const QRect &room) const;
    void fitInto(const QRect &room);
    void takeRoom();
    Selected itemAtPoint(QPoint at) const;
    void zoomBy(double factor, QPointF about);
    void zoomByHand(double factor, QPointF about);
    void showSelected(const Selected &selected);
    void selectTowards(QPointF direction);
    void askForMenu(const Selected &what, QPoint at);
    void tick();
    void animate();
    void herdRebuilt(bool isNewHerd);
    void applyTheme();
    void nameItself();
    Clock::Monotonic now() const;

    HerdModel &m_model;
    Selection &m_selection;
    const Theme &m_theme;
    TopologyScene *m_scene;
    QTimer m_timer;
    QElapsedTimer m_sinceFrame;
    Clock::Monotonic m_frameAt{0};
    Drag m_drag = Drag::None;
    ServerIndex m_dragged = unknownServer;
    QPointF m_grabbedAt; // of the card, in it
    QPoint m_pressedAt;
    QPoint m_lastAt;
    bool m_hasMoved = false;
    QSize m_reserved;
    bool m_zoomedByHand = false;
    double m_shownScale = 1; // the theme's, that the zoom holds
};

} // namespace drover
