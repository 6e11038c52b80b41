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

Faultless<QByteArray> ImageLoader::bytesOf(const ImageWish &wish, qint64 most) const
{
    if (sourceKind(wish.source) == SourceKind::Data)
        return dataOf(wish.source, most);
    const auto path = imagePath(wish.source, m_folder);
    if (!path)
        return unexpected(path.error());
    const auto bytes = m_files.read(*path, most);
    if (!bytes)
        return unreadable(bytes.error(), wish.source, most);
    return *bytes;
}

Faultless<Image> ImageLoader::loadOne(const ImageWish &wish, const ImageLimits &limits) const
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
        return Image{{}, {}, url};
    }
    auto bytes = bytesOf(wish, std::min(limits.mostBytes, largestImage));
    if (!bytes)
        return unexpected(bytes.error());
    const QString type = imageMediaType(*bytes);
    if (type.isEmpty())
        return faulty("not_an_image", {},
                      QStringLiteral("%1 is not an image (%2)").arg(name, typeNames(limits)));
    if (!limits.mediaTypes.contains(type))
        return faulty("image_not_taken", {},
                      QStringLiteral("%1 is a %2 image, and this provider takes %3")
                          .arg(name, imageTypeName(type), typeNames(limits)));
    return Image{type, *std::move(bytes), {}};
}

Outcome<Prompt> ImageLoader::load(const PromptDraft &draft, const ImageLimits &limits) const
{
    Prompt prompt = draft.prompt;
    if (draft.images.isEmpty())
        return prompt;
    const ImageWish &first = draft.images.first();
    if (draft.images.size() > limits.most)
        return unexpected(badPrompt(
            {QStringLiteral("too_many_images"),
             {},
             limits.most == 0 ? QStringLiteral("this provider takes no images")
                              : QStringLiteral("%1 images, and at most %2 are taken with a request")
                                    .arg(draft.images.size())
                                    .arg(limits.most)},
            draft.row, first.column));
    qint64 bytes = 0;
    for (const ImageWish &wish : draft.images) {
        auto image = loadOne(wish, limits);
        if (!image) {
            PromptFault fault = image.error();
            fault.where = wish.where;
            return unexpected(badPrompt(fault, draft.row, wish.column));
        }
        bytes += image->data.size();
        if (bytes > limits.mostBytesInAll)
            return unexpected(badPrompt({QStringLiteral("image_too_large"), wish.where,
                                         QStringLiteral("the images of this request together: ") +
                                             tooLargeText(bytes, limits.mostBytesInAll)},
                                        draft.row, wish.column));
        QList<Image> &images = wish.message == ImageWish::lastMessage
                                   ? prompt.images
                                   : prompt.before[wish.message].images;
        images.append(*std::move(image));
    }
    return prompt;
}

} // namespace volley
