// SPDX-License-Identifier: MIT
#include "log/messagepieces.h"

#include <QCoreApplication>

#include <span>

namespace drover {

namespace {

struct Pieces
{
    Q_DECLARE_TR_FUNCTIONS(drover::MessagePieces)
};

constexpr std::string_view blanks = " \t\r\n\f\v";

using enum PieceKind;
constexpr PieceKind iamatFields[] = {Verb, Client, Coordinates, Time};
constexpr PieceKind atFields[] = {Verb, Server, Difference, Client, Coordinates, Time};
constexpr PieceKind whatsatFields[] = {Verb, Client, Radius, MostPlaces};
constexpr PieceKind otherFields[] = {Verb};

std::span<const PieceKind> fieldsOf(MessageKind kind)
{
    switch (kind) {
    case MessageKind::Iamat:
        return iamatFields;
    case MessageKind::At:
    case MessageKind::Answer:
        return atFields;
    case MessageKind::Whatsat:
        return whatsatFields;
    case MessageKind::Error:
    case MessageKind::Peer:
    case MessageKind::Proof:
    case MessageKind::Have:
    case MessageKind::Seen:
    case MessageKind::Ping:
    case MessageKind::Pong:
    case MessageKind::Other:
        return otherFields;
    case MessageKind::Connected:
    case MessageKind::Closed:
    case MessageKind::Link:
    case MessageKind::Server:
    case MessageKind::Notice:
    case MessageKind::Skipped:
        return {};
    }
    Q_UNREACHABLE();
}

std::string_view withoutBlanks(std::string_view text)
{
    const std::size_t first = text.find_first_not_of(blanks);
    if (first == std::string_view::npos)
        return {};
    return text.substr(first, text.find_last_not_of(blanks) + 1 - first);
}

} // namespace

std::vector<MessagePiece> piecesOf(const MessageRow &row)
{
    std::vector<MessagePiece> pieces;
    const std::span<const PieceKind> fields = fieldsOf(row.kind);
    std::string_view rest = row.text;
    if (row.kind == MessageKind::Answer)
        rest = rest.substr(0, rest.find('\n'));
    rest = withoutBlanks(rest);
    for (const PieceKind kind : fields) {
        if (rest.empty())
            return pieces;
        const std::string_view field = rest.substr(0, rest.find_first_of(blanks));
        pieces.push_back({kind, field});
        rest = withoutBlanks(rest.substr(field.size()));
    }
    if (!rest.empty() && !fields.empty())
        pieces.push_back({Rest, rest});
    return pieces;
}

QString pieceName(PieceKind kind)
{
    switch (kind) {
    case Verb:
        //: The first word of a line of the protocol, such as IAMAT.
        return Pieces::tr("Verb");
    case Server:
        return Pieces::tr("Server");
    case Difference:
        //: Of the server's clock and the client's.
        return Pieces::tr("Difference");
    case Client:
        return Pieces::tr("Client");
    case Coordinates:
        return Pieces::tr("Coordinates");
    case Time:
        return Pieces::tr("Time");
    case Radius:
        return Pieces::tr("Radius");
    case MostPlaces:
        return Pieces::tr("Most places");
    case Rest:
        return Pieces::tr("Rest");
    }
    Q_UNREACHABLE();
}

} // namespace drover
