// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/anthropic_models.h"

#include <QList>

#include <limits>

namespace volley {

namespace {

constexpr int newest = std::numeric_limits<int>::max();

bool isDigit(QChar c)
{
    return c >= QLatin1Char('0') && c <= QLatin1Char('9');
}

/// The numbers of at most two digits that stand in `name` as words of their own, up to the first
/// thing that follows them and is none: 3 and 5 of "claude-3-5-haiku-20241022".
QList<int> versionWords(QStringView name)
{
    QList<int> numbers;
    qsizetype at = 0;
    while (at < name.size()) {
        qsizetype end = at;
        while (end < name.size() && name.at(end).isLetterOrNumber())
            ++end;
        const QStringView word = name.sliced(at, end - at);
        const bool isNumber =
            !word.isEmpty() && word.size() <= 2 && isDigit(word.front()) && isDigit(word.back());
        if (isNumber)
            numbers.append(word.toInt());
        else if (!numbers.isEmpty())
            break;
        at = end + 1;
    }
    return numbers;
}

/// 306 for 3.6.
int versionOf(QStringView model)
{
    const QList<int> numbers = versionWords(model);
    return numbers.isEmpty() ? newest : numbers.at(0) * 100 + numbers.value(1, 0);
}

QStringList words(std::initializer_list<const char *> list)
{
    QStringList words;
    for (const char *word : list)
        words.append(QLatin1String(word));
    return words;
}

} // namespace

ClaudeTraits claudeTraits(QStringView model)
{
    const int version = versionOf(model);
    ClaudeTraits traits;
    traits.schema = version >= 401;
    if (version < 305)
        traits.answerTokens = 4096;
    if (version < 307) {
        traits.thinking = ClaudeTraits::Thinking::None;
    } else if (version < 406) {
        traits.thinking = ClaudeTraits::Thinking::Budget;
        traits.efforts = words({"none", "low", "medium", "high"});
    } else if (version < 407) {
        traits.efforts = words({"none", "low", "medium", "high", "max"});
    } else {
        traits.efforts = words({"none", "low", "medium", "high", "xhigh", "max"});
    }
    return traits;
}

qint64 thinkingBudget(QStringView effort)
{
    if (effort == QLatin1String("low"))
        return 2048;
    return effort == QLatin1String("medium") ? 8192 : 16'384;
}

} // namespace volley
