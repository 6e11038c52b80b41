// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records.h"
#include "presentation/run_summary.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QSharedData>

namespace volley {

/// What the table knows about one request, without its texts. Small, for there may be a million.
struct RequestCell
{
    static constexpr quint32 noFailure = 0xffffffff;

    qint64 startedUtcMs = 0;
    qint64 endedUtcMs = 0;
    double costUsd = -1;
    qint32 firstTokenMs = -1; ///< -1 = unknown, here and in other numbers
    qint32 durationMs = -1;
    qint32 inputTokens = -1;
    qint32 outputTokens = -1;
    quint32 failure = noFailure; ///< index into the table's failures
    quint32 idStart = 0;         ///< of the request id, in its chunk's bytes
    quint16 attempt = 0;
    quint16 httpStatus = 0;
    quint8 idLength = 0;
    bool fromCache = false;
    AnswerMark mark = AnswerMark::None; ///< of one that succeeded
    bool usageIsEstimate = false;
    bool costIsEstimate = false;
    bool costIsUnknown = false; ///< it may have cost something, and what is not known
    RequestState state = RequestState::Queued;

    /// Output tokens over the time in which they came; negative = unknown.
    [[nodiscard]] double tokensPerSecond() const;
    /// State, then mark: what the State column sorts by.
    [[nodiscard]] qint64 standing() const
    {
        return static_cast<qint64>(state) * answerMarkCount + static_cast<qint64>(mark);
    }
};

using MarkCounts = std::array<qint64, answerMarkCount>;

/// Compact columns of all requests of a run, by ordinal. A plain value: a copy shares its memory
/// until one side is changed, and then only what is changed is copied, a few thousand requests at a
/// time. So a thread of the pool can sort a copy while the GUI thread goes on, and a million
/// requests that were never begun take no room.
///
/// A table may be filled by and by, in order: what lies behind knownCount() is not known yet, shows
/// as never begun, is in no count, and takes no update.
class RequestTable
{
public:
    /// What only requests that are alive have.
    struct Live
    {
        WaitReason why;
        std::optional<Instant> sentAt;
        std::optional<Instant> lastByteAt;
        std::optional<Instant> hedgedAt;
    };

    enum class Content { Queued, Unknown };

    RequestTable() = default;
    /// All Queued, or none known. Ordinals are rows × targets × repeats, in this order.
    RequestTable(qint64 requests, int targets, int repeats, Content content = Content::Queued);

    [[nodiscard]] qint64 size() const { return m_size; }
    [[nodiscard]] qint64 knownCount() const { return m_known; }
    [[nodiscard]] bool isKnown(Ordinal ordinal) const { return ordinal < m_known; }
    [[nodiscard]] bool isWholeKnown() const { return m_known == m_size; }
    [[nodiscard]] const RequestCell &at(Ordinal ordinal) const;
    [[nodiscard]] int target(Ordinal ordinal) const;
    [[nodiscard]] QByteArrayView requestId(Ordinal ordinal) const;
    [[nodiscard]] const Failure *
    failure(Ordinal ordinal) const;                        ///< of the last attempt; null = none
    [[nodiscard]] const Live *live(Ordinal ordinal) const; ///< null = none
    [[nodiscard]] const QHash<Ordinal, Live> &alive() const { return m_live; }
    [[nodiscard]] const QList<Failure> &failures() const { return m_failures; }
    [[nodiscard]] const StateCounts &counts() const { return m_counts; }
    /// Of the succeeded.
    [[nodiscard]] const MarkCounts &marks() const { return m_marks; }

    /// Failed requests of one target that failed alike.
    struct FailedAlike
    {
        int target = 0;
        const Failure *failure = nullptr; ///< valid until the table changes
        qint64 count = 0;
    };
    /// How many are Failed now, by target and failure; in any order.
    [[nodiscard]] std::vector<FailedAlike> failed() const;

    /// False if there is no such request. What an update leaves open is kept where it speaks of the
    /// same attempt.
    bool apply(const RequestUpdate &update);
    /// All before this one are known from now on: Queued where nothing else was said of them.
    void setKnown(qint64 count);

private:
    static constexpr qint64 chunkSize = 4096;
    struct Chunk : QSharedData
    {
        std::array<RequestCell, chunkSize> cells;
        QByteArray ids; ///< request ids end to end
    };

    [[nodiscard]] Chunk &chunkOf(Ordinal ordinal);
    void setState(RequestCell &cell, RequestState state, AnswerMark mark);
    void countFailed(Ordinal ordinal, const RequestCell &cell, int by);
    static void setRequestId(Chunk &chunk, RequestCell &cell, const QString &id);
    void setLive(const RequestUpdate &update);
    quint32 failureIndex(const Failure &failure);

    QList<QSharedDataPointer<Chunk>> m_chunks; ///< null = all as they were made
    QList<Failure> m_failures;                 ///< each once: thousands of requests fail alike
    QHash<QString, quint32> m_failureByKey;
    QHash<quint64, qint64> m_failed; ///< by target and index of the failure
    QHash<Ordinal, Live> m_live;
    StateCounts m_counts{};
    MarkCounts m_marks{};
    qint64 m_size = 0;
    qint64 m_known = 0;
    int m_targets = 1;
    int m_repeats = 1;
};

} // namespace volley
