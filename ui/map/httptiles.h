// SPDX-License-Identifier: MIT
#pragma once

#include "map/tilesource.h"

#include <QHash>
#include <QNetworkAccessManager>
#include <QSet>
#include <QTimer>

class QNetworkReply;

namespace drover {

/// Tiles of a server, by the rules of https://operations.osmfoundation.org/policies/tiles/: it says
/// who asks, asks only for what is seen, at most two at a time of OpenStreetMap's own servers and
/// six of others, and keeps on the disk what it has got for as long as the server says, or seven
/// days.
///
/// After a failure nothing is asked for a while: the wait doubles with each failure up to a minute.
class HttpTiles : public TileSource
{
    Q_OBJECT

public:
    struct Options
    {
        QString urlTemplate; ///< as problemWith() wants it
        QString attribution;
        QString cacheDirectory; ///< is made where it is missing; empty: nothing is kept on the disk
        int timeoutMs = 10'000; ///< without a byte
        int firstRetryMs = 2'000;
    };
    static constexpr int mostRequests = 6;
    static constexpr int mostRequestsToOpenStreetMap = 2;
    static constexpr int mostRetryMs = 60'000;
    static constexpr int daysKept = 7;
    static constexpr qint64 mostCacheBytes = 200 << 20;
    static constexpr qint64 mostTileBytes = 2 << 20; ///< what is longer is no tile

    static QString openStreetMapTemplate();
    static QString openStreetMapAttribution();
    /// What is wrong with it, as a sentence for people; empty if nothing is: it begins with http://
    /// or https:// and has {z}, {x} and {y} in it.
    static QString problemWith(const QString &urlTemplate);

    explicit HttpTiles(const Options &options, QObject *parent = nullptr);
    ~HttpTiles() override;

    void setWanted(const std::vector<RasterTile> &tiles) override;
    QString attribution() const override { return m_options.attribution; }
    int leastZoom() const override { return 0; }
    int mostZoom() const override { return 19; }

private:
    QUrl urlOf(const RasterTile &tile) const;
    void askForMore();
    void ask(const RasterTile &tile);
    void finished(const RasterTile &tile, QNetworkReply *reply);
    void endless(const RasterTile &tile, QNetworkReply *reply);
    void noPicture(const RasterTile &tile);
    void failed(const RasterTile &tile, const QString &status, int waitMs);
    QString refusal(int code) const;

    const Options m_options;
    const QString m_host;
    const int m_mostAtOnce;
    QNetworkAccessManager m_network;
    std::vector<RasterTile> m_wanted; // the most urgent last
    QHash<RasterTile, QNetworkReply *> m_asked;
    QTimer m_pause; // runs while nothing is to be asked
    int m_nextPauseMs;
};

} // namespace drover
