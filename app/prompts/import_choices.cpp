// SPDX-License-Identifier: GPL-3.0-or-later
#include "prompts/import_choices.h"

#include "exchange/format_guess.h"
#include "exchange/text_decoder.h"
#include "widgets/left_to_right.h"

#include <QComboBox>
#include <QDir>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>

#include <limits>

namespace volley {

namespace {

/// Each list's first entry leaves the choice to the program, and has no data.
constexpr int automatic = 0;

void sayFound(QComboBox *choice, const QString &found)
{
    choice->setItemText(automatic, found.isEmpty() ? ImportChoices::tr("Automatic")
                                                   : ImportChoices::tr("Automatic: %1").arg(found));
}

QString wordsFor(const QComboBox *choice, const QVariant &value)
{
    const int place = choice->findData(value);
    return place < 0 ? value.toString() : choice->itemText(place);
}

bool isDelimited(TextFormat format)
{
    return format == TextFormat::Csv || format == TextFormat::Tsv;
}

} // namespace

ImportChoices::ImportChoices(const QString &path, QWidget *parent)
    : QWidget(parent)
    , m_path(new QLineEdit(QDir::toNativeSeparators(path), this))
    , m_format(new QComboBox(this))
    , m_encoding(new QComboBox(this))
    , m_delimiter(new QComboBox(this))
    , m_rows(new QSpinBox(this))
    , m_found(textFormatForPath(path).value_or(TextFormat::Csv))
{
    nameParts();
    fillFormats();
    fillEncodings();
    fillDelimiters();
    m_rows->setRange(0, std::numeric_limits<int>::max());
    m_rows->setSpecialValueText(tr("All"));
    m_rows->setGroupSeparatorShown(true);
    m_rows->setStepType(QAbstractSpinBox::AdaptiveDecimalStepType);
    arrange();
    setFocusProxy(m_format);
    connect(m_format, &QComboBox::currentIndexChanged, this, [this] {
        refreshDelimiter();
        Q_EMIT changed();
    });
    connect(m_encoding, &QComboBox::currentIndexChanged, this, &ImportChoices::changed);
    connect(m_delimiter, &QComboBox::currentIndexChanged, this, &ImportChoices::changed);
    connect(m_rows, &QSpinBox::valueChanged, this, &ImportChoices::changed);
    refreshDelimiter();
}

void ImportChoices::nameParts()
{
    keepLeftToRight(*m_path);
    m_path->setObjectName(QStringLiteral("importPath"));
    m_path->setAccessibleName(tr("File"));
    m_path->setToolTip(m_path->text());
    m_path->setReadOnly(true);
    m_format->setObjectName(QStringLiteral("importFormat"));
    m_format->setAccessibleName(tr("Format"));
    m_encoding->setObjectName(QStringLiteral("importEncoding"));
    m_encoding->setAccessibleName(tr("Encoding"));
    m_delimiter->setObjectName(QStringLiteral("importDelimiter"));
    m_delimiter->setAccessibleName(tr("Delimiter"));
    m_rows->setObjectName(QStringLiteral("importRowLimit"));
    m_rows->setAccessibleName(tr("Maximum rows to import"));
}

void ImportChoices::fillFormats()
{
    m_format->addItem(tr("Automatic"));
    const auto add = [this](const QString &words, TextFormat format) {
        m_format->addItem(words, static_cast<int>(format));
    };
    add(tr("CSV"), TextFormat::Csv);
    add(tr("TSV"), TextFormat::Tsv);
    add(tr("JSON Lines"), TextFormat::JsonLines);
    add(tr("JSON"), TextFormat::Json);
    add(tr("Excel workbook"), TextFormat::Xlsx);
    add(tr("One prompt per line"), TextFormat::Lines);
    add(tr("Blocks separated by blank lines"), TextFormat::Blocks);
}

void ImportChoices::fillEncodings()
{
    m_encoding->addItem(tr("Automatic"));
    for (const char *name :
         {"UTF-8", "UTF-16", "UTF-16LE", "UTF-16BE", "UTF-32", "windows-1252", "ISO-8859-1",
          "ISO-8859-2", "ISO-8859-15", "windows-1250", "windows-1251", "KOI8-R", "Shift_JIS",
          "EUC-JP", "GB18030", "Big5", "EUC-KR"}) {
        // Which ones there are beyond the first depends on how Qt was built.
        const QString encoding = QString::fromLatin1(name);
        if (!TextDecoder::create(encoding))
            continue;
        QString words = encoding;
        if (words.startsWith(QLatin1String("windows")))
            words[0] = QLatin1Char('W');
        m_encoding->addItem(words, encoding);
    }
}

void ImportChoices::fillDelimiters()
{
    m_delimiter->addItem(tr("Automatic"));
    m_delimiter->addItem(tr("Comma ,"), QChar(QLatin1Char(',')));
    m_delimiter->addItem(tr("Semicolon ;"), QChar(QLatin1Char(';')));
    m_delimiter->addItem(tr("Tab"), QChar(QLatin1Char('\t')));
    m_delimiter->addItem(tr("Bar |"), QChar(QLatin1Char('|')));
}

void ImportChoices::arrange()
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins({});
    grid->addWidget(labelFor(m_path, tr("Fi&le:")), 0, 0);
    grid->addWidget(m_path, 0, 1, 1, 3);
    grid->addWidget(labelFor(m_format, tr("&Format:")), 1, 0);
    grid->addWidget(m_format, 1, 1);
    grid->addWidget(labelFor(m_encoding, tr("&Encoding:")), 1, 2);
    grid->addWidget(m_encoding, 1, 3);
    grid->addWidget(labelFor(m_delimiter, tr("&Delimiter:")), 2, 0);
    grid->addWidget(m_delimiter, 2, 1);
    grid->addWidget(labelFor(m_rows, tr("&Rows to import:")), 2, 2);
    grid->addWidget(m_rows, 2, 3);
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(3, 1);
}

QLabel *ImportChoices::labelFor(QWidget *field, const QString &text)
{
    auto *label = new QLabel(text, this);
    label->setBuddy(field);
    return label;
}

std::optional<TextFormat> ImportChoices::chosenFormat() const
{
    const QVariant chosen = m_format->currentData();
    return chosen.isValid() ? std::optional(static_cast<TextFormat>(chosen.toInt())) : std::nullopt;
}

ImportOptions ImportChoices::options() const
{
    ImportOptions options;
    options.format = chosenFormat();
    options.encoding = m_encoding->currentData().toString();
    if (const QVariant delimiter = m_delimiter->currentData();
        m_delimiter->isEnabled() && delimiter.isValid())
        options.delimiter = delimiter.toChar();
    options.rowLimit = m_rows->value();
    return options;
}

void ImportChoices::showUnderstood(const ImportReport &report)
{
    const bool byProgram = !chosenFormat();
    if (byProgram)
        m_found = report.format;
    refreshDelimiter();
    sayFound(m_format, byProgram ? wordsFor(m_format, static_cast<int>(report.format)) : QString());
    sayFound(m_encoding, m_encoding->currentIndex() == automatic && !report.encoding.isEmpty()
                             ? wordsFor(m_encoding, report.encoding)
                             : QString());
    const bool delimiterFound = isDelimited(report.format) && m_delimiter->currentIndex() == 0;
    sayFound(m_delimiter, delimiterFound ? wordsFor(m_delimiter, report.delimiter) : QString());
}

void ImportChoices::showUnknown()
{
    for (QComboBox *choice : {m_format, m_encoding, m_delimiter})
        sayFound(choice, {});
}

// A TSV file has its delimiter by its name, a workbook neither that nor an encoding.
void ImportChoices::refreshDelimiter()
{
    const auto chosen = chosenFormat();
    m_encoding->setEnabled(chosen.value_or(m_found) != TextFormat::Xlsx);
    m_delimiter->setEnabled(chosen ? *chosen == TextFormat::Csv : isDelimited(m_found));
}

} // namespace volley
