// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QWidget;

namespace volley {

/// Takes files that are dropped anywhere in the window, also over its text fields, which would
/// otherwise take them for text. Lives on the GUI thread; owned by the main window.
class FileDrop : public QObject
{
    Q_OBJECT
public:
    explicit FileDrop(QWidget *window);

    bool eventFilter(QObject *receiver, QEvent *event) override;

Q_SIGNALS:
    void dropped(const QStringList &paths);

private:
    QWidget *m_window;
};

} // namespace volley
