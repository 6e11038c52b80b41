// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/prompt.h"

namespace volley {

/// A picture that a row names and that was not read yet.
struct ImageWish
{
    static constexpr int lastMessage = -1;

    int message = lastMessage; ///< index into Prompt::before
    QString source;            ///< file path, https or data URL, as it was written
    QString column;            ///< that names it
    QString where;             ///< within the cell: "image 2"

    bool operator==(const ImageWish &) const = default;
};

/// A row's prompt with all of its texts; its pictures are only named.
struct PromptDraft
{
    Prompt prompt;
    QList<ImageWish> images;
    qint64 row = 0;

    bool operator==(const PromptDraft &) const = default;
};

} // namespace volley
