// SPDX-License-Identifier: GPL-3.0-or-later
#include "mainwindow/main_window.h"

#include "composition/workbench.h"
#include "exporting/exporter.h"
#include "mainwindow/close_guard.h"
#include "mainwindow/export_scopes.h"
#include "mainwindow/file_drop.h"
#include "mainwindow/help_boxes.h"
#include "mainwindow/money_watch.h"
#include "mainwindow/problem_watch.h"
#include "mainwindow/project_controller.h"
#include "mainwindow/read_only_mode.h"
#include "mainwindow/recent_files.h"
#include "mainwindow/run_manners.h"
#include "mainwindow/run_watch.h"
#include "mainwindow/settings_host.h"
#include "mainwindow/window_actions.h"
#include "mainwindow/window_menus.h"
#include "presentation/error_text.h"
#include "presentation/plurals.h"
#include "presentation/request_table_model.h"
#include "prompts/prompts_page.h"
#include "results/compare_page.h"
#include "results/details_pane.h"
#include "results/requests_page.h"
#include "results/why_watch.h"
#include "run/banner_stack.h"
#include "run/chosen_requests.h"
#include "run/concurrency_box.h"
#include "run/request_words.h"
#include "run/run_actions.h"
#include "run/run_controller.h"
#include "run/run_notices.h"
#include "run/run_status.h"
#include "targets/compose_pane.h"
#include "widgets/left_to_right.h"

#include <QAction>
#include <QCloseEvent>
#include <QDesktopServices>
#include <QDockWidget>
#include <QFileInfo>
#include <QLineEdit>
#include <QMenuBar>
#include <QSettings>

namespace volley {

namespace {

/// What the status line says beside the figures.
QString hintFor(const RunSituation &now)
{
    if (now.starting)
        return MainWindow::tr("The run is being prepared");
    if (now.running)
        return {};
    if (!now.obstacle.isEmpty())
        return now.obstacle;
    return now.hasRun ? QString()
                      : MainWindow::tr("%1 to send", "12 requests").arg(requestsText(now.requests));
}

} // namespace

MainWindow::MainWindow(Workbench &workbench, QSettings &settings, QWidget *parent)
    : QMainWindow(parent)
    , m_workbench(workbench)
    , m_parts(*this)
    , m_memory(settings, *this, *m_parts.tabs, *m_parts.requests, *m_parts.details)
    , m_recent(std::make_unique<RecentFiles>(settings, this))
    , m_project(std::make_unique<ProjectController>(workbench, settings, *m_recent, this))
    , m_runs(std::make_unique<RunController>(workbench, *m_parts.compose, *m_parts.requests, this))
    , m_notices(std::make_unique<RunNotices>(workbench, *m_runs, *m_parts.compose, *m_parts.banners,
                                             this))
    , m_exporter(std::make_unique<Exporter>(
          workbench, settings, [this] { return scopesOf(*m_parts.requests); }, this))
    , m_money(std::make_unique<MoneyWatch>(workbench, *m_parts.status, this))
    , m_manners(std::make_unique<RunManners>(*m_runs, *m_parts.requests, this))
    , m_watch(std::make_unique<RunWatch>(workbench, *m_runs, m_parts))
    , m_problems(std::make_unique<ProblemWatch>(*m_runs, m_parts))
    , m_guard(std::make_unique<CloseGuard>(
          ClosingParts{workbench, *m_runs, *m_notices, *m_project, *m_parts.banners}, this))
    , m_actions(std::make_unique<WindowActions>(m_parts.prompts->undoStack(), this))
    , m_runActions(std::make_unique<RunActions>(*m_runs, this))
    , m_readOnly(std::make_unique<ReadOnlyMode>(*m_project, m_parts, *m_actions, this))
    , m_preferences(std::make_unique<SettingsHost>(
          SettingsParts{workbench, settings, m_parts, *m_actions, *m_project, *m_money, *m_watch},
          this))
{
    setObjectName(QStringLiteral("mainWindow"));
    m_parts.prompts->bind(workbench);
    m_parts.requests->bind(workbench);
    m_parts.compare->setFeed(feedOf(workbench));
    m_parts.details->bind(workbench);
    m_parts.compose->bind(workbench);
    fillMenuBar(*menuBar(), {*m_actions, *m_runActions, *m_recent, m_parts,
                             m_preferences->makeAppearanceMenu(menuBar()), *m_parts.prompts});
    m_parts.addTools(*this, *m_actions, *m_runActions);
    m_actions->setIcons(palette());
    m_runActions->setIcons(palette());
    connectFiles();
    connectPrompts();
    connectRequests();
    connectRuns();
    connectExports();
    connectMoney();
    m_parts.arrange(*this);
    m_memory.restore();
    refresh();
    m_project->start();
}

MainWindow::~MainWindow() = default;

// ---- how the parts are joined -----------------------------------------------------------------

void MainWindow::connectFiles()
{
    const std::pair<QAction *, void (ProjectController::*)()> steps[] = {
        {m_actions->create, &ProjectController::create},
        {m_actions->open, &ProjectController::chooseAndOpen},
        {m_actions->save, &ProjectController::save},
        {m_actions->saveAs, &ProjectController::chooseAndSaveAs},
        {m_actions->compact, &ProjectController::compact},
        {m_actions->recover, &ProjectController::chooseAndRecover}};
    for (const auto &[action, step] : steps)
        connect(action, &QAction::triggered, m_project.get(), step);
    connect(m_actions->about, &QAction::triggered, this, [this] { showAbout(this); });
    connect(m_actions->quit, &QAction::triggered, this, &QWidget::close);
    connect(m_recent.get(), &RecentFiles::chosen, m_project.get(), &ProjectController::open);
    connect(m_project.get(), &ProjectController::opened, this, &MainWindow::takeProject);
    connect(m_project.get(), &ProjectController::busyChanged, this, [this](bool busy) {
        setBusy(m_opening, busy);
        if (!busy && !m_toImport.isEmpty())
            openFile(std::exchange(m_toImport, QString()));
    });
    connect(m_project.get(), &ProjectController::failed, this,
            [this](const Error &error) { say("project", Notice::Weight::Bad, describe(error)); });
    connect(m_project.get(), &ProjectController::damaged, this, &MainWindow::sayDamaged);
    connect(m_project.get(), &ProjectController::refused, this,
            [this](const QString &text) { say("project", Notice::Weight::Information, text); });
    connect(m_project.get(), &ProjectController::moved, this, [this] {
        m_notices->storeMended();
        m_exporter->forgetPath();
        refreshTitle();
    });
    connect(m_notices.get(), &RunNotices::saveElsewhereAsked, m_project.get(),
            &ProjectController::chooseAndSaveAs);
    connect(m_project.get(), &ProjectController::savedAs, this, [this](const QString &path) {
        say("project", Notice::Weight::Good,
            tr("The project was saved as %1.").arg(shownPath(path)));
    });
    connect(m_project.get(), &ProjectController::done, this,
            [this](const QString &text) { say("project", Notice::Weight::Good, text); });
    connect(m_guard.get(), &CloseGuard::ready, this, &QWidget::close);
    connect(new FileDrop(this), &FileDrop::dropped, this, &MainWindow::takeFiles);
}

void MainWindow::connectPrompts()
{
    PromptsPage *prompts = m_parts.prompts;
    connect(m_actions->importFile, &QAction::triggered, prompts, &PromptsPage::chooseFile);
    connect(m_actions->paste, &QAction::triggered, prompts, &PromptsPage::paste);
    connect(m_actions->sample, &QAction::triggered, prompts, &PromptsPage::openSample);
    connect(prompts, &PromptsPage::dataChanged, this, &MainWindow::takeRows);
    connect(prompts, &PromptsPage::currentRowChanged, m_parts.compose, &ComposePane::setPreviewRow);
    connect(prompts, &PromptsPage::imported, this, [this](const QString &sentence) {
        m_parts.banners->dismiss(QStringLiteral("prompts"));
        m_parts.compose->suitPrompt();
        m_parts.showTab(m_parts.prompts);
        say("import", Notice::Weight::Good, sentence);
    });
    connect(prompts, &PromptsPage::fileChosen, m_parts.compose, [this](const QString &path) {
        m_parts.compose->setPromptFolder(QFileInfo(path).absolutePath());
    });
    connect(prompts, &PromptsPage::wantsToBeSeen, this,
            [this] { m_parts.showTab(m_parts.prompts); });
    connect(prompts, &PromptsPage::problem, this,
            [this](const QString &text) { say("prompts", Notice::Weight::Warning, text); });
    connect(prompts, &PromptsPage::done, this,
            [this](const QString &text) { say("prompts", Notice::Weight::Good, text); });
    connect(prompts, &PromptsPage::busyChanged, this,
            [this](bool busy) { setBusy(m_importing, busy); });
    connect(m_parts.compose, &ComposePane::problem, this,
            [this](const QString &text) { say("compose", Notice::Weight::Warning, text); });
    connect(m_parts.compose, &ComposePane::definitionChanged, m_project.get(),
            &ProjectController::setDefinition);
    connect(m_project.get(), &ProjectController::flushing, m_parts.compose, &ComposePane::flush);
    connect(m_parts.compose, &ComposePane::keyChanged, m_runs.get(), &RunController::renewKey);
}

void MainWindow::connectRequests()
{
    RequestsPage *requests = m_parts.requests;
    DetailsPane *details = m_parts.details;
    ComparePage *compare = m_parts.compare;
    const auto showDetails = [this] {
        m_parts.detailsDock->show();
        m_parts.detailsDock->raise();
    };
    connect(requests, &RequestsPage::currentRequestChanged, details, &DetailsPane::showRequest);
    const auto *why = new WhyWatch(requests->model(), this);
    connect(requests, &RequestsPage::currentRequestChanged, why, &WhyWatch::watch);
    connect(why, &WhyWatch::changed, details, &DetailsPane::showWhy);
    connect(requests, &RequestsPage::detailsRequested, this, showDetails);
    connect(requests, &RequestsPage::currentRequestChanged, compare, &ComparePage::selectOrdinal);
    connect(compare, &ComparePage::currentRequestChanged, requests, &RequestsPage::selectOrdinal);
    connect(compare, &ComparePage::detailsRequested, this, showDetails);
    connect(compare, &ComparePage::problem, this,
            [this](const QString &text) { say("requests", Notice::Weight::Warning, text); });
    connect(details, &DetailsPane::previousRequested, requests, &RequestsPage::selectPrevious);
    connect(details, &DetailsPane::nextRequested, requests, &RequestsPage::selectNext);
    connect(requests, &RequestsPage::problem, this,
            [this](const QString &text) { say("requests", Notice::Weight::Warning, text); });
    connect(requests, &RequestsPage::countsChanged, m_parts.status, &RunStatus::setCounts);
    const std::pair<QAction *, QWidget *> pages[] = {{m_actions->showPrompts, m_parts.prompts},
                                                     {m_actions->showRequests, requests},
                                                     {m_actions->showCompare, compare}};
    for (const auto &[action, page] : pages)
        connect(action, &QAction::triggered, this, [this, page = page] { m_parts.showTab(page); });
    connect(m_actions->find, &QAction::triggered, this, [this] {
        m_parts.showTab(m_parts.requests);
        auto *field = m_parts.requests->findChild<QLineEdit *>(QStringLiteral("requestSearch"));
        field->setFocus(Qt::ShortcutFocusReason);
        field->selectAll();
    });
}

void MainWindow::connectRuns()
{
    connect(&m_workbench, &Workbench::statsChanged, m_parts.status, &RunStatus::setStats);
    connect(m_runs.get(), &RunController::situationChanged, this, &MainWindow::refresh);
    connect(m_runs.get(), &RunController::runBegan, this, &MainWindow::beginRun);
    connect(m_runs.get(), &RunController::runEnded, this, &MainWindow::endRun);
    connect(m_runs.get(), &RunController::concurrencyChanged, m_parts.concurrency,
            &ConcurrencyBox::setValue);
    connect(m_parts.concurrency, &ConcurrencyBox::changed, this, &MainWindow::setConcurrency);
    connect(m_problems.get(), &ProblemWatch::editWanted, m_notices.get(), &RunNotices::editTarget);
    connect(m_watch.get(), &RunWatch::problem, this,
            [this](const QString &text) { say("monitor", Notice::Weight::Warning, text); });
    connect(m_watch.get(), &RunWatch::done, this,
            [this](const QString &text) { say("monitor", Notice::Weight::Good, text); });
    connect(m_parts.status, &RunStatus::percentageChanged, this, &MainWindow::refreshTitle);
}

void MainWindow::connectExports()
{
    connect(m_actions->exportResults, &QAction::triggered, m_exporter.get(), &Exporter::open);
    connect(m_actions->exportAgain, &QAction::triggered, m_exporter.get(), &Exporter::repeat);
    connect(m_exporter.get(), &Exporter::exported, this, &MainWindow::sayExported);
    connect(m_exporter.get(), &Exporter::problem, this,
            [this](const QString &text) { say("export", Notice::Weight::Warning, text); });
    connect(m_exporter.get(), &Exporter::busyChanged, this,
            [this](bool busy) { setBusy(m_exporting, busy); });
}

void MainWindow::connectMoney()
{
    connect(m_actions->prices, &QAction::triggered, this,
            [this] { m_money->openPrices(m_parts.compose->definition().targets); });
    connect(m_money.get(), &MoneyWatch::recalculated, this, [this] {
        const StateCounts counts = m_parts.requests->counts();
        m_parts.requests->setRun(m_runs->runDefinition(), requestCount(counts));
        m_parts.details->showRequest(-1);
        m_parts.details->showRequest(m_parts.requests->currentOrdinal());
    });
    connect(&m_workbench.prices(), &PriceKeeper::problem, this, [this](const Error &error) {
        say("prices", Notice::Weight::Warning, describe(error));
    });
}

// ---- what comes in ----------------------------------------------------------------------------

void MainWindow::openFile(const QString &path)
{
    if (path.endsWith(QLatin1String(".volley"), Qt::CaseInsensitive))
        m_project->open(path);
    else if (m_open && !m_opening)
        importFile(path);
    else
        m_toImport = path;
}

RunDefinition MainWindow::definition() const
{
    return m_parts.compose->definition();
}

void MainWindow::importFile(const QString &path)
{
    if (m_readOnly->isOn()) {
        say("drop", Notice::Weight::Information, m_readOnly->reason());
        return;
    }
    m_parts.showTab(m_parts.prompts);
    m_parts.prompts->importFile(QFileInfo(path).absoluteFilePath());
}

void MainWindow::takeFiles(const QStringList &paths)
{
    if (paths.size() > 1) {
        say("drop", Notice::Weight::Information,
            tr("%Ln file(s) were dropped; only one can be opened at a time.", nullptr,
               int(paths.size())));
        return;
    }
    m_parts.banners->dismiss(QStringLiteral("drop"));
    openFile(paths.first());
}

void MainWindow::takeProject(const ProjectInfo &info)
{
    m_open = true;
    const qint64 requests = runRequests(info);
    m_notices->clear();
    for (const char *id :
         {"import", "prompts", "compose", "requests", "export", "ended", "damaged"})
        m_parts.banners->dismiss(QLatin1String(id));
    m_parts.status->clear();
    m_readOnly->take(info);
    m_parts.compose->setColumns(info.columns);
    m_parts.compose->setDefinition(info.definition);
    m_parts.prompts->setProject(info, m_readOnly->reason());
    m_parts.requests->setRun(info.runDefinition, requests);
    m_parts.compare->setRun(info.runDefinition);
    m_parts.offerCompare(*m_actions->showCompare);
    m_parts.details->setRun(info.runDefinition, requests);
    m_watch->takeProject(info);
    m_exporter->forgetPath();
    m_runs->setProject(info, m_readOnly->reason());
    if (info.runId)
        m_money->showSpent();
    else
        m_parts.showTab(m_parts.prompts);
    refreshTitle();
}

void MainWindow::takeRows(const QStringList &columns, qint64 rows)
{
    m_parts.compose->setColumns(columns);
    m_project->setRows(rows);
    m_runs->setRows(rows);
}

void MainWindow::setConcurrency(int limit)
{
    m_runs->setConcurrency(limit);
    m_project->setDefinition(m_parts.compose->definition());
}

void MainWindow::beginRun(const RunDefinition &definition, qint64 requests)
{
    m_project->noteRun();
    m_parts.banners->dismiss(QStringLiteral("ended"));
    m_parts.requests->setRun(definition, requests);
    m_parts.compare->setRun(definition);
    m_parts.offerCompare(*m_actions->showCompare);
    m_parts.details->setRun(definition, requests);
    // A person who reads nothing sees an answer come in.
    m_parts.details->showRequest(m_parts.requests->chooseSome());
    m_parts.status->setCounts(m_parts.requests->counts());
    m_parts.status->beginRun();
    // Where the prompts had the keyboard, their requests have it now: they are what is read next.
    const bool wasInPrompts = m_parts.prompts->isAncestorOf(focusWidget());
    m_parts.showTab(m_parts.requests);
    if (wasInPrompts)
        m_parts.requests->focusTable();
}

void MainWindow::endRun(bool stopped, bool halted)
{
    m_parts.status->endRun();
    refreshTitle();
    // What keeps a run from its end has a notice of its own.
    if (stopped || halted)
        return;
    const StateCounts counts = m_parts.requests->counts();
    const qint64 failed = counts[size_t(RequestState::Failed)];
    Notice notice;
    notice.id = QStringLiteral("ended");
    notice.weight = failed > 0 ? Notice::Weight::Warning : Notice::Weight::Good;
    const int good = pluralOf(counts[size_t(RequestState::Succeeded)]);
    notice.text = tr("The run has ended: %Ln succeeded.", nullptr, good);
    if (failed > 0)
        //: %1 such as "3 failed"
        notice.text = tr("The run has ended: %Ln succeeded, %1.", nullptr, good)
                          .arg(tr("%Ln failed", nullptr, pluralOf(failed)));
    if (failed > 0)
        notice.actions.append({QStringLiteral("showFailed"), tr("Show Failed"),
                               [this] { m_parts.requests->showStates({RequestState::Failed}); },
                               false});
    notice.actions.append(
        {QStringLiteral("exportEnded"), tr("Export…"), [this] { m_exporter->open(); }});
    m_parts.banners->show(notice);
}

// ---- how things stand -------------------------------------------------------------------------

void MainWindow::refresh()
{
    const RunSituation &now = m_runs->situation();
    m_parts.compose->setRunning(now.running || now.starting);
    const bool quiet = m_open && !m_opening && !m_importing;
    for (QAction *action : {m_actions->importFile, m_actions->paste, m_actions->sample})
        action->setEnabled(quiet && !m_readOnly->isOn());
    const bool free = !m_opening && !m_importing && !m_exporting;
    for (QAction *action : {m_actions->create, m_actions->open, m_actions->save, m_actions->saveAs,
                            m_actions->recover})
        action->setEnabled(free);
    m_actions->compact->setEnabled(free && !m_readOnly->isOn());
    for (QAction *action : {m_actions->exportResults, m_actions->exportAgain})
        action->setEnabled(now.hasRun && !m_exporting && !m_opening);
    m_parts.status->setHint(hintFor(now));
}

void MainWindow::setBusy(bool &which, bool busy)
{
    which = busy;
    m_guard->setBusy(m_importing || m_exporting);
    m_runs->setBusy(m_opening     ? tr("A project is being opened")
                    : m_importing ? tr("The prompts are being changed")
                                  : QString());
    m_parts.prompts->setEnabled(!m_opening);
    if (m_opening || m_importing || m_exporting)
        setCursor(Qt::BusyCursor);
    else
        unsetCursor();
    refresh();
}

void MainWindow::refreshTitle()
{
    const int percentage = m_parts.status->percentage();
    const QString name =
        m_readOnly->isOn() ? tr("%1 (read-only)").arg(m_project->name()) : m_project->name();
    setWindowTitle(percentage < 0 ? name
                                  : tr("%1% · %2", "progress, project").arg(percentage).arg(name));
}

void MainWindow::say(const char *id, Notice::Weight weight, const QString &text)
{
    m_parts.banners->say(QLatin1String(id), weight, text);
}

void MainWindow::sayDamaged(const Error &error)
{
    Notice notice;
    notice.id = QStringLiteral("damaged");
    notice.weight = Notice::Weight::Bad;
    notice.text = tr("The project file was damaged when the program or the machine last ended.");
    notice.detail = describe(error);
    notice.actions.append({QStringLiteral("recoverThis"), tr("Save What Can Be Read…"),
                           [this] { m_project->recoverThis(); }, false});
    m_parts.banners->show(notice);
}

void MainWindow::sayExported(const QString &path, qint64 rows)
{
    Notice notice;
    notice.id = QStringLiteral("export");
    notice.weight = Notice::Weight::Good;
    notice.text =
        tr("%Ln row(s) (was|were) written to %1.", nullptr, pluralOf(rows)).arg(shownPath(path));
    notice.actions.append({QStringLiteral("showExport"), tr("Open Folder"), [path] {
                               QDesktopServices::openUrl(
                                   QUrl::fromLocalFile(QFileInfo(path).absolutePath()));
                           }});
    m_parts.banners->dismiss(QStringLiteral("ended"));
    m_parts.banners->show(notice);
}

// ---- the window itself ------------------------------------------------------------------------

void MainWindow::endSession()
{
    m_guard->closeNow();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (!m_guard->mayClose()) {
        event->ignore();
        return;
    }
    m_memory.save();
    event->accept();
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_runActions) {
        m_actions->setIcons(palette());
        m_runActions->setIcons(palette());
    }
}

} // namespace volley
