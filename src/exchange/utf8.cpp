// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/utf8.h"

#include <QStringEncoder>

#include <algorithm>

namespace volley {

namespace {

bool isContinuation(char byte)
{
    return (static_cast<uchar>(byte) & 0xC0) == 0x80;
}

/// Length a sequence must have by its first byte; 0 = no sequence begins so.
qsizetype sequenceLength(char lead)
{
    const auto byte = static_cast<uchar>(lead);
    if (byte < 0x80)
        return 1;
    if (byte >= 0xC2 && byte <= 0xDF)
        return 2;
    if ((byte & 0xF0) == 0xE0)
        return 3;
    return byte >= 0xF0 && byte <= 0xF4 ? 4 : 0;
}

} // namespace

qint64 characterCount(QByteArrayView utf8)
{
    return utf8.size() - std::count_if(utf8.begin(), utf8.end(), isContinuation);
}

qsizetype validUtf8Length(QByteArrayView bytes)
{
    if (bytes.isValidUtf8())
        return bytes.size();
    qsizetype at = 0;
    while (at < bytes.size()) {
        const qsizetype length = sequenceLength(bytes.at(at));
        if (length == 0 || at + length > bytes.size() || !bytes.sliced(at, length).isValidUtf8())
            break;
        at += length;
    }
    return at;
}

qsizetype incompleteUtf8Tail(QByteArrayView bytes)
{
    for (qsizetype back = 1; back <= std::min<qsizetype>(3, bytes.size()); ++back) {
        const char byte = bytes.at(bytes.size() - back);
        if (!isContinuation(byte))
            return sequenceLength(byte) > back ? back : 0;
    }
    return 0;
}

QString withoutLoneSurrogates(QString text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (!text.at(i).isSurrogate())
            continue;
        if (text.at(i).isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate())
            ++i;
        else
            text[i] = QChar(QChar::ReplacementCharacter);
    }
    return text;
}

void appendUtf8(QByteArray &buffer, QStringView text)
{
    QStringEncoder encoder(QStringConverter::Utf8, QStringConverter::Flag::Stateless);
    const qsizetype before = buffer.size();
    // Resizing to the exact need each time would copy the buffer over and over.
    const qsizetype need = before + encoder.requiredSpace(text.size());
    if (buffer.capacity() < need)
        buffer.reserve(std::max(need, buffer.capacity() * 2));
    buffer.resize(need);
    const char *end = encoder.appendToBuffer(buffer.data() + before, text);
    buffer.truncate(end - buffer.constData());
}

} // namespace volley
