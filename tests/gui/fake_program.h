// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "results/request_feed.h"

#include <QHash>
#include <QPromise>
#include <QTest>
#include <QWidget>

#include <memory>

namespace volley::test {

template<typename T>
QFuture<T> ready(T value)
{
    QPromise<T> promise;
    promise.start();
    promise.addResult(std::move(value));
    promise.finish();
    return promise.future();
}

inline QString promptOf(Ordinal ordinal)
{
    return QStringLiteral("prompt %1").arg(ordinal);
}

inline AttemptRecord answered(Ordinal ordinal, const QString &text)
{
    AttemptRecord attempt;
    attempt.ordinal = ordinal;
    attempt.state = RequestState::Succeeded;
    attempt.answer.text = text;
    attempt.answer.finish = FinishReason::Stop;
    attempt.answer.requestId = QStringLiteral("req_7");
    attempt.httpStatus = 200;
    attempt.durationMs = 1234;
    attempt.responseHeaders = {{"x-ratelimit-remaining", "41"}};
    return attempt;
}

/// Answers what page and pane ask for, at once and from memory, and notes what they order.
struct FakeProgram
{
    RequestFeed feed()
    {
        RequestFeed made;
        made.previews = [this](const QList<Ordinal> &ordinals, const QString &words) {
            QList<ProjectStore::Preview> previews;
            for (const Ordinal ordinal : ordinals) {
                const QString further = words.isEmpty() ? QString() : foundFurtherOn.value(ordinal);
                previews.append(
                    {ordinal, promptOf(ordinal), responses.value(ordinal), {}, further});
            }
            return ready(Result<QList<ProjectStore::Preview>>(previews));
        };
        made.search = [this](const QString &text) {
            searches.append({text, std::make_shared<QPromise<Result<QList<Ordinal>>>>()});
            searches.last().second->start();
            return searches.last().second->future();
        };
        made.readRequests = [this](const ProjectStore::RequestTaker &take) {
            stored = std::make_shared<QPromise<Result<qint64>>>();
            stored->start();
            takeStored = take;
            return stored->future();
        };
        made.readTexts = [this](ProjectStore::TextKind kind, const ProjectStore::TextTaker &take) {
            for (Ordinal ordinal = 0; ordinal < texts; ++ordinal)
                static_cast<void>(take(ordinal, kind == ProjectStore::TextKind::Prompt
                                                    ? promptOf(ordinal)
                                                    : responses.value(ordinal)));
            return ready(Result<qint64>(texts));
        };
        made.details = [this](Ordinal ordinal) {
            ++detailsAsked;
            return ready(Result<RequestDetails>(detailsOf(ordinal)));
        };
        made.readResults = [this](const QList<Ordinal> &ordinals,
                                  const ProjectStore::ResultTaker &take) {
            for (const Ordinal ordinal : ordinals) {
                if (const auto taken = take(detailsOf(ordinal).row); !taken)
                    return ready(Result<qint64>(unexpected(taken.error())));
            }
            return ready(Result<qint64>(ordinals.size()));
        };
        made.requestFor = [](const Target &target, const PromptDraft &draft, const QString &) {
            HttpRequest request;
            request.url = QUrl(QStringLiteral("https://api.example.com/v1/chat/completions"));
            request.headers = {{"Content-Type", "application/json"}};
            request.key = {"Authorization", "Bearer ", Secret("sk-secret-secret-secret")};
            request.body = "{\"model\":\"" + target.model.toUtf8() +
                           "\",\"z\":1,\"a\":[],\"input\":\"" + draft.prompt.user.toUtf8() + "\"}";
            return ready(ShownRequest{request, {}});
        };
        made.retry = [this](const QList<qint64> &ordinals) { retried += ordinals; };
        made.cancel = [this](const QList<qint64> &ordinals) { cancelled += ordinals; };
        made.watch = [this](qint64 ordinal) { watched = ordinal; };
        return made;
    }
    RequestDetails detailsOf(Ordinal ordinal) const
    {
        RequestDetails details;
        details.row.ordinal = ordinal;
        details.row.renderedPrompt = promptOf(ordinal);
        details.draft.prompt.user = promptOf(ordinal);
        details.row.state = states.value(ordinal, RequestState::Queued);
        details.attempts = attempts.value(ordinal);
        if (responses.contains(ordinal))
            details.attempts.append(answered(ordinal, responses.value(ordinal)));
        if (!details.attempts.isEmpty())
            details.row.last = details.attempts.last();
        return details;
    }
    /// The requests from `first` on, in order.
    void handOnStored(const std::vector<StoredRequest> &rows, Ordinal first = 0)
    {
        for (StoredRequest row : rows) {
            row.update.ordinal = first++;
            row.update.state = row.state;
            row.update.attempt = row.attempts;
            static_cast<void>(takeStored(row));
        }
    }
    void finishStored(const std::vector<StoredRequest> &rows)
    {
        if (!stored)
            return;
        handOnStored(rows);
        stored->addResult(Result<qint64>(static_cast<qint64>(rows.size())));
        stored->finish();
    }

    qint64 texts = 0; ///< of how many requests there are texts
    QHash<Ordinal, QString> responses;
    QHash<Ordinal, QString> foundFurtherOn; ///< in responses, whatever was looked for
    QHash<Ordinal, RequestState> states;
    QHash<Ordinal, QList<AttemptRecord>> attempts;
    QList<std::pair<QString, std::shared_ptr<QPromise<Result<QList<Ordinal>>>>>> searches;
    std::shared_ptr<QPromise<Result<qint64>>> stored;
    ProjectStore::RequestTaker takeStored;
    QList<qint64> retried;
    QList<qint64> cancelled;
    qint64 watched = -1;
    int detailsAsked = 0;
};

inline RunDefinition definition()
{
    RunDefinition made;
    Target target;
    target.model = QStringLiteral("demo-echo");
    target.keyVariable = QStringLiteral("EXAMPLE_KEY");
    made.targets = {target};
    return made;
}

inline RequestUpdate update(Ordinal ordinal, RequestState state, int attempt = 1)
{
    RequestUpdate made;
    made.ordinal = ordinal;
    made.state = state;
    made.attempt = attempt;
    return made;
}

/// Fails the test where something that takes the keyboard has no name to read out.
inline void expectNamedControls(QWidget &root)
{
    for (const QWidget *widget : root.findChildren<QWidget *>()) {
        // A notice that is out of sight while it has nothing to say is no control.
        if (widget->isHidden() || widget->focusPolicy() == Qt::NoFocus ||
            widget->inherits("QTabBar") || widget->inherits("QScrollBar") ||
            widget->inherits("QComboBoxListView") || // its box has the name
            widget->objectName().startsWith(QLatin1String("qt_")))
            continue;
        const QString text = widget->property("text").toString();
        const bool named = !widget->accessibleName().isEmpty() || !text.isEmpty() ||
                           widget->inherits("QHeaderView") || widget->inherits("QTabWidget");
        QVERIFY2(named, qPrintable(QLatin1String(widget->metaObject()->className()) +
                                   QLatin1Char(' ') + widget->objectName()));
    }
}

} // namespace volley::test
