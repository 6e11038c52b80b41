// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/export_preview.h"

#include "base/when_done.h"
#include "presentation/error_text.h"
#include "presentation/number_text.h"
#include "presentation/plurals.h"
#include "storage/project_store.h"
#include "widgets/fixed_font.h"
#include "widgets/left_to_right.h"

#include <QBuffer>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace volley {

namespace {

constexpr qint64 mostRows = 5;
constexpr qsizetype mostCharacters = 400;

void shorten(QString &text)
{
    if (text.size() > mostCharacters) {
        // Not between the halves of a character.
        text.truncate(mostCharacters - (text.at(mostCharacters - 1).isHighSurrogate() ? 1 : 0));
        text += QChar(0x2026);
    }
}

ResultRow shortened(ResultRow row)
{
    for (QString &cell : row.input)
        shorten(cell);
    shorten(row.renderedPrompt);
    if (row.last)
        shorten(row.last->answer.text);
    return row;
}

Result<QString> written(const QList<ResultRow> &rows, ExportOptions options,
                        const QStringList &columns)
{
    options.bom = false; // it would be drawn as a box, or not at all
    if (options.format == ExportFormat::Xlsx) {
        // Its cells, as they would be pasted.
        options.format = ExportFormat::Tsv;
        options.formulaGuard = false;
    }
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    ResultWriter writer(buffer, options, columns);
    for (const ResultRow &row : rows) {
        if (const auto result = writer.write(row); !result)
            return unexpected(result.error());
    }
    if (const auto result = writer.finish(); !result)
        return unexpected(result.error());
    return QString::fromUtf8(buffer.data());
}

} // namespace

ExportPreview::ExportPreview(ProjectStore &store, QWidget *parent)
    : QGroupBox(parent)
    , m_store(store)
    , m_text(new QPlainTextEdit)
{
    keepLeftToRight(*m_text);
    m_text->setObjectName(QStringLiteral("exportPreview"));
    m_text->setAccessibleName(tr("Preview of the file"));
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setFont(fixedFont());
    m_text->setMinimumHeight(m_text->fontMetrics().lineSpacing() * 7);
    m_text->setPlaceholderText(tr("Reading the first rows…"));
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_text);
    setRows({}, 0);
}

void ExportPreview::setInputColumns(const QStringList &columns)
{
    m_columns = columns;
    show();
}

void ExportPreview::setRows(const QList<Ordinal> &ordinals, qint64 count)
{
    m_ordinals = ordinals;
    m_count = count;
    read();
}

void ExportPreview::read()
{
    const qint64 wanted = m_options.isWide() ? mostRows * m_options.groups.size() : mostRows;
    const qint64 shown = std::min(m_count, wanted);
    setTitle(
        m_options.isWide()
            ? tr("Preview: the first prompts")
            : tr("Preview: %1 of %Ln row(s)", nullptr, pluralOf(m_count)).arg(countText(shown)));
    m_read = false;
    m_problem.clear();
    m_text->clear();
    const int generation = ++m_generation;
    if (shown == 0)
        return;
    QList<Ordinal> first = m_ordinals.mid(0, shown);
    for (Ordinal ordinal = 0; first.size() < shown; ++ordinal)
        first.append(ordinal);
    const auto rows = std::make_shared<QList<ResultRow>>();
    const auto gather = [rows](const ResultRow &row) -> Result<void> {
        rows->append(shortened(row));
        return {};
    };
    whenDone(m_store.readResults(first, gather), this, [=, this](const Result<qint64> &done) {
        if (done)
            take(generation, *rows);
        else
            take(generation, unexpected(done.error()));
    });
}

void ExportPreview::setOptions(const ExportOptions &options)
{
    const bool other = options.isWide() != m_options.isWide() ||
                       (options.isWide() && options.groups != m_options.groups);
    m_options = options;
    if (other)
        read();
    else
        show();
}

void ExportPreview::take(int generation, Result<QList<ResultRow>> rows)
{
    if (generation != m_generation)
        return;
    m_read = rows.has_value();
    if (rows)
        m_rows = *rows;
    else
        m_problem = tr("The first rows cannot be shown. %1").arg(describe(rows.error()));
    show();
}

void ExportPreview::show()
{
    if (!m_read) {
        m_text->setPlainText(m_problem);
        return;
    }
    const auto text = written(m_rows, m_options, m_columns);
    m_text->setPlainText(text ? *text : describe(text.error()));
}

} // namespace volley
