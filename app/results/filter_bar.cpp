// SPDX-License-Identifier: GPL-3.0-or-later
#include "results/filter_bar.h"

#include "presentation/mark_text.h"
#include "presentation/number_text.h"
#include "presentation/plurals.h"
#include "presentation/row_order.h"
#include "presentation/state_text.h"
#include "widgets/flow_layout.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QScopedValueRollback>
#include <QToolButton>

namespace volley {

namespace {

constexpr std::chrono::milliseconds typingPause(250);

const char *objectNameOf(RequestState state)
{
    static constexpr std::array<const char *, requestStateCount> names = {
        "filter_queued",    "filter_waiting",    "filter_sending",  "filter_streaming",
        "filter_saving",    "filter_succeeded",  "filter_retrying", "filter_failed",
        "filter_cancelled", "filter_interrupted"};
    return names.at(static_cast<size_t>(state));
}

/// States that most runs never see get no button before they are seen.
bool isRare(RequestState state)
{
    return state == RequestState::Waiting || state == RequestState::Saving ||
           state == RequestState::Cancelled || state == RequestState::Interrupted;
}

} // namespace

FilterBar::FilterBar(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("filterBar"));
    auto *lines = new QVBoxLayout(this);
    lines->setContentsMargins(6, 6, 6, 4);
    lines->setSpacing(4);

    auto *buttons = new QWidget(this);
    auto *flow = new FlowLayout(buttons, 2);
    m_all = new QToolButton(buttons);
    m_all->setObjectName(QStringLiteral("filter_all"));
    m_all->setCheckable(true);
    m_all->setChecked(true);
    m_all->setAutoRaise(true);
    m_all->setFocusPolicy(Qt::TabFocus);
    m_all->setToolTip(tr("Show requests in all states"));
    flow->addWidget(m_all);
    connect(m_all, &QToolButton::toggled, this, [this] {
        if (m_setting)
            return;
        setFilter(0, 0);
        Q_EMIT filterChanged();
    });
    for (int number = 0; number < requestStateCount; ++number) {
        m_buttons[static_cast<size_t>(number)] = makeStateButton(static_cast<RequestState>(number));
        flow->addWidget(m_buttons[static_cast<size_t>(number)]);
    }
    for (size_t number = 1; number < m_markButtons.size(); ++number) {
        m_markButtons[number] = makeMarkButton(static_cast<AnswerMark>(number));
        flow->addWidget(m_markButtons[number]);
    }
    lines->addWidget(buttons);
    lines->addWidget(makeSearchLine());

    m_searchTimer.setSingleShot(true);
    m_searchTimer.setInterval(typingPause);
    connect(&m_searchTimer, &QTimer::timeout, this,
            [this] { Q_EMIT searchChanged(m_search->text()); });
    dressButtons();
    setCounts({}, {}, 0);
}

QToolButton *FilterBar::makeButton(const QString &name, const QString &toolTip)
{
    auto *button = new QToolButton(this);
    button->setObjectName(name);
    button->setCheckable(true);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setToolTip(toolTip);
    // A screen reader toggles without a click.
    connect(button, &QToolButton::toggled, this, &FilterBar::toggled);
    return button;
}

QToolButton *FilterBar::makeStateButton(RequestState state)
{
    return makeButton(
        QLatin1String(objectNameOf(state)),
        tr("Show only: %1. %2", "state, its meaning").arg(stateWord(state), stateMeaning(state)));
}

QToolButton *FilterBar::makeMarkButton(AnswerMark mark)
{
    return makeButton(QStringLiteral("filter_") + answerMarkName(mark),
                      tr("Show only answers with this mark: %1. %2", "mark, its meaning")
                          .arg(markWord(mark), markMeaning(mark)));
}

QWidget *FilterBar::makeSearchLine()
{
    auto *line = new QWidget(this);
    auto *layout = new QHBoxLayout(line);
    layout->setContentsMargins(0, 0, 0, 0);
    m_search = new QLineEdit(line);
    m_search->setObjectName(QStringLiteral("requestSearch"));
    m_search->setAccessibleName(tr("Search prompts and responses"));
    m_search->setPlaceholderText(tr("Search prompts and responses"));
    m_search->setClearButtonEnabled(true);
    connect(m_search, &QLineEdit::textChanged, this, [this] { m_searchTimer.start(); });
    connect(m_search, &QLineEdit::returnPressed, this, [this] {
        m_searchTimer.stop();
        Q_EMIT searchChanged(m_search->text());
    });
    layout->addWidget(m_search, 1);

    m_note = new QLabel(line);
    m_note->setObjectName(QStringLiteral("filterNote"));
    layout->addWidget(m_note);

    m_follow = new QToolButton(line);
    m_follow->setObjectName(QStringLiteral("followRunning"));
    m_follow->setText(tr("Follow running"));
    m_follow->setToolTip(
        tr("Keep the requests that are in flight in view while a run goes on, until you scroll or "
           "choose a row"));
    m_follow->setCheckable(true);
    m_follow->setFocusPolicy(Qt::TabFocus);
    connect(m_follow, &QToolButton::toggled, this, &FilterBar::followsChanged);
    layout->addWidget(m_follow);
    return line;
}

quint32 FilterBar::states() const
{
    quint32 states = 0;
    for (int number = 0; number < requestStateCount; ++number) {
        if (m_buttons[static_cast<size_t>(number)]->isChecked())
            states |= stateBit(static_cast<RequestState>(number));
    }
    return states;
}

quint32 FilterBar::marks() const
{
    quint32 marks = 0;
    for (size_t number = 1; number < m_markButtons.size(); ++number) {
        if (m_markButtons[number]->isChecked())
            marks |= markBit(static_cast<AnswerMark>(number));
    }
    return marks;
}

void FilterBar::setFilter(quint32 states, quint32 marks)
{
    const QScopedValueRollback setting(m_setting, true);
    for (int number = 0; number < requestStateCount; ++number) {
        const bool on = (states & stateBit(static_cast<RequestState>(number))) != 0;
        m_buttons[static_cast<size_t>(number)]->setChecked(on);
    }
    for (size_t number = 1; number < m_markButtons.size(); ++number)
        m_markButtons[number]->setChecked((marks & markBit(static_cast<AnswerMark>(number))) != 0);
    m_all->setChecked(states == 0 && marks == 0);
    setCounts(m_counts, m_marks, m_requests);
}

void FilterBar::toggled()
{
    if (m_setting)
        return;
    {
        const QScopedValueRollback setting(m_setting, true);
        m_all->setChecked(states() == 0 && marks() == 0);
    }
    Q_EMIT filterChanged();
}

QString FilterBar::searchText() const
{
    return m_search->text();
}

void FilterBar::clearSearch()
{
    m_search->clear();
    m_searchTimer.stop();
}

bool FilterBar::follows() const
{
    return m_follow->isChecked();
}

void FilterBar::setFollows(bool follows)
{
    m_follow->setChecked(follows);
}

void FilterBar::setCount(QToolButton *button, const QString &word, qint64 count)
{
    const QString text = tr("%1 %2", "state, count").arg(word, countText(count));
    if (button->text() != text)
        button->setText(text);
}

void FilterBar::setCounts(const StateCounts &counts, const MarkCounts &marks, qint64 all)
{
    m_counts = counts;
    m_marks = marks;
    m_requests = all;
    const QString total = tr("All %Ln", "requests", pluralOf(all));
    if (m_all->text() != total)
        m_all->setText(total);
    for (int number = 0; number < requestStateCount; ++number) {
        const auto index = static_cast<size_t>(number);
        const auto state = static_cast<RequestState>(number);
        m_seen[index] = m_seen[index] || counts[index] > 0;
        QToolButton *button = m_buttons[index];
        button->setHidden(isRare(state) && !m_seen[index] && !button->isChecked());
        setCount(button, stateWord(state), counts[index]);
    }
    for (size_t number = 1; number < m_markButtons.size(); ++number) {
        m_marksSeen[number] = m_marksSeen[number] || marks[number] > 0;
        QToolButton *button = m_markButtons[number];
        button->setHidden(!m_marksSeen[number] && !button->isChecked());
        setCount(button, markWord(static_cast<AnswerMark>(number)), marks[number]);
    }
}

void FilterBar::forgetSeen()
{
    m_seen.fill(false);
    m_marksSeen.fill(false);
}

void FilterBar::setNote(const QString &note)
{
    m_note->setText(note);
    m_note->setHidden(note.isEmpty());
}

void FilterBar::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void FilterBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_all)
        dressButtons();
}

void FilterBar::dressButtons()
{
    m_icons = StateIcons(palette());
    for (int number = 0; number < requestStateCount; ++number)
        m_buttons[static_cast<size_t>(number)]->setIcon(
            m_icons.icon(static_cast<RequestState>(number)));
    for (size_t number = 1; number < m_markButtons.size(); ++number)
        m_markButtons[number]->setIcon(m_icons.icon(static_cast<AnswerMark>(number)));
}

} // namespace volley
