// SPDX-License-Identifier: GPL-3.0-or-later
#include "prompts/preview_pane.h"

#include "prompts/preview_model.h"
#include "widgets/content_delegate.h"
#include "widgets/state_style.h"

#include <QAccessible>
#include <QHeaderView>
#include <QLabel>
#include <QResizeEvent>
#include <QStyle>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace volley {

namespace {

constexpr qsizetype leastCharacters = 8;
constexpr qsizetype mostCharacters = 56;

QLabel *sentence(const QString &name, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    label->setWordWrap(true);
    // A path without a gap does not widen the window.
    label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    return label;
}

} // namespace

PreviewPane::PreviewPane(const QString &prefix, QWidget *parent)
    : QWidget(parent)
    , m_model(new PreviewModel(this))
    , m_table(new QTableView(this))
    , m_summary(sentence(prefix + QLatin1String("Summary"), this))
    , m_icon(new QLabel(this))
    , m_problem(sentence(prefix + QLatin1String("Problem"), this))
{
    makeTable(prefix);
    arrange();
    say(m_problem, {});
}

void PreviewPane::makeTable(const QString &prefix)
{
    m_table->setObjectName(prefix + QLatin1String("Preview"));
    m_table->setAccessibleName(tr("First rows"));
    m_table->setModel(m_model);
    m_table->setItemDelegate(new ContentDelegate(m_table));
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setAlternatingRowColors(true);
    m_table->setWordWrap(false);
    m_table->setTextElideMode(Qt::ElideRight);
    m_table->setTabKeyNavigation(false);
    m_table->setCornerButtonEnabled(false);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    QHeaderView *rows = m_table->verticalHeader();
    rows->setObjectName(prefix + QLatin1String("PreviewRows"));
    rows->setAccessibleName(tr("Row numbers"));
    rows->setSectionResizeMode(QHeaderView::Fixed);
    rows->setHighlightSections(false);
    const int height = std::max(fontMetrics().height() + 8, 24);
    rows->setMinimumSectionSize(height);
    rows->setDefaultSectionSize(height);
    rows->setMinimumWidth(fontMetrics().averageCharWidth() * 5);
    QHeaderView *columns = m_table->horizontalHeader();
    columns->setObjectName(prefix + QLatin1String("PreviewColumns"));
    columns->setAccessibleName(tr("Columns"));
    columns->setHighlightSections(false);
    columns->setStretchLastSection(true);
    columns->setMinimumSectionSize(fontMetrics().averageCharWidth() * 6);
    m_table->viewport()->installEventFilter(this);
}

void PreviewPane::arrange()
{
    auto *problem = new QHBoxLayout;
    problem->addWidget(m_icon, 0, Qt::AlignTop);
    problem->addWidget(m_problem, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_table, 1);
    layout->addWidget(m_summary);
    layout->addLayout(problem);
}

void PreviewPane::showReading(const QString &sentence)
{
    m_table->setEnabled(false);
    say(m_problem, {});
    say(m_summary, sentence);
}

void PreviewPane::showRows(const PreviewRows &rows, const QString &sentence)
{
    m_table->setEnabled(true);
    m_model->show(rows);
    fitColumns();
    say(m_problem, {});
    say(m_summary, sentence);
}

void PreviewPane::showProblem(const QString &text)
{
    m_table->setEnabled(false);
    m_model->show({});
    say(m_summary, {});
    say(m_problem, text);
}

void PreviewPane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        paintIcon();
}

// Its width changes with the row numbers and the scroll bar, too.
bool PreviewPane::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table->viewport() && event->type() == QEvent::Resize) {
        const auto *resize = static_cast<QResizeEvent *>(event);
        if (resize->size().width() != resize->oldSize().width())
            fitColumns();
    }
    return QWidget::eventFilter(watched, event);
}

void PreviewPane::say(QLabel *where, const QString &text)
{
    where->setText(text);
    where->setVisible(!text.isEmpty());
    if (where != m_problem)
        return;
    m_icon->setVisible(!text.isEmpty());
    paintIcon();
    if (text.isEmpty())
        return;
    QAccessibleEvent heard(m_problem, QAccessible::Alert);
    QAccessible::updateAccessibility(&heard);
}

void PreviewPane::fitColumns()
{
    const PreviewRows &shown = m_model->shown();
    QList<int> widths;
    int sum = 0;
    for (qsizetype column = 0; column < shown.columns.size(); ++column) {
        qsizetype characters = shown.columns.at(column).size() + 2;
        for (const Row &row : shown.rows)
            characters = std::max(characters, row.value(column).size());
        characters = std::clamp(characters, leastCharacters, mostCharacters);
        widths.append(static_cast<int>(characters) * fontMetrics().averageCharWidth() + 12);
        sum += widths.last();
    }
    const int room = m_table->viewport()->width();
    for (int column = 0; column < widths.size(); ++column) {
        const int width = widths.at(column);
        m_table->horizontalHeader()->resizeSection(column, sum < room ? width * room / sum : width);
    }
}

void PreviewPane::paintIcon()
{
    if (m_problem->text().isEmpty())
        return;
    const int size = style()->pixelMetric(QStyle::PM_SmallIconSize, nullptr, this);
    m_icon->setPixmap(StateIcons(palette())
                          .icon(RequestState::Failed)
                          .pixmap(QSize(size, size), devicePixelRatio()));
}

} // namespace volley
