// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/read_ahead_application.h"
#include "mainwindow/start_window.h"
#include "stage.h"
#include "start_watch.h"

#include <QScrollBar>
#include <QSocketNotifier>
#include <QSpinBox>

#include <unistd.h>

using namespace volley;
using namespace volley::bench;

namespace {

qint64 rowsOf(const QString &path, const std::optional<RunDefinition> &change)
{
    ProjectStore store;
    const auto done = [](auto future) {
        static_cast<void>(QTest::qWaitFor([&future] { return future.isFinished(); }, 60'000));
        return future.result();
    };
    const auto info = done(store.open(path, OpenMode::Open));
    if (!info)
        qFatal("no project %s", qUtf8Printable(path));
    if (change)
        static_cast<void>(done(store.setDefinition(*change)));
    static_cast<void>(done(store.close()));
    return info->rows;
}

void exportTo(Stage &stage, const QString &out)
{
    stage.step(
        QStringLiteral("open the export dialog"),
        [&] { stage.driver().action("actionExport")->trigger(); },
        [&] {
            return stage.driver().window.findChild<QLineEdit *>(QStringLiteral("exportPath")) !=
                   nullptr;
        });
    stage.driver().find<QLineEdit>("exportPath")->setText(out);
    stage.step(
        QStringLiteral("export"), [&] { static_cast<void>(stage.driver().accept("exportDialog")); },
        [&] { return stage.driver().banners().contains(QFileInfo(out).fileName()); });
}

/// What a person does with a long list that has been run, and its export at the end.
int goThroughList(Stage &stage, const QString &project, const QString &out)
{
    const qint64 all = rowsOf(project, {});
    stage.open(project, all);
    const auto rows = [&stage] { return stage.showsRows(); };
    const auto rearranged = [&stage] { return stage.isRearranged() && stage.showsRows(); };
    const auto click = [&stage](const char *name) {
        return [&stage, name] { stage.driver().find<QToolButton>(name)->click(); };
    };
    const auto search = [&stage](const char *text) {
        return [&stage, text] {
            stage.driver().find<QLineEdit>("requestSearch")->setText(QString::fromUtf8(text));
        };
    };
    const auto sort = [&stage](RequestColumn column, Qt::SortOrder order) {
        return [&stage, column, order] { stage.sortBy(column, order); };
    };
    stage.step(
        QStringLiteral("scroll to the end"), [&] { stage.scrollTo(1); }, rows);
    for (const double share : {0.3, 0.7, 0.1})
        stage.step(
            QStringLiteral("jump to %1 %").arg(share * 100), [&, share] { stage.scrollTo(share); },
            rows);
    stage.step(QStringLiteral("sort by duration"),
               sort(RequestColumn::Elapsed, Qt::DescendingOrder), rearranged);
    stage.step(QStringLiteral("sort by prompt"), sort(RequestColumn::Prompt, Qt::AscendingOrder),
               rearranged);
    stage.step(QStringLiteral("sort by number"), sort(RequestColumn::Number, Qt::AscendingOrder),
               rearranged);
    stage.step(QStringLiteral("filter: failed"), click("filter_failed"), rearranged);
    stage.step(QStringLiteral("filter: all"), click("filter_all"), rearranged);
    stage.step(QStringLiteral("filter: succeeded"), click("filter_succeeded"), rearranged);
    stage.step(QStringLiteral("filter: all again"), click("filter_all"), rearranged);
    stage.step(QStringLiteral("search: a few rows"), search("Prompt 77777"), rearranged);
    stage.step(QStringLiteral("search: many rows"), search("harbour"), rearranged);
    stage.step(QStringLiteral("search: cleared"), search(""), rearranged);
    stage.step(
        QStringLiteral("select all"), [&] { stage.table().selectAll(); }, [] { return true; });
    stage.step(
        QStringLiteral("select none"), [&] { stage.table().clearSelection(); },
        [] { return true; });
    exportTo(stage, out);
    return 0;
}

int openList(Stage &stage, const QString &project)
{
    stage.open(project, rowsOf(project, {}));
    return 0;
}

int importList(Stage &stage, const QString &csv)
{
    stage.step(
        QStringLiteral("open the import dialog"), [&] { stage.driver().window.openFile(csv); },
        [&] {
            auto *accept =
                stage.driver().window.findChild<QPushButton *>(QStringLiteral("importAccept"));
            return accept && accept->isVisible() && accept->isEnabled();
        });
    stage.step(
        QStringLiteral("import"),
        [&] {
            stage.driver().window.findChild<QPushButton *>(QStringLiteral("importAccept"))->click();
        },
        [&] { return stage.driver().banners().contains(QFileInfo(csv).fileName()); });
    return 0;
}

RunDefinition runAgainst(const QString &url, const QString &model)
{
    RunDefinition definition;
    Target target;
    target.provider = QStringLiteral("compatible");
    target.baseUrl = QUrl(url);
    target.model = model;
    target.concurrency = 500;
    target.stream = model != QLatin1String("bench");
    definition.targets = {target};
    return definition;
}

/// A person who watches a run: scrolls, looks at other states, sorts anew, every second something.
class Watcher : public QObject
{
    Q_OBJECT
public:
    explicit Watcher(Stage &stage)
        : m_stage(stage)
    {
        connect(&m_wheel, &QTimer::timeout, this, [this] {
            QScrollBar *bar = m_stage.table().verticalScrollBar();
            bar->setSliderPosition(bar->sliderPosition() + 60);
        });
        connect(&m_acts, &QTimer::timeout, this, &Watcher::act);
        m_acts.start(1000);
    }

private:
    void act()
    {
        const auto click = [this](const char *name) {
            m_stage.driver().window.findChild<QToolButton *>(QLatin1String(name))->click();
        };
        m_wheel.stop();
        switch (m_turn++ % 10) {
        case 0:
        case 4:
            m_wheel.start(16);
            break;
        case 1:
            m_stage.scrollTo(0.5);
            break;
        case 2:
            click("filter_succeeded");
            break;
        case 3:
            m_stage.sortBy(RequestColumn::Elapsed, Qt::DescendingOrder);
            break;
        case 5:
            click("filter_all");
            break;
        case 6:
            m_stage.sortBy(RequestColumn::State, Qt::AscendingOrder);
            break;
        case 7:
            m_stage.scrollTo(0.01);
            break;
        case 8:
            m_stage.sortBy(RequestColumn::Number, Qt::AscendingOrder);
            break;
        default:
            m_stage.driver().find<QToolButton>("followRunning")->toggle();
            break;
        }
    }

    Stage &m_stage;
    QTimer m_acts;
    QTimer m_wheel;
    int m_turn = 0;
};

int watchRun(Stage &stage, MeteredApplication &application, const QString &project, int seconds)
{
    stage.driver().window.openFile(project);
    const auto ready = [&] {
        return stage.driver().window.windowTitle() == QFileInfo(project).completeBaseName() &&
               stage.driver().runButton()->isEnabled();
    };
    if (!stage.spinUntil(ready))
        return 1;
    stage.driver().runButton()->click();
    // Until all slots are taken the first time: connections are being made.
    if (!stage.spinUntil([&] { return stage.driver().inFlight() >= 490; }))
        return 1;
    static_cast<void>(application.takeSlowest(0));
    stage.heart().begin();
    Watcher watcher(stage);
    QElapsedTimer timer;
    timer.start();
    const qint64 before = stage.driver().count(RequestState::Succeeded);
    int most = 0;
    stage.spinUntil(
        [&] {
            most = std::max(most, int(stage.driver().inFlight()));
            return timer.elapsed() > seconds * 1000 || !stage.driver().workbench.isRunning();
        },
        (seconds + 60) * 1000);
    const double per = double(stage.driver().count(RequestState::Succeeded) - before) * 1000 /
                       double(timer.elapsed());
    stage.printBeats(QStringLiteral("run"), {{QStringLiteral("per_second"), per},
                                             {QStringLiteral("most_in_flight"), most}});
    stage.driver().workbench.stop();
    stage.spinUntil([&] { return !stage.driver().workbench.isRunning(); });
    return 0;
}

/// A process that does nothing else: how late the machine makes it. Ends with its input.
int beatAlone(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    Heartbeat heart;
    QSocketNotifier input(STDIN_FILENO, QSocketNotifier::Read);
    QObject::connect(&input, &QSocketNotifier::activated, &application, &QCoreApplication::quit);
    heart.begin();
    QCoreApplication::exec();
    print(heart.end());
    return 0;
}

/// As the program's own main() does; what it keeps lies in the home it was given.
int startProgram(int argc, char **argv)
{
    const qint64 spawned = QByteArray(argv[2]).toLongLong();
    QCoreApplication::setApplicationName(QStringLiteral("volley"));
    ReadAheadApplication<QApplication> application(argc, argv);
    StartWatch watch(spawned);
    return runWindow(application, {QStringLiteral("--new-window")}, {});
}

} // namespace

/// The real window, offscreen, for tests/benchmarks/run:
/// open PROJECT | list PROJECT OUT | import CSV | run PROJECT URL MODEL SECONDS |
/// start SPAWNED_NS | alone
int main(int argc, char **argv)
{
    if (argc > 1 && qstrcmp(argv[1], "alone") == 0)
        return beatAlone(argc, argv);
    if (argc > 2 && qstrcmp(argv[1], "start") == 0)
        return startProgram(argc, argv);
    test::keepApart();
    MeteredApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    const QString verb = words.value(1);
    const QString path = QFileInfo(words.value(2)).absoluteFilePath();
    if (verb == QLatin1String("run"))
        rowsOf(path, runAgainst(words.value(3), words.value(4)));
    test::forgetProjects();
    int code = 2;
    {
        Stage stage(application);
        if (verb == QLatin1String("open"))
            code = openList(stage, path);
        else if (verb == QLatin1String("list"))
            code = goThroughList(stage, path, words.value(3));
        else if (verb == QLatin1String("import"))
            code = importList(stage, path);
        else if (verb == QLatin1String("run"))
            code = watchRun(stage, application, path, words.value(5).toInt());
    }
    test::cleanUp();
    return code;
}

#include "window_bench.moc"
