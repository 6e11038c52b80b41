// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/export.h"

#include <QGroupBox>

class QCheckBox;
class QComboBox;

namespace volley {

/// Format and dialect of the file; what a format does not have is dimmed. Lives on the GUI thread;
/// owned by the dialog.
class FormatChoice : public QGroupBox
{
    Q_OBJECT
public:
    explicit FormatChoice(QWidget *parent = nullptr);

    void setOptions(const ExportOptions &options);
    /// Fills in format and dialect and leaves the columns as they are.
    void fill(ExportOptions &options) const;
    [[nodiscard]] ExportFormat format() const;
    void setFormat(ExportFormat format);
    /// Whether prompts have several results, which can stand side by side.
    void setSeveral(bool several);

Q_SIGNALS:
    void changed();

private:
    void offer();

    QComboBox *m_format;
    QComboBox *m_rows;
    QComboBox *m_delimiter;
    QComboBox *m_lineEnds;
    QCheckBox *m_bom;
    QCheckBox *m_guard;
};

} // namespace volley
