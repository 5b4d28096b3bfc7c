// SPDX-License-Identifier: MIT
#include "places/importedplaces.h"

#include "places/placestext.h"

#include <QByteArrayList>

#include <algorithm>
#include <utility>

namespace drover {

Result<std::unique_ptr<ImportedPlaces>, QString> ImportedPlaces::open(const QString &fileName)
{
    auto file = PlacesFile::open(fileName);
    if (!file)
        return Failure{file.error()};
    return std::unique_ptr<ImportedPlaces>(new ImportedPlaces(std::move(*file), fileName));
}

ImportedPlaces::ImportedPlaces(PlacesFile file, QString fileName)
    : m_file(std::move(file))
    , m_fileName(std::move(fileName))
    , m_questions([this](const PlacesQuery &query) { return answer(query); })
{
    m_questions.begin();
}

std::unique_ptr<PlacesRequest> ImportedPlaces::nearby(const PlacesQuery &query, Callback done)
{
    return m_questions.add(query, std::move(done));
}

PlacesAnswer ImportedPlaces::answer(const PlacesQuery &query)
{
    // Whoever wants no places still learns whether there are any.
    PlacesQuery asked = query;
    asked.most = std::max(query.most, 1);
    const auto places = m_file.nearby(asked);
    if (!places)
        return placesError(PlacesStatus::UnknownError,
                           QStringLiteral("The places of %1 cannot be read: %2. Import them again, "
                                          "or choose other places.")
                               .arg(m_fileName, places.error()));
    QByteArrayList results;
    if (query.most > 0)
        for (const StoredPlace &place : *places)
            results.append(
                placeText({.latitude = place.latitude,
                           .longitude = place.longitude,
                           .name = place.name,
                           .types = place.types,
                           .vicinity = place.vicinity,
                           .id = {place.id.data(), static_cast<qsizetype>(place.id.size())}}));
    return answerText(m_file.attribution(), results,
                      places->empty() ? PlacesStatus::ZeroResults : PlacesStatus::Ok);
}

} // namespace drover
