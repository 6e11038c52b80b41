// SPDX-License-Identifier: GPL-3.0-or-later
#include "composition/workbench.h"
#include "support/memory_store.h"
#include "targets/compose_pane.h"
#include "targets/key_dialog.h"
#include "targets/target_dialog.h"

// Behind the store: both know an answered() of their own.
#include "gui/fake_program.h"

#include <QAbstractItemView>
#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QSignalSpy>
#include <QSpinBox>
#include <QStyle>
#include <QStyleOptionViewItem>
#include <QTest>
#include <QTextBlock>
#include <QTextLayout>
#include <QTimer>
#include <QToolButton>

using namespace volley;
using namespace volley::test;

namespace {

Target targetOf(const char *provider, const char *model)
{
    Target target;
    target.provider = QLatin1String(provider);
    target.model = QLatin1String(model);
    return target;
}

RunDefinition twoTargets()
{
    RunDefinition made;
    made.promptTemplate = QStringLiteral("Say {{word}} in {{language}}.");
    made.systemTemplate = QStringLiteral("Be brief about {{word}}.");
    made.targets = {targetOf("demo", "demo-echo"), targetOf("openai", "gpt-test")};
    made.targets[1].name = QStringLiteral("Writer");
    made.targets[1].concurrency = 17;
    made.repeats = 3;
    made.rowLimit = 100;
    return made;
}

/// A pane on show, as wide as its dock is, over a keychain in memory.
struct Shown
{
    explicit Shown(const RunDefinition &definition = {}, QSize size = {360, 760})
        : workbench(options(keychain))
        , changes(&pane, &ComposePane::definitionChanged)
        , keys(&pane, &ComposePane::keyChanged)
        , problems(&pane, &ComposePane::problem)
    {
        pane.bind(workbench);
        pane.setColumns({QStringLiteral("word"), QStringLiteral("language")});
        pane.setDefinition(definition);
        pane.resize(size);
        pane.show();
        QVERIFY(QTest::qWaitForWindowExposed(&pane));
        pane.activateWindow();
    }
    static WorkbenchOptions options(std::shared_ptr<SecretStore> keychain)
    {
        WorkbenchOptions made;
        made.keychain = std::move(keychain);
        made.localTargets = QList<Target>();
        made.environment = QProcessEnvironment();
        made.environment.insert(QStringLiteral("MY_KEY"),
                                QStringLiteral("sk-env-0123456789abEFGH"));
        return made;
    }
    template<typename T>
    T *find(const char *name)
    {
        T *found = pane.findChild<T *>(QLatin1String(name));
        if (!found)
            qFatal("no %s", name);
        return found;
    }
    QPlainTextEdit *prompt() { return find<QPlainTextEdit>("templateEdit"); }
    QListWidget *list() { return find<QListWidget>("targetList"); }
    QString text(const char *label) { return find<QLabel>(label)->text(); }
    void press(const char *button)
    {
        auto *found = find<QPushButton>(button);
        find<QScrollArea>("composeScroll")->ensureWidgetVisible(found);
        QTest::mouseClick(found, Qt::LeftButton);
    }
    /// Something was typed and not told yet.
    bool isTypingPause() { return find<QTimer>("typingPause")->isActive(); }
    /// In place of all that is there.
    void type(const QString &typed)
    {
        prompt()->setFocus();
        prompt()->selectAll();
        QTest::keyClicks(prompt(), typed);
    }
    void finishDialog(const char *button)
    {
        QTest::mouseClick(find<QPushButton>(button), Qt::LeftButton);
        QTRY_VERIFY(!pane.findChild<QDialog *>());
    }

    std::shared_ptr<MemoryStore> keychain = std::make_shared<MemoryStore>();
    Workbench workbench;
    ComposePane pane;
    QSignalSpy changes;
    QSignalSpy keys;
    QSignalSpy problems;
};

/// What is underlined in an editor's first line.
QString underlined(const QPlainTextEdit &edit)
{
    const QTextBlock block = edit.document()->firstBlock();
    QString marked;
    const auto ranges = block.layout()->formats();
    for (const QTextLayout::FormatRange &range : ranges) {
        if (range.format.underlineStyle() != QTextCharFormat::NoUnderline)
            marked += block.text().mid(range.start, range.length);
    }
    return marked;
}

/// The list of columns that is offered; none while none is.
QAbstractItemView *columnPopup()
{
    for (QWidget *top : QApplication::topLevelWidgets()) {
        if (top->objectName() == QLatin1String("columnPopup") && top->isVisible())
            return qobject_cast<QAbstractItemView *>(top);
    }
    return nullptr;
}

QPoint checkBoxOf(QListWidget *list, int row)
{
    QStyleOptionViewItem option;
    option.initFrom(list);
    option.rect = list->visualItemRect(list->item(row));
    option.features = QStyleOptionViewItem::HasCheckIndicator | QStyleOptionViewItem::HasDisplay;
    option.text = list->item(row)->text();
    return list->style()
        ->subElementRect(QStyle::SE_ItemViewItemCheckIndicator, &option, list)
        .center();
}

RunDefinition last(const QSignalSpy &changes)
{
    return changes.last().first().value<RunDefinition>();
}

} // namespace

class TestComposePane : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        qRegisterMetaType<RunDefinition>();
    }

    void beginsWithTheDemo()
    {
        Shown shown;
        const RunDefinition definition = shown.pane.definition();
        QCOMPARE(definition.promptTemplate, QStringLiteral("{{prompt}}"));
        QCOMPARE(definition.targets, QList<Target>{targetOf("demo", "demo-echo")});
        QCOMPARE(shown.list()->count(), 1);
        QCOMPARE(shown.text("requestCount"), QStringLiteral("Each row is sent once."));
        shown.pane.setColumns({QStringLiteral("prompt")});
        QCOMPARE(shown.pane.obstacle(), QString());
        QCOMPARE(shown.changes.size(), 0);
    }

    void definitionGoesRound()
    {
        Shown shown;
        RunDefinition given = twoTargets();
        given.promptTemplate = QStringLiteral("a\u00a0b\n\n{{ word }} {{{{x}} ");
        shown.pane.setDefinition(given);
        QCOMPARE(shown.pane.definition(), given);
        QVERIFY(shown.find<QPlainTextEdit>("systemEdit")->isVisible());
        // Numbers that no box can show are kept, too.
        given.rowLimit = 5'000'000'000;
        given.repeats = 20'000;
        shown.pane.setDefinition(given);
        QCOMPARE(shown.pane.definition(), given);
        shown.pane.setConcurrency(40);
        for (Target &target : given.targets)
            target.concurrency = 40;
        QCOMPARE(shown.pane.definition(), given);
        QCOMPARE(shown.changes.size(), 0);
        QVERIFY(!shown.isTypingPause());
    }

    void typingIsToldOnce()
    {
        Shown shown(twoTargets());
        shown.type(QStringLiteral("Hello {{word}}"));
        QCOMPARE(shown.pane.definition().promptTemplate, QStringLiteral("Hello {{word}}"));
        QVERIFY(shown.isTypingPause());
        QCOMPARE(shown.changes.size(), 0);
        QTRY_COMPARE(shown.changes.size(), 1);
        QVERIFY(!shown.isTypingPause());
        QCOMPARE(last(shown.changes), shown.pane.definition());
        // What is shown instead is not what the person typed.
        QTest::keyClicks(shown.prompt(), QStringLiteral("x"));
        shown.pane.setDefinition(twoTargets());
        QVERIFY(!shown.isTypingPause());
        QCOMPARE(shown.pane.definition(), twoTargets());
    }

    void unknownNamesAreMarkedAtOnce()
    {
        Shown shown(twoTargets());
        auto *note = shown.find<QLabel>("templateEditNote");
        QVERIFY(!note->isVisible());
        shown.type(QStringLiteral("Say {{wrod}} in {{language}}"));
        QCOMPARE(underlined(*shown.prompt()), QStringLiteral("{{wrod}}"));
        QVERIFY(note->isVisible());
        QVERIFY2(note->text().contains(QLatin1String("wrod")), qPrintable(note->text()));
        QVERIFY2(note->text().contains(QLatin1String("word, language")), qPrintable(note->text()));
        const QString obstacle = shown.pane.obstacle();
        QVERIFY2(
            obstacle.startsWith(QStringLiteral("Prompt template, line 1, column 5, field “wrod”")),
            qPrintable(obstacle));
        // The column comes.
        shown.pane.setColumns(
            {QStringLiteral("wrod"), QStringLiteral("language"), QStringLiteral("word")});
        QCOMPARE(underlined(*shown.prompt()), QString());
        QVERIFY(!note->isVisible());
        QCOMPARE(shown.pane.obstacle(), QString());
    }

    void openBracesAreAnObstacle()
    {
        Shown shown(twoTargets());
        shown.type(QStringLiteral("Say {{word"));
        QTest::keyClick(columnPopup(), Qt::Key_Escape);
        QVERIFY(shown.text("templateEditNote").contains(QLatin1String("Line 1, column 5")));
        QVERIFY(shown.pane.obstacle().startsWith(QLatin1String("Prompt template, line 1")));
        RunDefinition other = twoTargets();
        other.systemTemplate = QStringLiteral("{{nobody}}");
        shown.pane.setDefinition(other);
        QVERIFY(shown.pane.obstacle().startsWith(QLatin1String("System message, line 1")));
    }

    /// While it is being written: what is below the editor would jump at each key.
    void aNameThatIsBeingWrittenIsNoMistake()
    {
        Shown shown(twoTargets());
        const auto *note = shown.find<QLabel>("templateEditNote");
        shown.type(QStringLiteral("In {{"));
        QTRY_VERIFY(columnPopup()->isVisible());
        QVERIFY(!note->isVisible());
        QTest::keyClick(columnPopup(), Qt::Key_Escape);
        QVERIFY(note->isVisible());
        QVERIFY(note->text().contains(QLatin1String("Line 1, column 4")));
    }

    void columnsAreOffered()
    {
        Shown shown(twoTargets());
        shown.type(QStringLiteral("In {{l"));
        auto *popup = columnPopup();
        QVERIFY(popup);
        QTRY_VERIFY(popup->isVisible());
        QCOMPARE(popup->model()->rowCount(), 1);
        QTest::keyClick(popup, Qt::Key_Return);
        QCOMPARE(shown.prompt()->toPlainText(), QStringLiteral("In {{language}}"));
        QVERIFY(!popup->isVisible());
        QTest::keyClicks(shown.prompt(), QStringLiteral(" and"));
        QVERIFY(!popup->isVisible());
    }

    void columnsAreChosenWithTheKeyboard_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QList<int>>("keys");
        QTest::addColumn<QString>("expected");
        using Keys = QList<int>;
        QTest::newRow("return") << "a {{" << Keys{Qt::Key_Return} << "a {{word}}";
        QTest::newRow("enter") << "a {{" << Keys{Qt::Key_Enter} << "a {{word}}";
        QTest::newRow("tab") << "a {{" << Keys{Qt::Key_Tab} << "a {{word}}";
        QTest::newRow("down") << "a {{" << Keys{Qt::Key_Down, Qt::Key_Return} << "a {{language}}";
        QTest::newRow("up again") << "a {{" << Keys{Qt::Key_Down, Qt::Key_Up, Qt::Key_Tab}
                                  << "a {{word}}";
        QTest::newRow("escape") << "a {{" << Keys{Qt::Key_Escape} << "a {{";
        QTest::newRow("filtered") << "a {{fIr" << Keys{Qt::Key_Tab} << "a {{first name}}";
        QTest::newRow("with a space") << "a {{ first n" << Keys{Qt::Key_Tab} << "a {{first name}}";
        QTest::newRow("from within") << "a {{name" << Keys{Qt::Key_Return} << "a {{first name}}";
        QTest::newRow("typed on") << "a {{" << Keys{Qt::Key_L, Qt::Key_A, Qt::Key_Return}
                                  << "a {{language}}";
    }

    void columnsAreChosenWithTheKeyboard()
    {
        QFETCH(const QString, typed);
        QFETCH(const QList<int>, keys);
        Shown shown(twoTargets());
        shown.pane.setColumns(
            {QStringLiteral("word"), QStringLiteral("language"), QStringLiteral("first name")});
        shown.find<QToolButton>("examplesFold")->click();
        shown.find<QPushButton>("addExample")->click();
        for (const char *name : {"templateEdit", "systemEdit", "exampleText0"}) {
            auto *edit = shown.find<QPlainTextEdit>(name);
            edit->setFocus();
            edit->selectAll();
            QTest::keyClicks(edit, typed);
            QTRY_VERIFY2(columnPopup(), name);
            for (const int key : keys) {
                QVERIFY2(columnPopup(), name);
                QTest::keyClick(columnPopup(), Qt::Key(key));
            }
            QTEST(edit->toPlainText(), "expected");
            QVERIFY2(!columnPopup(), name);
        }
    }

    void aNameTheCursorStandsInIsReplacedWhole()
    {
        Shown shown(twoTargets());
        shown.type(QStringLiteral("a {{wrong}} and {{word}}"));
        QTextCursor cursor = shown.prompt()->textCursor();
        cursor.setPosition(4);
        shown.prompt()->setTextCursor(cursor);
        QTest::keyClick(shown.prompt(), Qt::Key_Space, Qt::ControlModifier);
        QTRY_VERIFY(columnPopup());
        QTest::keyClick(columnPopup(), Qt::Key_Return);
        QCOMPARE(shown.prompt()->toPlainText(), QStringLiteral("a {{word}} and {{word}}"));
    }

    void columnsAreInsertedFromTheMenu()
    {
        Shown shown(twoTargets());
        shown.type(QStringLiteral("In "));
        const auto actions = shown.find<QToolButton>("templateEditColumns")->menu()->actions();
        QCOMPARE(actions.size(), 2);
        actions.at(0)->trigger();
        QCOMPARE(shown.prompt()->toPlainText(), QStringLiteral("In {{word}}"));
    }

    void previewFollowsRowAndTemplate()
    {
        Shown shown(twoTargets());
        auto *preview = shown.find<QPlainTextEdit>("promptPreview");
        QCOMPARE(preview->toPlainText(), QString());
        shown.pane.setPreviewRow(41, {QStringLiteral("{{tree}}"), QString()});
        QTRY_COMPARE(preview->toPlainText(),
                     QStringLiteral("System message:\nBe brief about {{tree}}.\n\n"
                                    "Prompt:\nSay {{tree}} in ."));
        QVERIFY(shown.text("previewTitle").contains(QLatin1String("row 42")));
        QVERIFY(shown.text("previewNote").contains(QLatin1String("language")));
        RunDefinition plain;
        plain.promptTemplate = QStringLiteral("Hi ");
        shown.pane.setDefinition(plain);
        shown.prompt()->moveCursor(QTextCursor::End);
        QTest::keyClicks(shown.prompt(), QStringLiteral("{{word}}"));
        QTRY_COMPARE(preview->toPlainText(), QStringLiteral("Hi {{tree}}"));
        shown.pane.setPreviewRow(-1, {});
        QTRY_COMPARE(preview->toPlainText(), QString());
    }

    void repeatsAndRowLimitAreCounted()
    {
        Shown shown(twoTargets());
        QCOMPARE(shown.text("requestCount"),
                 QStringLiteral("Each row makes 6 requests: 2 targets × 3 repeats. Only the first "
                                "100 rows are sent: at most 600 requests."));
        auto *rows = shown.find<QSpinBox>("rowLimitSpin");
        rows->setValue(0);
        QCOMPARE(rows->text(), QStringLiteral("all rows"));
        auto *repeats = shown.find<QSpinBox>("repeatsSpin");
        repeats->setFocus();
        repeats->selectAll();
        QTest::keyClicks(repeats, QStringLiteral("12"));
        QCOMPARE(shown.text("requestCount"),
                 QStringLiteral("Each row makes 24 requests: 2 targets × 12 repeats."));
        QTRY_COMPARE(shown.changes.size(), 1);
        QCOMPARE(last(shown.changes).repeats, 12);
        QCOMPARE(last(shown.changes).rowLimit, 0);
        QVERIFY(!last(shown.changes).reuseAnswers);
        QTest::keyClick(shown.find<QCheckBox>("reuseAnswers"), Qt::Key_Space);
        QTRY_COMPARE(shown.changes.size(), 2);
        QVERIFY(last(shown.changes).reuseAnswers);
    }

    void scrollingChangesNoNumber()
    {
        Shown shown(twoTargets(), {340, 400});
        auto *repeats = shown.find<QSpinBox>("repeatsSpin");
        shown.prompt()->setFocus();
        const QPointF middle = QRectF(repeats->rect()).center();
        QWheelEvent turn(middle, repeats->mapToGlobal(middle), {}, {0, 120}, Qt::NoButton,
                         Qt::NoModifier, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(repeats, &turn);
        QCOMPARE(repeats->value(), 3);
    }

    void thereIsRoomForTwentyTargets()
    {
        RunDefinition definition = twoTargets();
        while (definition.targets.size() < 19)
            definition.targets.append(definition.targets.first());
        Shown shown(definition);
        shown.list()->setCurrentRow(0);
        shown.press("duplicateTarget");
        QCOMPARE(shown.list()->count(), 20);
        for (const char *name : {"duplicateTarget", "addTarget"})
            QVERIFY2(!shown.find<QPushButton>(name)->isEnabled(), name);
        QVERIFY(shown.find<QPushButton>("addTarget")->toolTip().contains(QLatin1String("20")));
        shown.press("removeTarget");
        QVERIFY(shown.find<QPushButton>("addTarget")->isEnabled());
    }

    void targetsAreDuplicatedAndRemoved()
    {
        Shown shown(twoTargets());
        shown.list()->setCurrentRow(1);
        shown.press("duplicateTarget");
        shown.press("duplicateTarget");
        QList<Target> targets = shown.pane.definition().targets;
        QCOMPARE(targets.size(), 4);
        QCOMPARE(targets.at(2).name, QStringLiteral("Writer (2)"));
        QCOMPARE(targets.at(3).name, QStringLiteral("Writer (3)"));
        QCOMPARE(targets.at(3).concurrency, 17);
        QCOMPARE(shown.list()->currentRow(), 3);
        QCOMPARE(last(shown.changes).targets, targets);

        shown.list()->setFocus();
        QTest::keyClick(shown.list(), Qt::Key_Delete);
        QTRY_COMPARE(shown.list()->count(), 3);
        shown.list()->setCurrentRow(0);
        for (int left = 2; left >= 0; --left) {
            shown.press("removeTarget");
            QCOMPARE(shown.list()->count(), left);
        }
        QVERIFY(last(shown.changes).targets.isEmpty());
        QVERIFY2(shown.pane.obstacle().contains(QLatin1String("add one")),
                 qPrintable(shown.pane.obstacle()));
        QCOMPARE(shown.text("requestCount"), QStringLiteral("Without a target nothing is sent."));
        QVERIFY(!shown.find<QPushButton>("removeTarget")->isEnabled());
    }

    void targetsAreSwitchedOffAndOn()
    {
        Shown shown(twoTargets());
        shown.list()->setFocus();
        shown.list()->setCurrentRow(1);
        QTest::keyClick(shown.list(), Qt::Key_Space);
        RunDefinition expected = twoTargets();
        expected.targets[1].enabled = false;
        QCOMPARE(shown.pane.definition(), expected);
        QCOMPARE(last(shown.changes), expected);
        QCOMPARE(shown.list()->item(1)->checkState(), Qt::Unchecked);
        QVERIFY(shown.list()->item(1)->text().contains(QLatin1String("left out")));
        QCOMPARE(shown.list()->currentRow(), 1);
        QCOMPARE(shown.text("requestCount"),
                 QStringLiteral("Each row is sent 3 times. Only the first 100 rows are sent: at "
                                "most 300 requests."));
        QCOMPARE(shown.pane.obstacle(), QString());
        // What is left out need not be complete.
        expected.targets[1].model.clear();
        shown.pane.setDefinition(expected);
        QCOMPARE(shown.pane.obstacle(), QString());

        QTest::mouseClick(shown.list()->viewport(), Qt::LeftButton, {},
                          checkBoxOf(shown.list(), 0));
        QVERIFY(!last(shown.changes).targets.first().enabled);
        QVERIFY2(shown.pane.obstacle().contains(QLatin1String("check one")),
                 qPrintable(shown.pane.obstacle()));
        QCOMPARE(shown.text("requestCount"), QStringLiteral("Without a target nothing is sent."));
        QTest::mouseClick(shown.list()->viewport(), Qt::LeftButton, {},
                          checkBoxOf(shown.list(), 0));
        QCOMPARE(shown.pane.definition(), expected);

        shown.pane.setRunning(true);
        const auto told = shown.changes.size();
        QTest::mouseClick(shown.list()->viewport(), Qt::LeftButton, {},
                          checkBoxOf(shown.list(), 0));
        QCOMPARE(shown.list()->item(0)->checkState(), Qt::Checked);
        QCOMPARE(shown.changes.size(), told);
    }

    void targetsAreAddedAndEdited()
    {
        Shown shown(twoTargets());
        shown.press("addTarget");
        QCOMPARE(shown.list()->count(), 2);
        auto *name = shown.find<QLineEdit>("targetName");
        QTest::keyClicks(name, QStringLiteral("Third"));
        shown.finishDialog("targetOk");
        QCOMPARE(shown.list()->count(), 3);
        QCOMPARE(last(shown.changes).targets.at(2).name, QStringLiteral("Third"));
        QCOMPARE(last(shown.changes).targets.at(2).concurrency, 17);
        QCOMPARE(shown.list()->currentRow(), 2);

        shown.list()->setCurrentRow(1);
        shown.press("editTarget");
        shown.find<QComboBox>("targetModel")->setEditText(QStringLiteral("gpt-other"));
        shown.finishDialog("targetOk");
        QCOMPARE(shown.pane.definition().targets.at(1).model, QStringLiteral("gpt-other"));
        QCOMPARE(shown.changes.size(), 2);

        shown.pane.editTarget(0);
        shown.find<QLineEdit>("targetName")->setText(QStringLiteral("never"));
        shown.finishDialog("targetCancel");
        shown.pane.editTarget(0);
        shown.finishDialog("targetOk"); // nothing was changed in it
        QCOMPARE(shown.changes.size(), 2);
        QCOMPARE(shown.pane.definition().targets.at(0).name, QString());
        shown.pane.editTarget(9);
        QCOMPARE(shown.problems.size(), 1);
    }

    /// Beside a person's own the demo would be sent every row, too.
    void theFirstTargetOfOnesOwnTakesTheDemosPlace()
    {
        Shown shown;
        const auto addOpenAi = [&shown] {
            shown.press("addTarget");
            auto *provider = shown.find<QComboBox>("targetProvider");
            QCOMPARE(shown.find<QDialog>("targetDialog")->focusWidget(), provider);
            provider->setCurrentIndex(provider->findText(QStringLiteral("OpenAI")));
            shown.find<QComboBox>("targetModel")->setEditText(QStringLiteral("gpt-test"));
            shown.finishDialog("targetOk");
        };
        addOpenAi();
        const RunDefinition made = shown.pane.definition();
        QCOMPARE(made.targets.size(), 2);
        QVERIFY(!made.targets.at(0).enabled);
        QVERIFY(made.targets.at(1).enabled);
        // A choice that was made is left as it is.
        shown.list()->item(0)->setCheckState(Qt::Checked);
        addOpenAi();
        QVERIFY(shown.pane.definition().targets.at(0).enabled);
    }

    void aDialogDoesNotOutliveItsTarget()
    {
        Shown shown(twoTargets());
        shown.pane.editTarget(1);
        auto *dialog = shown.find<TargetDialog>("targetDialog");
        shown.find<QLineEdit>("targetName")->setText(QStringLiteral("late"));
        RunDefinition other;
        other.targets = {targetOf("demo", "demo-echo")};
        shown.pane.setDefinition(other);
        dialog->accept();
        QCOMPARE(shown.pane.definition(), other);
        QTRY_VERIFY(!shown.pane.findChild<TargetDialog *>());
        QCOMPARE(shown.changes.size(), 0);
    }

    void aKeyGoesToAllTargetsOfItsProvider()
    {
        RunDefinition three = twoTargets();
        three.targets.append(three.targets.at(1));
        Shown shown(three);
        QTRY_VERIFY(shown.list()->item(1)->text().contains(QLatin1String("no key yet")));
        shown.list()->setCurrentRow(0);
        QVERIFY(!shown.find<QPushButton>("targetKey")->isEnabled()); // the demo takes none
        shown.list()->setCurrentRow(1);
        shown.press("targetKey");
        QTest::keyClicks(shown.find<QLineEdit>("keyEdit"),
                         QStringLiteral("sk-test-0123456789WXYZ"));
        shown.finishDialog("keySave");
        QCOMPARE(shown.keys.size(), 2);
        QCOMPARE(shown.keys.at(0).first().toInt(), 1);
        QCOMPARE(shown.keys.at(1).first().toInt(), 2);
        QTRY_VERIFY(shown.list()->item(2)->text().contains(QLatin1String("WXYZ (keychain)")));
        QCOMPARE(shown.pane.definition(), three); // no key in it
        QCOMPARE(shown.changes.size(), 0);
    }

    void aKeyVariableGoesIntoTheTarget()
    {
        Shown shown(twoTargets());
        shown.pane.editKey(1);
        auto *dialog = shown.find<KeyDialog>("keyDialog");
        auto *variable = dialog->findChild<QLineEdit *>(QStringLiteral("keyVariableEdit"));
        dialog->findChild<QRadioButton *>(QStringLiteral("keyEnvironment"))->click();
        variable->selectAll();
        QTest::keyClicks(variable, QStringLiteral("MY_KEY"));
        shown.finishDialog("keySave");
        QCOMPARE(last(shown.changes).targets.at(1).keyVariable, QStringLiteral("MY_KEY"));
        QCOMPARE(shown.keys.size(), 1);
        QTRY_VERIFY(shown.list()->item(1)->text().contains(QLatin1String("MY_KEY")));
        shown.pane.editKey(-1);
        QCOMPARE(shown.problems.size(), 1);
    }

    void badTargetsAreObstacles_data()
    {
        QTest::addColumn<QString>("provider");
        QTest::addColumn<QString>("model");
        QTest::addColumn<QString>("url");
        QTest::addColumn<QString>("says");
        const auto row = [](const char *name, const char *provider, const char *model,
                            const char *url, const char *says) {
            QTest::newRow(name) << QString::fromLatin1(provider) << QString::fromLatin1(model)
                                << QString::fromLatin1(url) << QString::fromLatin1(says);
        };
        row("not a web address", "compatible", "m", "ftp://example.com", "usable web address");
        row("broken", "compatible", "m", "https://exa mple.com", "usable web address");
        row("none where one is needed", "compatible", "m", "", "base URL");
        row("key over plain http", "openai", "m", "http://example.com/v1", "unencrypted");
        row("no model", "openai", " ", "", "model");
        row("unknown provider", "elsewhere", "m", "", "elsewhere");
        row("good", "compatible", "m", "https://example.com/v1", "");
    }
    void badTargetsAreObstacles()
    {
        QFETCH(QString, provider);
        QFETCH(QString, model);
        QFETCH(QString, url);
        QFETCH(QString, says);
        RunDefinition definition = twoTargets();
        Target &target = definition.targets[1];
        target.provider = provider;
        target.model = model;
        target.baseUrl = QUrl(url, QUrl::StrictMode);
        Shown shown(definition);
        const QString obstacle = shown.pane.obstacle();
        QCOMPARE(obstacle.isEmpty(), says.isEmpty());
        QVERIFY2(obstacle.contains(says), qPrintable(obstacle));
        QVERIFY2(says.isEmpty() || obstacle.startsWith(QLatin1String("Writer: ")),
                 qPrintable(obstacle));
    }

    void aRunLocksWhatItSends()
    {
        Shown shown(twoTargets());
        shown.pane.setRunning(true);
        shown.type(QStringLiteral("other"));
        QCOMPARE(shown.pane.definition(), twoTargets());
        QVERIFY(shown.find<QPlainTextEdit>("systemEdit")->isReadOnly());
        QVERIFY(!shown.find<QToolButton>("templateEditColumns")->isEnabled());
        for (const char *name : {"repeatsSpin", "rowLimitSpin", "reuseAnswers", "addTarget",
                                 "duplicateTarget", "removeTarget"})
            QVERIFY2(!shown.find<QWidget>(name)->isEnabled(), name);
        QVERIFY(shown.find<QLabel>("composeLocked")->isVisible());
        shown.list()->setFocus();
        QTest::keyClick(shown.list(), Qt::Key_Delete);
        QVERIFY(!shown.pane.findChild<QDialog *>());
        shown.pane.addTarget();
        QCOMPARE(shown.problems.size(), 1);
        // A key may be what the run is waiting for.
        shown.pane.editKey(1);
        shown.finishDialog("keyClose");
        QCOMPARE(shown.pane.definition(), twoTargets());

        shown.pane.setRunning(false);
        shown.type(QStringLiteral("other"));
        QCOMPARE(shown.pane.definition().promptTemplate, QStringLiteral("other"));
        QVERIFY(shown.find<QWidget>("addTarget")->isEnabled());
        QVERIFY(!shown.find<QLabel>("composeLocked")->isVisible());
    }

    void aRunLeavesLimitsAndBudgetOpen()
    {
        Shown shown(twoTargets());
        shown.pane.setRunning(true);
        shown.pane.editTarget(1);
        auto *tabs = shown.find<QTabWidget>("targetTabs");
        QCOMPARE(tabs->currentIndex(), tabs->count() - 1);
        for (int tab = 0; tab + 1 < tabs->count(); ++tab)
            QVERIFY(!tabs->isTabEnabled(tab));
        shown.find<QSpinBox>("targetRpm")->setValue(77);
        shown.finishDialog("targetOk");
        RunDefinition expected = twoTargets();
        expected.targets[1].requestsPerMinute = 77;
        QCOMPARE(shown.pane.definition(), expected);
        QCOMPARE(last(shown.changes), expected);
        // Elsewhere nothing can have been changed.
        shown.pane.editTarget(1);
        shown.find<QComboBox>("targetModel")->setEditText(QStringLiteral("gpt-other"));
        shown.finishDialog("targetOk");
        QCOMPARE(shown.pane.definition(), expected);
        QCOMPARE(shown.problems.size(), 1);

        shown.find<QToolButton>("budgetFold")->click();
        auto *usd = shown.find<QDoubleSpinBox>("budgetUsd");
        QVERIFY(usd->isVisible() && usd->isEnabled());
        usd->setValue(0.105);
        QCOMPARE(usd->text(), QStringLiteral("0.105"));
        shown.find<QSpinBox>("budgetTokens")->setValue(5'000);
        shown.find<QDoubleSpinBox>("budgetMinutes")->setValue(1.5);
        expected.budget = {0.105, 5'000, 1.5};
        QCOMPARE(shown.pane.definition(), expected);
    }

    void aBudgetIsShownAsItIs()
    {
        RunDefinition definition = twoTargets();
        definition.budget = {0.12345678, 3'000'000'000, {}};
        Shown shown(definition);
        QVERIFY(shown.find<QDoubleSpinBox>("budgetUsd")->isVisible()); // unfolded
        QCOMPARE(shown.pane.definition(), definition);
        QVERIFY(shown.changes.isEmpty());
        // Money says nothing of what has no price.
        definition.targets[1].model = QStringLiteral("nobody-knows-it");
        shown.pane.setDefinition(definition);
        auto *note = shown.find<QLabel>("budgetNote");
        QVERIFY(note->isVisible());
        QVERIFY2(note->text().contains(QLatin1String("No price is known for Writer")),
                 qPrintable(note->text()));
        definition.budget.usd.reset();
        shown.pane.setDefinition(definition);
        QVERIFY(!note->isVisible());
    }

    void nothingIsClippedOrCovered_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::newRow("usual") << QSize(360, 760);
        QTest::newRow("low and narrow") << QSize(320, 400);
        QTest::newRow("narrower than it goes") << QSize(150, 400);
    }
    void nothingIsClippedOrCovered()
    {
        QFETCH(QSize, size);
        RunDefinition definition = twoTargets();
        definition.promptTemplate = QStringLiteral("Say {{wrod}} in {{language}}.");
        Shown shown(definition, size);
        shown.pane.setPreviewRow(0, {QStringLiteral("tree"), QString()});
        shown.pane.setRunning(true);
        QTRY_VERIFY(shown.find<QLabel>("previewNote")->isVisible());
        auto *scroll = shown.find<QScrollArea>("composeScroll");
        QWidget *content = scroll->widget();
        QTRY_VERIFY(content->layout()->geometry().height() >= content->minimumSizeHint().height());
        QVERIFY(content->width() <= scroll->viewport()->width());
        int above = 0;
        for (const char *name :
             {"composeLocked", "templateEdit", "templateEditNote", "systemEdit", "promptPreview",
              "previewNote", "targetList", "addTarget", "targetKey", "repeatsSpin", "rowLimitSpin",
              "reuseAnswers", "requestCount"}) {
            auto *part = shown.find<QWidget>(name);
            const QRect place(part->mapTo(content, QPoint()), part->size());
            QVERIFY2(content->rect().contains(place), name);
            QVERIFY2(place.top() >= above, name);
            const int needed = part->hasHeightForWidth() ? part->heightForWidth(place.width())
                                                         : part->minimumSizeHint().height();
            QVERIFY2(place.height() >= std::max(needed, part->minimumHeight()), name);
            above = place.bottom() + 1;
        }
    }

    void theSystemMessageFolds()
    {
        Shown shown;
        auto *edit = shown.find<QPlainTextEdit>("systemEdit");
        QVERIFY(!edit->isVisible());
        auto *fold = shown.find<QToolButton>("systemEditFold");
        QTest::mouseClick(fold, Qt::LeftButton);
        QVERIFY(edit->isVisible());
        QTest::keyClicks(edit, QStringLiteral("Be kind."));
        QTRY_COMPARE(shown.changes.size(), 1);
        QCOMPARE(last(shown.changes).systemTemplate, QStringLiteral("Be kind."));
        QTest::mouseClick(fold, Qt::LeftButton);
        QVERIFY(!edit->isVisible());
        QCOMPARE(shown.pane.definition().systemTemplate, QStringLiteral("Be kind."));
    }

    void everyControlHasAName()
    {
        Shown shown(twoTargets());
        expectNamedControls(shown.pane);
        for (const QWidget *widget : shown.pane.findChildren<QWidget *>()) {
            const bool control =
                widget->inherits("QAbstractButton") || widget->inherits("QPlainTextEdit") ||
                widget->inherits("QAbstractSpinBox") || widget->inherits("QListWidget");
            QVERIFY2(!control || !widget->objectName().isEmpty(),
                     widget->metaObject()->className());
        }
    }
};

QTEST_MAIN(TestComposePane)
#include "tst_compose_pane.moc"
