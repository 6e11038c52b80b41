// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/request_state.h"

#include <QList>
#include <QObject>

#include <functional>
#include <memory>

class QSettings;
class QWidget;

namespace volley {

class Workbench;

/// What can be exported at this moment, as ordinals in the order of the run.
struct ExportScopes
{
    qint64 all = 0;
    QList<Ordinal> succeeded;
    QList<Ordinal> filtered; ///< empty: no filter is on
    QList<Ordinal> selected;
};

/// Asks what to export and writes it, with preview, progress and cancel; remembers the last choice.
/// Lives on the GUI thread; owned by the main window. The dialog's object name is "exportDialog".
class Exporter : public QObject
{
    Q_OBJECT
public:
    /// All outlive the exporter. `scopes` is asked whenever an export begins.
    Exporter(Workbench &workbench, QSettings &settings, std::function<ExportScopes()> scopes,
             QWidget *window);
    ~Exporter() override;

    /// Another project: the next repeat() asks again.
    void forgetPath();

public Q_SLOTS:
    void open();
    /// The same again into the same file, without a question; open() where there is nothing to
    /// repeat.
    void repeat();

Q_SIGNALS:
    void exported(const QString &path, qint64 rows);
    void problem(const QString &text); ///< a sentence to show
    void busyChanged(bool busy);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace volley
