// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/hand_over.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStandardPaths>

#include <algorithm>
#include <sys/stat.h>
#include <unistd.h>

namespace volley {

namespace {

constexpr qsizetype longestToken = 512;

QLatin1String nameOf(HandOver::Ask ask)
{
    switch (ask) {
    case HandOver::Ask::Raise:
        return QLatin1String("raise");
    case HandOver::Ask::Have:
        return QLatin1String("have");
    case HandOver::Ask::Take:
        return QLatin1String("take");
    }
    return {};
}

std::optional<HandOver::Ask> askOf(const QString &name)
{
    for (const auto ask : {HandOver::Ask::Raise, HandOver::Ask::Have, HandOver::Ask::Take}) {
        if (name == nameOf(ask))
            return ask;
    }
    return std::nullopt;
}

/// It goes into the environment.
bool isToken(const QByteArray &token)
{
    return token.size() <= longestToken &&
           std::all_of(token.begin(), token.end(), [](char c) { return c > 0x20 && c < 0x7f; });
}

/// Whether it is a folder that no one else can look into; made as one if nothing is there.
bool makePrivate(const QString &folder)
{
    const QByteArray path = QFile::encodeName(folder);
    ::mkdir(path.constData(), 0700);
    struct stat status = {};
    return ::lstat(path.constData(), &status) == 0 && S_ISDIR(status.st_mode) &&
           status.st_uid == ::geteuid() && (status.st_mode & 077) == 0;
}

} // namespace

QByteArray toLine(const HandOver &message)
{
    QJsonObject json{{QStringLiteral("ask"), nameOf(message.ask)}};
    if (!message.file.isEmpty())
        json.insert(QStringLiteral("file"), message.file);
    if (isToken(message.token) && !message.token.isEmpty())
        json.insert(QStringLiteral("token"), QString::fromLatin1(message.token));
    const QByteArray line = QJsonDocument(json).toJson(QJsonDocument::Compact) + '\n';
    return line.size() <= mostHandOverBytes ? line : QByteArray();
}

std::optional<HandOver> handOverFrom(const QByteArray &line)
{
    const QJsonObject json = QJsonDocument::fromJson(line).object();
    const auto ask = askOf(json.value(QLatin1String("ask")).toString());
    HandOver message;
    message.file = json.value(QLatin1String("file")).toString();
    message.token = json.value(QLatin1String("token")).toString().toUtf8();
    const bool fits =
        ask && (*ask == HandOver::Ask::Raise
                    ? message.file.isEmpty()
                    : QDir::isAbsolutePath(message.file) && !message.file.contains(QChar::Null));
    if (!fits || !isToken(message.token))
        return std::nullopt;
    message.ask = *ask;
    return message;
}

QString instanceFolder()
{
    // Without a session's own place a folder that is kept will do: who is gone is told apart.
    const bool hasSession = !qEnvironmentVariableIsEmpty("XDG_RUNTIME_DIR");
    const QString base = QStandardPaths::writableLocation(
        hasSession ? QStandardPaths::RuntimeLocation : QStandardPaths::GenericCacheLocation);
    if (base.isEmpty() || !QDir().mkpath(base))
        return {};
    const QByteArray display = qgetenv("WAYLAND_DISPLAY") + '\n' + qgetenv("DISPLAY");
    const QByteArray name =
        QCryptographicHash::hash(display, QCryptographicHash::Sha256).toHex().first(8);
    const QString all = base + QStringLiteral("/volley-windows");
    const QString folder = all + QLatin1Char('/') + QString::fromLatin1(name);
    return makePrivate(all) && makePrivate(folder) ? folder : QString();
}

} // namespace volley
