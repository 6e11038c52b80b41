// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/text_decoder.h"

#include "exchange/utf8.h"

#include <array>
#include <utility>

namespace volley {

namespace {

/// What Windows-1252 has at 0x80 to 0x9F; 0 = undefined. Not every Qt comes with ICU, which knows
/// it, and ICU lets the undefined ones pass.
constexpr std::array<char16_t, 32> windows1252High{
    0x20AC, 0,      0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
    0x2039, 0x0152, 0,      0x017D, 0,      0,      0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
    0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0,      0x017E, 0x0178};

TextDecoder::Piece decodeWindows1252(QByteArrayView bytes)
{
    QString text;
    text.reserve(bytes.size());
    for (const char byte : bytes) {
        char16_t unit = static_cast<uchar>(byte);
        if (unit >= 0x80 && unit < 0xA0)
            unit = windows1252High[unit - 0x80];
        if (unit == 0 && byte != 0)
            return {text.toUtf8(), false};
        text.append(QChar(unit));
    }
    return {text.toUtf8(), true};
}

/// How many UTF-16 units from the start are well-formed.
qsizetype validUtf16Length(QStringView text)
{
    if (text.isValidUtf16())
        return text.size();
    qsizetype at = 0;
    while (at < text.size()) {
        const bool pair =
            at + 1 < text.size() && text[at].isHighSurrogate() && text[at + 1].isLowSurrogate();
        if (!pair && text[at].isSurrogate())
            break;
        at += pair ? 2 : 1;
    }
    return at;
}

QString plainName(const QString &name)
{
    QString plain;
    for (const QChar c : name) {
        if (c.isLetterOrNumber())
            plain.append(c.toLower());
    }
    return plain;
}

} // namespace

ByteOrderMark byteOrderMark(QByteArrayView head)
{
    static constexpr std::pair<const char *, QByteArrayView> marks[]{
        {"UTF-8", QByteArrayView("\xEF\xBB\xBF", 3)},
        {"UTF-32LE", QByteArrayView("\xFF\xFE\0\0", 4)},
        {"UTF-32BE", QByteArrayView("\0\0\xFE\xFF", 4)},
        {"UTF-16LE", QByteArrayView("\xFF\xFE", 2)},
        {"UTF-16BE", QByteArrayView("\xFE\xFF", 2)},
    };
    for (const auto &[encoding, mark] : marks) {
        if (head.startsWith(mark))
            return {QString::fromLatin1(encoding), mark.size()};
    }
    return {};
}

Result<TextDecoder> TextDecoder::create(const QString &name)
{
    const QString plain = plainName(name);
    if (plain == QLatin1String("utf8"))
        return TextDecoder(QStringLiteral("UTF-8"), Way::Utf8);
    if (plain == QLatin1String("windows1252") || plain == QLatin1String("cp1252"))
        return TextDecoder(QStringLiteral("windows-1252"), Way::Windows1252);

    // Errors are written as NUL: no text that is accepted has one, so that the place is known.
    const auto flags =
        QStringConverter::Flag::ConvertInvalidToNull | QStringConverter::Flag::ConvertInitialBom;
    TextDecoder decoder(name, Way::Converter);
    if (plain == QLatin1String("system") || plain == QLatin1String("locale"))
        decoder.m_decoder = QStringDecoder(QStringConverter::System, flags);
    else if (plain == QLatin1String("utf16")) // without a mark: as nearly every machine writes it
        decoder.m_decoder = QStringDecoder(QStringConverter::Utf16LE, flags);
    else if (plain == QLatin1String("utf32"))
        decoder.m_decoder = QStringDecoder(QStringConverter::Utf32LE, flags);
    else
        decoder.m_decoder = QStringDecoder(name.toUtf8().constData(), flags);
    if (!decoder.m_decoder.isValid())
        return unexpected(
            Error{ErrorKind::UnknownFormat, {}, 0, 0, QStringLiteral("encoding"), name});
    decoder.m_name = QString::fromUtf8(decoder.m_decoder.name());
    if (decoder.m_name.startsWith(QLatin1String("UTF-16")))
        decoder.m_unit = 2;
    else if (decoder.m_name.startsWith(QLatin1String("UTF-32")))
        decoder.m_unit = 4;
    return decoder;
}

TextDecoder::Piece TextDecoder::decode(QByteArrayView bytes, bool last)
{
    switch (m_way) {
    case Way::Utf8:
        return decodeUtf8(bytes, last);
    case Way::Windows1252:
        return decodeWindows1252(bytes);
    case Way::Converter:
        break;
    }
    return convert(bytes, last);
}

TextDecoder::Piece TextDecoder::decodeUtf8(QByteArrayView bytes, bool last)
{
    QByteArray text = std::exchange(m_carry, {});
    text.append(bytes);
    if (!last) {
        const qsizetype tail = incompleteUtf8Tail(text);
        m_carry = text.last(tail);
        text.chop(tail);
    }
    const qsizetype valid = validUtf8Length(text);
    const bool whole = valid == text.size();
    text.truncate(valid);
    return {text, whole};
}

TextDecoder::Piece TextDecoder::convert(QByteArrayView bytes, bool last)
{
    m_bytes += bytes.size();
    QString text;
    if (!m_highSurrogate.isNull())
        text.append(std::exchange(m_highSurrogate, {}));
    text.append(QString(m_decoder.decode(bytes)));
    bool valid = !m_decoder.hasError();
    if (!valid)
        text.truncate(std::max<qsizetype>(0, text.indexOf(QChar())));
    else if (last)
        valid = endsWhole();
    if (valid && !last && !text.isEmpty() && text.back().isHighSurrogate()) {
        m_highSurrogate = text.back();
        text.chop(1);
    }
    const qsizetype wellFormed = validUtf16Length(text);
    valid = valid && wellFormed == text.size();
    text.truncate(wellFormed);
    return {text.toUtf8(), valid};
}

/// Whether the input ended on a character's border. A converter that waits for a second byte says
/// nothing by itself: a line feed makes it complain.
bool TextDecoder::endsWhole()
{
    if (m_unit > 1)
        return m_bytes % m_unit == 0;
    const QString end = m_decoder.decode(QByteArrayView("\n"));
    return !m_decoder.hasError() && end == QLatin1String("\n");
}

} // namespace volley
