// SPDX-License-Identifier: MIT
#include "places/offlineplaces.h"

#include "places/googlelayout.h"
#include "places/gunzip.h"
#include "places/placesindex.h"
#include "places/placestext.h"

#include <QFile>
#include <QFileInfo>
#include <QLoggingCategory>

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

/// About 300 bytes each.
constexpr std::size_t mostTexts = 8'192;

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

/// In words of our own: a client may hear them, and Qt's are in the language of whoever runs the
/// herd.
QString openingError(const QFile &file)
{
    const QFileInfo info(file);
    if (!info.exists())
        return QStringLiteral("there is no such file");
    return info.isDir() ? QStringLiteral("it is a folder") : QStringLiteral("it may not be read");
}

} // namespace

QString OfflinePlaces::bundledTable()
{
    return QStringLiteral(":/places/places.tsv.gz");
}

OfflinePlaces::OfflinePlaces(const QString &fileName)
    : m_questions([this](const PlacesQuery &query) { return answer(query); })
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
        // These texts are for the log and a client's error_message: those are never translated.
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
        return failed(openingError(file));
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
    m_questions.begin();
}

std::unique_ptr<PlacesRequest> OfflinePlaces::nearby(const PlacesQuery &query, Callback done)
{
    return m_questions.add(query, std::move(done));
}

std::optional<PlacesAnswer> OfflinePlaces::nearbyAtOnce(const PlacesQuery &query)
{
    if (m_questions.hasToWait())
        return {};
    return answer(query);
}

PlacesAnswer OfflinePlaces::answer(const PlacesQuery &query)
{
    if (!*m_loaded)
        return placesError(PlacesStatus::UnknownError, m_loaded->error());
    // Whoever wants no places still learns whether there are any.
    PlacesQuery asked = query;
    asked.most = std::max(query.most, 1);
    const std::vector<Place> places = (*m_loaded)->nearby(asked);

    QByteArrayList results;
    if (query.most > 0)
        for (const Place &place : places)
            results.append(textOf(place));
    return answerText(attribution, results,
                      places.empty() ? PlacesStatus::ZeroResults : PlacesStatus::Ok);
}

const QByteArray &OfflinePlaces::textOf(const Place &place)
{
    if (m_texts.size() >= mostTexts)
        m_texts.clear();
    QByteArray &text = m_texts[place.name.data()];
    if (text.isEmpty())
        text = placeText({.latitude = place.latitude,
                          .longitude = place.longitude,
                          .name = place.name,
                          .types = place.types,
                          .vicinity = place.vicinity,
                          .id = placeIdOf(place.latitude, place.longitude, place.name)});
    return text;
}

} // namespace drover
