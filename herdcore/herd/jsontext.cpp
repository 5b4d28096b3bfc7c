// SPDX-License-Identifier: MIT
#include "herd/jsontext.h"

#include "herd/topology.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>
#include <optional>

namespace drover {

namespace {

constexpr bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

constexpr bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
}

class JsonReader
{
    Q_DECLARE_TR_FUNCTIONS(JsonText)

public:
    explicit JsonReader(QByteArrayView text)
        : m_text(text)
    {
    }

    /// value = object | array | string | number | "true" | "false" | "null"
    std::optional<JsonValue> readDocument();
    const JsonError &error() const { return m_error; }

private:
    std::optional<JsonValue> readValue();
    bool readObject(JsonValue &object);
    bool readArray(JsonValue &array);
    bool readString(QString &out);
    bool readEscape(QString &out);
    bool readNumber(JsonValue &number);
    bool readWord(JsonValue &word);
    /// After a value within \a open: at the next one (true), or behind the closing bracket
    /// (\a closed), or neither.
    bool readSeparator(const JsonValue &open, bool &closed);

    bool isAtEnd() const { return m_at == m_text.size(); }
    char peek() const { return isAtEnd() ? '\0' : m_text[m_at]; }
    bool take(char c);
    void skipSpace();
    bool skipDigits();
    bool fail(qsizetype offset, const QString &message);
    bool failUnclosed(const JsonValue &open);
    bool failValue();

    QByteArrayView m_text;
    qsizetype m_at = 0;
    int m_depth = 0;
    JsonError m_error;
};

bool JsonReader::fail(qsizetype offset, const QString &message)
{
    m_error = {offset, message};
    return false;
}

bool JsonReader::failUnclosed(const JsonValue &open)
{
    return fail(open.offset,
                open.kind == JsonValue::Kind::Object
                    ? tr("This { is never closed. Write } where the object ends.")
                    : tr("This [ is never closed. Write ] where the list ends."));
}

bool JsonReader::failValue()
{
    if (peek() == '/' || peek() == '#')
        return fail(m_at, tr("JSON has no comments. Remove this one."));
    if (peek() == '\'')
        return fail(m_at, tr("Text stands in double quotes. Replace the single ones."));
    return fail(m_at,
                tr("A value is missing here. Write text in double quotes, a number, a list in [ ] "
                   "or an object in { }."));
}

bool JsonReader::take(char c)
{
    if (isAtEnd() || m_text[m_at] != c)
        return false;
    ++m_at;
    return true;
}

void JsonReader::skipSpace()
{
    while (peek() == ' ' || peek() == '\t' || peek() == '\n' || peek() == '\r')
        ++m_at;
}

bool JsonReader::skipDigits()
{
    const qsizetype from = m_at;
    while (isDigit(peek()))
        ++m_at;
    return m_at > from;
}

std::optional<JsonValue> JsonReader::readDocument()
{
    skipSpace();
    auto value = readValue();
    skipSpace();
    if (value && !isAtEnd()) {
        fail(m_at, tr("Something follows the end of the object. Remove it."));
        return std::nullopt;
    }
    return value;
}

std::optional<JsonValue> JsonReader::readValue()
{
    JsonValue value;
    value.offset = m_at;
    const char c = peek();
    bool ok = false;
    if (c == '{' || c == '[') {
        value.kind = c == '{' ? JsonValue::Kind::Object : JsonValue::Kind::Array;
        if (m_depth == maxJsonDepth) {
            fail(m_at, tr("Lists and objects stand too deep within each other. Remove some."));
            return std::nullopt;
        }
        ++m_depth;
        ok = c == '{' ? readObject(value) : readArray(value);
        --m_depth;
    } else if (c == '"') {
        value.kind = JsonValue::Kind::String;
        ok = readString(value.text);
    } else if (isDigit(c) || c == '-' || c == '+' || c == '.') {
        value.kind = JsonValue::Kind::Number;
        ok = readNumber(value);
    } else if (isLetter(c)) {
        ok = readWord(value);
    } else {
        ok = failValue();
    }
    if (!ok)
        return std::nullopt;
    return value;
}

/// object = "{" [ string ":" value { "," string ":" value } ] "}"
bool JsonReader::readObject(JsonValue &object)
{
    QSet<QString> keys;
    ++m_at;
    skipSpace();
    if (take('}'))
        return true;
    for (bool closed = false; !closed;) {
        const qsizetype keyOffset = m_at;
        QString key;
        if (isAtEnd())
            return failUnclosed(object);
        if (peek() != '"') {
            if (peek() == '/' || peek() == '#' || peek() == '\'')
                return failValue();
            return fail(m_at, tr("A key is missing here. Write it in double quotes."));
        }
        if (!readString(key))
            return false;
        if (keys.contains(key))
            return fail(keyOffset,
                        tr("The key \"%1\" stands twice in one object. Remove one of the two.")
                            .arg(shownText(key)));
        keys.insert(key);
        skipSpace();
        if (!take(':'))
            return fail(keyOffset,
                        tr("The key \"%1\" has no value. Write a colon and the value behind it.")
                            .arg(shownText(key)));
        skipSpace();
        if (isAtEnd())
            return failUnclosed(object);
        auto value = readValue();
        if (!value)
            return false;
        value->key = key;
        value->keyOffset = keyOffset;
        object.children.push_back(std::move(*value));
        if (!readSeparator(object, closed))
            return false;
    }
    return true;
}

/// array = "[" [ value { "," value } ] "]"
bool JsonReader::readArray(JsonValue &array)
{
    ++m_at;
    skipSpace();
    if (take(']'))
        return true;
    for (bool closed = false; !closed;) {
        if (isAtEnd())
            return failUnclosed(array);
        auto value = readValue();
        if (!value)
            return false;
        array.children.push_back(std::move(*value));
        if (!readSeparator(array, closed))
            return false;
    }
    return true;
}

bool JsonReader::readSeparator(const JsonValue &open, bool &closed)
{
    const bool isObject = open.kind == JsonValue::Kind::Object;
    skipSpace();
    if (isAtEnd())
        return failUnclosed(open);
    if (take(isObject ? '}' : ']')) {
        closed = true;
        return true;
    }
    if (peek() == '}' || peek() == ']')
        return fail(m_at,
                    isObject ? tr("This ] stands where an object ends. Write } instead.")
                             : tr("This } stands where a list ends. Write ] instead."));
    const qsizetype comma = m_at;
    if (!take(',')) {
        if (peek() == '/' || peek() == '#')
            return failValue();
        return fail(m_at, tr("A comma is missing before this. Write one."));
    }
    skipSpace();
    if (peek() == '}' || peek() == ']')
        return fail(comma, tr("Nothing follows this comma. Remove it."));
    return true;
}

bool JsonReader::readString(QString &out)
{
    const qsizetype quote = m_at;
    ++m_at;
    for (;;) {
        const qsizetype from = m_at;
        while (!isAtEnd() && peek() != '"' && peek() != '\\' && static_cast<uchar>(peek()) >= 0x20)
            ++m_at;
        out += QString::fromUtf8(m_text.sliced(from, m_at - from));
        if (isAtEnd() || peek() == '\n' || peek() == '\r')
            return fail(
                quote, tr("This text is not closed on its line. Write a double quote at its end."));
        if (take('"'))
            break;
        if (peek() != '\\')
            return fail(m_at,
                        tr("A control character stands in a text. Remove it, or write it as "
                           "\\t or \\u and four hex digits."));
        if (!readEscape(out))
            return false;
    }
    if (!out.isValidUtf16())
        return fail(quote,
                    tr("A \\u in this text is half of a pair. Write the other half beside it, "
                       "or the character itself."));
    return true;
}

bool JsonReader::readEscape(QString &out)
{
    static constexpr char names[] = {'"', '\\', '/', 'b', 'f', 'n', 'r', 't'};
    static constexpr char16_t meanings[] = {u'"', u'\\', u'/', u'\b', u'\f', u'\n', u'\r', u'\t'};
    const qsizetype backslash = m_at;
    ++m_at;
    if (take('u')) {
        bool ok = m_text.size() - m_at >= 4;
        ushort code = 0;
        if (ok) {
            const QByteArray digits = m_text.sliced(m_at, 4).toByteArray();
            ok = std::ranges::all_of(digits,
                                     [](char c) { return isxdigit(static_cast<uchar>(c)); });
            code = digits.toUShort(nullptr, 16);
        }
        if (!ok)
            return fail(backslash, tr("This \\u is incomplete. Write four hex digits behind it."));
        m_at += 4;
        out += QChar(code);
        return true;
    }
    const auto name = std::ranges::find(names, peek());
    if (isAtEnd() || name == std::end(names))
        return fail(backslash, tr("This backslash means nothing. Write \\\\ for a backslash."));
    ++m_at;
    out += QChar(meanings[name - names]);
    return true;
}

/// number = [ "-" ] ( "0" | digit19 { digit } ) [ "." digit+ ] [ ( "e" | "E" ) [ "+" | "-" ] digit+
/// ]
bool JsonReader::readNumber(JsonValue &number)
{
    const qsizetype from = m_at;
    take('-');
    bool ok = take('0') || skipDigits();
    if (ok && take('.'))
        ok = skipDigits();
    if (ok && (take('e') || take('E'))) {
        if (!take('+'))
            take('-');
        ok = skipDigits();
    }
    if (!ok || isDigit(peek()) || isLetter(peek()) || peek() == '.' || peek() == '-'
        || peek() == '+')
        return fail(from, tr("This is not a number of JSON. Write it like 12780, -5 or 0.5."));
    number.text = QString::fromLatin1(m_text.sliced(from, m_at - from));
    return true;
}

bool JsonReader::readWord(JsonValue &word)
{
    const qsizetype from = m_at;
    while (isLetter(peek()) || isDigit(peek()) || peek() == '-')
        ++m_at;
    const QByteArrayView letters = m_text.sliced(from, m_at - from);
    word.text = QString::fromLatin1(letters);
    if (letters == QByteArrayView("null"))
        word.kind = JsonValue::Kind::Null;
    else if (letters == QByteArrayView("true") || letters == QByteArrayView("false"))
        word.kind = JsonValue::Kind::Bool;
    else
        return fail(from, tr("%1 stands without quotes. Write \"%1\".").arg(shownText(word.text)));
    return true;
}

} // namespace

const JsonValue *JsonValue::member(QLatin1StringView name) const
{
    const auto found = std::ranges::find_if(
        children, [name](const JsonValue &child) { return child.key == name; });
    return found == children.end() ? nullptr : &*found;
}

Result<JsonValue, JsonError> readJson(QByteArrayView utf8)
{
    JsonReader reader(utf8);
    auto value = reader.readDocument();
    if (!value)
        return Failure{reader.error()};
    return std::move(*value);
}

int lineAt(QByteArrayView text, qsizetype offset)
{
    const auto before = text.first(std::min(offset, text.size()));
    return 1 + static_cast<int>(std::count(before.begin(), before.end(), '\n'));
}

} // namespace drover
