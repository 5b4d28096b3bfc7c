// SPDX-License-Identifier: MIT
#include "simulation/gpx.h"

#include "simulation/trackfile.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QXmlStreamReader>

namespace drover {

namespace {

class Gpx
{
    Q_DECLARE_TR_FUNCTIONS(Gpx)

public:
    explicit Gpx(const QByteArray &content)
        : m_xml(content)
    {
    }

    TrackPoints read()
    {
        if (m_xml.readNextStartElement() && m_xml.name() != QLatin1String("gpx"))
            return Failure{fault(
                tr("This is no GPX: the first element is \"%1\".").arg(m_xml.name().toString()))};
        while (!m_xml.atEnd() && !m_fault)
            if (m_xml.readNext() == QXmlStreamReader::StartElement)
                beginElement();
        if (m_fault)
            return Failure{*m_fault};
        if (m_xml.hasError())
            return Failure{fault(tr("This is no good XML: %1.").arg(m_xml.errorString()))};
        return std::move(m_track.empty() ? m_route : m_track);
    }

private:
    TrackFault fault(const QString &reason) const { return {m_xml.lineNumber(), reason}; }

    void beginElement()
    {
        const bool isOfTrack = m_xml.name() == QLatin1String("trkpt");
        if (!isOfTrack && m_xml.name() != QLatin1String("rtept"))
            return;
        std::vector<TrackPoint> &points = isOfTrack ? m_track : m_route;
        if (points.size() >= maxTrackPoints) {
            m_fault = tooManyPoints(m_xml.lineNumber());
            return;
        }
        const auto latitude = degrees("lat");
        const auto longitude = degrees("lon");
        if (!latitude || !longitude)
            return;
        const Coordinate where{*latitude, *longitude};
        if (!isOnEarth(where)) {
            m_fault = notOnEarth(m_xml.lineNumber(), where);
            return;
        }
        points.push_back({where, std::nullopt});
        readPoint(points.back());
    }

    std::optional<double> degrees(const char *name)
    {
        if (m_fault)
            return std::nullopt;
        const QStringView text = m_xml.attributes().value(QLatin1String(name));
        bool isNumber = false;
        const double value = text.toDouble(&isNumber);
        if (isNumber)
            return value;
        m_fault
            = fault(text.isEmpty() ? tr("The point has no \"%1\".").arg(QLatin1String(name))
                                   : tr("\"%1\" is no number of degrees.").arg(text.toString()));
        return std::nullopt;
    }

    /// Only its own time: what is in <extensions> may have times too.
    void readPoint(TrackPoint &point)
    {
        while (!m_fault && m_xml.readNextStartElement()) {
            if (m_xml.name() != QLatin1String("time")) {
                m_xml.skipCurrentElement();
                continue;
            }
            const QString text = m_xml.readElementText().trimmed();
            if (m_xml.hasError())
                return;
            const QDateTime time = QDateTime::fromString(text, Qt::ISODateWithMs);
            if (!time.isValid()) {
                m_fault = fault(tr("\"%1\" is no time such as 2018-03-02T18:52:14Z.").arg(text));
                return;
            }
            point.time = std::chrono::milliseconds(time.toMSecsSinceEpoch());
        }
    }

    QXmlStreamReader m_xml;
    std::vector<TrackPoint> m_track;
    std::vector<TrackPoint> m_route;
    std::optional<TrackFault> m_fault;
};

} // namespace

TrackPoints parseGpx(const QByteArray &content)
{
    return Gpx(content).read();
}

} // namespace drover
