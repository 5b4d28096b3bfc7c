// SPDX-License-Identifier: MIT
#include "places/noplaces.h"

#include "places/googlelayout.h"
#include "places/openquestion.h"

namespace drover {

namespace {

PlacesAnswer denial()
{
    return placesError(PlacesStatus::RequestDenied,
                       QStringLiteral("This herd runs without places."));
}

} // namespace

std::unique_ptr<PlacesRequest> NoPlaces::nearby(const PlacesQuery &query, Callback done)
{
    auto question = std::make_shared<OpenQuestion>(query, std::move(done));
    QMetaObject::invokeMethod(
        &m_context, [question] { question->answer(denial()); }, Qt::QueuedConnection);
    return std::make_unique<OpenRequest>(std::move(question));
}

std::optional<PlacesAnswer> NoPlaces::nearbyAtOnce(const PlacesQuery &)
{
    return denial();
}

} // namespace drover
