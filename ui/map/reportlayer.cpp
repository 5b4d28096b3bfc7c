// SPDX-License-Identifier: MIT
#include "map/reportlayer.h"

#include "session/selection.h"
#include "theme/theme.h"

#include <QApplication>
#include <QFontMetricsF>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace drover {

ReportLayer::ReportLayer(const ClientLayer &clients, const Selection &selection, const Theme &theme,
                         QObject *parent)
    : QObject(parent)
    , m_clients(clients)
    , m_selection(selection)
    , m_theme(theme)
{
    m_end.setSingleShot(true);
    m_end.setInterval(shownFor);
    connect(&m_end, &QTimer::timeout, this, &ReportLayer::clear);
}

ReportLayer::~ReportLayer() = default;

void ReportLayer::tell(const Coordinate &at, Kind kind, const QString &sentence)
{
    m_at = at;
    m_kind = kind;
    m_sentence = sentence;
    if (kind == Kind::Waiting)
        m_end.stop(); // an answer follows, or a failure
    else
        m_end.start();
    emit updateNeeded();
}

void ReportLayer::clear()
{
    m_end.stop();
    m_sentence.clear();
    emit updateNeeded();
}

void ReportLayer::setPlacing(bool placing)
{
    m_isPlacing = placing;
}

void ReportLayer::paint(QPainter &painter, const MapCamera &camera)
{
    const Palette &colors = m_theme.palette();
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_dragged) {
        painter.setPen(QPen(colors.accent, m_theme.px(2), Qt::DashLine));
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(*m_dragged, m_theme.px(11), m_theme.px(11));
    }
    if (m_sentence.isEmpty())
        return;
    const QColor color = m_kind == Kind::Bad ? colors.down
        : m_kind == Kind::Waiting            ? colors.dim
                                             : colors.up;
    const QPointF at = camera.toScreen(m_at);
    const double padding = m_theme.px(6);
    const double most = std::min(m_theme.px(320), camera.size().width() - 4 * padding);
    const QFontMetricsF metrics(m_theme.captionFont());
    const QRectF words = metrics.boundingRect(QRectF(0, 0, most, camera.size().height()),
                                              Qt::AlignLeft | Qt::TextWordWrap, m_sentence);
    QRectF box(
        QPointF(at.x() - words.width() / 2 - padding, at.y() - words.height() - m_theme.px(28)),
        words.size() + QSizeF(2 * padding + 1, 2 * padding));
    box.moveLeft(std::clamp(box.left(), padding,
                            std::max(padding, camera.size().width() - padding - box.width())));
    if (box.top() < padding)
        box.moveTop(at.y() + m_theme.px(20));
    painter.setPen(QPen(color, m_theme.px(1.5)));
    painter.setBrush(colors.panel);
    painter.drawRoundedRect(box, m_theme.px(6), m_theme.px(6));
    painter.setFont(m_theme.captionFont());
    painter.setPen(m_kind == Kind::Bad ? colors.down : colors.text);
    painter.drawText(box.adjusted(padding, padding, -padding, -padding),
                     Qt::AlignLeft | Qt::TextWordWrap, m_sentence);
}

bool ReportLayer::mousePress(QMouseEvent &event, const MapCamera &camera)
{
    if (event.button() != Qt::LeftButton)
        return false;
    if (m_isPlacing)
        return true;
    const auto client = m_clients.clientAt(event.position(), camera);
    if (!client || m_selection.current() != Selected::ofClient(*client))
        return false;
    m_pressedAt = event.position();
    return true;
}

void ReportLayer::mouseMove(QMouseEvent &event, const MapCamera &camera)
{
    if (!m_pressedAt)
        return;
    const bool isDrag = m_dragged
        || (event.position() - *m_pressedAt).manhattanLength() >= QApplication::startDragDistance();
    if (!isDrag)
        return;
    m_dragged = event.position();
    emit updateNeeded();
    if (m_sinceReport.isValid() && m_sinceReport.elapsed() < dragPeriod.count())
        return;
    m_sinceReport.start();
    emit draggedTo(camera.toCoordinate(event.position()));
}

void ReportLayer::mouseRelease(QMouseEvent &event, const MapCamera &camera)
{
    if (m_isPlacing) {
        emit placedAt(camera.toCoordinate(event.position()));
        return;
    }
    m_pressedAt.reset();
    m_sinceReport.invalidate();
    if (!std::exchange(m_dragged, std::nullopt))
        return;
    emit draggedTo(camera.toCoordinate(event.position()));
    emit updateNeeded();
}

std::optional<Qt::CursorShape> ReportLayer::hover(const QPointF & /*position*/,
                                                  const MapCamera & /*camera*/)
{
    return m_isPlacing ? std::optional(Qt::CrossCursor) : std::nullopt;
}

} // namespace drover
