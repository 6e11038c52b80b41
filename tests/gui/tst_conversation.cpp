// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/fake_program.h"
#include "gui/window_driver.h"
#include "support/memory_files.h"
#include "targets/compose_pane.h"

#include <QComboBox>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTextBlock>
#include <QTextLayout>

using namespace volley;
using namespace volley::test;

namespace {

/// The pane by itself, with a data set of three columns.
struct Shown
{
    Shown()
        : changes(&pane, &ComposePane::definitionChanged)
    {
        pane.setColumns({QStringLiteral("prompt"), QStringLiteral("talk"), QStringLiteral("file")});
        pane.setDefinition(RunDefinition());
        pane.resize(360, 900);
        pane.show();
        QVERIFY(QTest::qWaitForWindowExposed(&pane));
    }
    template<typename T>
    T *find(const QString &name)
    {
        T *found = pane.findChild<T *>(name);
        if (!found)
            qFatal("no %s", qPrintable(name));
        return found;
    }
    void press(const char *name) { find<QAbstractButton>(QLatin1String(name))->click(); }
    QPlainTextEdit *turn(int place)
    {
        return find<QPlainTextEdit>(QStringLiteral("exampleText%1").arg(place));
    }
    void choose(const char *box, const QString &text)
    {
        auto *found = find<QComboBox>(QLatin1String(box));
        found->setCurrentIndex(found->findText(text));
    }
    QString preview()
    {
        return find<QPlainTextEdit>(QStringLiteral("promptPreview"))->toPlainText();
    }
    QString note(const char *name) { return find<QLabel>(QLatin1String(name))->text(); }

    ComposePane pane;
    QSignalSpy changes;
};

} // namespace

/// Examples, earlier messages and images in the window.
class TestConversation : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        keepApart();
        qRegisterMetaType<RunDefinition>();
    }
    void init() { forgetProjects(); }
    void cleanupTestCase() { cleanUp(); }

    void examplesAreAddedMovedAndRemoved()
    {
        Shown shown;
        QVERIFY(!shown.find<QPushButton>(QStringLiteral("addExample"))->isVisible());
        shown.press("examplesFold");
        shown.press("addExample");
        QCOMPARE(shown.pane.definition().examples.size(), 2);
        QVERIFY(shown.turn(0)->hasFocus() || !shown.pane.isActiveWindow());
        QVERIFY2(
            shown.pane.obstacle().contains(QLatin1String("Turn 1 of the examples has no text")),
            qPrintable(shown.pane.obstacle()));
        QCOMPARE(shown.note("examplesNote"), shown.pane.obstacle());
        QTest::keyClicks(shown.turn(0), QStringLiteral("Two and two, {{prompt}}?"));
        QTest::keyClicks(shown.turn(1), QStringLiteral("Four."));
        QCOMPARE(shown.pane.obstacle(), QString());
        const QList<ExampleTurn> wanted{{Role::User, QStringLiteral("Two and two, {{prompt}}?")},
                                        {Role::Assistant, QStringLiteral("Four.")}};
        QTRY_VERIFY(!shown.changes.isEmpty());
        QTRY_COMPARE(shown.changes.last().first().value<RunDefinition>().examples, wanted);
        shown.press("exampleDown0");
        QCOMPARE(shown.turn(0)->toPlainText(), QStringLiteral("Four."));
        QVERIFY2(shown.pane.obstacle().contains(QLatin1String("take turns")),
                 qPrintable(shown.pane.obstacle()));
        shown.press("exampleUp1");
        QCOMPARE(shown.pane.definition().examples, wanted);
        shown.press("exampleRemove1");
        QVERIFY(shown.pane.obstacle().contains(QLatin1String("no answer yet")));
        shown.press("addExample"); // only the answer is missing
        QCOMPARE(shown.pane.definition().examples.size(), 2);
        shown.press("exampleRemove1");
        shown.press("exampleRemove0");
        QVERIFY(shown.pane.definition().examples.isEmpty());
        QCOMPARE(shown.pane.obstacle(), QString());
    }

    void namesInExamplesAreKnownAndUnknown()
    {
        Shown shown;
        RunDefinition definition;
        definition.examples = {{Role::User, QStringLiteral("{{prmpt}}")},
                               {Role::Assistant, QStringLiteral("x")}};
        shown.pane.setDefinition(definition);
        QVERIFY(shown.turn(0)->isVisible()); // what is there is not folded away
        QVERIFY2(shown.pane.obstacle().contains(QLatin1String("prmpt")),
                 qPrintable(shown.pane.obstacle()));
        const auto formats = shown.turn(0)->document()->firstBlock().layout()->formats();
        QVERIFY(std::any_of(formats.cbegin(), formats.cend(), [](const auto &range) {
            return range.format.underlineStyle() != QTextCharFormat::NoUnderline;
        }));
        shown.turn(0)->setFocus();
        shown.turn(0)->selectAll();
        QTest::keyClicks(shown.turn(0), QStringLiteral("{{ta"));
        QTRY_VERIFY(shown.pane.findChild<QWidget *>(QStringLiteral("columnPopup")) ||
                    QApplication::activePopupWidget());
        QTest::keyClick(QApplication::activePopupWidget() ? QApplication::activePopupWidget()
                                                          : static_cast<QWidget *>(shown.turn(0)),
                        Qt::Key_Return);
        QTRY_COMPARE(shown.turn(0)->toPlainText(), QStringLiteral("{{talk}}"));
        QCOMPARE(shown.pane.obstacle(), QString());
    }

    void columnsOfMessagesAndImages()
    {
        Shown shown;
        shown.pane.setPromptFolder(QStringLiteral("/lists"));
        shown.press("rowColumnsFold");
        shown.choose("messagesColumn", QStringLiteral("talk"));
        shown.choose("imagesColumn", QStringLiteral("file"));
        QTRY_COMPARE(shown.changes.size(), 1);
        RunDefinition definition = shown.pane.definition();
        QCOMPARE(definition.messagesColumn, QStringLiteral("talk"));
        QCOMPARE(definition.imagesColumn, QStringLiteral("file"));
        QCOMPARE(definition.imagesFolder, QStringLiteral("/lists"));
        shown.pane.setColumns({QStringLiteral("prompt"), QStringLiteral("file")});
        QVERIFY2(shown.pane.obstacle().contains(QStringLiteral("“talk”")),
                 qPrintable(shown.pane.obstacle()));
        QCOMPARE(shown.note("rowColumnsNote"), shown.pane.obstacle());
        shown.choose("messagesColumn", QStringLiteral("no column"));
        QCOMPARE(shown.pane.obstacle(), QString());
        // Another definition comes and goes as it is.
        definition.targets = shown.pane.definition().targets;
        shown.pane.setDefinition(definition);
        QCOMPARE(shown.pane.definition(), definition);
    }

    void thePreviewShowsTheWholeConversation()
    {
        Shown shown;
        RunDefinition definition;
        definition.systemTemplate = QStringLiteral("Be kind.");
        definition.examples = {{Role::User, QStringLiteral("q {{prompt}}")},
                               {Role::Assistant, QStringLiteral("a")}};
        definition.messagesColumn = QStringLiteral("talk");
        definition.imagesColumn = QStringLiteral("file");
        shown.pane.setDefinition(definition);
        const QString talk = QStringLiteral("[{\"role\":\"user\",\"content\":\"earlier\"},"
                                            "{\"role\":\"assistant\",\"content\":\"yes\"}]");
        shown.pane.setPreviewRow(0, {QStringLiteral("now"), talk, QStringLiteral("cat.png")});
        QTRY_COMPARE(shown.preview(),
                     QStringLiteral("System message:\nBe kind.\n\nUser:\nq now\n\nAssistant:\na\n\n"
                                    "User:\nearlier\n\nAssistant:\nyes\n\n"
                                    "Prompt:\nnow\n[image: cat.png]"));
        shown.pane.setPreviewRow(6, {QStringLiteral("now"), QStringLiteral("[1]"), QString()});
        QTRY_VERIFY(
            shown.note("previewNote")
                .contains(QStringLiteral("row 7, column “talk”, message 1: not an object")));
        QCOMPARE(shown.preview(), QStringLiteral("now"));
    }

    void aRunLocksThem()
    {
        Shown shown;
        RunDefinition definition;
        definition.examples = {{Role::User, QStringLiteral("q")},
                               {Role::Assistant, QStringLiteral("a")}};
        definition.imagesColumn = QStringLiteral("file");
        shown.pane.setDefinition(definition);
        shown.pane.setRunning(true);
        QVERIFY(shown.turn(0)->isReadOnly());
        for (const char *name :
             {"addExample", "exampleRemove0", "exampleDown0", "chooseImagesFolder"})
            QVERIFY2(!shown.find<QAbstractButton>(QLatin1String(name))->isEnabled(), name);
        QVERIFY(!shown.find<QComboBox>(QStringLiteral("imagesColumn"))->isEnabled());
        shown.pane.setRunning(false);
        QVERIFY(!shown.turn(0)->isReadOnly());
        QVERIFY(shown.find<QAbstractButton>(QStringLiteral("addExample"))->isEnabled());
    }

    void everyControlHasAName()
    {
        Shown shown;
        RunDefinition definition;
        definition.examples = {{Role::User, QStringLiteral("q")},
                               {Role::Assistant, QStringLiteral("a")}};
        definition.imagesColumn = QStringLiteral("file");
        shown.pane.setDefinition(definition);
        expectNamedControls(shown.pane);
    }

    // From a file with pictures to answers, through the whole program.
    void aListWithPicturesIsRun()
    {
        QTemporaryDir folder;
        const auto write = [&folder](const char *name, const QByteArray &bytes) {
            QFile file(folder.filePath(QLatin1String(name)));
            return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
        };
        QVERIFY(write("a.png", png(40)));
        QVERIFY(write("list.csv", "prompt,file\nfirst,a.png\nsecond,none.png\n"));
        Driver driver(folder.filePath(QStringLiteral("settings.ini")));
        driver.window.openFile(folder.filePath(QStringLiteral("list.csv")));
        QVERIFY(driver.accept("importDialog"));
        QTRY_COMPARE(driver.find<QComboBox>("imagesColumn")->count(), 3);
        QVERIFY(driver.press("rowColumnsFold"));
        auto *images = driver.find<QComboBox>("imagesColumn");
        images->setCurrentIndex(images->findText(QStringLiteral("file")));
        QCOMPARE(driver.find<QLineEdit>("imagesFolder")->text(), folder.path());
        QTRY_VERIFY(driver.runButton()->isEnabled());
        QTest::mouseClick(driver.runButton(), Qt::LeftButton);
        QTRY_COMPARE(driver.count(RequestState::Succeeded), 1);
        QTRY_COMPARE(driver.count(RequestState::Failed), 1);
    }
};

QTEST_MAIN(TestConversation)
#include "tst_conversation.moc"
