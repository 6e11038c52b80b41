// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <QByteArray>
#include <QString>
#include <QStringDecoder>

namespace volley {

/// Turns bytes in one encoding into UTF-8, block by block; blocks may be cut anywhere, inside of a
/// character too. Strict: bytes without a meaning end the decoding. A movable value on any thread.
class TextDecoder
{
public:
    struct Piece
    {
        QByteArray text; ///< UTF-8; up to the bad place where there is one
        bool valid = true;
    };

    /// Names as QStringConverter knows them, with "system" and "windows-1252". Error:
    /// UnknownFormat.
    [[nodiscard]] static Result<TextDecoder> create(const QString &name);

    [[nodiscard]] const QString &name() const { return m_name; }
    [[nodiscard]] Piece decode(QByteArrayView bytes, bool last);

private:
    enum class Way { Utf8, Windows1252, Converter };

    TextDecoder(QString name, Way way)
        : m_name(std::move(name))
        , m_way(way)
    {}
    [[nodiscard]] Piece decodeUtf8(QByteArrayView bytes, bool last);
    [[nodiscard]] Piece convert(QByteArrayView bytes, bool last);
    [[nodiscard]] bool endsWhole();

    QString m_name;
    Way m_way;
    QByteArray m_carry; ///< UTF-8: the start of a sequence that is not complete yet
    QStringDecoder m_decoder;
    QChar m_highSurrogate; ///< kept until its other half comes
    int m_unit = 1;        ///< bytes a code unit
    qint64 m_bytes = 0;
};

/// The encoding a byte order mark names and the mark's length; an empty name where there is none.
struct ByteOrderMark
{
    QString encoding;
    qsizetype length = 0;
};
[[nodiscard]] ByteOrderMark byteOrderMark(QByteArrayView head);

} // namespace volley
