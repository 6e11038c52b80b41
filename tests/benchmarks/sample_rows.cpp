// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample_rows.h"

#include <array>
#include <string_view>

namespace volley::bench {

namespace {

constexpr std::array<const char *, 48> words = {
    "anchor", "bearing", "current",  "draught",  "estuary", "fathom",   "galley",    "harbour",
    "island", "jetty",   "keel",     "lantern",  "mooring", "nautical", "outrigger", "pilot",
    "quay",   "rudder",  "sextant",  "tide",     "upwind",  "voyage",   "wake",      "yawl",
    "Größe",  "café",    "señal",    "naïve",    "λόγος",   "волна",    "東京",      "港",
    "write",  "compare", "describe", "classify", "extract", "explain",  "summarise", "translate",
    "short",  "careful", "plain",    "two",      "three",   "without",  "between",   "“quoted”"};

constexpr std::array<const char *, 5> topics = {"sea", "wind", "harbour", "trade, old", "ships"};

/// SplitMix64: the next number of a sequence that is given by where it begins.
quint64 next(quint64 &seed)
{
    seed += 0x9e3779b97f4a7c15U;
    quint64 z = seed;
    z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9U;
    z = (z ^ (z >> 27)) * 0x94d049bb133111ebU;
    return z ^ (z >> 31);
}

QByteArray textOf(quint64 seed, QByteArray text, qsizetype bytes)
{
    while (text.size() < bytes) {
        quint64 number = next(seed);
        for (int i = 0; i < 8 && text.size() < bytes; ++i, number >>= 8) {
            text += ' ';
            text += words[number % words.size()];
        }
    }
    const quint64 end = next(seed);
    if (end % 16 == 0)
        text += ", said \"aye\"";
    if (end % 50 == 0)
        text += "\nand on a second line";
    return text + '.';
}

QByteArray promptBytes(qint64 row)
{
    return textOf(static_cast<quint64>(row), "Prompt " + QByteArray::number(row + 1) + ':', 270);
}

} // namespace

QString promptOf(qint64 row)
{
    return QString::fromUtf8(promptBytes(row));
}

QString answerOf(qint64 row)
{
    return QString::fromUtf8(textOf(~static_cast<quint64>(row), "Answer:", 280));
}

QString topicOf(qint64 row)
{
    return QString::fromUtf8(topics[static_cast<size_t>(row) % topics.size()]);
}

QByteArray csvHeader()
{
    return "id,topic,prompt\n";
}

void appendCsvRow(QByteArray &csv, qint64 row)
{
    QByteArray prompt = promptBytes(row);
    prompt.replace('"', "\"\"");
    csv += QByteArray::number(row + 1) + ",\"" + topics[static_cast<size_t>(row) % topics.size()] +
           "\",\"" + prompt + "\"\n";
}

} // namespace volley::bench
