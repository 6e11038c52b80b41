// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/window_driver.h"

#include <QElapsedTimer>

namespace volley::test {

/// Takes pictures of the window with the dialogs that are open before it. Lives on the GUI thread.
class Photographer : public QObject
{
    Q_OBJECT
public:
    /// Pictures go to `folder` as NAME-SUFFIX.png.
    Photographer(Driver &driver, const QString &folder, const QString &suffix);

    /// Waits until nothing is painted any more (a run under way never ends that: then for a while),
    /// and takes the picture.
    void take(const QString &name);
    void closeDialogs();

    [[nodiscard]] const QStringList &missing() const { return m_missing; } ///< could not be written
    [[nodiscard]] int taken() const { return m_taken; }

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void settle();
    [[nodiscard]] QList<QWidget *> before() const;

    Driver &m_driver;
    QString m_folder;
    QString m_suffix;
    QElapsedTimer m_sincePaint;
    QStringList m_missing;
    int m_taken = 0;
};

} // namespace volley::test
