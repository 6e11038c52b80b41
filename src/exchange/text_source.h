// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/import.h"
#include "exchange/text_decoder.h"
#include "exchange/text_position.h"

#include <QTemporaryFile>

#include <memory>

class QIODevice;

namespace volley {

/// A device as text: blocks of valid UTF-8 without byte order mark, whatever the encoding. Watches
/// the limits, the cancel flag and the progress of an import, and knows where each block stands.
/// Lives on the importing thread, for the length of one import.
class TextSource
{
public:
    TextSource(QIODevice &device, QString name, const ImportOptions &options);

    /// Reads the head and settles the encoding. Call once, first. Errors: FileNotReadable,
    /// EmptyInput, BinaryInput, BadEncoding, UnknownFormat, TooLarge, Cancelled.
    [[nodiscard]] Result<void> open();
    /// The first block, for a look at the content.
    [[nodiscard]] const QByteArray &head() const { return m_head; }
    [[nodiscard]] bool headIsAll() const { return m_headIsAll; }
    [[nodiscard]] const QString &encoding() const { return m_encoding; }

    /// The next block, the head included; empty at the end.
    [[nodiscard]] Result<QByteArray> next();
    /// Where the block begins that next() gave last.
    [[nodiscard]] const TextPosition &blockStart() const { return m_blockStart; }

    /// Makes rewind() possible: what comes from a stream is kept in a temporary file. Call after
    /// open(), before next().
    [[nodiscard]] Result<void> prepareSecondPass();
    [[nodiscard]] Result<void> rewind();

    /// An error about this input.
    [[nodiscard]] Unexpected<Error> failure(ErrorKind kind, const QString &detail, qint64 line = 0,
                                            qint64 column = 0, const QString &field = {}) const;
    /// The same at an offset of the block that next() gave last.
    [[nodiscard]] Unexpected<Error> failureInBlock(ErrorKind kind, const QString &detail,
                                                   qsizetype offset,
                                                   const QString &field = {}) const;

private:
    [[nodiscard]] Result<QByteArray> readRaw();
    [[nodiscard]] Result<void> settleEncoding(QByteArrayView raw);
    [[nodiscard]] Result<QByteArray> decoded(QByteArrayView raw, bool last);
    [[nodiscard]] Result<void> countBytes(qsizetype more);

    QIODevice *m_device;
    QString m_name;
    const ImportOptions &m_options;
    std::unique_ptr<QTemporaryFile> m_spool;
    qint64 m_start = 0; ///< of the text in the device
    qint64 m_total = 0; ///< 0 = not known
    qint64 m_bytes = 0;
    int m_pass = 0;
    int m_passes = 1;
    QString m_encoding;
    qsizetype m_markLength = 0;
    std::unique_ptr<TextDecoder> m_decoder;
    QByteArray m_rawHead;
    QByteArray m_head;
    bool m_headIsAll = false;
    bool m_headGiven = false;
    bool m_atEnd = false;
    QByteArray m_block;
    TextPosition m_blockStart;
};

} // namespace volley
