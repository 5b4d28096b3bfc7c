// SPDX-License-Identifier: MIT
#include "places/googlelayout.h"

#include <QJsonArray>
#include <QJsonValue>
#include <QStringView>

#include <algorithm>
#include <charconv>
#include <cmath>

namespace drover {

namespace {

constexpr qsizetype blanksPerLevel = 3;

class Printer
{
public:
    explicit Printer(QByteArray &out)
        : m_out(out)
    {
    }

    void print(const QJsonObject &object)
    {
        if (object.isEmpty()) {
            m_out += "{}";
            return;
        }
        open('{');
        for (auto it = object.begin(); it != object.end(); ++it) {
            startLine(it == object.begin());
            printString(it.key());
            m_out += " : ";
            print(it.value());
        }
        close('}');
    }

    void print(const QJsonValue &value)
    {
        switch (value.type()) {
        case QJsonValue::Null:
        case QJsonValue::Undefined:
            m_out += "null";
            break;
        case QJsonValue::Bool:
            m_out += value.toBool() ? "true" : "false";
            break;
        case QJsonValue::Double:
            printNumber(value);
            break;
        case QJsonValue::String:
            printString(value.toString());
            break;
        case QJsonValue::Array:
            print(value.toArray());
            break;
        case QJsonValue::Object:
            print(value.toObject());
            break;
        }
    }

private:
    static bool hasContent(const QJsonValue &value)
    {
        return value.isObject() ? !value.toObject().isEmpty()
                                : value.isArray() && !value.toArray().isEmpty();
    }

    void print(const QJsonArray &array)
    {
        if (array.isEmpty()) {
            m_out += "[]";
        } else if (std::none_of(array.begin(), array.end(), hasContent)) {
            m_out += "[ ";
            for (auto it = array.begin(); it != array.end(); ++it) {
                if (it != array.begin())
                    m_out += ", ";
                print(*it);
            }
            m_out += " ]";
        } else {
            open('[');
            for (auto it = array.begin(); it != array.end(); ++it) {
                startLine(it == array.begin());
                print(*it);
            }
            close(']');
        }
    }

    void printNumber(const QJsonValue &value)
    {
        const double number = value.toDouble();
        if (!std::isfinite(number)) {
            m_out += "null";
            return;
        }
        // A JSON value keeps 64-bit integers that a double cannot hold. It gives the default back
        // when it is no integer.
        const qint64 whole = value.toInteger(0);
        if (whole == value.toInteger(1)) {
            m_out += QByteArray::number(whole);
            return;
        }
        // 0.00001 degrees reads better than 1e-05.
        constexpr double leastInFull = 1e-7;
        const double size = std::abs(number);
        char text[32];
        const auto [end, error] = size >= leastInFull && size < 1
            ? std::to_chars(text, text + sizeof text, number, std::chars_format::fixed)
            : std::to_chars(text, text + sizeof text, number);
        Q_ASSERT(error == std::errc());
        m_out += QByteArrayView(text, end);
    }

    void printString(QStringView text)
    {
        m_out += '"';
        while (!text.isEmpty()) {
            const qsizetype plain = plainLength(text);
            if (plain > 0)
                m_out += text.first(plain).toUtf8();
            text = text.sliced(plain);
            if (!text.isEmpty()) {
                printEscaped(text.front());
                text = text.sliced(1);
            }
        }
        m_out += '"';
    }

    /// How many characters at the start of \a text go out as they are.
    static qsizetype plainLength(QStringView text)
    {
        constexpr char16_t byteOrderMark = 0xfeff; // readers drop it at the start of a text
        qsizetype length = 0;
        for (; length < text.size(); ++length) {
            const QChar c = text[length];
            if (c.isSurrogate()) {
                // Half a pair has no UTF-8, but JSON has a way to write it.
                if (!c.isHighSurrogate() || length + 1 == text.size()
                    || !text[length + 1].isLowSurrogate())
                    break;
                ++length;
            } else if (c < u' ' || c == u'"' || c == u'\\' || c == byteOrderMark) {
                break;
            }
        }
        return length;
    }

    void printEscaped(QChar c)
    {
        switch (c.unicode()) {
        case '"':
            m_out += "\\\"";
            return;
        case '\\':
            m_out += "\\\\";
            return;
        case '\b':
            m_out += "\\b";
            return;
        case '\f':
            m_out += "\\f";
            return;
        case '\n':
            m_out += "\\n";
            return;
        case '\r':
            m_out += "\\r";
            return;
        case '\t':
            m_out += "\\t";
            return;
        }
        m_out += "\\u" + QByteArray::number(c.unicode(), 16).rightJustified(4, '0');
    }

    void open(char bracket)
    {
        m_out += bracket;
        ++m_level;
    }
    void startLine(bool isFirst)
    {
        m_out += isFirst ? "\n" : ",\n";
        m_out.append(m_level * blanksPerLevel, ' ');
    }
    void close(char bracket)
    {
        --m_level;
        startLine(true);
        m_out += bracket;
    }

    QByteArray &m_out;
    qsizetype m_level = 0;
};

} // namespace

QLatin1StringView placesStatusName(PlacesStatus status)
{
    switch (status) {
    case PlacesStatus::Ok:
        return QLatin1StringView("OK");
    case PlacesStatus::ZeroResults:
        return QLatin1StringView("ZERO_RESULTS");
    case PlacesStatus::InvalidRequest:
        return QLatin1StringView("INVALID_REQUEST");
    case PlacesStatus::OverQueryLimit:
        return QLatin1StringView("OVER_QUERY_LIMIT");
    case PlacesStatus::RequestDenied:
        return QLatin1StringView("REQUEST_DENIED");
    case PlacesStatus::UnknownError:
        break;
    }
    return QLatin1StringView("UNKNOWN_ERROR");
}

QByteArray googleLayout(const QJsonObject &object)
{
    constexpr qsizetype roomForMostAnswers = 8'192;
    QByteArray result;
    result.reserve(roomForMostAnswers);
    Printer(result).print(object);
    return result;
}

void appendJson(QByteArray &out, const QJsonValue &value)
{
    Printer(out).print(value);
}

QByteArray squeezeNewlines(QByteArrayView json)
{
    QByteArray result;
    result.reserve(json.size());
    for (const char c : json)
        if (c != '\n' || !result.endsWith('\n'))
            result += c;
    if (result.endsWith('\n'))
        result.chop(1);
    return result;
}

PlacesAnswer placesError(PlacesStatus status, const QString &message)
{
    return {googleLayout({{QStringLiteral("error_message"), message},
                          {QStringLiteral("html_attributions"), QJsonArray()},
                          {QStringLiteral("results"), QJsonArray()},
                          {QStringLiteral("status"), placesStatusName(status)}})};
}

} // namespace drover
