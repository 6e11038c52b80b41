// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/export.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QToolButton;

namespace volley {

/// The goal of an export: a path, typed or browsed for, and what stands there already. Lives on the
/// GUI thread; owned by the dialog.
class ExportPath : public QWidget
{
    Q_OBJECT
public:
    explicit ExportPath(QWidget *parent = nullptr);

    void setPath(const QString &path);
    /// Absolute, with the format's extension where none was given; empty if nothing was.
    [[nodiscard]] QString path() const;
    /// Another format: the path's extension follows, where it is one of a format.
    void setFormat(ExportFormat format);
    /// The project of which results are exported: never the goal itself.
    void setProject(const QString &path);
    /// Why this path cannot be; empty if nothing is known to speak against it.
    [[nodiscard]] QString objection() const;
    [[nodiscard]] QLineEdit *field() const;

Q_SIGNALS:
    void changed();
    /// The extension that was typed is that of another format.
    void formatMeant(volley::ExportFormat format);

protected:
    void changeEvent(QEvent *event) override;

private:
    void browse();
    void look();

    QLineEdit *m_field;
    QToolButton *m_browse;
    QLabel *m_note;
    QString m_project;
    QString m_folder; ///< what a relative path starts from
    ExportFormat m_format = ExportFormat::Csv;
};

} // namespace volley
