// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "composition/shown_request.h"
#include "storage/project_store.h"

#include <QFuture>

#include <functional>

namespace volley {

class Workbench;

/// What the requests page and the details pane ask of the program, as functions, so that both can
/// be fed by anything. Functions that are not set are not offered to the person. A value;
/// everything in it is called on the GUI thread and returns at once.
struct RequestFeed
{
    std::function<QFuture<Result<QList<ProjectStore::Preview>>>(const QList<Ordinal> &,
                                                                const QString &words)>
        previews;
    std::function<QFuture<Result<QList<Ordinal>>>(const QString &)> search;
    std::function<QFuture<Result<qint64>>(const ProjectStore::RequestTaker &)> readRequests;
    std::function<QFuture<Result<qint64>>(ProjectStore::TextKind, const ProjectStore::TextTaker &)>
        readTexts;
    std::function<QFuture<Result<RequestDetails>>(Ordinal)> details;
    std::function<QFuture<Result<qint64>>(const QList<Ordinal> &,
                                          const ProjectStore::ResultTaker &)>
        readResults;
    std::function<QFuture<ShownRequest>(const Target &, const PromptDraft &,
                                        const QString &imagesFolder)>
        requestFor;
    std::function<void(const QList<qint64> &)> retry;
    std::function<void(const QList<qint64> &)> cancel;
    std::function<void(qint64)> watch;
};

/// The feed of the running program. `workbench` outlives whoever holds the feed.
[[nodiscard]] RequestFeed feedOf(Workbench &workbench);

} // namespace volley
