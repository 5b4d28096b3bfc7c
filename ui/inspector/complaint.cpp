// SPDX-License-Identifier: MIT
#include "inspector/complaint.h"

#include "protocol/parser.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <iterator>

namespace drover {

namespace {

struct Complaint
{
    Q_DECLARE_TR_FUNCTIONS(drover::Complaint)
};

/// What stands in for a line that is too long.
constexpr qsizetype headBytes = 128;

QString unknownVerbText(std::string_view verb)
{
    static constexpr std::string_view betweenServers[]
        = {"AT", "PEER", "PROOF", "HAVE", "SEEN", "PING", "PONG"};
    if (std::ranges::find(betweenServers, verb) != std::end(betweenServers))
        return Complaint::tr("%1 is for servers: it counts only from a neighbour.")
            .arg(QLatin1String(verb.data(), qsizetype(verb.size())));
    return Complaint::tr("A line begins with IAMAT or WHATSAT, in capital letters.");
}

QString fieldCountText(std::string_view verb)
{
    if (verb == "IAMAT")
        return Complaint::tr("IAMAT takes three fields: client, location and time.");
    return Complaint::tr("WHATSAT takes three fields: client, radius and number of places.");
}

QString errorText(ParseError error, std::string_view verb)
{
    switch (error) {
    case ParseError::UnknownVerb:
        return unknownVerbText(verb);
    case ParseError::WrongFieldCount:
        return fieldCountText(verb);
    case ParseError::BadLocation:
        return Complaint::tr("The location is no latitude and longitude in degrees, each with its "
                             "sign: +34.068930-118.445127.");
    case ParseError::BadTime:
        return Complaint::tr("The time is not in seconds since 1970, with nine decimals at most: "
                             "1520023934.918963997.");
    case ParseError::BadRadius:
        return Complaint::tr("The radius is not within 0 to 50 kilometres.");
    case ParseError::BadCount:
        return Complaint::tr("The number of places is not a whole one within 0 to 20.");
    case ParseError::Blank: // never answered
    case ParseError::BadDifference: // these are between servers
    case ParseError::BadNonce:
    case ParseError::BadMac:
    case ParseError::BadNumber:
    case ParseError::BadVersion:
    case ParseError::TooLong:
        break;
    }
    return {};
}

} // namespace

QString complaintText(QByteArrayView line)
{
    const std::string_view bytes(line.data(), std::size_t(line.size()));
    const std::string_view verb = verbOf(bytes);
    const auto command = parseCommand(bytes);
    if (!command && line.size() == headBytes)
        return Complaint::tr(
            "The line is not understood, or too long: only its beginning came back.");
    if (!command)
        return errorText(command.error(), verb);
    if (std::holds_alternative<Query>(*command))
        return Complaint::tr("The server does not know this client: no report of it has come.");
    return Complaint::tr("The report is longer than %1 bytes as the servers tell it to each other, "
                         "or the server has no room for another client.")
        .arg(QLocale().toString(qulonglong(maxAtLineBytes)));
}

} // namespace drover
