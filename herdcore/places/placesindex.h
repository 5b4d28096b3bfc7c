// SPDX-License-Identifier: MIT
#pragma once

#include "places/placesprovider.h"
#include "result.h"

#include <QString>

#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace drover {

/// A place near a point. Its texts, UTF-8, lie in the index that it came from: they are good until
/// that is moved or gone.
struct Place
{
    double latitude = 0; ///< degrees, WGS84
    double longitude = 0; ///< degrees, WGS84
    std::string_view name;
    std::string_view types; ///< Google's words, `|` between them
    std::string_view vicinity;
};

/// Why a table of places was refused.
struct PlacesTableError
{
    enum class Reason {
        WrongFieldCount,
        BadLatitude,
        BadLongitude,
        NoName,
        BadPopulation,
        TooLarge, ///< 4 GiB or more; the line is 0
    };

    Reason reason = Reason::WrongFieldCount;
    std::size_t line = 0; ///< counted from 1

    bool operator==(const PlacesTableError &) const = default;
    /// "line 12: the latitude is not ...", plain English for logs and for a client's error_message.
    QString text() const;
};

/// Places and what lies where. Built once, never changed; const calls may come from any thread.
class PlacesIndex
{
public:
    /// \a table has one place a line, six columns with a tab between: latitude and longitude as
    /// whole numbers of 1e-5 degrees, name, types, vicinity, population. Only types and vicinity
    /// may be empty; the last line may lack its newline. The index keeps the table.
    static Result<PlacesIndex, PlacesTableError> parse(std::string table);

    PlacesIndex(PlacesIndex &&) noexcept;
    PlacesIndex &operator=(PlacesIndex &&) noexcept;
    ~PlacesIndex();

    std::size_t size() const;
    /// The places within the radius, both ends included: nearest first, by name where the distance
    /// is equal, at most as many as asked for. Distances are geodesics on WGS84. The query is in
    /// range (PlacesQuery says which).
    std::vector<Place> nearby(const PlacesQuery &query) const;

private:
    struct Tree;

    PlacesIndex(std::string table, std::unique_ptr<Tree> tree);

    std::string m_table;
    std::unique_ptr<Tree> m_tree;
};

} // namespace drover
