// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/contrast.h"
#include "gui/fake_program.h"
#include "gui/found_marks.h"
#include "presentation/request_table_model.h"
#include "results/curl_command.h"
#include "results/request_table_view.h"
#include "results/requests_page.h"
#include "widgets/state_style.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QProcess>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

#include <cmath>

using namespace volley;
using namespace volley::test;

namespace {

/// A page on show with a run in it.
struct Shown
{
    explicit Shown(qint64 requests)
    {
        program.texts = requests;
        page.setFeed(program.feed());
        page.resize(900, 500);
        page.setRun(definition(), requests);
        program.finishStored(std::vector<StoredRequest>(static_cast<size_t>(requests)));
        page.show();
        QVERIFY(QTest::qWaitForWindowExposed(&page));
    }
    RequestTableView *table() { return page.findChild<RequestTableView *>(); }
    QToolButton *filter(const char *state)
    {
        return page.findChild<QToolButton *>(QStringLiteral("filter_") + QLatin1String(state));
    }
    QAction *action(const char *name) { return page.findChild<QAction *>(QLatin1String(name)); }
    QList<Ordinal> rows()
    {
        QList<Ordinal> ordinals;
        for (int row = 0; row < page.model().rowCount(); ++row)
            ordinals.append(page.model().ordinalAt(row));
        return ordinals;
    }
    void select(const QList<int> &rows)
    {
        table()->clearSelection();
        for (const int row : rows)
            table()->selectionModel()->setCurrentIndex(page.model().index(row, 1),
                                                       QItemSelectionModel::Select |
                                                           QItemSelectionModel::Rows);
    }

    FakeProgram program;
    RequestsPage page;
};

} // namespace

class TestRequestsPage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        qputenv("TZ", "UTC");
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    }

    void stateButtonsCountAndFilter()
    {
        Shown shown(100);
        QVERIFY(shown.filter("all")->isChecked());
        QVERIFY(shown.filter("cancelled")->isHidden());
        shown.page.applyUpdates({update(3, RequestState::Failed), update(5, RequestState::Failed),
                                 update(7, RequestState::Succeeded),
                                 update(8, RequestState::Cancelled)});
        QTRY_COMPARE(shown.filter("failed")->text(), QStringLiteral("Failed 2"));
        QCOMPARE(shown.filter("queued")->text(), QStringLiteral("Queued 96"));
        QCOMPARE(shown.filter("all")->text(), QStringLiteral("All 100"));
        QVERIFY(!shown.filter("cancelled")->isHidden());

        QTest::mouseClick(shown.filter("failed"), Qt::LeftButton);
        QCOMPARE(shown.rows(), (QList<Ordinal>{3, 5}));
        QCOMPARE(shown.page.filteredOrdinals(), (QList<Ordinal>{3, 5}));
        QVERIFY(shown.page.isFiltered());
        QVERIFY(!shown.filter("all")->isChecked());
        QCOMPARE(shown.page.findChild<QLabel *>(QStringLiteral("filterNote"))->text(),
                 QStringLiteral("2 of 100 shown"));
        QTest::mouseClick(shown.filter("succeeded"), Qt::LeftButton);
        QCOMPARE(shown.rows(), (QList<Ordinal>{3, 5, 7}));
        QTest::mouseClick(shown.filter("all"), Qt::LeftButton);
        QCOMPARE(shown.rows().size(), 100);
        QVERIFY(!shown.filter("failed")->isChecked());
    }

    void storedRowsAreShownButNewerUpdatesWin()
    {
        Shown shown(0);
        shown.page.setRun(definition(), 3);
        shown.page.applyUpdates({update(0, RequestState::Sending, 2)});
        std::vector<StoredRequest> rows(3);
        rows[0].state = RequestState::Interrupted;
        rows[2].state = RequestState::Succeeded;
        rows[2].attempts = 1;
        rows[2].update.durationMs = 700;
        shown.program.finishStored(rows);
        QTRY_COMPARE(shown.page.counts()[static_cast<size_t>(RequestState::Succeeded)], 1);
        QCOMPARE(shown.page.counts()[static_cast<size_t>(RequestState::Sending)], 1);
        const int elapsed = static_cast<int>(RequestColumn::Elapsed);
        QCOMPARE(shown.page.model().index(2, elapsed).data().toString(), QStringLiteral("700 ms"));
    }

    void selectionAndCurrentRowSurvive()
    {
        Shown shown(50);
        QSignalSpy current(&shown.page, &RequestsPage::currentRequestChanged);
        shown.page.setRunning(true);
        shown.page.applyUpdates(
            {update(10, RequestState::Streaming), update(20, RequestState::Streaming)});
        QTest::mouseClick(shown.filter("streaming"), Qt::LeftButton);
        QCOMPARE(shown.rows(), (QList<Ordinal>{10, 20}));
        shown.select({0});
        QCOMPARE(shown.page.currentOrdinal(), 10);
        // It ends and leaves the filter: what is shown in the details stays.
        shown.page.applyUpdates({update(10, RequestState::Succeeded)});
        QTRY_COMPARE(shown.rows(), QList<Ordinal>{20});
        QCOMPARE(shown.page.currentOrdinal(), 10);
        QCOMPARE(current.count(), 1);
        QVERIFY(shown.page.selectedOrdinals().isEmpty());
        QTest::mouseClick(shown.filter("all"), Qt::LeftButton);
        QCOMPARE(shown.table()->currentIndex().row(), 10);

        shown.select({3, 4});
        shown.table()->horizontalHeader()->setSortIndicator(0, Qt::DescendingOrder);
        QCOMPARE(shown.page.selectedOrdinals(), (QList<qint64>{4, 3}));
        QCOMPARE(shown.page.currentOrdinal(), 4);
    }

    void nothingJumpsWhenRowsAboveLeaveTheFilter()
    {
        Shown shown(2000);
        QTest::mouseClick(shown.filter("queued"), Qt::LeftButton);
        auto *bar = shown.table()->verticalScrollBar();
        bar->setValue(bar->maximum() / 2 + 7);
        const Ordinal top = shown.page.model().ordinalAt(shown.table()->firstVisibleRow());
        const int place = shown.table()->rowViewportPosition(shown.page.model().rowOf(top));
        QList<RequestUpdate> batch;
        for (Ordinal ordinal = 0; ordinal < 600; ++ordinal)
            batch.append(update(ordinal, RequestState::Sending));
        shown.page.applyUpdates(batch);
        QTRY_COMPARE(shown.rows().size(), 1400);
        QCOMPARE(shown.page.model().ordinalAt(shown.table()->firstVisibleRow()), top);
        QCOMPARE(shown.table()->rowViewportPosition(shown.page.model().rowOf(top)), place);
    }

    void theFirstRowsAreShownWhileTheOthersAreRead()
    {
        Shown shown(0);
        QSignalSpy counted(&shown.page, &RequestsPage::countsChanged);
        shown.page.setRun(definition(), 3000);
        std::vector<StoredRequest> rows(3000);
        for (StoredRequest &row : rows) {
            row.state = RequestState::Succeeded;
            row.attempts = 1;
        }
        rows[2].state = RequestState::Failed;
        shown.program.handOnStored({rows.cbegin(), rows.cbegin() + 600});
        const auto state = [&shown](int row) {
            return shown.page.model()
                .index(row, static_cast<int>(RequestColumn::State))
                .data()
                .toString();
        };
        QTRY_COMPARE(state(2), QStringLiteral("Failed"));
        QCOMPARE(state(2999), QString()); // and not that it were queued
        QTRY_COMPARE(shown.page.findChild<QLabel *>(QStringLiteral("filterNote"))->text(),
                     QStringLiteral("Reading…"));
        QTRY_COMPARE(shown.filter("all")->text(), QStringLiteral("All 3,000"));
        QCOMPARE(counted.count(), 0);
        shown.page.applyUpdates({update(2999, RequestState::Sending, 2)});
        shown.program.finishStored(rows);
        QTRY_COMPARE(state(2998), QStringLiteral("Succeeded"));
        QCOMPARE(state(2999), QStringLiteral("Sending"));
        QTRY_COMPARE(shown.filter("succeeded")->text(), QStringLiteral("Succeeded 2,998"));
        QVERIFY(counted.count() > 0);
    }

    void anotherRunEndsTheReadingOfTheOneBefore()
    {
        Shown shown(0);
        shown.page.setRun(definition(), 2000);
        const ProjectStore::RequestTaker takeOfBefore = shown.program.takeStored;
        shown.page.setRun(definition(), 5);
        shown.program.finishStored(std::vector<StoredRequest>(5));
        bool wanted = true;
        StoredRequest request;
        request.state = RequestState::Failed;
        for (; wanted && request.update.ordinal < 2000; ++request.update.ordinal)
            wanted = takeOfBefore(request).has_value();
        QVERIFY(!wanted);
        QTRY_COMPARE(shown.filter("queued")->text(), QStringLiteral("Queued 5"));
        QCOMPARE(shown.page.counts()[static_cast<size_t>(RequestState::Failed)], 0);
    }

    void nothingJumpsWhenStoredRowsComeLate()
    {
        Shown shown(0);
        shown.page.setRun(definition(), 2000);
        auto *bar = shown.table()->verticalScrollBar();
        QTRY_VERIFY(bar->maximum() > 0);
        bar->setValue(bar->maximum() / 2);
        const int value = bar->value();
        std::vector<StoredRequest> rows(2000);
        rows[0].state = RequestState::Failed;
        shown.program.finishStored(rows);
        QTRY_COMPARE(shown.filter("failed")->text(), QStringLiteral("Failed 1"));
        QCOMPARE(bar->value(), value);
    }

    void searchAsksOnceAndDropsLateAnswers()
    {
        Shown shown(100);
        auto *field = shown.page.findChild<QLineEdit *>(QStringLiteral("requestSearch"));
        QTest::keyClicks(field, QStringLiteral("cat"));
        QTRY_COMPARE(shown.program.searches.size(), 1);
        QCOMPARE(shown.program.searches.first().first, QStringLiteral("cat"));
        QTest::keyClicks(field, QStringLiteral("s"));
        QTest::keyClick(field, Qt::Key_Return);
        QTRY_COMPARE(shown.program.searches.size(), 2);
        const auto finish = [&shown](int which, const QList<Ordinal> &found) {
            shown.program.searches.at(which).second->addResult(found);
            shown.program.searches.at(which).second->finish();
        };
        finish(1, {4, 2});
        QTRY_COMPARE(shown.rows(), (QList<Ordinal>{2, 4}));
        finish(0, {9});
        QCoreApplication::processEvents();
        QCOMPARE(shown.rows(), (QList<Ordinal>{2, 4}));
        field->clear();
        QTRY_COMPARE(shown.rows().size(), 100);
    }
    void whatIsFoundIsMarkedInTheRows()
    {
        Shown shown(6);
        shown.program.responses = {{1, QStringLiteral("a cat")}, {2, QStringLiteral("a dog")}};
        shown.program.foundFurtherOn = {{2, QStringLiteral("…and a cat")}};
        shown.program.states = {{1, RequestState::Succeeded}, {2, RequestState::Succeeded}};
        shown.page.applyUpdates(
            {update(1, RequestState::Succeeded), update(2, RequestState::Succeeded)});
        const auto mark = [&shown](int row) {
            return markedPixels(*shown.table(),
                                shown.page.model().index(row, int(RequestColumn::Response)));
        };
        shown.page.resize(2000, 500); // with all columns in view
        QCOMPARE(mark(1), 0);
        auto *field = shown.page.findChild<QLineEdit *>(QStringLiteral("requestSearch"));
        QTest::keyClicks(field, QStringLiteral("CAT"));
        QTRY_COMPARE(shown.program.searches.size(), 1);
        shown.program.searches.first().second->addResult(QList<Ordinal>{1, 2});
        shown.program.searches.first().second->finish();
        QTRY_COMPARE(shown.rows(), (QList<Ordinal>{1, 2}));
        QTRY_VERIFY(mark(0) > 0);
        QTRY_VERIFY(mark(1) > 0); // what stands around it took the beginning's place
        field->clear();
        QTRY_COMPARE(shown.rows().size(), 6);
        QCOMPARE(mark(1), 0);
        QCOMPARE(mark(2), 0);
    }

    void aSearchThatFailsSaysSo()
    {
        Shown shown(10);
        QSignalSpy problem(&shown.page, &RequestsPage::problem);
        auto *field = shown.page.findChild<QLineEdit *>(QStringLiteral("requestSearch"));
        QTest::keyClicks(field, QStringLiteral("x"));
        QTest::keyClick(field, Qt::Key_Return);
        QTRY_COMPARE(shown.program.searches.size(), 1);
        shown.program.searches.first().second->addResult(
            fail(ErrorKind::Damaged, QStringLiteral("p")));
        shown.program.searches.first().second->finish();
        QTRY_COMPARE(problem.count(), 1);
        QVERIFY(problem.first().first().toString().contains(QLatin1String("damaged")));
        QCOMPARE(shown.rows().size(), 10);
    }

    /// What takes long with a million rows is not done in one go; nobody notices.
    void theRowsOfALongRunComeWithTheirOrder()
    {
        Shown shown(5);
        constexpr int many = 20'000;
        shown.page.setRun(definition(), many);
        QCOMPARE(shown.page.model().rowCount(), 0);
        QCOMPARE(shown.page.model().table().size(), many);
        QTRY_COMPARE(shown.page.model().rowCount(), many);
        QCOMPARE(shown.page.model().ordinalAt(many - 1), many - 1);
        QVERIFY(!shown.table()->currentIndex().isValid());
        // The same run, read again: the current request stays what it was.
        shown.page.selectOrdinal(15'000);
        shown.page.setRun(definition(), many);
        QCOMPARE(shown.page.currentOrdinal(), 15'000);
        QTRY_COMPARE(shown.page.model().rowCount(), many);
        QCOMPARE(shown.table()->currentIndex().row(), 15'000);
        QCOMPARE(shown.page.selectedOrdinals(), QList<qint64>{15'000});
        QVERIFY(shown.table()->viewport()->rect().contains(
            shown.table()->visualRect(shown.table()->currentIndex()).center()));
    }

    void sortsByTextsItDoesNotHold()
    {
        Shown shown(4);
        shown.program.responses = {
            {0, QStringLiteral("pear")}, {2, QStringLiteral("Apple")}, {3, QStringLiteral("fig")}};
        shown.table()->horizontalHeader()->setSortIndicator(
            static_cast<int>(RequestColumn::Response), Qt::AscendingOrder);
        QTRY_COMPARE(shown.rows(), (QList<Ordinal>{2, 3, 0, 1}));
        shown.table()->horizontalHeader()->setSortIndicator(
            static_cast<int>(RequestColumn::Response), Qt::DescendingOrder);
        QTRY_COMPARE(shown.rows(), (QList<Ordinal>{0, 3, 2, 1}));
        shown.table()->horizontalHeader()->setSortIndicator(static_cast<int>(RequestColumn::Prompt),
                                                            Qt::DescendingOrder);
        QTRY_COMPARE(shown.rows(), (QList<Ordinal>{3, 2, 1, 0}));
    }

    void columnsAreRemembered()
    {
        QByteArray state;
        {
            Shown shown(3);
            QHeaderView *header = shown.table()->horizontalHeader();
            header->moveSection(header->visualIndex(static_cast<int>(RequestColumn::Response)), 1);
            header->resizeSection(static_cast<int>(RequestColumn::Prompt), 333);
            header->hideSection(static_cast<int>(RequestColumn::HttpStatus));
            header->setSortIndicator(0, Qt::DescendingOrder);
            state = shown.page.saveState();
        }
        Shown shown(3);
        QVERIFY(!shown.page.restoreState({}));
        QVERIFY(!shown.page.restoreState("nonsense that is long enough to be read"));
        QVERIFY(!shown.page.restoreState(state.left(state.size() / 2)));
        QVERIFY(shown.page.restoreState(state));
        QHeaderView *header = shown.table()->horizontalHeader();
        QCOMPARE(header->logicalIndex(1), static_cast<int>(RequestColumn::Response));
        QCOMPARE(header->sectionSize(static_cast<int>(RequestColumn::Prompt)), 333);
        QVERIFY(header->isSectionHidden(static_cast<int>(RequestColumn::HttpStatus)));
        QCOMPARE(shown.rows(), (QList<Ordinal>{2, 1, 0}));
    }

    void copiesWholeTexts()
    {
        Shown shown(5);
        shown.program.responses = {{1, QStringLiteral("first\nline")},
                                   {2, QStringLiteral("say \"hi\"")}};
        QClipboard *clipboard = QGuiApplication::clipboard();
        shown.select({1, 2});
        shown.action("copyResponse")->trigger();
        QTRY_COMPARE(clipboard->text(), QStringLiteral("first\nline\n\nsay \"hi\""));
        shown.action("copyPrompt")->trigger();
        QTRY_COMPARE(clipboard->text(), QStringLiteral("prompt 1\n\nprompt 2"));

        QHeaderView *header = shown.table()->horizontalHeader();
        for (int column = 0; column < requestColumnCount; ++column)
            header->setSectionHidden(column,
                                     column != static_cast<int>(RequestColumn::Number) &&
                                         column != static_cast<int>(RequestColumn::State) &&
                                         column != static_cast<int>(RequestColumn::Response));
        shown.action("copyRows")->trigger();
        QTRY_COMPARE(clipboard->text(), QStringLiteral("#\tState\tResponse\n"
                                                       "2\tQueued\t\"first\nline\"\n"
                                                       "3\tQueued\t\"say \"\"hi\"\"\"\n"));
    }
    void copiesCurlWithoutTheKey()
    {
        Shown shown(5);
        shown.select({1});
        shown.action("copyCurl")->trigger();
        QTRY_VERIFY(QGuiApplication::clipboard()->text().startsWith(QLatin1String("curl ")));
        const QString text = QGuiApplication::clipboard()->text();
        QVERIFY2(!text.contains(QLatin1String("sk-secret")), qPrintable(text));
        QVERIFY2(text.contains(QLatin1String("-H 'Authorization: Bearer '\"$EXAMPLE_KEY\"")),
                 qPrintable(text));
        QVERIFY2(text.contains(QLatin1String("prompt 1")), qPrintable(text));
    }
    void curlQuotesForTheShell()
    {
        HttpRequest request;
        request.url = QUrl(QStringLiteral("https://h/v1?a=b&c"));
        request.body = "{\"t\":\"it's $HOME `x`\"}";
        QCOMPARE(curlCommand({request, {}}, {}),
                 QStringLiteral("curl 'https://h/v1?a=b&c' \\\n"
                                "  --data-raw '{\"t\":\"it'\\''s $HOME `x`\"}'"));
    }

    // What a shell makes of it: pictures are read from their files, and nothing else is touched.
    void curlReadsPictures()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("it's $x.png"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        const QByteArray bytes = QByteArray("\x89PNG\r\n\x1a\n") + QByteArray(200'000, 'p');
        file.write(bytes);
        file.close();
        ShownRequest shown;
        shown.http.url = QUrl(QStringLiteral("https://h/v1"));
        shown.http.body = "{\"a\":\"FIRST\",\"b\":\"SECOND\",\"t\":\"\\n it's $HOME `x` \\\\\"}";
        shown.images = {{"FIRST", {}, path, {}, {}, -1}, {"SECOND", {}, {}, "data", {}, -1}};
        const QString command = curlCommand(shown, {});
        QVERIFY(command.size() < 1000);
        QProcess shell;
        QSignalSpy ended(&shell, &QProcess::finished);
        shell.start(QStringLiteral("sh"),
                    {QStringLiteral("-c"), QStringLiteral("curl() { cat; }\n") + command});
        QVERIFY(ended.wait());
        QCOMPARE(shell.readAllStandardError(), QByteArray());
        QByteArray expected = shown.http.body;
        expected.replace("FIRST", bytes.toBase64())
            .replace("SECOND", QByteArray("data").toBase64());
        QCOMPARE(shell.readAllStandardOutput(), expected + '\n');
    }

    void retryAndCancelTakeOnlyWhatTheyApplyTo()
    {
        Shown shown(6);
        shown.page.setRunning(true);
        shown.page.applyUpdates({update(1, RequestState::Failed),
                                 update(2, RequestState::Streaming),
                                 update(3, RequestState::Cancelled)});
        shown.select({0, 1, 2, 3});
        shown.action("retryRequests")->trigger();
        QCOMPARE(shown.program.retried, (QList<qint64>{1, 3}));
        shown.table()->setFocus();
        QTest::keyClick(shown.table(), Qt::Key_Delete);
        QTRY_COMPARE(shown.program.cancelled, (QList<qint64>{0, 2}));
        QSignalSpy details(&shown.page, &RequestsPage::detailsRequested);
        QTest::keyClick(shown.table(), Qt::Key_Return);
        QTRY_COMPARE(details.count(), 1);
        QCOMPARE(details.first().first().toLongLong(), 3);
    }

    void previousAndNextFollowTheRowsOnShow()
    {
        Shown shown(10);
        shown.page.applyUpdates({update(2, RequestState::Failed), update(6, RequestState::Failed)});
        QTest::mouseClick(shown.filter("failed"), Qt::LeftButton);
        shown.page.selectNext();
        QCOMPARE(shown.page.currentOrdinal(), 2);
        shown.page.selectNext();
        shown.page.selectNext();
        QCOMPARE(shown.page.currentOrdinal(), 6);
        shown.page.selectPrevious();
        QCOMPARE(shown.page.currentOrdinal(), 2);
        shown.page.selectOrdinal(4); // hidden by the filter
        QTRY_COMPARE(shown.rows().size(), 10);
        QCOMPARE(shown.page.currentOrdinal(), 4);
        QCOMPARE(shown.table()->currentIndex().row(), 4);
    }

    void followsTheRunUntilScrolledByHand()
    {
        Shown shown(5000);
        auto *follow = shown.page.findChild<QToolButton *>(QStringLiteral("followRunning"));
        shown.page.setRunning(true);
        follow->click();
        RequestUpdate running = update(3000, RequestState::Sending);
        running.sentAt = std::chrono::steady_clock::now();
        shown.page.applyUpdates({running});
        QTRY_VERIFY(shown.table()->firstVisibleRow() <= 3000 &&
                    shown.table()->lastVisibleRow() >= 3000);
        // Other rows are asked for, and the running one is still followed.
        QTest::mouseClick(shown.filter("queued"), Qt::LeftButton);
        QTRY_COMPARE(shown.rows().size(), 4999);
        QTest::mouseClick(shown.filter("queued"), Qt::LeftButton);
        QTRY_COMPARE(shown.rows().size(), 5000);
        QTRY_VERIFY(shown.table()->firstVisibleRow() <= 3000 &&
                    shown.table()->lastVisibleRow() >= 3000);
        shown.table()->verticalScrollBar()->triggerAction(QAbstractSlider::SliderToMinimum);
        QVERIFY(!follow->isChecked());
        QCOMPARE(shown.table()->firstVisibleRow(), 0);
        // So does choosing a row, by mouse or key.
        follow->click();
        QTRY_VERIFY(shown.table()->firstVisibleRow() > 0);
        QTest::mouseClick(shown.table()->viewport(), Qt::LeftButton, {}, QPoint(50, 50));
        QVERIFY(!follow->isChecked());
        follow->click();
        QTest::keyClick(shown.table(), Qt::Key_Down);
        QVERIFY(!follow->isChecked());
    }

    void whatTheMouseIsOnStaysBelowIt()
    {
        Shown shown(1000);
        QList<RequestUpdate> failed;
        for (Ordinal ordinal = 0; ordinal < 1000; ++ordinal)
            failed.append(update(ordinal, RequestState::Failed));
        shown.page.applyUpdates(failed);
        QTest::mouseClick(shown.filter("failed"), Qt::LeftButton);
        shown.table()->verticalScrollBar()->setValue(5000);
        QTRY_VERIFY(shown.table()->firstVisibleRow() > 100);
        const int row = shown.table()->firstVisibleRow() + 4;
        const Ordinal ordinal = shown.page.model().ordinalAt(row);
        const int height = shown.table()->rowViewportPosition(row);
        QTest::mouseMove(shown.table()->viewport(), QPoint(60, height + 5));
        // Rows above it go, in view and out of view.
        shown.page.applyUpdates({update(3, RequestState::Succeeded),
                                 update(ordinal - 1, RequestState::Succeeded),
                                 update(ordinal - 3, RequestState::Succeeded)});
        QTRY_COMPARE(shown.rows().size(), 997);
        QCOMPARE(shown.table()->rowViewportPosition(shown.page.model().rowOf(ordinal)), height);
    }

    void aNewRunForgetsTheLastOne()
    {
        Shown shown(10);
        shown.select({4});
        shown.page.applyUpdates({update(4, RequestState::Failed)});
        RunDefinition other = definition();
        other.targets.append(other.targets.first());
        shown.page.setRun(other, 20);
        QCOMPARE(shown.page.currentOrdinal(), -1);
        QCOMPARE(requestCount(shown.page.counts()), 0); // none is known yet
        shown.program.finishStored(std::vector<StoredRequest>(20));
        QTRY_COMPARE(shown.page.counts()[static_cast<size_t>(RequestState::Queued)], 20);
        shown.page.setRun({}, 0);
        QCOMPARE(shown.rows().size(), 0);
        QVERIFY(!shown.page.grab().isNull());
    }

    void everyControlHasAName()
    {
        Shown shown(3);
        expectNamedControls(shown.page);
    }
    void statesAreLegibleOnLightAndDark_data()
    {
        QTest::addColumn<QColor>("base");
        QTest::newRow("light") << QColor(0xff, 0xff, 0xff);
        QTest::newRow("light, alternate") << QColor(0xf5, 0xf5, 0xf5);
        QTest::newRow("dark") << QColor(0x1e, 0x1e, 0x1e);
        QTest::newRow("dark, alternate") << QColor(0x35, 0x35, 0x35);
    }
    void statesAreLegibleOnLightAndDark()
    {
        QFETCH(QColor, base);
        QPalette palette;
        palette.setColor(QPalette::Base, base);
        const StateIcons icons(palette);
        QList<QImage> images;
        for (int number = 0; number < requestStateCount; ++number) {
            const auto state = static_cast<RequestState>(number);
            const double ratio = contrast(stateColor(state, palette), base);
            QVERIFY2(ratio >= 4.5, qPrintable(QStringLiteral("%1: %2").arg(number).arg(ratio)));
            // Shapes tell states apart where colours do not.
            const QImage shape =
                icons.icon(state).pixmap(32, 32).toImage().convertToFormat(QImage::Format_Alpha8);
            QVERIFY(!shape.isNull());
            QVERIFY(!images.contains(shape));
            images.append(shape);
        }
    }
};

QTEST_MAIN(TestRequestsPage)
#include "tst_requests_page.moc"
