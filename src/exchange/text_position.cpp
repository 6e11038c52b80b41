// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/text_position.h"

#include "exchange/utf8.h"

namespace volley {

void TextPosition::advance(QByteArrayView text)
{
    qsizetype lineStart = -1;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char byte = text[i];
        if (byte == '\n') {
            m_line += m_afterReturn ? 0 : 1;
            lineStart = i + 1;
        } else if (byte == '\r') {
            ++m_line;
            lineStart = i + 1;
        }
        m_afterReturn = byte == '\r';
    }
    if (lineStart >= 0)
        m_column = 1 + characterCount(text.sliced(lineStart));
    else
        m_column += characterCount(text);
}

qint64 lineBreaks(QByteArrayView text)
{
    if (!text.contains('\n') && !text.contains('\r'))
        return 0;
    TextPosition position;
    position.advance(text);
    return position.line() - 1;
}

} // namespace volley
