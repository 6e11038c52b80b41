// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/local_files.h"

#include <QFile>
#include <QFileInfo>

namespace volley {

namespace {

Result<void> open(QFile &file)
{
    const QFileInfo info(file.fileName());
    if (!info.exists())
        return fail(ErrorKind::FileNotFound, file.fileName());
    if (!info.isFile())
        return fail(ErrorKind::FileNotReadable, file.fileName(), QStringLiteral("not a file"));
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return fail(ErrorKind::FileNotReadable, file.fileName(), file.errorString());
    return {};
}

} // namespace

Result<FileStart> LocalFiles::start(const QString &path, qint64 length) const
{
    QFile file(path);
    if (auto opened = open(file); !opened)
        return unexpected(opened.error());
    return FileStart{file.read(length), file.size()};
}

Result<QByteArray> LocalFiles::read(const QString &path, qint64 most) const
{
    QFile file(path);
    if (auto opened = open(file); !opened)
        return unexpected(opened.error());
    const qint64 size = file.size();
    if (size > most)
        return fail(ErrorKind::TooLarge, path, QString::number(size));
    // One byte more than there should be: a file that grows while it is read is noticed, too.
    QByteArray bytes = file.read(size + 1);
    if (bytes.size() > most)
        return fail(ErrorKind::TooLarge, path, QString::number(bytes.size()));
    if (file.error() != QFileDevice::NoError)
        return fail(ErrorKind::FileNotReadable, path, file.errorString());
    return bytes;
}

} // namespace volley
