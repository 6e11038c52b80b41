// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/secret.h"
#include "domain/image_limits.h"
#include "domain/retry_policy.h"
#include "domain/run_plan.h"
#include "engine/lane_limits.h"
#include "engine/state_table.h"

#include <queue>

#include <deque>
#include <functional>
#include <optional>
#include <vector>

namespace volley {

class Provider;

/// The queue in front of one target and what holds it back: its limits, a cool-down, a halt. Its
/// requests are a cursor over those never begun and a heap of those that became ready again; a
/// lower ordinal goes first, so that a retried one keeps its place. Lives on the engine's thread;
/// owned by the Scheduler.
class Lane
{
public:
    Lane(int index, Target target, Secret key, const Provider *provider, const RunPlan &plan,
         StateTable &table, Instant now);

    [[nodiscard]] int index() const { return m_index; }
    [[nodiscard]] const Target &target() const { return m_target; }
    [[nodiscard]] const Provider *provider() const { return m_provider; }
    [[nodiscard]] const RetryPolicy &policy() const { return m_policy; }
    [[nodiscard]] LaneLimits &limits() { return m_limits; }
    [[nodiscard]] const LaneLimits &limits() const { return m_limits; }
    [[nodiscard]] const ImageLimits &imageLimits() const { return m_imageLimits; }

    // ---- the queue ----
    /// The request that is to go next; it stays where it is.
    [[nodiscard]] std::optional<Ordinal> peek();
    /// Whether peek() found it among those never begun.
    [[nodiscard]] bool peekedAtCursor() const { return m_ready.empty(); }
    /// Takes out what peek() gave.
    void pop();
    /// Takes out what peek() gave for a while, without giving up its place; not at the cursor.
    void setAside();
    void putBack(Ordinal ordinal);
    /// A request became ready to be sent (again).
    void enqueue(Ordinal ordinal);
    /// Whether this queued or waiting request will have its turn by itself.
    [[nodiscard]] bool isEligible(Ordinal ordinal) const;
    /// An eligible request left the queue without having been its head.
    void left() { --m_queued; }
    /// Nothing that is queued will have its turn by itself any more.
    void park();
    /// Requests that will have their turn by themselves.
    [[nodiscard]] qint64 queued() const { return m_queued; }
    /// Whether the rows ahead of the cursor should be fetched by now; says so once a block.
    [[nodiscard]] std::optional<qint64> blockEntered(qint64 block);

    // ---- slots ----
    [[nodiscard]] int limit() const { return m_limits.concurrency(); }
    [[nodiscard]] int inFlight() const { return m_inFlight; }
    [[nodiscard]] bool hasFreeSlot() const { return m_inFlight < limit(); }
    void takeSlot() { ++m_inFlight; }
    void freeSlot() { --m_inFlight; }
    void setRates(int requestsPerMinute, qint64 tokensPerMinute, Instant now);

    /// Asks otherwise from here on. Provider, address, concurrency and rates stay.
    void changeTarget(const Target &changed);

    // ---- key and halt ----
    [[nodiscard]] const Secret &key() const { return m_key; }
    /// Counts the keys and settings it had: a failure with earlier ones says nothing about the
    /// present ones.
    [[nodiscard]] int keyNumber() const { return m_keyNumber; }
    void setKey(const Secret &key);
    void halt(const Failure &cause) { m_halt = cause; }
    /// True if it was halted. A target without a provider stays so.
    bool liftHalt();
    [[nodiscard]] bool isHalted() const { return m_halt.has_value(); }
    [[nodiscard]] const std::optional<Failure> &haltCause() const { return m_halt; }

    void noteAttempt(bool answered, bool unreachable);
    /// No attempt of this run has had any answer, and enough could not even connect.
    [[nodiscard]] bool isOutOfReach() const { return m_unreachable >= outOfReach; }

    // ---- waiting ----
    /// Nothing goes until reason.until; `wake` is called then.
    void block(const WaitReason &reason, Clock &clock, std::function<void()> wake);
    void unblock();
    [[nodiscard]] const std::optional<WaitReason> &blocked() const { return m_block; }
    /// Cools down until then; afterwards its slots open one after the other, not all at once.
    void coolDown(Instant until, const Failure &cause, Instant now);
    /// Why the thaw after a cool-down lets no slot more be used yet, if it does.
    [[nodiscard]] std::optional<WaitReason> thaw(Instant now);
    /// The head of the queue that was told to wait.
    std::optional<Ordinal> waiting;
    /// A slot is free for a request whose row has still to come.
    bool waitsForRows = false;
    /// Attempts whose beginning is on disk, in order; they hold their slots already.
    std::deque<AttemptStart> toSend;
    int sent = 0;   ///< of the slots taken: sent, not yet ended
    int hedged = 0; ///< requests that hold two slots

private:
    [[nodiscard]] Ordinal cursorOrdinal() const;
    [[nodiscard]] bool cursorAtEnd() const { return m_row >= m_plan.rows(); }
    void advanceCursor();
    [[nodiscard]] qint64 countQueued() const;

    int m_index = 0;
    Target m_target;
    Secret m_key;
    int m_keyNumber = 0;
    const Provider *m_provider = nullptr;
    ImageLimits m_imageLimits;
    RunPlan m_plan;
    StateTable &m_table;
    RetryPolicy m_policy;
    LaneLimits m_limits;

    qint64 m_row = 0;
    int m_repeat = 0;
    qint64 m_blockAhead = -1;
    std::priority_queue<Ordinal, std::vector<Ordinal>, std::greater<>> m_ready;
    qint64 m_queued = 0;
    int m_inFlight = 0;

    static constexpr int outOfReach = 5;
    bool m_answered = false;
    int m_unreachable = 0; ///< attempts before the first answer
    std::optional<Failure> m_halt;
    std::optional<WaitReason> m_block;
    Alarm m_wake;
    struct Thaw
    {
        Instant from;
        Instant until;
        Duration gap{}; ///< from one slot to the next
        Failure cause;
    };
    std::optional<Thaw> m_thaw;
};

} // namespace volley
