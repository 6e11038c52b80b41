// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/found_marks.h"
#include "gui/prompts_stage.h"

#include <QComboBox>
#include <QMenu>

using namespace volley;
using namespace volley::test;

namespace {

QStringList words(const char *text)
{
    return QString::fromUtf8(text).split(QLatin1Char(' '));
}

QList<Row> listOf(const char *text)
{
    QList<Row> rows;
    for (const QString &word : words(text))
        rows.append({word, QString::number(rows.size() + 1)});
    return rows;
}

void putOnClipboard(const char *text)
{
    QGuiApplication::clipboard()->setText(QString::fromUtf8(text));
}

} // namespace

class TestGridEditing : public QObject
{
    Q_OBJECT
private:
    /// Undoes and redoes the last step and looks that the list is as it was before and after.
    static void goBackAndForth(Shown &shown, const QList<Row> &before, const QList<Row> &after)
    {
        QUndoStack &stack = shown.page->undoStack();
        for (int times = 0; times < 2; ++times) {
            QTRY_VERIFY(stack.canUndo() && shown.action("addRow")->isEnabled());
            stack.undo();
            QTRY_COMPARE(shown.stored(), before);
            QTRY_COMPARE(shown.page->rowCount(), before.size());
            QTRY_VERIFY(shown.action("addRow")->isEnabled());
            stack.redo();
            QTRY_COMPARE(shown.stored(), after);
            QTRY_COMPARE(shown.page->rowCount(), after.size());
        }
        QTRY_COMPARE(shown.cell(0, 0), after.first().first());
    }

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    // ---- paste --------------------------------------------------------------------------------

    void pastesABlockFromTheChosenCellOn()
    {
        Shown shown(listOf("a b c"));
        QTRY_COMPARE(shown.cell(2, 0), QStringLiteral("c"));
        QSignalSpy done(shown.page.get(), &PromptsPage::done);
        shown.grid()->setFocus();
        shown.grid()->setCurrentCell(1, 0);
        putOnClipboard("x\t\"two\nlines\"\n\ty\nz\n");
        QTest::keyClick(shown.grid(), Qt::Key_V, Qt::ControlModifier);
        const QList<Row> after{{QStringLiteral("a"), QStringLiteral("1")},
                               {QStringLiteral("x"), QStringLiteral("two\nlines")},
                               {QString(), QStringLiteral("y")},
                               {QStringLiteral("z"), QString()}};
        QTRY_COMPARE(shown.stored(), after);
        QVERIFY(!shown.find<QDialog>("pasteDialog"));
        QTRY_COMPARE(shown.grid()->selectedRows(), (QList<RowRange>{{1, 3}}));
        QCOMPARE(done.count(), 1);
        QVERIFY(done.first().first().toString().contains(QLatin1String("1 row")));
        QCOMPARE(shown.page->undoStack().count(), 1);
        goBackAndForth(shown, listOf("a b c"), after);
    }

    void oneValueFillsWhatIsSelected()
    {
        Shown shown(listOf("a b c d"));
        shown.grid()->setFocus();
        shown.select(0, 1, 1, 1);
        shown.select(3, 0, 3, 1, true);
        putOnClipboard("new");
        shown.action("pasteCells")->trigger();
        const QList<Row> after{{QStringLiteral("a"), QStringLiteral("new")},
                               {QStringLiteral("b"), QStringLiteral("new")},
                               {QStringLiteral("c"), QStringLiteral("3")},
                               {QStringLiteral("new"), QStringLiteral("new")}};
        QTRY_COMPARE(shown.stored(), after);
        goBackAndForth(shown, listOf("a b c d"), after);
    }

    void missingColumnsAreAskedFor()
    {
        Shown shown(listOf("a b"));
        shown.grid()->setFocus();
        shown.grid()->setCurrentCell(0, 1);
        putOnClipboard("x\ty\tz");
        shown.action("pasteCells")->trigger();
        QTRY_VERIFY(shown.find<QMessageBox>("columnsQuestion"));
        QVERIFY(shown.find<QMessageBox>("columnsQuestion")
                    ->text()
                    .contains(QLatin1String("2 columns")));
        expectNamedControls(*shown.page);
        QVERIFY(shown.press("leaveColumnsOut"));
        QTRY_COMPARE(shown.stored().first(), (Row{QStringLiteral("a"), QStringLiteral("x")}));
        QTRY_VERIFY(shown.action("undoEdit")->isEnabled());
        shown.page->undoStack().undo();
        QTRY_COMPARE(shown.stored(), listOf("a b"));

        QTRY_VERIFY(shown.action("pasteCells")->isEnabled());
        shown.action("pasteCells")->trigger();
        QTRY_VERIFY(shown.find("addMissingColumns"));
        QVERIFY(shown.press("addMissingColumns"));
        QTRY_COMPARE(shown.storedColumns(), words("prompt topic column3 column4"));
        const QList<Row> after{
            {QStringLiteral("a"), QStringLiteral("x"), QStringLiteral("y"), QStringLiteral("z")},
            {QStringLiteral("b"), QStringLiteral("2"), QString(), QString()}};
        QTRY_COMPARE(shown.stored(), after);
        QTRY_COMPARE(shown.page->columns().size(), 4);
        QTRY_VERIFY(shown.action("undoEdit")->isEnabled());
        QCOMPARE(shown.page->undoStack().count(), 1);
        goBackAndForth(shown, listOf("a b"), after);
    }

    void cutCopiesAndEmpties()
    {
        Shown shown(listOf("a b c"));
        shown.grid()->setFocus();
        shown.select(0, 0, 1, 0);
        QGuiApplication::clipboard()->clear();
        QTest::keyClick(shown.grid(), Qt::Key_X, Qt::ControlModifier);
        QTRY_COMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("a\nb\n"));
        QTRY_COMPARE(shown.storedPrompts(),
                     (QStringList{QString(), QString(), words("c").first()}));
        QTRY_VERIFY(shown.action("pasteCells")->isEnabled());
        shown.grid()->setCurrentCell(1, 0);
        QTest::keyClick(shown.grid(), Qt::Key_V, Qt::ControlModifier);
        QTRY_COMPARE(shown.storedPrompts(), (QStringList{QString()} + words("a b")));
        QTRY_COMPARE(shown.page->undoStack().count(), 2);
        shown.page->undoStack().setIndex(0);
        QTRY_COMPARE(shown.stored(), listOf("a b c"));
    }

    void manyCellsArePastedInTheBackground()
    {
        Shown shown(numbered(30'000));
        shown.grid()->setFocus();
        shown.grid()->setCurrentCell(0, 1);
        QString text;
        for (int i = 0; i < 40'000; ++i)
            text += QStringLiteral("v%1\n").arg(i);
        QGuiApplication::clipboard()->setText(text);
        QSignalSpy busy(shown.page.get(), &PromptsPage::busyChanged);
        shown.action("pasteCells")->trigger();
        QTRY_COMPARE_WITH_TIMEOUT(shown.page->rowCount(), 40'000, 30'000);
        QCOMPARE(busy.count(), 2);
        QCOMPARE(shown.stored().at(39'999), (Row{QString(), QStringLiteral("v39999")}));
        shown.page->undoStack().undo();
        QTRY_COMPARE_WITH_TIMEOUT(shown.page->rowCount(), 30'000, 30'000);
        QTRY_VERIFY_WITH_TIMEOUT(shown.stored() == numbered(30'000), 30'000);
    }

    // ---- order --------------------------------------------------------------------------------

    void rowsAreSorted()
    {
        Shown shown(listOf("b a10 a9 B 7"));
        shown.grid()->setFocus();
        shown.grid()->setCurrentCell(1, 0);
        QSignalSpy done(shown.page.get(), &PromptsPage::done);
        QTest::keyClick(shown.grid(), Qt::Key_A, Qt::AltModifier | Qt::ShiftModifier);
        QTRY_COMPARE(shown.storedPrompts(), words("7 a9 a10 b B"));
        QTRY_COMPARE(done.count(), 1);
        const QList<Row> sorted = shown.stored();
        goBackAndForth(shown, listOf("b a10 a9 B 7"), sorted);
        QTRY_VERIFY(shown.action("sortAscending")->isEnabled());
        shown.action("sortAscending")->trigger();
        QTRY_COMPARE(done.count(), 2);
        QCOMPARE(shown.page->undoStack().count(), 1);
        QTRY_VERIFY(shown.action("sortDescending")->isEnabled());
        shown.grid()->setCurrentCell(0, 1);
        shown.action("sortDescending")->trigger();
        QTRY_COMPARE(shown.storedPrompts(), words("7 B a9 a10 b"));
        QTRY_COMPARE(shown.grid()->currentIndex(), shown.grid()->model()->index(0, 1));
        QTRY_COMPARE(shown.page->undoStack().count(), 2);
        shown.page->undoStack().setIndex(0);
        QTRY_COMPARE(shown.stored(), listOf("b a10 a9 B 7"));
    }

    void editsBeforeAndAfterASortAreTakenBackInTheirOrder()
    {
        Shown shown(listOf("c b a"));
        QVERIFY(shown.edit(0, 0));
        QTest::keyClicks(shown.editor(), QStringLiteral("!"));
        QTest::keyClick(shown.editor(), Qt::Key_Return);
        QTRY_VERIFY(shown.action("sortAscending")->isEnabled());
        shown.action("sortAscending")->trigger();
        QTRY_COMPARE(shown.storedPrompts(), words("a b c!"));
        QTRY_VERIFY(shown.action("addRow")->isEnabled());
        shown.select(0, 0, 0, 0);
        shown.action("removeRows")->trigger();
        QTRY_COMPARE(shown.storedPrompts(), words("b c!"));
        // It is in the file before it is in the history.
        QTRY_COMPARE(shown.page->undoStack().count(), 3);
        shown.page->undoStack().setIndex(0);
        QTRY_COMPARE(shown.stored(), listOf("c b a"));
        QTRY_VERIFY(shown.action("addRow")->isEnabled());
        shown.page->undoStack().setIndex(3);
        QTRY_COMPARE(shown.storedPrompts(), words("b c!"));
    }

    void columnsMoveByKeyMenuAndMouse()
    {
        Shown shown(listOf("a b"));
        const QList<Row> swapped{{QStringLiteral("1"), QStringLiteral("a")},
                                 {QStringLiteral("2"), QStringLiteral("b")}};
        shown.grid()->setFocus();
        shown.grid()->setCurrentCell(1, 0);
        QVERIFY(!shown.action("moveColumnLeft")->isEnabled());
        QTest::keyClick(shown.grid(), Qt::Key_Right, Qt::AltModifier);
        QTRY_COMPARE(shown.page->columns(), words("topic prompt"));
        QCOMPARE(shown.storedColumns(), words("topic prompt"));
        QCOMPARE(shown.stored(), swapped);
        QTRY_COMPARE(shown.grid()->currentIndex(), shown.grid()->model()->index(1, 1));
        goBackAndForth(shown, listOf("a b"), swapped);
        QTRY_COMPARE(shown.page->columns(), words("topic prompt"));

        QTRY_VERIFY(shown.action("addColumn")->isEnabled());
        QHeaderView *header = shown.grid()->horizontalHeader();
        Q_EMIT header->customContextMenuRequested(
            QPoint(header->sectionViewportPosition(1) + 5, 5));
        QVERIFY(shown.find<QMenu>("columnMenu"));
        QVERIFY(!shown.action("moveThisColumnRight")->isEnabled());
        shown.action("moveThisColumnLeft")->trigger();
        shown.find<QMenu>("columnMenu")->close();
        QTRY_COMPARE(shown.page->columns(), words("prompt topic"));
        QCOMPARE(shown.stored(), listOf("a b"));

        // Dragged: the head goes there, and what stands below it.
        QTRY_VERIFY(header->sectionsMovable());
        header->resizeSection(0, 333);
        header->moveSection(0, 1);
        QTRY_COMPARE(shown.page->columns(), words("topic prompt"));
        QCOMPARE(header->visualIndex(0), 0);
        QTRY_COMPARE(shown.cell(0, 1), QStringLiteral("a"));
    }

    void rowsMoveAndAreRepeated()
    {
        Shown shown(listOf("a b c d"));
        shown.grid()->setFocus();
        shown.select(1, 0, 2, 1);
        QTest::keyClick(shown.grid(), Qt::Key_Down, Qt::AltModifier);
        QTRY_COMPARE(shown.storedPrompts(), words("a d b c"));
        QCOMPARE(shown.grid()->selectedRows(), (QList<RowRange>{{2, 2}}));
        QTRY_COMPARE(shown.cell(1, 0), QStringLiteral("d"));
        QVERIFY(!shown.action("moveRowsDown")->isEnabled());
        const QList<Row> moved = shown.stored();
        goBackAndForth(shown, listOf("a b c d"), moved);
        QTRY_VERIFY(shown.action("moveRowsUp")->isEnabled());
        QTest::keyClick(shown.grid(), Qt::Key_Up, Qt::AltModifier);
        QTRY_COMPARE(shown.stored(), listOf("a b c d"));

        QTRY_VERIFY(shown.action("duplicateRows")->isEnabled());
        shown.select(0, 0, 0, 0);
        shown.select(2, 0, 2, 0, true);
        QTest::keyClick(shown.grid(), Qt::Key_D, Qt::ControlModifier);
        QTRY_COMPARE(shown.storedPrompts(), words("a b c a c d"));
        const QList<Row> repeated = shown.stored();
        goBackAndForth(shown, listOf("a b c d"), repeated);
    }

    // ---- find and replace ---------------------------------------------------------------------

    void findsGoesOnAndSaysWhereItIs()
    {
        Shown shown(listOf("one two three two"));
        shown.grid()->setFocus();
        QTest::keyClick(shown.grid(), Qt::Key_F, Qt::ControlModifier);
        auto *field = shown.find<QLineEdit>("gridFindText");
        QVERIFY(field && field->hasFocus());
        QVERIFY(!shown.find("gridReplace"));
        expectNamedControls(*shown.page);
        const auto note = [&shown] { return shown.find<QLabel>("gridFindNote")->text(); };
        const auto at = [&shown](int row, int column) {
            return shown.grid()->currentIndex() == shown.grid()->model()->index(row, column);
        };
        QTest::keyClicks(field, QStringLiteral("TWO"));
        QTRY_COMPARE(note(), QStringLiteral("1 of 2"));
        QVERIFY(at(1, 0));
        QTest::keyClick(field, Qt::Key_Return);
        QTRY_COMPARE(note(), QStringLiteral("2 of 2"));
        QVERIFY(at(3, 0));
        QTest::keyClick(field, Qt::Key_F3);
        QTRY_COMPARE(note(), QStringLiteral("1 of 2, continued from the top"));
        QVERIFY(at(1, 0));
        QVERIFY(shown.press("gridFindPrevious"));
        QTRY_COMPARE(note(), QStringLiteral("2 of 2, continued from the end"));
        QVERIFY(at(3, 0));
        shown.grid()->setCurrentCell(0, 0);
        QCOMPARE(note(), QStringLiteral("2 cells"));
        QVERIFY(shown.press("gridMatchCase"));
        QTRY_COMPARE(note(), QStringLiteral("Not found"));
        QVERIFY(shown.press("gridMatchCase"));
        field->setText(QStringLiteral("3"));
        QTRY_COMPARE(note(), QStringLiteral("1 of 1"));
        QVERIFY(at(2, 1));
        shown.find<QComboBox>("gridFindColumn")->setCurrentIndex(1);
        QTRY_COMPARE(note(), QStringLiteral("Not found"));
        QTest::keyClick(field, Qt::Key_Escape);
        QVERIFY(!shown.find<QLineEdit>("gridFindText"));
        QVERIFY(shown.grid()->hasFocus());
    }

    void whatIsFoundIsMarkedInTheCells()
    {
        const QString words = QStringLiteral("some words ").repeated(5'000);
        const QStringList cells{
            QStringLiteral("one"),
            QStringLiteral("a needle"),
            words.left(1'000) + QStringLiteral("needle") + words,
            words + QStringLiteral("needle"), // further on than a painter looks
            words,
        };
        QList<Row> rows;
        for (const QString &cell : cells)
            rows.append({cell, QStringLiteral("needle")});
        Shown shown(rows);
        QTRY_COMPARE(shown.cell(0, 0), QStringLiteral("one"));
        const auto mark = [&shown](int row, int column = 0) {
            return markedPixels(*shown.grid(), shown.grid()->model()->index(row, column));
        };
        const auto marks = [&mark, &cells] {
            QList<bool> marked;
            for (int row = 0; row < cells.size(); ++row)
                marked.append(mark(row) > 0);
            return marked;
        };
        const QList<bool> none(5, false);
        QCOMPARE(marks(), none);
        shown.action("findInPrompts")->trigger();
        auto *field = shown.find<QLineEdit>("gridFindText");
        shown.find<QComboBox>("gridFindColumn")->setCurrentIndex(1);
        field->setText(QStringLiteral("needle"));
        QTRY_COMPARE(shown.find<QLabel>("gridFindNote")->text(), QStringLiteral("1 of 3"));
        shown.grid()->clearSelection();
        QCOMPARE(marks(), (QList<bool>{false, true, true, true, false}));
        QVERIFY(mark(2) > mark(1) / 2); // the words
        QVERIFY(mark(3) < mark(1) / 2); // the ellipsis
        QCOMPARE(mark(0, 1), 0);        // not among what is looked in
        QVERIFY(shown.press("gridExpression"));
        field->setText(QStringLiteral("^a \\w+"));
        QTRY_COMPARE(shown.find<QLabel>("gridFindNote")->text(), QStringLiteral("1 of 1"));
        shown.grid()->clearSelection();
        QCOMPARE(marks(), (QList<bool>{false, true, false, false, false}));
        QTest::keyClick(field, Qt::Key_Escape);
        QCOMPARE(marks(), none);
    }

    /// However long the texts are, and whatever is looked for in them.
    void markingIsQuick()
    {
        QList<Row> rows;
        for (int row = 0; row < 20; ++row)
            rows.append({QStringLiteral("many words ").repeated(50'000), QStringLiteral("x")});
        Shown shown(rows);
        QTRY_VERIFY(!shown.cell(19, 0).isEmpty());
        const auto painted = [&shown] {
            QElapsedTimer timer;
            timer.start();
            for (int i = 0; i < 10; ++i)
                shown.grid()->viewport()->grab();
            return timer.nsecsElapsed() / 10'000;
        };
        static_cast<void>(painted());
        const qint64 plain = painted();
        shown.action("findInPrompts")->trigger();
        auto *field = shown.find<QLineEdit>("gridFindText");
        field->setText(QStringLiteral("needle"));
        const qint64 text = painted();
        field->setText(QStringLiteral("words"));
        const qint64 marked = painted();
        QVERIFY(shown.press("gridExpression"));
        field->setText(QStringLiteral("(\\w+\\s?)+needle"));
        const qint64 expression = painted();
        qInfo("a page of 20 cells with 550,000 characters each is painted in %lld us; while a text "
              "is looked for in vain %lld, is found %lld, an expression that backtracks %lld",
              static_cast<long long>(plain), static_cast<long long>(text),
              static_cast<long long>(marked), static_cast<long long>(expression));
        // Looked through in full they would take from a tenth of a second to minutes.
        for (const qint64 took : {text, marked, expression})
            QVERIFY(took < plain + 50'000);
    }

    void aBrokenExpressionIsSaidAtTheField()
    {
        Shown shown(listOf("a1 b2 c"));
        shown.action("replaceInPrompts")->trigger();
        auto *field = shown.find<QLineEdit>("gridFindText");
        QVERIFY(shown.press("gridExpression"));
        field->setText(QStringLiteral("a(b"));
        auto *error = shown.find<QLabel>("gridFindError");
        QVERIFY(error);
        QVERIFY2(error->text().contains(QLatin1String("character")), qPrintable(error->text()));
        QVERIFY(!shown.find("gridReplaceAll")->isEnabled());
        field->setText(QStringLiteral("\\d"));
        QVERIFY(!shown.find<QLabel>("gridFindError"));
        QTRY_COMPARE(shown.find<QLabel>("gridFindNote")->text(), QStringLiteral("1 of 5"));
        QVERIFY(shown.find("gridReplaceAll")->isEnabled());
        QVERIFY(shown.press("gridWholeCell"));
        QTRY_COMPARE(shown.find<QLabel>("gridFindNote")->text(), QStringLiteral("1 of 3"));
    }

    void replacesOneAndAll()
    {
        Shown shown(listOf("ab b cb x"));
        QTRY_COMPARE(shown.cell(3, 0), QStringLiteral("x"));
        QSignalSpy done(shown.page.get(), &PromptsPage::done);
        shown.grid()->setFocus();
        QTest::keyClick(shown.grid(), Qt::Key_H, Qt::ControlModifier);
        shown.find<QLineEdit>("gridFindText")->setText(QStringLiteral("b"));
        shown.find<QLineEdit>("gridReplaceText")->setText(QStringLiteral("-"));
        expectNamedControls(*shown.page);
        QTRY_COMPARE(shown.find<QLabel>("gridFindNote")->text(), QStringLiteral("1 of 3"));
        QVERIFY(shown.press("gridReplace"));
        QTRY_COMPARE(shown.storedPrompts(), words("a- b cb x"));
        QTRY_COMPARE(shown.grid()->currentIndex().row(), 1);
        QTRY_COMPARE(shown.find<QLabel>("gridFindNote")->text(), QStringLiteral("1 of 2"));
        QVERIFY(shown.press("gridReplaceAll"));
        QTRY_COMPARE(shown.storedPrompts(), words("a- - c- x"));
        QTRY_COMPARE(done.count(), 1);
        QCOMPARE(done.first().first().toString(), QStringLiteral("Replaced in 2 cells."));
        QTRY_COMPARE(shown.find<QLabel>("gridFindNote")->text(), QStringLiteral("Not found"));
        QCOMPARE(shown.page->undoStack().count(), 2);
        QCOMPARE(shown.page->undoStack().undoText(), QStringLiteral("replace all"));
        QList<Row> before = listOf("a- b cb x");
        goBackAndForth(shown, before, shown.stored());
        QTRY_VERIFY(shown.find("gridReplaceAll")->isEnabled());
        QVERIFY(shown.press("gridReplaceAll"));
        QTRY_COMPARE(done.count(), 2);
        QCOMPARE(done.last().first().toString(), QStringLiteral("There is nothing to replace."));
    }

    void replacesAlsoWhatHasNotBeenReadYet()
    {
        QList<Row> rows = numbered(3000);
        rows[0][0] = rows[2900][0] = QStringLiteral("needle");
        Shown shown(rows);
        shown.action("replaceInPrompts")->trigger();
        shown.find<QLineEdit>("gridFindText")->setText(QStringLiteral("needle"));
        shown.find<QLineEdit>("gridReplaceText")->setText(QStringLiteral("pin"));
        QTRY_COMPARE(shown.find<QLabel>("gridFindNote")->text(), QStringLiteral("1 of 2"));
        QTRY_VERIFY(!shown.cell(0, 0).isEmpty());
        QVERIFY(shown.press("gridReplace"));
        QCOMPARE(shown.grid()->currentIndex().row(), 2900);
        QVERIFY(shown.press("gridReplace"));
        QTRY_COMPARE(shown.storedPrompts().at(2900), QStringLiteral("pin"));
        QCOMPARE(shown.storedPrompts().at(0), QStringLiteral("pin"));
    }

    void replacingInALongListCanBeCancelled()
    {
        Shown shown(numbered(100'000));
        shown.action("replaceInPrompts")->trigger();
        shown.find<QLineEdit>("gridFindText")->setText(QStringLiteral("s"));
        shown.find<QLineEdit>("gridReplaceText")->setText(QStringLiteral("S"));
        QTRY_COMPARE_WITH_TIMEOUT(shown.find<QLabel>("gridFindNote")->text(),
                                  QStringLiteral("1 of 100,000"), 30'000);
        QSignalSpy busy(shown.page.get(), &PromptsPage::busyChanged);
        {
            const HeldWriter held(shown);
            QVERIFY(shown.press("gridReplaceAll"));
            QCOMPARE(busy.count(), 1);
            QVERIFY(!shown.action("addRow")->isEnabled());
            QTRY_VERIFY(shown.find("cancelImport"));
            QVERIFY(shown.press("cancelImport"));
        }
        QTRY_COMPARE(busy.count(), 2);
        QCOMPARE(shown.page->undoStack().count(), 0);
        QVERIFY(shown.stored() == numbered(100'000));
        QVERIFY(shown.press("gridReplaceAll"));
        QTRY_COMPARE_WITH_TIMEOUT(shown.page->undoStack().count(), 1, 30'000);
        QCOMPARE(shown.stored().last().first(), QStringLiteral("Say 100000"));
        shown.page->undoStack().undo();
        QTRY_VERIFY_WITH_TIMEOUT(shown.stored() == numbered(100'000), 30'000);
    }

    // ---- what cannot be done ------------------------------------------------------------------

    void readOnlyProjectsSayWhyNot()
    {
        Shown shown(listOf("b a"));
        const auto info = Shown::result(shown.workbench.store().info());
        const QString why = QStringLiteral("It is only read.");
        shown.page->setProject(*info, why);
        shown.select(0, 0, 1, 1);
        for (QAction *action :
             shown.page->editActions() + shown.page->cellActions() + shown.page->findActions()) {
            if (action->isSeparator() || action->objectName() == QLatin1String("copyCells") ||
                action->objectName().startsWith(QLatin1String("find")))
                continue;
            QVERIFY2(!action->isEnabled(), qPrintable(action->objectName()));
            QCOMPARE(action->toolTip(), why);
        }
        QVERIFY(shown.action("copyCells")->isEnabled());
        QVERIFY(!shown.grid()->horizontalHeader()->sectionsMovable());
        putOnClipboard("x");
        shown.grid()->setFocus();
        QSignalSpy problem(shown.page.get(), &PromptsPage::problem);
        QTest::keyClick(shown.grid(), Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(problem.count(), 1);
        QCOMPARE(problem.first().first().toString(), why);
        QTest::keyClick(shown.grid(), Qt::Key_Delete);
        QCOMPARE(shown.page->undoStack().count(), 0);
        shown.page->setProject(*info);
        QVERIFY(shown.action("sortAscending")->toolTip().contains(QLatin1String("Alt+Shift+A")));
    }

    void undoSaysWhatItUndoes()
    {
        Shown shown(listOf("b a"));
        QCOMPARE(shown.action("undoEdit")->text(), QStringLiteral("&Undo"));
        shown.grid()->setCurrentCell(0, 0);
        shown.action("sortAscending")->trigger();
        QTRY_COMPARE(shown.action("undoEdit")->toolTip(), QStringLiteral("Undo: sort rows"));
        shown.action("undoEdit")->trigger();
        QTRY_COMPARE(shown.action("redoEdit")->text(), QStringLiteral("&Redo: sort rows"));
        QTRY_COMPARE(shown.stored(), listOf("b a"));
    }

    void eachMenuEntryHasAKey()
    {
        Shown shown(listOf("b a"));
        QStringList keys;
        for (const QAction *action :
             shown.page->editActions() + shown.page->cellActions() + shown.page->findActions()) {
            if (action->isSeparator())
                continue;
            QVERIFY2(!action->shortcut().isEmpty(), qPrintable(action->objectName()));
            QVERIFY2(!keys.contains(action->shortcut().toString()),
                     qPrintable(action->objectName()));
            keys.append(action->shortcut().toString());
        }
    }
};

QTEST_MAIN(TestGridEditing)
#include "tst_grid_editing.moc"
