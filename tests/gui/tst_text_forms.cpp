// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/fake_program.h"
#include "presentation/json_tree_model.h"
#include "results/details_pane.h"
#include "results/markdown_view.h"
#include "results/text_panel.h"

#include <QClipboard>
#include <QComboBox>
#include <QDesktopServices>
#include <QElapsedTimer>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTest>
#include <QTextBlock>
#include <QTextTable>
#include <QToolButton>
#include <QTreeView>

using namespace volley;
using namespace volley::test;

/// Takes the addresses that would otherwise be opened outside.
class AddressTaker : public QObject
{
    Q_OBJECT
public:
    AddressTaker()
    {
        QDesktopServices::setUrlHandler(QStringLiteral("https"), this, "take");
        QDesktopServices::setUrlHandler(QStringLiteral("file"), this, "take");
    }
    ~AddressTaker() override
    {
        QDesktopServices::unsetUrlHandler(QStringLiteral("https"));
        QDesktopServices::unsetUrlHandler(QStringLiteral("file"));
    }
    Q_INVOKABLE void take(const QUrl &address) { taken.append(address); }

    QList<QUrl> taken;
};

/// A panel in the form that is tested.
class Stage
{
public:
    explicit Stage(TextForm form)
        : panel(QStringLiteral("Response"), QStringLiteral("answer"))
    {
        panel.resize(420, 400);
        panel.setForm(form);
        panel.show();
        panel.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&panel));
    }
    template<typename T>
    T *find(const char *name)
    {
        return panel.findChild<T *>(QLatin1String(name));
    }
    QWidget *shown() { return panel.findChild<QStackedWidget *>()->currentWidget(); }
    QString note()
    {
        auto *label = find<QLabel>("answerFormNote");
        return label->isVisible() ? label->text() : QString();
    }
    /// The text of the Markdown view, if it is in sight.
    QString markdown()
    {
        auto *view = find<MarkdownView>("answerMarkdown");
        return view && view->isVisible() ? view->toPlainText() : QString();
    }
    QTreeView *tree()
    {
        auto *view = find<QTreeView>("answerTree");
        return view && view->isVisible() && view->model()->rowCount() > 0 ? view : nullptr;
    }
    void press(const char *name) { QTest::mouseClick(find<QAbstractButton>(name), Qt::LeftButton); }
    void openFind(const QString &words)
    {
        QTest::keySequence(shown(), QKeySequence::Find);
        auto *what = find<QLineEdit>("findText");
        QTRY_VERIFY(what->isVisible());
        QTest::keyClicks(what, words);
    }
    QString current()
    {
        return tree() ? tree()->currentIndex().siblingAtColumn(0).data().toString() : QString();
    }

    TextPanel panel;
};

class TestTextForms : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void markdownIsLaidOutAndHtmlIsNot()
    {
        Stage stage(TextForm::Markdown);
        stage.panel.setText(QStringLiteral("# Title\n\nSome **bold** text.\n\n- one\n- two\n\n"
                                           "```cpp\nint x;\n```\n\n<b>no</b>\n\n"
                                           "<img src=\"file:///etc/passwd\">\n"));
        QTRY_VERIFY(stage.markdown().startsWith(QLatin1String("Title\nSome bold text.")));
        QVERIFY(stage.markdown().contains(QLatin1String("<b>no</b>")));
        QVERIFY(stage.markdown().contains(QLatin1String("<img src")));
        const QTextDocument *document = stage.find<MarkdownView>("answerMarkdown")->document();
        QCOMPARE(document->firstBlock().blockFormat().headingLevel(), 1);
        QTextBlock code = document->begin();
        while (code.isValid() && code.text() != QLatin1String("int x;"))
            code = code.next();
        QVERIFY(code.isValid() && code.blockFormat().background().style() != Qt::NoBrush);
    }

    void tablesAreTables()
    {
        Stage stage(TextForm::Markdown);
        stage.panel.setText(QStringLiteral("> quote\n\n| Name | Count |\n|---|--:|\n| a | 1 |\n"));
        QTRY_VERIFY(!stage.markdown().isEmpty());
        const QTextDocument *document = stage.find<MarkdownView>("answerMarkdown")->document();
        const auto *table =
            qobject_cast<QTextTable *>(document->rootFrame()->childFrames().value(0));
        QVERIFY(table);
        QCOMPARE(table->rows(), 2);
        const QTextTableCell name = table->cellAt(0, 0);
        QCOMPARE(name.firstCursorPosition().block().text(), QStringLiteral("Name"));
        QCOMPARE(name.firstPosition() + 4, name.lastPosition());
        QCOMPARE(table->cellAt(1, 1).firstCursorPosition().block().text(), QStringLiteral("1"));
    }

    void picturesAreNamedAndNotLoaded()
    {
        Stage stage(TextForm::Markdown);
        stage.panel.setText(QStringLiteral("![a cat](https://example.com/cat.png) and "
                                           "![x](file:///etc/passwd)"));
        QTRY_COMPARE(stage.markdown(),
                     QStringLiteral("[picture, not loaded: a cat, https://example.com/cat.png] and "
                                    "[picture, not loaded: x, file:///etc/passwd]"));
    }

    void aLinkIsOpenedOnlyWhenItsAddressWasSeen()
    {
        AddressTaker outside;
        Stage stage(TextForm::Markdown);
        stage.panel.setText(QStringLiteral("[example.com](https://evil.example/?q=1)"));
        QTRY_COMPARE(stage.markdown(), QStringLiteral("example.com"));
        auto *view = stage.find<MarkdownView>("answerMarkdown");
        const QRect place = view->cursorRect();
        QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, place.center() + QPoint(8, 0));
        auto *box = stage.find<QMessageBox>("openAddress");
        QVERIFY(box);
        QVERIFY(box->informativeText().contains(QLatin1String("https://evil.example/?q=1")));
        QVERIFY(outside.taken.isEmpty());
        QTest::keyClick(box, Qt::Key_Escape);
        QTRY_VERIFY(!stage.find<QMessageBox>("openAddress"));
        QVERIFY(outside.taken.isEmpty());
        QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, place.center() + QPoint(8, 0));
        stage.press("openAddressOpen");
        QCOMPARE(outside.taken, QList<QUrl>{QUrl(QStringLiteral("https://evil.example/?q=1"))});
    }

    void aLinkToAFileIsNotOpened()
    {
        AddressTaker outside;
        Stage stage(TextForm::Markdown);
        stage.panel.setText(QStringLiteral("[secret](file:///etc/passwd)"));
        QTRY_COMPARE(stage.markdown(), QStringLiteral("secret"));
        auto *view = stage.find<MarkdownView>("answerMarkdown");
        QTest::mouseClick(view->viewport(), Qt::LeftButton, {},
                          view->cursorRect().center() + QPoint(8, 0));
        QTRY_VERIFY(stage.find<QMessageBox>("openAddress"));
        QVERIFY(!stage.find<QPushButton>("openAddressOpen"));
        stage.press("openAddressCopy");
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("file:///etc/passwd"));
        QCOMPARE(view->toPlainText(), QStringLiteral("secret"));
        QVERIFY(outside.taken.isEmpty());
    }

    void whatIsTooMuchForMarkdownIsShownAsItIs_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("why");
        QTest::newRow("long") << QString(QStringLiteral("word ").repeated(20'000))
                              << QStringLiteral("50,000 characters");
        QTest::newRow("one paragraph")
            << QString(QStringLiteral("word ").repeated(6'000)) << QStringLiteral("too long");
        QTest::newRow("nested quotes")
            << QString(500, QLatin1Char('>')) + QStringLiteral(" deep") << QStringLiteral("nested");
        QTest::newRow("nested lists")
            << QString(QStringLiteral("- ").repeated(2'000)) + QStringLiteral("deep")
            << QStringLiteral("nested");
    }

    void whatIsTooMuchForMarkdownIsShownAsItIs()
    {
        QFETCH(QString, text);
        QFETCH(QString, why);
        Stage stage(TextForm::Markdown);
        stage.panel.setText(text);
        QTRY_VERIFY2(stage.note().contains(why), qPrintable(stage.note()));
        QVERIFY(stage.find<QPlainTextEdit>("answer")->isVisible());
        QVERIFY(!stage.find<QPlainTextEdit>("answer")->toPlainText().isEmpty());
        // And the next answer is Markdown again.
        stage.panel.setText(QStringLiteral("*short*"));
        QTRY_COMPARE(stage.markdown(), QStringLiteral("short"));
        QVERIFY(stage.note().isEmpty());
    }

    void hardMarkdownIsSurvived_data()
    {
        QTest::addColumn<QString>("text");
        const auto row = [](const char *name, const QString &text) {
            QTest::newRow(name) << text.left(150'000);
        };
        row("stars", QString(150'000, QLatin1Char('*')));
        row("brackets", QString(150'000, QLatin1Char('[')));
        row("links", QStringLiteral("[a](").repeated(40'000));
        row("quotes", QStringLiteral("> ").repeated(75'000));
        row("ticks", QStringLiteral("`a``b").repeated(30'000));
        row("table", QStringLiteral("|a|b|\n|-|-|\n") + QStringLiteral("|c|d|\n").repeated(3'000));
        row("headings", QStringLiteral("# a\n\n").repeated(10'000));
        row("entities", QStringLiteral("&amp;&#x41;\n\n").repeated(10'000));
        row("odd characters",
            QString(1000, QChar(0)) + QString(1000, QChar(0xd800)) + QString(1000, QChar(0x202e)));
    }

    void hardMarkdownIsSurvived()
    {
        QFETCH(QString, text);
        QElapsedTimer timer;
        timer.start();
        const auto document = MarkdownDocument::make(text, QThread::currentThread());
        qInfo("made in %lld ms, %s", static_cast<long long>(timer.restart()),
              document ? "shown" : "refused");
        Stage stage(TextForm::Markdown);
        auto *view = new MarkdownView(&stage.panel);
        QSignalSpy rendered(view, &MarkdownView::rendered);
        QSignalSpy refused(view, &MarkdownView::refused);
        view->resize(400, 400);
        view->show();
        view->setMarkdownText(text);
        QTRY_COMPARE_WITH_TIMEOUT(rendered.size() + refused.size(), 1, 60'000);
    }

    void twoHundredThousandCharactersAreLaidOutInAMoment()
    {
        QString text;
        while (text.size() < longestMarkdown - 500)
            text += QStringLiteral("## Part %1\n\nSome words with **weight** and `code`, and a "
                                   "[link](https://example.com).\n\n- one\n- two\n\n")
                        .arg(text.size());
        QElapsedTimer timer;
        timer.start();
        const auto document = MarkdownDocument::make(text, QThread::currentThread());
        QVERIFY(document);
        qInfo("made in %lld ms", static_cast<long long>(timer.restart()));
        QTextBrowser view;
        view.resize(400, 600);
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        timer.restart();
        view.setDocument(document.get());
        qInfo("set in %lld ms", static_cast<long long>(timer.restart()));
        view.verticalScrollBar()->setValue(view.verticalScrollBar()->maximum());
        view.grab();
        qInfo("drawn in %lld ms", static_cast<long long>(timer.restart()));
        QTextCursor end(document.get());
        end.movePosition(QTextCursor::End);
        view.setTextCursor(end);
        qInfo("at its end in %lld ms", static_cast<long long>(timer.restart()));
    }

    void aViewMayEndWhileItsTextIsMade()
    {
        for (int round = 0; round < 5; ++round) {
            MarkdownView view;
            view.setMarkdownText(QStringLiteral("&amp;&#x41; *a*\n\n").repeated(3'000));
        }
    }

    void markdownGrowsAFewTimesASecond()
    {
        Stage stage(TextForm::Markdown);
        stage.panel.append(QStringLiteral("# A\n\n"));
        QTRY_COMPARE(stage.markdown(), QStringLiteral("A"));
        auto *view = stage.find<MarkdownView>("answerMarkdown");
        QSignalSpy rendered(view, &MarkdownView::rendered);
        for (int i = 0; i < 100; ++i)
            stage.panel.append(QStringLiteral("word *%1*\n\n").arg(i));
        QTRY_VERIFY(stage.markdown().endsWith(QLatin1String("word 99")));
        QVERIFY2(rendered.size() <= 2, qPrintable(QString::number(rendered.size())));
        // What a reader has chosen stays, and the place stays.
        QTextCursor chosen(view->document());
        chosen.movePosition(QTextCursor::NextCharacter, QTextCursor::KeepAnchor);
        view->setTextCursor(chosen);
        view->verticalScrollBar()->setValue(3);
        rendered.clear();
        stage.panel.append(QStringLiteral("more"));
        QTRY_VERIFY(stage.markdown().endsWith(QLatin1String("more")));
        QCOMPARE(view->textCursor().selectedText(), QStringLiteral("A"));
        QCOMPARE(view->verticalScrollBar()->value(), 3);
        // Who reads at the end goes along.
        view->verticalScrollBar()->setValue(view->verticalScrollBar()->maximum());
        stage.panel.append(QStringLiteral("\n\nend\n\nend\n\nvery end"));
        QTRY_VERIFY(stage.markdown().endsWith(QLatin1String("very end")));
        QCOMPARE(view->verticalScrollBar()->value(), view->verticalScrollBar()->maximum());
    }

    void jsonIsATreeThatUnfolds()
    {
        Stage stage(TextForm::Json);
        stage.panel.setText(QStringLiteral(
            "Here:\n```json\n{\"people\":[{\"name\":\"Ada\"},{\"name\":\"Bob\"}],\"n\":2}\n```"));
        QTRY_VERIFY(stage.tree());
        QVERIFY(stage.note().isEmpty());
        const QModelIndex root = stage.tree()->model()->index(0, 0);
        QVERIFY(stage.tree()->isExpanded(root)); // a small one is shown whole
        QVERIFY(stage.tree()->isExpanded(stage.tree()->model()->index(0, 0, root)));
        stage.press("answerTreeCollapse");
        QVERIFY(stage.tree()->isExpanded(root));
        QVERIFY(!stage.tree()->isExpanded(stage.tree()->model()->index(0, 0, root)));
        stage.press("answerTreeExpand");
        QVERIFY(stage.tree()->isExpanded(stage.tree()->model()->index(0, 0, root)));
        stage.press("answerTreeCollapse");

        stage.openFind(QStringLiteral("bo"));
        QTRY_COMPARE(stage.current(), QStringLiteral("name"));
        QCOMPARE(stage.find<QLabel>("findNote")->text(), QStringLiteral("1 of 1"));
        QCOMPARE(stage.find<QLabel>("answerTreePath")->text(), QStringLiteral("/people/1/name"));
        QVERIFY(stage.tree()->isExpanded(stage.tree()->currentIndex().parent()));
        stage.tree()->setFocus();
        QTest::keySequence(stage.tree(), QKeySequence::Copy);
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("Bob"));
        QTest::keySequence(stage.tree(), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C));
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("/people/1/name"));
        stage.tree()->setCurrentIndex(stage.tree()->currentIndex().parent());
        QTest::keySequence(stage.tree(), QKeySequence::Copy);
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("{\"name\":\"Bob\"}"));
    }

    void findingGoesRoundInNamesAndValues()
    {
        Stage stage(TextForm::Json);
        stage.panel.setText(QStringLiteral("{\"red\":1,\"b\":\"Red\",\"c\":[\"x\",\"red\"]}"));
        QTRY_VERIFY(stage.tree());
        stage.openFind(QStringLiteral("red"));
        auto *what = stage.find<QLineEdit>("findText");
        QTRY_COMPARE(stage.current(), QStringLiteral("red"));
        QTest::keyClick(what, Qt::Key_Return);
        QCOMPARE(stage.current(), QStringLiteral("b"));
        QTest::keyClick(what, Qt::Key_Return);
        QCOMPARE(stage.current(), QStringLiteral("1"));
        QCOMPARE(stage.find<QLabel>("findNote")->text(), QStringLiteral("3 of 3"));
        QTest::keyClick(what, Qt::Key_Return);
        QCOMPARE(stage.current(), QStringLiteral("red"));
        stage.press("findPrevious");
        QCOMPARE(stage.current(), QStringLiteral("1"));
        QTest::keyClicks(what, QStringLiteral("q"));
        QTRY_COMPARE(stage.find<QLabel>("findNote")->text(), QStringLiteral("Not found"));
    }

    void findWorksInEachForm()
    {
        Stage stage(TextForm::Markdown);
        stage.panel.setText(QStringLiteral("**one** two *one*"));
        QTRY_COMPARE(stage.markdown(), QStringLiteral("one two one"));
        stage.openFind(QStringLiteral("one"));
        auto *view = stage.find<MarkdownView>("answerMarkdown");
        QCOMPARE(view->textCursor().selectionStart(), 0);
        QTest::keyClick(stage.find<QLineEdit>("findText"), Qt::Key_Return);
        QCOMPARE(view->textCursor().selectionStart(), 8);
        stage.panel.setForm(TextForm::Plain);
        QTest::keyClick(stage.find<QLineEdit>("findText"), Qt::Key_Return);
        QTRY_COMPARE(stage.find<QPlainTextEdit>("answer")->textCursor().selectionStart(), 2);
    }

    void whatIsNoJsonIsShownWithThePlaceWhereItBreaksOff()
    {
        Stage stage(TextForm::Json);
        stage.panel.setText(QStringLiteral("{\"a\":1,\n \"b\" 2}"));
        QTRY_COMPARE(stage.note(),
                     QStringLiteral("Not JSON: line 2, column 6: a colon was expected."));
        QCOMPARE(stage.find<QPlainTextEdit>("answer")->toPlainText(),
                 QStringLiteral("{\"a\":1,\n \"b\" 2}"));
        stage.panel.setText(QStringLiteral("[1]"));
        QTRY_VERIFY(stage.tree());
        QVERIFY(stage.note().isEmpty());
        stage.panel.setText({});
        QVERIFY(!stage.tree());
    }

    void jsonWaitsForTheEnd()
    {
        Stage stage(TextForm::Json);
        stage.panel.append(QStringLiteral("{\"a\":"));
        QCOMPARE(stage.note(), QStringLiteral("The JSON tree is shown once the answer is whole."));
        stage.panel.append(QStringLiteral("1}"));
        QCOMPARE(stage.find<QPlainTextEdit>("answer")->toPlainText(), QStringLiteral("{\"a\":1}"));
        stage.panel.setText(QStringLiteral("{\"a\":1}"));
        QTRY_VERIFY(stage.tree());
        QVERIFY(stage.note().isEmpty());
    }

    void tenMegabytesOfJsonAreSurvived()
    {
        QString text = QStringLiteral("[");
        while (text.size() < 10'000'000)
            text += QStringLiteral("{\"id\":%1,\"words\":\"some words\",\"list\":[1,2,3]},")
                        .arg(text.size());
        text += QStringLiteral("\"needle\"]");
        Stage stage(TextForm::Json);
        stage.panel.setText(text);
        QTRY_VERIFY(stage.tree());
        QElapsedTimer timer;
        timer.start();
        stage.press("answerTreeExpand");
        stage.tree()->grab();
        qInfo("unfolded in %lld ms", static_cast<long long>(timer.restart()));
        QTest::keyClick(stage.tree(), Qt::Key_Asterisk);
        stage.openFind(QStringLiteral("needle"));
        QTRY_COMPARE(stage.find<QLabel>("findNote")->text(), QStringLiteral("1 of 1"));
        timer.restart();
        stage.tree()->grab();
        QVERIFY(stage.find<QLabel>("answerTreePath")->text().startsWith(QLatin1Char('/')));
        QVERIFY(stage.tree()->visualRect(stage.tree()->currentIndex()).isValid());
    }

    void deepJsonIsSurvived()
    {
        constexpr int deep = 100'000;
        Stage stage(TextForm::Json);
        stage.panel.setText(QString(deep, QLatin1Char('[')) + QStringLiteral("\"needle\"") +
                            QString(deep, QLatin1Char(']')));
        QTRY_VERIFY(stage.tree());
        stage.press("answerTreeExpand");
        stage.tree()->grab();
        QTest::keyClick(stage.tree(), Qt::Key_Asterisk);
        stage.openFind(QStringLiteral("needle"));
        QTRY_COMPARE(stage.find<QLabel>("findNote")->text(),
                     QStringLiteral("1 of 1, nested too deep to be shown"));
    }

    void theFormStaysFromAnswerToAnswer()
    {
        FakeProgram program;
        DetailsPane pane;
        pane.setFeed(program.feed());
        pane.setRun(definition(), 10);
        pane.resize(420, 500);
        pane.show();
        program.responses[1] = QStringLiteral("[1,2]");
        program.responses[2] = QStringLiteral("# Two");
        program.states[1] = program.states[2] = RequestState::Succeeded;
        pane.setAnswerForm(TextForm::Json);
        pane.showRequest(1);
        const auto tree = [&pane] {
            auto *view = pane.findChild<QTreeView *>(QStringLiteral("responseTextTree"));
            return view && view->isVisible();
        };
        QTRY_VERIFY(tree());
        pane.showRequest(2);
        auto *note = pane.findChild<QLabel *>(QStringLiteral("responseTextFormNote"));
        QTRY_VERIFY(note->isVisible());
        QCOMPARE(pane.answerForm(), TextForm::Json);
        pane.showRequest(1);
        QTRY_VERIFY(tree());
        expectNamedControls(pane);
        auto *form = pane.findChild<QComboBox *>(QStringLiteral("responseTextForm"));
        form->setCurrentIndex(form->findText(QStringLiteral("Markdown")));
        QCOMPARE(pane.answerForm(), TextForm::Markdown);
        expectNamedControls(pane);
    }
};

QTEST_MAIN(TestTextForms)
#include "tst_text_forms.moc"
