// SPDX-License-Identifier: GPL-3.0-or-later
#include "run/run_notices.h"

#include "composition/workbench.h"
#include "presentation/budget_text.h"
#include "presentation/error_text.h"
#include "presentation/failure_text.h"
#include "presentation/plurals.h"
#include "presentation/problems.h"
#include "presentation/remedy_text.h"
#include "presentation/standstill_text.h"
#include "providers/key_place.h"
#include "run/banner_stack.h"
#include "run/run_controller.h"
#include "targets/compose_pane.h"

#include <QDateTime>

namespace volley {

namespace {

QString haltId(int target)
{
    return QStringLiteral("halt-%1").arg(target);
}

bool isAboutKey(const Failure &cause)
{
    return cause.kind == FailureKind::InvalidKey || cause.kind == FailureKind::NoPermission ||
           cause.kind == FailureKind::NoCredit;
}

QString inShort(const QString &text)
{
    constexpr qsizetype most = 200;
    const QString line = text.simplified();
    return line.size() > most ? line.first(most) + QStringLiteral("…") : line;
}

/// The first target that lacks a key, where that is what is wrong.
std::optional<int> targetWithoutKey(const RunDefinition &definition, const Error &error)
{
    for (int i = 0; i < int(definition.targets.size()); ++i) {
        if (error.kind == ErrorKind::MissingValue && definition.targets.at(i).enabled &&
            error.subject.endsWith(QLatin1Char(' ') + keyPlaceOf(definition.targets.at(i)).host))
            return i;
    }
    return std::nullopt;
}

} // namespace

RunNotices::RunNotices(Workbench &workbench, RunController &controller, ComposePane &compose,
                       BannerStack &banners, QObject *parent)
    : QObject(parent)
    , m_workbench(workbench)
    , m_controller(controller)
    , m_compose(compose)
    , m_banners(banners)
{
    connect(&workbench, &Workbench::targetHalted, this, &RunNotices::targetHalted);
    connect(&workbench, &Workbench::budgetReached, this, &RunNotices::budgetReached);
    connect(&compose, &ComposePane::definitionChanged, this, &RunNotices::budgetEdited);
    connect(&workbench, &Workbench::storeFailed, this, &RunNotices::storeFailed);
    connect(&workbench.store(), &ProjectStore::stored, this, &RunNotices::storeMended);
    connect(&workbench.keys(), &KeyRing::waitingForKeychain, this, [this] {
        m_banners.say(QStringLiteral("keychain"), Notice::Weight::Information,
                      tr("Waiting for the system's keychain. It may have opened a prompt behind "
                         "this window."));
    });
    connect(&controller, &RunController::runBegan, this, &RunNotices::runBegan);
    connect(&controller, &RunController::startFailed, this, &RunNotices::startFailed);
    connect(&controller, &RunController::unfinishedFound, this, &RunNotices::unfinished);
    connect(&controller, &RunController::situationChanged, this, [this] {
        if (const auto look = m_lookForMend)
            look();
    });
    connect(&controller, &RunController::refused, this, [this](const QString &text) {
        m_banners.say(QStringLiteral("refused"), Notice::Weight::Information, text);
    });
}

void RunNotices::clear()
{
    for (int i = 0; i < int(m_controller.runDefinition().targets.size()); ++i)
        m_banners.dismiss(haltId(i));
    for (const char *id : {"unfinished", "start", "store", "refused", "keychain", "budget"})
        m_banners.dismiss(QLatin1String(id));
    m_storeIsBroken = false;
    m_lookForMend = {};
}

void RunNotices::storeMended()
{
    if (std::exchange(m_storeIsBroken, false))
        m_banners.dismiss(QStringLiteral("store"));
}

void RunNotices::runBegan()
{
    clear();
    m_banners.dismiss(QStringLiteral("import"));
}

void RunNotices::targetHalted(int target, const Failure &cause)
{
    const RunDefinition &run = m_controller.runDefinition();
    const Target halted = run.targets.value(target);
    const Remedy remedy = remedyFor(cause, halted);
    Notice notice;
    notice.id = haltId(target);
    notice.weight = Notice::Weight::Bad;
    notice.text = tr("%1 was halted: %2").arg(halted.label(), failureSummary(cause));
    notice.detail = tr("%1 Nothing more is sent to it; its other requests are kept.")
                        .arg(remedyAdvice(remedy, cause, QDateTime::currentMSecsSinceEpoch()));
    const bool canMend = mended(halted, remedy).has_value();
    if (const QString said = inShort(cause.message); !said.isEmpty() && !canMend)
        notice.detail =
            tr("“%1” %2", "the provider's own words, what to do").arg(said, notice.detail);
    if (canMend)
        notice.actions.append(
            {QStringLiteral("mendTarget"), remedyButton(remedy),
             [this, target, remedy] { m_controller.mendTarget(target, remedy); }});
    if (isAboutKey(cause))
        notice.actions.append({QStringLiteral("setKey"), tr("Set Key…"),
                               [this, target] { m_compose.editKey(m_controller.placeOf(target)); },
                               false});
    notice.actions.append({QStringLiteral("editHalted"), tr("Edit Target…"),
                           [this, target] { editTarget(target); }, false});
    if (!canMend)
        notice.actions.append({QStringLiteral("retryThese"), tr("Retry These"),
                               [this, target] { m_controller.retryTarget(target); }});
    m_banners.show(notice);
}

void RunNotices::budgetReached(const BudgetReport &report)
{
    const Budget enough = enoughFor(report);
    m_shownBudget = report.budget;
    Notice notice;
    notice.id = QStringLiteral("budget");
    notice.weight = Notice::Weight::Warning;
    notice.text = budgetReachedText(report);
    notice.detail = budgetMoreText(report);
    if (report.inFlight > 0)
        //: %1 is a sentence
        notice.detail = tr("%1 Nothing more is sent; %Ln request(s) in flight (finishes|finish).",
                           nullptr, pluralOf(report.inFlight))
                            .arg(notice.detail);
    notice.actions.append({QStringLiteral("raiseBudget"),
                           tr("Raise to %1 and Continue").arg(budgetPartText(enough, report.kind)),
                           [this, enough] { m_controller.raiseBudget(enough); }});
    notice.actions.append({QStringLiteral("editBudget"), tr("Change Budget…"),
                           [this] { m_compose.editBudget(); }, false});
    m_banners.show(notice);
}

/// The person changed it after it was used up. A run that still goes on has taken it already.
void RunNotices::budgetEdited()
{
    if (!m_banners.shows(QStringLiteral("budget")) ||
        m_compose.definition().budget == m_shownBudget)
        return;
    m_shownBudget = m_compose.definition().budget;
    if (m_controller.situation().running) {
        m_banners.dismiss(QStringLiteral("budget"));
        return;
    }
    Notice notice;
    notice.id = QStringLiteral("budget");
    notice.text = tr("The budget was changed. What was not sent can now continue.");
    notice.actions.append(
        {QStringLiteral("continueRun"), tr("Continue"), [this] { m_controller.goOn(); }});
    m_banners.show(notice);
}

void RunNotices::editTarget(int target)
{
    const RunSituation &now = m_controller.situation();
    if (now.running || now.starting)
        m_banners.say(QStringLiteral("refused"), Notice::Weight::Information,
                      tr("The run continues with the targets it was started with. Stop it, or let "
                         "it finish, to edit them."));
    else
        m_compose.editTarget(m_controller.placeOf(target));
}

std::optional<RunNotices::Mend> RunNotices::mendOf(const QList<Standstill> &why) const
{
    const RunDefinition &run = m_controller.runDefinition();
    const QList<Problem> problems = problemsOf(m_controller.table(), run);
    for (const Standstill &one : why) {
        if (one.kind != WaitKind::Halted)
            continue;
        const auto kind = failureNamed(one.cause);
        for (const Problem &problem : problems) {
            if (problem.target == one.target && problem.example.kind == kind &&
                mended(run.targets.value(one.target), problem.remedy))
                return Mend{one.target, problem.remedy};
        }
    }
    return std::nullopt;
}

void RunNotices::unfinished(qint64 unsent, qint64 interrupted, const QList<Standstill> &why)
{
    Notice notice;
    notice.id = QStringLiteral("unfinished");
    notice.weight = interrupted > 0 ? Notice::Weight::Warning : Notice::Weight::Information;
    QStringList parts;
    if (unsent > 0)
        parts.append(tr("%Ln not sent yet", nullptr, pluralOf(unsent)));
    if (interrupted > 0)
        parts.append(tr("%Ln interrupted", nullptr, pluralOf(interrupted)));
    notice.text = tr("The run is not finished: %1.").arg(parts.join(tr(", ", "between counts")));
    QStringList reasons;
    for (const Standstill &one : why) {
        if (one.kind != WaitKind::Paused) // that was the person's own doing
            reasons.append(standstillText(one, m_controller.runDefinition(),
                                          QDateTime::currentMSecsSinceEpoch()));
    }
    notice.detail = reasons.join(QLatin1Char(' '));
    if (interrupted > 0) {
        const QString warning =
            tr("The interrupted ones were in flight when the program ended. They may have been "
               "billed, and are sent again if you continue.");
        notice.detail =
            notice.detail.isEmpty() ? warning : notice.detail + QLatin1Char(' ') + warning;
    }
    notice.actions.append(
        {QStringLiteral("continueRun"), tr("Continue"), [this] { m_controller.goOn(); }});
    const auto mend = mendOf(why);
    m_lookForMend = {};
    if (mend) {
        notice.actions.prepend(
            {QStringLiteral("mendTarget"), remedyButton(mend->remedy),
             [this, mend] { m_controller.mendTarget(mend->target, mend->remedy); }});
    } else if (!why.isEmpty()) {
        m_lookForMend = [this, unsent, interrupted, why] {
            if (!m_banners.shows(QStringLiteral("unfinished")))
                m_lookForMend = {};
            else if (mendOf(why))
                unfinished(unsent, interrupted, why);
        };
    }
    const bool isBudget = std::any_of(
        why.begin(), why.end(), [](const Standstill &one) { return one.kind == WaitKind::Budget; });
    if (isBudget)
        notice.actions.append({QStringLiteral("editBudget"), tr("Change Budget…"),
                               [this] { m_compose.editBudget(); }, false});
    m_banners.show(notice);
}

void RunNotices::startFailed(const Error &error)
{
    m_banners.dismiss(QStringLiteral("keychain"));
    Notice notice;
    notice.id = QStringLiteral("start");
    notice.weight = Notice::Weight::Warning;
    notice.text = tr("The run did not start.");
    notice.detail = describe(error);
    if (const auto target = targetWithoutKey(m_compose.definition(), error))
        notice.actions.append({QStringLiteral("setKey"), tr("Set Key…"),
                               [this, at = *target] { m_compose.editKey(at); }});
    m_banners.show(notice);
}

void RunNotices::storeFailed(const Error &error)
{
    m_storeIsBroken = true;
    Notice notice;
    notice.id = QStringLiteral("store");
    notice.weight = Notice::Weight::Bad;
    notice.text = tr("Results cannot be written to the project file.");
    notice.detail = tr("%1 Answers wait in memory; nothing new is sent until they are written.")
                        .arg(describe(error));
    if (error.kind == ErrorKind::Locked)
        notice.detail +=
            QLatin1Char(' ') + tr("Volley keeps trying until the other program is done.");
    notice.actions.append({QStringLiteral("retryWrites"), tr("Try Again"),
                           [this] { m_workbench.store().retryWrites(); }, false});
    notice.actions.append({QStringLiteral("saveElsewhere"), tr("Save Answers Elsewhere…"),
                           [this] { Q_EMIT saveElsewhereAsked(); }, false});
    m_banners.show(notice);
}

} // namespace volley
