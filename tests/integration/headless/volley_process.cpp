// SPDX-License-Identifier: GPL-3.0-or-later
#include "integration/headless/volley_process.h"

#include <QFile>
#include <QJsonDocument>
#include <QtTest>

namespace volley::test {

QJsonObject Ended::json() const
{
    return QJsonDocument::fromJson(out).object();
}

VolleyProcess::VolleyProcess()
    : m_environment(QProcessEnvironment::systemEnvironment())
{
    m_environment.insert(QStringLiteral("HOME"), m_home.path());
    m_environment.insert(QStringLiteral("XDG_DATA_HOME"), m_home.filePath(QStringLiteral("data")));
    m_environment.insert(QStringLiteral("XDG_CONFIG_HOME"),
                         m_home.filePath(QStringLiteral("config")));
    m_environment.insert(QStringLiteral("XDG_CACHE_HOME"),
                         m_home.filePath(QStringLiteral(".cache")));
    m_environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
    for (const char *name : {"DISPLAY", "WAYLAND_DISPLAY", "DBUS_SESSION_BUS_ADDRESS",
                             "OPENAI_API_KEY", "ANTHROPIC_API_KEY", "GEMINI_API_KEY", "http_proxy",
                             "https_proxy", "HTTP_PROXY", "HTTPS_PROXY", "QT_QPA_PLATFORM"})
        m_environment.remove(QLatin1String(name));
    // Nothing may answer there, whatever the machine that runs the tests has.
    m_environment.insert(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"),
                         QStringLiteral("unix:path=") + m_home.filePath(QStringLiteral("no-bus")));
}

void VolleyProcess::setVariable(const QString &name, const QString &value)
{
    m_environment.insert(name, value);
}

QString VolleyProcess::program()
{
    return QStringLiteral(VOLLEY_BINARY);
}

void VolleyProcess::start(QProcess &process, const QStringList &arguments)
{
    start(process, program(), arguments);
}

void VolleyProcess::start(QProcess &process, const QString &program, const QStringList &arguments)
{
    process.setProcessEnvironment(m_environment);
    process.setWorkingDirectory(m_home.path());
    process.start(program, arguments);
}

Ended VolleyProcess::wait(QProcess &process)
{
    if (process.state() != QProcess::NotRunning) {
        QSignalSpy ended(&process, &QProcess::finished);
        if (!ended.wait(60'000)) {
            process.kill();
            return {-2, process.readAllStandardOutput(),
                    "did not end within 60 s\n" + process.readAllStandardError()};
        }
    }
    const int code = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -3;
    return {code, process.readAllStandardOutput(), process.readAllStandardError()};
}

Ended VolleyProcess::run(const QStringList &arguments, const QByteArray &input)
{
    QProcess process;
    start(process, arguments);
    process.write(input);
    process.closeWriteChannel();
    return wait(process);
}

QString VolleyProcess::write(const QString &name, const QByteArray &content) const
{
    QFile file(path(name));
    if (file.open(QIODevice::WriteOnly))
        file.write(content);
    return file.fileName();
}

} // namespace volley::test
