// SPDX-License-Identifier: MIT
#include "places/sqlite.h"

#include <QFile>
#include <QFileInfo>

#include <sqlite3.h>

namespace drover {

void CloseSqlite::operator()(sqlite3 *database) const
{
    sqlite3_close(database);
}

void CloseSqlite::operator()(sqlite3_stmt *statement) const
{
    sqlite3_finalize(statement);
}

void SqliteStatement::bind(int index, double value)
{
    sqlite3_bind_double(m_statement.get(), index, value);
}

void SqliteStatement::bind(int index, std::int64_t value)
{
    sqlite3_bind_int64(m_statement.get(), index, value);
}

void SqliteStatement::bind(int index, std::string_view text)
{
    sqlite3_bind_text64(m_statement.get(), index, text.data(), text.size(), SQLITE_STATIC,
                        SQLITE_UTF8);
}

SqliteStatement::Step SqliteStatement::step()
{
    switch (sqlite3_step(m_statement.get())) {
    case SQLITE_ROW:
        return Step::Row;
    case SQLITE_DONE:
        return Step::End;
    default:
        return Step::Failed;
    }
}

void SqliteStatement::reset()
{
    sqlite3_reset(m_statement.get());
}

double SqliteStatement::real(int column) const
{
    return sqlite3_column_double(m_statement.get(), column);
}

std::int64_t SqliteStatement::integer(int column) const
{
    return sqlite3_column_int64(m_statement.get(), column);
}

std::string_view SqliteStatement::text(int column) const
{
    const auto *const bytes
        = reinterpret_cast<const char *>(sqlite3_column_text(m_statement.get(), column));
    const int size = sqlite3_column_bytes(m_statement.get(), column);
    return bytes ? std::string_view(bytes, static_cast<std::size_t>(size)) : std::string_view();
}

Result<Sqlite, QString> Sqlite::open(const QString &fileName, Mode mode)
{
    const int flags = SQLITE_OPEN_NOMUTEX
        | (mode == Mode::ReadOnly ? SQLITE_OPEN_READONLY
                                  : SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE);
    // An absolute path is never one of SQLite's special names.
    const QByteArray path = QFile::encodeName(QFileInfo(fileName).absoluteFilePath());
    sqlite3 *database = nullptr;
    const int status = sqlite3_open_v2(path.constData(), &database, flags, nullptr);
    Sqlite result;
    result.m_database.reset(database); // there even where it could not be opened
    if (status != SQLITE_OK)
        return Failure{database ? result.errorText() : QStringLiteral("out of memory")};
    return result;
}

Result<Done, QString> Sqlite::run(const QByteArray &statements)
{
    if (sqlite3_exec(m_database.get(), statements.constData(), nullptr, nullptr, nullptr)
        != SQLITE_OK)
        return Failure{errorText()};
    return Done();
}

Result<SqliteStatement, QString> Sqlite::prepare(const QByteArray &statement)
{
    sqlite3_stmt *prepared = nullptr;
    if (sqlite3_prepare_v3(m_database.get(), statement.constData(),
                           static_cast<int>(statement.size()), SQLITE_PREPARE_PERSISTENT, &prepared,
                           nullptr)
        != SQLITE_OK)
        return Failure{errorText()};
    SqliteStatement result;
    result.m_statement.reset(prepared);
    return result;
}

QString Sqlite::errorText() const
{
    return QString::fromUtf8(sqlite3_errmsg(m_database.get()));
}

} // namespace drover
