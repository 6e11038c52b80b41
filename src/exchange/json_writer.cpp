// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/json_writer.h"

#include "exchange/utf8.h"

#include <algorithm>

namespace volley {

namespace {

bool needsEscape(char byte)
{
    return static_cast<uchar>(byte) < 0x20 || byte == '"' || byte == '\\';
}

void appendEscaped(QByteArray &buffer, char byte)
{
    static constexpr std::pair<char, char> letters[]{
        {'\n', 'n'}, {'\r', 'r'}, {'\t', 't'}, {'\b', 'b'}, {'\f', 'f'}, {'"', '"'}, {'\\', '\\'}};
    buffer.append('\\');
    for (const auto &[plain, letter] : letters) {
        if (byte == plain) {
            buffer.append(letter);
            return;
        }
    }
    buffer.append("u00").append(
        QByteArray::number(static_cast<uchar>(byte), 16).rightJustified(2, '0'));
}

} // namespace

void appendJsonString(QByteArray &buffer, QStringView text)
{
    buffer.append('"');
    const qsizetype start = buffer.size();
    appendUtf8(buffer, text);
    if (std::any_of(buffer.cbegin() + start, buffer.cend(), needsEscape)) {
        const QByteArray plain = buffer.sliced(start);
        buffer.truncate(start);
        auto from = plain.cbegin();
        while (from != plain.cend()) {
            const auto to = std::find_if(from, plain.cend(), needsEscape);
            buffer.append(QByteArrayView(from, to));
            if (to == plain.cend())
                break;
            appendEscaped(buffer, *to);
            from = to + 1;
        }
    }
    buffer.append('"');
}

void appendJsonValue(QByteArray &buffer, const ResultValue &value)
{
    if (const auto *text = std::get_if<QString>(&value))
        appendJsonString(buffer, *text);
    else if (const auto *number = std::get_if<qint64>(&value))
        buffer.append(QByteArray::number(*number));
    else if (const auto *fraction = std::get_if<double>(&value))
        buffer.append(plainDigits(*fraction));
    else if (const auto *truth = std::get_if<bool>(&value))
        buffer.append(*truth ? "true" : "false");
    else
        buffer.append("null");
}

} // namespace volley
