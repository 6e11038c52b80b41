// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage_faults/ledger.h"

#include "support/stored_requests.h"

namespace volley::test {

namespace {

/// As a project is found when it is opened again.
RequestState settled(RequestState state)
{
    switch (state) {
    case RequestState::Sending:
    case RequestState::Streaming:
    case RequestState::Saving:
        return RequestState::Interrupted;
    case RequestState::Waiting:
    case RequestState::Retrying:
        return RequestState::Queued;
    default:
        return state;
    }
}

bool isSame(const AttemptRecord &a, const AttemptRecord &b)
{
    return a.answer == b.answer && a.failure == b.failure && a.httpStatus == b.httpStatus &&
           a.startedUtcMs == b.startedUtcMs && a.endedUtcMs == b.endedUtcMs &&
           a.durationMs == b.durationMs && a.responseHeaders == b.responseHeaders &&
           settled(a.state) == settled(b.state);
}

QString place(Ordinal ordinal, int attempt)
{
    return QStringLiteral("request %1, attempt %2: ").arg(ordinal).arg(attempt);
}

} // namespace

void Ledger::add(Ordinal ordinal, Event event)
{
    m_unsaid += event.said ? 0 : 1;
    m_events[ordinal].append(std::move(event));
}

void Ledger::ask(const QList<AttemptStart> &starts)
{
    for (const AttemptStart &start : starts)
        add(start.ordinal, {Kind::Start, start, {}, false});
}

void Ledger::ask(const QList<AttemptRecord> &ends)
{
    for (const AttemptRecord &end : ends)
        add(end.ordinal, {Kind::End, {}, end, false});
}

void Ledger::expectReuse(const AttemptStart &start, const AttemptRecord &answer)
{
    add(start.ordinal, {Kind::Reuse, start, answer, false});
}

void Ledger::say(Ordinal ordinal, Kind kind, int attempt)
{
    for (Event &event : m_events[ordinal]) {
        if (event.kind != kind || event.said || (attempt >= 0 && event.start.attempt != attempt))
            continue;
        event.said = true;
        --m_unsaid;
        return;
    }
    m_wrong.append(place(ordinal, attempt) + QStringLiteral("acknowledged once too often"));
}

void Ledger::begun(const QList<AttemptStart> &starts)
{
    for (const AttemptStart &start : starts)
        say(start.ordinal, Kind::Start, start.attempt);
}

void Ledger::reused(const QList<AttemptRecord> &answers)
{
    for (const AttemptRecord &answer : answers)
        say(answer.ordinal, Kind::Reuse, answer.attempt);
}

void Ledger::ended(const QList<Ordinal> &ordinals)
{
    for (const Ordinal ordinal : ordinals)
        say(ordinal, Kind::End, -1);
}

void Ledger::adopt(ProjectStore &store)
{
    const ProjectInfo info = must(store.info());
    Content content{info.columns, must(store.rows(0, info.rows)), info.definition,
                    int(info.runId.value_or(0)), 0};
    if (info.runId) {
        content.wallMs = must(store.totals()).wallMs;
        const auto requests = requestsOf(store);
        for (Ordinal ordinal = 0; ordinal < Ordinal(requests.size()); ++ordinal) {
            for (const AttemptRecord &end : must(store.details(ordinal)).attempts) {
                const AttemptStart start{ordinal, end.attempt, end.startedUtcMs, {}, false};
                add(ordinal, {Kind::Start, start, {}, true});
                if (end.endedUtcMs > 0)
                    add(ordinal, {Kind::End, {}, end, true});
            }
        }
    }
    m_contents = {content};
    m_created = true;
}

QString Ledger::differences(ProjectStore &store) const
{
    if (!m_wrong.isEmpty())
        return m_wrong.first();
    if (QString wrong = contentDifferences(store); !wrong.isEmpty())
        return wrong;
    if (!must(store.info()).runId)
        return m_events.isEmpty() ? QString() : QStringLiteral("the run is gone");
    const auto requests = requestsOf(store);
    for (Ordinal ordinal = 0; ordinal < Ordinal(requests.size()); ++ordinal) {
        QString wrong = requestDifferences(store, ordinal, requests[size_t(ordinal)].state);
        if (!wrong.isEmpty())
            return wrong;
    }
    return {};
}

QString Ledger::contentDifferences(ProjectStore &store) const
{
    const ProjectInfo info = must(store.info());
    const QList<Row> rows = must(store.rows(0, info.rows));
    const qint64 wallMs = info.runId ? must(store.totals()).wallMs : 0;
    if (rows.size() != info.rows)
        return QStringLiteral("%1 rows of %2 are there").arg(rows.size()).arg(info.rows);
    QString wrong;
    for (const Content &content : m_contents) {
        if (info.columns == content.columns && rows == content.rows &&
            info.definition == content.definition && info.runId.value_or(0) == content.runs &&
            wallMs == content.wallMs)
            return {};
        wrong =
            QStringLiteral("%1 rows, %2 columns, run %3, %4 ms (last asked for: %5, %6, %7, %8)")
                .arg(rows.size())
                .arg(info.columns.size())
                .arg(info.runId.value_or(0))
                .arg(wallMs)
                .arg(content.rows.size())
                .arg(content.columns.size())
                .arg(content.runs)
                .arg(content.wallMs);
    }
    return QStringLiteral("content is none of those asked for: ") + wrong;
}

QString Ledger::requestDifferences(ProjectStore &store, Ordinal ordinal, RequestState state) const
{
    const RequestDetails details = must(store.details(ordinal));
    const QList<Event> events = m_events.value(ordinal);
    QSet<int> numbers;
    for (const AttemptRecord &found : details.attempts) {
        if (numbers.contains(found.attempt))
            return place(ordinal, found.attempt) + QStringLiteral("twice");
        numbers.insert(found.attempt);
        if (QString wrong = attemptDifferences(ordinal, found); !wrong.isEmpty())
            return wrong;
    }
    // What was said is there, and the state is that of the last thing said or of one after it.
    QList<RequestState> possible{RequestState::Queued};
    for (const Event &event : events) {
        const int attempt = event.kind == Kind::End ? event.end.attempt : event.start.attempt;
        if (event.said)
            possible.clear();
        possible.append(
            settled(event.kind == Kind::Start ? RequestState::Sending : event.end.state));
        if (event.said && event.kind != Kind::Reuse && attempt > 0 && !numbers.contains(attempt))
            return place(ordinal, attempt) + QStringLiteral("was on disk and is not");
        if (event.said && event.kind == Kind::Reuse &&
            (!details.row.last || details.row.last->fromCache == 0 ||
             details.row.last->answer.text != event.end.answer.text))
            return place(ordinal, attempt) + QStringLiteral("its answer from the record is gone");
    }
    if (!possible.contains(state) || details.row.state != state)
        return QStringLiteral("request %1 is %2 (%3)")
            .arg(ordinal)
            .arg(stateName(state), stateName(details.row.state));
    return {};
}

QString Ledger::attemptDifferences(Ordinal ordinal, const AttemptRecord &found) const
{
    bool wasAsked = false;
    for (const Event &event : m_events.value(ordinal)) {
        if (event.kind == Kind::End && event.end.attempt == found.attempt) {
            wasAsked = wasAsked || isSame(event.end, found);
            if (event.said && !isSame(event.end, found))
                return place(ordinal, found.attempt) + QStringLiteral("is not what was stored");
        } else if (event.kind == Kind::Start && event.start.attempt == found.attempt) {
            wasAsked = wasAsked || (found.state == RequestState::Interrupted &&
                                    found.startedUtcMs == event.start.startedUtcMs);
        }
    }
    return wasAsked ? QString()
                    : place(ordinal, found.attempt) + QStringLiteral("nobody asked for");
}

} // namespace volley::test
