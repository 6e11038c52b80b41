// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/column_choice.h"

#include <QComboBox>
#include <QLabel>
#include <QListWidget>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace volley {

namespace {

enum Preset { Everything, Answers, Metered, Own };

QStringList columnsOf(Preset preset)
{
    QStringList names;
    switch (preset) {
    case Everything:
    case Own:
        return countedColumnNames();
    case Answers:
        return {QStringLiteral("response")};
    case Metered:
        names = {QStringLiteral("target"),        QStringLiteral("model"),
                 QStringLiteral("state"),         QStringLiteral("response"),
                 QStringLiteral("error_message"), QStringLiteral("input_tokens"),
                 QStringLiteral("output_tokens"), QStringLiteral("cost_usd"),
                 QStringLiteral("duration_ms")};
        break;
    }
    return names;
}

} // namespace

ColumnChoice::ColumnChoice(QWidget *parent)
    : QGroupBox(tr("Columns"), parent)
    , m_preset(new QComboBox)
    , m_list(new QListWidget)
    , m_input(new QListWidgetItem)
    , m_objection(new QLabel(tr("Choose at least one column of the results.")))
{
    m_preset->setObjectName(QStringLiteral("exportColumnsPreset"));
    m_preset->setAccessibleName(tr("Choice of columns"));
    m_preset->addItem(tr("Everything"), int(Everything));
    m_preset->addItem(tr("Input and response"), int(Answers));
    m_preset->addItem(tr("Input, response, tokens, cost and time"), int(Metered));
    m_preset->addItem(tr("Custom"), int(Own));
    m_list->setObjectName(QStringLiteral("exportColumns"));
    m_list->setAccessibleName(tr("Columns of the file"));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->addItem(m_input);
    setInputColumns({});
    for (const QString &name : allResultColumnNames())
        m_list->addItem(name);
    tick(true, countedColumnNames());
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_preset);
    layout->addWidget(m_list);
    layout->addWidget(m_objection);
    m_objection->setObjectName(QStringLiteral("exportColumnsNote"));
    m_objection->setWordWrap(true);
    m_objection->hide();
    connect(m_preset, &QComboBox::activated, this, &ColumnChoice::takePreset);
    connect(m_list, &QListWidget::itemChanged, this, [this] {
        showPreset();
        tell();
    });
    m_list->setCurrentRow(0);
}

void ColumnChoice::setInputColumns(const QStringList &columns)
{
    const QSignalBlocker quiet(m_list);
    const QString names = columns.join(tr(", ", "between names of columns"));
    m_input->setText(columns.isEmpty() ? tr("Input columns") : tr("Input columns: %1").arg(names));
    m_input->setToolTip(names);
}

void ColumnChoice::setOptions(const ExportOptions &options)
{
    tick(options.inputColumns,
         options.resultColumns.isEmpty() ? countedColumnNames() : options.resultColumns);
    showPreset();
    tell();
}

void ColumnChoice::fill(ExportOptions &options) const
{
    options.inputColumns = m_input->checkState() == Qt::Checked;
    // Empty means all that the run has, those of later versions too.
    options.resultColumns = ticked();
    if (options.resultColumns == countedColumnNames())
        options.resultColumns.clear();
}

bool ColumnChoice::isUsable() const
{
    return !ticked().isEmpty();
}

void ColumnChoice::takePreset(int index)
{
    const auto preset = static_cast<Preset>(m_preset->itemData(index).toInt());
    if (preset == Own) {
        m_list->setFocus();
        return;
    }
    tick(true, columnsOf(preset));
    tell();
}

void ColumnChoice::tell()
{
    m_objection->setVisible(!isUsable());
    Q_EMIT changed();
}

void ColumnChoice::showPreset()
{
    Preset shown = Own;
    for (const Preset preset : {Everything, Answers, Metered}) {
        if (m_input->checkState() == Qt::Checked && ticked() == columnsOf(preset))
            shown = preset;
    }
    m_preset->setCurrentIndex(m_preset->findData(int(shown)));
}

QStringList ColumnChoice::ticked() const
{
    QStringList names;
    for (int row = 1; row < m_list->count(); ++row) {
        if (m_list->item(row)->checkState() == Qt::Checked)
            names.append(m_list->item(row)->text());
    }
    return names;
}

void ColumnChoice::tick(bool input, const QStringList &columns)
{
    const QSignalBlocker quiet(m_list);
    m_input->setCheckState(input ? Qt::Checked : Qt::Unchecked);
    for (int row = 1; row < m_list->count(); ++row) {
        QListWidgetItem *item = m_list->item(row);
        item->setCheckState(columns.contains(item->text()) ? Qt::Checked : Qt::Unchecked);
    }
    m_list->viewport()->update(); // its own signal, which would do this, was held back
}

} // namespace volley
