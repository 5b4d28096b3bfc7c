// SPDX-License-Identifier: MIT
#pragma once

#include "map/clientlayer.h"

#include <QElapsedTimer>
#include <QTimer>

#include <chrono>

namespace drover {

/// Moves the selected client by hand: its dot is dragged, and what has become of a report is told
/// beside the point for a while. Above the ClientLayer.
class ReportLayer : public QObject, public MapLayer
{
    Q_OBJECT

public:
    enum class Kind { Good, Waiting, Bad };
    /// While a dot is dragged it is reported so often.
    static constexpr std::chrono::milliseconds dragPeriod{200};
    static constexpr std::chrono::seconds shownFor{6};

    /// All outlive the layer.
    ReportLayer(const ClientLayer &clients, const Selection &selection, const Theme &theme,
                QObject *parent = nullptr);
    ~ReportLayer() override;

    void tell(const Coordinate &at, Kind kind, const QString &sentence);
    void clear();
    /// The next click is a place for somebody, whatever is there.
    void setPlacing(bool placing);
    /// What is told now; empty where nothing is.
    QString told() const { return m_sentence; }

    void paint(QPainter &painter, const MapCamera &camera) override;
    bool mousePress(QMouseEvent &event, const MapCamera &camera) override;
    void mouseMove(QMouseEvent &event, const MapCamera &camera) override;
    void mouseRelease(QMouseEvent &event, const MapCamera &camera) override;
    std::optional<Qt::CursorShape> hover(const QPointF &position, const MapCamera &camera) override;

signals:
    void updateNeeded();
    /// The selected client is to report from there.
    void draggedTo(const drover::Coordinate &at);
    /// While setPlacing().
    void placedAt(const drover::Coordinate &at);

private:
    const ClientLayer &m_clients;
    const Selection &m_selection;
    const Theme &m_theme;
    bool m_isPlacing = false;
    std::optional<QPointF> m_pressedAt;
    std::optional<QPointF> m_dragged; // where to, once it has moved
    QElapsedTimer m_sinceReport;
    QString m_sentence;
    Kind m_kind = Kind::Good;
    Coordinate m_at;
    QTimer m_end;
};

} // namespace drover
