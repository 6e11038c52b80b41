// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/settings_dialog.h"

#include <QAction>
#include <QBoxLayout>
#include <QDialogButtonBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QSettings>
#include <QStackedWidget>

namespace volley {

namespace {

QString pageKey()
{
    return QStringLiteral("settings/page");
}
QString sizeKey()
{
    return QStringLiteral("settings/size");
}

/// Room for as many letters, whatever their size, as far as the screen has it.
QSize usualSize(const QWidget &dialog)
{
    const QFontMetrics letters = dialog.fontMetrics();
    const QSize wanted(letters.averageCharWidth() * 118, letters.lineSpacing() * 35);
    return wanted.boundedTo(dialog.screen()->availableSize() * 0.9);
}

/// So that a page fits where letters are large and the screen is small.
QScrollArea *scrolling(SettingsPage *page, const QString &title)
{
    auto *area = new QScrollArea;
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    area->setAccessibleName(title);
    area->setWidget(page);
    area->viewport()->setAutoFillBackground(false);
    page->setAutoFillBackground(false);
    return area;
}

} // namespace

SettingsDialog::SettingsDialog(const QList<SettingsPageEntry> &entries, QSettings &settings,
                               QWidget *parent)
    : QDialog(parent)
    , m_entries(entries)
    , m_settings(settings)
    , m_list(new QListWidget(this))
    , m_stack(new QStackedWidget(this))
{
    setObjectName(QStringLiteral("settingsDialog"));
    setWindowTitle(tr("Settings"));
    nameControl(*m_list, "settingsPages", tr("Pages of the settings"), {});
    m_list->setSizeAdjustPolicy(QAbstractScrollArea::AdjustToContents);
    m_list->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Expanding);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setSpacing(3);
    for (const SettingsPageEntry &entry : m_entries) {
        m_list->addItem(entry.title);
        m_stack->addWidget(new QWidget); // its place, until it is made
    }
    arrange();
    connect(m_list, &QListWidget::currentRowChanged, this, &SettingsDialog::showRow);
    for (const auto &[key, by] :
         {std::pair{Qt::CTRL | Qt::Key_PageUp, -1}, std::pair{Qt::CTRL | Qt::Key_PageDown, 1}}) {
        auto *action = new QAction(by < 0 ? tr("Previous Page") : tr("Next Page"), this);
        action->setShortcut(QKeySequence(key));
        connect(action, &QAction::triggered, this, [this, by = by] { step(by); });
        addAction(action);
    }
    resize(m_settings.value(sizeKey(), usualSize(*this)).toSize());
    showPage(m_settings.value(pageKey()).toString());
    if (m_list->currentRow() < 0)
        m_list->setCurrentRow(0);
    m_list->setFocus();
}

void SettingsDialog::arrange()
{
    auto *note = new QLabel(tr("Changes take effect immediately."), this);
    note->setWordWrap(true);
    m_buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    QPushButton *close = m_buttons->button(QDialogButtonBox::Close);
    nameControl(*close, "settingsClose", tr("Close the settings"), {});
    close->setAutoDefault(false);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_end = new QHBoxLayout;
    m_end->addWidget(note, 1);
    m_end->addWidget(m_buttons);
    auto *sides = new QHBoxLayout;
    sides->setSpacing(16);
    sides->addWidget(m_list);
    sides->addWidget(m_stack, 1);
    auto *lines = new QVBoxLayout(this);
    lines->addLayout(sides, 1);
    lines->addLayout(m_end);
}

void SettingsDialog::showPage(const QString &id)
{
    for (int i = 0; i < m_entries.size(); ++i) {
        if (m_entries.at(i).id == id)
            m_list->setCurrentRow(i);
    }
}

void SettingsDialog::showRow(int index)
{
    if (index < 0)
        return;
    const SettingsPageEntry &entry = m_entries.at(index);
    auto *area = qobject_cast<QScrollArea *>(m_stack->widget(index));
    if (!area) {
        SettingsPage *page = entry.make(nullptr);
        page->setObjectName(entry.id);
        area = scrolling(page, entry.title);
        QWidget *place = m_stack->widget(index);
        m_stack->insertWidget(index, area);
        m_stack->removeWidget(place);
        delete place;
        // What is added last comes last in the tab order, too.
        m_buttons->setParent(nullptr);
        m_end->addWidget(m_buttons);
        m_buttons->show();
    }
    m_stack->setCurrentIndex(index);
    if (auto *page = qobject_cast<SettingsPage *>(area->widget()))
        page->refresh();
    m_settings.setValue(pageKey(), entry.id);
}

void SettingsDialog::step(int by)
{
    m_list->setCurrentRow(std::clamp(m_list->currentRow() + by, 0, m_list->count() - 1));
}

void SettingsDialog::remember()
{
    m_settings.setValue(sizeKey(), size());
}

void SettingsDialog::done(int result)
{
    remember();
    QDialog::done(result);
}

void SettingsDialog::closeEvent(QCloseEvent *event)
{
    remember();
    QDialog::closeEvent(event);
}

} // namespace volley
