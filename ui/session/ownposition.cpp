// SPDX-License-Identifier: MIT
#include "session/ownposition.h"

#include <utility>

namespace drover {

namespace {

/// Milliseconds. The source may take longer, and not be faster than it can.
constexpr int updatePeriod = 1'000;

std::unique_ptr<QGeoPositionInfoSource> machinesSource()
{
    return std::unique_ptr<QGeoPositionInfoSource>(
        QGeoPositionInfoSource::createDefaultSource(nullptr));
}

} // namespace

OwnPosition::OwnPosition(Factory factory, QObject *parent)
    : QObject(parent)
    , m_factory(factory ? std::move(factory) : machinesSource)
{
}

OwnPosition::~OwnPosition() = default;

void OwnPosition::start()
{
    if (m_source)
        return;
    m_source = m_factory();
    if (!m_source) {
        fail(tr("This computer has nothing that says where it is, such as a GPS receiver or the "
                "GeoClue service."));
        return;
    }
    connect(m_source.get(), &QGeoPositionInfoSource::positionUpdated, this, &OwnPosition::take);
    connect(m_source.get(), &QGeoPositionInfoSource::errorOccurred, this, &OwnPosition::takeError);
    m_source->setUpdateInterval(updatePeriod);
    m_source->startUpdates();
}

/// What calls us may be the source itself.
void OwnPosition::stop()
{
    if (!m_source)
        return;
    m_source->disconnect(this);
    m_source->stopUpdates();
    m_source.release()->deleteLater();
}

void OwnPosition::take(const QGeoPositionInfo &info)
{
    if (info.coordinate().isValid())
        emit moved({info.coordinate().latitude(), info.coordinate().longitude()});
}

void OwnPosition::takeError(QGeoPositionInfoSource::Error error)
{
    switch (error) {
    case QGeoPositionInfoSource::AccessError:
        fail(tr("Drover is not allowed to see where this computer is. Allow it in the privacy "
                "settings of the system."));
        return;
    case QGeoPositionInfoSource::ClosedError:
        fail(tr("What says where this computer is has been switched off. Switch on location in "
                "the settings of the system."));
        return;
    case QGeoPositionInfoSource::UnknownSourceError:
        fail(tr("Where this computer is could not be found out."));
        return;
    case QGeoPositionInfoSource::UpdateTimeoutError: // it goes on trying
    case QGeoPositionInfoSource::NoError:
        return;
    }
}

void OwnPosition::fail(const QString &sentence)
{
    stop();
    emit failed(sentence);
}

} // namespace drover
