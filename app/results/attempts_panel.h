// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records.h"
#include "presentation/text_table_model.h"

#include <QWidget>

#include <optional>

class QScrollArea;
class QTableView;

namespace volley {

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
    /// The attempt that goes on, as far as it has come: it is drawn, too. Nothing = none does.
    void setInFlight(const std::optional<AttemptRecord> &attempt);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void share();
    void draw();

    QList<AttemptRecord> m_attempts;
    std::optional<AttemptRecord> m_inFlight;
    TextTableModel m_model;
    TimelineView *m_timeline;
    QScrollArea *m_scroll;
    QTableView *m_table;
};

} // namespace volley
