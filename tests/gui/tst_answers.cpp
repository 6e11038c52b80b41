// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/window_driver.h"
#include "support/scripted_server.h"

#include <QClipboard>
#include <QComboBox>
#include <QPlainTextEdit>
#include <QTableView>
#include <QTreeView>

using namespace volley;
using namespace volley::test;

namespace {

/// A chat completion whose message and finish reason are these.
Script replying(const QByteArray &message, const QByteArray &finish)
{
    const QByteArray body = "{\"id\":\"c1\",\"model\":\"m-1-2026\",\"service_tier\":\"flex\","
                            "\"system_fingerprint\":\"fp_7\",\"choices\":[{\"index\":0,"
                            "\"message\":" +
                            message + ",\"finish_reason\":\"" + finish + "\"}]}";
    return {readRequest(),
            send(response(body, 200,
                          "Content-Type: application/json\r\nConnection: close\r\n"
                          "x-request-id: req_42\r\n")),
            close()};
}

} // namespace

/// What becomes of answers that are cut, refused, empty or no text: in the real window, from a
/// server that sends them.
class TestAnswers : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { keepApart(); }
    void cleanupTestCase() { cleanUp(); }
    void init()
    {
        forgetProjects();
        m_folder = std::make_unique<QTemporaryDir>();
        m_server = std::make_unique<ScriptedServer>();
        m_server->queue(replying("{\"content\":\"Whole\"}", "stop"));
        m_server->queue(replying("{\"content\":\"Cut o\"}", "length"));
        m_server->queue(replying("{\"content\":\"\"}", "stop"));
        m_server->queue(replying("{\"content\":null,\"refusal\":\"I cannot\"}", "stop"));
        m_server->queue(replying("{\"content\":\"Half\"}", "content_filter"));
        m_server->queue(
            replying("{\"content\":\"Let me see\",\"reasoning_content\":\"Thinking\","
                     "\"tool_calls\":[{\"id\":\"t1\",\"type\":\"function\",\"function\":"
                     "{\"name\":\"look\",\"arguments\":\"{\\\"at\\\":1}\"}}]}",
                     "tool_calls"));
    }

    void eachIsMarkedCountedAndFound()
    {
        Driver driver(settingsFile());
        run(driver);
        const QStringList words{QStringLiteral("Succeeded"), QStringLiteral("Cut off"),
                                QStringLiteral("Empty"),     QStringLiteral("Refused"),
                                QStringLiteral("Filtered"),  QStringLiteral("Tool calls")};
        for (int row = 0; row < 6; ++row)
            QTRY_COMPARE(cell(driver, row, RequestColumn::State), words.at(row));
        // What stands in place of a text is shown as the response.
        QTRY_COMPARE(cell(driver, 3, RequestColumn::Response), QStringLiteral("I cannot"));
        QTRY_COMPARE(cell(driver, 5, RequestColumn::Response), QStringLiteral("Let me see"));

        const auto text = [&driver](const char *button) {
            const auto *shown = driver.shown<QToolButton>(button);
            return shown ? shown->text() : QString();
        };
        QTRY_COMPARE(text("filter_cut"), QStringLiteral("Cut off 1"));
        QTRY_COMPARE(text("filter_succeeded"), QStringLiteral("Succeeded 6"));
        QVERIFY(driver.press("filter_cut"));
        QCOMPARE(driver.requests().filteredOrdinals(), QList<Ordinal>{1});
        QVERIFY(driver.press("filter_refused"));
        QCOMPARE(driver.requests().filteredOrdinals(), (QList<Ordinal>{1, 3}));
        QVERIFY(driver.press("filter_failed"));
        QCOMPARE(driver.requests().filteredOrdinals(), (QList<Ordinal>{1, 3}));
        QVERIFY(driver.press("filter_all"));
        QCOMPARE(driver.requests().filteredOrdinals().size(), 6);
    }

    void aProjectThatIsOpenedAgainHasItsMarks()
    {
        {
            Driver driver(settingsFile());
            run(driver);
        }
        Driver again(settingsFile());
        again.openProject(path());
        QTRY_COMPARE(cell(again, 1, RequestColumn::State), QStringLiteral("Cut off"));
        QTRY_VERIFY(!again.find<QToolButton>("filter_empty")->isHidden());
        QCOMPARE(cell(again, 5, RequestColumn::State), QStringLiteral("Tool calls"));
        QTRY_COMPARE(cell(again, 3, RequestColumn::Response), QStringLiteral("I cannot"));
    }

    void itsPartsStandApartInTheDetails()
    {
        Driver driver(settingsFile());
        run(driver);
        driver.requests().selectOrdinal(5);
        const auto text = [&driver](const char *name) {
            const auto *shown = driver.find<QPlainTextEdit>(name);
            return shown && shown->isVisible() ? shown->toPlainText() : QString();
        };
        QTRY_COMPARE(text("responseText"), QStringLiteral("Let me see"));
        const auto *calls = driver.shown<QTreeView>("toolCallsTextTree");
        QVERIFY(calls);
        const auto named = [calls] {
            const QAbstractItemModel *model = calls->model();
            return model->match(model->index(0, 0), Qt::DisplayRole, QStringLiteral("name"), 1,
                                Qt::MatchExactly | Qt::MatchRecursive);
        };
        QTRY_COMPARE(named().size(), 1);
        QCOMPARE(named().first().siblingAtColumn(1).data().toString(), QStringLiteral("\"look\""));
        QVERIFY(calls->isExpanded(named().first().parent()));
        QCOMPARE(text("reasoningText"), QStringLiteral("Thinking"));
        QCOMPARE(text("refusalText"), QString());
        QCOMPARE(driver.find<QLabel>("detailsState")->text(), QStringLiteral("Tool calls"));

        driver.requests().selectOrdinal(3);
        QTRY_COMPARE(text("refusalText"), QStringLiteral("I cannot"));
        QCOMPARE(text("responseText"), QString());
        QCOMPARE(text("reasoningText"), QString());
        driver.requests().selectOrdinal(1);
        QTRY_COMPARE(text("responseText"), QStringLiteral("Cut o"));
        QCOMPARE(text("refusalText"), QString());
        QVERIFY(driver.find<QLabel>("responseTextNotice")
                    ->text()
                    .contains(QLatin1String("Raise the limit (max tokens)")));
    }

    void theFormOfAnswersIsRemembered()
    {
        const auto form = [](Driver &driver) { return driver.find<QComboBox>("responseTextForm"); };
        {
            Driver driver(settingsFile());
            QCOMPARE(form(driver)->currentText(), QStringLiteral("Plain"));
            form(driver)->setCurrentIndex(form(driver)->findText(QStringLiteral("Markdown")));
            driver.window.close();
            QTRY_VERIFY(!driver.window.isVisible());
        }
        Driver again(settingsFile());
        QCOMPARE(form(again)->currentText(), QStringLiteral("Markdown"));
    }

    void whatCameWithItIsReadAndCopied()
    {
        Driver driver(settingsFile());
        run(driver);
        driver.requests().selectOrdinal(1);
        auto *table = driver.find<QTableView>("headersTable");
        const auto value = [table](const char *name) {
            for (int row = 0; row < table->model()->rowCount(); ++row) {
                if (table->model()->index(row, 0).data().toString() == QLatin1String(name))
                    return table->model()->index(row, 1).data().toString();
            }
            return QString();
        };
        QTRY_COMPARE(value("Finish reason"), QStringLiteral("length"));
        QCOMPARE(value("Finish reason as sent"), QStringLiteral("length"));
        QCOMPARE(value("Model that answered"), QStringLiteral("m-1-2026"));
        QCOMPARE(value("Service tier"), QStringLiteral("flex"));
        QCOMPARE(value("Fingerprint"), QStringLiteral("fp_7"));
        QCOMPARE(value("Request id"), QStringLiteral("req_42"));
        auto *tabs = driver.find<QTabWidget>("detailsTabs");
        tabs->setCurrentIndex(tabs->count() - 1);
        table->selectRow(5);
        QVERIFY(driver.press("copyFact"));
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("req_42"));
        table->setFocus();
        table->selectRow(2);
        QTest::keySequence(table, QKeySequence::Copy);
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("m-1-2026"));
    }

private:
    [[nodiscard]] QString settingsFile() const
    {
        return m_folder->filePath(QStringLiteral("s.ini"));
    }
    [[nodiscard]] QString path() const { return m_folder->filePath(QStringLiteral("a.volley")); }

    /// Opens a list of six and has it answered, one prompt after the other.
    void run(Driver &driver)
    {
        prepareProject(path(), {.rows = 6,
                                .model = QStringLiteral("m-1"),
                                .concurrency = 1,
                                .baseUrl = m_server->url(QStringLiteral("/v1"))});
        driver.openProject(path());
        QTRY_VERIFY(driver.runButton()->isEnabled());
        QVERIFY(driver.press("runButton"));
        QTRY_COMPARE(driver.count(RequestState::Succeeded), 6);
    }

    static QString cell(Driver &driver, int row, RequestColumn column)
    {
        return driver.requests().model().index(row, static_cast<int>(column)).data().toString();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ScriptedServer> m_server;
};

QTEST_MAIN(TestAnswers)
#include "tst_answers.moc"
