// SPDX-License-Identifier: MIT
#pragma once

#include "protocol/coordinate.h"

#include <QGeoPositionInfoSource>
#include <QObject>
#include <QString>

#include <functional>
#include <memory>

namespace drover {

/// Where the user is, where the machine can tell. On the window's thread.
class OwnPosition : public QObject
{
    Q_OBJECT

public:
    /// Makes a source, or null where the machine has none.
    using Factory = std::function<std::unique_ptr<QGeoPositionInfoSource>()>;

    /// The machine's own source by default.
    explicit OwnPosition(Factory factory = {}, QObject *parent = nullptr);
    ~OwnPosition() override;

    /// moved() follows, for each new position, or failed().
    void start();
    void stop();
    bool isRunning() const { return m_source != nullptr; }

signals:
    void moved(const drover::Coordinate &where);
    /// There is no position, and none will come: it has been stopped. A sentence.
    void failed(const QString &sentence);

private:
    void take(const QGeoPositionInfo &info);
    void takeError(QGeoPositionInfoSource::Error error);
    void fail(const QString &sentence);

    const Factory m_factory;
    std::unique_ptr<QGeoPositionInfoSource> m_source;
};

} // namespace drover
