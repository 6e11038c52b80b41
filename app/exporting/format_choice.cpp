// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/format_choice.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>

namespace volley {

namespace {

void choose(QComboBox &box, const QVariant &value)
{
    box.setCurrentIndex(std::max(0, box.findData(value)));
}

} // namespace

FormatChoice::FormatChoice(QWidget *parent)
    : QGroupBox(tr("Format"), parent)
    , m_format(new QComboBox)
    , m_rows(new QComboBox)
    , m_delimiter(new QComboBox)
    , m_lineEnds(new QComboBox)
    , m_bom(new QCheckBox(tr("&Byte order mark")))
    , m_guard(new QCheckBox(tr("&Guard against formulas")))
{
    m_format->setObjectName(QStringLiteral("exportFormat"));
    m_format->addItem(tr("CSV"), int(ExportFormat::Csv));
    m_format->addItem(tr("TSV"), int(ExportFormat::Tsv));
    m_format->addItem(tr("JSON Lines"), int(ExportFormat::JsonLines));
    m_format->addItem(tr("JSON"), int(ExportFormat::Json));
    m_format->addItem(tr("Excel workbook"), int(ExportFormat::Xlsx));
    m_rows->setObjectName(QStringLiteral("exportRows"));
    m_rows->setAccessibleName(tr("Rows of the file"));
    m_rows->addItem(tr("One for each request"), false);
    m_rows->addItem(tr("One for each prompt, models side by side"), true);
    m_delimiter->setObjectName(QStringLiteral("exportDelimiter"));
    m_delimiter->addItem(tr("Comma"), QChar(QLatin1Char(',')));
    m_delimiter->addItem(tr("Semicolon"), QChar(QLatin1Char(';')));
    m_delimiter->addItem(tr("Tab"), QChar(QLatin1Char('\t')));
    m_delimiter->addItem(tr("Vertical bar"), QChar(QLatin1Char('|')));
    m_lineEnds->setObjectName(QStringLiteral("exportLineEnds"));
    m_lineEnds->addItem(tr("Unix (LF)"), false);
    m_lineEnds->addItem(tr("Windows (CR LF)"), true);
    m_bom->setObjectName(QStringLiteral("exportBom"));
    m_bom->setToolTip(
        tr("Without it, some versions of Excel show letters beyond ASCII incorrectly"));
    m_guard->setObjectName(QStringLiteral("exportGuard"));
    m_guard->setToolTip(tr("Puts ' before a cell that a spreadsheet would run as a formula; "
                           "importing the file removes it again"));

    auto *layout = new QFormLayout(this);
    layout->addRow(tr("&Format:"), m_format);
    layout->addRow(tr("&Rows:"), m_rows);
    layout->addRow(tr("&Delimiter:"), m_delimiter);
    layout->addRow(tr("Line e&nds:"), m_lineEnds);
    layout->addRow(m_guard);
    layout->addRow(m_bom);
    m_format->setAccessibleName(tr("Format"));
    m_delimiter->setAccessibleName(tr("Delimiter"));
    m_lineEnds->setAccessibleName(tr("Line ends"));

    for (QComboBox *box : {m_format, m_rows, m_delimiter, m_lineEnds})
        connect(box, &QComboBox::currentIndexChanged, this, &FormatChoice::offer);
    for (QCheckBox *box : {m_bom, m_guard})
        connect(box, &QCheckBox::toggled, this, &FormatChoice::offer);
    setOptions({});
}

void FormatChoice::setOptions(const ExportOptions &options)
{
    choose(*m_rows, options.wide);
    choose(*m_delimiter, options.delimiter);
    choose(*m_lineEnds, options.crlf);
    m_bom->setChecked(options.bom);
    m_guard->setChecked(options.formulaGuard);
    setFormat(options.format);
}

void FormatChoice::fill(ExportOptions &options) const
{
    options.format = format();
    options.wide = m_rows->isEnabled() && m_rows->currentData().toBool();
    options.delimiter = m_delimiter->currentData().toChar();
    options.crlf = m_lineEnds->currentData().toBool();
    options.bom = m_bom->isChecked();
    options.formulaGuard = m_guard->isChecked();
}

void FormatChoice::setSeveral(bool several)
{
    m_rows->setEnabled(several);
    m_rows->setToolTip(several ? QString()
                               : tr("The run sends each prompt once: both would be the same"));
    offer();
}

ExportFormat FormatChoice::format() const
{
    return static_cast<ExportFormat>(m_format->currentData().toInt());
}

void FormatChoice::setFormat(ExportFormat format)
{
    choose(*m_format, int(format));
    offer();
}

void FormatChoice::offer()
{
    const bool cells = format() == ExportFormat::Csv || format() == ExportFormat::Tsv;
    m_delimiter->setEnabled(format() == ExportFormat::Csv);
    m_lineEnds->setEnabled(cells);
    m_bom->setEnabled(cells);
    m_guard->setEnabled(cells);
    Q_EMIT changed();
}

} // namespace volley
