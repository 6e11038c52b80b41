// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/clipboard_cells.h"

#include <algorithm>
#include <optional>

namespace volley {

namespace {

bool endsCell(QChar c)
{
    return c == QLatin1Char('\t') || c == QLatin1Char('\n') || c == QLatin1Char('\r');
}

struct QuotedCell
{
    QString text;
    qsizetype length = 0; ///< quotes included
    bool hasBreak = false;
};

/// The quoted cell that begins at the start of `text`, or nothing: then the quote is text.
std::optional<QuotedCell> quotedCell(QStringView text)
{
    const QLatin1Char quote('"');
    QuotedCell cell;
    bool needsQuotes = false;
    qsizetype from = 1;
    while (true) {
        const qsizetype at = text.indexOf(quote, from);
        if (at < 0)
            return {};
        const QStringView piece = text.sliced(from, at - from);
        cell.text.append(piece);
        cell.hasBreak =
            cell.hasBreak || piece.contains(QLatin1Char('\n')) || piece.contains(QLatin1Char('\r'));
        needsQuotes = needsQuotes || cell.hasBreak || piece.contains(QLatin1Char('\t'));
        const bool doubled = at + 1 < text.size() && text[at + 1] == quote;
        if (!doubled) {
            cell.length = at + 1;
            break;
        }
        needsQuotes = true;
        cell.text.append(quote);
        from = at + 2;
    }
    const bool closed = cell.length == text.size() || endsCell(text[cell.length]);
    return closed && needsQuotes ? std::optional(cell) : std::nullopt;
}

} // namespace

ClipboardCells clipboardCells(QStringView text, EmptyLines empty)
{
    ClipboardCells cells;
    Row row;
    qsizetype at = 0;
    while (at < text.size() || !row.isEmpty()) {
        const QStringView rest = text.sliced(at);
        const auto quoted = rest.startsWith(QLatin1Char('"')) ? quotedCell(rest) : std::nullopt;
        const qsizetype length =
            quoted ? quoted->length
                   : std::find_if(rest.begin(), rest.end(), endsCell) - rest.begin();
        row.append(quoted ? quoted->text : rest.first(length).toString());
        cells.hasWrappedCell = cells.hasWrappedCell || (quoted && quoted->hasBreak);
        at += length;
        if (at < text.size() && text[at] == QLatin1Char('\t')) {
            ++at;
            continue;
        }
        if (empty == EmptyLines::Keep ||
            std::any_of(row.cbegin(), row.cend(),
                        [](const QString &cell) { return !cell.trimmed().isEmpty(); }))
            cells.rows.append(row);
        row.clear();
        const bool crLf = text.sliced(at).startsWith(QLatin1String("\r\n"));
        at += crLf ? 2 : 1;
    }
    return cells;
}

} // namespace volley
