// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "presentation/request_columns.h"
#include "presentation/row_order.h"
#include "presentation/state_text.h"
#include "presentation/text_cache.h"

#include <QAbstractTableModel>
#include <QStringList>
#include <QTimer>

namespace volley {

/// The live table: compact columns, texts only for what is looked at, and views told at most ten
/// times a second. Which rows are shown, and in which order, is a RowOrder that a RequestFilter
/// computes. Lives on the GUI thread; owned by its page.
class RequestTableModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Role {
        SortRole = Qt::UserRole, ///< the raw value
        StateRole,               ///< RequestState as int; nothing while it is not known
        OrdinalRole,
        MarkRole,      ///< AnswerMark as int; nothing where there is none
        FoundPartRole, ///< of a prompt or response: what stands around the words, if further on
    };

    /// The clock outlives the model.
    explicit RequestTableModel(const Clock &clock, QObject *parent = nullptr);

    /// Another run: all Queued, or none known. `targets` are their labels. A million rows at once
    /// cost views some milliseconds, which may come later: with the next order.
    enum class Rows { All, Later };
    void reset(qint64 requests, const QStringList &targets, int repeats,
               RequestTable::Content content = RequestTable::Content::Queued,
               Rows rows = Rows::All);
    /// The same run as it was stored; or as much of it as is known by now.
    void setTable(const RequestTable &table);
    void applyUpdates(const QList<RequestUpdate> &batch);
    /// Of a run that goes on, or what is known of one that does not.
    void setLanes(const QList<LaneStatus> &lanes);
    /// Whether requests that are Queued are going to be sent.
    void setRunning(bool running);

    [[nodiscard]] const RequestTable &table() const { return m_table; }
    [[nodiscard]] const QStringList &targets() const { return m_targets; }
    [[nodiscard]] const RowOrder &order() const { return m_order; }
    /// `change` begins at order(). Selections and current rows stay with their requests.
    void setOrder(const OrderChange &change);
    [[nodiscard]] Ordinal ordinalAt(int row) const { return m_order.ordinal(row); }
    [[nodiscard]] int rowOf(Ordinal ordinal) const
    {
        return static_cast<int>(m_order.row(ordinal));
    }

    /// The rendered prompt, shortened; empty while it is not here, then it has been asked for.
    [[nodiscard]] QString promptText(Ordinal ordinal) const;
    /// The answer, shortened; where there is none, what failed or why there is none yet.
    [[nodiscard]] QString answerText(Ordinal ordinal) const;

    /// Why it is not running, or what is odd about its running; empty where there is nothing to
    /// say.
    [[nodiscard]] QString flightText(const RequestTable::Live &live,
                                     std::optional<qint64> usualMs) const;
    [[nodiscard]] QString whyText(Ordinal ordinal) const;

    /// The answer to textsWanted. What was asked and is not in `texts` is asked again when it is
    /// next looked at.
    void provideTexts(const QList<qint64> &asked, const QList<RequestText> &texts);
    /// Other words are looked for: the texts are asked for again.
    void renewTexts();
    /// Time goes on: tells views that the waits of these rows read differently now.
    void refreshTimes(int firstRow, int lastRow);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

Q_SIGNALS:
    /// Rows or counts changed; at most ten times a second.
    void changed();
    void textsWanted(const QList<qint64> &ordinals);

private:
    [[nodiscard]] QString displayText(Ordinal ordinal, RequestColumn column) const;
    [[nodiscard]] QString foundPart(Ordinal ordinal, RequestColumn column) const;
    [[nodiscard]] QString numberText(Ordinal ordinal, RequestColumn column) const;
    /// The state, or what a succeeded one's answer lacks.
    [[nodiscard]] QString standingWord(Ordinal ordinal) const;
    [[nodiscard]] QString standingMeaning(Ordinal ordinal) const;
    [[nodiscard]] QString toolTip(Ordinal ordinal, RequestColumn column) const;
    [[nodiscard]] QVariant rawValue(Ordinal ordinal, RequestColumn column) const;
    [[nodiscard]] Moment now() const { return {m_clock.now(), m_clock.utcMs()}; }
    void noteTexts(const RequestUpdate &update);
    void rearrange(const RowOrder &order, bool differs);
    void markChanged(Ordinal ordinal);
    void markAllChanged();
    void announce();
    void announceRows();

    const Clock &m_clock;
    RequestTable m_table;
    RowOrder m_order;
    QStringList m_targets;
    QList<LaneStatus> m_lanes; ///< by target
    bool m_running = false;

    TextCache *m_texts; ///< a child

    std::vector<Ordinal> m_changed;
    bool m_allChanged = false;
    QTimer m_announceTimer;
};

} // namespace volley
