// SPDX-License-Identifier: GPL-3.0-or-later
#include "targets/compose_words.h"

#include "domain/prompt_maker.h"
#include "presentation/error_text.h"
#include "presentation/plurals.h"
#include "providers/provider.h"
#include "targets/base_url_check.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace volley {

namespace {

struct ComposeWords
{
    Q_DECLARE_TR_FUNCTIONS(volley::ComposeWords)
};

QString targetObstacle(const Target &target)
{
    const ProviderInfo *info = findProvider(target.provider);
    if (!info)
        return ComposeWords::tr("This version does not know the provider “%1”. Choose another one.")
            .arg(target.provider);
    if (target.model.trimmed().isEmpty())
        return ComposeWords::tr("No model is chosen yet. Edit the target and choose one.");
    if (const auto good = validate(target); !good)
        return describe(good.error());
    // What is left of it: an address that is missing, and one that no key may be sent to.
    return checkBaseUrl(target.baseUrl.toString(), target.provider, info->needsKey).objection;
}

QString requestsText(qint64 count)
{
    return ComposeWords::tr("%Ln request(s)", nullptr, pluralOf(count));
}

} // namespace

QString templateObstacle(const QString &title, const Result<void> &check)
{
    if (check)
        return {};
    Error error = check.error();
    error.subject = title;
    return describe(error);
}

QString examplesObstacle(const QList<ExampleTurn> &examples)
{
    if (checkExamples(examples))
        return {};
    for (qsizetype i = 0; i < examples.size(); ++i) {
        if (QStringView(examples.at(i).text).trimmed().isEmpty())
            return ComposeWords::tr("Turn %1 of the examples has no text yet.").arg(i + 1);
        if (examples.at(i).role != (i % 2 == 0 ? Role::User : Role::Assistant))
            return ComposeWords::tr("Turn %1 of the examples: user and assistant take turns, the "
                                    "user first.")
                .arg(i + 1);
    }
    return ComposeWords::tr("The last question of the examples has no answer yet. Add one, or "
                            "remove the question.");
}

QString targetsObstacle(const QList<Target> &targets)
{
    if (targets.isEmpty())
        return ComposeWords::tr("There is no target to send prompts to: add one.");
    if (std::none_of(targets.begin(), targets.end(), [](const Target &one) { return one.enabled; }))
        return ComposeWords::tr("No target is checked: check one to send prompts to.");
    for (const Target &target : targets) {
        const QString wrong = target.enabled ? targetObstacle(target) : QString();
        if (!wrong.isEmpty())
            //: %1 a target's name, %2 what is wrong with it
            return ComposeWords::tr("%1: %2").arg(target.label(), wrong);
    }
    return {};
}

QString requestCountText(const RunDefinition &definition)
{
    const auto targets = std::count_if(definition.targets.begin(), definition.targets.end(),
                                       [](const Target &target) { return target.enabled; });
    const RunPlan row(1, static_cast<int>(targets), definition.repeats);
    QString text;
    if (targets == 0)
        return ComposeWords::tr("Without a target nothing is sent.");
    if (row.requests() == 1)
        text = ComposeWords::tr("Each row is sent once.");
    else if (definition.repeats == 1)
        text = ComposeWords::tr("Each row is sent to %Ln target(s).", nullptr, pluralOf(targets));
    else if (targets == 1)
        text = ComposeWords::tr("Each row is sent %Ln time(s).", nullptr, definition.repeats);
    else
        text =
            //: %1 such as "6 requests", %2 "2 targets", %3 "3 repeats"
            ComposeWords::tr("Each row makes %1: %2 × %3.")
                .arg(requestsText(row.requests()),
                     ComposeWords::tr("%Ln target(s)", nullptr, pluralOf(targets)),
                     ComposeWords::tr("%Ln repeat(s)", nullptr, definition.repeats));
    if (definition.rowLimit == 1)
        text +=
            QLatin1Char(' ') +
            //: %1 such as "2 requests"
            ComposeWords::tr("Only the first row is sent: %1.").arg(requestsText(row.requests()));
    else if (definition.rowLimit > 1)
        text += QLatin1Char(' ') +
                //: %1 such as "20 requests"
                ComposeWords::tr("Only the first %Ln row(s) are sent: at most %1.", nullptr,
                                 pluralOf(definition.rowLimit))
                    .arg(requestsText(definition.rowLimit * row.requests()));
    return text;
}

QString promptColumn(const QStringList &columns)
{
    for (const char *usual : {"prompt", "prompts", "question", "input", "text", "instruction"}) {
        for (const QString &column : columns) {
            if (column.trimmed().compare(QLatin1String(usual), Qt::CaseInsensitive) == 0)
                return column;
        }
    }
    return columns.first();
}

QString copyName(const Target &target, const QList<Target> &others)
{
    static const QRegularExpression number(QStringLiteral(" \\(\\d+\\)$"));
    const QString stem = target.label().remove(number);
    QStringList taken;
    for (const Target &other : others)
        taken.append(other.label());
    for (qsizetype i = 2;; ++i) {
        const QString name = QStringLiteral("%1 (%2)").arg(stem).arg(i);
        if (!taken.contains(name))
            return name;
    }
}

} // namespace volley
