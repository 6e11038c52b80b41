// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "composition/workbench.h"
#include "domain/target.h"

#include <QWidget>

#include <optional>

class QPushButton;

namespace volley {

class NoteLabel;

/// The button that asks the provider for its models, and what came of it. Lives on the GUI thread;
/// owned by its parent; an answer that comes after it is gone, or after reset(), is dropped.
class ConnectionTest final : public QWidget
{
    Q_OBJECT
public:
    /// `workbench` outlives the test.
    ConnectionTest(Workbench &workbench, QWidget *parent = nullptr);

    /// Does nothing while a test goes on.
    void start(const Target &target);
    /// What was found is true no longer.
    void reset();
    /// The model to look for among those that were listed.
    void setModel(const QString &model);
    /// Why there is nothing to test yet; empty = there is.
    void setObstacle(const QString &why);
    [[nodiscard]] bool isRunning() const { return m_running; }

Q_SIGNALS:
    void asked();
    void modelsFound(const QStringList &models);
    void runningChanged();

private:
    void ended(const Outcome<ConnectionReport> &outcome);
    void showReport();
    void setRunning(bool running);

    Workbench &m_workbench;
    QString m_obstacle;
    QString m_model;
    QString m_provider; ///< of the target last tested, as a person calls it
    std::optional<ConnectionReport> m_report;
    quint64 m_number = 0;
    bool m_running = false;
    QPushButton *m_button;
    NoteLabel *m_result;
};

} // namespace volley
