// SPDX-License-Identifier: MIT
#pragma once

#include "log/messagelog.h"

#include <QString>

#include <vector>

namespace drover {

/// What a field of a line is (PROTOCOL: IAMAT, WHATSAT, AT).
enum class PieceKind : std::uint8_t {
    Verb,
    Server,
    Difference,
    Client,
    Coordinates,
    Time,
    Radius,
    MostPlaces,
    Rest, ///< what has no name of its own: the line after "?", the proof of a neighbour, too many
};
inline constexpr int pieceKindCount = 9;

struct MessagePiece
{
    PieceKind kind = PieceKind::Rest;
    std::string_view bytes; ///< of the row's text

    bool operator==(const MessagePiece &) const = default;
};

/// The fields of a line with their names, in its order; of a WHATSAT's answer those of its AT line.
/// None where the row is no line. Each kind comes once at most.
std::vector<MessagePiece> piecesOf(const MessageRow &row);
/// "Coordinates", in the language of now.
QString pieceName(PieceKind kind);

} // namespace drover
