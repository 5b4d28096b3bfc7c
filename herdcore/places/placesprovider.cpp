// SPDX-License-Identifier: MIT
#include "places/placesprovider.h"

namespace drover {

PlacesRequest::~PlacesRequest() = default;
PlacesProvider::~PlacesProvider() = default;

std::optional<PlacesAnswer> PlacesProvider::nearbyAtOnce(const PlacesQuery &)
{
    return {};
}

} // namespace drover
