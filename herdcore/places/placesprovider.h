// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

#include <functional>
#include <memory>
#include <optional>

namespace drover {

/// What a WHATSAT asks for.
struct PlacesQuery
{
    double latitude = 0; ///< degrees, WGS84, -90 to 90
    double longitude = 0; ///< degrees, WGS84, -180 to 180
    double radiusKm = 0; ///< 0 to 50
    int most = 0; ///< places at most, 0 to 20

    bool operator==(const PlacesQuery &) const = default;
};

/// The JSON that goes out behind the AT line, in the shape of Google's Nearby Search (PROTOCOL
/// section 5): no run of newlines in it, none at its end.
struct PlacesAnswer
{
    QByteArray json;
};

/// A question that is on its way. Deleting it takes it back: its callback is not called any more.
/// The callback may delete it.
class PlacesRequest
{
public:
    virtual ~PlacesRequest();
};

/// Answers what is around a point. One thread's own.
class PlacesProvider
{
public:
    using Callback = std::function<void(const PlacesAnswer &)>;

    virtual ~PlacesProvider();
    /// Calls \a done exactly once, later (never within this call), on this thread, unless the
    /// request has been deleted by then. Whatever goes wrong is an answer too, with a status and
    /// an error_message. The provider outlives its requests.
    [[nodiscard]] virtual std::unique_ptr<PlacesRequest> nearby(const PlacesQuery &query,
                                                                Callback done)
        = 0;
    /// The answer, where it takes a moment only (some 15 us) and no earlier question waits for its
    /// own. Nothing otherwise: then nearby() is for it.
    virtual std::optional<PlacesAnswer> nearbyAtOnce(const PlacesQuery &query);
};

} // namespace drover
