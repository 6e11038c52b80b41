// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/prompts_stage.h"

using namespace volley;
using namespace volley::test;

class TestPromptsPage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    // ---- the first start ---------------------------------------------------------------------

    void anEmptyListOffersThreeWays()
    {
        Shown shown;
        QVERIFY(!shown.grid()->isVisible());
        for (const char *name : {"pasteButton", "importButton", "sampleButton"})
            QVERIFY2(shown.find(name) && shown.find(name)->isEnabled(), name);
        QCOMPARE(shown.page->currentRow(), -1);

        QSignalSpy changed(shown.page.get(), &PromptsPage::dataChanged);
        QSignalSpy imported(shown.page.get(), &PromptsPage::imported);
        QSignalSpy busy(shown.page.get(), &PromptsPage::busyChanged);
        QSignalSpy current(shown.page.get(), &PromptsPage::currentRowChanged);
        QVERIFY(shown.press("sampleButton"));
        QTRY_COMPARE(imported.count(), 1);
        const qint64 rows = shown.page->rowCount();
        QVERIFY(rows > 0);
        QVERIFY(imported.first().first().toString().contains(QString::number(rows)));
        QCOMPARE(changed.count(), 1);
        QCOMPARE(changed.first().at(1).toLongLong(), rows);
        QCOMPARE(busy.count(), 2);
        QCOMPARE(busy.last().first().toBool(), false);
        QVERIFY(shown.grid()->isVisible());
        QVERIFY(!shown.find("sampleButton"));
        QCOMPARE(shown.storedColumns().first(), QStringLiteral("prompt"));
        // A preview has its row without anybody choosing one.
        QTRY_VERIFY(!current.isEmpty() && current.last().first().toLongLong() == 0);
        QCOMPARE(current.last().at(1).toStringList(), shown.stored().first());

        shown.page->undoStack().undo();
        QTRY_COMPARE(shown.page->rowCount(), 0);
        QVERIFY(shown.find("sampleButton"));
        shown.page->undoStack().redo();
        QTRY_COMPARE(shown.page->rowCount(), rows);
        QTRY_VERIFY(!shown.cell(0, 0).isEmpty());
    }

    void aListCanBeTypedIn()
    {
        Shown shown;
        QVERIFY(shown.press("typeButton"));
        QTRY_VERIFY(shown.editor());
        QTest::keyClicks(shown.editor(), QStringLiteral("hello"));
        QTest::keyClick(shown.editor(), Qt::Key_Return);
        QTRY_COMPARE(shown.storedPrompts(), QStringList{QStringLiteral("hello")});
        QCOMPARE(shown.storedColumns(), QStringList{QStringLiteral("prompt")});
    }

    void theSampleAsksBeforeItReplaces()
    {
        Shown shown(numbered(3));
        shown.page->openSample();
        auto *box = shown.find<QMessageBox>("replaceQuestion");
        QVERIFY(box);
        QVERIFY(box->informativeText().contains(QLatin1String("3 rows")));
        QVERIFY(shown.press("refuse"));
        QCOMPARE(shown.page->rowCount(), 3);
        QTRY_VERIFY(!shown.find<QMessageBox>("replaceQuestion"));

        shown.page->openSample();
        QVERIFY(shown.press("confirm"));
        QTRY_VERIFY(shown.page->rowCount() > 3);
        shown.page->undoStack().undo();
        QTRY_COMPARE(shown.page->rowCount(), 3);
        QCOMPARE(shown.stored(), numbered(3));
    }

    // ---- cells -------------------------------------------------------------------------------

    void aCellIsEditedUndoneAndRedone()
    {
        Shown shown(numbered(3));
        QSignalSpy changed(shown.page.get(), &PromptsPage::dataChanged);
        QPlainTextEdit *editor = shown.edit(1, 0);
        QVERIFY(editor);
        QCOMPARE(editor->toPlainText(), QStringLiteral("say 2"));
        QTest::keyClicks(editor, QStringLiteral("!"));
        QTest::keyClick(editor, Qt::Key_Return);
        QCOMPARE(shown.cell(1, 0), QStringLiteral("say 2!"));
        QTRY_COMPARE(changed.count(), 1);
        QCOMPARE(shown.storedPrompts().at(1), QStringLiteral("say 2!"));
        QCOMPARE(shown.page->currentRow(), 2);

        QVERIFY(shown.press("undoButton"));
        QTRY_COMPARE(shown.storedPrompts().at(1), QStringLiteral("say 2"));
        QVERIFY(shown.press("redoButton"));
        QTRY_COMPARE(shown.storedPrompts().at(1), QStringLiteral("say 2!"));
        QCOMPARE(shown.cell(1, 0), QStringLiteral("say 2!"));
    }

    void aKeyReplacesAndEscapeLeaves()
    {
        Shown shown(numbered(3));
        QTRY_COMPARE(shown.cell(0, 0), QStringLiteral("say 1"));
        shown.grid()->setFocus();
        shown.grid()->setCurrentIndex(shown.grid()->model()->index(0, 0));
        QTest::keyClick(shown.grid(), 'n');
        QVERIFY(shown.editor());
        QTest::keyClicks(shown.editor(), QStringLiteral("ew"));
        QCOMPARE(shown.editor()->toPlainText(), QStringLiteral("new"));
        QTest::keyClick(shown.editor(), Qt::Key_Escape);
        QTRY_VERIFY(!shown.editor());
        QCOMPARE(shown.cell(0, 0), QStringLiteral("say 1"));
        QCOMPARE(shown.page->undoStack().count(), 0);

        QTest::keyClick(shown.grid(), 'x');
        QTest::keyClick(shown.editor(), Qt::Key_Tab);
        QCOMPARE(shown.cell(0, 0), QStringLiteral("x"));
        QCOMPARE(shown.grid()->currentIndex().column(), 1);
    }

    void aCellOfManyLinesIsShownOnOne()
    {
        Shown shown({{QStringLiteral("one\ntwo"), QString()}});
        QTRY_COMPARE(shown.cell(0, 0), QStringLiteral("one\u21B5two"));
        QPlainTextEdit *editor = shown.edit(0, 0);
        QVERIFY(editor);
        QVERIFY(editor->height() > shown.grid()->rowHeight(0));
        QTest::keyClick(editor, Qt::Key_Return, Qt::ShiftModifier);
        QTest::keyClicks(editor, QStringLiteral("three"));
        QTest::keyClick(editor, Qt::Key_Return);
        QTRY_COMPARE(shown.storedPrompts().first(), QStringLiteral("one\ntwo\nthree"));
    }

    void whatIsNotTypedStaysToTheLetter()
    {
        const QString text = QStringLiteral("10\u00A0km\r\nnext");
        Shown shown({{text, QString()}});
        QVERIFY(shown.edit(0, 0));
        QTest::keyClick(shown.editor(), Qt::Key_Return);
        QCOMPARE(shown.page->undoStack().count(), 0);
        QTRY_VERIFY(!shown.editor());
        QVERIFY(shown.edit(0, 0));
        QTest::keyClicks(shown.editor(), QStringLiteral("!"));
        QTest::keyClick(shown.editor(), Qt::Key_Return);
        QTRY_COMPARE(shown.storedPrompts().first(), text + QLatin1Char('!'));
    }

    void deleteClearsCells()
    {
        Shown shown(numbered(300));
        QTRY_VERIFY(!shown.cell(1, 1).isEmpty());
        shown.grid()->setFocus();
        shown.select(0, 1, 1, 1);
        QTest::keyClick(shown.grid(), Qt::Key_Delete);
        QTRY_COMPARE(shown.stored().at(1).at(1), QString());
        QCOMPARE(shown.stored().at(2).at(1), QStringLiteral("t3"));
        QTRY_COMPARE(shown.cell(1, 1), QString());
        QTRY_VERIFY(shown.page->undoStack().canUndo());
        shown.page->undoStack().undo();
        QTRY_COMPARE(shown.stored(), numbered(300));

        // Also those that have never been looked at.
        QTRY_VERIFY(shown.action("clearCells")->isEnabled());
        shown.select(0, 1, 299, 1);
        QTest::keyClick(shown.grid(), Qt::Key_Delete);
        QTRY_COMPARE(shown.stored().at(299).at(1), QString());
        QCOMPARE(shown.stored().at(299).at(0), QStringLiteral("say 300"));
    }

    void anEditThatCannotBeStoredIsTakenBack()
    {
        Shown shown(numbered(3));
        const QString path = Shown::result(shown.workbench.store().info())->path;
        const auto info = Shown::result(shown.workbench.openProject(path, OpenMode::ReadOnly));
        QVERIFY(info);
        shown.page->setProject(*info);
        QSignalSpy problem(shown.page.get(), &PromptsPage::problem);
        QVERIFY(shown.edit(1, 0));
        QTest::keyClicks(shown.editor(), QStringLiteral("!"));
        QTest::keyClick(shown.editor(), Qt::Key_Return);
        QTRY_COMPARE(problem.count(), 1);
        QVERIFY(!problem.first().first().toString().isEmpty());
        QTRY_COMPARE(shown.cell(1, 0), QStringLiteral("say 2"));
        QVERIFY(!shown.page->undoStack().canUndo());
    }

    // ---- rows and columns ----------------------------------------------------------------------

    void rowsAreAddedInsertedAndRemoved()
    {
        Shown shown(numbered(4));
        QVERIFY(shown.press("addRowButton"));
        QTRY_COMPARE(shown.stored().size(), 5);
        QCOMPARE(shown.page->currentRow(), 4);
        QTRY_VERIFY(shown.editor());
        QTest::keyClicks(shown.editor(), QStringLiteral("last"));
        QTest::keyClick(shown.editor(), Qt::Key_Return);
        QTRY_COMPARE(shown.storedPrompts().at(4), QStringLiteral("last"));

        shown.page->showRow(1);
        shown.action("insertRowAbove")->trigger();
        QTRY_COMPARE(shown.storedPrompts().size(), 6);
        QCOMPARE(shown.storedPrompts().at(1), QString());
        QCOMPARE(shown.storedPrompts().at(2), QStringLiteral("say 2"));

        shown.select(0, 0, 1, 0);
        shown.select(3, 1, 4, 1, true);
        QVERIFY(shown.press("removeRowsButton"));
        QTRY_COMPARE(shown.storedPrompts(),
                     (QStringList{QStringLiteral("say 2"), QStringLiteral("last")}));
        QTRY_COMPARE(shown.find<QLabel>("rowCountLabel")->text(), QStringLiteral("2 rows"));
        while (shown.page->undoStack().canUndo())
            shown.page->undoStack().undo();
        QTRY_COMPARE(shown.stored(), numbered(4));
        while (shown.page->undoStack().canRedo())
            shown.page->undoStack().redo();
        QTRY_COMPARE(shown.storedPrompts(),
                     (QStringList{QStringLiteral("say 2"), QStringLiteral("last")}));
    }

    void removingAllRowsLeadsBackToTheStart()
    {
        Shown shown(numbered(4));
        QSignalSpy current(shown.page.get(), &PromptsPage::currentRowChanged);
        shown.grid()->selectAll();
        QVERIFY(shown.press("removeRowsButton"));
        QTRY_VERIFY(shown.find("pasteButton"));
        QTRY_VERIFY(!current.isEmpty() && current.last().first().toLongLong() == -1);
        QVERIFY(shown.press("undoButton"));
        QTRY_COMPARE(shown.stored(), numbered(4));
        QVERIFY(shown.grid()->isVisible());
    }

    void columnsAreAddedRenamedAndRemoved()
    {
        Shown shown(numbered(2));
        QVERIFY(shown.press("addColumnButton"));
        auto *name = shown.find<QLineEdit>("columnName");
        QVERIFY(name);
        auto *ok = shown.find<QDialog>("columnDialog")
                       ->findChild<QDialogButtonBox *>()
                       ->button(QDialogButtonBox::Ok);
        for (const char *wrong : {"", "  ", "topic", "a{{b"}) {
            name->setText(QLatin1String(wrong));
            QVERIFY2(!ok->isEnabled(), wrong);
        }
        name->setText(QStringLiteral("lang"));
        QVERIFY(shown.accept("columnDialog"));
        const QStringList three{QStringLiteral("prompt"), QStringLiteral("topic"),
                                QStringLiteral("lang")};
        QTRY_COMPARE(shown.storedColumns(), three);
        QCOMPARE(shown.page->columns(), three);
        QTRY_COMPARE(shown.stored().first().size(), 3);

        shown.grid()->setCurrentIndex(shown.grid()->model()->index(0, 1));
        QVERIFY(shown.press("renameColumnButton"));
        name = shown.find<QLineEdit>("columnName");
        QVERIFY(name);
        QCOMPARE(name->text(), QStringLiteral("topic"));
        name->setText(QStringLiteral("theme"));
        QVERIFY(shown.accept("columnDialog"));
        QTRY_COMPARE(shown.storedColumns().at(1), QStringLiteral("theme"));

        shown.grid()->setCurrentCell(0, 2);
        shown.action("removeColumn")->trigger();
        QTRY_COMPARE(shown.page->columns(),
                     (QStringList{QStringLiteral("prompt"), QStringLiteral("theme")}));
        QTRY_VERIFY(shown.action("removeColumn")->isEnabled());
        shown.action("removeColumn")->trigger();
        QTRY_COMPARE(shown.storedColumns(), QStringList{QStringLiteral("prompt")});
        QTRY_VERIFY(shown.action("addColumn")->isEnabled());
        QVERIFY(!shown.action("removeColumn")->isEnabled());
        while (shown.page->undoStack().canUndo())
            shown.page->undoStack().undo();
        QTRY_COMPARE(shown.storedColumns(), three.first(2));
        QTRY_COMPARE(shown.stored(), numbered(2));
        QTRY_COMPARE(shown.cell(1, 1), QStringLiteral("t2"));
    }

    void menusOfferWhatKeysDo()
    {
        Shown shown(numbered(3));
        Q_EMIT shown.grid()->customContextMenuRequested(QPoint(20, 20));
        auto *menu = shown.find<QWidget>("cellMenu");
        QVERIFY(menu);
        QVERIFY(menu->actions().contains(shown.action("removeRows")));
        menu->close();
        QHeaderView *header = shown.grid()->horizontalHeader();
        Q_EMIT header->customContextMenuRequested(
            QPoint(header->sectionViewportPosition(1) + 5, 5));
        QVERIFY(shown.find<QWidget>("columnMenu"));
        shown.action("renameThisColumn")->trigger();
        auto *name = shown.find<QLineEdit>("columnName");
        QVERIFY(name);
        QCOMPARE(name->text(), QStringLiteral("topic"));
    }

    // ---- clipboard -----------------------------------------------------------------------------

    void copiesAsSpreadsheetsDo()
    {
        QList<Row> rows = numbered(3);
        rows[1][0] = QStringLiteral("two\n\"lines\"");
        Shown shown(rows);
        QClipboard *clipboard = QGuiApplication::clipboard();
        clipboard->clear();
        shown.grid()->setFocus();
        shown.select(0, 0, 1, 1);
        shown.action("copyCells")->trigger();
        QTRY_COMPARE(clipboard->text(), QStringLiteral("say 1\tt1\n\"two\n\"\"lines\"\"\"\tt2\n"));
        shown.select(1, 0, 1, 0);
        QTest::keyClick(shown.grid(), Qt::Key_C, Qt::ControlModifier);
        QTRY_COMPARE(clipboard->text(), rows.at(1).at(0));
    }

    void aPastedListReplacesWhatIsThere()
    {
        Shown shown(numbered(3));
        QSignalSpy imported(shown.page.get(), &PromptsPage::imported);
        QGuiApplication::clipboard()->setText(QStringLiteral("One?\nTwo?\n"));
        shown.page->paste();
        QVERIFY(shown.accept("pasteDialog"));
        QTRY_COMPARE(imported.count(), 1);
        const QString sentence = imported.first().first().toString();
        QVERIFY2(sentence.contains(QLatin1String("2 rows")), qPrintable(sentence));
        QVERIFY2(sentence.contains(QLatin1String("3 rows")), qPrintable(sentence));
        QCOMPARE(shown.storedPrompts(),
                 (QStringList{QStringLiteral("One?"), QStringLiteral("Two?")}));
        shown.page->undoStack().undo();
        QTRY_COMPARE(shown.page->rowCount(), 3);
        QCOMPARE(shown.stored(), numbered(3));
    }

    void inACellPasteIsAnOrdinaryOne()
    {
        Shown shown(numbered(3));
        QVERIFY(shown.edit(0, 0));
        QGuiApplication::clipboard()->setText(QStringLiteral("a\nb"));
        shown.page->paste();
        QVERIFY(!shown.find<QDialog>("pasteDialog"));
        QCOMPARE(shown.editor()->toPlainText(), QStringLiteral("say 1a\nb"));
    }

    void anEmptyClipboardIsSaid()
    {
        Shown shown;
        QSignalSpy problem(shown.page.get(), &PromptsPage::problem);
        QGuiApplication::clipboard()->clear();
        QVERIFY(shown.press("pasteButton"));
        QCOMPARE(problem.count(), 1);
        QVERIFY(!shown.find<QDialog>("pasteDialog"));
    }

    void aCopiedFileIsImported()
    {
        Shown shown;
        auto *data = new QMimeData;
        data->setUrls({QUrl::fromLocalFile(shown.write("prompt\nhello\n"))});
        QGuiApplication::clipboard()->setMimeData(data);
        shown.page->paste();
        QVERIFY(shown.accept("importDialog"));
        QTRY_COMPARE(shown.storedPrompts(), QStringList{QStringLiteral("hello")});
    }

    // ---- import --------------------------------------------------------------------------------

    void aFileIsImported()
    {
        Shown shown(numbered(3));
        QSignalSpy imported(shown.page.get(), &PromptsPage::imported);
        shown.page->importFile(shown.write("prompt;lang\n\"a;\nb\";en\nc;de\n"));
        QVERIFY(shown.accept("importDialog"));
        QTRY_COMPARE(imported.count(), 1);
        const QString sentence = imported.first().first().toString();
        QVERIFY2(sentence.contains(QLatin1String("list.csv")), qPrintable(sentence));
        QCOMPARE(shown.storedColumns(),
                 (QStringList{QStringLiteral("prompt"), QStringLiteral("lang")}));
        QCOMPARE(shown.storedPrompts(),
                 (QStringList{QStringLiteral("a;\nb"), QStringLiteral("c")}));
        shown.page->undoStack().undo();
        QTRY_COMPARE(shown.page->rowCount(), 3);
        QCOMPARE(shown.stored(), numbered(3));
        QCOMPARE(shown.storedColumns().last(), QStringLiteral("topic"));
    }

    void aFlawFarDownNamesItsPlaceAndChangesNothing()
    {
        Shown shown(numbered(3));
        QVERIFY(shown.edit(0, 0));
        QTest::keyClicks(shown.editor(), QStringLiteral("!"));
        QTest::keyClick(shown.editor(), Qt::Key_Return);
        QByteArray csv = "prompt,topic\n";
        for (int i = 0; i < 5000; ++i)
            csv += "say,this\n";
        csv += "one,two,three\n";
        QSignalSpy problem(shown.page.get(), &PromptsPage::problem);
        QSignalSpy imported(shown.page.get(), &PromptsPage::imported);
        shown.page->importFile(shown.write(csv));
        QVERIFY(shown.accept("importDialog"));
        QTRY_COMPARE(problem.count(), 1);
        const QString text = problem.first().first().toString();
        QVERIFY2(text.contains(QLatin1String("list.csv")), qPrintable(text));
        QVERIFY2(text.contains(QLatin1String("line 5002")), qPrintable(text));
        QVERIFY2(text.contains(QLatin1String("unchanged")), qPrintable(text));
        QCOMPARE(imported.count(), 0);
        QCOMPARE(shown.storedPrompts().first(), QStringLiteral("say 1!"));
        // What was done before can still be undone.
        shown.page->undoStack().undo();
        QTRY_COMPARE(shown.stored(), numbered(3));
    }

    void anImportShowsHowFarItIsAndCanBeCancelled()
    {
        Shown shown(numbered(3));
        QVERIFY(shown.edit(0, 0));
        QTest::keyClicks(shown.editor(), QStringLiteral("!"));
        QTest::keyClick(shown.editor(), Qt::Key_Return);
        QSignalSpy changed(shown.page.get(), &PromptsPage::dataChanged);
        QTRY_COMPARE(changed.count(), 1);
        const QByteArray line = "\"" + QByteArray(60, 'x') + "\"," + QByteArray(20, 'y') + "\n";
        const QString path = shown.write("prompt,topic\n" + line.repeated(700'000));
        QSignalSpy busy(shown.page.get(), &PromptsPage::busyChanged);
        QSignalSpy problem(shown.page.get(), &PromptsPage::problem);
        shown.page->importFile(path);
        QVERIFY(shown.accept("importDialog"));
        QCOMPARE(busy.count(), 1);
        QVERIFY(!shown.action("undoEdit")->isEnabled());
        QVERIFY(!shown.action("addRow")->isEnabled());
        QTRY_VERIFY(shown.find<QProgressBar>("importProgress"));
        QTRY_VERIFY(shown.find<QProgressBar>("importProgress")->value() > 0);
        expectNamedControls(*shown.page);
        shown.page->openSample();
        QCOMPARE(problem.count(), 1); // one at a time
        QVERIFY(shown.press("cancelImport"));
        QTRY_COMPARE(busy.count(), 2);
        QVERIFY(!shown.find<QProgressBar>("importProgress"));
        QCOMPARE(problem.count(), 1);
        QCOMPARE(changed.count(), 1);
        QCOMPARE(shown.page->rowCount(), 3);
        QCOMPARE(shown.storedPrompts().first(), QStringLiteral("say 1!"));
        QVERIFY(shown.action("undoEdit")->isEnabled());
    }

    void thePageMayGoDuringAnImport()
    {
        Shown shown;
        const QByteArray line = QByteArray(80, 'x') + "\n";
        shown.page->importFile(shown.write("prompt\n" + line.repeated(200'000)));
        QVERIFY(shown.accept("importDialog"));
        auto later = shown.workbench.store().info();
        shown.page.reset();
        QVERIFY(Shown::result(later));
        QTRY_COMPARE(Shown::result(shown.workbench.store().info())->rows, 0);
    }

    // ---- large lists, other projects
    // -------------------------------------------------------------

    void aLargeListIsReadWhereItIsLookedAt()
    {
        Shown shown(numbered(100'000));
        QCOMPARE(shown.page->rowCount(), 100'000);
        QTRY_COMPARE(shown.cell(0, 0), QStringLiteral("say 1"));
        QScrollBar *bar = shown.grid()->verticalScrollBar();
        bar->setValue(bar->maximum());
        QTRY_COMPARE(shown.cell(99'999, 1), QStringLiteral("t100000"));
        // Blocks are read, not everything between.
        QVERIFY(!shown.grid()->model()->index(50'000, 0).data(Qt::EditRole).isValid());

        QSignalSpy current(shown.page.get(), &PromptsPage::currentRowChanged);
        shown.page->showRow(60'000);
        QTRY_COMPARE(current.count(), 1);
        QCOMPARE(current.first().first().toLongLong(), 60'000);
        QCOMPARE(current.first().at(1).toStringList().first(), QStringLiteral("say 60001"));
        QVERIFY(shown.edit(60'000, 0));
        QTest::keyClicks(shown.editor(), QStringLiteral("!"));
        QTest::keyClick(shown.editor(), Qt::Key_Return);
        QTRY_COMPARE(shown.storedPrompts().at(60'000), QStringLiteral("say 60001!"));
    }

    void longTextsHaveTheRoomUntilAPersonSaysOtherwise()
    {
        Shown shown({{QStringLiteral("x"), QString(300, QLatin1Char('y')), QStringLiteral("z")}},
                    {QStringLiteral("a"), QStringLiteral("long"), QStringLiteral("last")});
        QHeaderView *header = shown.grid()->horizontalHeader();
        const auto mostIsForTheLongOne = [&shown, header] {
            return 2 * header->sectionSize(1) > shown.grid()->viewport()->width();
        };
        QTRY_VERIFY(mostIsForTheLongOne());
        QTRY_VERIFY(header->length() <= shown.grid()->viewport()->width());
        shown.page->resize(1600, 520);
        QTRY_VERIFY(shown.grid()->viewport()->width() > 1300);
        QTRY_VERIFY(mostIsForTheLongOne());
        header->resizeSection(1, 120);
        shown.page->resize(1500, 520);
        QTRY_VERIFY(shown.grid()->viewport()->width() < 1500);
        QCOMPARE(header->sectionSize(1), 120);
    }

    void anotherProjectBeginsAfresh()
    {
        Shown shown(numbered(200));
        shown.page->showRow(150);
        QVERIFY(shown.press("addRowButton"));
        QTRY_COMPARE(shown.stored().size(), 201);
        QVERIFY(shown.page->undoStack().canUndo());
        QSignalSpy current(shown.page.get(), &PromptsPage::currentRowChanged);
        shown.open({{QStringLiteral("other")}}, {QStringLiteral("question")});
        QVERIFY(!shown.page->undoStack().canUndo());
        QCOMPARE(shown.page->columns(), QStringList{QStringLiteral("question")});
        QTRY_COMPARE(shown.cell(0, 0), QStringLiteral("other"));
        QTRY_VERIFY(!current.isEmpty());
        QTRY_COMPARE(current.last().at(1).toStringList(), QStringList{QStringLiteral("other")});
    }

    void everyControlHasAName()
    {
        Shown shown;
        expectNamedControls(*shown.page);
        shown.open(numbered(3), {QStringLiteral("prompt"), QStringLiteral("topic")});
        QVERIFY(shown.edit(0, 0));
        expectNamedControls(*shown.page);
        QTest::keyClick(shown.editor(), Qt::Key_Escape);
        QVERIFY(shown.press("addColumnButton"));
        expectNamedControls(*shown.page);
    }
};

QTEST_MAIN(TestPromptsPage)
#include "tst_prompts_page.moc"
