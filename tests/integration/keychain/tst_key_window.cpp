// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/window_driver.h"
#include "secrets/keychain_store.h"
#include "settings/settings_dialog.h"
#include "support/scripted_server.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDirIterator>
#include <QListWidget>
#include <QMessageBox>
#include <QProcess>
#include <QRadioButton>
#include <QTableView>

#include <csignal>

using namespace volley;
using namespace volley::test;

namespace {

const QByteArray key = "sk-window-0123456789abWXYZ";
const QString masked = QStringLiteral("••••WXYZ");

/// What another program sees of an entry.
QByteArray seenFromOutside(const QString &user)
{
    QProcess tool;
    tool.start(QStringLiteral("secret-tool"),
               {QStringLiteral("lookup"), QStringLiteral("user"), user, QStringLiteral("server"),
                QStringLiteral("volley")});
    (void)QTest::qWaitFor([&tool] { return tool.state() == QProcess::NotRunning; }, 10'000);
    return tool.readAllStandardOutput();
}

/// A list of models and an answer in one: it does for whatever is asked.
Script answer()
{
    return {readRequest(),
            send(response(
                R"({"object":"list","data":[{"id":"m-1","object":"model"}],"id":"x","model":"m-1",)"
                R"("choices":[{"index":0,"message":{"role":"assistant","content":"yes"},)"
                R"("finish_reason":"stop"}],"usage":{"prompt_tokens":1,"completion_tokens":1,)"
                R"("total_tokens":2}})",
                200, "Content-Type: application/json\r\nConnection: close\r\n")),
            close()};
}

/// How many files below the home folder hold it in any of the ways a text is written to a file. The
/// home is the test's own, with the keyring, all settings and all projects in it.
int filesWith(const QByteArray &text)
{
    const QString wide = QString::fromLatin1(text);
    const QByteArray utf16(reinterpret_cast<const char *>(wide.utf16()), wide.size() * 2);
    int found = 0;
    QDirIterator each(QDir::homePath(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (each.hasNext()) {
        QFile file(each.next());
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QByteArray all = file.readAll();
        if (all.contains(text) || all.contains(utf16) || all.contains(text.toBase64()) ||
            all.contains(text.toHex()))
            ++found;
    }
    return found;
}

/// Stops the keyring's process for as long as it lives.
class Hold
{
public:
    explicit Hold(int pid)
        : m_pid(pid)
    {
        ::kill(m_pid, SIGSTOP);
    }
    ~Hold() { ::kill(m_pid, SIGCONT); }
    Q_DISABLE_COPY_MOVE(Hold)

private:
    int m_pid;
};

/// The window over the desktop's keychain, with what a person does to a key in it.
struct Window : Driver
{
    explicit Window(const ScriptedServer &asked)
        : Driver(QDir::home().filePath(QStringLiteral("volley.ini")), quick(), {},
                 std::make_shared<KeychainStore>())
        , server(asked)
        , host(QStringLiteral("127.0.0.1:%1").arg(asked.port()))
    {}

    QString textOf(const char *label)
    {
        const auto *found = window.findChild<QLabel *>(QLatin1String(label));
        return found && found->isVisible() ? found->text() : QString();
    }
    void choose(const char *place)
    {
        auto *button = shown<QRadioButton>(place);
        QVERIFY(button);
        QTest::mouseClick(button, Qt::LeftButton, {}, QPoint(8, button->height() / 2));
        QVERIFY(button->isChecked());
    }
    /// The target dialog, filled in but for the key.
    void beginTarget()
    {
        QVERIFY(press("addTarget"));
        QVERIFY(shown<QDialog>("targetDialog"));
        auto *providers = shown<QComboBox>("targetProvider");
        providers->setCurrentIndex(providers->findData(QStringLiteral("compatible")));
        auto *url = shown<QLineEdit>("targetBaseUrl");
        url->selectAll();
        QTest::keyClicks(url, server.url(QStringLiteral("/v1")).toString());
        shown<QComboBox>("targetModel")->setEditText(QStringLiteral("m-1"));
        shown<QCheckBox>("targetStream")->setChecked(false);
        QTRY_VERIFY(!textOf("targetKeyState").isEmpty());
    }
    void pasteKey()
    {
        auto *edit = shown<QLineEdit>("keyEdit");
        QVERIFY(edit);
        QGuiApplication::clipboard()->setText(QString::fromLatin1(key));
        edit->setFocus();
        QTest::keySequence(edit, QKeySequence::Paste);
        QGuiApplication::clipboard()->clear();
        QCOMPARE(edit->text(), QString::fromLatin1(key));
        QCOMPARE(edit->echoMode(), QLineEdit::Password);
    }
    /// Takes the target, and it alone; the demo was there.
    void takeTarget()
    {
        QVERIFY(press("targetOk"));
        QTRY_COMPARE(targets().count(), 2);
        targets().setCurrentRow(0);
        QVERIFY(press("removeTarget"));
        QTRY_COMPARE(targets().count(), 1);
    }
    QListWidget &targets() { return *find<QListWidget>("targetList"); }
    QString lastTarget() { return targets().item(targets().count() - 1)->text(); }

    /// Settings > Providers and Keys, with a server's line chosen.
    void openKeys() { openKeys(host); }
    void openKeys(const QString &wanted)
    {
        action("actionSettings")->trigger();
        auto *dialog = shown<SettingsDialog>("settingsDialog");
        QVERIFY(dialog);
        dialog->showPage(QStringLiteral("settingsKeysPage"));
        QTRY_VERIFY(rowOf(wanted) >= 0);
        shown<QTableView>("settingsKeys")->selectRow(rowOf(wanted));
    }
    void closeKeys()
    {
        auto *dialog = shown<SettingsDialog>("settingsDialog");
        dialog->close();
        QTRY_VERIFY(!dialog->isVisible());
    }
    int rowOf(const QString &wanted)
    {
        const auto *model = shown<QTableView>("settingsKeys")->model();
        for (int row = 0; row < model->rowCount(); ++row) {
            if (model->index(row, 1).data().toString() == wanted)
                return row;
        }
        return -1;
    }
    QString keyOf(const QString &wanted)
    {
        return shown<QTableView>("settingsKeys")
            ->model()
            ->index(rowOf(wanted), 2)
            .data()
            .toString();
    }

    const ScriptedServer &server;
    QString host;
};

QString emptyProject()
{
    const QString path = QDir::home().filePath(QStringLiteral("keys.volley"));
    prepareProject(path, {.rows = 2});
    return path;
}

bool broughtTheKey(const SeenRequest &request)
{
    return request.header("Authorization") == "Bearer " + key;
}

} // namespace

/// Run by with_keyring.sh, one function a state of the keyring.
class TestKeyWindow : public QObject
{
    Q_OBJECT

    /// The keychain does not take the key: the dialog says why, and the session does.
    void onlyForThisSession(const QString &saidBefore, const QString &saidAfter);

private Q_SLOTS:
    void initTestCase()
    {
        keepApart();
        forgetProjects();
    }
    void open();
    void locked();
    void absent();
    void hung();
    void noBus();
};

void TestKeyWindow::open()
{
    ScriptedServer server(answer());
    const QString path = emptyProject();
    const QString account = QStringLiteral("compatible@127.0.0.1:%1").arg(server.port());
    const QString kept = masked + QStringLiteral(" (keychain)");
    {
        Window first(server);
        first.openProject(path);
        first.beginTarget();
        QVERIFY(first.press("keyButton"));
        first.pasteKey();
        QCOMPARE(seenFromOutside(account), QByteArray()); // not before it is saved
        QVERIFY(first.press("keySave"));
        QTRY_COMPARE(first.textOf("targetKeyState"),
                     QStringLiteral("%1, for %2").arg(kept, first.host));
        QCOMPARE(seenFromOutside(account), key);

        QVERIFY(first.press("testButton"));
        QTRY_COMPARE(server.wholeRequests(), 1);
        QCOMPARE(server.requests().at(0).line(), "GET /v1/models HTTP/1.1");
        QVERIFY(broughtTheKey(server.requests().at(0)));
        QTRY_VERIFY2(first.textOf("testResult").contains(QLatin1String("accepts the key")),
                     qPrintable(first.textOf("testResult")));
        first.takeTarget();
        QTRY_VERIFY2(first.lastTarget().contains(kept), qPrintable(first.lastTarget()));

        QVERIFY(first.press("runButton"));
        QTRY_COMPARE(first.count(RequestState::Succeeded), 2);
        QTRY_VERIFY(!first.workbench.isRunning());
        QCOMPARE(server.wholeRequests(), 3);
        for (int i : {1, 2}) {
            QCOMPARE(server.requests().at(i).line(), "POST /v1/chat/completions HTTP/1.1");
            QVERIFY(broughtTheKey(server.requests().at(i)));
            QVERIFY(!server.requests().at(i).body.contains(key));
        }

        first.openKeys();
        QTRY_COMPARE(first.keyOf(first.host), kept);
        QVERIFY(first.press("settingsKeyTest"));
        QTRY_COMPARE(server.wholeRequests(), 4);
        QVERIFY(broughtTheKey(server.requests().at(3)));
        QTRY_VERIFY2(first.textOf("settingsKeyResult").contains(QLatin1String("accepts the key")),
                     qPrintable(first.textOf("settingsKeyResult")));
        QCOMPARE(filesWith(key), 0); // with the project's journal, which goes when it is closed
    }
    QVERIFY(filesWith("say 1") > 0); // the search finds what there is
    QVERIFY(filesWith("127.0.0.1:" + QByteArray::number(server.port())) > 0);
    QCOMPARE(filesWith(key), 0);
    QCOMPARE(filesWith(key.left(16)), 0);

    Window again(server);
    again.openProject(path);
    QTRY_VERIFY2(again.lastTarget().contains(kept), qPrintable(again.lastTarget()));
    again.openKeys();
    QTRY_COMPARE(again.keyOf(again.host), kept);
    QVERIFY(again.press("settingsKeyTest"));
    QTRY_COMPARE(server.wholeRequests(), 5);
    QVERIFY(broughtTheKey(server.requests().at(4)));
    QVERIFY(again.press("settingsKeyRemove"));
    QVERIFY(again.shown<QMessageBox>("settingsKeyRemoveBox"));
    QCOMPARE(seenFromOutside(account), key);
    QVERIFY(again.press("settingsKeyRemoveYes"));
    QTRY_COMPARE(again.textOf("settingsKeyResult"),
                 QStringLiteral("No key for %1 is stored here any longer.").arg(again.host));
    QCOMPARE(seenFromOutside(account), QByteArray());
    QTRY_VERIFY(again.keyOf(again.host).startsWith(QLatin1String("no key")));
    QVERIFY(again.press("settingsKeyTest"));
    QTRY_COMPARE(server.wholeRequests(), 6);
    QVERIFY(server.requests().at(5).header("Authorization").isNull());
    again.closeKeys();
    QTRY_VERIFY(again.lastTarget().contains(QLatin1String("no key")));

    // In and out again at the target.
    QVERIFY(again.press("targetKey"));
    again.pasteKey();
    QVERIFY(again.press("keySave"));
    QTRY_VERIFY(again.lastTarget().contains(kept));
    QCOMPARE(seenFromOutside(account), key);
    QVERIFY(again.press("targetKey"));
    QTRY_COMPARE(again.textOf("keyState"), kept);
    QVERIFY(again.press("keyRemove"));
    QTRY_COMPARE(again.textOf("keyMessage"),
                 QStringLiteral("No key for %1 is stored here any longer.").arg(again.host));
    QCOMPARE(seenFromOutside(account), QByteArray());
    QVERIFY(again.press("keyClose"));
    QTRY_VERIFY(again.lastTarget().contains(QLatin1String("no key")));
}

void TestKeyWindow::onlyForThisSession(const QString &saidBefore, const QString &saidAfter)
{
    ScriptedServer server(answer());
    const QString path = emptyProject();
    const QString kept = masked + QStringLiteral(" (this session only)");
    {
        Window first(server);
        first.openProject(path);
        first.beginTarget();
        QVERIFY(first.press("keyButton"));
        first.pasteKey();
        QTRY_COMPARE(first.textOf("keyMessage"), saidBefore);
        first.choose("keyKeychain");
        QVERIFY(first.press("keySave"));
        QTRY_COMPARE(first.textOf("keyMessage"), saidAfter);
        // The key need not be pasted anew.
        if (!first.shown<QRadioButton>("keySession")->isChecked())
            first.choose("keySession");
        QVERIFY(first.press("keySave"));
        QTRY_COMPARE(first.textOf("targetKeyState"),
                     QStringLiteral("%1, for %2").arg(kept, first.host));
        first.takeTarget();
        QVERIFY(first.press("runButton"));
        QTRY_COMPARE(first.count(RequestState::Succeeded), 2);
        QTRY_VERIFY(!first.workbench.isRunning());
        for (const SeenRequest &request : server.requests())
            QVERIFY(broughtTheKey(request));
        first.openKeys();
        QTRY_COMPARE(first.keyOf(first.host), kept);
    }
    QVERIFY(filesWith("say 1") > 0);
    QCOMPARE(filesWith(key), 0);

    Window again(server);
    again.openProject(path);
    QTRY_VERIFY2(again.lastTarget().contains(QLatin1String("no key")),
                 qPrintable(again.lastTarget()));
    const int before = server.wholeRequests();
    again.openKeys();
    QTRY_VERIFY(again.keyOf(again.host).startsWith(QLatin1String("no key")));
    QVERIFY(again.press("settingsKeyTest"));
    QTRY_COMPARE(server.wholeRequests(), before + 1);
    QVERIFY(server.requests().last().header("Authorization").isNull());
}

void TestKeyWindow::locked()
{
    onlyForThisSession({}, QStringLiteral("The keychain is locked. Unlock it and press Save again, "
                                          "or keep the key for this session only."));

    // A key that is in it is not said to be missing, and not to be removed when it is not.
    ScriptedServer server;
    Window driver(server);
    driver.openProject(QDir::home().filePath(QStringLiteral("keys.volley")));
    const QString openai = QStringLiteral("api.openai.com");
    const QString hidden = QStringLiteral("no key seen – the keychain is locked");
    driver.openKeys(openai);
    QTRY_COMPARE(driver.keyOf(openai), hidden);
    QTRY_COMPARE(driver.keyOf(QStringLiteral("api.anthropic.com")), QStringLiteral("no key yet"));
    QTRY_VERIFY2(driver.textOf("settingsKeychain").contains(QLatin1String("locked")),
                 qPrintable(driver.textOf("settingsKeychain")));
    QVERIFY(driver.press("settingsKeyRemove"));
    QVERIFY(driver.shown<QMessageBox>("settingsKeyRemoveBox"));
    QVERIFY(driver.press("settingsKeyRemoveYes"));
    QTRY_COMPARE(driver.textOf("settingsKeyResult"),
                 QStringLiteral("The key is not in the keychain, or the keychain is locked. Unlock "
                                "the keychain and try again, or enter the key again."));
    QTRY_COMPARE(driver.keyOf(openai), hidden);
}

void TestKeyWindow::absent()
{
    onlyForThisSession(
        QStringLiteral("No keychain was found on this computer. The key can be kept for this "
                       "session only, or taken from an environment variable."),
        QStringLiteral("No keychain was found on this computer, so the key cannot be kept there. "
                       "Press Save to keep it for this session only, or choose an environment "
                       "variable."));
}

void TestKeyWindow::noBus()
{
    absent();
}

// As when the keyring asks for its password in another window: it says nothing until then.
void TestKeyWindow::hung()
{
    const int pid = qEnvironmentVariableIntValue("VOLLEY_KEYRING_PID");
    QVERIFY(pid > 0);
    ScriptedServer server(answer());
    Window driver(server);
    driver.openProject(emptyProject());
    {
        const Hold hold(pid);
        driver.beginTarget();
        QTRY_VERIFY2(
            driver.textOf("targetKeyState").startsWith(QLatin1String("waiting for the keychain")),
            qPrintable(driver.textOf("targetKeyState")));
        QVERIFY(driver.press("keyButton"));
        driver.pasteKey();
        QVERIFY(driver.press("keySave"));
        QTRY_COMPARE(
            driver.textOf("keyMessage"),
            QStringLiteral("Waiting for the keychain; it may ask you to unlock it. Or keep "
                           "the key for this session only."));
        QVERIFY(driver.textOf("keyState").startsWith(QLatin1String("waiting for the keychain")));
        driver.choose("keySession");
        QVERIFY(driver.press("keySave"));
        QTRY_COMPARE(driver.textOf("targetKeyState"),
                     QStringLiteral("%1 (this session only), for %2").arg(masked, driver.host));
        driver.takeTarget();
        QVERIFY(driver.press("runButton"));
        QTRY_COMPARE(driver.count(RequestState::Succeeded), 2);
    }
    for (const SeenRequest &request : server.requests())
        QVERIFY(broughtTheKey(request));
    QCOMPARE(filesWith(key), 0);
}

QTEST_MAIN(TestKeyWindow)
#include "tst_key_window.moc"
