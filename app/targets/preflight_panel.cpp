// SPDX-License-Identifier: GPL-3.0-or-later
#include "targets/preflight_panel.h"

#include "presentation/number_text.h"
#include "presentation/plurals.h"
#include "targets/note_label.h"
#include "targets/preflight_words.h"
#include "widgets/column_scroll_area.h"

#include <QLabel>
#include <QStyle>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace volley {

namespace {

/// A button that reads as a link, and gives way where the pane is narrow.
QToolButton *linkButton(const QString &name, QStyle::StandardPixmap icon, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setObjectName(name);
    button->setAutoRaise(true);
    button->setIcon(button->style()->standardIcon(icon));
    QFont font = button->font();
    font.setUnderline(true);
    button->setFont(font);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    button->setMinimumWidth(1);
    return button;
}

} // namespace

PreflightPanel::PreflightPanel(QWidget *parent)
    : QWidget(parent)
    , m_lines(new QLabel(this))
    , m_problems(new QWidget(this))
    , m_suggestion(linkButton(QStringLiteral("preflight_concurrency"),
                              QStyle::SP_MessageBoxInformation, this))
    , m_state(new NoteLabel(QStringLiteral("preflightState"), this))
{
    setObjectName(QStringLiteral("preflightPanel"));
    m_lines->setObjectName(QStringLiteral("preflightLines"));
    m_lines->setAccessibleName(tr("What the run will take"));
    m_lines->setTextFormat(Qt::PlainText);
    m_lines->setWordWrap(true);
    m_lines->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_suggestion->setAccessibleDescription(
        tr("More would only wait for the limits on requests and tokens per minute"));
    m_suggestion->setToolTip(m_suggestion->accessibleDescription());
    connect(m_suggestion, &QToolButton::clicked, this,
            [this] { Q_EMIT concurrencyAsked(m_useful); });
    auto *problems = new QVBoxLayout(m_problems);
    problems->setContentsMargins(0, 0, 0, 0);
    problems->setSpacing(2);
    arrange();
    clear();
}

/// Twenty targets have more to say than there is room for.
void PreflightPanel::arrange()
{
    auto *column = new QWidget(this);
    auto *lines = new QVBoxLayout(column);
    lines->setSpacing(4);
    for (QWidget *line : std::initializer_list<QWidget *>{
             new QLabel(tr("Preflight"), column), m_lines, m_suggestion, m_problems, m_state})
        lines->addWidget(line);
    auto *scroll = new ColumnScrollArea(this);
    scroll->setObjectName(QStringLiteral("preflightScroll"));
    scroll->setColumn(column);
    auto *border = new QFrame(this);
    border->setFrameStyle(QFrame::HLine | QFrame::Sunken);
    auto *around = new QVBoxLayout(this);
    around->setContentsMargins(0, 0, 0, 0);
    around->setSpacing(0);
    around->addWidget(border);
    around->addWidget(scroll);
}

void PreflightPanel::showReport(const PlanReport &report)
{
    m_isWhole = true;
    showFindings(report);
    m_state->say(report.isClean() ? tr("No problems found.") : QString(), NoteLabel::Tone::Good);
    show();
}

void PreflightPanel::showProgress(const PlanReport &report, qint64 all)
{
    if (!m_isWhole)
        showFindings(report);
    const int rows = pluralOf(all);
    const QString text =
        m_isWhole ? tr("Checking again: %1 of %Ln row(s) so far…", nullptr, rows)
                  : tr("For the first %1 of %Ln row(s); checking the others…", nullptr, rows);
    m_state->say(text.arg(countText(report.rows)));
    show();
}

void PreflightPanel::clear()
{
    m_isWhole = false;
    showFindings({});
    m_state->say({});
    hide();
}

void PreflightPanel::setLocked(bool locked)
{
    m_locked = locked;
    showSuggestion();
}

/// Buttons are kept: one that has the focus keeps it while the person types on.
void PreflightPanel::showFindings(const PlanReport &report)
{
    m_lines->setText(planLines(report).join(QLatin1Char('\n')));
    const QList<PlanProblem> problems = planProblems(report);
    QList<QToolButton *> shown;
    for (const PlanProblem &problem : problems) {
        showProblem(problem);
        shown.append(problemButton(QStringLiteral("preflight_") + problem.name));
    }
    const auto all = m_problems->findChildren<QToolButton *>();
    for (QToolButton *button : all)
        button->setVisible(shown.contains(button));
    m_problems->setHidden(problems.isEmpty());
    const int useful = report.usefulConcurrency().value_or(0);
    const bool isSet =
        std::all_of(report.targets.begin(), report.targets.end(),
                    [useful](const auto &one) { return one.concurrency() == useful; });
    m_useful = isSet ? 0 : useful;
    showSuggestion();
}

void PreflightPanel::showProblem(const PlanProblem &problem)
{
    QToolButton *button = problemButton(QStringLiteral("preflight_") + problem.name);
    const bool isOfRows = problem.rows.count() > 0;
    const QString way =
        isOfRows ? tr("Press to select these rows.") : tr("Press to change the budget.");
    button->setText(problem.text);
    button->setAccessibleName(problem.text);
    button->setAccessibleDescription((problem.detail + QLatin1Char('\n') + way).trimmed());
    button->setToolTip(button->accessibleDescription());
    button->disconnect(this);
    if (isOfRows)
        connect(button, &QToolButton::clicked, this,
                [this, rows = problem.rows.ranges()] { Q_EMIT rowsAsked(rows); });
    else
        connect(button, &QToolButton::clicked, this, &PreflightPanel::budgetAsked);
}

void PreflightPanel::showSuggestion()
{
    m_suggestion->setText(tr("Allow %Ln in flight", nullptr, m_useful));
    m_suggestion->setAccessibleName(m_suggestion->text());
    m_suggestion->setVisible(m_useful > 0 && !m_locked);
}

QToolButton *PreflightPanel::problemButton(const QString &name)
{
    if (auto *there = m_problems->findChild<QToolButton *>(name))
        return there;
    QToolButton *button = linkButton(name, QStyle::SP_MessageBoxWarning, m_problems);
    m_problems->layout()->addWidget(button);
    return button;
}

} // namespace volley
