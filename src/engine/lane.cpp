// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/lane.h"

#include "providers/provider.h"

#include <algorithm>

namespace volley {

namespace {

using std::chrono::milliseconds;

Failure unknownProvider(const Target &target)
{
    Failure failure;
    failure.kind = FailureKind::BadParameter;
    failure.outcome = OutcomeClass::NotProcessed;
    failure.parameter = QStringLiteral("provider");
    failure.message = target.provider;
    return failure;
}

} // namespace

Lane::Lane(int index, Target target, Secret key, const Provider *provider, const RunPlan &plan,
           StateTable &table, Instant now)
    : m_index(index)
    , m_target(std::move(target))
    , m_key(std::move(key))
    , m_provider(provider)
    , m_plan(plan)
    , m_table(table)
    , m_limits(m_target, now)
{
    m_policy.maxAttempts = std::max(m_target.maxAttempts, 1);
    m_queued = countQueued();
    if (m_provider)
        m_imageLimits = m_provider->settingSupport(m_target).images;
    else
        m_halt = unknownProvider(m_target);
}

// ---- the queue ----

Ordinal Lane::cursorOrdinal() const
{
    return m_plan.ordinal({m_row, m_index, m_repeat});
}

void Lane::advanceCursor()
{
    if (++m_repeat < m_plan.repeats())
        return;
    m_repeat = 0;
    ++m_row;
}

qint64 Lane::countQueued() const
{
    qint64 count = 0;
    for (qint64 row = 0; row < m_plan.rows(); ++row) {
        const Ordinal first = m_plan.ordinal({row, m_index, 0});
        for (int repeat = 0; repeat < m_plan.repeats(); ++repeat)
            count += m_table.state(first + repeat) == RequestState::Queued;
    }
    return count;
}

std::optional<Ordinal> Lane::peek()
{
    // What was cancelled since it was put here is dropped only now.
    while (!m_ready.empty()) {
        const Ordinal ordinal = m_ready.top();
        if (m_table.state(ordinal) == RequestState::Queued)
            return ordinal;
        m_table.setMark(ordinal, StateTable::Listed, false);
        m_ready.pop();
    }
    for (; !cursorAtEnd(); advanceCursor()) {
        const Ordinal ordinal = cursorOrdinal();
        if (m_table.state(ordinal) == RequestState::Queued)
            return ordinal;
    }
    return std::nullopt;
}

void Lane::pop()
{
    --m_queued;
    if (m_ready.empty()) {
        advanceCursor();
        return;
    }
    m_table.setMark(m_ready.top(), StateTable::Listed, false);
    m_ready.pop();
}

void Lane::setAside()
{
    m_ready.pop();
}

void Lane::putBack(Ordinal ordinal)
{
    if (m_table.has(ordinal, StateTable::Listed))
        m_ready.push(ordinal);
}

void Lane::enqueue(Ordinal ordinal)
{
    ++m_queued;
    // The cursor has not come by yet, or an entry was left behind by a cancel.
    if (!cursorAtEnd() && ordinal >= cursorOrdinal())
        return;
    if (m_table.has(ordinal, StateTable::Listed))
        return;
    m_table.setMark(ordinal, StateTable::Listed, true);
    m_ready.push(ordinal);
}

bool Lane::isEligible(Ordinal ordinal) const
{
    return m_table.has(ordinal, StateTable::Listed) ||
           (!cursorAtEnd() && ordinal >= cursorOrdinal());
}

void Lane::park()
{
    for (; !m_ready.empty(); m_ready.pop())
        m_table.setMark(m_ready.top(), StateTable::Listed, false);
    m_row = m_plan.rows();
    m_queued = 0;
}

std::optional<qint64> Lane::blockEntered(qint64 block)
{
    if (block <= m_blockAhead)
        return std::nullopt;
    return m_blockAhead = block;
}

// ---- limits, key and halt ----

void Lane::setRates(int requestsPerMinute, qint64 tokensPerMinute, Instant now)
{
    m_target.requestsPerMinute = requestsPerMinute;
    m_target.tokensPerMinute = tokensPerMinute;
    m_limits.setRates(requestsPerMinute, tokensPerMinute, now);
}

void Lane::changeTarget(const Target &changed)
{
    Target target = changed;
    target.provider = m_target.provider;
    target.baseUrl = m_target.baseUrl;
    target.concurrency = m_target.concurrency;
    target.requestsPerMinute = m_target.requestsPerMinute;
    target.tokensPerMinute = m_target.tokensPerMinute;
    m_target = std::move(target);
    m_policy.maxAttempts = std::max(m_target.maxAttempts, 1);
    m_limits.setAdaptive(m_target.adaptive);
}

void Lane::setKey(const Secret &key)
{
    m_key = key;
    ++m_keyNumber;
}

bool Lane::liftHalt()
{
    if (!m_halt || !m_provider)
        return false;
    m_halt.reset();
    return true;
}

void Lane::noteAttempt(bool answered, bool unreachable)
{
    m_answered = m_answered || answered;
    m_unreachable = m_answered ? 0 : m_unreachable + (unreachable ? 1 : 0);
}

// ---- waiting ----

void Lane::block(const WaitReason &reason, Clock &clock, std::function<void()> wake)
{
    m_block = reason;
    if (!m_block->until)
        m_block->until = clock.now() + std::chrono::seconds(1);
    m_wake = clock.at(*m_block->until, std::move(wake));
}

void Lane::unblock()
{
    m_block.reset();
    m_wake.cancel();
}

void Lane::coolDown(Instant until, const Failure &cause, Instant now)
{
    m_limits.coolDown(until, cause);
    if (m_thaw && m_thaw->from >= until)
        return;
    const Duration window =
        std::clamp<Duration>((until - now) / 10, milliseconds(100), milliseconds(2000));
    m_thaw = Thaw{until, until + window, window / limit(), cause};
}

std::optional<WaitReason> Lane::thaw(Instant now)
{
    if (!m_thaw || now >= m_thaw->until) {
        m_thaw.reset();
        return std::nullopt;
    }
    const qint64 slots = 1 + (now - m_thaw->from) / m_thaw->gap;
    if (m_inFlight < slots)
        return std::nullopt;
    return WaitReason{WaitKind::CoolDown, m_thaw->from + m_thaw->gap * slots, 0, 0, m_thaw->cause};
}

} // namespace volley
