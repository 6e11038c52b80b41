// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/statement.h"

#include <QSqlDatabase>

#include <chrono>
#include <functional>
#include <memory>

namespace volley {

/// "Vlly" in the file's header: what makes a SQLite database a Volley project.
inline constexpr qint64 projectApplicationId = 0x566c6c79;

/// As it stands between the quotes of an SQL literal.
[[nodiscard]] inline QString quoted(QString text)
{
    return text.replace(QLatin1Char('\''), QLatin1String("''"));
}

/// One connection to a project file. Belongs to the thread that opened it and must be destroyed
/// there, after all its statements.
class ProjectDatabase
{
public:
    enum class Access { ReadWrite, ReadOnly };

    /// ReadWrite makes an empty file if there is none. Foreign keys, synchronous FULL and a busy
    /// timeout are set; the file's content is not looked at yet.
    [[nodiscard]] static Result<std::unique_ptr<ProjectDatabase>> open(const QString &path,
                                                                       Access access);
    ~ProjectDatabase();
    Q_DISABLE_COPY_MOVE(ProjectDatabase)

    [[nodiscard]] const QString &path() const { return m_path; }
    /// How long what another connection has locked is waited for.
    void setPatience(std::chrono::milliseconds patience) const;
    [[nodiscard]] std::unique_ptr<Statement> prepare(QLatin1StringView sql) const;
    [[nodiscard]] Result<void> run(const QString &sql) const;
    /// The first column of the first row; NothingThere where there is no row.
    [[nodiscard]] Result<qint64> number(const QString &sql) const;

    /// Runs `work` between BEGIN IMMEDIATE and COMMIT; its error, or a failed commit, rolls back.
    [[nodiscard]] Result<void> write(const std::function<Result<void>()> &work) const;
    /// Runs `work` on one unchanging view of the file.
    [[nodiscard]] Result<void> read(const std::function<Result<void>()> &work) const;

    /// Switches to write-ahead logging, so that readers and the writer do not wait for each other.
    [[nodiscard]] Result<void> beginLogging() const;
    /// Moves everything from the log into the file and does without one: the closed file is whole,
    /// can be copied, and can be read on a medium that cannot be written.
    [[nodiscard]] Result<void> endLogging() const;

private:
    ProjectDatabase(const QString &path, const QString &name);

    QString m_path;
    QString m_name;
    QSqlDatabase m_database;
};

} // namespace volley
