// SPDX-License-Identifier: MIT
#include "places/placesprovider.h"

namespace drover {

PlacesRequest::~PlacesRequest() = default;
PlacesProvider::~PlacesProvider() = default;

} // namespace drover
