// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/when_done.h"
#include "composition/workbench.h"
#include "measures.h"
#include "sample_rows.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QFile>

using namespace volley;

namespace {

int failed(const Error &error)
{
    std::fprintf(stderr, "large_list: %s %s\n", qUtf8Printable(error.subject),
                 qUtf8Printable(error.detail));
    return 1;
}

/// Waits in the event loop: nothing here has a window.
template<typename T>
T wait(const QFuture<T> &future)
{
    std::optional<T> got;
    QObject context;
    whenDone(future, &context, [&got](const T &result) {
        got = result;
        QCoreApplication::quit();
    });
    QCoreApplication::exec();
    return *got;
}

int writeCsv(const QString &path, qint64 rows)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return 1;
    QByteArray block = bench::csvHeader();
    for (qint64 row = 0; row < rows; ++row) {
        bench::appendCsvRow(block, row);
        if (block.size() > 1'000'000 || row + 1 == rows) {
            if (file.write(block) != block.size())
                return 1;
            block.clear();
        }
    }
    return file.flush() ? 0 : 1;
}

/// As the commands run: the search index is the window's.
WorkbenchOptions headless()
{
    WorkbenchOptions options;
    options.store.indexing.isWanted = false;
    return options;
}

/// What `volley run` and the window do with a file, and nothing else.
int importCsv(const QString &csv, const QString &project)
{
    Workbench workbench(headless());
    if (const auto opened = wait(workbench.openProject(project, OpenMode::Create)); !opened)
        return failed(opened.error());
    QElapsedTimer timer;
    timer.start();
    const auto report = wait(workbench.importFile(csv, ImportOptions{}));
    if (!report)
        return failed(report.error());
    bench::print({{QStringLiteral("rows"), report->rows},
                  {QStringLiteral("import_s"), double(timer.elapsed()) / 1000},
                  {QStringLiteral("peak_mb"), bench::peakMegabytes()}});
    return 0;
}

Result<void> produce(const ProjectStore::RowSink &sink, qint64 rows)
{
    const QStringList columns{QStringLiteral("id"), QStringLiteral("topic"),
                              QStringLiteral("prompt")};
    QList<Row> block;
    for (qint64 row = 0; row < rows; ++row) {
        block.append({QString::number(row + 1), bench::topicOf(row), bench::promptOf(row)});
        if (block.size() == 1000 || row + 1 == rows) {
            if (const auto taken = sink(columns, block); !taken)
                return taken;
            block.clear();
        }
    }
    return {};
}

/// How the run went: nearly all is well, as it should be.
AttemptRecord recordOf(Ordinal ordinal)
{
    constexpr qint64 began = 1'760'000'000'000;
    AttemptRecord record;
    record.ordinal = ordinal;
    record.startedUtcMs = began + ordinal / 10;
    record.durationMs = 400 + ordinal * 7919 % 3000;
    record.endedUtcMs = record.startedUtcMs + record.durationMs;
    record.sentMs = 1;
    record.firstByteMs = record.durationMs / 2;
    if (ordinal % 40 == 7) {
        record.state = RequestState::Failed;
        record.httpStatus = 503;
        record.failure = Failure{};
        record.failure->kind = FailureKind::ServerError;
        record.failure->httpStatus = 503;
        record.failure->message = QStringLiteral("The server is overloaded");
        return record;
    }
    record.state = RequestState::Succeeded;
    record.httpStatus = 200;
    record.answer.text = bench::answerOf(ordinal);
    record.answer.finish = FinishReason::Stop;
    record.answer.model = QStringLiteral("bench-2025-10-01");
    record.answer.requestId = QStringLiteral("req_%1").arg(ordinal * 2654435761, 16, 16);
    record.answer.usage.inputTokens = 60 + ordinal % 30;
    record.answer.usage.outputTokens = 50 + ordinal % 40;
    return record;
}

/// A project as a run leaves it behind, without the run: records are handed to the store as the
/// engine hands them.
int makeProject(const QString &path, qint64 rows, bool finished)
{
    StoreOptions options = headless().store;
    options.batchSize = 4096;
    options.pace = std::chrono::milliseconds(0);
    ProjectStore store(options);
    if (const auto opened = wait(store.open(path, OpenMode::Create)); !opened)
        return failed(opened.error());
    const auto made = wait(store.replaceRows(
        [rows](const ProjectStore::RowSink &sink) { return produce(sink, rows); }));
    if (!made)
        return failed(made.error());
    RunDefinition definition;
    Target target;
    target.provider = QStringLiteral("compatible");
    target.model = QStringLiteral("bench");
    definition.targets = {target};
    if (!finished) {
        const auto kept = wait(store.setDefinition(definition));
        return kept ? 0 : failed(kept.error());
    }
    if (const auto begun = wait(store.beginRun(definition, rows)); !begun)
        return failed(begun.error());
    constexpr qint64 portion = 20'000;
    for (qint64 first = 0; first < rows; first += portion) {
        QList<AttemptStart> starts;
        QList<AttemptRecord> ends;
        for (Ordinal ordinal = first; ordinal < std::min(rows, first + portion); ++ordinal) {
            ends.append(recordOf(ordinal));
            starts.append({ordinal, 1, ends.last().startedUtcMs});
        }
        store.storeAttemptsStarted(starts);
        store.storeAttemptsEnded(ends);
        // Done once they are on disk.
        if (const auto written = wait(store.recordActivity(2000, 500)); !written)
            return failed(written.error());
    }
    const auto closed = wait(store.close());
    return closed ? 0 : failed(closed.error());
}

/// As the window does while nothing is written.
int indexProject(const QString &path)
{
    ProjectStore store;
    QEventLoop making;
    QObject::connect(&store, &ProjectStore::indexed, &making, &QEventLoop::quit);
    QElapsedTimer timer;
    timer.start();
    if (const auto opened = wait(store.open(path, OpenMode::Open)); !opened)
        return failed(opened.error());
    making.exec();
    bench::print({{QStringLiteral("index_s"), double(timer.elapsed()) / 1000},
                  {QStringLiteral("peak_mb"), bench::peakMegabytes()}});
    const auto closed = wait(store.close());
    return closed ? 0 : failed(closed.error());
}

RunDefinition runAgainst(const QString &url)
{
    RunDefinition definition;
    Target target;
    target.provider = QStringLiteral("compatible");
    target.baseUrl = QUrl(url);
    target.model = QStringLiteral("bench");
    target.keyVariable = QStringLiteral("VOLLEY_BENCH_KEY");
    target.concurrency = 100;
    target.stream = false;
    definition.targets = {target};
    return definition;
}

double processorSeconds()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    const auto seconds = [](const timeval &time) {
        return double(time.tv_sec) + double(time.tv_usec) / 1e6;
    };
    return seconds(usage.ru_utime) + seconds(usage.ru_stime);
}

/// One run after the other over the first rows of the project, in one process, so that what a start
/// costs is in none of them.
int runProject(const QString &project, const QString &url, const QStringList &sizes)
{
    Workbench workbench(headless());
    if (const auto opened = wait(workbench.openProject(project, OpenMode::Open)); !opened)
        return failed(opened.error());
    qint64 ended = 0;
    QObject::connect(&workbench, &Workbench::attemptsEnded, &workbench,
                     [&ended](const QList<AttemptRecord> &batch) { ended += batch.size(); });
    for (const QString &size : sizes) {
        RunDefinition definition = runAgainst(url);
        definition.rowLimit = size.toLongLong();
        ended = 0;
        QElapsedTimer timer;
        timer.start();
        const double before = processorSeconds();
        QEventLoop running;
        const auto over =
            QObject::connect(&workbench, &Workbench::runFinished, &running, &QEventLoop::quit);
        if (const auto begun = wait(workbench.startRun(definition)); !begun)
            return failed(begun.error());
        if (workbench.isRunning())
            running.exec();
        QObject::disconnect(over);
        bench::print({{QStringLiteral("rows"), definition.rowLimit},
                      {QStringLiteral("ended"), ended},
                      {QStringLiteral("cpu_us"),
                       (processorSeconds() - before) * 1e6 / double(definition.rowLimit)},
                      {QStringLiteral("wall_s"), double(timer.elapsed()) / 1000},
                      {QStringLiteral("peak_mb"), bench::peakMegabytes()}});
    }
    return 0;
}

} // namespace

/// Long lists without a window, for tests/benchmarks/run:
/// csv FILE ROWS | import CSV PROJECT | make PROJECT ROWS | begin PROJECT ROWS | index PROJECT |
/// run PROJECT URL ROWS …
int main(int count, char **words)
{
    QCoreApplication application(count, words);
    const QStringList arguments = QCoreApplication::arguments();
    const QString verb = arguments.value(1);
    const QString path = arguments.value(2);
    if (verb == QLatin1String("csv"))
        return writeCsv(path, arguments.value(3).toLongLong());
    if (verb == QLatin1String("import"))
        return importCsv(path, arguments.value(3));
    if (verb == QLatin1String("make") || verb == QLatin1String("begin"))
        return makeProject(path, arguments.value(3).toLongLong(), verb == QLatin1String("make"));
    if (verb == QLatin1String("index"))
        return indexProject(path);
    if (verb == QLatin1String("run"))
        return runProject(path, arguments.value(3), arguments.mid(4));
    std::fputs("large_list csv|import|make|begin|index|run …\n", stderr);
    return 2;
}
