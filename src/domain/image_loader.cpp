// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/image_loader.h"

#include "domain/image_kind.h"
#include "domain/image_source.h"
#include "domain/size_words.h"

#include <algorithm>

namespace volley {

namespace {

QString typeNames(const ImageLimits &limits)
{
    QStringList names;
    for (const QString &type : limits.mediaTypes)
        names.append(imageTypeName(type));
    return names.join(QStringLiteral(", "));
}

Unexpected<PromptFault> unreadable(const Error &error, const QString &source, qint64 most)
{
    const QString name = shownSource(source);
    switch (error.kind) {
    case ErrorKind::FileNotFound:
        return faulty("image_missing", {},
                      QStringLiteral("%1: there is no such file (%2)").arg(name, error.subject));
    case ErrorKind::TooLarge:
        return faulty(
            "image_too_large", {},
            QStringLiteral("%1: %2").arg(name, tooLargeText(error.detail.toLongLong(), most)));
    default:
        return faulty("bad_image", {},
                      QStringLiteral("%1 cannot be read: %2").arg(name, error.detail));
    }
}

} // namespace

Faultless<FileStart> ImageLoader::bytesOf(const ImageWish &wish, qint64 most, Depth depth) const
{
    if (sourceKind(wish.source) == SourceKind::Data) {
        const auto data = dataOf(wish.source, most);
        if (!data)
            return unexpected(data.error());
        return FileStart{*data, data->size()};
    }
    const auto path = imagePath(wish.source, m_folder);
    if (!path)
        return unexpected(path.error());
    if (depth == Depth::Whole) {
        const auto bytes = m_files.read(*path, most);
        if (!bytes)
            return unreadable(bytes.error(), wish.source, most);
        return FileStart{*bytes, bytes->size()};
    }
    const auto start = m_files.start(*path, imageSignatureLength);
    if (!start)
        return unreadable(start.error(), wish.source, most);
    if (start->size > most)
        return unreadable({ErrorKind::TooLarge, *path, 0, 0, {}, QString::number(start->size)},
                          wish.source, most);
    return *start;
}

Faultless<std::pair<Image, qint64>>
ImageLoader::loadOne(const ImageWish &wish, const ImageLimits &limits, Depth depth) const
{
    const QString name = shownSource(wish.source);
    const SourceKind kind = sourceKind(wish.source);
    if (kind == SourceKind::Other)
        return faulty("bad_image", {},
                      QStringLiteral("%1: an address begins with https://").arg(name));
    if (kind == SourceKind::Address) {
        const QUrl url(wish.source, QUrl::StrictMode);
        if (!url.isValid() || url.host().isEmpty())
            return faulty("bad_image", {}, QStringLiteral("%1 is not a valid address").arg(name));
        if (!limits.addresses)
            return faulty("image_not_taken", {},
                          QStringLiteral("%1: this provider fetches no images from addresses; "
                                         "give a file")
                              .arg(name));
        return std::pair(Image{{}, {}, url}, qint64(0));
    }
    auto file = bytesOf(wish, std::min(limits.mostBytes, largestImage), depth);
    if (!file)
        return unexpected(file.error());
    const QString type = imageMediaType(file->bytes);
    if (type.isEmpty())
        return faulty("not_an_image", {},
                      QStringLiteral("%1 is not an image (%2)").arg(name, typeNames(limits)));
    if (!limits.mediaTypes.contains(type))
        return faulty("image_not_taken", {},
                      QStringLiteral("%1 is a %2 image, and this provider takes %3")
                          .arg(name, imageTypeName(type), typeNames(limits)));
    return std::pair(Image{type, std::move(file->bytes), {}}, file->size);
}

Outcome<void> ImageLoader::each(const PromptDraft &draft, const ImageLimits &limits, Depth depth,
                                const Taker &take) const
{
    if (draft.images.size() > limits.most)
        return unexpected(badPrompt(
            {QStringLiteral("too_many_images"),
             {},
             limits.most == 0 ? QStringLiteral("this provider takes no images")
                              : QStringLiteral("%1 images, and at most %2 are taken with a request")
                                    .arg(draft.images.size())
                                    .arg(limits.most)},
            draft.row, draft.images.first().column));
    qint64 bytes = 0;
    for (const ImageWish &wish : draft.images) {
        auto image = loadOne(wish, limits, depth);
        if (!image) {
            PromptFault fault = image.error();
            fault.where = wish.where;
            return unexpected(badPrompt(fault, draft.row, wish.column));
        }
        bytes += image->second;
        if (bytes > limits.mostBytesInAll)
            return unexpected(badPrompt({QStringLiteral("image_too_large"), wish.where,
                                         QStringLiteral("the images of this request together: ") +
                                             tooLargeText(bytes, limits.mostBytesInAll)},
                                        draft.row, wish.column));
        take(wish, std::move(image->first));
    }
    return {};
}

Outcome<Prompt> ImageLoader::load(const PromptDraft &draft, const ImageLimits &limits) const
{
    Prompt prompt = draft.prompt;
    const auto done =
        each(draft, limits, Depth::Whole, [&prompt](const ImageWish &wish, Image &&image) {
            QList<Image> &images = wish.message == ImageWish::lastMessage
                                       ? prompt.images
                                       : prompt.before[wish.message].images;
            images.append(std::move(image));
        });
    if (!done)
        return unexpected(done.error());
    return prompt;
}

Outcome<void> ImageLoader::check(const PromptDraft &draft, const ImageLimits &limits) const
{
    return each(draft, limits, Depth::Beginning, [](const ImageWish &, Image &&) {});
}

} // namespace volley
