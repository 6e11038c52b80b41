// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records.h"
#include "storage/project_database.h"

#include <QHash>
#include <QSet>

#include <span>
#include <variant>

namespace volley {

struct StateChange
{
    QList<Ordinal> ordinals;
    RequestState state = RequestState::Queued;
};

struct Activity
{
    qint64 wallMs = 0;
    int maxInFlight = 0;
};

/// What a run leaves behind, in the order it happened.
using Record = std::variant<AttemptStart, AttemptRecord, StateChange, LimitChange, Activity>;

/// The run that records belong to.
struct WritableRun
{
    qint64 id = 0;
    qint64 requests = 0;
};

/// Writes records of one run; the caller holds the transaction. On the writer's thread; goes before
/// its connection does.
///
/// An attempt's number on record is the one the engine gave it, unless that number is taken already
/// (a retry that counts anew): then it is the next free one. Nothing on record is ever overwritten.
class RecordWriter
{
public:
    RecordWriter(const ProjectDatabase &database, const WritableRun &run, qint64 lastAttemptId);

    [[nodiscard]] Result<void> write(std::span<const Record> records);
    /// What a transaction brought to the disk.
    struct Written
    {
        QList<AttemptStart> begun;
        QList<AttemptRecord> reused; ///< answered from the record, numbered as they were to begin
        QList<Ordinal> ended;
    };
    /// The transaction is on disk: forgets what write() kept in case it had to be repeated.
    [[nodiscard]] Written committed(std::span<const Record> records);
    /// Goes on where `before` stopped, in a copy of its file.
    void carryOn(const RecordWriter &before);

private:
    struct OnRecord
    {
        qint64 id = 0;
        int number = 0;
        bool operator==(const OnRecord &) const = default;
    };
    Result<void> put(const AttemptStart &start);
    Result<void> put(const AttemptRecord &record);
    Result<void> put(const StateChange &change);
    Result<void> put(const LimitChange &change);
    Result<void> put(const Activity &activity);
    Result<void> putRequest(Ordinal ordinal, RequestState state, const OnRecord &last,
                            qint64 startedUtcMs);
    Result<OnRecord> putNew(Statement &insert, Ordinal ordinal, int attempt,
                            const std::function<void(Statement &, int number)> &bind);
    Result<OnRecord> putUnsent(const AttemptRecord &record);
    Result<void> readAnswers();
    Result<bool> reuse(const AttemptStart &start);
    Result<qint64> lookUp(Statement &select, qint64 place);
    [[nodiscard]] bool isOurs(Ordinal ordinal) const;

    const ProjectDatabase &m_database;
    WritableRun m_run;
    qint64 m_lastAttemptId;
    QHash<quint64, OnRecord> m_open; ///< begun, on disk, not ended: by ordinal and attempt
    QSet<quint64> m_endedHere;       ///< of the batch at hand
    std::optional<QHash<QByteArray, qint64>> m_answers; ///< attempts by likeness, once asked for
    bool m_isUncommitted = false;                       ///< the last batch, as far as is known
    QHash<quint64, AttemptRecord> m_reusedHere;
    std::unique_ptr<Statement> m_request;
    std::unique_ptr<Statement> m_state;
    std::unique_ptr<Statement> m_insertAttempt;
    std::unique_ptr<Statement> m_beginAttempt;
    std::unique_ptr<Statement> m_endAttempt;
    std::unique_ptr<Statement> m_answer;
    std::unique_ptr<Statement> m_answerWithNul;
    std::unique_ptr<Statement> m_highestNumber;
    std::unique_ptr<Statement> m_unsent;
    std::unique_ptr<Statement> m_dropAnswer;
    std::unique_ptr<Statement> m_limitChange;
    std::unique_ptr<Statement> m_activity;
};

} // namespace volley
