// SPDX-License-Identifier: GPL-3.0-or-later
#include "targets/target_dialog.h"

#include "composition/workbench.h"
#include "presentation/error_text.h"
#include "providers/provider.h"
#include "targets/connection_page.h"
#include "targets/limits_page.h"
#include "targets/name_value_table.h"
#include "targets/note_label.h"
#include "targets/parameters_page.h"
#include "targets/provider_choices.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QScrollArea>
#include <QTabWidget>
#include <QVBoxLayout>

#include <utility>

namespace volley {

namespace {

ExtraHeader headerOf(const NameValue &line)
{
    return {line.name.toUtf8(), line.value.toUtf8()};
}

/// A target with nothing else that could be wrong.
Target probe()
{
    Target target;
    target.model = QStringLiteral("any");
    return target;
}

Result<void> checkHeader(const NameValue &line)
{
    Target target = probe();
    target.headers = {headerOf(line)};
    return validate(target);
}

QList<NameValue> linesOf(const QList<ExtraHeader> &headers)
{
    QList<NameValue> lines;
    for (const ExtraHeader &header : headers)
        lines.append({QString::fromUtf8(header.name), QString::fromUtf8(header.value)});
    return lines;
}

/// So that a page fits where letters are large and the screen is small.
QScrollArea *scrollable(QWidget *page)
{
    auto *area = new QScrollArea;
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(page);
    // The tab's own ground shows through, as it does behind the other pages.
    area->viewport()->setAutoFillBackground(false);
    page->setAutoFillBackground(false);
    return area;
}

} // namespace

class TargetDialog::Private
{
public:
    Private(TargetDialog *dialog, Workbench &bench, const Target &target)
        : q(dialog)
        , workbench(bench)
        , given(target)
        , shownProvider(target.provider)
        , tabs(new QTabWidget(dialog))
        , connection(new ConnectionPage(workbench, target))
        , parameters(new ParametersPage(target))
        , limits(new LimitsPage(target))
        , problem(new NoteLabel(QStringLiteral("targetProblem"), dialog))
    {}

    void makeTables();
    void arrange();
    void suggestLimits();
    [[nodiscard]] Target chosen() const;
    [[nodiscard]] QString objection() const;
    void check();

    TargetDialog *q;
    Workbench &workbench;
    Target given;
    QString shownProvider;
    bool adaptiveForOwnServers = true;
    QTabWidget *tabs;
    ConnectionPage *connection;
    ParametersPage *parameters;
    NameValueTable *headers = nullptr;
    LimitsPage *limits;
    NoteLabel *problem;
    QPushButton *ok = nullptr;
};

TargetDialog::TargetDialog(Workbench &workbench, const Target &target, QWidget *parent)
    : QDialog(parent)
    , d(std::make_unique<Private>(this, workbench, target))
{
    setObjectName(QStringLiteral("targetDialog"));
    setWindowTitle(tr("Edit Target"));
    d->makeTables();
    d->arrange();
    connect(d->connection, &ConnectionPage::edited, this, [this] {
        d->suggestLimits();
        d->parameters->setTarget(d->chosen());
        d->check();
    });
    connect(d->connection, &ConnectionPage::keyChanged, this, &TargetDialog::keyChanged);
    connect(d->connection, &ConnectionPage::testAsked, this,
            [this] { d->connection->startTest(d->chosen()); });
    connect(d->connection, &ConnectionPage::canaryAsked, this,
            [this] { d->connection->startCanary(d->chosen()); });
    connect(d->parameters, &ParametersPage::edited, this, [this] {
        d->connection->resetTest(); // a test prompt was sent with others
        d->check();
    });
    connect(d->headers, &NameValueTable::edited, this, [this] {
        d->connection->resetTest();
        d->check();
    });
    connect(d->limits, &LimitsPage::edited, this, [this] { d->check(); });
    d->check();
}

TargetDialog::~TargetDialog() = default;

Target TargetDialog::target() const
{
    return d->chosen();
}

void TargetDialog::beginNew()
{
    setWindowTitle(tr("Add Target"));
    d->connection->beginWithProvider();
}

void TargetDialog::setAdaptiveForOwnServers(bool adaptive)
{
    d->adaptiveForOwnServers = adaptive;
}

void TargetDialog::showLimitsOnly(int index)
{
    const auto showLearned = [this, index](const QList<LaneStatus> &lanes) {
        d->limits->showLearned(lanes.value(index));
    };
    showLearned(d->workbench.lanes());
    connect(&d->workbench, &Workbench::lanesChanged, this, showLearned);
    const int limits = d->tabs->count() - 1;
    d->tabs->setCurrentIndex(limits);
    for (int tab = 0; tab < limits; ++tab) {
        d->tabs->setTabEnabled(tab, false);
        d->tabs->setTabToolTip(tab, tr("Not during a run"));
    }
}

void TargetDialog::Private::makeTables()
{
    headers = new NameValueTable(
        {QStringLiteral("targetHeaders"), tr("Headers"), tr("Header"), tr("Value"),
         tr("Sent with each request, for example OpenAI-Organization. They are stored with the "
            "project: a key does not belong here, but in the key dialog.")},
        &checkHeader);
    headers->setLines(linesOf(given.headers));
}

void TargetDialog::Private::arrange()
{
    tabs->setObjectName(QStringLiteral("targetTabs"));
    tabs->setAccessibleName(tr("Parts of the target"));
    tabs->addTab(scrollable(connection), tr("Connection"));
    tabs->addTab(scrollable(parameters), tr("Parameters"));
    tabs->addTab(headers, tr("Headers"));
    tabs->addTab(scrollable(limits), tr("Limits"));
    auto *lines = new QVBoxLayout(q);
    lines->addWidget(tabs, 1);
    lines->addWidget(problem);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, q);
    ok = buttons->button(QDialogButtonBox::Ok);
    ok->setObjectName(QStringLiteral("targetOk"));
    buttons->button(QDialogButtonBox::Cancel)->setObjectName(QStringLiteral("targetCancel"));
    QObject::connect(buttons, &QDialogButtonBox::accepted, q, &QDialog::accept);
    QObject::connect(buttons, &QDialogButtonBox::rejected, q, &QDialog::reject);
    lines->addWidget(buttons);
    q->resize(680, 560);
}

/// What a server of one's own keeps up with is its own secret; providers tell their limits.
void TargetDialog::Private::suggestLimits()
{
    const QString provider = chosen().provider;
    if (provider == std::exchange(shownProvider, provider))
        return;
    const ProviderInfo *info = findProvider(provider);
    if (provider == given.provider)
        limits->suggestAdaptive(given.adaptive);
    else
        limits->suggestAdaptive(adaptiveForOwnServers && info &&
                                (info->isLocal || provider == QLatin1String("compatible")));
}

Target TargetDialog::Private::chosen() const
{
    Target target = given;
    connection->apply(target);
    limits->apply(target);
    parameters->apply(target);
    target.headers.clear();
    for (const NameValue &line : headers->lines())
        target.headers.append(headerOf(line));
    return target;
}

QString TargetDialog::Private::objection() const
{
    //: %1 the tab where something is wrong, %2 what is wrong
    const QString at = tr("%1: %2");
    if (const QString wrong = connection->objection(); !wrong.isEmpty())
        return at.arg(tr("Connection"), wrong);
    if (!parameters->objection().isEmpty())
        return at.arg(tr("Parameters"), parameters->objection());
    if (!headers->objection().isEmpty())
        return at.arg(tr("Headers"), headers->objection());
    if (auto good = validate(chosen()); !good)
        return describe(good.error());
    return {};
}

void TargetDialog::Private::check()
{
    const QString wrong = objection();
    problem->say(wrong,
                 connection->isUnfilled() ? NoteLabel::Tone::Note : NoteLabel::Tone::Objection);
    ok->setEnabled(wrong.isEmpty());
    ok->setToolTip(wrong);
    connection->setTestObstacle(headers->objection());
}

} // namespace volley
