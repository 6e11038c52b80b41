// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/delimited_writer.h"

#include "exchange/formula_guard.h"
#include "exchange/utf8.h"

namespace volley {

void DelimitedWriter::separate()
{
    if (m_cells++ > 0)
        m_buffer.append(m_delimiter);
}

bool DelimitedWriter::needsQuotes(qsizetype from) const
{
    const char *at = m_buffer.constData() + from;
    const char *const end = m_buffer.constData() + m_buffer.size();
    // Without an early end the compiler does many at a time; most cells have nothing special.
    unsigned special = 0;
    for (; at != end; ++at)
        special |= unsigned(*at == m_delimiter) | unsigned(*at == '"') | unsigned(*at == '\n') |
                   unsigned(*at == '\r');
    return special != 0;
}

void DelimitedWriter::cell(QStringView text)
{
    separate();
    const qsizetype start = m_buffer.size();
    if (m_guard && needsGuard(text))
        m_buffer.append('\'');
    appendUtf8(m_buffer, text);
    m_recordHasText = m_recordHasText || m_buffer.size() > start;
    // At the very start U+FEFF would be read as a byte order mark, were it not in quotes.
    const bool looksLikeMark = m_first && text.startsWith(QChar(QChar::ByteOrderMark));
    m_first = false;
    if (!looksLikeMark && !needsQuotes(start))
        return;
    if (m_buffer.indexOf('"', start) >= 0) {
        QByteArray inner = m_buffer.sliced(start);
        m_buffer.truncate(start);
        m_buffer.append(inner.replace('"', "\"\""));
    }
    m_buffer.insert(start, '"');
    m_buffer.append('"');
}

void DelimitedWriter::value(const ResultValue &value)
{
    if (const auto *text = std::get_if<QString>(&value))
        return cell(*text);
    if (const auto *truth = std::get_if<bool>(&value))
        return cell(*truth ? u"true" : u"false");
    separate();
    m_first = false;
    if (const auto *number = std::get_if<qint64>(&value)) {
        m_buffer.append(QByteArray::number(*number));
        m_recordHasText = true;
    } else if (const auto *fraction = std::get_if<double>(&value)) {
        m_buffer.append(plainDigits(*fraction));
        m_recordHasText = true;
    }
}

void DelimitedWriter::endRecord()
{
    // A record of one empty cell would be a blank line, which readers skip.
    if (m_cells == 1 && !m_recordHasText)
        m_buffer.append("\"\"");
    m_buffer.append(m_crlf ? "\r\n" : "\n");
    m_cells = 0;
    m_recordHasText = false;
}

} // namespace volley
