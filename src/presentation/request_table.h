// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records.h"
#include "presentation/run_summary.h"

#include <QByteArray>
#include <QHash>
#include <QList>

namespace volley {

/// What the table knows about one request, without its texts. Small, for there may be a million.
struct RequestCell
{
    static constexpr quint32 noFailure = 0xffffffff;

    qint64 startedUtcMs = 0;
    qint64 endedUtcMs = 0;
    qint32 firstTokenMs = -1; ///< -1 = unknown, here and below
    qint32 durationMs = -1;
    qint32 inputTokens = -1;
    qint32 outputTokens = -1;
    quint32 failure = noFailure; ///< index into the table's failures
    quint32 idStart = 0;         ///< of the request id, in the table's bytes
    quint16 attempt = 0;
    quint16 httpStatus = 0;
    quint8 idLength = 0;
    bool fromCache = false;
    RequestState state = RequestState::Queued;

    /// Output tokens over the time in which they came; negative = unknown.
    [[nodiscard]] double tokensPerSecond() const;
};

/// Compact columns of all requests of a run, by ordinal. A plain value: a copy shares its memory
/// until one side is changed, so that a thread of the pool can sort a copy while the GUI thread
/// goes on.
class RequestTable
{
public:
    /// What only requests that are alive have.
    struct Live
    {
        WaitReason why;
        std::optional<Instant> sentAt;
        std::optional<Instant> lastByteAt;
    };

    RequestTable() = default;
    /// All Queued. Ordinals are rows × targets × repeats, in this order.
    RequestTable(qint64 requests, int targets, int repeats);

    [[nodiscard]] qint64 size() const { return m_cells.size(); }
    [[nodiscard]] const RequestCell &at(Ordinal ordinal) const { return m_cells.at(ordinal); }
    [[nodiscard]] int target(Ordinal ordinal) const;
    [[nodiscard]] QByteArrayView requestId(Ordinal ordinal) const;
    [[nodiscard]] const Failure *
    failure(Ordinal ordinal) const;                        ///< of the last attempt; null = none
    [[nodiscard]] const Live *live(Ordinal ordinal) const; ///< null = none
    [[nodiscard]] const QHash<Ordinal, Live> &alive() const { return m_live; }
    [[nodiscard]] const QList<Failure> &failures() const { return m_failures; }
    [[nodiscard]] const StateCounts &counts() const { return m_counts; }

    /// False if there is no such request. What an update leaves open is kept where it speaks of the
    /// same attempt.
    bool apply(const RequestUpdate &update);

private:
    void setState(RequestCell &cell, RequestState state);
    void setRequestId(RequestCell &cell, const QString &id);
    void setLive(const RequestUpdate &update);
    quint32 failureIndex(const Failure &failure);

    QList<RequestCell> m_cells;
    QByteArray m_ids;          ///< request ids end to end
    QList<Failure> m_failures; ///< each once: thousands of requests fail alike
    QHash<QString, quint32> m_failureByKey;
    QHash<Ordinal, Live> m_live;
    StateCounts m_counts{};
    int m_targets = 1;
    int m_repeats = 1;
};

} // namespace volley
