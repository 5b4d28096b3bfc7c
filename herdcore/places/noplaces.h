// SPDX-License-Identifier: MIT
#pragma once

#include "places/placesprovider.h"

#include <QObject>

namespace drover {

/// For a herd that is run without places. Every question is answered REQUEST_DENIED, with an
/// error_message that says so: ZERO_RESULTS would claim that nothing lies there, and
/// UNKNOWN_ERROR would invite to ask again.
class NoPlaces : public PlacesProvider
{
public:
    std::unique_ptr<PlacesRequest> nearby(const PlacesQuery &query, Callback done) override;
    std::optional<PlacesAnswer> nearbyAtOnce(const PlacesQuery &query) override;

private:
    QObject m_context; // answers that are on their way end with it
};

} // namespace drover
