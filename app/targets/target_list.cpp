// SPDX-License-Identifier: GPL-3.0-or-later
#include "targets/target_list.h"

#include "base/when_done.h"
#include "composition/workbench.h"
#include "domain/run_limits.h"
#include "widgets/flow_layout.h"
#include "widgets/room_for_lines.h"

#include <QAction>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

namespace volley {

namespace {

/// Two targets of three lines each, and more where there is room.
constexpr int leastLines = 6;

/// A list that asks for no more than it needs: the pane around it scrolls, too.
class LowList final : public QListWidget
{
public:
    using QListWidget::QListWidget;
    QSize sizeHint() const override { return {QListWidget::sizeHint().width(), minimumHeight()}; }
};

/// Lines in letters of several fonts are a little higher than what they were measured for.
class RoomyDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        return QStyledItemDelegate::sizeHint(option, index) + QSize(0, 4);
    }
};

} // namespace

TargetList::TargetList(QWidget *parent)
    : QWidget(parent)
    , m_list(new LowList(this))
{
    auto *lines = new QVBoxLayout(this);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(3);
    auto *title = new QLabel(tr("Targets"), this);
    title->setBuddy(m_list);
    lines->addWidget(title);
    m_list->setObjectName(QStringLiteral("targetList"));
    m_list->setAccessibleName(tr("Targets"));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setItemDelegate(new RoomyDelegate(m_list));
    m_list->setAlternatingRowColors(true);
    m_list->setTabKeyNavigation(false);
    new RoomForLines(*m_list, leastLines);
    lines->addWidget(m_list, 1);

    auto *buttons = new QWidget(this);
    auto *flow = new FlowLayout(buttons, 4);
    m_add = addButton("addTarget", tr("Add…"), tr("Add a provider and model to send prompts to"));
    m_edit = addButton("editTarget", tr("Edit…"), tr("Change the chosen target"));
    m_duplicate = addButton("duplicateTarget", tr("Duplicate"),
                            tr("Add a copy of the chosen target, to compare settings"));
    m_remove = addButton("removeTarget", tr("Remove"), tr("Remove the chosen target"));
    m_key = addButton("targetKey", tr("Key…"), tr("Enter or remove the chosen target's key"));
    for (QPushButton *button : {m_add, m_edit, m_duplicate, m_remove, m_key})
        flow->addWidget(button);
    lines->addWidget(buttons);

    connect(m_add, &QPushButton::clicked, this, &TargetList::addAsked);
    connect(m_edit, &QPushButton::clicked, this, [this] { Q_EMIT editAsked(chosen()); });
    connect(m_duplicate, &QPushButton::clicked, this, [this] { Q_EMIT duplicateAsked(chosen()); });
    connect(m_remove, &QPushButton::clicked, this, [this] { Q_EMIT removeAsked(chosen()); });
    connect(m_key, &QPushButton::clicked, this, [this] { Q_EMIT keyAsked(chosen()); });
    connect(m_list, &QListWidget::currentRowChanged, this, &TargetList::updateButtons);
    connect(m_list, &QListWidget::itemChanged, this, [this](const QListWidgetItem *item) {
        const int index = m_list->row(item);
        const bool isChecked = item->checkState() == Qt::Checked;
        if (m_targets.at(index).enabled != isChecked)
            Q_EMIT enabledAsked(index, isChecked);
    });
    connect(m_list, &QListWidget::itemActivated, this, [this] {
        if (m_edit->isEnabled())
            Q_EMIT editAsked(chosen());
    });
    auto *removal = new QAction(this);
    removal->setShortcut(QKeySequence::Delete);
    removal->setShortcutContext(Qt::WidgetShortcut);
    connect(removal, &QAction::triggered, m_remove, &QPushButton::click);
    m_list->addAction(removal);
    updateButtons();
}

QPushButton *TargetList::addButton(const char *name, const QString &text, const QString &hint)
{
    auto *button = new QPushButton(text, this);
    button->setObjectName(QLatin1String(name));
    button->setAccessibleName(text);
    button->setToolTip(hint);
    button->setAutoDefault(false);
    return button;
}

void TargetList::bind(Workbench &workbench)
{
    m_workbench = &workbench;
    connect(&workbench.keys(), &KeyRing::waitingForKeychain, this, [this] {
        for (int i = 0; i < m_keys.size(); ++i) {
            if (m_keys.at(i).kind == KeyState::Kind::Checking) {
                m_keys[i] = keyStateBefore(true);
                showLine(i);
            }
        }
    });
    refreshKeys();
    updateButtons();
}

void TargetList::setTargets(const QList<Target> &targets)
{
    const int before = chosen();
    m_targets = targets;
    m_keys.fill(keyStateBefore(false), targets.size());
    // Items that stay are kept: one of them may be what was just checked.
    while (m_list->count() > targets.size())
        delete m_list->takeItem(m_list->count() - 1);
    for (int i = 0; i < targets.size(); ++i) {
        if (i == m_list->count())
            m_list->addItem(QString());
        showLine(i);
    }
    choose(std::clamp(before, 0, static_cast<int>(targets.size()) - 1));
    refreshKeys();
}

void TargetList::choose(int index)
{
    m_list->setCurrentRow(index);
    updateButtons();
}

int TargetList::chosen() const
{
    return m_list->currentRow();
}

void TargetList::refreshKeys()
{
    const quint64 number = ++m_lookUp;
    if (!m_workbench)
        return;
    for (int i = 0; i < m_targets.size(); ++i) {
        whenDone(m_workbench->keyFor(m_targets.at(i)), this,
                 [this, number, i](const Result<FoundKey> &found) {
                     if (number != m_lookUp)
                         return;
                     m_keys[i] = keyStateOf(m_targets.at(i), found);
                     showLine(i);
                 });
    }
}

void TargetList::setLocked(const QString &why, bool limitsToo)
{
    m_locked = why;
    m_limitsToo = limitsToo;
    for (int i = 0; i < m_list->count(); ++i)
        showLine(i);
    updateButtons();
}

void TargetList::showLine(int index)
{
    const QSignalBlocker quiet(m_list); // shown, not changed by the person
    const Target &target = m_targets.at(index);
    const QString model = target.model.isEmpty() ? tr("no model yet") : target.model;
    const QString state = target.enabled ? m_keys.at(index).text : tr("left out of the next run");
    QListWidgetItem *item = m_list->item(index);
    //: a target in the list: %1 its label, %2 provider, %3 model, %4 where its key is
    item->setText(tr("%1\n%2 · %3\n%4").arg(target.label(), providerName(target), model, state));
    item->setToolTip(item->text());
    item->setFlags(item->flags().setFlag(Qt::ItemIsUserCheckable, m_locked.isEmpty()));
    item->setCheckState(target.enabled ? Qt::Checked : Qt::Unchecked);
}

void TargetList::updateButtons()
{
    const int index = chosen();
    const bool one = index >= 0 && index < m_targets.size();
    const bool mayEdit = m_workbench && m_locked.isEmpty();
    const bool full = m_targets.size() >= maxTargets;
    m_add->setEnabled(mayEdit && !full);
    m_duplicate->setEnabled(mayEdit && one && !full);
    m_add->setToolTip(!m_locked.isEmpty() ? m_locked
                      : full ? tr("A run has at most %Ln target(s)", nullptr, maxTargets)
                             : tr("Add a provider and model to send prompts to"));
    m_remove->setEnabled(mayEdit && one);
    m_edit->setEnabled(m_workbench && one && !m_limitsToo); // limits act during a run, too
    m_list->setAccessibleDescription(
        m_locked.isEmpty()
            ? tr("Those that are checked take part in the next run; Space checks the chosen one")
            : m_locked);
    m_key->setEnabled(m_workbench && one && !isBundledDemo(m_targets.at(index)));
}

} // namespace volley
