// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/fake_program.h"
#include "results/details_pane.h"
#include "results/text_panel.h"
#include "results/timeline_view.h"
#include "widgets/long_text_view.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHelpEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QTabWidget>
#include <QTableView>
#include <QTest>
#include <QTextBlock>
#include <QToolButton>
#include <QToolTip>

using namespace volley;
using namespace volley::test;

class TestDetailsPane : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        qputenv("TZ", "UTC");
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    }

    void titleThatDoesNotFitEndsInDotsAndIsAToolTip()
    {
        FakeProgram program;
        DetailsPane pane;
        openPane(pane, program);
        pane.showRequest(7);
        auto *title = pane.findChild<QLabel *>(QStringLiteral("detailsTitle"));
        const auto toolTip = [title] {
            QHelpEvent event(QEvent::ToolTip, {}, title->mapToGlobal(QPoint()));
            QCoreApplication::sendEvent(title, &event);
            return QToolTip::text();
        };
        title->resize(40, title->height());
        QCOMPARE(toolTip(), title->text());
        title->resize(title->fontMetrics().horizontalAdvance(title->text()) + 20, title->height());
        QTRY_VERIFY(toolTip().isEmpty());
    }

    void detailsShowAnswerRequestAttemptsAndHeaders()
    {
        FakeProgram program;
        DetailsPane pane;
        openPane(pane, program);
        AttemptRecord failed;
        failed.failure = Failure{};
        failed.failure->kind = FailureKind::ServerError;
        failed.failure->outcome = OutcomeClass::Unknown;
        failed.failure->httpStatus = 503;
        failed.retryDelayMs = 4200;
        program.attempts[7] = {failed};
        program.responses[7] = QStringLiteral("forty-two");
        program.states[7] = RequestState::Succeeded;
        pane.showRequest(7);
        QCOMPARE(program.watched, 7);
        QTRY_COMPARE(textOf(pane, "responseText"), QStringLiteral("forty-two"));
        QCOMPARE(pane.findChild<QLabel *>(QStringLiteral("detailsState"))->text(),
                 QStringLiteral("Succeeded"));
        QTRY_VERIFY(!textOf(pane, "requestText").isEmpty());
        const QString sent = textOf(pane, "requestText");
        QVERIFY2(sent.contains(QLatin1String("Authorization: Bearer [key removed]")),
                 qPrintable(sent));
        QVERIFY2(!sent.contains(QLatin1String("sk-secret")), qPrintable(sent));
        // Members in their own order, and an empty list on one line.
        QVERIFY2(sent.contains(QLatin1String("\"z\": 1,\n  \"a\": [],\n  \"input\": \"prompt 7\"")),
                 qPrintable(sent));
        const auto *attempts =
            pane.findChild<QTableView *>(QStringLiteral("attemptsTable"))->model();
        QCOMPARE(attempts->rowCount(), 2);
        QCOMPARE(attempts->index(0, 1).data().toString(), QStringLiteral("Server error"));
        QCOMPARE(attempts->index(0, 2).data().toString(), QStringLiteral("may have been billed"));
        QCOMPARE(attempts->index(1, 2).data().toString(), QStringLiteral("answered"));
        QCOMPARE(attempts->index(0, 12).data().toString(), QStringLiteral("4.2 s"));
        QCOMPARE(attempts->index(1, 1).data().toString(), QStringLiteral("Succeeded"));
        const auto *headers = pane.findChild<QTableView *>(QStringLiteral("headersTable"))->model();
        QCOMPARE(headers->index(0, 1).data().toString(), QStringLiteral("stop"));
        QCOMPARE(headers->index(1, 1).data().toString(), QStringLiteral("req_7"));
        QCOMPARE(headers->index(2, 0).data().toString(), QStringLiteral("x-ratelimit-remaining"));
        pane.showRequest(-1);
        QCOMPARE(textOf(pane, "responseText"), QString());
        QCOMPARE(headers->rowCount(), 0);
        QCOMPARE(program.watched, -1);
    }

    void attemptsAreDrawnAlongTheirTime()
    {
        FakeProgram program;
        DetailsPane pane;
        openPane(pane, program);
        AttemptRecord failed;
        failed.failure = Failure{};
        failed.failure->kind = FailureKind::ServerError;
        failed.startedUtcMs = 1'790'000'000'000;
        failed.durationMs = 2000;
        failed.sentMs = 10;
        failed.retryDelayMs = 3000;
        AttemptRecord last = answered(7, QStringLiteral("yes"));
        last.attempt = 2;
        last.startedUtcMs = failed.startedUtcMs + 6000;
        last.durationMs = 4000;
        last.sentMs = 20;
        last.firstTokenMs = 1000;
        program.attempts[7] = {failed, last};
        program.states[7] = RequestState::Succeeded;
        auto *view = pane.findChild<TimelineView *>(QStringLiteral("attemptsTimeline"));
        auto *tabs = pane.findChild<QTabWidget *>(QStringLiteral("detailsTabs"));
        tabs->setCurrentIndex(2);
        QVERIFY(!view->isVisible());
        pane.showRequest(7);
        QTRY_VERIFY(view->isVisible());
        QVERIFY(view->accessibleDescription().contains(QStringLiteral("1 · Server error · 2.0 s")));
        // With the keys from part to part, each of which says what it was.
        view->setFocus();
        QTest::keyClick(view, Qt::Key_Right);
        QVERIFY(view->pointedText().startsWith(QLatin1String("Attempt 1, sending: 10 ms")));
        QTest::keyClick(view, Qt::Key_End);
        QVERIFY2(
            view->pointedText().startsWith(QLatin1String("Attempt 2, answer coming in: 3.0 s")),
            qPrintable(view->pointedText()));
        QCOMPARE(view->accessibleDescription(), view->pointedText());
        QTest::keyClick(view, Qt::Key_Left);
        QTest::keyClick(view, Qt::Key_Left);
        QTest::keyClick(view, Qt::Key_Left);
        QVERIFY(view->pointedText().startsWith(QLatin1String("Attempt 1, waiting for its turn")));
        // The same with the mouse, at the right end of the last bar.
        QTest::mouseMove(view, QPoint(view->width() - 12, view->height() / 2));
        for (int y = 0;
             y < view->height() && !view->pointedText().contains(QLatin1String("coming")); ++y)
            QTest::mouseMove(view, QPoint(view->width() - 12, y));
        QVERIFY(view->pointedText().contains(QLatin1String("answer coming in")));
        QVERIFY(view->height() <= pane.height() * 2 / 3);
        // A larger font takes more room.
        const int before = view->height();
        QFont font = view->font();
        font.setPointSizeF(font.pointSizeF() * 2);
        view->setFont(font);
        QTRY_VERIFY(view->height() > before * 3 / 2);
    }

    void aNoticeHasTheRoomItTakesAndNoMore()
    {
        FakeProgram program;
        DetailsPane pane;
        openPane(pane, program);
        const auto *notice = pane.findChild<QLabel *>(QStringLiteral("responseTextNotice"));
        QVERIFY(notice->isVisible());
        const int line = notice->fontMetrics().lineSpacing();
        for (const int width : {300, 900}) {
            pane.resize(width, 500);
            QTRY_VERIFY(notice->height() >= (width < 600 ? 2 : 1) * line);
            QTRY_VERIFY(notice->height() < (width < 600 ? 4 : 2) * line);
        }
    }

    void anAttemptThatGoesOnIsDrawnAsItGrows()
    {
        FakeProgram program;
        DetailsPane pane;
        openPane(pane, program);
        pane.findChild<QTabWidget *>(QStringLiteral("detailsTabs"))->setCurrentIndex(2);
        auto *view = pane.findChild<TimelineView *>(QStringLiteral("attemptsTimeline"));
        pane.showRequest(3);
        QTRY_COMPARE(program.detailsAsked, 1);
        // That an attempt began is on record: it is no answer yet.
        AttemptRecord begun;
        begun.state = RequestState::Sending;
        program.attempts[3] = {begun};
        pane.setRun(definition(), 10);
        const auto *table = pane.findChild<QTableView *>(QStringLiteral("attemptsTable"))->model();
        QTRY_COMPARE(table->rowCount(), 1);
        QCOMPARE(table->index(0, 1).data().toString(), QStringLiteral("Sending"));
        QCOMPARE(table->index(0, 2).data().toString(), QString());
        RequestUpdate streaming = update(3, RequestState::Streaming);
        streaming.sentAt = std::chrono::steady_clock::now() - std::chrono::seconds(5);
        streaming.firstTokenMs = 1000;
        pane.applyUpdates({streaming});
        QVERIFY(view->isVisible());
        const QString said = view->accessibleDescription();
        QVERIFY2(said.startsWith(QStringLiteral("1 · Streaming · 5.")), qPrintable(said));
        QVERIFY(said.contains(QLatin1String("answer coming in: 4.")));
        QTRY_VERIFY(view->accessibleDescription() != said); // it grows
        program.attempts.remove(3);
        program.responses[3] = QStringLiteral("done");
        program.states[3] = RequestState::Succeeded;
        pane.applyUpdates({update(3, RequestState::Succeeded)});
        QTRY_VERIFY(view->accessibleDescription().startsWith(QStringLiteral("1 · Succeeded")));
        // Without an attempt there is nothing to draw.
        pane.showRequest(4);
        QTRY_VERIFY(!view->isVisible());
    }

    void picturesAreNamedAndNotShown()
    {
        FakeProgram program;
        RequestFeed feed = program.feed();
        feed.requestFor = [](const Target &, const PromptDraft &, const QString &folder) {
            HttpRequest http;
            http.url = QUrl(QStringLiteral("https://h/v1"));
            http.body = "{\"a\":\"data:image/png;base64,MARK\",\"b\":\"GONE\"}";
            const qint64 size = folder == QLatin1String("/pictures") ? 345'200 : 0;
            return ready(ShownRequest{
                http,
                {{"MARK", QStringLiteral("cat.png"), {}, {}, QStringLiteral("image/png"), size},
                 {"GONE", QStringLiteral("dog.png"), {}, {}, {}, -1}}});
        };
        DetailsPane pane;
        openPane(pane, program);
        pane.setFeed(feed);
        RunDefinition run = definition();
        run.imagesFolder = QStringLiteral("/pictures");
        pane.setRun(run, 20);
        pane.showRequest(7);
        QTRY_VERIFY(textOf(pane, "requestText").contains(QLatin1String("[cat.png, 345.2 kB]")));
        QVERIFY(textOf(pane, "requestText").contains(QLatin1String("[dog.png, cannot be read]")));
        QVERIFY(!textOf(pane, "requestText").contains(QLatin1String("MARK")));
    }

    void aRowThatCannotBeSentSaysWhy()
    {
        FakeProgram program;
        RequestFeed feed = program.feed();
        feed.details = [](Ordinal ordinal) {
            RequestDetails details;
            details.row.ordinal = ordinal;
            details.unsendable = Failure{};
            details.unsendable->kind = FailureKind::BadPrompt;
            details.unsendable->message = QStringLiteral("row 8, column “m”: not JSON");
            return ready(Result<RequestDetails>(details));
        };
        DetailsPane pane;
        openPane(pane, program);
        pane.setFeed(feed);
        pane.showRequest(7);
        auto *notice = pane.findChild<QLabel *>(QStringLiteral("requestTextNotice"));
        QTRY_VERIFY(notice->text().contains(QStringLiteral("row 8, column “m”: not JSON")));
        QVERIFY(!pane.findChild<QPushButton *>(QStringLiteral("copyAsCurl"))->isEnabled());
    }

    void aFailureSaysWhatToDo()
    {
        FakeProgram program;
        DetailsPane pane;
        openPane(pane, program);
        AttemptRecord failed;
        failed.failure = Failure{};
        failed.failure->kind = FailureKind::InvalidKey;
        failed.failure->httpStatus = 401;
        failed.failure->message = QStringLiteral("Incorrect API key");
        program.attempts[1] = {failed};
        program.states[1] = RequestState::Failed;
        pane.showRequest(1);
        auto *notice = pane.findChild<QLabel *>(QStringLiteral("responseTextNotice"));
        QTRY_VERIFY(notice->text().contains(QLatin1String("Incorrect API key")));
        QVERIFY(notice->text().contains(QLatin1String("Enter a valid key")));
    }

    void streamsLiveThenShowsWhatWasStored()
    {
        FakeProgram program;
        DetailsPane pane;
        openPane(pane, program);
        pane.showRequest(3);
        QTRY_VERIFY(program.detailsAsked == 1);
        pane.applyUpdates({update(3, RequestState::Streaming), update(4, RequestState::Failed)});
        pane.appendStreamed(3, QStringLiteral("Once "), true);
        pane.appendStreamed(3, QStringLiteral("upon"), false);
        pane.appendStreamed(4, QStringLiteral("other"), false);
        QCOMPARE(textOf(pane, "responseText"), QStringLiteral("Once upon"));
        // A second attempt begins with nothing.
        pane.applyUpdates({update(3, RequestState::Streaming, 2)});
        QCOMPARE(textOf(pane, "responseText"), QString());
        pane.appendStreamed(3, QStringLiteral("Once"), false);
        pane.applyUpdates({update(3, RequestState::Saving, 2)});
        QCOMPARE(textOf(pane, "responseText"), QStringLiteral("Once"));
        program.responses[3] = QStringLiteral("Once upon a time");
        program.states[3] = RequestState::Succeeded;
        pane.applyUpdates({update(3, RequestState::Succeeded, 2)});
        QTRY_COMPARE(textOf(pane, "responseText"), QStringLiteral("Once upon a time"));
    }

    void readsOnWhileTextGrows()
    {
        TextPanel panel(QStringLiteral("Response"), QStringLiteral("grows"));
        panel.resize(300, 150);
        panel.show();
        auto *edit = panel.findChild<QPlainTextEdit *>();
        for (int line = 0; line < 200; ++line)
            panel.append(QStringLiteral("line %1\n").arg(line));
        QCOMPARE(edit->verticalScrollBar()->value(), edit->verticalScrollBar()->maximum());
        edit->verticalScrollBar()->setValue(5);
        panel.append(QStringLiteral("more\nand more\n"));
        QCOMPARE(edit->verticalScrollBar()->value(), 5);
        QVERIFY(edit->toPlainText().endsWith(QLatin1String("and more\n")));
    }

    void hugeTextsAreShownInPart()
    {
        TextPanel panel(QStringLiteral("Response"), QStringLiteral("huge"));
        panel.show();
        auto *edit = panel.findChild<QPlainTextEdit *>();
        const QString whole = QString(300'000, QLatin1Char('x')); // no gap to break the line at
        panel.setText(whole);
        QCOMPARE(copied(*edit), whole.left(100'000));
        for (auto *button : panel.findChildren<QPushButton *>()) {
            if (button->text() == QLatin1String("Show All"))
                button->click();
        }
        QCOMPARE(copied(*edit), whole);
        QCOMPARE(panel.text(), whole);
    }

    void longLinesAreCutOnShowAndWholeWhenCopied_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("no gap") << QString(9'999, QLatin1Char('x'));
        QTest::newRow("words") << QStringLiteral("some words ").repeated(900);
        QTest::newRow("emoji") << QLatin1Char('x') + QStringLiteral("\U0001F600").repeated(5'000);
        QTest::newRow("lines")
            << (QString(2'500, QLatin1Char('a')) + QLatin1Char('\n')).repeated(4);
        QTest::newRow("just as long") << QString(2'000, QLatin1Char('a')) + QStringLiteral("\nb");
    }
    void longLinesAreCutOnShowAndWholeWhenCopied()
    {
        QFETCH(QString, text);
        LongTextView view;
        const auto longestBlock = [&view] {
            int longest = 0;
            for (QTextBlock block = view.document()->begin(); block.isValid(); block = block.next())
                longest = std::max(longest, block.length() - 1);
            return longest;
        };
        view.setLongText(text);
        QCOMPARE(copied(view), text);
        QVERIFY(longestBlock() <= 2'000);
        // The same when it comes bit by bit, each of which may end in the middle of a line.
        view.setLongText({});
        for (qsizetype at = 0; at < text.size(); at += 700)
            view.appendLongText(text.mid(at, 700));
        QCOMPARE(copied(view), text);
        QVERIFY(longestBlock() <= 2'000);
        // A part of it, from within one piece to within another.
        QTextCursor part(view.document());
        part.setPosition(10);
        part.movePosition(QTextCursor::End, QTextCursor::KeepAnchor);
        view.setTextCursor(part);
        view.copy();
        QCOMPARE(QGuiApplication::clipboard()->text(), text.mid(10));
    }

    void findsWithinTheText()
    {
        TextPanel panel(QStringLiteral("Response"), QStringLiteral("find"));
        QLineEdit *what = openFind(panel, QStringLiteral("one two one two"));
        auto *edit = panel.findChild<QPlainTextEdit *>();
        QTest::keyClicks(what, QStringLiteral("two"));
        QTRY_COMPARE(found(panel), QStringLiteral("1 of 2"));
        QCOMPARE(edit->textCursor().selectionStart(), 4);
        QTest::keyClick(what, Qt::Key_Return);
        QCOMPARE(found(panel), QStringLiteral("2 of 2"));
        QCOMPARE(edit->textCursor().selectionStart(), 12);
        QTest::keyClick(what, Qt::Key_Return);
        QCOMPARE(edit->textCursor().selectionStart(), 4);
        // What came since is looked through, too; the place stays.
        panel.append(QStringLiteral(" and two"));
        QTest::keyClick(what, Qt::Key_Return);
        QTRY_COMPARE(found(panel), QStringLiteral("2 of 3"));
        QTest::keyClicks(what, QStringLiteral("x"));
        QTRY_COMPARE(found(panel), QStringLiteral("Not found"));
        QTest::keyClick(what, Qt::Key_Escape);
        QVERIFY(!what->isVisible());
    }

    /// Words are found behind the part that is shown, which then is the one they stand in.
    void findsInAllOfAHugeText()
    {
        const QString needle = QStringLiteral("Needle");
        QString whole = QStringLiteral("some words\r\n").repeated(50'000);
        whole += QString(400'000, QLatin1Char('x')); // a line that is cut on show
        for (const qsizetype at : {12'012, 313'245, 999'994})
            whole.replace(at, needle.size(), needle);
        QCOMPARE(whole.size(), 1'000'000);
        TextPanel panel(QStringLiteral("Response"), QStringLiteral("huge"));
        QLineEdit *what = openFind(panel, whole);
        auto *edit = panel.findChild<QPlainTextEdit *>();
        const auto part = [&panel] { return words(panel, "hugePart"); };
        const auto isSelected = [edit, &needle] {
            return edit->textCursor().selectedText() == needle &&
                   edit->viewport()->rect().contains(edit->cursorRect());
        };
        QCOMPARE(part(), QStringLiteral("The first 100,000 of 1,000,000 characters are shown."));
        QTest::keyClicks(what, needle.toLower());
        QTRY_COMPARE(found(panel), QStringLiteral("1 of 3"));
        QVERIFY(isSelected());
        QCOMPARE(part(), QStringLiteral("The first 100,000 of 1,000,000 characters are shown."));
        QTest::keyClick(what, Qt::Key_Return);
        QCOMPARE(found(panel), QStringLiteral("2 of 3"));
        QVERIFY(isSelected());
        QCOMPARE(part(), QStringLiteral("Characters 263,246 to 363,245 of 1,000,000 are shown."));
        QTest::keyClick(what, Qt::Key_Return);
        QVERIFY(isSelected());
        QCOMPARE(part(), QStringLiteral("Characters 900,001 to 1,000,000 of 1,000,000 are shown."));
        QTest::keyClick(what, Qt::Key_Return);
        QCOMPARE(found(panel), QStringLiteral("1 of 3"));
        QVERIFY(isSelected());
        auto *previous = panel.findChild<QToolButton *>(QStringLiteral("findPrevious"));
        previous->click();
        QCOMPARE(found(panel), QStringLiteral("3 of 3"));
        previous->click();
        QCOMPARE(found(panel), QStringLiteral("2 of 3"));
        QVERIFY(isSelected());

        // All of it keeps what was found; the beginning is a click away before.
        panel.findChild<QPushButton *>(QStringLiteral("hugeMore"))->click();
        QVERIFY(isSelected());
        QVERIFY(!panel.findChild<QWidget *>(QStringLiteral("hugePart"))->isVisible());
        previous->click();
        QCOMPARE(found(panel), QStringLiteral("1 of 3"));
        QVERIFY(isSelected());
    }

    void theBeginningOfAHugeTextIsAClickAway()
    {
        TextPanel panel(QStringLiteral("Response"), QStringLiteral("huge"));
        QLineEdit *what =
            openFind(panel, QString(300'000, QLatin1Char('x')) + QStringLiteral("end"));
        auto *edit = panel.findChild<QPlainTextEdit *>();
        auto *beginning = panel.findChild<QPushButton *>(QStringLiteral("hugeBeginning"));
        QVERIFY(!beginning->isVisible());
        QTest::keyClicks(what, QStringLiteral("end"));
        QTRY_VERIFY(beginning->isVisible());
        expectNamedControls(panel);
        beginning->click();
        QVERIFY(!beginning->isVisible());
        QCOMPARE(words(panel, "hugePart"),
                 QStringLiteral("The first 100,000 of 300,003 characters are shown."));
        QCOMPARE(edit->textCursor().position(), 0);
        QCOMPARE(copied(*edit).size(), 100'000);
    }

    void everyControlHasAName()
    {
        FakeProgram program;
        DetailsPane pane;
        openPane(pane, program);
        expectNamedControls(pane);
    }

private:
    static void openPane(DetailsPane &pane, FakeProgram &program)
    {
        pane.setFeed(program.feed());
        pane.setRun(definition(), 10);
        pane.resize(400, 500);
        pane.show();
        QVERIFY(QTest::qWaitForWindowExposed(&pane));
    }
    /// The line that takes what is to be found in this text.
    static QLineEdit *openFind(TextPanel &panel, const QString &text)
    {
        panel.resize(400, 200);
        panel.show();
        panel.activateWindow();
        (void)QTest::qWaitForWindowActive(&panel);
        panel.setText(text);
        auto *edit = panel.findChild<QPlainTextEdit *>();
        edit->setFocus();
        QTest::keySequence(edit, QKeySequence::Find);
        auto *what = panel.findChild<QLineEdit *>(QStringLiteral("findText"));
        (void)QTest::qWaitFor([what] { return what->isVisible(); });
        return what;
    }
    static QString words(const QWidget &root, const char *label)
    {
        return root.findChild<QLabel *>(QLatin1String(label))->text();
    }
    static QString found(const TextPanel &panel) { return words(panel, "findNote"); }
    static QString copied(QPlainTextEdit &edit)
    {
        edit.selectAll();
        edit.copy();
        return QGuiApplication::clipboard()->text();
    }
    static QString textOf(const QWidget &root, const char *name)
    {
        return root.findChild<QPlainTextEdit *>(QLatin1String(name))->toPlainText();
    }
};

QTEST_MAIN(TestDetailsPane)
#include "tst_details_pane.moc"
