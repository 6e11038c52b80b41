// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/request_state.h"
#include "presentation/request_table_model.h"

#include <QAbstractTableModel>
#include <QStringList>

#include <optional>

namespace volley {

/// The same requests as the live table's, a row a prompt: its number, the prompt, then an answer
/// for each target and repeat. Holds nothing of its own but which prompts are shown. Lives on the
/// GUI thread; owned by its page.
class CompareModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Role {
        StateRole = RequestTableModel::StateRole, ///< of an answer's cell
        MarkRole = RequestTableModel::MarkRole,
        OrdinalRole = RequestTableModel::OrdinalRole,
        /// What an answer's cell is, where it is no plain answer: its state or its mark in a word.
        WordRole = Qt::UserRole + 100,
    };
    enum FixedColumn { NumberColumn, PromptColumn, firstAnswer };

    /// `requests` outlives the model.
    explicit CompareModel(RequestTableModel &requests, QObject *parent = nullptr);

    /// Another run. `groups` are the labels of its targets and repeats, in the order of requests.
    void setGroups(const QStringList &groups);
    /// Whether anybody looks at it. Without, it has no rows: a million of them cost a view
    /// milliseconds and memory, whether it is in sight or not.
    void setWatched(bool watched);
    [[nodiscard]] bool isWatched() const { return m_watched; }
    /// Only the prompts of these requests, which are sorted; nothing = all.
    void setMatches(const std::optional<QList<Ordinal>> &matches);

    /// Of a cell; of the columns before the answers that of the first answer. -1 = none.
    [[nodiscard]] Ordinal ordinalAt(const QModelIndex &index) const;
    [[nodiscard]] QModelIndex indexOf(Ordinal ordinal) const; ///< invalid if it is not shown
    [[nodiscard]] qint64 prompts() const;                     ///< shown or not

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    [[nodiscard]] qint64 promptAt(int row) const;
    [[nodiscard]] QVariant markOf(Ordinal ordinal) const;
    [[nodiscard]] QString wordOf(Ordinal ordinal) const;
    [[nodiscard]] bool isPlainAnswer(Ordinal ordinal) const;
    [[nodiscard]] QString text(const QModelIndex &index) const;
    [[nodiscard]] QVariant accessibleText(const QModelIndex &index) const;

    RequestTableModel &m_requests;
    QStringList m_groups;
    bool m_watched = true;
    std::optional<QList<qint64>> m_shown; ///< prompts, sorted; nothing = all
};

} // namespace volley
