// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/window_driver.h"
#include "heartbeat.h"
#include "metered_application.h"

#include <QHeaderView>
#include <QTableView>

#include <functional>

namespace volley::bench {

/// The real window with a heartbeat beside it, and steps that are measured. Waits in an event loop
/// that never sleeps by itself, as the program's own does.
class Stage
{
public:
    explicit Stage(MeteredApplication &application);

    /// Runs `act`, waits for `done`, and for what follows from it to end; prints a line.
    void step(const QString &name, const std::function<void()> &act,
              const std::function<bool()> &done);
    void spin(int ms);
    /// False where it takes longer than is of interest.
    bool spinUntil(const std::function<bool()> &done, int mostMs = 120'000);
    /// Prints what the heart did since it was begun, with `more`.
    void printBeats(const QString &name, QJsonObject more);

    /// Opens a project with the requests in sight; prints when its first rows were painted and when
    /// all were known.
    void open(const QString &project, qint64 requests);

    QTableView &table() { return *m_table; }
    RequestTableModel &model() { return m_driver.requests().model(); }
    test::Driver &driver() { return m_driver; }
    Heartbeat &heart() { return m_heart; }
    void sortBy(RequestColumn column, Qt::SortOrder order);
    void scrollTo(double share);
    /// Whether all rows in sight show prompt and state.
    [[nodiscard]] bool showsRows();
    /// Rows were put in another order, or others shown, since the step began.
    [[nodiscard]] bool isRearranged() const { return m_rearranged; }

private:
    MeteredApplication &m_application;
    QTemporaryDir m_folder;
    test::Driver m_driver;
    QTableView *m_table;
    Heartbeat m_heart;
    bool m_rearranged = false;
};

} // namespace volley::bench
