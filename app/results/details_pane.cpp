// SPDX-License-Identifier: GPL-3.0-or-later
#include "results/details_pane.h"

#include "results/details_pane_p.h"

namespace volley {

DetailsPane::DetailsPane(QWidget *parent)
    : QWidget(parent)
    , d(std::make_unique<Private>(this))
{
    setObjectName(QStringLiteral("detailsPane"));
    setAccessibleName(tr("Details of the request"));
}

DetailsPane::~DetailsPane() = default;

void DetailsPane::setFeed(const RequestFeed &feed)
{
    d->feed = feed;
}

void DetailsPane::setRun(const RunDefinition &definition, qint64 requests)
{
    const bool same = d->requests == requests && d->definition == definition;
    const int targets = static_cast<int>(definition.targets.size());
    const qint64 perRow = qint64{targets} * definition.repeats;
    d->definition = definition;
    d->requests = requests;
    d->plan = RunPlan(perRow > 0 ? requests / perRow : 0, targets, definition.repeats);
    if (same && d->ordinal >= 0)
        d->fetch();
    else
        d->show(-1);
}

TextForm DetailsPane::answerForm() const
{
    return d->answerForm();
}

void DetailsPane::setAnswerForm(TextForm form)
{
    d->setAnswerForm(form);
}

void DetailsPane::showRequest(qint64 ordinal)
{
    d->show(ordinal < d->requests ? ordinal : -1);
}

void DetailsPane::applyUpdates(const QList<RequestUpdate> &batch)
{
    for (const RequestUpdate &update : batch) {
        if (update.ordinal == d->ordinal)
            d->takeUpdate(update);
    }
}

void DetailsPane::appendStreamed(qint64 ordinal, const QString &text, bool whole)
{
    if (ordinal == d->ordinal && ordinal >= 0)
        d->takeStreamed(text, whole);
}

void DetailsPane::showWhy(const QString &why)
{
    d->showWhy(why);
}

} // namespace volley
