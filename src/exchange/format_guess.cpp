// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/format_guess.h"

#include "exchange/column_names.h"
#include "exchange/csv_tokenizer.h"
#include "exchange/json_scanner.h"

#include <QFileInfo>

#include <tuple>
#include <utility>

namespace volley {

namespace {

constexpr qsizetype recordsLookedAt = 200;

DelimiterGuess tryDelimiter(char delimiter, const QByteArray &head, bool whole)
{
    DelimiterGuess guess;
    guess.delimiter = delimiter;
    qsizetype alike = 0;
    CsvTokenizer tokenizer(delimiter, [&](const QStringList &cells, qint64) {
        if (guess.records == 0) {
            guess.first = cells;
            guess.columns = cells.size();
        }
        alike += cells.size() == guess.columns ? 1 : 0;
        return ++guess.records < recordsLookedAt;
    });
    guess.clean = bool(tokenizer.feed(head)) && (!whole || tokenizer.finish());
    guess.share = guess.records == 0 ? 0 : double(alike) / double(guess.records);
    return guess;
}

bool isBetter(const DelimiterGuess &guess, const DelimiterGuess &best)
{
    const auto rank = [](const DelimiterGuess &g) {
        return std::make_tuple(g.columns > 1, g.clean, g.share, g.columns);
    };
    return rank(guess) > rank(best);
}

} // namespace

DelimiterGuess guessDelimiter(const QByteArray &head, bool whole)
{
    const DelimiterGuess comma = tryDelimiter(',', head, whole);
    DelimiterGuess best = comma;
    for (const char candidate : {';', '\t', '|'}) {
        const DelimiterGuess guess = tryDelimiter(candidate, head, whole);
        if (isBetter(guess, best))
            best = guess;
    }
    // No delimiter in the header: the text is one column. Then one that it does not have is as good
    // as a comma, and prompts with commas need no quotes; but it must not hide a fault.
    return best.columns > 1 || comma.clean ? best : comma;
}

std::optional<TextFormat> textFormatForPath(const QString &path)
{
    static constexpr std::pair<const char *, TextFormat> extensions[]{
        {"csv", TextFormat::Csv},          {"tsv", TextFormat::Tsv},
        {"tab", TextFormat::Tsv},          {"jsonl", TextFormat::JsonLines},
        {"ndjson", TextFormat::JsonLines}, {"json", TextFormat::Json},
        {"txt", TextFormat::Lines},        {"text", TextFormat::Lines},
        {"xlsx", TextFormat::Xlsx},
    };
    const QString suffix = QFileInfo(path).suffix();
    for (const auto &[extension, format] : extensions) {
        if (suffix.compare(QLatin1String(extension), Qt::CaseInsensitive) == 0)
            return format;
    }
    return {};
}

bool beginsWithJsonLine(const QByteArray &head, bool whole)
{
    const QByteArrayView text = QByteArrayView(head).trimmed();
    if (!text.startsWith('{'))
        return false;
    const qsizetype end = text.indexOf('\n');
    if (end < 0 && !whole) // one line, longer than the head
        return true;
    JsonScanner scanner(end < 0 ? text : text.first(end));
    return scanner.value() && scanner.atEnd();
}

TextFormat guessFormat(const QByteArray &head, bool whole)
{
    if (beginsWithJsonLine(head, whole))
        return TextFormat::JsonLines;
    JsonScanner scanner(head);
    if (scanner.take('[') && (scanner.peek() == '{' || scanner.peek() == '"'))
        return TextFormat::Json;
    const DelimiterGuess guess = guessDelimiter(head, whole);
    if (guess.isTable() && looksLikeHeader(guess.first))
        return guess.delimiter == '\t' ? TextFormat::Tsv : TextFormat::Csv;
    return TextFormat::Lines;
}

} // namespace volley
