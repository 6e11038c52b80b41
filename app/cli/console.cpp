// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/console.h"

#include <cstdio>
#include <termios.h>
#include <unistd.h>

namespace volley {

namespace {

constexpr qsizetype longestKey = 16 * 1024;

void print(FILE *stream, const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stream);
    std::fflush(stream);
}

/// Switches a terminal's echo off for its lifetime.
class NoEcho
{
public:
    NoEcho()
        : m_active(::tcgetattr(STDIN_FILENO, &m_before) == 0)
    {
        if (!m_active)
            return;
        termios quiet = m_before;
        quiet.c_lflag &= ~tcflag_t(ECHO);
        ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &quiet);
    }
    ~NoEcho()
    {
        if (m_active)
            ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_before);
    }
    Q_DISABLE_COPY_MOVE(NoEcho)

private:
    termios m_before = {};
    bool m_active;
};

} // namespace

void printOut(const QString &text)
{
    print(stdout, text + QLatin1Char('\n'));
}

void printOut(const QJsonObject &object)
{
    printOut(QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact)));
}

void printError(const QString &text)
{
    print(stderr, text + QLatin1Char('\n'));
}

bool errorIsTerminal()
{
    return ::isatty(STDERR_FILENO) == 1;
}

void showProgress(const QString &text)
{
    print(stderr, QStringLiteral("\r\033[K") + text);
}

Result<Secret> readSecret(const QString &prompt)
{
    const bool terminal = ::isatty(STDIN_FILENO) == 1;
    if (terminal)
        print(stderr, prompt);
    QByteArray line;
    {
        const NoEcho quiet;
        char byte = 0;
        while (line.size() <= longestKey && ::read(STDIN_FILENO, &byte, 1) == 1 && byte != '\n')
            line += byte;
    }
    if (terminal)
        print(stderr, QStringLiteral("\n"));
    if (line.size() > longestKey)
        return fail(ErrorKind::TooLarge, QStringLiteral("key"));
    const Secret secret(line.trimmed());
    line.fill('\0');
    if (secret.isEmpty())
        return fail(ErrorKind::MissingValue, QStringLiteral("key"));
    return secret;
}

} // namespace volley
