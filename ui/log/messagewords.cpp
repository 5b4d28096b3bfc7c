// SPDX-License-Identifier: MIT
#include "log/messagewords.h"

#include "models/format.h"
#include "models/words.h"

#include <QCoreApplication>
#include <QStringDecoder>

namespace drover {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(drover::MessageWords)
};

QString escaped(unsigned char byte)
{
    return QStringLiteral("\\x%1").arg(byte, 2, 16, QLatin1Char('0'));
}

bool isUtf8(std::string_view bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString decoded
        = decoder(QByteArrayView(bytes.data(), static_cast<qsizetype>(bytes.size())));
    return !decoder.hasError() && !decoded.isNull();
}

/// How many of the bytes at the front are one character; 0 where they are none.
std::size_t characterLength(std::string_view bytes)
{
    const auto first = static_cast<unsigned char>(bytes.front());
    const std::size_t length = first < 0x80 ? 1
        : first >= 0xc2 && first < 0xe0     ? 2
        : first >= 0xe0 && first < 0xf0     ? 3
        : first >= 0xf0 && first < 0xf5     ? 4
                                            : 0;
    const bool isWhole = length != 0 && length <= bytes.size() && isUtf8(bytes.substr(0, length));
    return isWhole ? length : 0;
}

bool isPlain(std::string_view bytes)
{
    for (const char c : bytes)
        if (static_cast<unsigned char>(c) < 0x20 || static_cast<unsigned char>(c) >= 0x7f)
            return false;
    return true;
}

QString oneLine(std::string_view bytes)
{
    if (isPlain(bytes))
        return QString::fromLatin1(bytes.data(), static_cast<qsizetype>(bytes.size()));
    QString result;
    bool hasBlank = false;
    while (!bytes.empty()) {
        const std::size_t length = characterLength(bytes);
        const char c = bytes.front();
        const bool isBlank = c == ' ' || c == '\n' || c == '\t' || c == '\r';
        if (isBlank) {
            hasBlank = true;
        } else {
            if (hasBlank && !result.isEmpty())
                result.append(QLatin1Char(' '));
            hasBlank = false;
            const auto byte = static_cast<unsigned char>(c);
            if (length == 0 || byte < 0x20 || byte == 0x7f)
                result.append(escaped(byte));
            else
                result.append(QString::fromUtf8(bytes.data(), static_cast<qsizetype>(length)));
        }
        bytes.remove_prefix(std::max<std::size_t>(length, 1));
    }
    return result;
}

/// An enumerator's name in words; the name itself where it is unknown.
QString reasonWords(const QString &name)
{
    const auto reason = closeReasonOf(name.toStdString());
    return reason ? closeReasonText(*reason) : name;
}

/// What describe() says of the state of a link; as it is where that is unknown.
QString linkStateWords(const QString &state)
{
    //: The state of a link.
    static constexpr const char *known[]
        = {QT_TRANSLATE_NOOP("drover::MessageWords", "stopped"),
           QT_TRANSLATE_NOOP("drover::MessageWords", "dialling"),
           QT_TRANSLATE_NOOP("drover::MessageWords", "dialling again"),
           QT_TRANSLATE_NOOP("drover::MessageWords", "half-open"),
           QT_TRANSLATE_NOOP("drover::MessageWords", "up"),
           QT_TRANSLATE_NOOP("drover::MessageWords", "down"),
           QT_TRANSLATE_NOOP("drover::MessageWords", "refused"),
           QT_TRANSLATE_NOOP("drover::MessageWords", "cut by hand")};
    for (const char *const word : known)
        if (state == QLatin1String(word))
            return Words::tr(word);
    return state;
}

/// "down (Silent)": both in words.
QString linkText(const QString &text)
{
    const qsizetype open = text.indexOf(QLatin1String(" ("));
    if (open < 0 || !text.endsWith(QLatin1Char(')')))
        return linkStateWords(text);
    const QString reason = text.mid(open + 2, text.size() - open - 3);
    //: The state of a link, and why.
    return Words::tr("%1 (%2)").arg(linkStateWords(text.left(open)), reasonWords(reason));
}

} // namespace

QString shownText(const MessageRow &row)
{
    const QString text = oneLine(row.text);
    switch (row.kind) {
    case MessageKind::Skipped: {
        const qulonglong lines = text.toULongLong();
        //: %1 is how many lines; the plural form goes by it.
        return Words::tr("%1 line(s) were not kept: more came than can be shown at once.", nullptr,
                         static_cast<int>(std::min<qulonglong>(lines, 1'000'000'000)))
            .arg(formatCount(lines));
    }
    case MessageKind::Connected:
        return text.isEmpty() ? Words::tr("connected") : text;
    case MessageKind::Closed:
        return reasonWords(text);
    case MessageKind::Link:
        return linkText(text);
    default:
        return row.isCut ? text + QStringLiteral(" …") : text;
    }
}

QString shownPeer(const MessageRow &row)
{
    const QString peer = oneLine(row.peer);
    return isAddress(row.peer) ? Words::tr("client %1").arg(peer) : peer;
}

bool isAddress(std::string_view peer)
{
    return peer.find(':') != std::string_view::npos;
}

QString directionWord(MessageDirection direction)
{
    switch (direction) {
    case MessageDirection::None:
        return {};
    case MessageDirection::In:
        return Words::tr("in", "a line that came");
    case MessageDirection::Out:
        return Words::tr("out", "a line that went");
    }
    Q_UNREACHABLE();
}

QString noteWord(LineNote note)
{
    switch (note) {
    case LineNote::None:
        return {};
    case LineNote::News:
        return Words::tr("news");
    case LineNote::Stale:
        return Words::tr("stale");
    case LineNote::Refused:
        return Words::tr("refused", "a line that the server did not take");
    case LineNote::CatchUp:
        return Words::tr("catch-up");
    }
    Q_UNREACHABLE();
}

QString exactText(std::string_view bytes, bool &hasEscapes)
{
    hasEscapes = !isPlain(bytes) && !isUtf8(bytes);
    if (!hasEscapes)
        return QString::fromUtf8(bytes.data(), static_cast<qsizetype>(bytes.size()));
    QString result;
    while (!bytes.empty()) {
        const std::size_t length = characterLength(bytes);
        if (bytes.front() == '\\')
            result.append(QLatin1String("\\\\"));
        else if (length == 0)
            result.append(escaped(static_cast<unsigned char>(bytes.front())));
        else
            result.append(QString::fromUtf8(bytes.data(), static_cast<qsizetype>(length)));
        bytes.remove_prefix(std::max<std::size_t>(length, 1));
    }
    return result;
}

} // namespace drover
