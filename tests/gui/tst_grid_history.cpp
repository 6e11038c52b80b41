// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/prompts_stage.h"

#include <QMenu>

using namespace volley;
using namespace volley::test;

namespace {

/// The list as a person sees it, and as it is in the file.
struct Look
{
    explicit Look(Shown &shown)
        : rows(shown.stored())
        , columns(shown.storedColumns())
        , shownColumns(shown.page->columns())
        , shownRows(shown.page->rowCount())
        , index(shown.page->undoStack().index())
    {}
    bool operator==(const Look &) const = default;

    QList<Row> rows;
    QStringList columns;
    QStringList shownColumns;
    qint64 shownRows;
    int index;
};

void putOnClipboard(const QString &text)
{
    QGuiApplication::clipboard()->setText(text);
}

constexpr int wait = 30'000;

} // namespace

class TestGridHistory : public QObject
{
    Q_OBJECT
private:
    static bool isReady(Shown &shown) { return shown.action("addRow")->isEnabled(); }

    /// Undoes and redoes the last step and looks that all is as it was before and after.
    static void goBackAndForth(Shown &shown, const QList<Row> &before, const QStringList &columns)
    {
        QTRY_VERIFY_WITH_TIMEOUT(isReady(shown), wait);
        const QList<Row> after = shown.stored();
        const QStringList columnsAfter = shown.storedColumns();
        for (int times = 0; times < 2; ++times) {
            QVERIFY(shown.action("undoEdit")->isEnabled());
            shown.action("undoEdit")->trigger();
            QTRY_VERIFY_WITH_TIMEOUT(isReady(shown), wait);
            QVERIFY(shown.stored() == before);
            QCOMPARE(shown.storedColumns(), columns);
            QCOMPARE(shown.page->columns(), columns);
            QCOMPARE(shown.page->rowCount(), before.size());
            QTRY_COMPARE(shown.cell(0, 0), before.first().first());
            shown.action("redoEdit")->trigger();
            QTRY_VERIFY_WITH_TIMEOUT(isReady(shown), wait);
            QVERIFY(shown.stored() == after);
            QCOMPARE(shown.storedColumns(), columnsAfter);
            QCOMPARE(shown.page->columns(), columnsAfter);
            QCOMPARE(shown.page->rowCount(), after.size());
        }
    }

    static void sizes()
    {
        QTest::addColumn<int>("size");
        QTest::newRow("small") << 12;
        QTest::newRow("more than are kept in memory") << 20'001;
    }

    const QStringList m_columns{QStringLiteral("prompt"), QStringLiteral("topic")};

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    // ---- at any size --------------------------------------------------------------------------

    void rowsThatWereRemovedComeBack_data() { sizes(); }
    void rowsThatWereRemovedComeBack()
    {
        QFETCH(const int, size);
        Shown shown(numbered(size));
        QTRY_COMPARE(shown.cell(0, 0), QStringLiteral("say 1"));
        shown.grid()->setFocus();
        shown.select(1, 0, 2, 1);
        shown.select(5, 0, size - 3, 1, true);
        QVERIFY(shown.press("removeRowsButton"));
        QTRY_COMPARE_WITH_TIMEOUT(shown.page->rowCount(), 5, wait);
        QList<Row> after = numbered(size);
        after.remove(5, size - 7);
        after.remove(1, 2);
        QCOMPARE(shown.stored(), after);
        QCOMPARE(shown.grid()->currentIndex(), shown.grid()->model()->index(1, 0));
        QTRY_COMPARE(shown.cell(1, 0), QStringLiteral("say 4"));
        QCOMPARE(shown.action("undoEdit")->toolTip(), QStringLiteral("Undo: remove rows"));
        goBackAndForth(shown, numbered(size), m_columns);
        QTRY_COMPARE(shown.cell(4, 1), QStringLiteral("t%1").arg(size));
    }

    void allRowsCanBeRemoved_data() { sizes(); }
    void allRowsCanBeRemoved()
    {
        QFETCH(const int, size);
        Shown shown(numbered(size));
        shown.grid()->selectAll();
        shown.action("removeRows")->trigger();
        QTRY_COMPARE_WITH_TIMEOUT(shown.page->rowCount(), 0, wait);
        QVERIFY(shown.find("pasteButton"));
        QVERIFY(!shown.find<QMessageBox>("removeQuestion"));
        QVERIFY(shown.press("undoButton"));
        QTRY_COMPARE_WITH_TIMEOUT(shown.page->rowCount(), size, wait);
        QVERIFY(shown.stored() == numbered(size));
    }

    void rowsFarApartAreRemovedTogether()
    {
        Shown shown(numbered(400));
        QList<RowRange> rows;
        QList<Row> after;
        for (int row = 0; row < 400; row += 2) {
            rows.append({row, 1});
            after.append(numbered(400).at(row + 1));
        }
        shown.page->selectRows(rows);
        shown.action("removeRows")->trigger();
        QTRY_COMPARE(shown.page->rowCount(), 200);
        QCOMPARE(shown.stored(), after);
        goBackAndForth(shown, numbered(400), m_columns);
    }

    void aListThatWasReplacedComesBack_data() { sizes(); }
    void aListThatWasReplacedComesBack()
    {
        QFETCH(const int, size);
        Shown shown(numbered(size));
        QSignalSpy imported(shown.page.get(), &PromptsPage::imported);
        putOnClipboard(QStringLiteral("One?\nTwo?\n"));
        shown.page->paste();
        QVERIFY(shown.accept("pasteDialog"));
        QTRY_COMPARE_WITH_TIMEOUT(imported.count(), 1, wait);
        QCOMPARE(shown.storedPrompts(),
                 (QStringList{QStringLiteral("One?"), QStringLiteral("Two?")}));
        QCOMPARE(shown.storedColumns(), QStringList{QStringLiteral("prompt")});
        goBackAndForth(shown, numbered(size), m_columns);

        shown.page->openSample();
        QVERIFY(shown.press("confirm"));
        QTRY_COMPARE_WITH_TIMEOUT(imported.count(), 2, wait);
        shown.page->undoStack().setIndex(0);
        QTRY_VERIFY_WITH_TIMEOUT(isReady(shown) && shown.page->rowCount() == size, wait);
        QVERIFY(shown.stored() == numbered(size));
    }

    void anyColumnCanBeRemoved_data() { sizes(); }
    void anyColumnCanBeRemoved()
    {
        QFETCH(const int, size);
        Shown shown(numbered(size));
        QTRY_COMPARE(shown.cell(0, 0), QStringLiteral("say 1"));
        QHeaderView *header = shown.grid()->horizontalHeader();
        const auto openMenu = [&](int column) {
            Q_EMIT header->customContextMenuRequested(
                QPoint(header->sectionViewportPosition(column) + 5, 5));
        };
        shown.grid()->setCurrentCell(0, 1);
        openMenu(0);
        QVERIFY(shown.action("removeThisColumn")->isEnabled());
        shown.action("removeThisColumn")->trigger();
        shown.find<QMenu>("columnMenu")->close();
        QTRY_COMPARE_WITH_TIMEOUT(shown.page->columns(), QStringList{QStringLiteral("topic")},
                                  wait);
        QCOMPARE(shown.storedColumns(), QStringList{QStringLiteral("topic")});
        QCOMPARE(shown.storedPrompts().last(), QStringLiteral("t%1").arg(size));
        QCOMPARE(shown.action("undoEdit")->toolTip(), QStringLiteral("Undo: remove column"));
        goBackAndForth(shown, numbered(size), m_columns);

        // The last one stays: without a column there is no list.
        QTRY_VERIFY(isReady(shown));
        QVERIFY(!shown.action("removeColumn")->isEnabled());
        QTRY_VERIFY(!shown.find<QMenu>("columnMenu"));
        openMenu(0);
        QVERIFY(!shown.find<QMenu>("columnMenu")
                     ->findChild<QAction *>(QStringLiteral("removeThisColumn"))
                     ->isEnabled());
    }

    void pastedRowsAndColumnsGoAtOnce()
    {
        Shown shown(numbered(3));
        shown.grid()->setFocus();
        shown.grid()->setCurrentCell(2, 1);
        putOnClipboard(QStringLiteral("a\tb\nc\td\n"));
        shown.action("pasteCells")->trigger();
        QTRY_VERIFY(shown.find("addMissingColumns"));
        QVERIFY(shown.press("addMissingColumns"));
        QTRY_COMPARE(shown.page->rowCount(), 4);
        QCOMPARE(shown.page->undoStack().count(), 1);
        goBackAndForth(shown, numbered(3), m_columns);
    }

    /// No more than it takes to undo and redo what can be undone and redone.
    void onlyWhatTheHistoryNeedsIsKept()
    {
        Shown shown(numbered(5));
        const auto kept = [&shown] {
            int lists = -1; // the one that is there
            for (qint64 id = 1; id < 20; ++id) {
                const auto none =
                    Shown::result(DatasetChanges(shown.workbench.store()).putRowsBack(id, {}));
                lists += none.error().kind == ErrorKind::NothingThere ? 1 : 0;
            }
            return lists;
        };
        const auto act = [&shown](const char *name) {
            QTRY_VERIFY(shown.action(name)->isEnabled());
            shown.action(name)->trigger();
            QTRY_VERIFY(isReady(shown));
        };
        QCOMPARE(kept(), 0);
        shown.grid()->setCurrentCell(0, 0);
        act("sortDescending");
        QCOMPARE(kept(), 1);
        act("undoEdit");
        QCOMPARE(kept(), 1);
        act("insertRowAbove"); // there is nothing more to redo
        QCOMPARE(kept(), 0);
        act("removeRows");
        QCOMPARE(kept(), 1);
        act("undoEdit");
        QCOMPARE(kept(), 0);
        act("redoEdit");
        QCOMPARE(kept(), 1);
        act("removeColumn");
        act("clearCells");
        QCOMPARE(kept(), 3);
        const int most = shown.page->undoStack().undoLimit();
        for (int times = 0; times < most; ++times)
            act("insertRowAbove");
        QCOMPARE(shown.page->undoStack().count(), most);
        QCOMPARE(kept(), 0);
    }

    // ---- what takes long ----------------------------------------------------------------------

    void whatTakesLongIsShownAndCanBeCancelled_data()
    {
        using Act = std::function<void(Shown &)>;
        QTest::addColumn<Act>("act");
        QTest::addColumn<QString>("undone");
        const auto add = [](const char *undone, const Act &act) {
            QTest::newRow(undone) << act << QString::fromLatin1(undone);
        };
        add("edit cell", [](Shown &shown) {
            QVERIFY(shown.edit(1, 0));
            QTest::keyClicks(shown.editor(), QStringLiteral("!"));
            QTest::keyClick(shown.editor(), Qt::Key_Return);
        });
        add("insert row", [](Shown &shown) {
            shown.grid()->setCurrentCell(1, 0);
            shown.action("insertRowAbove")->trigger();
        });
        add("duplicate rows", [](Shown &shown) {
            shown.select(0, 0, 1, 1);
            shown.action("duplicateRows")->trigger();
        });
        add("remove rows", [](Shown &shown) {
            shown.select(0, 0, 1, 1);
            shown.action("removeRows")->trigger();
        });
        add("move rows", [](Shown &shown) {
            shown.select(0, 0, 1, 1);
            shown.action("moveRowsDown")->trigger();
        });
        add("sort rows", [](Shown &shown) {
            shown.grid()->setCurrentCell(0, 0);
            shown.action("sortDescending")->trigger();
        });
        add("move column", [](Shown &shown) {
            shown.grid()->setCurrentCell(0, 0);
            shown.action("moveColumnRight")->trigger();
        });
        add("remove column", [](Shown &shown) {
            shown.grid()->setCurrentCell(0, 0);
            shown.action("removeColumn")->trigger();
        });
        add("clear cells", [](Shown &shown) {
            shown.select(0, 0, 1, 0);
            shown.action("clearCells")->trigger();
        });
        add("paste cells", [](Shown &shown) {
            shown.grid()->setCurrentCell(4, 0);
            putOnClipboard(QStringLiteral("x\ny\n"));
            shown.action("pasteCells")->trigger();
        });
        add("sample", [](Shown &shown) {
            shown.page->openSample();
            QVERIFY(shown.press("confirm"));
        });
    }
    void whatTakesLongIsShownAndCanBeCancelled()
    {
        QFETCH(const std::function<void(Shown &)>, act);
        QFETCH(const QString, undone);
        Shown shown(numbered(5));
        QTRY_COMPARE(shown.cell(0, 0), QStringLiteral("say 1"));
        act(shown);
        QUndoStack &stack = shown.page->undoStack();
        QTRY_VERIFY(isReady(shown) && stack.count() == 1);
        if (QPlainTextEdit *editor = shown.editor())
            QTest::keyClick(editor, Qt::Key_Escape);
        QTRY_VERIFY(!shown.editor());
        QCOMPARE(stack.undoText(), undone);
        const Look done(shown);
        QVERIFY(done.rows != numbered(5) || done.columns != m_columns);
        QSignalSpy busy(shown.page.get(), &PromptsPage::busyChanged);
        const auto cancel = [&](const QString &word) {
            QTRY_VERIFY(shown.find("cancelImport"));
            QCOMPARE(shown.find<QLabel>("importStripText")->text(), word.arg(undone));
            QCOMPARE(busy.takeLast().first().toBool(), true);
            QVERIFY(!isReady(shown));
            QVERIFY(!shown.action("undoEdit")->isEnabled());
            QVERIFY(!shown.action("redoEdit")->isEnabled());
            QVERIFY(shown.press("cancelImport"));
        };
        {
            HeldWriter held(shown);
            stack.undo();
            cancel(QStringLiteral("Undoing: %1"));
        }
        QTRY_VERIFY(isReady(shown));
        QVERIFY(!shown.find("cancelImport"));
        QCOMPARE(busy.takeLast().first().toBool(), false);
        QVERIFY(Look(shown) == done);
        QTRY_COMPARE(shown.cell(0, 0), done.rows.first().first());

        stack.undo();
        QTRY_VERIFY(shown.stored() == numbered(5) && isReady(shown));
        const Look before(shown);
        {
            HeldWriter held(shown);
            stack.redo();
            cancel(QStringLiteral("Redoing: %1"));
        }
        QTRY_VERIFY(isReady(shown));
        QVERIFY(Look(shown) == before);
        stack.redo();
        QTRY_VERIFY(isReady(shown) &&
                    !dynamic_cast<DatasetModel &>(*shown.grid()->model()).isHeld());
        QVERIFY(Look(shown) == done);
        // Whether one is pressed or not, the list is the same.
        stack.undo();
        QTRY_VERIFY(isReady(shown) && shown.stored() == numbered(5));
    }

    void severalStepsAreCancelledTogether()
    {
        Shown shown(numbered(5));
        QTRY_COMPARE(shown.cell(0, 0), QStringLiteral("say 1"));
        shown.grid()->setCurrentCell(0, 0);
        shown.action("sortDescending")->trigger();
        QTRY_VERIFY(isReady(shown) && shown.page->undoStack().count() == 1);
        shown.action("insertRowBelow")->trigger();
        QTRY_VERIFY(shown.editor());
        QTest::keyClicks(shown.editor(), QStringLiteral("new"));
        QTest::keyClick(shown.editor(), Qt::Key_Return);
        shown.select(0, 0, 0, 1);
        QTRY_VERIFY(isReady(shown));
        shown.action("removeRows")->trigger();
        QTRY_VERIFY(isReady(shown) && shown.page->undoStack().count() == 4);
        const Look done(shown);
        QCOMPARE(done.index, 4);
        {
            HeldWriter held(shown);
            shown.page->undoStack().setIndex(0);
            QTRY_VERIFY(shown.find("cancelImport"));
            QVERIFY(shown.press("cancelImport"));
        }
        QTRY_VERIFY(isReady(shown));
        QVERIFY(Look(shown) == done);
        shown.page->undoStack().setIndex(0);
        QTRY_VERIFY(isReady(shown) && shown.stored() == numbered(5));
        shown.page->undoStack().setIndex(4);
        QTRY_VERIFY(isReady(shown) && shown.stored() == done.rows);
    }

    /// What is done for the first time, too; what is typed behind it is not lost.
    void anEditThatTakesLongCanBeCancelled()
    {
        Shown shown(numbered(5));
        QTRY_COMPARE(shown.cell(0, 0), QStringLiteral("say 1"));
        const QList<Row> before = shown.stored();
        {
            HeldWriter held(shown);
            shown.page->showRow(0);
            shown.action("insertRowAbove")->trigger();
            QCOMPARE(shown.page->rowCount(), 6);
            QTRY_VERIFY(shown.editor());
            QTest::keyClicks(shown.editor(), QStringLiteral("new"));
            QTRY_VERIFY(shown.find("cancelImport"));
            QVERIFY(!isReady(shown));
            QVERIFY(shown.press("cancelImport"));
        }
        QTRY_VERIFY(isReady(shown));
        QCOMPARE(shown.stored(), before);
        QCOMPARE(shown.page->rowCount(), 5);
        QVERIFY(!shown.page->undoStack().canUndo());
        shown.page->undoStack().setIndex(2);
        QTRY_COMPARE(shown.page->rowCount(), 6);
        QTRY_COMPARE(shown.storedPrompts().first(), QStringLiteral("new"));
    }

    /// What was undone and then written over could not be redone: there is no way back to it.
    void anUndoThatSomethingFollowedIsCancelledWithTheHistory()
    {
        Shown shown(numbered(5));
        QVERIFY(shown.edit(1, 0));
        QTest::keyClicks(shown.editor(), QStringLiteral("!"));
        QTest::keyClick(shown.editor(), Qt::Key_Return);
        QTRY_VERIFY(shown.stored() != numbered(5));
        const QList<Row> edited = shown.stored();
        {
            HeldWriter held(shown);
            shown.page->undoStack().undo();
            shown.action("insertRowAbove")->trigger();
            QCOMPARE(shown.page->rowCount(), 6);
            QTRY_VERIFY(shown.find("cancelImport"));
            QVERIFY(shown.press("cancelImport"));
        }
        QTRY_VERIFY(isReady(shown));
        QCOMPARE(shown.stored(), edited);
        QCOMPARE(shown.page->rowCount(), 5);
        QTRY_COMPARE(shown.cell(1, 0), QStringLiteral("say 2!"));
        QCOMPARE(shown.page->undoStack().count(), 0);
    }

    void removingRowsCanBeCancelled()
    {
        Shown shown(numbered(5));
        QTRY_COMPARE(shown.cell(4, 0), QStringLiteral("say 5"));
        QSignalSpy problem(shown.page.get(), &PromptsPage::problem);
        const QString why = QStringLiteral("Removing rows. Wait until it is done, or cancel it.");
        {
            HeldWriter held(shown);
            shown.select(0, 0, 1, 1);
            shown.action("removeRows")->trigger();
            QTRY_VERIFY(shown.find("cancelImport"));
            QCOMPARE(shown.find<QLabel>("importStripText")->text(),
                     QStringLiteral("Removing rows"));
            expectNamedControls(*shown.page);
            QCOMPARE(shown.grid()->accessibleDescription(), why);
            QCOMPARE(shown.action("addRow")->toolTip(), why);
            // Nothing is typed into it meanwhile.
            shown.grid()->setFocus();
            shown.grid()->setCurrentCell(4, 0);
            QTest::keyClick(shown.grid(), 'x');
            QTest::keyClick(shown.grid(), Qt::Key_F2);
            QVERIFY(!shown.editor());
            QVERIFY(shown.press("cancelImport"));
        }
        QTRY_VERIFY(isReady(shown));
        QCOMPARE(shown.grid()->accessibleDescription(), QString());
        QVERIFY(shown.action("addRow")->toolTip() != why);
        QCOMPARE(shown.stored(), numbered(5));
        QCOMPARE(shown.page->undoStack().count(), 0);
        QCOMPARE(problem.count(), 0);
    }

    void theToolThatWasPressedKeepsTheFocus()
    {
        Shown shown(numbered(5));
        shown.grid()->setCurrentCell(1, 0);
        QAbstractButton *button = shown.find("removeRowsButton");
        for (const bool isSlow : {false, true}) {
            std::optional<HeldWriter> held;
            if (isSlow)
                held.emplace(shown);
            button->setFocus();
            QTest::keyClick(button, Qt::Key_Space);
            if (isSlow)
                QTRY_VERIFY(shown.find("cancelImport"));
            held.reset();
            QTRY_COMPARE(shown.page->rowCount(), isSlow ? 3 : 4);
            QTRY_VERIFY(isReady(shown));
            QTRY_VERIFY(button->hasFocus());
        }
    }

    void whatIsQuickIsNotShown()
    {
        Shown shown(numbered(50));
        QSignalSpy busy(shown.page.get(), &PromptsPage::busyChanged);
        shown.page->showRow(3);
        shown.action("insertRowAbove")->trigger();
        shown.page->undoStack().undo();
        QTRY_VERIFY(isReady(shown) && shown.stored() == numbered(50));
        QCOMPARE(busy.count(), 0);
        QVERIFY(!shown.find("cancelImport"));
    }

    void anotherProjectMayComeMeanwhile()
    {
        Shown shown(numbered(5));
        shown.grid()->setCurrentCell(0, 0);
        shown.action("sortDescending")->trigger();
        QTRY_VERIFY(isReady(shown) && shown.page->undoStack().count() == 1);
        QFuture<Result<ProjectInfo>> opened;
        {
            HeldWriter held(shown);
            shown.page->undoStack().undo();
            QTRY_VERIFY(shown.find("cancelImport"));
            opened = shown.workbench.openProject(
                shown.folder.filePath(QStringLiteral("other.volley")), OpenMode::Create);
        }
        const auto info = Shown::result(opened);
        QVERIFY(info);
        QSignalSpy busy(shown.page.get(), &PromptsPage::busyChanged);
        shown.page->setProject(*info);
        QVERIFY(!shown.find("cancelImport"));
        QVERIFY(shown.action("addColumn")->isEnabled());
        QCOMPARE(shown.page->rowCount(), 0);
    }
};

QTEST_MAIN(TestGridHistory)
#include "tst_grid_history.moc"
