// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/problems.h"

#include <QStringList>
#include <QWidget>

#include <optional>

class QLabel;
class QPushButton;
class QTableView;

namespace volley {

class ProblemModel;

/// What failed, by cause, and for the chosen cause what to do and the buttons that do it. Lives on
/// the GUI thread; owned by its dock. Object name "problemsPane".
class ProblemsPane final : public QWidget
{
    Q_OBJECT
public:
    explicit ProblemsPane(QWidget *parent = nullptr);

    /// The chosen one stays chosen while it is there.
    void setProblems(const QList<Problem> &problems, const QStringList &targets);
    /// Why nothing can be retried now; empty if it can.
    void setObstacle(const QString &why);

Q_SIGNALS:
    /// It is to be seen now.
    void appeared();
    void showWanted(const volley::Problem &problem);
    void retryWanted(const volley::Problem &problem);
    /// Applies the remedy to the target, and retries.
    void mendWanted(const volley::Problem &problem);
    void keyWanted(int target);
    void editWanted(int target);

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeActions();
    QPushButton *addButton(const QString &text, const char *name,
                           const std::function<void(const Problem &)> &act);
    void choose();
    void refresh();
    [[nodiscard]] std::optional<Problem> current() const;

    ProblemModel *m_model;
    QTableView *m_view;
    QLabel *m_title;
    QLabel *m_advice;
    QLabel *m_none;
    QWidget *m_actions;
    QPushButton *m_mend;
    QPushButton *m_key;
    QPushButton *m_edit;
    QPushButton *m_retry;
    QPushButton *m_show;
    std::optional<Problem> m_chosen;
    QString m_obstacle;
};

} // namespace volley
