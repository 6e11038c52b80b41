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

[[nodiscard]] constexpr bool needsEscape(char c)
{
    return uchar(c) < 0x20 || c == '"' || c == '\\';
}

constexpr auto plainBytes = [] {
    std::array<bool, 256> plain{};
    for (size_t byte = 0; byte < 0x80; ++byte)
        plain[byte] = !needsEscape(char(byte));
    return plain;
}();

/// ASCII with nothing to escape, as nearly all headers are.
[[nodiscard]] bool isPlain(QByteArrayView bytes)
{
    return std::all_of(bytes.begin(), bytes.end(), [](char c) { return plainBytes[uchar(c)]; });
}

void appendEscaped(QByteArray &out, QByteArrayView utf8)
{
    const char *from = utf8.begin();
    const char *const end = utf8.end();
    for (;;) {
        const char *const special = std::find_if(from, end, needsEscape);
        out.append(from, special - from);
        if (special == end)
            return;
        if (uchar(*special) < 0x20) {
            appendUnitEscaped(out, uchar(*special));
        } else {
            const char escape[] = {'\\', *special};
            out.append(escape, sizeof escape);
        }
        from = special + 1;
    }
}

/// Puts brackets, quotes and commas around the cells, in as few steps as can be.
class ArrayWriter
{
public:
    explicit ArrayWriter(qsizetype expectedSize) { m_out.reserve(expectedSize); }

    /// Where to append the next cell's content.
    QByteArray &next()
    {
        m_out.append(m_out.isEmpty() ? "[\"" : "\",\"", m_out.isEmpty() ? 2 : 3);
        return m_out;
    }
    QByteArray finish()
    {
        if (m_out.isEmpty())
            return QByteArrayLiteral("[]");
        m_out.append("\"]", 2);
        return std::move(m_out);
    }

private:
    QByteArray m_out;
};

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

bool isWholeUtf16(QStringView text)
{
    // Without an early end the compiler does sixteen at a time; nearly all texts stop here.
    unsigned surrogates = 0;
    for (const QChar c : text)
        surrogates |= (c.unicode() & 0xf800) == 0xd800;
    return surrogates == 0 || text.isValidUtf16();
}

QByteArray encodeRow(const Row &row)
{
    qsizetype size = 4;
    for (const QString &cell : row)
        size += cell.size() + 3;
    ArrayWriter writer(size + size / 8);
    for (const QString &cell : row) {
        if (isWholeUtf16(cell))
            appendEscaped(writer.next(), cell.toUtf8());
        else
            appendBrokenCell(writer.next(), cell);
    }
    return writer.finish();
}

QByteArray encodeLatin1(const QList<QByteArrayView> &cells)
{
    qsizetype size = 4;
    for (const QByteArrayView cell : cells)
        size += cell.size() + 3;
    ArrayWriter writer(size);
    for (const QByteArrayView cell : cells) {
        if (isPlain(cell))
            writer.next().append(cell);
        else
            appendEscaped(writer.next(), QString::fromLatin1(cell).toUtf8());
    }
    return writer.finish();
}

std::optional<Row> decodeRow(QByteArrayView json)
{
    return RowReader(json).read();
}

QByteArray toStoredText(const QString &text)
{
    if (Q_LIKELY(isWholeUtf16(text)))
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

} // namespace volley
