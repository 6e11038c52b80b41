// SPDX-License-Identifier: GPL-3.0-or-later
#include "results/request_feed.h"

#include "composition/workbench.h"
#include "results/details_pane.h"
#include "results/requests_page.h"

namespace volley {

RequestFeed feedOf(Workbench &workbench)
{
    RequestFeed feed;
    Workbench *program = &workbench;
    feed.previews = [program](const QList<Ordinal> &ordinals, const QString &words) {
        return program->store().previews(ordinals, words);
    };
    feed.search = [program](const QString &text) { return program->store().search(text); };
    feed.readRequests = [program](const ProjectStore::RequestTaker &take) {
        return program->store().readRequests(take);
    };
    feed.readTexts = [program](ProjectStore::TextKind kind, const ProjectStore::TextTaker &take) {
        return program->store().readTexts(kind, take);
    };
    feed.details = [program](Ordinal ordinal) { return program->store().details(ordinal); };
    feed.readResults = [program](const QList<Ordinal> &ordinals,
                                 const ProjectStore::ResultTaker &take) {
        return program->store().readResults(ordinals, take);
    };
    feed.requestFor = [program](const Target &target, const PromptDraft &draft,
                                const QString &imagesFolder) {
        return program->requestFor(target, draft, imagesFolder);
    };
    feed.retry = [program](const QList<qint64> &ordinals) { program->retry(ordinals); };
    feed.cancel = [program](const QList<qint64> &ordinals) { program->cancel(ordinals); };
    feed.watch = [program](qint64 ordinal) { program->watch(ordinal); };
    return feed;
}

// Here and not with the rest of the classes, which know no Workbench.

void RequestsPage::bind(Workbench &workbench)
{
    setFeed(feedOf(workbench));
    connect(&workbench, &Workbench::updates, this, &RequestsPage::applyUpdates);
    connect(&workbench, &Workbench::lanesChanged, this, &RequestsPage::setLanes);
    connect(&workbench, &Workbench::runStarted, this, [this] { setRunning(true); });
    connect(&workbench, &Workbench::runFinished, this, [this] { setRunning(false); });
}

void DetailsPane::bind(Workbench &workbench)
{
    setFeed(feedOf(workbench));
    connect(&workbench, &Workbench::updates, this, &DetailsPane::applyUpdates);
    connect(&workbench, &Workbench::streamed, this, &DetailsPane::appendStreamed);
}

} // namespace volley
