// SPDX-License-Identifier: MIT
#include "herd/suggestion.h"
#include "log/messagefilter.h"

#include <QTime>

#include <algorithm>
#include <array>
#include <optional>

namespace drover {

namespace {

constexpr qsizetype mostSuggestions = 12;

QStringList kindWords()
{
    QStringList words;
    for (std::size_t kind = 0; kind < messageKindCount; ++kind)
        words.append(kindWord(static_cast<MessageKind>(kind)));
    return words;
}

/// -1 where it is not among them.
qsizetype indexIn(const QStringList &words, const QString &word)
{
    const auto found = std::find_if(words.begin(), words.end(), [&](const QString &each) {
        return each.compare(word, Qt::CaseInsensitive) == 0;
    });
    return found == words.end() ? -1 : found - words.begin();
}

/// Upper and lower case of A to Z only, as rows are bytes.
std::string lowered(const QString &text)
{
    std::string bytes = text.toStdString();
    for (char &c : bytes)
        if (c >= 'A' && c <= 'Z')
            c = static_cast<char>(c - 'A' + 'a');
    return bytes;
}

std::optional<std::int64_t> timeOf(const QString &text)
{
    for (const char *format : {"HH:mm:ss.zzz", "HH:mm:ss", "HH:mm", "H:mm:ss", "H:mm"}) {
        const QTime time = QTime::fromString(text, QLatin1String(format));
        if (time.isValid())
            return time.msecsSinceStartOfDay();
    }
    return {};
}

} // namespace

/// One pass over the text. The first mistake ends it.
class FilterParser
{
    Q_DECLARE_TR_FUNCTIONS(drover::MessageFilter)

public:
    FilterParser(const QString &text, const QStringList &serverNames)
        : m_text(text)
        , m_serverNames(serverNames)
    {
    }

    Result<MessageFilter, FilterError> parse()
    {
        for (skipBlanks(); !atEnd() && !m_error; skipBlanks())
            parseTerm();
        if (m_error)
            return Failure{*m_error};
        return m_filter;
    }

private:
    using What = MessageFilter::What;
    struct Value
    {
        QString text;
        qsizetype position = 0;
        qsizetype length = 0; // with its quotes
        bool isQuoted = false;
    };

    bool atEnd() const { return m_at >= m_text.size(); }
    bool isAt(char c) const { return !atEnd() && m_text[m_at] == QLatin1Char(c); }
    void skipBlanks()
    {
        while (!atEnd() && m_text[m_at].isSpace())
            ++m_at;
    }
    void fail(qsizetype position, qsizetype length, const QString &sentence)
    {
        if (!m_error)
            m_error = FilterError{position, length, sentence};
    }

    void parseTerm();
    bool parseNegation();
    Value parseValue(bool isOneOfSeveral);
    void parseKey(const Value &key, bool isNegated);
    void parseValues(MessageFilter::Term &term, const QString &key);
    void addValue(MessageFilter::Term &term, const Value &value);
    void addKind(MessageFilter::Term &term, const Value &value);
    void checkServer(const Value &value);
    static QString withGuess(const QString &sentence, const QString &nearest);

    const QString m_text;
    const QStringList m_serverNames;
    qsizetype m_at = 0;
    MessageFilter m_filter;
    std::optional<FilterError> m_error;
};

void FilterParser::parseTerm()
{
    const qsizetype begin = m_at;
    const bool isNegated = parseNegation();
    if (m_error)
        return;
    if (atEnd() || m_text[m_at].isSpace()) {
        fail(begin, m_at - begin, tr("Nothing follows the minus sign. Write for example -stale."));
        return;
    }
    const Value word = parseValue(false);
    if (m_error)
        return;
    if (!word.isQuoted && isAt(':')) {
        ++m_at;
        parseKey(word, isNegated);
        return;
    }
    MessageFilter::Term term;
    term.isNegated = isNegated;
    const qsizetype flag = word.isQuoted ? -1 : indexIn(MessageFilter::flags(), word.text);
    if (flag >= 0) {
        constexpr std::array whats{What::In,      What::Out,     What::News,    What::Stale,
                                   What::CatchUp, What::Refused, What::Problems};
        term.what = whats[static_cast<std::size_t>(flag)];
    } else {
        term.values.push_back(lowered(word.text));
    }
    m_filter.m_terms.push_back(std::move(term));
}

bool FilterParser::parseNegation()
{
    if (isAt('-')) {
        ++m_at;
        return true;
    }
    const QStringView rest = QStringView(m_text).mid(m_at);
    constexpr qsizetype length = 3; // of "not"
    if (!rest.startsWith(QLatin1String("not"), Qt::CaseInsensitive)
        || (rest.size() > length && !rest[length].isSpace()))
        return false;
    const qsizetype begin = m_at;
    m_at += length;
    skipBlanks();
    if (atEnd())
        fail(begin, length, tr("Nothing follows the “not”. Write for example: not stale."));
    return true;
}

/// Up to a blank; of several values up to a comma; of a first word up to a colon.
FilterParser::Value FilterParser::parseValue(bool isOneOfSeveral)
{
    Value value;
    value.position = m_at;
    if (isAt('"')) {
        value.isQuoted = true;
        for (++m_at; !atEnd() && !isAt('"'); ++m_at) {
            const bool isEscape = isAt('\\') && m_at + 1 < m_text.size()
                && (m_text[m_at + 1] == QLatin1Char('"') || m_text[m_at + 1] == QLatin1Char('\\'));
            if (isEscape)
                ++m_at;
            value.text.append(m_text[m_at]);
        }
        if (atEnd())
            fail(value.position, m_text.size() - value.position,
                 tr("The quotation mark is not closed. Put another one at the end."));
        else
            ++m_at;
        const bool ends = atEnd() || m_text[m_at].isSpace() || (isOneOfSeveral && isAt(','));
        if (!ends)
            fail(m_at, 1, tr("A blank is missing after the closing quotation mark."));
    } else {
        while (!atEnd() && !m_text[m_at].isSpace() && !isAt(isOneOfSeveral ? ',' : ':'))
            value.text.append(m_text[m_at++]);
    }
    value.length = m_at - value.position;
    return value;
}

void FilterParser::parseKey(const Value &key, bool isNegated)
{
    constexpr std::array whats{What::Server, What::Kind,   What::Client, What::Peer,
                               What::Text,   What::Before, What::After};
    const QStringList keys = MessageFilter::keys();
    const qsizetype index = indexIn(keys, key.text);
    if (index < 0) {
        const QString nearest = nearestOf(key.text, keys);
        fail(key.position, std::max<qsizetype>(key.length, 1),
             nearest.isEmpty()
                 ? tr("“%1:” is not known. Known are %2. To search for it as a text, put it in "
                      "quotation marks.")
                       .arg(key.text, keys.join(QLatin1String(", ")))
                 : withGuess(tr("“%1:” is not known.").arg(key.text), nearest + QLatin1Char(':')));
        return;
    }
    MessageFilter::Term term;
    term.what = whats[static_cast<std::size_t>(index)];
    term.isNegated = isNegated;
    parseValues(term, keys[index]);
    m_filter.m_terms.push_back(std::move(term));
}

void FilterParser::parseValues(MessageFilter::Term &term, const QString &key)
{
    const bool isTime = term.what == What::Before || term.what == What::After;
    for (;;) {
        const Value value = parseValue(true);
        if (m_error)
            return;
        if (value.text.isEmpty()) {
            const qsizetype from = std::max<qsizetype>(value.position - 1, 0);
            fail(from, std::max<qsizetype>(m_at - from, 1),
                 tr("A value is missing here. Write it without a blank before it, for example "
                    "%1:%2.")
                     .arg(key, isTime ? QStringLiteral("14:02") : QStringLiteral("…")));
            return;
        }
        addValue(term, value);
        if (m_error || !isAt(','))
            return;
        if (isTime) {
            fail(m_at, 1, tr("Only one time can stand here."));
            return;
        }
        ++m_at;
    }
}

void FilterParser::addValue(MessageFilter::Term &term, const Value &value)
{
    switch (term.what) {
    case What::Kind:
        addKind(term, value);
        break;
    case What::Before:
    case What::After:
        if (const auto time = timeOf(value.text))
            term.time = *time;
        else
            fail(value.position, value.length,
                 tr("“%1” is not a time of the day. Write it as 14:02 or 14:02:11.")
                     .arg(value.text));
        break;
    case What::Server:
        checkServer(value);
        [[fallthrough]];
    default:
        term.values.push_back(lowered(value.text));
    }
}

void FilterParser::addKind(MessageFilter::Term &term, const Value &value)
{
    const QStringList kinds = kindWords();
    const qsizetype index = indexIn(kinds, value.text);
    if (index >= 0) {
        term.kinds |= 1U << static_cast<unsigned>(index);
        return;
    }
    const QString nearest = nearestOf(value.text, kinds);
    fail(value.position, value.length,
         nearest.isEmpty() ? tr("There is no kind “%1”. Known are %2.")
                                 .arg(value.text, kinds.join(QLatin1String(", ")))
                           : withGuess(tr("There is no kind “%1”.").arg(value.text), nearest));
}

void FilterParser::checkServer(const Value &value)
{
    if (m_serverNames.isEmpty() || value.text.contains(QLatin1Char('*'))
        || indexIn(m_serverNames, value.text) >= 0)
        return;
    const QString nearest = nearestOf(value.text, m_serverNames);
    fail(value.position, value.length,
         withGuess(tr("There is no server “%1”.").arg(value.text), nearest));
}

QString FilterParser::withGuess(const QString &sentence, const QString &nearest)
{
    //: %1 is a whole sentence, such as: There is no server “Holyday”.
    return nearest.isEmpty() ? sentence : tr("%1 Did you mean “%2”?").arg(sentence, nearest);
}

Result<MessageFilter, FilterError> MessageFilter::parse(const QString &text,
                                                        const QStringList &serverNames)
{
    return FilterParser(text, serverNames).parse();
}

QStringList MessageFilter::keys()
{
    return {QStringLiteral("server"), QStringLiteral("kind"), QStringLiteral("client"),
            QStringLiteral("peer"),   QStringLiteral("text"), QStringLiteral("before"),
            QStringLiteral("after")};
}

QStringList MessageFilter::flags()
{
    return {QStringLiteral("in"),      QStringLiteral("out"),     QStringLiteral("news"),
            QStringLiteral("stale"),   QStringLiteral("catchup"), QStringLiteral("refused"),
            QStringLiteral("problems")};
}

namespace {

/// Where the term that the cursor stands in begins; blanks within quotes do not end one.
qsizetype termBegin(const QString &text, qsizetype cursor)
{
    qsizetype begin = 0;
    bool isQuoted = false;
    for (qsizetype i = 0; i < cursor; ++i) {
        if (text[i] == QLatin1Char('"'))
            isQuoted = !isQuoted;
        else if (text[i].isSpace() && !isQuoted)
            begin = i + 1;
    }
    return begin;
}

QString quotedIfNeeded(const QString &value)
{
    const bool needs = std::any_of(value.begin(), value.end(), [](QChar c) {
        return c.isSpace() || c == QLatin1Char(',') || c == QLatin1Char('"');
    });
    if (!needs)
        return value;
    QString inner = value;
    inner.replace(QLatin1Char('\\'), QLatin1String("\\\\"));
    inner.replace(QLatin1Char('"'), QLatin1String("\\\""));
    return QLatin1Char('"') + inner + QLatin1Char('"');
}

/// Those that begin with \a typed first, then those that have it elsewhere.
QStringList fitting(const QStringList &candidates, const QString &typed)
{
    QStringList first;
    QStringList others;
    for (const QString &candidate : candidates) {
        if (candidate.startsWith(typed, Qt::CaseInsensitive))
            first.append(candidate);
        else if (candidate.contains(typed, Qt::CaseInsensitive))
            others.append(candidate);
    }
    return (first + others).mid(0, mostSuggestions);
}

} // namespace

Suggestions completeFilter(const QString &text, qsizetype cursor, const SuggestionContext &context)
{
    cursor = std::clamp<qsizetype>(cursor, 0, text.size());
    qsizetype begin = termBegin(text, cursor);
    if (begin < cursor && text[begin] == QLatin1Char('-'))
        ++begin;
    const qsizetype colon = text.indexOf(QLatin1Char(':'), begin);
    if (colon < 0 || colon >= cursor) {
        QStringList words;
        for (const QString &key : MessageFilter::keys())
            words.append(key + QLatin1Char(':'));
        return {begin, cursor - begin,
                fitting(words + MessageFilter::flags(), text.mid(begin, cursor - begin))};
    }
    const QString key = text.mid(begin, colon - begin).toLower();
    const QStringList candidates = key == QLatin1String("server") ? context.servers
        : key == QLatin1String("kind")                            ? kindWords()
        : key == QLatin1String("client")                          ? context.clients
        : key == QLatin1String("peer")                            ? context.peers
                                                                  : QStringList();
    const qsizetype comma = text.lastIndexOf(QLatin1Char(','), cursor - 1);
    const qsizetype from = std::max(colon, comma) + 1;
    QString typed = text.mid(from, cursor - from);
    if (typed.startsWith(QLatin1Char('"')))
        typed.remove(0, 1);
    QStringList words = fitting(candidates, typed);
    std::transform(words.begin(), words.end(), words.begin(), quotedIfNeeded);
    return {from, cursor - from, words};
}

} // namespace drover
