// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "composition/workbench.h"
#include "domain/target.h"

#include <QPointer>
#include <QWidget>

#include <optional>

class QPushButton;

namespace volley {

class NoteLabel;

/// Tests of a connection and what came of them: the button that asks the provider for its models,
/// and the one that sends a test prompt. Lives on the GUI thread; owned by its parent; an answer
/// that comes after it is gone, or after reset(), is dropped.
class ConnectionTest final : public QWidget
{
    Q_OBJECT
public:
    /// `workbench` outlives the test.
    ConnectionTest(Workbench &workbench, QWidget *parent = nullptr);

    /// Asks for the list of models. Does nothing while a test goes on.
    void start(const Target &target);
    /// Sends the test prompt. Does nothing while a test goes on.
    void startCanary(const Target &target);
    /// What was found is true no longer.
    void reset();
    /// The model to look for among those that were listed; empty = none is chosen.
    void setModel(const QString &model);
    /// Why there is nothing to test yet; empty = there is.
    void setObstacle(const QString &why);
    [[nodiscard]] bool isRunning() const { return m_running != Step::None; }

Q_SIGNALS:
    void asked();
    void canaryAsked();
    void modelsFound(const QStringList &models);
    void runningChanged();

private:
    enum class Step { None, List, Canary };
    QPushButton *addButton(const char *name, const QString &text, const QString &busy);
    quint64 begin(Step step, const Target &target);
    void ended(const Outcome<ConnectionReport> &outcome);
    void canaryEnded(const Outcome<CanaryReport> &outcome);
    void showReport();
    void setRunning(Step step);
    void showButtons();

    Workbench &m_workbench;
    QString m_obstacle;
    QString m_model;
    Target m_target; ///< last tested
    std::optional<ConnectionReport> m_report;
    quint64 m_number = 0;
    Step m_running = Step::None;
    QPushButton *m_button;
    QPushButton *m_canary;
    QPointer<QWidget> m_pressed;  ///< the button that began it, where that has the keyboard
    QPointer<QWidget> m_passedTo; ///< what has it meanwhile
    NoteLabel *m_result;
};

} // namespace volley
