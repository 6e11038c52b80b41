// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/fake_program.h"
#include "gui/window_driver.h"
#include "settings/settings_dialog.h"
#include "settings/target_defaults.h"
#include "storage/project_file.h"
#include "support/forward_proxy.h"
#include "support/scripted_server.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDesktopServices>
#include <QDoubleSpinBox>
#include <QListWidget>
#include <QMessageBox>
#include <QRadioButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableView>

using namespace volley;
using namespace volley::test;

namespace {

void openPage(Driver &driver, const char *page)
{
    driver.action("actionSettings")->trigger();
    auto *dialog = driver.shown<SettingsDialog>("settingsDialog");
    QVERIFY(dialog);
    dialog->showPage(QLatin1String(page));
}

QString textOf(Driver &driver, const char *label)
{
    const auto *found = driver.window.findChild<QLabel *>(QLatin1String(label));
    return found && found->isVisible() ? found->text() : QString();
}

void enter(Driver &driver, const char *field, const QString &text)
{
    auto *edit = driver.shown<QLineEdit>(field);
    QVERIFY(edit);
    edit->setFocus();
    edit->selectAll();
    edit->insert(text);
    Q_EMIT edit->editingFinished();
}

int rowOf(const QTableView &table, const QString &server)
{
    for (int row = 0; row < table.model()->rowCount(); ++row) {
        if (table.model()->index(row, 1).data().toString() == server)
            return row;
    }
    return -1;
}

QString keyOf(const QTableView &table, const QString &server)
{
    return table.model()->index(rowOf(table, server), 2).data().toString();
}

/// A file in the folder of projects without a name, last written to so many days ago.
QString makeUntitled(const QString &name, int daysAgo, int bytes = 1000)
{
    const QString path = untitledFolder() + QLatin1Char('/') + name;
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return {};
    file.write(QByteArray(bytes, 'x'));
    file.flush();
    file.setFileTime(QDateTime::currentDateTimeUtc().addDays(-daysAgo),
                     QFileDevice::FileModificationTime);
    return path;
}

QString logText(Driver &driver)
{
    QStringList lines;
    const auto *table = driver.window.findChild<QTableView *>(QStringLiteral("logTable"));
    for (int row = 0; row < table->model()->rowCount(); ++row)
        lines.append(table->model()->index(row, 2).data().toString());
    return lines.join(QLatin1Char('\n'));
}

/// Where "Open Folder" would lead.
class Folders : public QObject
{
    Q_OBJECT
public:
    Folders() { QDesktopServices::setUrlHandler(QStringLiteral("file"), this, "open"); }
    ~Folders() override { QDesktopServices::unsetUrlHandler(QStringLiteral("file")); }
    Q_INVOKABLE void open(const QUrl &url) { opened.append(url.toLocalFile()); }
    QStringList opened;
};

} // namespace

/// The pages that have to do with more than the window: keys, prices, limits, network, data.
class TestSettingsPages : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { keepApart(); }
    void init()
    {
        forgetProjects();
        m_folder = std::make_unique<QTemporaryDir>();
    }
    void cleanupTestCase() { cleanUp(); }

    // ---- keys ----

    void keysAreListedWithWhereTheyLie()
    {
        Driver driver(settingsFile());
        driver.workbench.keys().keepForSession(QStringLiteral("openai"),
                                               Secret("sk-test-0123456789"));
        openPage(driver, "settingsKeysPage");
        auto *table = driver.shown<QTableView>("settingsKeys");
        QVERIFY(table->model()->rowCount() > 8);
        QTRY_COMPARE(keyOf(*table, QStringLiteral("api.openai.com")),
                     QStringLiteral("••••6789 (this session only)"));
        QVERIFY(rowOf(*table, QStringLiteral("api.anthropic.com")) >= 0);
        for (int row = 0; row < table->model()->rowCount(); ++row)
            QVERIFY(table->model()->index(row, 0).data().toString() != QLatin1String("Demo"));
        // There is no keychain here, and that is said.
        QTRY_VERIFY(textOf(driver, "settingsKeychain").contains(QLatin1String("No keychain")));
    }

    void aKeyIsSetTestedAndRemoved()
    {
        Driver driver(settingsFile());
        openPage(driver, "settingsKeysPage");
        auto *table = driver.shown<QTableView>("settingsKeys");
        table->selectRow(rowOf(*table, QStringLiteral("api.anthropic.com")));
        QVERIFY(!driver.window.findChild<QPushButton *>(QStringLiteral("settingsKeyTest"))
                     ->isEnabled());
        QVERIFY(driver.press("settingsKeySet"));
        QVERIFY(driver.shown<QDialog>("keyDialog"));
        driver.shown<QRadioButton>("keySession")->click();
        driver.shown<QLineEdit>("keyEdit")->insert(QStringLiteral("sk-ant-0123456789abcd"));
        QVERIFY(driver.press("keySave"));
        QTRY_COMPARE(keyOf(*table, QStringLiteral("api.anthropic.com")),
                     QStringLiteral("••••abcd (this session only)"));
        QTRY_VERIFY(
            driver.window.findChild<QPushButton *>(QStringLiteral("settingsKeyTest"))->isEnabled());
        QVERIFY(driver.press("settingsKeyRemove"));
        QVERIFY(driver.shown<QMessageBox>("settingsKeyRemoveBox"));
        QVERIFY(driver.press("settingsKeyRemoveYes"));
        QTRY_VERIFY(keyOf(*table, QStringLiteral("api.anthropic.com"))
                        .startsWith(QLatin1String("no key yet")));
    }

    // A server of one's own stands there when it is a target, and is asked for its models.
    void aServerOfTheProjectIsTested()
    {
        ScriptedServer server(
            Script{readRequest(),
                   send(response("{\"object\":\"list\",\"data\":[{\"id\":\"m-1\"}]}")), again()});
        Driver driver(settingsFile());
        Prepared prepared;
        prepared.baseUrl = server.url(QStringLiteral("/v1"));
        const QString path = m_folder->filePath(QStringLiteral("own.volley"));
        prepareProject(path, prepared);
        driver.openProject(path);
        openPage(driver, "settingsKeysPage");
        auto *table = driver.shown<QTableView>("settingsKeys");
        const QString host = QStringLiteral("127.0.0.1:%1").arg(server.port());
        QTRY_VERIFY(rowOf(*table, host) >= 0);
        table->selectRow(rowOf(*table, host));
        QTRY_VERIFY(driver.press("settingsKeyTest"));
        QTRY_VERIFY(!server.requests().isEmpty());
        QTRY_VERIFY2(textOf(driver, "settingsKeyResult").contains(QLatin1String("127.0.0.1")) ||
                         textOf(driver, "settingsKeyResult").contains(QLatin1String("model")),
                     qPrintable(textOf(driver, "settingsKeyResult")));
    }

    // ---- prices ----

    void pricesSayWhereTheyComeFrom()
    {
        Driver driver(settingsFile());
        openPage(driver, "settingsPricesPage");
        QTRY_VERIFY(textOf(driver, "settingsPriceTable").contains(QLatin1String("20")));
        QVERIFY(textOf(driver, "settingsPriceTable").contains(QLatin1String("came with Volley")));
        OwnPrice price;
        price.provider = QStringLiteral("openai");
        price.model = QStringLiteral("my-model");
        price.price.input = TokenPrice();
        price.price.output = TokenPrice();
        static_cast<void>(driver.workbench.prices().set({price}));
        QTRY_VERIFY(textOf(driver, "settingsPriceOwn").contains(QLatin1String("1 price of")));
        QVERIFY(driver.press("settingsPriceEdit"));
        QVERIFY(driver.shown<QDialog>("pricesDialog"));
    }

    // ---- limits ----

    void newTargetsAndProjectsBeginWithTheLimits()
    {
        {
            Driver driver(settingsFile());
            openPage(driver, "settingsLimitsPage");
            driver.shown<QSpinBox>("settingsConcurrency")->setValue(33);
            driver.shown<QSpinBox>("settingsAttempts")->setValue(3);
            driver.shown<QSpinBox>("settingsRpm")->setValue(120);
            driver.shown<QDoubleSpinBox>("settingsIdle")->setValue(45.5);
            driver.shown<QCheckBox>("settingsHedge")->setChecked(true);
            driver.action("actionNew")->trigger();
            QTRY_COMPARE(driver.window.windowTitle(), QStringLiteral("Untitled 2"));
            QTRY_COMPARE(driver.shown<QSpinBox>("concurrencyNumber")->value(), 33);
            QVERIFY(driver.press("addTarget"));
            QVERIFY(driver.shown<QDialog>("targetDialog"));
            QCOMPARE(driver.find<QSpinBox>("targetMaxAttempts")->value(), 3);
            QCOMPARE(driver.find<QSpinBox>("targetRpm")->value(), 120);
            QCOMPARE(driver.find<QDoubleSpinBox>("deadlineIdle")->value(), 45.5);
            QVERIFY(driver.find<QCheckBox>("targetHedge")->isChecked());
        }
        Driver driver(settingsFile());
        openPage(driver, "settingsLimitsPage");
        QCOMPARE(driver.shown<QSpinBox>("settingsConcurrency")->value(), 33);
        QVERIFY(driver.press("settingsLimitsReset"));
        QCOMPARE(readTargetDefaults(driver.settings), TargetDefaults());
    }

    void serversOfOnesOwnAreAdaptiveUnlessSetOtherwise_data()
    {
        QTest::addColumn<bool>("adaptive");
        QTest::newRow("as usual") << true;
        QTest::newRow("set otherwise") << false;
    }
    void serversOfOnesOwnAreAdaptiveUnlessSetOtherwise()
    {
        QFETCH(bool, adaptive);
        Driver driver(settingsFile());
        openPage(driver, "settingsLimitsPage");
        QVERIFY(driver.shown<QCheckBox>("settingsAdaptive")->isChecked());
        driver.shown<QCheckBox>("settingsAdaptive")->setChecked(adaptive);
        QVERIFY(driver.press("addTarget"));
        QVERIFY(driver.shown<QDialog>("targetDialog"));
        auto *providers = driver.find<QComboBox>("targetProvider");
        QVERIFY(providers);
        const int own = providers->findText(QStringLiteral("compatible"), Qt::MatchContains);
        QVERIFY(own >= 0);
        providers->setCurrentIndex(own);
        Q_EMIT providers->activated(own);
        QCOMPARE(driver.find<QCheckBox>("targetAdaptive")->isChecked(), adaptive);
    }

    void limitsThatMakeNoSenseAreNotTaken()
    {
        QSettings settings(settingsFile(), QSettings::IniFormat);
        settings.setValue(QStringLiteral("limits/concurrency"), QStringLiteral("100000"));
        settings.setValue(QStringLiteral("limits/attempts"), QStringLiteral("many"));
        settings.setValue(QStringLiteral("limits/idle_seconds"), QStringLiteral("-3"));
        QCOMPARE(readTargetDefaults(settings), TargetDefaults());
    }

    // ---- network ----

    void theProxyIsReallyUsed()
    {
        ScriptedServer server(
            Script{readRequest(), send(response("{\"object\":\"list\",\"data\":[]}")), again()},
            serverTls(QStringLiteral("wrong-host"))); // good for elsewhere.example
        ForwardProxy proxy(ForwardProxy::Kind::Http, server.port());
        proxy.demand("anna", "open-sesame");
        {
            Driver driver(settingsFile());
            openPage(driver, "settingsNetworkPage");
            QVERIFY(driver.shown<QRadioButton>("settingsProxySystem")->isChecked());
            driver.shown<QRadioButton>("settingsProxyHttp")->click();
            QVERIFY(!textOf(driver, "settingsProxyNote").isEmpty()); // no host yet
            enter(driver, "settingsProxyHost", QStringLiteral("http://x/"));
            QVERIFY(textOf(driver, "settingsProxyNote").contains(QLatin1String("as before")));
            QCOMPARE(
                driver.settings.value(QStringLiteral("network/proxy"), QStringLiteral("system"))
                    .toString(),
                QStringLiteral("system"));
            enter(driver, "settingsProxyHost", QStringLiteral("127.0.0.1"));
            driver.shown<QSpinBox>("settingsProxyPort")->setValue(proxy.port());
            enter(driver, "settingsProxyUser", QStringLiteral("anna"));
            QVERIFY(textOf(driver, "settingsProxyNote").isEmpty());
            QTRY_VERIFY(!textOf(driver, "settingsProxyPasswordNote").isEmpty());
            driver.shown<QLineEdit>("settingsProxyPassword")->insert(QStringLiteral("open-sesame"));
            QVERIFY(driver.press("settingsProxyPasswordKeep"));
            QVERIFY(driver.shown<QLineEdit>("settingsProxyPassword")->text().isEmpty());
            QTRY_VERIFY(textOf(driver, "settingsProxyPasswordNote")
                            .contains(QLatin1String("this session only")));
            driver.settings.sync();
            QFile kept(settingsFile());
            QVERIFY(kept.open(QIODevice::ReadOnly));
            QVERIFY(!kept.readAll().contains("sesame"));

            QFile ca(m_folder->filePath(QStringLiteral("ca.pem")));
            QVERIFY(ca.open(QIODevice::WriteOnly));
            ca.write(tlsFile(QStringLiteral("ca.pem")));
            ca.close();
            QVERIFY(driver.press("settingsCaChoose"));
            QVERIFY(driver.chooseFile(ca.fileName()));
            QTRY_VERIFY2(textOf(driver, "settingsCaNote").contains(QLatin1String("Volley test CA")),
                         qPrintable(textOf(driver, "settingsCaNote")));
            QVERIFY(reaches(driver));
            QCOMPARE(proxy.through().last(), "elsewhere.example:443");
            QVERIFY(driver.press("settingsCaDrop"));
            QTRY_VERIFY(!reaches(driver)); // its authority is not trusted any more
            enter(driver, "settingsCaFile", ca.fileName());
            QTRY_VERIFY(reaches(driver));
        }
        // The next program reads all that; but the password it has to find in the keychain.
        const int before = server.wholeRequests();
        Driver driver(settingsFile());
        QVERIFY(!reaches(driver));
        QCOMPARE(server.wholeRequests(), before);
        openPage(driver, "settingsNetworkPage");
        QVERIFY(driver.shown<QRadioButton>("settingsProxyHttp")->isChecked());
        QCOMPARE(driver.shown<QSpinBox>("settingsProxyPort")->value(), proxy.port());
        QTRY_VERIFY(
            textOf(driver, "settingsProxyPasswordNote").contains(QLatin1String("keychain")));
        driver.shown<QLineEdit>("settingsProxyPassword")->insert(QStringLiteral("open-sesame"));
        QTest::keyClick(driver.shown<QLineEdit>("settingsProxyPassword"), Qt::Key_Return);
        QTRY_VERIFY(reaches(driver));
        QVERIFY(driver.shown<SettingsDialog>("settingsDialog")); // Return does not close it
        const int through = int(proxy.through().size());
        driver.shown<QRadioButton>("settingsProxyNone")->click();
        QVERIFY(!reaches(driver)); // there is no such host
        QCOMPARE(int(proxy.through().size()), through);
    }

    void badCertificatesAreSaidAndNotTaken()
    {
        Driver driver(settingsFile());
        openPage(driver, "settingsNetworkPage");
        const QString path = m_folder->filePath(QStringLiteral("bad.pem"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("hello");
        file.close();
        enter(driver, "settingsCaFile", path);
        QTRY_VERIFY(textOf(driver, "settingsCaNote").contains(QLatin1String("no PEM")));
        QVERIFY(driver.settings.value(QStringLiteral("network/ca_file")).toString().isEmpty());
        enter(driver, "settingsCaFile", path + QStringLiteral(".gone"));
        QTRY_VERIFY(textOf(driver, "settingsCaNote").contains(QLatin1String("does not exist")));
    }

    void certificatesThatAreGoneAtTheStartAreSaid()
    {
        {
            QSettings settings(settingsFile(), QSettings::IniFormat);
            settings.setValue(QStringLiteral("network/ca_file"), QStringLiteral("/nowhere/ca.pem"));
        }
        Driver driver(settingsFile());
        QTRY_VERIFY(driver.banners().contains(QLatin1String("/nowhere/ca.pem")));
    }

    // ---- data ----

    void oldProjectsWithoutANameAreRemovedAtTheStart()
    {
        {
            QSettings settings(settingsFile(), QSettings::IniFormat);
            settings.setValue(QStringLiteral("projects/keep_untitled_days"), 30);
        }
        const QString old = makeUntitled(QStringLiteral("Untitled 7.volley"), 40);
        const QString young = makeUntitled(QStringLiteral("Untitled 8.volley"), 20);
        const QString locked = makeUntitled(QStringLiteral("Untitled 9.volley"), 400);
        const QString named = makeUntitled(QStringLiteral("mine.volley"), 400);
        const auto lock = ProjectLock::take(locked);
        QVERIFY(lock);
        Driver driver(settingsFile());
        QTRY_VERIFY(!QFileInfo::exists(old));
        QTRY_VERIFY2(logText(driver).contains(QLatin1String("Untitled 7")),
                     qPrintable(logText(driver)));
        for (const QString &path : {young, locked, named})
            QVERIFY2(QFileInfo::exists(path), qPrintable(path));
        // It stays there when the log is filled anew.
        driver.openProject(project());
        QVERIFY(logText(driver).contains(QLatin1String("Untitled 7")));
    }

    void nothingIsRemovedUnlessAskedFor()
    {
        const QString old = makeUntitled(QStringLiteral("Untitled 7.volley"), 4000);
        Driver driver(settingsFile());
        openPage(driver, "settingsDataPage");
        QTRY_VERIFY(textOf(driver, "settingsUntitledCount").contains(QLatin1String("projects")));
        QVERIFY(QFileInfo::exists(old));
        QVERIFY(!driver.window.findChild<QPushButton *>(QStringLiteral("settingsUntitledCleanUp"))
                     ->isEnabled());
        // Cleaned up by hand, once a time is set and the question is answered.
        auto *days = driver.shown<QComboBox>("settingsUntitledDays");
        days->setCurrentIndex(days->findData(90));
        QVERIFY(driver.press("settingsUntitledCleanUp"));
        QVERIFY(driver.shown<QMessageBox>("settingsCleanUpBox"));
        QVERIFY(QFileInfo::exists(old));
        QVERIFY(driver.press("settingsCleanUpYes"));
        QTRY_VERIFY(!QFileInfo::exists(old));
        QTRY_VERIFY(
            textOf(driver, "settingsUntitledCleaned").contains(QLatin1String("1 project ")));
        QCOMPARE(driver.settings.value(QStringLiteral("projects/keep_untitled_days")).toInt(), 90);
    }

    void dialogsBeginInTheChosenFolder()
    {
        Folders folders;
        const QString chosen = m_folder->filePath(QStringLiteral("projects"));
        QVERIFY(QDir().mkpath(chosen));
        Driver driver(settingsFile());
        openPage(driver, "settingsDataPage");
        enter(driver, "settingsProjectFolder", chosen + QStringLiteral("/none"));
        QVERIFY(textOf(driver, "settingsProjectFolderNote").contains(QLatin1String("no such")));
        enter(driver, "settingsProjectFolder", chosen);
        driver.action("actionOpen")->trigger();
        auto *dialog = driver.shown<QFileDialog>("openProjectDialog");
        QVERIFY(dialog);
        QCOMPARE(dialog->directory().absolutePath(), chosen);
        dialog->close();
        QTRY_VERIFY(!driver.window.findChild<QFileDialog *>());
        QVERIFY(driver.press("settingsProjectFolderOpen"));
        QVERIFY(driver.press("settingsUntitledOpen"));
        QCOMPARE(folders.opened, QStringList({chosen, untitledFolder()}));
        QVERIFY(driver.press("settingsProjectFolderReset"));
        QVERIFY(driver.shown<QLineEdit>("settingsProjectFolder")->text().isEmpty());
    }

private:
    QString settingsFile() const { return m_folder->filePath(QStringLiteral("volley.ini")); }
    QString project() const
    {
        const QString path = m_folder->filePath(QStringLiteral("named.volley"));
        prepareProject(path, {});
        return path;
    }
    /// Whether a server that stands only behind the proxy is reached.
    static bool reaches(Driver &driver)
    {
        Target target;
        target.provider = QStringLiteral("compatible");
        target.baseUrl = QUrl(QStringLiteral("https://elsewhere.example/v1"));
        target.model = QStringLiteral("any");
        const auto answer = driver.workbench.testConnection(target);
        return QTest::qWaitFor([&answer] { return answer.isFinished(); }, 20'000) &&
               answer.result().has_value();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_MAIN(TestSettingsPages)
#include "tst_settings_pages.moc"
