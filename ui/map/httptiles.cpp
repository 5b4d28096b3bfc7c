// SPDX-License-Identifier: MIT
#include "map/httptiles.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QNetworkDiskCache>
#include <QNetworkReply>

#include <algorithm>

namespace drover {

namespace {

constexpr int forbidden = 403;
constexpr int notFound = 404;
constexpr int gone = 410;
constexpr int tooManyRequests = 429;

/// Keeps what comes without a word about how long for some days.
class TileCache : public QNetworkDiskCache
{
public:
    using QNetworkDiskCache::QNetworkDiskCache;

    QIODevice *prepare(const QNetworkCacheMetaData &metaData) override
    {
        if (metaData.expirationDate().isValid() || hasRule(metaData))
            return QNetworkDiskCache::prepare(metaData);
        QNetworkCacheMetaData dated = metaData;
        dated.setExpirationDate(QDateTime::currentDateTimeUtc().addDays(HttpTiles::daysKept));
        return QNetworkDiskCache::prepare(dated);
    }

private:
    static bool hasRule(const QNetworkCacheMetaData &metaData)
    {
        const auto headers = metaData.rawHeaders();
        return std::ranges::any_of(headers, [](const auto &header) {
            const QByteArray name = header.first.toLower();
            return name == "cache-control" || name == "expires";
        });
    }
};

} // namespace

QString HttpTiles::openStreetMapTemplate()
{
    return QStringLiteral("https://tile.openstreetmap.org/{z}/{x}/{y}.png");
}

QString HttpTiles::openStreetMapAttribution()
{
    return tr("© OpenStreetMap contributors");
}

QString HttpTiles::problemWith(const QString &urlTemplate)
{
    const QString example = QStringLiteral("https://host/{z}/{x}/{y}.png");
    for (const QLatin1StringView part :
         {QLatin1StringView("{z}"), QLatin1StringView("{x}"), QLatin1StringView("{y}")})
        if (!urlTemplate.contains(part))
            return tr("%1 is missing in the address of the tiles. Write it like this: %2")
                .arg(part, example);
    QString filled = urlTemplate;
    filled.replace(QLatin1Char('{'), QLatin1Char('0')).replace(QLatin1Char('}'), QLatin1Char('0'));
    const QUrl url(filled, QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty()
        || (url.scheme() != QLatin1String("https") && url.scheme() != QLatin1String("http")))
        return tr("The address of the tiles has to begin with https:// or http:// and a host. "
                  "Write "
                  "it like this: %1")
            .arg(example);
    return {};
}

HttpTiles::HttpTiles(const Options &options, QObject *parent)
    : TileSource(parent)
    , m_options(options)
    , m_host(urlOf({}).host())
    , m_mostAtOnce(m_host == QLatin1String("tile.openstreetmap.org")
                           || m_host.endsWith(QLatin1String(".tile.openstreetmap.org"))
                       ? mostRequestsToOpenStreetMap
                       : mostRequests)
    , m_nextPauseMs(options.firstRetryMs)
{
    m_network.setTransferTimeout(options.timeoutMs);
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, &HttpTiles::askForMore);
    if (!options.cacheDirectory.isEmpty()) {
        auto *cache = new TileCache(&m_network);
        cache->setCacheDirectory(options.cacheDirectory);
        cache->setMaximumCacheSize(mostCacheBytes);
        m_network.setCache(cache);
    }
}

HttpTiles::~HttpTiles()
{
    for (QNetworkReply *reply : std::as_const(m_asked)) {
        reply->disconnect(this);
        reply->abort();
    }
}

QUrl HttpTiles::urlOf(const RasterTile &tile) const
{
    QString url = m_options.urlTemplate;
    url.replace(QLatin1String("{z}"), QString::number(tile.zoom));
    url.replace(QLatin1String("{x}"), QString::number(tile.column));
    url.replace(QLatin1String("{y}"), QString::number(tile.row));
    return QUrl(url);
}

void HttpTiles::setWanted(const std::vector<RasterTile> &tiles)
{
    m_wanted.assign(tiles.rbegin(), tiles.rend());
    askForMore();
}

void HttpTiles::askForMore()
{
    while (!m_pause.isActive() && m_asked.size() < m_mostAtOnce && !m_wanted.empty()) {
        const RasterTile tile = m_wanted.back();
        m_wanted.pop_back();
        if (!m_asked.contains(tile))
            ask(tile);
    }
}

void HttpTiles::ask(const RasterTile &tile)
{
    QNetworkRequest request(urlOf(tile));
    request.setHeader(QNetworkRequest::UserAgentHeader,
                      QStringLiteral("Drover/" DROVER_VERSION " (application server herd)"));
    request.setRawHeader("Accept", "image/png,image/jpeg,image/webp");
    QNetworkReply *reply = m_network.get(request);
    m_asked.insert(tile, reply);
    connect(reply, &QNetworkReply::downloadProgress, this, [this, tile, reply](qint64 received) {
        if (received > mostTileBytes)
            endless(tile, reply);
    });
    connect(reply, &QNetworkReply::finished, this, [this, tile, reply] { finished(tile, reply); });
}

void HttpTiles::finished(const RasterTile &tile, QNetworkReply *reply)
{
    reply->deleteLater();
    m_asked.remove(tile);
    std::erase(m_wanted, tile);
    const int code = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (code == notFound || code == gone) {
        emit tileReady(tile, QImage());
    } else if (code >= 400) {
        const int seconds
            = std::clamp(reply->rawHeader("Retry-After").toInt(), 0, mostRetryMs / 1000);
        failed(tile, refusal(code), seconds * 1000);
    } else if (reply->error() != QNetworkReply::NoError) {
        failed(tile,
               tr("The map's tiles cannot be had: %1 cannot be reached. The built-in map is shown.")
                   .arg(m_host),
               0);
    } else if (const QImage picture = readTilePicture(reply->readAll()); picture.isNull()) {
        noPicture(tile);
    } else {
        m_nextPauseMs = m_options.firstRetryMs;
        setStatus({});
        emit tileReady(tile, picture);
    }
    askForMore();
}

void HttpTiles::endless(const RasterTile &tile, QNetworkReply *reply)
{
    reply->disconnect(this);
    reply->abort();
    reply->deleteLater();
    m_asked.remove(tile);
    std::erase(m_wanted, tile);
    noPicture(tile);
    askForMore();
}

/// It is not asked for again: it would be the same once more.
void HttpTiles::noPicture(const RasterTile &tile)
{
    setStatus(
        tr("The map's tiles cannot be shown: what %1 sends is no picture. The built-in map is "
           "shown.")
            .arg(m_host));
    emit tileReady(tile, QImage());
}

QString HttpTiles::refusal(int code) const
{
    if (code == tooManyRequests)
        return tr("The map's tiles are late: %1 asks us to ask less often. The built-in map is "
                  "shown.")
            .arg(m_host);
    if (code == forbidden)
        return tr("The map's tiles cannot be had: %1 refuses to give them to us. The built-in map "
                  "is "
                  "shown.")
            .arg(m_host);
    return tr("The map's tiles cannot be had: %1 answers with error %2. The built-in map is shown.")
        .arg(m_host)
        .arg(code);
}

void HttpTiles::failed(const RasterTile &tile, const QString &status, int waitMs)
{
    m_wanted.push_back(tile);
    // Those that were under way together fail together: that is one failure.
    if (!m_pause.isActive()) {
        m_pause.start(std::max(waitMs, m_nextPauseMs));
        m_nextPauseMs = std::min(m_nextPauseMs * 2, mostRetryMs);
    }
    setStatus(status);
}

} // namespace drover
