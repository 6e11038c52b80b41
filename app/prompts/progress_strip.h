// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "prompts/edit_progress.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QProgressBar;

namespace volley {

/// A line that says what is being done to the list and how far it is, with a button that ends it;
/// out of sight when nothing is. Lives on the GUI thread; owned by its page.
class ProgressStrip final : public QWidget
{
    Q_OBJECT
public:
    explicit ProgressStrip(QWidget *parent = nullptr);

    /// Shows this, also in place of something else.
    void begin(const QString &what, const EditProgressPtr &progress);
    void end();

private:
    void refresh();

    QLabel *m_what;
    QProgressBar *m_bar;
    QTimer m_timer;
    EditProgressPtr m_progress;
};

} // namespace volley
