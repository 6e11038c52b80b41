// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/shortcuts_page.h"

#include "settings/shortcut_list.h"
#include "targets/note_label.h"
#include "widgets/reading_table.h"

#include <QHeaderView>
#include <QLineEdit>
#include <QSortFilterProxyModel>
#include <QStandardItemModel>
#include <QTableView>
#include <QVBoxLayout>

namespace volley {

namespace {

enum Column { What, Keys, Place, ColumnCount };

/// Every word has to stand somewhere in the row.
class WordFilter final : public QSortFilterProxyModel
{
public:
    using QSortFilterProxyModel::QSortFilterProxyModel;
    void setWords(const QString &text)
    {
        m_words = text.split(QLatin1Char(' '), Qt::SkipEmptyParts);
        invalidateFilter();
    }

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override
    {
        QString all;
        for (int column = 0; column < ColumnCount; ++column)
            all += sourceModel()->index(row, column, parent).data().toString() + QLatin1Char('\n');
        return std::all_of(m_words.begin(), m_words.end(), [&all](const QString &word) {
            return all.contains(word, Qt::CaseInsensitive);
        });
    }

private:
    QStringList m_words;
};

} // namespace

ShortcutsPage::ShortcutsPage(const QWidget &window, QWidget *parent)
    : SettingsPage(parent)
    , m_window(window)
    , m_search(new QLineEdit(this))
    , m_model(new QStandardItemModel(this))
    , m_found(new WordFilter(this))
    , m_table(new QTableView(this))
    , m_none(new NoteLabel(QStringLiteral("settingsShortcutNone"), this))
{
    nameControl(*m_search, "settingsShortcutSearch", tr("Search the shortcuts"),
                tr("By what is done, by its keys or by where"));
    m_search->setPlaceholderText(tr("Search, for example: copy, Ctrl+E, View"));
    m_search->setClearButtonEnabled(true);
    nameControl(*m_table, "settingsShortcuts", tr("Shortcuts"), {});
    makeReadingTable(*m_table);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_found->setSourceModel(m_model);
    m_table->setModel(m_found);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(-1, Qt::AscendingOrder); // as the menus have it, until asked otherwise
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    lines().addWidget(m_search);
    lines().addWidget(m_table, 1);
    lines().addWidget(m_none);
    connect(m_search, &QLineEdit::textChanged, this, &ShortcutsPage::filter);
}

void ShortcutsPage::refresh()
{
    m_model->clear();
    m_model->setHorizontalHeaderLabels({tr("What"), tr("Keys"), tr("Where")});
    for (const ShortcutEntry &entry : shortcutsOf(m_window)) {
        QList<QStandardItem *> row;
        for (const QString &text : {entry.what, entry.keys, entry.place}) {
            auto *item = new QStandardItem(text);
            item->setToolTip(entry.hint);
            item->setEditable(false);
            row.append(item);
        }
        m_model->appendRow(row);
    }
    m_table->resizeColumnsToContents();
    for (const int column : {int(What), int(Keys)})
        m_table->setColumnWidth(column, m_table->columnWidth(column) + fontMetrics().height());
    m_table->resizeRowsToContents();
    filter();
}

void ShortcutsPage::filter()
{
    static_cast<WordFilter *>(m_found)->setWords(m_search->text());
    m_none->say(m_found->rowCount() > 0 ? QString() : tr("Nothing of that kind has keys."));
}

} // namespace volley
