// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIODevice>
#include <QString>

#include <memory>

struct zip;

namespace volley {

/// A ZIP file, read only (libzip). Lives on one thread; outlives the entries opened from it.
class ZipArchive
{
public:
    /// Null where `path` is no ZIP file that can be read.
    [[nodiscard]] static std::unique_ptr<ZipArchive> open(const QString &path);
    ~ZipArchive();
    Q_DISABLE_COPY_MOVE(ZipArchive)

    [[nodiscard]] bool contains(const QString &name) const;
    /// Unpacked bytes, as the archive's directory says; 0 where there is no such entry.
    [[nodiscard]] qint64 size(const QString &name) const;
    /// An entry as a sequential device that is open for reading, unpacked as it is read; null where
    /// there is none. Reading fails where the entry is damaged, or longer than the directory says.
    [[nodiscard]] std::unique_ptr<QIODevice> entry(const QString &name) const;

private:
    explicit ZipArchive(zip *archive)
        : m_archive(archive)
    {}
    zip *m_archive;
};

} // namespace volley
