// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

namespace volley {

/// Line and column, both from 1, of a place in UTF-8 text that goes by in blocks cut anywhere. LF,
/// CRLF and a lone CR each end a line; columns count characters, not bytes. A plain value.
class TextPosition
{
public:
    void advance(QByteArrayView text);
    [[nodiscard]] qint64 line() const { return m_line; }
    [[nodiscard]] qint64 column() const { return m_column; }

private:
    qint64 m_line = 1;
    qint64 m_column = 1;
    bool m_afterReturn = false;
};

/// Line ends in a text: LF, CRLF or a lone CR.
[[nodiscard]] qint64 lineBreaks(QByteArrayView text);

} // namespace volley
