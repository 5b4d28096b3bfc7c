// SPDX-License-Identifier: MIT
#include "inspector/wiretext.h"

#include <QStringDecoder>

namespace drover {

namespace {

/// How many bytes the UTF-8 character at the front of \a bytes has; 0 where there is none.
qsizetype characterLength(QByteArrayView bytes)
{
    const auto first = static_cast<unsigned char>(bytes.front());
    const qsizetype length = first < 0x80 ? 1 : first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4;
    if (length > bytes.size() || (length > 1 && !bytes.first(length).isValidUtf8()))
        return 0;
    return length;
}

QString escaped(unsigned char byte)
{
    return QStringLiteral("\\x%1").arg(byte, 2, 16, QLatin1Char('0'));
}

QString controlText(unsigned char byte, WireMarks marks)
{
    const bool shown = marks == WireMarks::Shown;
    if (byte == '\t')
        return shown ? QString(QChar(0x2192)) : QStringLiteral("\t");
    if (byte == '\r')
        return shown ? QStringLiteral("\\r") : QString();
    return escaped(byte);
}

} // namespace

QString wireText(QByteArrayView bytes, WireMarks marks)
{
    QString text;
    text.reserve(bytes.size());
    while (!bytes.isEmpty()) {
        const auto byte = static_cast<unsigned char>(bytes.front());
        const qsizetype length = characterLength(bytes);
        if (length == 0)
            text += escaped(byte);
        else if (length > 1)
            text += QString::fromUtf8(bytes.first(length));
        else if (byte < 0x20 || byte == 0x7f)
            text += controlText(byte, marks);
        else if (byte == ' ' && marks == WireMarks::Shown)
            text += QChar(0xb7);
        else if (byte == '\\' && bytes.size() > 1 && (bytes[1] == 'x' || bytes[1] == 'r'))
            text += QStringLiteral("\\\\");
        else
            text += QLatin1Char(static_cast<char>(byte));
        bytes = bytes.sliced(std::max<qsizetype>(length, 1));
    }
    return text;
}

} // namespace drover
