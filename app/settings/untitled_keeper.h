// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/unused_project.h"

#include <QList>
#include <QObject>
#include <QStringList>

class QSettings;

namespace volley {

/// What became of a clean-up. A value.
struct CleanUpReport
{
    QStringList removed; ///< names of projects
    qint64 bytes = 0;    ///< of room they gave back
    QStringList failed;  ///< names of those that could not be removed; what is open is none of them
};

/// Projects that were never saved under a name: how many there are, how long they are kept, and the
/// removal of those that were not changed for longer. What somebody has open is never touched.
/// Everything on disk happens in the pool. Lives on the GUI thread.
class UntitledKeeper final : public QObject
{
    Q_OBJECT
public:
    /// `settings` outlives the keeper; `folder`: where they lie.
    UntitledKeeper(QSettings &settings, const QString &folder, QObject *parent = nullptr);

    /// For ever: there may be paid answers in them, so nothing goes that a person did not ask for.
    static constexpr int usualDays = 0;
    [[nodiscard]] const QString &folder() const { return m_folder; }
    [[nodiscard]] int keepDays() const; ///< 0 = for ever
    void setKeepDays(int days);

    /// As last looked at.
    [[nodiscard]] const QList<ProjectTrace> &projects() const { return m_projects; }
    [[nodiscard]] bool wasLookedAt() const { return m_looked; }
    /// Those of them that have not been changed for as long as they are kept, and are not in use
    /// by this window (`own`).
    [[nodiscard]] QList<ProjectTrace> expired(const QString &own) const;

    /// surveyed() follows.
    void survey();
    /// Removes what is expired; cleaned() follows. `own` = the project that this window shows or
    /// will show next.
    void cleanUp(const QString &own);

Q_SIGNALS:
    void surveyed();
    void cleaned(const volley::CleanUpReport &report);

private:
    QSettings &m_settings;
    QString m_folder;
    QList<ProjectTrace> m_projects;
    bool m_looked = false;
};

} // namespace volley
