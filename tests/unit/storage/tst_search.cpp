// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/project_recovery.h"
#include "storage/row_codec.h"
#include "storage/search_grams.h"
#include "storage/search_indexer.h"
#include "store_fixture.h"
#include "support/project_check.h"

#include <random>

using namespace volley;
using namespace volley::test;
using namespace std::chrono_literals;

namespace {

/// Indexes at once, all there is, a document a transaction.
StoreOptions eager(qint64 unindexed = 0)
{
    StoreOptions options;
    options.indexing.idle = 0ms;
    options.indexing.piece = 0ms;
    options.indexing.unindexed = unindexed;
    options.indexing.spareBytes = 0;
    return options;
}

StoreOptions withoutIndex()
{
    StoreOptions options;
    options.indexing.isWanted = false;
    return options;
}

qint64 numberIn(const QString &path, const QString &sql)
{
    const auto database = ProjectDatabase::open(path, ProjectDatabase::Access::ReadOnly);
    const auto number = (*database)->number(sql);
    return number ? *number : -1;
}

/// All but the last few rows and answers.
bool isIndexed(const Project &project, int unindexed = 0)
{
    return numberIn(project.path(),
                    QStringLiteral("SELECT rows + %1 >= (SELECT row_count FROM runs ORDER BY id "
                                   "DESC) AND run = (SELECT max(id) FROM runs) AND answers + %1 >= "
                                   "(SELECT coalesce(max(attempt), 0) FROM answers) AND NOT EXISTS "
                                   "(SELECT 1 FROM search_late) FROM search_index")
                        .arg(unindexed)) == 1;
}

bool hasTables(const QString &path)
{
    return numberIn(path, QStringLiteral("SELECT count(*) FROM sqlite_master WHERE name IN "
                                         "('search_rows', 'search_answers')")) > 0;
}

/// Letters whose case is odd, what LIKE and FTS5 take for something else, and halves of characters.
const QString &alphabet()
{
    static const QString letters = QStringLiteral("aAbBkKsSiIoO%_\\\"'*- [],\n") +
                                   QStringLiteral("éÉßẞſKÅåıİςσΣжЖ你好ﬁ😀𐐀𐐨\u0301") +
                                   QString(QChar(u'\0')) + QChar(0xd83d) + QChar(0xde00);
    return letters;
}

class Chance
{
public:
    explicit Chance(uint seed)
        : m_random(seed)
    {}
    int between(int least, int most)
    {
        return std::uniform_int_distribution<int>(least, most)(m_random);
    }
    bool oneIn(int count) { return between(1, count) == 1; }
    QString text(int most)
    {
        QString made;
        const int size = between(0, most);
        while (made.size() < size)
            made += alphabet().at(between(0, int(alphabet().size()) - 1));
        return made;
    }
    /// A piece of a text that is there, its case changed, or something else altogether.
    QString needle(const QStringList &texts)
    {
        if (texts.isEmpty() || oneIn(8))
            return text(5);
        const QString &from = texts.at(between(0, int(texts.size()) - 1));
        const QString piece = from.mid(between(0, int(from.size())), between(1, 9));
        const int way = between(0, 3);
        return way == 0   ? piece.toUpper()
               : way == 1 ? piece.toLower()
               : way == 2 ? piece.toCaseFolded()
                          : piece;
    }

private:
    std::mt19937 m_random;
};

/// What a project holds, kept beside it, and a search through it as it should be.
struct Twin
{
    RunDefinition run;
    QList<Row> input;
    QHash<Ordinal, QString> answers; ///< of the latest attempt

    [[nodiscard]] QList<Ordinal> search(const QString &text) const
    {
        QList<Ordinal> found;
        const int perRow = int(run.targets.size()) * run.repeats;
        for (Ordinal ordinal = 0; ordinal < input.size() * perRow; ++ordinal) {
            // Prompt and system message use all of its cells.
            const QStringList texts = input.at(ordinal / perRow) + QStringList{answers[ordinal]};
            const bool isIn = std::any_of(texts.cbegin(), texts.cend(), [&](const QString &one) {
                return one.contains(text, Qt::CaseInsensitive);
            });
            if (isIn)
                found.append(ordinal);
        }
        return found;
    }
    [[nodiscard]] QStringList texts() const
    {
        QStringList all = answers.values();
        for (const Row &row : input)
            all += row;
        return all;
    }
};

/// As it comes back from the file.
QString kept(const QString &text)
{
    return QString::fromUtf8(toStoredText(text));
}

} // namespace

/// Search with its index says the same as looking through everything, whatever became of the index.
class TestSearch : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void foldingIsThatOfQString()
    {
        // All letters that are one another's other case, of all there are.
        QHash<char32_t, QList<char32_t>> families;
        for (char32_t c = 1; c <= 0x10ffff; ++c) {
            if (!QChar::isSurrogate(c) && QChar::toCaseFolded(c) != c)
                families[QChar::toCaseFolded(c)].append(c);
        }
        QVERIFY(families.size() > 1000);
        for (auto it = families.cbegin(); it != families.cend(); ++it) {
            QList<char32_t> family = it.value();
            family.append(it.key());
            for (const char32_t one : std::as_const(family)) {
                for (const char32_t other : std::as_const(family))
                    expectSameGrams(one, other);
            }
        }
    }

    void nothingToLookFor()
    {
        QVERIFY(gramQuery(QStringLiteral("ab")).isEmpty());
        QVERIFY(!gramQuery(QStringLiteral("abc")).isEmpty());
        QVERIFY(gramQuery(QStringLiteral("abc") + QChar(0xd83d)).isEmpty());
        QVERIFY(gramQuery(QChar(0xde00) + QStringLiteral("abc")).isEmpty());
    }

    void indexAndScanAgree_data()
    {
        QTest::addColumn<uint>("seed");
        const uint first = uint(qEnvironmentVariableIntValue("VOLLEY_SEARCH_SEED"));
        for (uint i = 0; i < 8; ++i)
            QTest::addRow("seed %u", first + i) << first + i;
    }
    void indexAndScanAgree()
    {
        QFETCH(uint, seed);
        Chance chance(seed);
        const int unindexed = chance.between(0, 3);
        Project project(eager(unindexed));
        must(project->open(project.path(), OpenMode::Create));
        Twin twin;
        int attempt = 0;
        QSet<Ordinal> begun;
        for (int step = 0; step < 15 && !QTest::currentTestFailed(); ++step) {
            const int what = step == 0 ? 0 : chance.between(0, 9);
            if (what == 0) {
                twin = runOf(project, chance,
                             step == 0 || chance.oneIn(2) ? std::nullopt : std::optional(twin));
                begun.clear();
            } else if (what <= 6) {
                answer(project, twin, chance, ++attempt);
            } else if (what == 7) { // later rows, which are not the run's
                must(project->setCell(0, 0, chance.text(30)));
            } else if (what == 8) {
                must(project->close());
                must(project->open(project.path(), OpenMode::Open));
            } else {
                must(project->compact());
            }
            compare(project, twin, chance);
        }
        QTRY_VERIFY_WITH_TIMEOUT(isIndexed(project, unindexed) || !hasTables(project.path()),
                                 60'000);
        compare(project, twin, chance);
        must(project->close());
        QCOMPARE(integrityProblem(project.path()), QString());
    }

    void theIndexIsAskedAndOnlyNarrowsDown()
    {
        Project project(eager());
        project.begin(200);
        QTRY_VERIFY(isIndexed(project));
        QCOMPARE(must(project->search(QStringLiteral("P199"))), QList<Ordinal>{199});
        // Without its words the index says that nothing is there, and is believed.
        must(project->close());
        emptyIndex(project.path());
        Project reader(withoutIndex());
        must(reader->open(project.path(), OpenMode::Open));
        QCOMPARE(must(reader->search(QStringLiteral("P199"))), QList<Ordinal>{});
        // Too short to be asked for.
        QCOMPARE(must(reader->search(QStringLiteral("P9"))).size(), 11);
        // What came later is not in it.
        reader.storeEnded({answered(7, QStringLiteral("as p199 was"))});
        QCOMPARE(must(reader->search(QStringLiteral("P199"))), QList<Ordinal>{7});
    }

    void aShortRunHasNoIndex()
    {
        Project project;
        QSignalSpy indexed(project.store.get(), &ProjectStore::indexed);
        project.begin(2048);
        project.storeEnded({answered(0, QStringLiteral("Hello"))});
        QCOMPARE(must(project->search(QStringLiteral("hell"))), QList<Ordinal>{0});
        must(project->close());
        QVERIFY(!hasTables(project.path()));
        must(project->open(project.path(), OpenMode::Open));
        must(project->replaceRows(producer(columns, rows(2049))));
        must(project->beginRun(definition(), 2049));
        QTRY_COMPARE(indexed.size(), 1);
        QVERIFY(hasTables(project.path()));
        QCOMPARE(must(project->search(QStringLiteral("P2048"))), QList<Ordinal>{2048});
    }

    void answersInAnotherOrderAreFound()
    {
        Project project(eager());
        project.begin(40);
        QList<AttemptStart> starts;
        for (Ordinal i = 0; i < 40; ++i)
            starts.append({i, 1, 1000, {}, false});
        project->storeAttemptsStarted(starts);
        project.storeEnded({answered(39, QStringLiteral("the last of them"))});
        QTRY_VERIFY(isIndexed(project));
        // The index has passed this one's attempt.
        project.storeEnded({answered(3, QStringLiteral("a LATE one"))});
        QCOMPARE(must(project->search(QStringLiteral("late"))), QList<Ordinal>{3});
        QTRY_VERIFY(isIndexed(project));
        QCOMPARE(must(project->search(QStringLiteral("late"))), QList<Ordinal>{3});
        QCOMPARE(must(project->search(QStringLiteral("last of"))), QList<Ordinal>{39});
    }

    void anAnswerThatTookAnothersPlaceIsFound()
    {
        Project project(eager());
        RunDefinition run = definition();
        run.reuseAnswers = true;
        project.begin(3, run);
        for (const char *text : {"first", "second"}) {
            AttemptRecord given = answered(0, QLatin1String(text), *text == 'f' ? 1 : 2);
            given.likeness = "same";
            project.storeEnded({given});
            QSignalSpy stored(project.store.get(), &ProjectStore::stored);
            project->storeAttemptsStarted({{1, 1, 1000, "same", true}});
            QTRY_COMPARE(must(project->search(QLatin1String(text))), (QList<Ordinal>{0, 1}));
            QTRY_VERIFY(isIndexed(project));
            QCOMPARE(must(project->search(QLatin1String(text))), (QList<Ordinal>{0, 1}));
        }
        QCOMPARE(must(project->search(QStringLiteral("first"))), QList<Ordinal>{});
    }

    void aCrashInTheMidstOfItCostsNothing()
    {
        Project project(withoutIndex());
        project.begin(2000);
        must(project->close());
        const auto database =
            ProjectDatabase::open(project.path(), ProjectDatabase::Access::ReadWrite);
        QVERIFY((*database)->beginLogging());
        SearchIndexer indexer(**database, eager().indexing);
        int pieces = 0;
        for (;; ++pieces) {
            const auto done = indexer.step();
            QVERIFY(done);
            if (!*done)
                break;
            if (pieces % 9 != 0)
                continue;
            const QString copy = project.path(QStringLiteral("copy%1.volley").arg(pieces));
            QVERIFY(QFile::copy(project.path(), copy));
            QVERIFY(QFile::copy(project.path() + QStringLiteral("-wal"),
                                copy + QStringLiteral("-wal")));
            Project again(eager());
            must(again->open(copy, OpenMode::Open));
            QCOMPARE(must(again->search(QStringLiteral("P1999"))), QList<Ordinal>{1999});
            QCOMPARE(must(again->search(QStringLiteral("p199"))).size(), 11);
            must(again->close());
            QCOMPARE(integrityProblem(copy), QString());
        }
        QVERIFY(pieces > 20);
    }

    void aReaderUsesWhatIsThere()
    {
        Project project(eager());
        project.begin(300);
        QTRY_VERIFY(isIndexed(project));
        must(project->close());
        {
            Project writer(withoutIndex());
            must(writer->open(project.path(), OpenMode::Open));
            writer.storeEnded({answered(5, QStringLiteral("not indexed"))});
        }
        const QByteArray before = contentOf(project.path());
        must(project->open(project.path(), OpenMode::ReadOnly));
        QCOMPARE(must(project->search(QStringLiteral("INDEXED"))), QList<Ordinal>{5});
        QCOMPARE(must(project->search(QStringLiteral("P299"))), QList<Ordinal>{299});
        must(project->close());
        QCOMPARE(contentOf(project.path()), before);
    }

    void aDamagedIndexIsMadeAnew()
    {
        Project project(eager());
        project.begin(300);
        QTRY_VERIFY(isIndexed(project));
        must(project->close());
        {
            const auto database =
                ProjectDatabase::open(project.path(), ProjectDatabase::Access::ReadWrite);
            QVERIFY((*database)->run(QStringLiteral(
                "UPDATE search_rows_data SET block = x'a5a5a5a5a5a5a5a5' WHERE id > 10")));
        }
        must(project->open(project.path(), OpenMode::Open));
        QSignalSpy indexed(project.store.get(), &ProjectStore::indexed);
        QCOMPARE(must(project->search(QStringLiteral("P299"))), QList<Ordinal>{299});
        QTRY_COMPARE(indexed.size(), 1);
        QVERIFY(isIndexed(project));
        must(project->close());
        const QString damaged = QStringLiteral(
            "SELECT count(*) FROM search_rows_data WHERE block = x'a5a5a5a5a5a5a5a5'");
        QCOMPARE(numberIn(project.path(), damaged), 0);
        must(project->open(project.path(), OpenMode::Open));
        QCOMPARE(must(project->search(QStringLiteral("P298"))), QList<Ordinal>{298});
    }

    void whatIsSavedOfADamagedProjectIsIndexedAnew()
    {
        Project project(eager());
        project.begin(300);
        project.storeEnded({answered(5, QStringLiteral("an answer"))});
        QTRY_VERIFY(isIndexed(project));
        must(project->close());
        const QString saved = project.path(QStringLiteral("saved.volley"));
        QVERIFY(recoverProject(project.path(), saved));
        QVERIFY(!hasTables(saved));
        Project again(withoutIndex());
        must(again->open(saved, OpenMode::Open));
        QCOMPARE(must(again->search(QStringLiteral("P299"))), QList<Ordinal>{299});
        QCOMPARE(must(again->search(QStringLiteral("ANSWER"))), QList<Ordinal>{5});
    }

    void anotherRunHasAnIndexOfItsOwn()
    {
        Project project(eager());
        project.begin(100);
        project.storeEnded({answered(5, QStringLiteral("of the first run"))});
        QTRY_VERIFY(isIndexed(project));
        must(project->replaceRows(producer(columns, {{QStringLiteral("Other rows")}})));
        must(project->beginRun(definition(), 1));
        QCOMPARE(must(project->search(QStringLiteral("first run"))), QList<Ordinal>{});
        QCOMPARE(must(project->search(QStringLiteral("other"))), QList<Ordinal>{0});
        QTRY_VERIFY(isIndexed(project));
        QCOMPARE(must(project->search(QStringLiteral("P99"))), QList<Ordinal>{});
        QCOMPARE(must(project->search(QStringLiteral("other"))), QList<Ordinal>{0});
    }

private:
    static void expectSameGrams(char32_t one, char32_t other)
    {
        const QString text = QStringLiteral("xy%1zw").arg(QChar::fromUcs4(one));
        const QString needle = QStringLiteral("%1Zw").arg(QChar::fromUcs4(other));
        QVERIFY(text.contains(needle, Qt::CaseInsensitive));
        GramSet grams;
        grams.add(text);
        const QList<QByteArray> words = grams.takeWords().split(' ');
        for (const QByteArray &word : gramQuery(needle).split(' '))
            QVERIFY2(word.isEmpty() || words.contains(word), qPrintable(text));
    }

    static void emptyIndex(const QString &path)
    {
        const auto database = ProjectDatabase::open(path, ProjectDatabase::Access::ReadWrite);
        QVERIFY((*database)->run(
            QStringLiteral("INSERT INTO search_rows (search_rows) VALUES ('delete-all')")));
    }

    /// Begins a run: of the same rows as `before`, or of new ones.
    static Twin runOf(Project &project, Chance &chance, const std::optional<Twin> &before)
    {
        Twin twin;
        twin.run = definition(chance.between(1, 2), chance.between(1, 2));
        const int count = chance.between(1, 200);
        if (before && must(project->info()).runMatchesData) {
            twin.input = before->input;
        } else {
            for (int i = 0; i < count; ++i)
                twin.input.append({chance.text(chance.oneIn(20) ? 6000 : 60), chance.text(9)});
            must(project->replaceRows(producer(columns, twin.input)));
        }
        must(project->beginRun(twin.run, twin.input.size()));
        return twin;
    }

    static void answer(Project &project, Twin &twin, Chance &chance, int attempt)
    {
        const int requests = int(twin.input.size() * twin.run.targets.size()) * twin.run.repeats;
        QList<AttemptRecord> ends;
        QList<AttemptStart> starts;
        for (int i = chance.between(1, 30); i > 0; --i) {
            const Ordinal ordinal = chance.between(0, requests - 1);
            if (std::any_of(ends.cbegin(), ends.cend(),
                            [&](const auto &end) { return end.ordinal == ordinal; }))
                continue;
            const QString text = chance.text(chance.oneIn(10) ? 5000 : 80);
            ends.append(chance.oneIn(5) ? failed(ordinal, FailureKind::ServerError,
                                                 RequestState::Failed, attempt)
                                        : answered(ordinal, text, attempt));
            ends.last().answer.text = text;
            starts.append({ordinal, attempt, 1000, {}, false});
            twin.answers[ordinal] = kept(text);
        }
        // Begun in one order, ended in another: the index meets attempts that are not there yet.
        std::reverse(starts.begin(), starts.end());
        if (chance.oneIn(2))
            project->storeAttemptsStarted(starts);
        project.storeEnded(ends);
    }

    static void compare(Project &project, const Twin &twin, Chance &chance)
    {
        const QStringList texts = twin.texts();
        for (int i = 0; i < 6; ++i) {
            const QString needle = chance.needle(texts);
            const QList<Ordinal> found = must(project->search(needle));
            if (found != twin.search(needle))
                qInfo() << "looked for" << needle << needle.toUtf8().toHex();
            QCOMPARE(found, twin.search(needle));
        }
    }
};

QTEST_GUILESS_MAIN(TestSearch)
#include "tst_search.moc"
