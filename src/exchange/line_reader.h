// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/text_source.h"

namespace volley {

/// Text line by line, without the line ends (LF, CRLF or a lone CR). Lives for one pass over a
/// source.
class LineReader
{
public:
    explicit LineReader(TextSource &source)
        : m_source(source)
    {}

    /// The next line, valid until the next call; nothing at the end. Errors: the source's, and
    /// TooLarge for a line above the limit of a cell.
    [[nodiscard]] Result<std::optional<QByteArrayView>> next();
    /// The number of the line that next() gave last, from 1.
    [[nodiscard]] qint64 line() const { return m_line; }

private:
    [[nodiscard]] std::optional<QByteArrayView> lineInBlock();

    TextSource &m_source;
    QByteArray m_block;
    qsizetype m_at = 0;
    QByteArray m_joined; ///< a line that began in an earlier block
    bool m_joining = false;
    bool m_afterReturn = false;
    qint64 m_line = 0;
};

} // namespace volley
