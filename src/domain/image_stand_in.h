// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/file_reader.h"
#include "domain/prompt_draft.h"

namespace volley {

/// What stands in a request for a picture where the request is only looked at.
struct ImageStandIn
{
    QByteArray mark;   ///< stands in the body where the picture's base64 would, and nowhere else
    QString name;      ///< as the row has it; a data URL is shortened
    QString path;      ///< of a file
    QByteArray data;   ///< of a data URL
    QString mediaType; ///< empty = it is no picture that could be sent
    qint64 bytes = -1; ///< -1 = it cannot be read
};

struct MarkedPrompt
{
    Prompt prompt;
    QList<ImageStandIn> images; ///< without those that are https addresses
};

/// The prompt with a short mark for each picture: of a file only the beginning is read. Any thread
/// that may read files.
[[nodiscard]] MarkedPrompt withMarks(const PromptDraft &draft, const QString &folder,
                                     const FileReader &files);

} // namespace volley
