// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/request_table.h"
#include "widgets/state_style.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QLineEdit;
class QToolButton;

namespace volley {

/// A button a state and a button a mark with their live counts, the search field, and the switch
/// for following the run. Lives on the GUI thread; owned by its page.
class FilterBar final : public QWidget
{
    Q_OBJECT
public:
    explicit FilterBar(QWidget *parent = nullptr);

    /// One bit a state; 0 = all.
    [[nodiscard]] quint32 states() const;
    /// One bit a mark: what answers lack.
    [[nodiscard]] quint32 marks() const;
    void setFilter(quint32 states, quint32 marks);
    [[nodiscard]] QString searchText() const;
    void clearSearch();
    [[nodiscard]] bool follows() const;
    void setFollows(bool follows);

    /// `all` may be more than are known by now.
    void setCounts(const StateCounts &counts, const MarkCounts &marks, qint64 all);
    /// Another run: states that had none for long are hidden again.
    void forgetSeen();
    /// What the table shows of it all: "1,234 of 100,000", "Searching…".
    void setNote(const QString &note);
    void focusSearch();

Q_SIGNALS:
    /// By the person: states or marks.
    void filterChanged();
    /// Once typing has paused.
    void searchChanged(const QString &text);
    void followsChanged(bool follows);

protected:
    void changeEvent(QEvent *event) override;

private:
    QToolButton *makeButton(const QString &name, const QString &toolTip);
    QToolButton *makeStateButton(RequestState state);
    QToolButton *makeMarkButton(AnswerMark mark);
    static void setCount(QToolButton *button, const QString &word, qint64 count);
    QWidget *makeSearchLine();
    void dressButtons();
    void toggled();

    std::array<QToolButton *, requestStateCount> m_buttons{};
    std::array<bool, requestStateCount> m_seen{};
    std::array<QToolButton *, answerMarkCount> m_markButtons{}; ///< none for None
    std::array<bool, answerMarkCount> m_marksSeen{};
    QToolButton *m_all = nullptr;
    QToolButton *m_follow = nullptr;
    QLineEdit *m_search = nullptr;
    QLabel *m_note = nullptr;
    QTimer m_searchTimer;
    StateIcons m_icons;
    StateCounts m_counts{};
    MarkCounts m_marks{};
    qint64 m_requests = 0;
    bool m_setting = false; ///< the buttons are being set, not pressed
};

} // namespace volley
