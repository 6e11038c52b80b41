// SPDX-License-Identifier: GPL-3.0-or-later
#include "mainwindow/recent_files.h"

#include <QDir>
#include <QFileInfo>
#include <QMenu>
#include <QSettings>

namespace volley {

namespace {

constexpr qsizetype mostPaths = 10;

QString settingsKey()
{
    return QStringLiteral("projects/recent");
}

QString shortened(const QString &path)
{
    const QString home = QDir::homePath() + QLatin1Char('/');
    QString text = path.startsWith(home) ? QStringLiteral("~/") + path.sliced(home.size()) : path;
    return QDir::toNativeSeparators(text).replace(QLatin1Char('&'), QStringLiteral("&&"));
}

} // namespace

RecentFiles::RecentFiles(QSettings &settings, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
{}

QStringList RecentFiles::paths() const
{
    return m_settings.value(settingsKey()).toStringList();
}

void RecentFiles::add(const QString &path)
{
    QStringList list = paths();
    list.removeAll(path);
    list.prepend(path);
    m_settings.setValue(settingsKey(),
                        QStringList(list.first(mostPaths < list.size() ? mostPaths : list.size())));
}

void RecentFiles::remove(const QString &path)
{
    QStringList list = paths();
    if (list.removeAll(path) > 0)
        m_settings.setValue(settingsKey(), list);
}

void RecentFiles::fill(QMenu *menu)
{
    connect(menu, &QMenu::aboutToShow, this, [this, menu] { refill(menu); });
    refill(menu);
}

void RecentFiles::refill(QMenu *menu)
{
    menu->clear();
    const QStringList list = paths();
    for (qsizetype i = 0; i < list.size(); ++i) {
        const QString &path = list.at(i);
        QAction *action = menu->addAction(
            i < 9 ? QStringLiteral("&%1  %2").arg(i + 1).arg(shortened(path)) : shortened(path));
        connect(action, &QAction::triggered, this, [this, path] { Q_EMIT chosen(path); });
    }
    if (list.isEmpty()) {
        menu->addAction(tr("No projects yet"))->setEnabled(false);
        return;
    }
    menu->addSeparator();
    QAction *clear = menu->addAction(tr("&Clear This List"));
    connect(clear, &QAction::triggered, this, [this] { m_settings.remove(settingsKey()); });
}

} // namespace volley
