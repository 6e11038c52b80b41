// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/file_reader.h"

#include <QHash>
#include <QStringList>

namespace volley::test {

/// Files that are only in memory, and a note of which were read.
class MemoryFiles final : public FileReader
{
public:
    [[nodiscard]] Result<FileStart> start(const QString &path, qint64 length) const override
    {
        if (!files.contains(path))
            return fail(ErrorKind::FileNotFound, path);
        const QByteArray bytes = files.value(path);
        return FileStart{bytes.left(length), bytes.size()};
    }
    [[nodiscard]] Result<QByteArray> read(const QString &path, qint64 most) const override
    {
        asked.append(path);
        if (!files.contains(path))
            return fail(ErrorKind::FileNotFound, path);
        const QByteArray bytes = files.value(path);
        if (bytes.size() > most)
            return fail(ErrorKind::TooLarge, path, QString::number(bytes.size()));
        return bytes;
    }

    QHash<QString, QByteArray> files;
    mutable QStringList asked; ///< read whole
};

/// What a picture of this size begins like; the rest is of no matter here.
inline QByteArray png(qsizetype size = 16)
{
    return QByteArray("\x89PNG\r\n\x1a\n").leftJustified(size, 'x');
}
inline QByteArray jpeg(qsizetype size = 16)
{
    return QByteArray("\xff\xd8\xff\xe0").leftJustified(size, 'x');
}

} // namespace volley::test
