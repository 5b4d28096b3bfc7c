// SPDX-License-Identifier: MIT
#pragma once

#include "log/messagelog.h"
#include "result.h"

#include <QString>
#include <QStringList>

#include <string>
#include <vector>

namespace drover {

/// What is wrong with a filter, and where.
struct FilterError
{
    qsizetype position = 0; ///< in the text
    qsizetype length = 0; ///< of what is wrong; at least 1
    QString message; ///< a sentence that says what to write instead

    bool operator==(const FilterError &) const = default;
};

/// Which messages are shown. What is typed is
///
///     filter = term { blank term }          all of them must hold
///     term   = [ "-" ] ( word | key ":" value { "," value } )
///     key    = "server" | "peer" | "client" | "kind" | "text"
///     value  = characters without blanks and commas, or any in double quotes
///     word   = "in" | "out" | "news" | "stale" | "catchup" | "refused" | "problems"
///            | any other: the text contains it
///
/// "-" means not. Of several values one is enough. Upper and lower case are alike. server, kind and
/// peer are whole names, client and text parts of them.
class MessageFilter
{
public:
    static Result<MessageFilter, FilterError> parse(const QString &text);

    bool isEmpty() const { return m_terms.empty(); }
    /// \a serverName is the row's server.
    bool matches(const MessageLog::Row &row, std::string_view serverName) const;

    /// What the word that ends at \a cursor may become, the likeliest first; each entry is the
    /// whole word.
    static QStringList complete(const QString &text, qsizetype cursor, const QStringList &servers,
                                const QStringList &clients);

private:
    enum class Key {
        Server,
        Peer,
        Client,
        Kind,
        Text,
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
        Key key;
        bool negated = false;
        std::vector<std::string> values; // lower case
    };

    static bool matches(const Term &term, const MessageLog::Row &row, std::string_view serverName);

    std::vector<Term> m_terms;

    friend class FilterReader;
};

} // namespace drover
