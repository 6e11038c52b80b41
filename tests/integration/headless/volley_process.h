// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QProcess>
#include <QStringList>
#include <QTemporaryDir>

namespace volley::test {

/// What a run of the program left behind.
struct Ended
{
    int exitCode = -1;
    QByteArray out;
    QByteArray error;
    [[nodiscard]] QJsonObject json() const;
};

/// Runs the real binary with a home directory of its own and no session bus.
class VolleyProcess
{
public:
    VolleyProcess();

    /// Adds or replaces a variable for the runs that follow.
    void setVariable(const QString &name, const QString &value);
    [[nodiscard]] Ended run(const QStringList &arguments, const QByteArray &input = {});
    /// Starts without waiting; for tests that send signals.
    void start(QProcess &process, const QStringList &arguments);
    /// Where the program lies.
    [[nodiscard]] static QString program();
    /// The same by way of another program, which is named first.
    void start(QProcess &process, const QString &program, const QStringList &arguments);
    [[nodiscard]] Ended wait(QProcess &process);

    /// A path in the temporary directory.
    [[nodiscard]] QString path(const QString &name) const { return m_home.filePath(name); }
    [[nodiscard]] QString write(const QString &name, const QByteArray &content) const;

private:
    QTemporaryDir m_home;
    QProcessEnvironment m_environment;
};

} // namespace volley::test
