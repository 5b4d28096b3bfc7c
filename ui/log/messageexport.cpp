// SPDX-License-Identifier: MIT
#include "log/messageexport.h"

#include "log/messagefilter.h"
#include "log/messagewords.h"
#include "models/format.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>
#include <QThread>

namespace drover {

namespace {

/// Bytes that are collected before they are written.
constexpr qsizetype pieceBytes = 262'144;

QString utcTime(Timestamp wall)
{
    return QDateTime::fromSecsSinceEpoch(wall.seconds, Qt::UTC)
               .toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss"))
        + QStringLiteral(".%1Z").arg(wall.nanoseconds / 1'000, 6, 10, QLatin1Char('0'));
}

// Of files, so never translated.
QString directionName(MessageDirection direction)
{
    switch (direction) {
    case MessageDirection::None:
        return {};
    case MessageDirection::In:
        return QStringLiteral("in");
    case MessageDirection::Out:
        return QStringLiteral("out");
    }
    Q_UNREACHABLE();
}

QString noteName(LineNote note)
{
    switch (note) {
    case LineNote::None:
        return {};
    case LineNote::News:
        return QStringLiteral("news");
    case LineNote::Stale:
        return QStringLiteral("stale");
    case LineNote::Refused:
        return QStringLiteral("refused");
    case LineNote::CatchUp:
        return QStringLiteral("catchup");
    }
    Q_UNREACHABLE();
}

struct Fields
{
    QString peer;
    QString client;
    QString text;
    bool isEscaped = false;
};

Fields fieldsOf(const MessageRow &row)
{
    bool peer = false;
    bool client = false;
    bool text = false;
    Fields fields;
    fields.peer = exactText(row.peer, peer);
    fields.client = exactText(row.client, client);
    fields.text = exactText(row.text, text);
    fields.isEscaped = peer || client || text;
    return fields;
}

QByteArray quotedField(const QString &field)
{
    QByteArray bytes = field.toUtf8();
    const bool needsQuotes = bytes.contains('"') || bytes.contains(',') || bytes.contains('\n')
        || bytes.contains('\r');
    if (!needsQuotes)
        return bytes;
    bytes.replace('"', "\"\"");
    return '"' + bytes + '"';
}

void appendCsv(QByteArray &to, const MessageRow &row, const QString &server)
{
    const Fields fields = fieldsOf(row);
    const auto flag = [](bool is) { return is ? QStringLiteral("yes") : QString(); };
    bool isFirst = true;
    for (const QString &field : {utcTime(row.wall), server, directionName(row.direction),
                                 fields.peer, kindWord(row.kind), fields.client, noteName(row.note),
                                 flag(row.isCut), flag(fields.isEscaped), fields.text}) {
        if (!isFirst)
            to.append(',');
        isFirst = false;
        to.append(quotedField(field));
    }
    to.append("\r\n");
}

void appendJson(QByteArray &to, const MessageRow &row, const QString &server)
{
    const Fields fields = fieldsOf(row);
    QJsonObject object;
    object[QLatin1String("time")] = utcTime(row.wall);
    object[QLatin1String("kind")] = kindWord(row.kind);
    object[QLatin1String("text")] = fields.text;
    const auto addIfAny = [&object](const char *key, const QString &value) {
        if (!value.isEmpty())
            object[QLatin1String(key)] = value;
    };
    addIfAny("server", server);
    addIfAny("direction", directionName(row.direction));
    addIfAny("peer", fields.peer);
    addIfAny("client", fields.client);
    addIfAny("note", noteName(row.note));
    if (row.isCut)
        object[QLatin1String("cut")] = true;
    if (fields.isEscaped)
        object[QLatin1String("escaped")] = true;
    to.append(QJsonDocument(object).toJson(QJsonDocument::Compact));
    to.append('\n');
}

QString string(std::string_view bytes)
{
    return QString::fromUtf8(bytes.data(), static_cast<qsizetype>(bytes.size()));
}

/// Empty when all is written, or when it was told to stop.
QString write(const MessageExport::Order &order, const std::atomic<bool> &isToStop)
{
    QSaveFile file(order.path);
    if (!file.open(QIODevice::WriteOnly))
        return file.errorString();
    QByteArray piece = exportHead(order.format);
    for (const std::uint64_t number : order.rows) {
        if (isToStop.load(std::memory_order_relaxed))
            return {};
        const MessageRow row = order.log.row(number);
        const bool hasName = order.serverNames && row.server < order.serverNames->size();
        exportRow(piece, order.format, row,
                  hasName ? std::string_view((*order.serverNames)[row.server])
                          : std::string_view());
        if (piece.size() < pieceBytes)
            continue;
        if (file.write(piece) != piece.size())
            return file.errorString();
        piece.clear();
    }
    if (file.write(piece) != piece.size() || !file.commit())
        return file.errorString();
    return {};
}

} // namespace

QByteArray exportHead(ExportFormat format)
{
    return format == ExportFormat::Csv
        ? QByteArray("time,server,direction,peer,kind,client,note,cut,escaped,text\r\n")
        : QByteArray();
}

void exportRow(QByteArray &to, ExportFormat format, const MessageRow &row,
               std::string_view serverName)
{
    if (format == ExportFormat::Csv)
        appendCsv(to, row, string(serverName));
    else
        appendJson(to, row, string(serverName));
}

QString copiedRow(const MessageRow &row, std::string_view serverName)
{
    const QString note = noteWord(row.note);
    return QStringList{formatTimeOfDay(row.wall),
                       string(serverName),
                       directionWord(row.direction),
                       shownPeer(row),
                       kindWord(row.kind),
                       string(row.client),
                       note.isEmpty() ? shownText(row)
                                      : QStringLiteral("%1 · %2").arg(note, shownText(row))}
        .join(QLatin1Char('\t'));
}

MessageExport::MessageExport(QObject *parent)
    : QObject(parent)
{
}

MessageExport::~MessageExport()
{
    m_isToStop = true;
    if (m_thread)
        m_thread->wait();
}

void MessageExport::start(Order order)
{
    Q_ASSERT(!isRunning());
    m_path = order.path;
    m_rows = order.rows.size();
    m_thread
        = QThread::create([this, order = std::move(order)] { m_error = write(order, m_isToStop); });
    m_thread->setParent(this);
    connect(m_thread, &QThread::finished, this, &MessageExport::takeResult);
    m_thread->start();
}

void MessageExport::takeResult()
{
    m_thread->deleteLater();
    m_thread = nullptr;
    if (m_error.isEmpty())
        emit finished(m_path, m_rows);
    else
        emit failed(tr("The messages could not be written to %1: %2.").arg(m_path, m_error));
}

} // namespace drover
