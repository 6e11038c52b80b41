// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <QString>

#include <optional>

namespace volley {

/// Which file a path names at a moment: the same path may name another one later, or none. A value;
/// any thread.
class FileIdentity
{
public:
    /// Nothing where there is no file, or none that can be reached.
    [[nodiscard]] static std::optional<FileIdentity> of(const QString &path);

    bool operator==(const FileIdentity &) const = default;

private:
    quint64 m_device = 0;
    quint64 m_number = 0;
};

/// Whether `path` still names the file that was opened there. Errors: FileNotFound (removed, moved,
/// or its volume is gone), FileNotWritable (another file has taken its place).
[[nodiscard]] Result<void> checkStillThere(const QString &path, const FileIdentity &opened);

/// Brings a file that was written by other means to the disk, and then under its name, in place of
/// what had that name. Errors: FileNotWritable.
[[nodiscard]] Result<void> putInPlace(const QString &part, const QString &path);

} // namespace volley
