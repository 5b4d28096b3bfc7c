// SPDX-License-Identifier: MIT
#pragma once

#include "log/messagelog.h"

#include <QByteArray>
#include <QObject>
#include <QString>

#include <atomic>
#include <memory>
#include <string>
#include <vector>

class QThread;

namespace drover {

/// What messages are written as. Both are UTF-8. Where a text, peer or client has bytes that are no
/// UTF-8, they stand as \xNN and backslashes are doubled, and the field "escaped" says so.
enum class ExportFormat {
    Csv, ///< RFC 4180: lines end with CR LF, the first names the fields
    JsonLines, ///< an object a line
};

/// What stands before the rows; may be empty. Pure, as the next one is.
QByteArray exportHead(ExportFormat format);
/// Appends one row with its line end. Times are UTC with microseconds.
void exportRow(QByteArray &to, ExportFormat format, const MessageRow &row,
               std::string_view serverName);
/// "in \t server \t ..." for people, as copied; one line without its end.
QString copiedRow(const MessageRow &row, std::string_view serverName);

/// Writes rows of a log to a file, on a thread of its own: they are those that there were when it
/// was started. The file is there once all is written, or as it was before.
class MessageExport : public QObject
{
    Q_OBJECT

public:
    struct Order
    {
        QString path;
        ExportFormat format = ExportFormat::Csv;
        MessageLog log; ///< a copy
        std::vector<std::uint64_t> rows; ///< of it, by number
        std::shared_ptr<const std::vector<std::string>> serverNames; ///< may be null
    };

    explicit MessageExport(QObject *parent = nullptr);
    /// Gives up what is being written.
    ~MessageExport() override;

    bool isRunning() const { return m_thread != nullptr; }
    /// Not while it is running.
    void start(Order order);

signals:
    void finished(const QString &path, quint64 rows);
    void failed(const QString &sentence);

private:
    void takeResult();

    QThread *m_thread = nullptr; // child of this
    std::atomic<bool> m_isToStop = false;
    // Of the thread until it has finished.
    QString m_path;
    QString m_error; // as the system has it
    quint64 m_rows = 0;
};

} // namespace drover
