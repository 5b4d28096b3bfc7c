// SPDX-License-Identifier: MIT
#pragma once

#include "log/messagelog.h"
#include "result.h"

#include <QCoreApplication>
#include <QString>
#include <QStringList>

#include <string>
#include <vector>

namespace drover {

/// What is wrong with a filter, and where in its text.
struct FilterError
{
    qsizetype position = 0;
    qsizetype length = 0;
    QString sentence; ///< whole sentences for people

    bool operator==(const FilterError &) const = default;
};

/// The seconds of the day at this machine's place. Quick when asked for times near each other.
class LocalTimeOfDay
{
public:
    /// Milliseconds since midnight.
    std::int64_t of(Timestamp wall);

private:
    std::int64_t m_block = -1;
    std::int64_t m_offset = 0; // seconds east of UTC within the block
};

/// Says which rows are wanted:
///
///     filter = { term }                       all of them must be true
///     term   = [ "-" | "not" ] ( flag | key ":" value { "," value } | word )
///     flag   = "in" | "out" | "news" | "stale" | "catchup" | "refused" | "problems"
///     key    = "server" | "kind" | "client" | "peer" | "text" | "before" | "after"
///     value  = word | '"' characters '"'      within quotes \" is a quote and \\ a backslash
///
/// One of several values must be true. Upper and lower case of A to Z are the same. Values of
/// server, client and peer are whole names in which * stands for anything; of a client or a peer
/// also the part before one of its dots or its port: client:kiwi finds kiwi.cs.ucla.edu. Those of
/// text, and words, are looked for in the text. Times are of the day, HH:MM, HH:MM:SS or
/// HH:MM:SS.fff, of this machine's time zone.
class MessageFilter
{
    Q_DECLARE_TR_FUNCTIONS(drover::MessageFilter)

public:
    /// Every row.
    MessageFilter() = default;

    /// A server that is not among \a serverNames is a mistake, where there are any.
    static Result<MessageFilter, FilterError> parse(const QString &text,
                                                    const QStringList &serverNames = {});
    /// Rows that match this one and have \a text, as it stands, in their text.
    MessageFilter andText(const QString &text) const;

    /// \a serverName: of the row's server.
    bool matches(const MessageRow &row, std::string_view serverName) const;
    bool isEmpty() const { return m_terms.empty(); }

    static QStringList keys();
    static QStringList flags();

private:
    friend class FilterParser;
    enum class What {
        Server,
        Kind,
        Client,
        Peer,
        Text,
        Before,
        After,
        In,
        Out,
        News,
        Stale,
        CatchUp,
        Refused,
        Problems
    };
    struct Term
    {
        What what = What::Text;
        bool isNegated = false;
        std::vector<std::string> values; // in lower case
        std::uint32_t kinds = 0; // of Kind: a bit for each
        std::int64_t time = 0; // of Before and After: milliseconds of the day
    };

    bool isTrue(const Term &term, const MessageRow &row, std::string_view serverName) const;

    std::vector<Term> m_terms;
    mutable LocalTimeOfDay m_timeOfDay; // remembers what it has looked up
};

/// "IAMAT", "answer", "link": as the filter and the table write it. Not translated, as it is typed.
QString kindWord(MessageKind kind);
/// Something that a person may have to look after: closed for any reason but the usual ones,
/// refused, link down, notice, lines lost.
bool isProblem(const MessageRow &row);

/// What could stand at the cursor.
struct Suggestions
{
    qsizetype position = 0; ///< one of the words replaces the text from here on,
    qsizetype length = 0; ///< this much of it
    QStringList words;

    bool operator==(const Suggestions &) const = default;
};

struct SuggestionContext
{
    QStringList servers;
    QStringList clients;
    QStringList peers;
};

/// At most a dozen, the likeliest first. Pure.
Suggestions completeFilter(const QString &text, qsizetype cursor, const SuggestionContext &context);

} // namespace drover
