// SPDX-License-Identifier: MIT
#pragma once

#include "result.h"

#include <QByteArray>
#include <QString>

#include <cstdint>
#include <memory>
#include <string_view>

struct sqlite3;
struct sqlite3_stmt;

namespace drover {

struct CloseSqlite
{
    void operator()(sqlite3 *database) const;
    void operator()(sqlite3_stmt *statement) const;
};

/// A prepared statement. Ends with its owner, before the database does.
class SqliteStatement
{
public:
    SqliteStatement() = default;

    /// \a index from 1. A text must be there until step() or reset().
    void bind(int index, double value);
    void bind(int index, std::int64_t value);
    void bind(int index, std::string_view text);

    enum class Step { Row, End, Failed };
    Step step();
    /// Ready to run again, with what is bound.
    void reset();

    /// \a column from 0, of the row that step() found. The text is good until the next step().
    double real(int column) const;
    std::int64_t integer(int column) const;
    std::string_view text(int column) const;

private:
    friend class Sqlite;

    std::unique_ptr<sqlite3_stmt, CloseSqlite> m_statement;
};

/// A database of SQLite in one file. One thread's own.
class Sqlite
{
public:
    enum class Mode { ReadOnly, Create };

    /// The errors are SQLite's words, in English.
    static Result<Sqlite, QString> open(const QString &fileName, Mode mode);

    Result<Done, QString> run(const QByteArray &statements);
    Result<SqliteStatement, QString> prepare(const QByteArray &statement);
    /// What went wrong last.
    QString errorText() const;

private:
    std::unique_ptr<sqlite3, CloseSqlite> m_database;
};

} // namespace drover
