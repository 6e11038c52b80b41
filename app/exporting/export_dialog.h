// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exporting/export_choice.h"

#include <QDialog>

class QLabel;
class QProgressBar;
class QPushButton;

namespace volley {

class ColumnChoice;
class ExportPath;
class ExportPreview;
class FormatChoice;
class ProjectStore;
class ScopeChoice;

/// Asks what to export and where to; while the file is written it shows that and can cancel it.
/// Writes nothing itself. Lives on the GUI thread; owned by the exporter's window. Object name
/// "exportDialog".
class ExportDialog : public QDialog
{
    Q_OBJECT
public:
    /// `store` is read for the preview; it outlives the dialog.
    ExportDialog(ProjectStore &store, const ExportScopes &scopes, const ExportChoice &choice,
                 QWidget *parent = nullptr);

    /// What is known of the project once it was asked.
    /// `groups`: the labels of a wide export, see wideGroups().
    void setProject(const QString &path, const QStringList &inputColumns,
                    const QStringList &groups);
    void setPath(const QString &path);
    [[nodiscard]] ExportChoice choice() const;
    /// Shows that the file is being written: nothing but Cancel can be used.
    void setWorking(bool working);
    /// Shows in place what went wrong and what to do; empty = nothing.
    void setProblem(const QString &text);

public Q_SLOTS:
    void accept() override;
    void reject() override;

Q_SIGNALS:
    void exportWanted(const volley::ExportChoice &choice);
    void cancelWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    void arrange();
    void connectParts();
    void showScope();
    void showOptions();
    void judge();
    void paintProblem();

    const ExportScopes m_scopes;
    ScopeChoice *m_scope;
    FormatChoice *m_format;
    ColumnChoice *m_columns;
    ExportPath *m_path;
    ExportPreview *m_preview;
    QLabel *m_problemIcon;
    QLabel *m_problem;
    QLabel *m_doing;
    QProgressBar *m_progress;
    QPushButton *m_accept;
    QPushButton *m_cancel;
    QStringList m_groups;
    bool m_working = false;
};

} // namespace volley
