// SPDX-License-Identifier: MIT
#include "log/messageexport.h"

#include <QDir>
#include <QElapsedTimer>
#include <QJsonDocument>
#include <QJsonObject>

namespace drover {

namespace {

constexpr int rowsPerLook = 200;

QString shown(std::string_view bytes)
{
    return QString::fromUtf8(bytes.data(), static_cast<qsizetype>(bytes.size()));
}

} // namespace

QByteArray csvLine(const QStringList &cells)
{
    QStringList quoted;
    for (QString cell : cells) {
        const bool needsQuotes = cell.contains(QLatin1Char(',')) || cell.contains(QLatin1Char('"'))
            || cell.contains(QLatin1Char('\n')) || cell.contains(QLatin1Char('\r'));
        if (needsQuotes)
            cell = QLatin1Char('"') + cell.replace(QLatin1Char('"'), QLatin1String("\"\""))
                + QLatin1Char('"');
        quoted.append(cell);
    }
    return quoted.join(QLatin1Char(',')).toUtf8();
}

QByteArray jsonLine(const MessageLog::Row &row, std::string_view serverName)
{
    static constexpr const char *directions[] = {"", "in", "out"};
    static constexpr const char *notes[] = {"", "news", "stale", "refused", "catchup"};
    QJsonObject object{
        {QStringLiteral("time"),
         QStringLiteral("%1.%2")
             .arg(row.wall.seconds)
             .arg(row.wall.nanoseconds, 9, 10, QLatin1Char('0'))},
        {QStringLiteral("server"), shown(serverName)},
        {QStringLiteral("kind"), QString(messageKindName(row.kind))},
        {QStringLiteral("text"), shown(row.text)},
    };
    const auto add = [&object](const QString &key, const QString &value) {
        if (!value.isEmpty())
            object.insert(key, value);
    };
    add(QStringLiteral("direction"), QLatin1String(directions[static_cast<int>(row.direction)]));
    add(QStringLiteral("note"), QLatin1String(notes[static_cast<int>(row.note)]));
    add(QStringLiteral("peer"), shown(row.peer));
    add(QStringLiteral("client"), shown(row.client));
    if (row.isCut)
        object.insert(QStringLiteral("cut"), true);
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

MessageExport::MessageExport(const MessageModel &model, const QString &fileName, Format format,
                             QObject *parent)
    : QObject(parent)
    , m_model(model)
    , m_file(fileName)
    , m_format(format)
    , m_until(model.rowCount())
{
    m_slices.setInterval(0);
    connect(&m_slices, &QTimer::timeout, this, &MessageExport::writeSlice);
    m_slices.start();
}

void MessageExport::writeSlice()
{
    if (!m_begun) {
        m_begun = true;
        if (!m_file.open(QIODevice::WriteOnly)) {
            fail();
            return;
        }
        if (m_format == Format::Csv)
            m_file.write(
                csvLine({QStringLiteral("time"), QStringLiteral("server"),
                         QStringLiteral("direction"), QStringLiteral("peer"),
                         QStringLiteral("kind"), QStringLiteral("client"), QStringLiteral("text")})
                + "\r\n");
    }
    QElapsedTimer time;
    time.start();
    // Rows may have gone from the front, or all of them, since the last slice.
    while (m_row > 0
           && (m_row > m_model.rowCount() || m_model.numberAt(m_row - 1) > m_lastNumber)) {
        --m_row;
        --m_until;
    }
    m_until = std::min(m_until, m_model.rowCount());
    while (m_row < m_until && time.elapsed() < MessageModel::slice.count()) {
        for (int i = 0; i < rowsPerLook && m_row < m_until; ++i, ++m_row) {
            const MessageLog::Row row = m_model.rowAt(m_row);
            m_lastNumber = m_model.numberAt(m_row);
            if (m_format == Format::JsonLines) {
                m_file.write(jsonLine(row, m_model.serverName(row.server)) + '\n');
                continue;
            }
            QStringList cells;
            for (int column = 0; column < MessageModel::ColumnCount; ++column)
                cells.append(m_model.cellText(row, column));
            m_file.write(csvLine(cells) + "\r\n");
        }
    }
    if (m_row < m_until)
        return;
    if (!m_file.commit()) {
        fail();
        return;
    }
    m_slices.stop();
    emit finished(m_row);
    deleteLater();
}

void MessageExport::fail()
{
    m_slices.stop();
    m_file.cancelWriting();
    emit failed(tr("The messages could not be written to %1: %2. Choose another place.")
                    .arg(QDir::toNativeSeparators(m_file.fileName()), m_file.errorString()));
    deleteLater();
}

} // namespace drover
