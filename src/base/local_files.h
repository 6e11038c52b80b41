// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/file_reader.h"

namespace volley {

/// Files of this computer. Only regular ones: a pipe or a device would keep its reader waiting.
/// Stateless; any thread.
class LocalFiles final : public FileReader
{
public:
    [[nodiscard]] Result<FileStart> start(const QString &path, qint64 length) const override;
    [[nodiscard]] Result<QByteArray> read(const QString &path, qint64 most) const override;
};

} // namespace volley
