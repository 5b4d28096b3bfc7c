// SPDX-License-Identifier: MIT
#include "log/messagefilter.h"

#include "herd/suggestion.h"

#include <QCoreApplication>

#include <algorithm>

namespace drover {

namespace {

constexpr const char *keys[] = {"server", "peer", "client", "kind", "text"};
constexpr const char *words[] = {"in", "out", "news", "stale", "catchup", "refused", "problems"};

QString translated(const char *text)
{
    return QCoreApplication::translate("MessageFilter", text);
}

QStringList keyNames()
{
    QStringList names;
    for (const char *const key : keys)
        names.append(QLatin1String(key));
    return names;
}

QStringList kindNames()
{
    QStringList names;
    for (int kind = 0; kind <= static_cast<int>(MessageKind::Skipped); ++kind)
        names.append(messageKindName(static_cast<MessageKind>(kind)));
    return names;
}

QString unknown(const char *sentence, const QString &word, const QStringList &known)
{
    const QString nearest = nearestOf(word, known);
    if (!nearest.isEmpty())
        return translated(QT_TRANSLATE_NOOP("MessageFilter", "%1 is not known; did you mean %2?"))
            .arg(word, nearest);
    return translated(sentence).arg(word, known.join(QLatin1String(", ")));
}

char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

bool equal(std::string_view text, std::string_view lowered)
{
    return text.size() == lowered.size() && std::ranges::equal(text, lowered, {}, lower);
}

bool contains(std::string_view text, std::string_view lowered)
{
    if (lowered.empty())
        return true;
    // The first letter in both cases, by memchr: most rows do not even have that.
    const char small = lowered.front();
    const char large = small >= 'a' && small <= 'z' ? static_cast<char>(small - 'a' + 'A') : small;
    for (std::size_t at = 0; at + lowered.size() <= text.size(); ++at) {
        if (text[at] != small && text[at] != large)
            continue;
        if (equal(text.substr(at, lowered.size()), lowered))
            return true;
    }
    return false;
}

} // namespace

/// Reads one filter text.
class FilterReader
{
public:
    explicit FilterReader(const QString &text)
        : m_text(text)
    {
    }

    Result<MessageFilter, FilterError> read()
    {
        MessageFilter filter;
        while (true) {
            while (m_at < m_text.size() && m_text[m_at].isSpace())
                ++m_at;
            if (m_at == m_text.size())
                return filter;
            auto term = readTerm();
            if (!term)
                return Failure{term.error()};
            filter.m_terms.push_back(std::move(*term));
        }
    }

private:
    using Key = MessageFilter::Key;

    Result<MessageFilter::Term, FilterError> readTerm()
    {
        MessageFilter::Term term{Key::Text, false, {}};
        const qsizetype begin = m_at;
        if (m_text[m_at] == QLatin1Char('-')) {
            term.negated = true;
            ++m_at;
        }
        const qsizetype wordBegin = m_at;
        if (m_at < m_text.size() && m_text[m_at] == QLatin1Char('"'))
            return readValues(std::move(term));
        while (m_at < m_text.size() && !m_text[m_at].isSpace() && m_text[m_at] != QLatin1Char(':'))
            ++m_at;
        const QString word = m_text.mid(wordBegin, m_at - wordBegin);
        if (word.isEmpty())
            return fail(begin, m_at - begin,
                        translated(QT_TRANSLATE_NOOP("MessageFilter",
                                                     "Write what is meant after the minus sign.")));
        if (m_at == m_text.size() || m_text[m_at] != QLatin1Char(':')) {
            for (std::size_t i = 0; i < std::size(words); ++i)
                if (word.compare(QLatin1String(words[i]), Qt::CaseInsensitive) == 0)
                    term.key = static_cast<Key>(static_cast<std::size_t>(Key::In) + i);
            if (term.key == Key::Text)
                term.values.push_back(word.toLower().toStdString());
            return term;
        }
        const auto *const key = std::ranges::find_if(keys, [&word](const char *name) {
            return word.compare(QLatin1String(name), Qt::CaseInsensitive) == 0;
        });
        if (key == std::end(keys))
            return fail(wordBegin, word.size(),
                        unknown(QT_TRANSLATE_NOOP("MessageFilter",
                                                  "There is no key %1; write one of %2. To "
                                                  "search for a colon, put the words in quotes."),
                                word, keyNames()));
        term.key = static_cast<Key>(key - std::begin(keys));
        ++m_at;
        return readValues(std::move(term));
    }

    Result<MessageFilter::Term, FilterError> readValues(MessageFilter::Term term)
    {
        while (true) {
            const qsizetype begin = m_at;
            QString value;
            if (m_at < m_text.size() && m_text[m_at] == QLatin1Char('"')) {
                const qsizetype end = m_text.indexOf(QLatin1Char('"'), m_at + 1);
                if (end < 0)
                    return fail(begin, m_text.size() - begin,
                                translated(QT_TRANSLATE_NOOP("MessageFilter",
                                                             "The quotes are not closed.")));
                value = m_text.mid(m_at + 1, end - m_at - 1);
                m_at = end + 1;
            } else {
                while (m_at < m_text.size() && !m_text[m_at].isSpace()
                       && m_text[m_at] != QLatin1Char(','))
                    ++m_at;
                value = m_text.mid(begin, m_at - begin);
            }
            if (value.isEmpty())
                return fail(
                    std::max<qsizetype>(0, begin - 1), 1,
                    translated(QT_TRANSLATE_NOOP("MessageFilter", "A value is missing here.")));
            if (term.key == Key::Kind && !kindNames().contains(value, Qt::CaseInsensitive))
                return fail(begin, m_at - begin,
                            unknown(QT_TRANSLATE_NOOP("MessageFilter",
                                                      "There is no kind %1; write one of %2."),
                                    value, kindNames()));
            term.values.push_back(value.toLower().toStdString());
            if (m_at == m_text.size() || m_text[m_at] != QLatin1Char(','))
                return term;
            ++m_at;
        }
    }

    static Failure<FilterError> fail(qsizetype position, qsizetype length, const QString &message)
    {
        return {FilterError{position, std::max<qsizetype>(1, length), message}};
    }

    const QString m_text;
    qsizetype m_at = 0;
};

Result<MessageFilter, FilterError> MessageFilter::parse(const QString &text)
{
    return FilterReader(text).read();
}

bool MessageFilter::matches(const MessageLog::Row &row, std::string_view serverName) const
{
    return std::ranges::all_of(
        m_terms, [&](const Term &term) { return matches(term, row, serverName) != term.negated; });
}

bool MessageFilter::matches(const Term &term, const MessageLog::Row &row,
                            std::string_view serverName)
{
    const auto anyIs = [&term](std::string_view text) {
        return std::ranges::any_of(term.values,
                                   [text](const std::string &value) { return equal(text, value); });
    };
    const auto anyIn = [&term](std::string_view text) {
        return std::ranges::any_of(
            term.values, [text](const std::string &value) { return contains(text, value); });
    };
    switch (term.key) {
    case Key::Server:
        return anyIs(serverName);
    case Key::Peer:
        return anyIs(row.peer);
    case Key::Client:
        return !row.client.empty() && anyIn(row.client);
    case Key::Kind: {
        const QLatin1StringView name = messageKindName(row.kind);
        return anyIs({name.data(), static_cast<std::size_t>(name.size())});
    }
    case Key::Text:
        return anyIn(row.text);
    case Key::In:
        return row.direction == Direction::In;
    case Key::Out:
        return row.direction == Direction::Out;
    case Key::News:
        return row.note == LineNote::News;
    case Key::Stale:
        return row.note == LineNote::Stale;
    case Key::CatchUp:
        return row.note == LineNote::CatchUp;
    case Key::Refused:
        return row.note == LineNote::Refused;
    case Key::Problems:
        return row.note == LineNote::Refused || row.kind == MessageKind::Closed
            || row.kind == MessageKind::Link || row.kind == MessageKind::Server
            || row.kind == MessageKind::Notice || row.kind == MessageKind::Skipped;
    }
    Q_UNREACHABLE();
}

QStringList MessageFilter::complete(const QString &text, qsizetype cursor,
                                    const QStringList &servers, const QStringList &clients)
{
    qsizetype begin = cursor;
    while (begin > 0 && !text[begin - 1].isSpace())
        --begin;
    QString word = text.mid(begin, cursor - begin);
    const QString sign = word.startsWith(QLatin1Char('-')) ? QStringLiteral("-") : QString();
    word.remove(0, sign.size());
    const qsizetype colon = word.indexOf(QLatin1Char(':'));
    QStringList candidates;
    if (colon < 0) {
        for (const char *const key : keys)
            candidates.append(QLatin1String(key) + QLatin1Char(':'));
        for (const char *const each : words)
            candidates.append(QLatin1String(each));
    } else {
        const QString head = word.left(std::max(colon, word.lastIndexOf(QLatin1Char(','))) + 1);
        const QString key = word.left(colon).toLower();
        QStringList values;
        if (key == QLatin1String("server") || key == QLatin1String("peer"))
            values = servers;
        else if (key == QLatin1String("kind"))
            values = kindNames();
        else if (key == QLatin1String("client"))
            values = clients;
        for (const QString &value : values)
            candidates.append(head + value);
    }
    QStringList found;
    for (const QString &candidate : candidates)
        if (candidate.startsWith(word, Qt::CaseInsensitive) && candidate != word)
            found.append(sign + candidate);
    return found;
}

} // namespace drover
