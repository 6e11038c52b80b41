// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/project_database.h"
#include "storage/search_indexer.h"
#include "storage_faults/journey.h"
#include "support/project_check.h"

#include <QDir>
#include <QLoggingCategory>
#include <QTemporaryDir>
#include <QtTest>

using namespace volley;
using namespace volley::test;

namespace {

struct Step
{
    const char *name;
    std::function<bool(Journey &)> go;
};

/// A part of a project's life, from a file as the part before left it.
struct Scenario
{
    const char *name;
    QString startsFrom; ///< a stored project; empty = what `before` makes
    QList<Step> before;
    bool crashedBefore = false;
    QList<Step> steps;
    int stride = 1; ///< faults at each n-th call only
};

/// The files and what is known of them.
struct StartingPoint
{
    QHash<QString, QByteArray> files;
    Ledger ledger;
};

const QStringList columns{QStringLiteral("prompt"), QStringLiteral("tone")};

QList<Row> rows(const QString &name, int count, qsizetype size = 0)
{
    QList<Row> result;
    for (int i = 0; i < count; ++i)
        result.append({name + QString::number(i), QString(size, QLatin1Char('x'))});
    return result;
}

RunDefinition definition(const QString &prompt)
{
    RunDefinition result;
    result.promptTemplate = prompt;
    Target target;
    target.model = QStringLiteral("demo");
    result.targets.append(target);
    result.reuseAnswers = true;
    return result;
}

AttemptStart started(Ordinal ordinal, int attempt = 1)
{
    return {ordinal, attempt, 1'700'000'000'000 + 10 * ordinal + attempt, {}, false};
}

AttemptRecord answered(Ordinal ordinal, int attempt = 1, qsizetype size = 20)
{
    AttemptRecord record;
    record.ordinal = ordinal;
    record.attempt = attempt;
    record.state = RequestState::Succeeded;
    record.answer.text = QStringLiteral("answer %1 ü😀 ").arg(ordinal) +
                         QString(size, QLatin1Char(char('a' + ordinal % 26)));
    record.answer.reasoning = QStringLiteral("because\n\"%1\"").arg(attempt);
    record.answer.usage.inputTokens = 10 + ordinal;
    record.answer.usage.outputTokens = 20;
    record.httpStatus = 200;
    record.startedUtcMs = started(ordinal, attempt).startedUtcMs;
    record.endedUtcMs = record.startedUtcMs + 100;
    record.durationMs = 100;
    record.responseHeaders = {{"x-request-id", QByteArray::number(ordinal)}};
    return record;
}

AttemptRecord failed(Ordinal ordinal, int attempt, RequestState state)
{
    AttemptRecord record = answered(ordinal, attempt);
    record.answer = {};
    record.answer.text = QStringLiteral("as far as it ca");
    record.state = state;
    record.httpStatus = 502;
    record.failure = Failure();
    record.failure->kind = FailureKind::ServerError;
    record.failure->httpStatus = 502;
    record.failure->outcome = OutcomeClass::Unknown;
    record.failure->message = QStringLiteral("Bad gateway");
    return record;
}

AttemptRecord cancelledUnsent(Ordinal ordinal)
{
    AttemptRecord record = failed(ordinal, 0, RequestState::Cancelled);
    record.answer = {};
    record.httpStatus = 0;
    record.failure->kind = FailureKind::Cancelled;
    return record;
}

const QByteArray likeness("the same");

AttemptRecord alike(AttemptRecord record)
{
    record.likeness = likeness;
    return record;
}

AttemptStart likeThat(Ordinal ordinal)
{
    AttemptStart start = started(ordinal);
    start.likeness = likeness;
    start.mayReuse = true;
    return start;
}

Step opening()
{
    return {"open", [](Journey &j) { return j.open(OpenMode::Open); }};
}
Step looking()
{
    return {"look", [](Journey &j) { return j.look(); }};
}
Step closing()
{
    return {"close", [](Journey &j) { return j.close(); }};
}
Step importing(const QString &name, int count, qsizetype size)
{
    return {"import", [=](Journey &j) {
                return j.import(columns, {rows(name, count), rows(name, count, size)});
            }};
}
Step running()
{
    return {"begin run",
            [](Journey &j) { return j.beginRun(definition(QStringLiteral("{{prompt}}"))); }};
}
Step storing(const char *name, const QList<AttemptRecord> &ends, const QList<AttemptStart> &starts)
{
    return {name, [=](Journey &j) { return j.store(ends, starts); }};
}

QList<Step> creation()
{
    return {{"create", [](Journey &j) { return j.open(OpenMode::Create); }},
            importing(QStringLiteral("a"), 4, 9'000)};
}

Scenario created()
{
    return {"creation", {}, {}, false, creation() + QList<Step>{looking(), closing()}};
}

Scenario edited()
{
    return {
        "edits",
        {},
        creation() + QList<Step>{running(), storing("begin", {}, {started(0)}), closing()},
        false,
        {opening(),
         {"definition",
          [](Journey &j) { return j.setDefinition(definition(QStringLiteral("Say {{prompt}}"))); }},
         {"cell", [](Journey &j) { return j.setCell(6, 1, QStringLiteral("edited")); }},
         {"insert", [](Journey &j) { return j.insertRows(1, rows(QStringLiteral("new"), 2)); }},
         {"remove", [](Journey &j) { return j.removeRows(0, 3); }},
         {"columns", [](Journey &j) { return j.setColumns({QStringLiteral("question")}); }},
         importing(QStringLiteral("second"), 2, 20'000),
         looking(),
         closing()}};
}

/// Every change whose way back is kept in the file, there and back; the first is of a run's list.
Scenario takenBack()
{
    const QList<RowSpan> spans{{1, 2}, {5, 1}};
    return {
        "undone",
        {},
        creation() + QList<Step>{running(), storing("begin", {}, {started(0)}), closing()},
        false,
        {opening(),
         {"take", [=](Journey &j) { return j.takeRows(spans); }},
         {"put back", [=](Journey &j) { return j.putRowsBack(spans); }},
         {"change", [](Journey &j) { return j.changeRows(QStringLiteral("other")); }},
         {"change back", [](Journey &j) { return j.swapKept(); }},
         {"change again", [](Journey &j) { return j.swapKept(); }},
         {"remove column", [](Journey &j) { return j.removeColumn(1); }},
         {"column back", [](Journey &j) { return j.useKept(); }},
         {"sort", [](Journey &j) { return j.sortEmptyLast(1); }},
         {"replace", [](Journey &j) { return j.replaceRows(rows(QStringLiteral("n"), 2, 9'000)); }},
         {"the list back", [](Journey &j) { return j.useKept(); }},
         {"take at last",
          [](Journey &j) {
              return j.takeRows({{0, 3}});
          }},
         looking(),
         closing()}};
}

Scenario ran()
{
    const LimitChange change{5, -1, QStringLiteral("concurrency"),
                             4, 2,  QStringLiteral("http_429")};
    return {"run",
            {},
            creation() + QList<Step>{closing()},
            false,
            {opening(),
             running(),
             storing("begin", {}, {started(0), started(1), started(2)}),
             storing("some end",
                     {answered(0), failed(1, 1, RequestState::Retrying), answered(2, 1, 30'000)},
                     {started(1, 2), started(3), started(4)}),
             {"changes", [=](Journey &j) { return j.storeChanges(6, change); }},
             storing("more end",
                     {answered(1, 2), failed(3, 1, RequestState::Failed), cancelledUnsent(7)}, {}),
             {"activity", [](Journey &j) { return j.recordActivity(1234); }},
             looking(),
             {"edit in a run", [](Journey &j) { return j.setCell(0, 0, QStringLiteral("later")); }},
             {"reuse", [](Journey &j) { return j.reuse(alike(answered(4)), likeThat(5)); }},
             storing("last", {}, {started(6)}),
             closing(),
             opening(),
             looking(),
             closing()}};
}

Scenario older()
{
    return {"older version",
            QStringLiteral("version-1.volley"),
            {},
            false,
            {opening(), looking(), storing("begin", {}, {started(2, 7)}),
             storing("end", {answered(2, 7)}, {}), closing()}};
}

/// The program was killed while requests were in flight; most of what it wrote is in the log.
Scenario crashed()
{
    return {"after a crash",
            {},
            creation() +
                QList<Step>{running(), storing("begin", {}, {started(0), started(1), started(2)}),
                            storing("end", {answered(0), failed(1, 1, RequestState::Retrying)},
                                    {started(1, 2), started(3)})},
            true,
            {opening(), looking(), storing("again", {}, {started(2, 2), started(3, 2)}),
             storing("end", {answered(2, 2), answered(3, 2, 20'000)}, {}), closing()}};
}

/// What does not fit into SQLite's memory, and a log so long that it is moved in the midst of it.
Scenario large()
{
    QList<Step> steps{{"create", [](Journey &j) { return j.open(OpenMode::Create); }},
                      importing(QStringLiteral("a"), 20, 150'000),
                      running()};
    for (Ordinal first = 0; first < 12; first += 3) {
        steps.append(
            storing("begin", {}, {started(first), started(first + 1), started(first + 2)}));
        steps.append(storing(
            "end",
            {answered(first, 1, 700'000), answered(first + 1, 1, 700'000), answered(first + 2)},
            {}));
    }
    steps.append(closing());
    return {"large", {}, {}, false, steps, 97};
}

} // namespace

class TestStorageFaults : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_folder.isValid());
        m_path = m_folder.filePath(QStringLiteral("a.volley"));
        // Thousands of warnings that are meant to be given.
        QLoggingCategory::setFilterRules(QStringLiteral("volley.storage.warning=false"));
        m_disk.arm(Fault::IoError, 1, 0);
        const auto opened = ProjectDatabase::open(m_path, ProjectDatabase::Access::ReadWrite);
        if (m_disk.calls() == 0)
            QSKIP("Qt's driver for SQLite brings a library of its own: no fault can be injected");
        QVERIFY(!opened);
    }

    void everyCallFailsOnce_data()
    {
        scenarios({Fault::IoError, Fault::DiskFull, Fault::ShortWrite});
    }
    void everyCallFailsOnce() { failAtEach(1); }

    void everythingFailsFromEachCallOn_data()
    {
        scenarios({Fault::IoErrorFromHere, Fault::DiskFullFromHere});
    }
    void everythingFailsFromEachCallOn() { failAtEach(1); }

    void powerIsLostAtEachCall_data() { scenarios({Fault::PowerLoss}); }
    void powerIsLostAtEachCall() { failAtEach(2); }

    void indexingFailsAtEachCall_data()
    {
        QTest::addColumn<Fault>("fault");
        QTest::newRow("I/O error") << Fault::IoError;
        QTest::newRow("disk full") << Fault::DiskFull;
        QTest::newRow("power loss") << Fault::PowerLoss;
    }
    void indexingFailsAtEachCall()
    {
        QFETCH(Fault, fault);
        const QByteArray start = projectToIndex();
        for (int at = 1; !QTest::currentTestFailed(); at += m_stride) {
            emptyFolder();
            write(m_path, start);
            m_disk.arm(fault, at, quint32(at));
            static_cast<void>(index());
            const bool struck = m_disk.hasStruck();
            m_disk.losePower();
            m_disk.restart();
            expectFound();
            QCOMPARE(integrityProblem(m_path), QString());
            // As far as it came it is right, and it goes on from there.
            QVERIFY(index());
            expectFound();
            if (!struck)
                break;
            ++m_points;
            ++m_faults;
        }
    }

    void cleanupTestCase() { qInfo("%d faults at %d points", m_faults, m_points); }

private:
    static void scenarios(const QList<Fault> &faults)
    {
        QTest::addColumn<Scenario>("scenario");
        QTest::addColumn<Fault>("fault");
        constexpr const char *names[] = {"",
                                         "I/O error",
                                         "disk full",
                                         "short write",
                                         "I/O error until mended",
                                         "disk full until mended",
                                         "power loss"};
        for (const Scenario &scenario :
             {created(), edited(), takenBack(), ran(), older(), crashed(), large()}) {
            for (const Fault fault : faults)
                QTest::addRow("%s: %s", scenario.name, names[int(fault)]) << scenario << fault;
        }
    }

    /// Goes the scenario's way again and again, with the fault one call later each time.
    void failAtEach(int times)
    {
        QFETCH(Scenario, scenario);
        QFETCH(Fault, fault);
        const StartingPoint start = prepare(scenario);
        if (QTest::currentTestFailed())
            return;
        for (int at = 1; !QTest::currentTestFailed(); at += scenario.stride * m_stride) {
            bool struck = false;
            for (int time = 0; time < times && !QTest::currentTestFailed(); ++time)
                struck = failAt(scenario, start, fault, at, quint32(at * times + time));
            if (!struck)
                break;
            ++m_points;
            m_faults += times;
        }
    }

    static constexpr int rowsToIndex = 60;

    QByteArray projectToIndex()
    {
        emptyFolder();
        m_disk.arm(Fault::None, 0, 0);
        Journey journey(m_disk, m_path, Fault::None, {});
        QList<AttemptRecord> ends;
        for (Ordinal i = 0; i < rowsToIndex; ++i)
            ends.append(answered(i, 1, 500));
        const bool made = journey.open(OpenMode::Create) &&
                          journey.import(columns, {rows(QStringLiteral("prompt "), rowsToIndex)}) &&
                          journey.beginRun(definition(QStringLiteral("{{prompt}} {{tone}}"))) &&
                          journey.store(ends, {}) && journey.close();
        if (!made)
            qFatal("%s", qPrintable(journey.problem()));
        return contentOf(m_path);
    }

    /// Whether all was indexed, a document a transaction.
    bool index()
    {
        IndexingOptions options;
        options.piece = std::chrono::milliseconds::zero();
        options.unindexed = 0;
        options.spareBytes = 0;
        const auto database = ProjectDatabase::open(m_path, ProjectDatabase::Access::ReadWrite);
        if (!database || !(*database)->beginLogging())
            return false;
        SearchIndexer indexer(**database, options);
        for (;;) {
            const auto done = indexer.step();
            if (!done || !*done)
                return done.has_value();
        }
    }

    void expectFound()
    {
        StoreOptions options;
        options.indexing.isWanted = false;
        ProjectStore store(options);
        must(store.open(m_path, OpenMode::Open));
        for (const auto &[text, ordinal] :
             {std::pair("Prompt 59", 59), std::pair("ANSWER 7 ", 7), std::pair("Ü😀 zzzz", 25)})
            QCOMPARE(must(store.search(QString::fromUtf8(text))).value(0), ordinal);
    }

    StartingPoint prepare(const Scenario &scenario)
    {
        StartingPoint start;
        emptyFolder();
        m_disk.arm(Fault::None, 0, 0);
        const QString stored = qEnvironmentVariable("VOLLEY_TEST_DATA") +
                               QStringLiteral("/projects/") + scenario.startsFrom;
        if (!scenario.startsFrom.isEmpty()) {
            start.files.insert(QString(), contentOf(stored));
            QFile::copy(stored, m_path);
            QFile::setPermissions(m_path, QFile::ReadOwner | QFile::WriteOwner);
            ProjectStore store;
            must(store.open(m_path, OpenMode::Open));
            start.ledger.adopt(store);
            return start;
        }
        Journey journey(m_disk, m_path, Fault::None, start.ledger);
        for (const Step &step : scenario.before) {
            if (!step.go(journey))
                qFatal("%s: %s", step.name, qPrintable(journey.problem()));
        }
        for (const QString &suffix : {QString(), QStringLiteral("-wal")}) {
            if (QFile::exists(m_path + suffix))
                start.files.insert(suffix, contentOf(m_path + suffix));
        }
        if (start.files.contains(QStringLiteral("-wal")) != scenario.crashedBefore)
            qFatal("not as after a crash");
        start.ledger = journey.end();
        return start;
    }

    /// Whether the fault came before the end.
    bool failAt(const Scenario &scenario, const StartingPoint &start, Fault fault, int at,
                quint32 seed)
    {
        emptyFolder();
        for (auto it = start.files.cbegin(); it != start.files.cend(); ++it)
            write(m_path + it.key(), it.value());
        m_disk.arm(fault, at, seed);
        Journey journey(m_disk, m_path, fault, start.ledger);
        const char *name = "";
        bool goesOn = true;
        for (const Step &step : scenario.steps) {
            name = step.name;
            goesOn = goesOn && step.go(journey) && !m_disk.isPowerLost();
            if (!goesOn)
                break;
        }
        const Ledger ledger = journey.end();
        const bool struck = m_disk.hasStruck();
        const QString where = QStringLiteral("at call %1 (%2), in \"%3\": ")
                                  .arg(at)
                                  .arg(m_disk.lastStruck(), QString::fromLatin1(name));
        const auto verify = [&](const QString &problem) {
            if (!problem.isEmpty())
                QFAIL(qPrintable(where + problem));
        };
        verify(journey.problem());
        verify(m_disk.openFiles() == 0 ? QString() : QStringLiteral("a file is still open"));
        if (QTest::currentTestFailed())
            return struck;
        // What was said to be on disk survives the loss of power whatever happened before.
        m_disk.losePower();
        m_disk.restart();
        verify(problemWith(ledger));
        return struck;
    }

    QString problemWith(const Ledger &ledger)
    {
        {
            ProjectStore store;
            const auto opened = await(
                store.open(m_path, ledger.isCreated() ? OpenMode::Open : OpenMode::CreateOrOpen));
            if (!opened)
                return QStringLiteral("does not open: %1 %2")
                    .arg(int(opened.error().kind))
                    .arg(opened.error().detail);
            if (const QString wrong = ledger.differences(store); !wrong.isEmpty())
                return wrong;
            must(store.close());
        }
        const QStringList left = QDir(m_folder.path()).entryList(QDir::Files | QDir::Hidden);
        if (left.size() != 1)
            return QStringLiteral("left behind: ") + left.join(QLatin1Char(' '));
        return integrityProblem(m_path);
    }

    void emptyFolder()
    {
        const QDir folder(m_folder.path());
        for (const QString &name : folder.entryList(QDir::Files | QDir::Hidden))
            QFile::remove(folder.filePath(name));
    }

    static QByteArray contentOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    static void write(const QString &path, const QByteArray &content)
    {
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("cannot write to the folder of the test");
    }

    QTemporaryDir m_folder;
    QString m_path;
    FaultVfs m_disk;
    /// All calls take minutes: `./dev torture` has them.
    const int m_stride = qEnvironmentVariableIsSet("VOLLEY_TORTURE") ? 1 : 9;
    int m_points = 0;
    int m_faults = 0;
};

QTEST_GUILESS_MAIN(TestStorageFaults)
#include "tst_storage_faults.moc"
