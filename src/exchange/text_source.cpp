// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/text_source.h"

#include "exchange/utf8.h"

#include <QFileDevice>
#include <QIODevice>

namespace volley {

namespace {

constexpr qsizetype blockBytes = 256 * 1024;

/// What a file is by its first bytes, if it is one of those that people try.
QString binaryKind(QByteArrayView head)
{
    static constexpr std::pair<QByteArrayView, const char *> kinds[]{
        {QByteArrayView("PK\x03\x04", 4), "a ZIP archive, such as a workbook or document"},
        {QByteArrayView("PK\x05\x06", 4), "an empty ZIP archive"},
        {QByteArrayView("\xD0\xCF\x11\xE0", 4), "an old workbook or document"},
        {QByteArrayView("\x89PNG", 4), "a PNG picture"},
        {QByteArrayView("\xFF\xD8\xFF", 3), "a JPEG picture"},
        {QByteArrayView("GIF8", 4), "a GIF picture"},
        {QByteArrayView("%PDF-", 5), "a PDF document"},
        {QByteArrayView("\x1F\x8B", 2), "compressed with gzip"},
        {QByteArrayView("\x28\xB5\x2F\xFD", 4), "compressed with zstd"},
        {QByteArrayView("\xFD"
                        "7zXZ",
                        5),
         "compressed with xz"},
        {QByteArrayView("BZh", 3), "compressed with bzip2"},
        {QByteArrayView("7z\xBC\xAF", 4), "a 7z archive"},
        {QByteArrayView("SQLite format 3\0", 16), "a database or Volley project"},
        {QByteArrayView("PAR1", 4), "a Parquet table"},
        {QByteArrayView("\x7F"
                        "ELF",
                        4),
         "a program"},
    };
    for (const auto &[magic, kind] : kinds) {
        if (head.startsWith(magic))
            return QString::fromLatin1(kind);
    }
    return {};
}

QString withoutDashes(QString name)
{
    return name.remove(QLatin1Char('-')).remove(QLatin1Char('_'));
}

} // namespace

TextSource::TextSource(QIODevice &device, QString name, const ImportOptions &options)
    : m_device(&device)
    , m_name(std::move(name))
    , m_options(options)
{}

Unexpected<Error> TextSource::failure(ErrorKind kind, const QString &detail, qint64 line,
                                      qint64 column, const QString &field) const
{
    return unexpected(Error{kind, m_name, line, column, field, detail});
}

Unexpected<Error> TextSource::failureInBlock(ErrorKind kind, const QString &detail,
                                             qsizetype offset, const QString &field) const
{
    TextPosition position = m_blockStart;
    position.advance(QByteArrayView(m_block).first(offset));
    return failure(kind, detail, position.line(), position.column(), field);
}

Result<void> TextSource::open()
{
    if (!m_device->isSequential()) {
        m_start = m_device->pos();
        m_total = m_device->size() - m_start;
    }
    Result<QByteArray> raw = readRaw();
    if (!raw)
        return unexpected(raw.error());
    if (raw->isEmpty())
        return failure(ErrorKind::EmptyInput, {});
    m_rawHead = *raw;
    m_headIsAll = m_atEnd;
    if (auto settled = settleEncoding(m_rawHead); !settled)
        return settled;
    Result<QByteArray> head = decoded(QByteArrayView(m_rawHead).sliced(m_markLength), m_atEnd);
    if (!head)
        return unexpected(head.error());
    m_head = *head;
    return {};
}

Result<void> TextSource::settleEncoding(QByteArrayView raw)
{
    if (const QString kind = binaryKind(raw); !kind.isEmpty())
        return failure(ErrorKind::BinaryInput, kind);
    const ByteOrderMark mark = byteOrderMark(raw);
    QString name = m_options.encoding;
    if (name.isEmpty())
        name = mark.encoding.isEmpty() ? QStringLiteral("UTF-8") : mark.encoding;
    // A person's "UTF-16" leaves the byte order to the mark.
    if (!mark.encoding.isEmpty() &&
        withoutDashes(mark.encoding).startsWith(withoutDashes(name), Qt::CaseInsensitive))
        name = mark.encoding;
    Result<TextDecoder> decoder = TextDecoder::create(name);
    if (!decoder) {
        decoder.error().subject = m_name;
        return unexpected(decoder.error());
    }
    m_decoder = std::make_unique<TextDecoder>(std::move(*decoder));
    m_encoding = m_decoder->name();
    m_markLength = mark.encoding == m_encoding ? mark.length : 0;
    return {};
}

Result<QByteArray> TextSource::readRaw()
{
    if (m_options.cancelled && m_options.cancelled->load(std::memory_order_relaxed))
        return failure(ErrorKind::Cancelled, {});
    QByteArray raw(blockBytes, Qt::Uninitialized);
    qsizetype size = 0;
    while (size < blockBytes) {
        const qint64 got = m_device->read(raw.data() + size, blockBytes - size);
        const auto *file = qobject_cast<QFileDevice *>(m_device);
        if (got < 0 && (!file || file->error() != QFileDevice::NoError))
            return failure(ErrorKind::FileNotReadable, m_device->errorString());
        if (got <= 0)
            break;
        size += got;
    }
    m_atEnd = size < blockBytes;
    raw.truncate(size);
    if (auto counted = countBytes(size); !counted)
        return unexpected(counted.error());
    return raw;
}

Result<void> TextSource::countBytes(qsizetype more)
{
    m_bytes += more;
    if (m_bytes > m_options.maxBytes)
        return failure(ErrorKind::TooLarge,
                       QStringLiteral("at most %1 bytes").arg(m_options.maxBytes));
    if (m_options.progress)
        m_options.progress((m_pass * m_total + m_bytes) / m_passes, m_total);
    return {};
}

Result<QByteArray> TextSource::decoded(QByteArrayView raw, bool last)
{
    // Before the encoding is judged: a picture is not a text with a wrong byte.
    const bool wide = m_encoding.startsWith(QLatin1String("UTF-16")) ||
                      m_encoding.startsWith(QLatin1String("UTF-32"));
    const auto binary = [this](qsizetype offset) {
        return failureInBlock(
            ErrorKind::BinaryInput,
            QStringLiteral(
                "it has NUL bytes; a UTF-16 text without a mark needs its encoding named"),
            offset);
    };
    m_blockStart.advance(m_block);
    m_block.clear();
    if (!wide && raw.contains('\0')) {
        m_block = raw.first(validUtf8Length(raw.first(raw.indexOf('\0')))).toByteArray();
        return binary(m_block.size());
    }
    TextDecoder::Piece piece = m_decoder->decode(raw, last);
    m_block = piece.text;
    if (const qsizetype nul = m_block.indexOf('\0'); nul >= 0)
        return binary(nul);
    if (!piece.valid)
        return failureInBlock(ErrorKind::BadEncoding, m_encoding, m_block.size());
    return m_block;
}

Result<QByteArray> TextSource::next()
{
    if (!m_headGiven) {
        m_headGiven = true;
        return m_head;
    }
    // A block may hold nothing but the start of a character: that is not the end.
    while (!m_atEnd) {
        Result<QByteArray> raw = readRaw();
        if (!raw)
            return raw;
        Result<QByteArray> block = decoded(*raw, m_atEnd);
        if (!block || !block->isEmpty())
            return block;
    }
    m_blockStart.advance(m_block);
    m_block.clear();
    return QByteArray();
}

Result<void> TextSource::prepareSecondPass()
{
    m_passes = 2;
    if (!m_device->isSequential())
        return {};
    m_spool = std::make_unique<QTemporaryFile>();
    if (!m_spool->open())
        return failure(ErrorKind::FileNotWritable, m_spool->errorString());
    Result<QByteArray> raw = m_rawHead;
    while (raw && !raw->isEmpty()) {
        if (m_spool->write(*raw) != raw->size() || !m_spool->flush())
            return failure(m_spool->error() == QFileDevice::ResourceError
                               ? ErrorKind::DiskFull
                               : ErrorKind::FileNotWritable,
                           m_spool->errorString());
        raw = m_atEnd ? QByteArray() : readRaw();
    }
    if (!raw)
        return unexpected(raw.error());
    m_total = m_spool->size();
    m_bytes = m_rawHead.size();
    m_atEnd = m_headIsAll;
    m_device = m_spool.get();
    return m_spool->seek(m_bytes) ? Result<void>()
                                  : failure(ErrorKind::FileNotReadable, m_spool->errorString());
}

Result<void> TextSource::rewind()
{
    ++m_pass;
    m_bytes = 0;
    m_block.clear();
    m_blockStart = {};
    if (!m_device->seek(m_start))
        return failure(ErrorKind::FileNotReadable, m_device->errorString());
    Result<QByteArray> raw = readRaw();
    if (!raw)
        return unexpected(raw.error());
    m_rawHead = *raw;
    if (auto settled = settleEncoding(m_rawHead); !settled)
        return settled;
    Result<QByteArray> head = decoded(
        QByteArrayView(m_rawHead).sliced(std::min(m_markLength, m_rawHead.size())), m_atEnd);
    if (!head)
        return unexpected(head.error());
    m_head = *head;
    m_headGiven = false;
    return {};
}

} // namespace volley
