// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/project_store.h"

#include <QHash>
#include <QSet>

namespace volley::test {

/// What was asked of a project and what was said to be on its disk; so, what the file may hold and
/// what it must hold.
class Ledger
{
public:
    struct Content
    {
        QStringList columns;
        QList<Row> rows;
        RunDefinition definition;
        int runs = 0;
        qint64 wallMs = 0;
    };

    // ---- edits ------------------------------------------------------------------------------

    [[nodiscard]] Content latest() const { return m_contents.last(); }
    /// From now on the file may hold this too.
    void ask(const Content &content) { m_contents.append(content); }
    /// The file holds the latest, and nothing older.
    void done() { m_contents = {m_contents.last()}; }
    /// The project is there and not merely may be.
    void created() { m_created = true; }
    [[nodiscard]] bool isCreated() const { return m_created; }

    // ---- records ----------------------------------------------------------------------------

    void ask(const QList<AttemptStart> &starts);
    void ask(const QList<AttemptRecord> &ends);
    /// A start that is answered from the record with this.
    void expectReuse(const AttemptStart &start, const AttemptRecord &answer);
    void begun(const QList<AttemptStart> &starts);
    void reused(const QList<AttemptRecord> &answers);
    void ended(const QList<Ordinal> &ordinals);
    [[nodiscard]] bool isAllSaid() const { return m_unsaid == 0; }
    /// Takes what a project holds as asked for and on disk.
    void adopt(ProjectStore &store);

    /// What the file that `store` has open holds against that; empty if nothing.
    [[nodiscard]] QString differences(ProjectStore &store) const;

private:
    enum class Kind { Start, End, Reuse };
    struct Event
    {
        Kind kind = Kind::Start;
        AttemptStart start;
        AttemptRecord end; ///< or the earlier answer
        bool said = false;
    };
    void add(Ordinal ordinal, Event event);
    Event *firstUnsaid(Ordinal ordinal, Kind kind);
    void say(Ordinal ordinal, Kind kind, int attempt);
    [[nodiscard]] QString contentDifferences(ProjectStore &store) const;
    [[nodiscard]] QString requestDifferences(ProjectStore &store, Ordinal ordinal,
                                             RequestState state) const;
    [[nodiscard]] QString attemptDifferences(Ordinal ordinal, const AttemptRecord &found) const;

    QList<Content> m_contents{Content()};
    QHash<Ordinal, QList<Event>> m_events; ///< in order
    QStringList m_wrong;                   ///< acknowledged, though never asked for or said before
    int m_unsaid = 0;
    bool m_created = false;
};

} // namespace volley::test
