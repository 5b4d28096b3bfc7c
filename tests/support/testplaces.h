// SPDX-License-Identifier: MIT
#pragma once

#include "places/placesprovider.h"

#include <QByteArray>

#include <algorithm>
#include <optional>
#include <utility>
#include <vector>

namespace drover {

/// Places that come when the test says so.
class TestPlaces : public PlacesProvider
{
public:
    static constexpr auto json = "{\n   \"results\" : []\n}";

    [[nodiscard]] std::unique_ptr<PlacesRequest> nearby(const PlacesQuery &query,
                                                        Callback done) override
    {
        asked.push_back(query);
        auto request = std::make_unique<Request>(*this, std::move(done));
        m_waiting.push_back(request.get());
        return request;
    }
    std::optional<PlacesAnswer> nearbyAtOnce(const PlacesQuery &) override
    {
        if (!atOnce)
            return {};
        ++answeredAtOnce;
        return PlacesAnswer{*atOnce};
    }

    std::size_t waiting() const { return m_waiting.size(); }
    /// Answers the question that has waited longest, or the one at \a index.
    void answer(const QByteArray &text = json, std::size_t index = 0)
    {
        Request *const request = m_waiting.at(index);
        m_waiting.erase(m_waiting.begin() + std::ptrdiff_t(index));
        const Callback done = request->done; // the callback deletes the request
        done({text});
    }

    std::vector<PlacesQuery> asked;
    std::optional<QByteArray> atOnce; ///< what is answered without waiting
    int answeredAtOnce = 0;

private:
    struct Request : PlacesRequest
    {
        Request(TestPlaces &provider, Callback callback)
            : places(provider)
            , done(std::move(callback))
        {
        }
        ~Request() override { std::erase(places.m_waiting, this); }

        TestPlaces &places;
        Callback done;
    };

    std::vector<Request *> m_waiting;
};

} // namespace drover
