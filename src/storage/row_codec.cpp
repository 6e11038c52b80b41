// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/row_codec.h"

#include <array>
#include <cstring>

namespace volley {

namespace {

constexpr char hexDigits[] = "0123456789abcdef";

void appendUnitEscaped(QByteArray &out, char16_t unit)
{
    const char escape[] = {'\\',
                           'u',
                           hexDigits[(unit >> 12) & 0xf],
                           hexDigits[(unit >> 8) & 0xf],
                           hexDigits[(unit >> 4) & 0xf],
                           hexDigits[unit & 0xf]};
    out.append(escape, sizeof escape);
}

void appendEscaped(QByteArray &out, const QByteArray &utf8)
{
    qsizetype from = 0;
    for (qsizetype i = 0; i < utf8.size(); ++i) {
        const char c = utf8.at(i);
        if (uchar(c) >= 0x20 && c != '"' && c != '\\')
            continue;
        out.append(utf8.constData() + from, i - from);
        if (c == '"' || c == '\\') {
            out.append('\\');
            out.append(c);
        } else {
            appendUnitEscaped(out, uchar(c));
        }
        from = i + 1;
    }
    out.append(utf8.constData() + from, utf8.size() - from);
}

/// Cells whose UTF-16 is broken go in pieces: what is whole as UTF-8, each lone surrogate escaped.
void appendBrokenCell(QByteArray &out, const QString &cell)
{
    qsizetype from = 0;
    for (qsizetype i = 0; i < cell.size(); ++i) {
        if (!cell.at(i).isSurrogate())
            continue;
        if (cell.at(i).isHighSurrogate() && i + 1 < cell.size() &&
            cell.at(i + 1).isLowSurrogate()) {
            ++i;
            continue;
        }
        appendEscaped(out, QStringView(cell).sliced(from, i - from).toUtf8());
        appendUnitEscaped(out, cell.at(i).unicode());
        from = i + 1;
    }
    appendEscaped(out, QStringView(cell).sliced(from).toUtf8());
}

/// Reads one array of strings; a cursor over the bytes.
class RowReader
{
public:
    explicit RowReader(QByteArrayView json)
        : m_at(json.begin())
        , m_end(json.end())
    {}

    std::optional<Row> read()
    {
        Row row;
        if (!take('['))
            return std::nullopt;
        if (take(']'))
            return m_at == m_end ? std::optional(row) : std::nullopt;
        do {
            QString cell;
            if (!readString(cell))
                return std::nullopt;
            row.append(std::move(cell));
        } while (take(','));
        if (!take(']') || m_at != m_end)
            return std::nullopt;
        return row;
    }

private:
    bool take(char c)
    {
        if (m_at == m_end || *m_at != c)
            return false;
        ++m_at;
        return true;
    }

    bool readString(QString &cell)
    {
        if (!take('"'))
            return false;
        const char *from = m_at;
        while (m_at != m_end && *m_at != '"') {
            if (*m_at != '\\') {
                ++m_at;
                continue;
            }
            cell += QString::fromUtf8(from, m_at - from);
            if (!readEscape(cell))
                return false;
            from = m_at;
        }
        if (cell.isEmpty())
            cell = QString::fromUtf8(from, m_at - from);
        else
            cell += QString::fromUtf8(from, m_at - from);
        return take('"');
    }

    bool readEscape(QString &cell)
    {
        static constexpr std::array<std::pair<char, char16_t>, 8> plain{{{'"', u'"'},
                                                                         {'\\', u'\\'},
                                                                         {'/', u'/'},
                                                                         {'b', u'\b'},
                                                                         {'f', u'\f'},
                                                                         {'n', u'\n'},
                                                                         {'r', u'\r'},
                                                                         {'t', u'\t'}}};
        if (m_end - m_at < 2)
            return false;
        const char c = m_at[1];
        m_at += 2;
        if (c == 'u')
            return readUnit(cell);
        const auto found = std::find_if(plain.begin(), plain.end(),
                                        [c](const auto &pair) { return pair.first == c; });
        if (found == plain.end())
            return false;
        cell += QChar(found->second);
        return true;
    }

    bool readUnit(QString &cell)
    {
        if (m_end - m_at < 4)
            return false;
        bool ok = false;
        const ushort unit = QByteArrayView(m_at, 4).toUShort(&ok, 16);
        m_at += 4;
        cell += QChar(unit);
        return ok;
    }

    const char *m_at;
    const char *m_end;
};

} // namespace

QByteArray encodeRow(const Row &row)
{
    QByteArray out;
    qsizetype size = 2;
    for (const QString &cell : row)
        size += cell.size() + 3;
    out.reserve(size + size / 8);
    out.append('[');
    for (const QString &cell : row) {
        out.append(out.size() > 1 ? ",\"" : "\"");
        if (cell.isValidUtf16())
            appendEscaped(out, cell.toUtf8());
        else
            appendBrokenCell(out, cell);
        out.append('"');
    }
    out.append(']');
    return out;
}

std::optional<Row> decodeRow(QByteArrayView json)
{
    return RowReader(json).read();
}

QByteArray toStoredText(const QString &text)
{
    if (Q_LIKELY(text.isValidUtf16()))
        return text.toUtf8();
    QString repaired = text;
    for (qsizetype i = 0; i < repaired.size(); ++i) {
        if (repaired.at(i).isHighSurrogate() && i + 1 < repaired.size() &&
            repaired.at(i + 1).isLowSurrogate())
            ++i;
        else if (repaired.at(i).isSurrogate())
            repaired[i] = QChar::ReplacementCharacter;
    }
    return repaired.toUtf8();
}

QString shortened(const QString &text, qsizetype length)
{
    if (text.size() <= length)
        return text;
    return text.left(text.at(length - 1).isHighSurrogate() ? length - 1 : length);
}

} // namespace volley
