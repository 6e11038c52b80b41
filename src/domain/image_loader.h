// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/file_reader.h"
#include "domain/image_limits.h"
#include "domain/prompt_draft.h"
#include "domain/prompt_fault.h"

#include <functional>
#include <utility>

namespace volley {

/// Puts the pictures into a prompt: reads files, takes data URLs apart, passes https addresses on.
/// What a picture is, its first bytes say. Stateless; any thread that may read small files.
class ImageLoader
{
public:
    /// `files` outlives the loader; relative paths begin at `folder`.
    ImageLoader(const FileReader &files, QString folder)
        : m_files(files)
        , m_folder(std::move(folder))
    {}

    /// BadPrompt where one of them cannot be sent. Codes: bad_image, image_missing, not_an_image,
    /// image_too_large, too_many_images, image_not_taken.
    [[nodiscard]] Outcome<Prompt> load(const PromptDraft &draft, const ImageLimits &limits) const;
    /// Whether load() would work, as far as the beginnings of the files tell.
    [[nodiscard]] Outcome<void> check(const PromptDraft &draft, const ImageLimits &limits) const;

private:
    enum class Depth { Whole, Beginning };
    using Taker = std::function<void(const ImageWish &, Image &&)>;

    [[nodiscard]] Outcome<void> each(const PromptDraft &draft, const ImageLimits &limits,
                                     Depth depth, const Taker &take) const;
    /// An image and its size in bytes; of Depth::Beginning without the rest of it.
    [[nodiscard]] Faultless<std::pair<Image, qint64>>
    loadOne(const ImageWish &wish, const ImageLimits &limits, Depth depth) const;
    [[nodiscard]] Faultless<FileStart> bytesOf(const ImageWish &wish, qint64 most,
                                               Depth depth) const;

    const FileReader &m_files;
    QString m_folder;
};

} // namespace volley
