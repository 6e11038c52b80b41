// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/request_table.h"

#include <algorithm>
#include <limits>

namespace volley {

namespace {

/// Failures kept with their messages. Beyond that (each message may hold an id of its own) only
/// kind, status and code are kept; the details pane reads the whole from the store.
constexpr qsizetype maxFailures = 4096;

qint32 compact(std::optional<qint64> number)
{
    if (!number)
        return -1;
    return static_cast<qint32>(std::clamp<qint64>(*number, 0, std::numeric_limits<qint32>::max()));
}

void keep(qint32 &place, std::optional<qint64> number, bool sameAttempt)
{
    if (number || !sameAttempt)
        place = compact(number);
}

/// Whether what the update speaks of may have cost something that is not known.
bool isCostUnknown(const RequestUpdate &update)
{
    if (update.costUsd)
        return false;
    const bool answered =
        update.state == RequestState::Saving || update.state == RequestState::Succeeded;
    return answered || update.usage.inputTokens || update.usage.outputTokens ||
           (update.failure && update.failure->outcome == OutcomeClass::Unknown);
}

void takeCost(RequestCell &cell, const RequestUpdate &update, bool sameAttempt)
{
    if (update.usage.inputTokens || update.usage.outputTokens || !sameAttempt)
        cell.usageIsEstimate = update.usageIsEstimate;
    if (update.costUsd || !sameAttempt) {
        cell.costUsd = update.costUsd.value_or(-1);
        cell.costIsEstimate = update.costIsEstimate;
    }
    cell.costIsUnknown = cell.costUsd < 0 && isCostUnknown(update);
}

QString failureKey(const Failure &failure)
{
    const QChar separator(u'\x1f');
    return QString::number(static_cast<int>(failure.kind)) + separator +
           QString::number(static_cast<int>(failure.phase)) + separator +
           QString::number(failure.httpStatus) + separator + failure.code + separator +
           failure.parameter + separator + failure.message;
}

} // namespace

double RequestCell::tokensPerSecond() const
{
    if (outputTokens < 0 || durationMs < 0)
        return -1;
    // What comes at once, at the end, was still produced over the whole time.
    const qint32 streamedMs =
        firstTokenMs >= 0 && firstTokenMs < durationMs ? durationMs - firstTokenMs : durationMs;
    return streamedMs > 0 ? 1000.0 * outputTokens / streamedMs : -1;
}

RequestTable::RequestTable(qint64 requests, int targets, int repeats, Content content)
    : m_chunks((requests + chunkSize - 1) / chunkSize)
    , m_size(requests)
    , m_targets(std::max(targets, 1))
    , m_repeats(std::max(repeats, 1))
{
    if (content == Content::Queued)
        setKnown(requests);
}

void RequestTable::setKnown(qint64 count)
{
    count = std::min(count, m_size);
    if (count <= m_known)
        return;
    m_counts[static_cast<size_t>(RequestState::Queued)] += count - m_known;
    m_known = count;
}

const RequestCell &RequestTable::at(Ordinal ordinal) const
{
    static const RequestCell neverBegun;
    const Chunk *chunk = m_chunks.at(ordinal / chunkSize).constData();
    return chunk ? chunk->cells[static_cast<size_t>(ordinal % chunkSize)] : neverBegun;
}

RequestTable::Chunk &RequestTable::chunkOf(Ordinal ordinal)
{
    QSharedDataPointer<Chunk> &chunk = m_chunks[ordinal / chunkSize];
    if (!chunk)
        chunk = new Chunk;
    return *chunk;
}

int RequestTable::target(Ordinal ordinal) const
{
    return static_cast<int>(ordinal / m_repeats % m_targets);
}

QByteArrayView RequestTable::requestId(Ordinal ordinal) const
{
    const Chunk *chunk = m_chunks.at(ordinal / chunkSize).constData();
    if (!chunk)
        return {};
    const RequestCell &cell = chunk->cells[static_cast<size_t>(ordinal % chunkSize)];
    return QByteArrayView(chunk->ids).sliced(cell.idStart, cell.idLength);
}

const Failure *RequestTable::failure(Ordinal ordinal) const
{
    const quint32 index = at(ordinal).failure;
    return index == RequestCell::noFailure ? nullptr : &m_failures.at(index);
}

const RequestTable::Live *RequestTable::live(Ordinal ordinal) const
{
    const auto found = m_live.constFind(ordinal);
    return found == m_live.cend() ? nullptr : &*found;
}

bool RequestTable::apply(const RequestUpdate &update)
{
    if (update.ordinal < 0 || !isKnown(update.ordinal))
        return false;
    Chunk &chunk = chunkOf(update.ordinal);
    RequestCell &cell = chunk.cells[static_cast<size_t>(update.ordinal % chunkSize)];
    const bool begunAnew = isFinal(cell.state) && !isFinal(update.state);
    const bool same = !begunAnew && cell.attempt == static_cast<quint16>(update.attempt);

    countFailed(update.ordinal, cell, -1);
    setState(cell, update.state, update.mark);
    cell.attempt = static_cast<quint16>(update.attempt);
    if (update.httpStatus > 0 || !same)
        cell.httpStatus = static_cast<quint16>(update.httpStatus);
    keep(cell.firstTokenMs, update.firstTokenMs, same);
    keep(cell.durationMs, update.durationMs, same);
    keep(cell.inputTokens, update.usage.inputTokens, same);
    keep(cell.outputTokens, update.usage.outputTokens, same);
    takeCost(cell, update, same);
    if (update.startedUtcMs > 0 || begunAnew)
        cell.startedUtcMs = update.startedUtcMs;
    if (update.endedUtcMs > 0 || !same)
        cell.endedUtcMs = update.endedUtcMs;
    if (update.failure)
        cell.failure = failureIndex(*update.failure);
    else if (!same || update.state == RequestState::Succeeded)
        cell.failure = RequestCell::noFailure;
    if (!update.requestId.isEmpty() || !same)
        setRequestId(chunk, cell, update.requestId);
    cell.fromCache = update.fromCache;
    countFailed(update.ordinal, cell, 1);
    setLive(update);
    return true;
}

void RequestTable::setState(RequestCell &cell, RequestState state, AnswerMark mark)
{
    --m_counts[static_cast<size_t>(cell.state)];
    ++m_counts[static_cast<size_t>(state)];
    cell.state = state;
    if (state != RequestState::Succeeded)
        mark = AnswerMark::None;
    --m_marks[static_cast<size_t>(cell.mark)];
    ++m_marks[static_cast<size_t>(mark)];
    cell.mark = mark;
}

void RequestTable::countFailed(Ordinal ordinal, const RequestCell &cell, int by)
{
    if (cell.state != RequestState::Failed || cell.failure == RequestCell::noFailure)
        return;
    const quint64 key = quint64(target(ordinal)) << 32 | cell.failure;
    if ((m_failed[key] += by) == 0)
        m_failed.remove(key);
}

std::vector<RequestTable::FailedAlike> RequestTable::failed() const
{
    std::vector<FailedAlike> all;
    all.reserve(size_t(m_failed.size()));
    for (auto at = m_failed.cbegin(); at != m_failed.cend(); ++at)
        all.push_back({int(at.key() >> 32), &m_failures.at(at.key() & 0xffffffff), at.value()});
    return all;
}

void RequestTable::setRequestId(Chunk &chunk, RequestCell &cell, const QString &id)
{
    const QByteArray bytes = id.toLatin1().left(255);
    QByteArray &ids = chunk.ids;
    if (QByteArrayView(ids).sliced(cell.idStart, cell.idLength) == bytes)
        return;
    if (ids.size() > std::numeric_limits<quint32>::max() - bytes.size()) {
        cell.idLength = 0; // The details pane still has it.
        return;
    }
    cell.idStart = static_cast<quint32>(ids.size());
    cell.idLength = static_cast<quint8>(bytes.size());
    ids.append(bytes);
}

void RequestTable::setLive(const RequestUpdate &update)
{
    if (!isFinal(update.state) && (update.why.kind != WaitKind::None || update.sentAt))
        m_live.insert(update.ordinal,
                      {update.why, update.sentAt, update.lastByteAt, update.hedgedAt});
    else
        m_live.remove(update.ordinal);
}

quint32 RequestTable::failureIndex(const Failure &failure)
{
    Failure kept = failure;
    QString key = failureKey(kept);
    auto found = m_failureByKey.constFind(key);
    if (found == m_failureByKey.cend() && m_failures.size() >= maxFailures) {
        kept.message.clear();
        kept.parameter.clear();
        kept.code.truncate(64);
        key = failureKey(kept);
        found = m_failureByKey.constFind(key);
    }
    if (found != m_failureByKey.cend())
        return *found;
    const auto index = static_cast<quint32>(m_failures.size());
    m_failures.append(kept);
    m_failureByKey.insert(key, index);
    return index;
}

} // namespace volley
