// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <QByteArray>
#include <QString>

namespace volley {

/// The beginning of a file, and how large it is in all.
struct FileStart
{
    QByteArray bytes;
    qint64 size = 0;
};

/// Reads small files: a seam for what the engine takes from disk besides the project. Any thread.
class FileReader
{
public:
    FileReader() = default;
    virtual ~FileReader() = default;
    Q_DISABLE_COPY_MOVE(FileReader)

    /// The first `length` bytes, fewer where there are fewer. Errors: FileNotFound,
    /// FileNotReadable, the path as subject.
    [[nodiscard]] virtual Result<FileStart> start(const QString &path, qint64 length) const = 0;
    /// The whole file. Errors also: TooLarge where it has more than `most` bytes,
    /// their number as detail.
    [[nodiscard]] virtual Result<QByteArray> read(const QString &path, qint64 most) const = 0;
};

} // namespace volley
