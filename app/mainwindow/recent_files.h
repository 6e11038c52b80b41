// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QStringList>

class QMenu;
class QSettings;

namespace volley {

/// The projects opened last, newest first, and the menu that lists them. Lives on the GUI thread;
/// owned by the main window.
class RecentFiles : public QObject
{
    Q_OBJECT
public:
    /// `settings` outlives the object.
    RecentFiles(QSettings &settings, QObject *parent);

    [[nodiscard]] QStringList paths() const;
    void add(const QString &path);
    void remove(const QString &path);
    /// Fills the menu whenever it is about to be shown.
    void fill(QMenu *menu);

Q_SIGNALS:
    void chosen(const QString &path);

private:
    void refill(QMenu *menu);

    QSettings &m_settings;
};

} // namespace volley
