// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QTableView;

namespace volley {

class PreviewModel;
struct PreviewRows;

/// What a list was understood as: its first rows, a sentence below them, or else what is wrong with
/// it. Lives on the GUI thread; owned by its dialog.
class PreviewPane final : public QWidget
{
    Q_OBJECT
public:
    /// The parts are named "<prefix>Preview", "<prefix>Summary" and "<prefix>Problem".
    explicit PreviewPane(const QString &prefix, QWidget *parent = nullptr);

    /// It is being read; what was shown stays until then.
    void showReading(const QString &sentence);
    void showRows(const PreviewRows &rows, const QString &sentence);
    void showProblem(const QString &text);

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void arrange();
    void makeTable(const QString &prefix);
    void say(QLabel *where, const QString &text);
    void fitColumns();
    void paintIcon();

    PreviewModel *m_model;
    QTableView *m_table;
    QLabel *m_summary;
    QLabel *m_icon;
    QLabel *m_problem;
};

} // namespace volley
