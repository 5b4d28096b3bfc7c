// SPDX-License-Identifier: MIT
#include "places/offlineplaces.h"

#include "places/googlelayout.h"
#include "places/gunzip.h"
#include "places/openquestion.h"
#include "places/placesindex.h"

#include <QCryptographicHash>
#include <QFile>
#include <QJsonArray>
#include <QLoggingCategory>
#include <QPointer>

#include <algorithm>
#include <system_error>

// Outside of any namespace, as the macro wants it. herdcore is a static library: without this the
// linker leaves the resource out.
static void initPlacesResource()
{
    Q_INIT_RESOURCE(places);
}

namespace drover {

namespace {

Q_LOGGING_CATEGORY(lcPlaces, "drover.places", QtWarningMsg)

/// Far more than all the towns of the world need; a file that inflates to more is not a table.
constexpr std::size_t mostTableBytes = std::size_t(256) << 20;

/// An answer with twenty places takes a tenth of a millisecond or more; between two turns sockets
/// and signals are looked after.
constexpr int answersPerTurn = 16;

constexpr char attribution[] = "<a href=\"https://www.geonames.org/\">GeoNames</a>, CC BY 4.0";

QString gunzipErrorText(GunzipError error)
{
    switch (error) {
    case GunzipError::NotGzip:
        return QStringLiteral("it is not a gzip file");
    case GunzipError::CutShort:
        return QStringLiteral("it is cut short");
    case GunzipError::Damaged:
        return QStringLiteral("it is damaged");
    case GunzipError::TooLarge:
        return QStringLiteral("it holds more than 256 MiB");
    case GunzipError::Stopped:
        break;
    }
    return QStringLiteral("the program is stopping");
}

QString text(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

/// The same for the same place in every version of the table: made from where it is and its name.
QString placeId(const Place &place)
{
    constexpr qsizetype bytesKept = 10;
    const QByteArray where = QByteArray::number(place.latitude, 'f', 5) + ' '
        + QByteArray::number(place.longitude, 'f', 5) + ' ';
    QCryptographicHash hash(QCryptographicHash::Sha1);
    hash.addData(where);
    hash.addData(QByteArrayView(place.name.data(), static_cast<qsizetype>(place.name.size())));
    return QStringLiteral("drover:") + QString::fromLatin1(hash.result().first(bytesKept).toHex());
}

QJsonArray typesOf(const Place &place)
{
    QJsonArray result;
    for (std::string_view rest = place.types; !rest.empty();) {
        const std::size_t end = std::min(rest.find('|'), rest.size());
        const QJsonValue type = text(rest.substr(0, end));
        if (!result.contains(type)) // the table names some twice
            result.append(type);
        rest.remove_prefix(std::min(end + 1, rest.size()));
    }
    return result;
}

QJsonObject resultOf(const Place &place)
{
    const QJsonObject location{{QStringLiteral("lat"), place.latitude},
                               {QStringLiteral("lng"), place.longitude}};
    return {{QStringLiteral("geometry"), QJsonObject{{QStringLiteral("location"), location}}},
            {QStringLiteral("name"), text(place.name)},
            {QStringLiteral("place_id"), placeId(place)},
            {QStringLiteral("types"), typesOf(place)},
            {QStringLiteral("vicinity"), text(place.vicinity)}};
}

} // namespace

QString OfflinePlaces::bundledTable()
{
    return QStringLiteral(":/places/places.tsv.gz");
}

OfflinePlaces::OfflinePlaces(const QString &fileName)
{
    initPlacesResource();
    try {
        m_loader = std::jthread([this, fileName](const std::stop_token &stop) {
            auto loaded = std::make_shared<const Loaded>(load(fileName, stop));
            if (stop.stop_requested())
                return;
            QMetaObject::invokeMethod(
                &m_context, [this, loaded] { takeOver(loaded); }, Qt::QueuedConnection);
        });
    } catch (const std::system_error &) {
        takeOver(std::make_shared<const Loaded>(
            Failure{QStringLiteral("The places cannot be loaded: the system has no thread to spare "
                                   "for it. Close other programs and start the herd again.")}));
    }
}

OfflinePlaces::~OfflinePlaces() = default;

OfflinePlaces::Loaded OfflinePlaces::load(const QString &fileName, const std::stop_token &stop)
{
    const auto failed = [&fileName](const QString &why) {
        const QString advice = fileName == bundledTable()
            ? QStringLiteral("Install the program again, or choose another source of places.")
            : QStringLiteral("Replace the file, or choose another source of places.");
        return Loaded(Failure{
            QStringLiteral("The places of %1 cannot be had: %2. %3").arg(fileName, why, advice)});
    };
    QFile file(fileName);
    if (!file.open(QIODevice::ReadOnly))
        return failed(file.errorString());
    const QByteArray packed = file.readAll();
    auto table = gunzip(packed, mostTableBytes, stop);
    if (!table)
        return failed(gunzipErrorText(table.error()));
    if (stop.stop_requested())
        return failed(gunzipErrorText(GunzipError::Stopped));
    auto index = PlacesIndex::parse(std::move(*table));
    if (!index)
        return failed(index.error().text());
    return std::move(*index);
}

void OfflinePlaces::takeOver(std::shared_ptr<const Loaded> loaded)
{
    m_loaded = std::move(loaded);
    if (!*m_loaded)
        qCWarning(lcPlaces, "%s", qUtf8Printable(m_loaded->error()));
    answerNextTurn();
}

std::unique_ptr<PlacesRequest> OfflinePlaces::nearby(const PlacesQuery &query, Callback done)
{
    auto question = std::make_shared<OpenQuestion>(query, std::move(done));
    m_open.push_back(question);
    answerNextTurn();
    return std::make_unique<OpenRequest>(std::move(question));
}

void OfflinePlaces::answerNextTurn()
{
    if (m_loaded && !m_open.empty() && !std::exchange(m_answersNextTurn, true))
        QMetaObject::invokeMethod(
            &m_context, [this] { answerSome(); }, Qt::QueuedConnection);
}

void OfflinePlaces::answerSome()
{
    m_answersNextTurn = false;
    const QPointer<QObject> context(&m_context); // a callback may delete us
    for (int answered = 0; context && !m_open.empty() && answered < answersPerTurn;) {
        const auto question = std::move(m_open.front());
        m_open.pop_front();
        if (!question->isOpen())
            continue;
        question->answer(answer(question->query()));
        ++answered;
    }
    if (context)
        answerNextTurn();
}

PlacesAnswer OfflinePlaces::answer(const PlacesQuery &query) const
{
    if (!*m_loaded)
        return placesError(PlacesStatus::UnknownError, m_loaded->error());
    // Whoever wants no places still learns whether there are any.
    PlacesQuery asked = query;
    asked.most = std::max(query.most, 1);
    const std::vector<Place> places = (*m_loaded)->nearby(asked);

    QJsonArray results;
    if (query.most > 0)
        for (const Place &place : places)
            results.append(resultOf(place));
    const auto status = places.empty() ? PlacesStatus::ZeroResults : PlacesStatus::Ok;
    return {googleLayout(
        {{QStringLiteral("html_attributions"), QJsonArray{QString::fromLatin1(attribution)}},
         {QStringLiteral("results"), results},
         {QStringLiteral("status"), placesStatusName(status)}})};
}

} // namespace drover
