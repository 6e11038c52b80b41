// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "presentation/text_table_model.h"

#include <QWidget>

class QScrollArea;
class QTableView;

namespace volley {

struct AttemptRecord;
class TimelineView;

/// The attempts of a request: drawn along their time, and below it a table with all that is known
/// of each. Lives on the GUI thread; owned by its pane.
class AttemptsPanel final : public QWidget
{
    Q_OBJECT
public:
    explicit AttemptsPanel(QWidget *parent = nullptr);
    ~AttemptsPanel() override;

    /// `nowUtcMs` says which day need not be named.
    void setAttempts(const QList<AttemptRecord> &attempts, qint64 nowUtcMs);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void share();

    TextTableModel m_model;
    TimelineView *m_timeline;
    QScrollArea *m_scroll;
    QTableView *m_table;
};

} // namespace volley
