// SPDX-License-Identifier: GPL-3.0-or-later
#include "prompts/paste_dialog.h"

#include "base/when_done.h"
#include "exchange/column_names.h"
#include "presentation/error_text.h"
#include "presentation/plurals.h"
#include "prompts/preview_model.h"
#include "prompts/preview_pane.h"
#include "prompts/row_words.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>
#include <QtConcurrent>

#include <optional>

namespace volley {

namespace {

/// How the text is to be read; what is not given is found out.
struct Wish
{
    std::optional<TextFormat> format;
    std::optional<bool> header;
};

struct Reading
{
    Wish wish; ///< as it was read
    Result<PasteGuess> table;
    PreviewRows preview;
};
using ReadingPtr = std::shared_ptr<const Reading>;

bool mayHaveHeader(TextFormat format)
{
    return format == TextFormat::Lines || format == TextFormat::Tsv || format == TextFormat::Csv;
}

/// Looks itself whether the first row reads like one, unless that was said.
Result<PasteGuess> readAs(const QString &text, TextFormat format, std::optional<bool> header)
{
    if (!mayHaveHeader(format) || header)
        return readPaste(text, format, mayHaveHeader(format) && *header);
    Result<PasteGuess> plain = readPaste(text, format, false);
    if (plain && plain->rows.size() > 1 && looksLikeHeader(plain->rows.first()))
        return readPaste(text, format, true);
    return plain;
}

/// On a thread of the pool.
ReadingPtr read(const QString &text, const Wish &wish)
{
    auto reading = std::make_shared<Reading>(Reading{
        wish, wish.format ? readAs(text, *wish.format, wish.header) : guessPaste(text), {}});
    if (const auto &table = reading->table) {
        reading->wish = {table->format, table->firstRowIsHeader};
        reading->preview = previewOf(table->columns, table->rows);
    } else if (!wish.format) {
        // Only cells can fail to be what a text was taken for.
        const ErrorKind kind = table.error().kind;
        reading->wish.format = kind == ErrorKind::EmptyInput ? TextFormat::Lines : TextFormat::Tsv;
        reading->wish.header = kind == ErrorKind::DuplicateColumn;
    }
    return reading;
}

} // namespace

class PasteDialog::Private
{
public:
    Private(PasteDialog *dialog, const QString &pasted, qint64 there)
        : q(dialog)
        , text(pasted)
        , rowsThere(there)
        , format(new QComboBox(dialog))
        , header(new QCheckBox(tr("&First row names the columns"), dialog))
        , pane(new PreviewPane(QStringLiteral("paste"), dialog))
        , take(new QPushButton(tr("&Use"), dialog))
        , cancel(new QPushButton(tr("&Cancel"), dialog))
    {}

    void nameParts();
    void fillFormats();
    void arrange();
    void ask(const Wish &wish);
    void show(const Reading &reading);
    [[nodiscard]] TextFormat chosenFormat() const;

    PasteDialog *q;
    QString text;
    qint64 rowsThere;
    QComboBox *format;
    QCheckBox *header;
    PreviewPane *pane;
    QPushButton *take;
    QPushButton *cancel;
    PasteGuess table;
    std::optional<bool> wantedHeader; ///< what the person said
    quint64 question = 0;             ///< the newest; answers to older ones are dropped
};

PasteDialog::PasteDialog(const QString &text, qint64 rowsThere, QWidget *parent)
    : QDialog(parent)
    , d(std::make_unique<Private>(this, text, rowsThere))
{
    setObjectName(QStringLiteral("pasteDialog"));
    setWindowTitle(tr("Paste Prompts"));
    d->nameParts();
    d->fillFormats();
    d->arrange();
    connect(d->format, &QComboBox::currentIndexChanged, this, [this] {
        d->ask({d->chosenFormat(), d->wantedHeader});
    });
    connect(d->header, &QCheckBox::toggled, this, [this](bool on) {
        d->wantedHeader = on;
        d->ask({d->chosenFormat(), on});
    });
    connect(d->take, &QPushButton::clicked, this, &QDialog::accept);
    connect(d->cancel, &QPushButton::clicked, this, &QDialog::reject);
    resize(760, 520);
    d->ask({});
}

PasteDialog::~PasteDialog() = default;

const PasteGuess &PasteDialog::table() const
{
    return d->table;
}

void PasteDialog::Private::nameParts()
{
    format->setObjectName(QStringLiteral("pasteFormat"));
    format->setAccessibleName(tr("How the text is read"));
    header->setObjectName(QStringLiteral("pasteHeader"));
    take->setObjectName(QStringLiteral("pasteAccept"));
    take->setDefault(true);
    cancel->setObjectName(QStringLiteral("pasteCancel"));
    cancel->setAutoDefault(false);
}

void PasteDialog::Private::fillFormats()
{
    const auto add = [this](const QString &words, TextFormat what) {
        format->addItem(words, static_cast<int>(what));
    };
    add(tr("One prompt per line"), TextFormat::Lines);
    add(tr("Blocks separated by blank lines"), TextFormat::Blocks);
    add(tr("Spreadsheet cells"), TextFormat::Tsv);
    add(tr("CSV"), TextFormat::Csv);
    add(tr("JSON Lines"), TextFormat::JsonLines);
}

void PasteDialog::Private::arrange()
{
    auto *label = new QLabel(tr("&Read as:"), q);
    label->setBuddy(format);
    auto *choices = new QHBoxLayout;
    choices->addWidget(label);
    choices->addWidget(format);
    choices->addSpacing(q->fontMetrics().averageCharWidth() * 2);
    choices->addWidget(header);
    choices->addStretch();
    auto *buttons = new QDialogButtonBox(q);
    buttons->addButton(take, QDialogButtonBox::AcceptRole);
    buttons->addButton(cancel, QDialogButtonBox::RejectRole);
    auto *layout = new QVBoxLayout(q);
    layout->addLayout(choices);
    layout->addWidget(pane, 1);
    layout->addWidget(buttons);
}

TextFormat PasteDialog::Private::chosenFormat() const
{
    return static_cast<TextFormat>(format->currentData().toInt());
}

void PasteDialog::Private::ask(const Wish &wish)
{
    take->setEnabled(false);
    pane->showReading(tr("Reading %Ln character(s)…", nullptr, pluralOf(text.size())));
    whenDone(QtConcurrent::run([pasted = text, wish] { return read(pasted, wish); }), q,
             [this, asked = ++question](const ReadingPtr &reading) {
                 if (asked == question)
                     show(*reading);
             });
}

void PasteDialog::Private::show(const Reading &reading)
{
    const QSignalBlocker formatIsShown(format);
    const QSignalBlocker headerIsShown(header);
    const TextFormat as = *reading.wish.format;
    format->setCurrentIndex(format->findData(static_cast<int>(as)));
    header->setEnabled(mayHaveHeader(as));
    header->setChecked(mayHaveHeader(as) && reading.wish.header.value_or(false));
    take->setEnabled(reading.table.has_value());
    q->setAccessibleDescription({});
    if (!reading.table) {
        table = {};
        take->setText(tr("&Use"));
        const QString what = describe(reading.table.error());
        pane->showProblem(what);
        q->setAccessibleDescription(what);
        return;
    }
    table = *reading.table;
    const QString rows = rowsInWords(table.rows.size());
    take->setText(tr("&Use %1", "12 rows").arg(rows));
    const QString understood =
        tr("%1, %2", "12 rows, 1 column").arg(rows, columnsInWords(table.columns.size()));
    pane->showRows(reading.preview, withReplacement(understood, rowsThere));
}

} // namespace volley
