// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/short_text.h"
#include "engine/scheduler.h"

#include <QCryptographicHash>

namespace volley {

namespace {

QByteArray hashOf(const QList<QByteArray> &parts)
{
    QCryptographicHash hash(QCryptographicHash::Blake2b_160);
    for (const QByteArray &part : parts) {
        // With its length, so that no two lists of parts read the same.
        hash.addData(QByteArray::number(part.size()) + ':');
        hash.addData(part);
    }
    return hash.result();
}

/// All that tells one prompt from another.
QList<QByteArray> partsOf(const PromptDraft &draft)
{
    QList<QByteArray> parts{draft.prompt.system.toUtf8(), draft.prompt.user.toUtf8()};
    for (const Message &message : draft.prompt.before)
        parts << QByteArray::number(int(message.role)) << message.text.toUtf8();
    for (const ImageWish &wish : draft.images)
        parts << QByteArray::number(wish.message) << wish.source.toUtf8();
    return parts;
}

} // namespace

// The key that it is sent with is no part of it: the answer does not depend on who pays. The number
// of the repeat is: who asks for three answers wants three.
QByteArray Scheduler::likenessOf(Ordinal ordinal, const HttpRequest &request) const
{
    QByteArray headers;
    for (const HttpHeader &header : request.headers)
        headers += header.name + '\n' + header.value + '\n';
    const RunPlan::Place place = m_plan.place(ordinal);
    return hashOf({m_places.at(place.target), request.url.path(QUrl::FullyEncoded).toLatin1(),
                   headers, request.body, QByteArray::number(place.repeat)});
}

// One of several identical requests goes ahead; the others leave the queue until it is answered,
// and find its answer on record then.
// (Pictures go by the names they have here: two that only turn out to be the same once they are
// read are both sent.)
bool Scheduler::waitsForSame(Lane &lane, Ordinal ordinal, const PromptDraft &draft)
{
    if (m_table.has(ordinal, StateTable::Afresh))
        return false;
    const RunPlan::Place place = m_plan.place(ordinal);
    const QByteArray same =
        hashOf(partsOf(draft) + QList<QByteArray>{QByteArray::number(place.target),
                                                  QByteArray::number(place.repeat)});
    LiveRequest &live = liveOf(ordinal);
    const auto ahead = m_sameWaiting.find(same);
    if (ahead == m_sameWaiting.end() || live.sameAs == same) {
        m_sameWaiting.try_emplace(same);
        live.sameAs = same;
        return false;
    }
    lane.pop();
    m_waitsForSame.insert(ordinal);
    ahead->second.push_back(ordinal);
    publish(live, {WaitKind::SameRequest, {}, 0, 0, {}});
    return true;
}

/// It is over, one way or another: who waited for it has its turn again.
void Scheduler::letSameGo(LiveRequest &live)
{
    if (live.sameAs.isEmpty())
        return;
    const auto waiting = m_sameWaiting.extract(std::exchange(live.sameAs, {}));
    if (!waiting)
        return;
    for (const Ordinal ordinal : waiting.mapped()) {
        if (m_waitsForSame.erase(ordinal) > 0 && m_table.state(ordinal) == RequestState::Queued)
            laneOf(ordinal).enqueue(ordinal);
    }
    schedulePump();
}

void Scheduler::acknowledgeReused(const QList<AttemptRecord> &answers)
{
    constexpr qsizetype previewLength = 200;
    for (const AttemptRecord &answer : answers) {
        LiveRequest *live = findLive(answer.ordinal);
        const Flight *unsent = live ? live->flight(answer.attempt) : nullptr;
        if (!unsent || !unsent->request)
            continue; // cancelled meanwhile
        const Flight flight = std::exchange(live->first, Flight());
        Lane &lane = *m_lanes[static_cast<size_t>(live->lane)];
        lane.freeSlot();
        m_bodyBytes -= flight.bodyBytes;
        lane.limits().giveBack(flight.fare);
        m_budget.giveBack(flight.budgetShare);
        --m_departing;
        m_table.takeBackAttempt(answer.ordinal);
        for (const auto event :
             {RequestEvent::SlotGranted, RequestEvent::AnswerValid, RequestEvent::Stored})
            transition(answer.ordinal, event);
        live->view.attempt = m_table.attempts(answer.ordinal);
        live->view.failure.reset();
        live->view.endedUtcMs = answer.endedUtcMs;
        live->view.finish = answer.answer.finish;
        live->view.mark = answerMark(answer.answer);
        live->view.requestId = answer.answer.requestId;
        live->view.preview = shortened(responseOf(answer.answer), previewLength);
        live->view.costUsd = answer.costUsd;
        live->view.fromCache = true;
        publish(*live);
        letSameGo(*live);
        m_live.erase(answer.ordinal);
    }
    m_departingSince = m_clock.now();
    m_observer.figuresChanged();
    schedulePump();
}

} // namespace volley
