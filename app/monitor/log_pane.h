// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAbstractItemModel;
class QTableView;

namespace volley {

/// What was changed during the run, when and why. Lives on the GUI thread; owned by its dock.
/// Object name "logPane".
class LogPane final : public QWidget
{
    Q_OBJECT
public:
    explicit LogPane(QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model);

Q_SIGNALS:
    /// It is to be seen now.
    void appeared();

protected:
    void showEvent(QShowEvent *event) override;

private:
    void copy();

    QTableView *m_view;
};

} // namespace volley
