// SPDX-License-Identifier: MIT
#include "places/noplaces.h"

#include "places/googlelayout.h"
#include "places/openquestion.h"

namespace drover {

std::unique_ptr<PlacesRequest> NoPlaces::nearby(const PlacesQuery &query, Callback done)
{
    auto question = std::make_shared<OpenQuestion>(query, std::move(done));
    QMetaObject::invokeMethod(
        &m_context,
        [question] {
            question->answer(placesError(PlacesStatus::RequestDenied,
                                         QStringLiteral("This herd runs without places.")));
        },
        Qt::QueuedConnection);
    return std::make_unique<OpenRequest>(std::move(question));
}

} // namespace drover
