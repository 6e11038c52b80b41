// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/export.h"

#include <QGroupBox>

class QComboBox;
class QLabel;
class QListWidget;
class QListWidgetItem;

namespace volley {

/// Which columns the file gets: a preset, or ticks in a list. Lives on the GUI thread; owned by the
/// dialog.
class ColumnChoice : public QGroupBox
{
    Q_OBJECT
public:
    explicit ColumnChoice(QWidget *parent = nullptr);

    void setInputColumns(const QStringList &columns);
    void setOptions(const ExportOptions &options);
    void fill(ExportOptions &options) const;
    /// At least one column of the results is chosen.
    [[nodiscard]] bool isUsable() const;

Q_SIGNALS:
    void changed();

private:
    void takePreset(int index);
    void showPreset();
    void tell();
    [[nodiscard]] QStringList ticked() const;
    void tick(bool input, const QStringList &columns);

    QComboBox *m_preset;
    QListWidget *m_list;
    QListWidgetItem *m_input;
    QLabel *m_objection;
};

} // namespace volley
