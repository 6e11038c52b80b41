// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/image_stand_in.h"

#include "domain/image_kind.h"
#include "domain/image_limits.h"
#include "domain/image_source.h"

namespace volley {

namespace {

/// A length that base64 needs no padding for, so that its text can be found in any body.
QByteArray markBytes(qsizetype number)
{
    return QByteArrayLiteral("volley stands in for ") +
           QByteArray::number(number).rightJustified(6, '0');
}

ImageStandIn standInFor(const ImageWish &wish, const QString &folder, const FileReader &files)
{
    ImageStandIn image;
    image.name = shownSource(wish.source);
    if (sourceKind(wish.source) == SourceKind::Data) {
        if (const auto data = dataOf(wish.source, largestImage)) {
            image.data = *data;
            image.bytes = data->size();
            image.mediaType = imageMediaType(*data);
        }
    } else if (const auto path = imagePath(wish.source, folder)) {
        image.path = *path;
        if (const auto start = files.start(*path, imageSignatureLength)) {
            image.bytes = start->size;
            image.mediaType = imageMediaType(start->bytes);
        }
    }
    return image;
}

} // namespace

MarkedPrompt withMarks(const PromptDraft &draft, const QString &folder, const FileReader &files)
{
    MarkedPrompt marked{draft.prompt, {}};
    for (const ImageWish &wish : draft.images) {
        QList<Image> &images = wish.message == ImageWish::lastMessage
                                   ? marked.prompt.images
                                   : marked.prompt.before[wish.message].images;
        if (sourceKind(wish.source) == SourceKind::Address ||
            sourceKind(wish.source) == SourceKind::Other) {
            images.append({{}, {}, QUrl(wish.source, QUrl::StrictMode)});
            continue;
        }
        ImageStandIn image = standInFor(wish, folder, files);
        const QByteArray bytes = markBytes(marked.images.size() + 1);
        image.mark = bytes.toBase64();
        images.append(
            {image.mediaType.isEmpty() ? QStringLiteral("image/png") : image.mediaType, bytes, {}});
        marked.images.append(std::move(image));
    }
    return marked;
}

} // namespace volley
