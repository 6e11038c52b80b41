// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>

#include <atomic>
#include <memory>

class QLabel;
class QProgressBar;

namespace volley {

/// How far reading or changing a list is, and the wish to end it. Any thread.
struct IntakeProgress
{
    std::atomic<qint64> done = 0;
    std::atomic<qint64> total = 0; ///< 0 = not known
    std::atomic_bool cancelled = false;
};
using IntakeProgressPtr = std::shared_ptr<IntakeProgress>;

/// A line that says what is being done to the list and how far it is, with a button that ends it;
/// out of sight when nothing is. Lives on the GUI thread; owned by its page.
class ProgressStrip final : public QWidget
{
    Q_OBJECT
public:
    explicit ProgressStrip(QWidget *parent = nullptr);

    void begin(const QString &what, const IntakeProgressPtr &progress);
    void end();

private:
    void refresh();

    QLabel *m_what;
    QProgressBar *m_bar;
    QTimer m_timer;
    IntakeProgressPtr m_progress;
};

} // namespace volley
