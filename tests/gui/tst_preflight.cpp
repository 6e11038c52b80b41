// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/window_driver.h"
#include "prompts/prompts_grid.h"
#include "targets/compose_pane.h"
#include "targets/plan_watch.h"

#include <QDoubleSpinBox>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QProcess>
#include <QScrollArea>
#include <QSignalSpy>

using namespace volley;
using namespace volley::test;

namespace {

QByteArray csvOf(const QList<Row> &rows)
{
    QByteArray csv = "prompt,tone\n";
    for (const Row &row : rows)
        csv += row.join(QLatin1Char(',')).toUtf8() + '\n';
    return csv;
}

} // namespace

/// What the window says of a run before it begins.
class TestPreflight : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { keepApart(); }
    void cleanupTestCase() { cleanUp(); }
    void init()
    {
        forgetProjects();
        m_folder = std::make_unique<QTemporaryDir>();
        m_begun = false;
        m_amend = {};
        m_rows = {{QStringLiteral("one"), QStringLiteral("kind")},
                  {QStringLiteral("two"), QString()},
                  {QStringLiteral("one"), QStringLiteral("kind")},
                  {QString(600'000, QLatin1Char('x')), QStringLiteral("kind")},
                  {QString(), QStringLiteral("kind")},
                  {QStringLiteral("one"), QStringLiteral("kind")}};
    }

    void eachProblemLeadsToItsRows()
    {
        Driver driver(settingsFile());
        open(driver);
        driver.window.findChild<QTabWidget *>(QStringLiteral("tabs"))->setCurrentIndex(1);
        const auto *duplicates = driver.shown<QToolButton>("preflight_duplicates");
        QVERIFY(duplicates);
        QCOMPARE(duplicates->text(), QStringLiteral("2 rows repeat an earlier prompt"));
        QVERIFY(driver.press("preflight_duplicates"));
        QCOMPARE(driver.currentTab(), QStringLiteral("promptsPage"));
        const auto *grid = driver.window.findChild<PromptsGrid *>();
        QCOMPARE(grid->selectedRows(), (QList<RowRange>{{2, 1}, {5, 1}}));
        QVERIFY(driver.press("preflight_missing"));
        QCOMPARE(grid->selectedRows(), (QList<RowRange>{{1, 1}}));
        QVERIFY(driver.press("preflight_empty"));
        QCOMPARE(grid->selectedRows(), (QList<RowRange>{{4, 1}}));
        QVERIFY(driver.press("preflight_over_0"));
        QCOMPARE(grid->selectedRows(), (QList<RowRange>{{3, 1}}));
    }

    void theRunButtonSaysWhatItWillTake()
    {
        Driver driver(settingsFile());
        open(driver);
        QTRY_VERIFY2(driver.runButton()->text().startsWith(QStringLiteral("Run 6 requests (≈ $0.")),
                     qPrintable(driver.runButton()->text()));
        QVERIFY2(driver.runButton()->text().endsWith(QStringLiteral(", ≈ 4 min)")),
                 qPrintable(driver.runButton()->text()));
        const QString lines = driver.find<QLabel>("preflightLines")->text();
        QVERIFY2(lines.startsWith(QStringLiteral("6 requests, ≈ ")), qPrintable(lines));
        QVERIFY2(lines.contains(QStringLiteral("≈ 4 min at its limits, with ")), qPrintable(lines));
        // Without any row there is nothing to be said.
        driver.action("actionNew")->trigger();
        QTRY_VERIFY(!driver.find<QWidget>("preflightPanel")->isVisible());
        QTRY_COMPARE(driver.runButton()->text(), QStringLiteral("Run"));
    }

    /// In a window of 1280 x 800, however long the parts of the prompt are.
    void whatItWillTakeIsInSight()
    {
        Driver driver(settingsFile());
        open(driver);
        auto *panel = driver.shown<QWidget>("preflightPanel");
        QVERIFY(panel);
        const auto inSight = [panel] {
            for (const QWidget *line : panel->findChildren<QWidget *>()) {
                if ((line->inherits("QLabel") || line->inherits("QToolButton")) &&
                    line->isVisible() && line->visibleRegion().boundingRect() != line->rect())
                    return false;
            }
            return true;
        };
        QTRY_VERIFY(inSight());
        for (const char *fold : {"systemEditFold", "examplesFold", "budgetFold"})
            QVERIFY(driver.press(fold));
        QTRY_VERIFY(inSight());
        // Where there is more to say than room, it scrolls, and the parts stay in sight, too.
        auto *compose = driver.window.findChild<ComposePane *>();
        RunDefinition definition = compose->definition();
        while (definition.targets.size() < 20)
            definition.targets.append(definition.targets.first());
        compose->setDefinition(definition);
        Q_EMIT compose->definitionChanged(definition);
        auto *lines = driver.find<QLabel>("preflightLines");
        QTRY_VERIFY(lines->text().count(QLatin1Char('\n')) > 30);
        QTRY_VERIFY(!inSight());
        const auto *parts = driver.find<QScrollArea>("composeScroll");
        QVERIFY(parts->visibleRegion().boundingRect().height() > 6 * parts->fontMetrics().height());
        QVERIFY(driver.window.height() <= 800);
    }

    /// Not 0, where it is not known.
    void whatIsUnknownIsLeftOut()
    {
        Driver driver(settingsFile());
        m_amend = [](RunDefinition &definition) {
            definition.targets.first().model = QStringLiteral("nobody-knows");
            definition.targets.first().tokensPerMinute = 0;
        };
        open(driver);
        QTRY_COMPARE(driver.runButton()->text(), QStringLiteral("Run 6 requests (≈ 2 s)"));
        QVERIFY(
            driver.find<QLabel>("preflightLines")->text().contains(QLatin1String("price unknown")));
        QVERIFY(driver.find<QLabel>("preflightState")->isHidden());

        m_rows = {{QStringLiteral("one"), QStringLiteral("kind")}};
        m_amend = [](RunDefinition &definition) {
            definition.targets = {Target()};
            definition.targets.first().model = QStringLiteral("demo-echo");
        };
        driver.action("actionNew")->trigger();
        QTRY_COMPARE(driver.runButton()->text(), QStringLiteral("Run"));
        open(driver, "b.volley");
        QTRY_COMPARE(driver.find<QLabel>("preflightState")->text(),
                     QStringLiteral("No problems found."));
        QCOMPARE(driver.runButton()->text(), QStringLiteral("Run 1 request"));
    }

    void aBudgetThatIsTooSmallLeadsToIt()
    {
        Driver driver(settingsFile());
        m_amend = [](RunDefinition &definition) { definition.budget = {0.0001, {}, 500.0}; };
        open(driver);
        auto *money = driver.shown<QToolButton>("preflight_budget_usd");
        QVERIFY(money);
        QCOMPARE(money->text(), QStringLiteral("The budget is too small"));
        QVERIFY2(money->toolTip().contains(QLatin1String("the budget is $0.0001: the run will")),
                 qPrintable(money->toolTip()));
        QVERIFY(
            !driver.window.findChild<QToolButton *>(QStringLiteral("preflight_budget_minutes")));
        QVERIFY(driver.press("preflight_budget_usd"));
        auto *usd = driver.shown<QDoubleSpinBox>("budgetUsd");
        QVERIFY(usd);
        usd->setValue(500);
        QTRY_VERIFY(!money->isVisible());
    }

    void asManyInFlightAsAreUsefulAreOneClickAway()
    {
        Driver driver(settingsFile());
        m_amend = [](RunDefinition &definition) {
            definition.targets.first().concurrency = 64;
            definition.targets.first().requestsPerMinute = 60; // and each takes 1 + 2 seconds
            definition.targets.first().tokensPerMinute = 0;
        };
        m_rows = QList<Row>(100, Row{QStringLiteral("p"), QStringLiteral("t")});
        open(driver);
        auto *suggestion = driver.shown<QToolButton>("preflight_concurrency");
        QVERIFY(suggestion);
        QCOMPARE(suggestion->text(), QStringLiteral("Allow 3 in flight"));
        QVERIFY(driver.press("preflight_concurrency"));
        auto *compose = driver.window.findChild<ComposePane *>();
        QCOMPARE(compose->definition().targets.first().concurrency, 3);
        QTRY_COMPARE(driver.find<QSpinBox>("concurrencyNumber")->value(), 3);
        QTRY_VERIFY(!suggestion->isVisible());
    }

    /// What a provider told in the latest run is a known limit.
    void limitsToldBeforeAreKnown()
    {
        Driver driver(settingsFile());
        m_begun = true;
        m_amend = [](RunDefinition &definition) {
            definition.targets.first().requestsPerMinute = 0;
            definition.targets.first().tokensPerMinute = 0;
        };
        open(driver);
        QVERIFY(!driver.find<QLabel>("preflightLines")->text().contains(QLatin1String("limits")));
        driver.workbench.store().storeLimitChanges(
            {{1, 0, QStringLiteral("requests_per_minute"), 0, 1, QStringLiteral("headers")}});
        driver.find<QPlainTextEdit>("templateEdit")->setPlainText(QStringLiteral("1{{prompt}}"));
        QTRY_VERIFY2(driver.runButton()->text().endsWith(QStringLiteral(", ≈ 6 min)")),
                     qPrintable(driver.runButton()->text()));
    }

    void aTargetThatIsSwitchedOffIsNeitherCountedNorSent()
    {
        Driver driver(settingsFile());
        m_rows = {{QStringLiteral("one"), QStringLiteral("kind")}};
        m_amend = [](RunDefinition &definition) {
            Target demo;
            demo.model = QStringLiteral("demo-echo");
            definition.targets.append(demo);
            definition.targets.append(demo);
            definition.targets[2].name = QStringLiteral("third");
        };
        open(driver);
        QTRY_VERIFY(driver.runButton()->text().startsWith(QLatin1String("Run 3 requests (")));
        auto *list = driver.find<QListWidget>("targetList");
        list->item(0)->setCheckState(Qt::Unchecked);
        list->item(2)->setCheckState(Qt::Unchecked);
        QTRY_COMPARE(driver.runButton()->text(), QStringLiteral("Run 1 request"));
        driver.action("actionRun")->trigger();
        QTRY_COMPARE(driver.count(RequestState::Succeeded), 1);
        // It stays in the project.
        driver.action("actionNew")->trigger();
        QTRY_COMPARE(list->count(), 1);
        driver.openProject(m_folder->filePath(QStringLiteral("a.volley")));
        QTRY_COMPARE(list->count(), 3);
        QCOMPARE(list->item(0)->checkState(), Qt::Unchecked);
        QCOMPARE(list->item(1)->checkState(), Qt::Checked);
        QCOMPARE(list->item(2)->checkState(), Qt::Unchecked);
        QCOMPARE(driver.requests().model().table().size(), 1);
    }

    void whatTheWindowSetUpIsRunHeadless()
    {
        m_rows = {{QStringLiteral("one"), QStringLiteral("kind")},
                  {QStringLiteral("two"), QStringLiteral("kind")}};
        m_amend = [](RunDefinition &definition) {
            definition.targets.first().enabled = false; // it has no key
            Target demo;
            demo.model = QStringLiteral("demo-echo");
            definition.targets.append(demo);
        };
        prepare("a.volley");
        const QString path = m_folder->filePath(QStringLiteral("a.volley"));
        const QJsonObject refused =
            volley({QStringLiteral("run"), path, QStringLiteral("--model"), QStringLiteral("m")});
        QVERIFY(refused.isEmpty());
        const QJsonObject ended = volley({QStringLiteral("run"), path, QStringLiteral("--json"),
                                          QStringLiteral("--concurrency"), QStringLiteral("2")});
        QCOMPARE(ended.value(QStringLiteral("requests")).toInt(), 2);
        QCOMPARE(ended.value(QStringLiteral("succeeded")).toInt(), 2);
        // One that was run is gone on with, not begun anew.
        QVERIFY(volley({QStringLiteral("run"), path, QStringLiteral("--json")}).isEmpty());
        Driver driver(settingsFile());
        driver.openProject(path);
        QTRY_COMPARE(driver.find<QListWidget>("targetList")->count(), 2);
        QCOMPARE(driver.requests().model().table().size(), 2);
    }

    void anEditIsLookedAtAnew()
    {
        Driver driver(settingsFile());
        open(driver);
        QSignalSpy found(watch(driver), &PlanWatch::found);
        auto *edit = driver.find<QPlainTextEdit>("templateEdit");
        edit->setPlainText(QStringLiteral("{{tone}}"));
        QTRY_COMPARE(found.count(), 1);
        const auto report = found.last().first().value<PlanReport>();
        QCOMPARE(report.empty.count(), 1);
        QCOMPARE(report.duplicates.count(), 4);
        QVERIFY(!report.hasOverflow());
        QTRY_VERIFY(!driver.find<QToolButton>("preflight_over_0")->isVisible());
        edit->setPlainText(QStringLiteral("{{nothing}}")); // cannot run: no figures of before
        QTRY_VERIFY(!driver.find<QWidget>("preflightPanel")->isVisible());
    }

    void aLookThatIsOutOfDateEnds()
    {
        Driver driver(settingsFile());
        m_rows = QList<Row>(50'000, Row{QStringLiteral("p"), QStringLiteral("t")});
        open(driver);
        PlanWatch *looking = watch(driver);
        auto *compose = driver.window.findChild<ComposePane *>();
        QSignalSpy progressed(looking, &PlanWatch::progressed);
        QSignalSpy found(looking, &PlanWatch::found);
        RunDefinition plan = compose->definition();
        looking->look(plan, {QStringLiteral("prompt"), QStringLiteral("tone")}, 50'000);
        const auto *lines = driver.find<QLabel>("preflightLines");
        const QString before = lines->text();
        QTRY_COMPARE(progressed.count(), 1);
        QCOMPARE(progressed.first().first().value<PlanReport>().rows, 40'000);
        // What was found before stays until all is known anew.
        QCOMPARE(driver.find<QLabel>("preflightState")->text(),
                 QStringLiteral("Checking again: 40,000 of 50,000 rows so far…"));
        QCOMPARE(lines->text(), before);
        looking->look(plan, {QStringLiteral("prompt"), QStringLiteral("tone")}, 50'000);
        plan.rowLimit = 10;
        looking->look(plan, {QStringLiteral("prompt"), QStringLiteral("tone")}, 50'000);
        QTRY_COMPARE(found.count(), 1);
        QCOMPARE(found.first().first().value<PlanReport>().rows, 10);
        QCOMPARE(progressed.count(), 1);
    }

    void theCommandLineSaysTheSame()
    {
        Driver driver(settingsFile());
        QSignalSpy found(watch(driver), &PlanWatch::found);
        open(driver);
        const auto report = found.last().first().value<PlanReport>();
        QFile list(m_folder->filePath(QStringLiteral("list.csv")));
        QVERIFY(list.open(QIODevice::WriteOnly));
        list.write(csvOf(m_rows));
        list.close();
        const QJsonObject checked = check(list.fileName());
        const auto number = [&checked](const char *name) {
            return checked.value(QLatin1String(name)).toDouble(-1);
        };
        QCOMPARE(number("requests"), double(report.requests()));
        QCOMPARE(number("input_tokens_estimate"), double(report.inputTokens()));
        QCOMPARE(number("cost_usd_least"), report.leastUsd().value_or(-2));
        QCOMPARE(number("cost_usd_most"), report.mostUsd().value_or(-2));
        QCOMPARE(number("seconds_at_limits"), report.secondsAtLimits().value_or(-2));
        QCOMPARE(number("empty"), double(report.empty.count()));
        QCOMPARE(number("missing"), double(report.missing.count()));
        QCOMPARE(number("duplicates"), double(report.duplicates.count()));
        const QJsonObject target =
            checked.value(QStringLiteral("by_target")).toArray().first().toObject();
        QCOMPARE(target.value(QStringLiteral("over_context")).toInt(-1), 1);
        QCOMPARE(report.targets.first().over().count(), 1);
        const QJsonArray over = checked.value(QStringLiteral("over_budget")).toArray();
        QCOMPARE(over.size(), 1);
        QCOMPARE(over.first().toObject().value(QStringLiteral("part")).toString(),
                 QStringLiteral("usd"));
        QCOMPARE(over.first().toObject().value(QStringLiteral("needed_most")).toDouble(),
                 report.mostUsd().value_or(-2));
        QCOMPARE(target.value(QStringLiteral("useful_concurrency")).toInt(-1),
                 report.targets.first().usefulConcurrency().value_or(-2));
    }

private:
    [[nodiscard]] QString settingsFile() const
    {
        return m_folder->filePath(QStringLiteral("s.ini"));
    }

    static PlanWatch *watch(Driver &driver) { return driver.window.findChild<PlanWatch *>(); }

    /// Writes a project with the rows.
    void prepare(const char *name)
    {
        const auto amend = [this](RunDefinition &definition) {
            definition.systemTemplate = QStringLiteral("{{tone}}");
            Target &target = definition.targets.first();
            target.provider = QStringLiteral("openai");
            target.model = QStringLiteral("gpt-4o-mini");
            target.settings.maxTokens = 100;
            target.requestsPerMinute = 500;
            target.tokensPerMinute = 40'000;
            if (m_amend)
                m_amend(definition);
        };
        prepareProject(m_folder->filePath(QLatin1String(name)),
                       {.begun = m_begun,
                        .columns = {QStringLiteral("prompt"), QStringLiteral("tone")},
                        .list = m_rows,
                        .amend = amend});
    }

    /// And opens it, and waits for what is said of them.
    void open(Driver &driver, const char *name = "a.volley")
    {
        prepare(name);
        QSignalSpy found(watch(driver), &PlanWatch::found);
        driver.openProject(m_folder->filePath(QLatin1String(name)));
        QTRY_VERIFY(!found.isEmpty() &&
                    found.last().first().value<PlanReport>().rows == m_rows.size() &&
                    (m_amend || found.last().first().value<PlanReport>().mostUsd()));
    }

    QJsonObject check(const QString &list) const
    {
        const QString arguments =
            QStringLiteral("--template {{prompt}} --system {{tone}} --provider openai "
                           "--model gpt-4o-mini --max-tokens 100 --rpm 500 "
                           "--tpm 40000 --budget 0.0001 --json");
        return volley(QStringList{QStringLiteral("check"), list} +
                      arguments.split(QLatin1Char(' ')));
    }

    /// What the program prints without its window.
    [[nodiscard]] QJsonObject volley(const QStringList &arguments) const
    {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const char *place : {"HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME"})
            environment.insert(QLatin1String(place), m_folder->path());
        process.setProcessEnvironment(environment);
        process.start(QStringLiteral(VOLLEY_BINARY), arguments);
        const bool ended =
            QTest::qWaitFor([&process] { return process.state() == QProcess::NotRunning; }, 30'000);
        return ended ? QJsonDocument::fromJson(process.readAllStandardOutput()).object()
                     : QJsonObject();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QList<Row> m_rows;
    bool m_begun = false;
    std::function<void(RunDefinition &)> m_amend;
};

QTEST_MAIN(TestPreflight)
#include "tst_preflight.moc"
