// SPDX-License-Identifier: MIT
#pragma once

#include "log/messagemodel.h"

#include <QSaveFile>
#include <QTimer>

namespace drover {

/// A row of a CSV file as RFC 4180 has it, without its end of line.
QByteArray csvLine(const QStringList &cells);
/// A message as one line of JSON; bytes that are no UTF-8 become U+FFFD.
QByteArray jsonLine(const MessageLog::Row &row, std::string_view serverName);

/// Writes the messages of a model to a file, in slices: the window goes on meanwhile. Deletes
/// itself at its end.
class MessageExport : public QObject
{
    Q_OBJECT

public:
    enum class Format { Csv, JsonLines };

    /// \a model outlives it, or is its parent.
    MessageExport(const MessageModel &model, const QString &fileName, Format format,
                  QObject *parent);

signals:
    void finished(int rows);
    void failed(const QString &sentence); ///< and nothing of the file is left

private:
    void writeSlice();
    void fail();

    const MessageModel &m_model;
    QSaveFile m_file;
    const Format m_format;
    QTimer m_slices;
    int m_row = 0;
    int m_until = 0; // rows at the start
    MessageLog::Number m_lastNumber = 0;
    bool m_begun = false;
};

} // namespace drover
