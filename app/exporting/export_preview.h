// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exporting/export_choice.h"

#include <QGroupBox>

class QPlainTextEdit;

namespace volley {

class ProjectStore;

/// The beginning of the file as it would be written: the first rows of the scope, long texts cut.
/// Rows are read off the GUI thread. Lives on the GUI thread; owned by the dialog.
class ExportPreview : public QGroupBox
{
    Q_OBJECT
public:
    explicit ExportPreview(ProjectStore &store, QWidget *parent = nullptr);

    void setInputColumns(const QStringList &columns);
    /// `ordinals` empty = all of `count`.
    void setRows(const QList<Ordinal> &ordinals, qint64 count);
    void setOptions(const ExportOptions &options);

private:
    void read();
    void take(int generation, Result<QList<ResultRow>> rows);
    void show();

    ProjectStore &m_store;
    QPlainTextEdit *m_text;
    QStringList m_columns;
    QList<ResultRow> m_rows;
    ExportOptions m_options;
    QList<Ordinal> m_ordinals; ///< as setRows() was given
    qint64 m_count = 0;
    QString m_problem;
    bool m_read = false;
    int m_generation = 0; ///< what was asked for before is dropped when it comes
};

} // namespace volley
