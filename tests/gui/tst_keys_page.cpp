// SPDX-License-Identifier: GPL-3.0-or-later
#include "composition/workbench.h"
#include "settings/keys_page.h"
#include "support/memory_store.h"

#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QRadioButton>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace volley;
using namespace volley::test;

namespace {

const QString openai = QStringLiteral("api.openai.com");

/// The page over a keychain and an environment, with the targets of a project.
struct Page
{
    explicit Page(const QString &settingsFile, const QList<Target> &given = {},
                  std::optional<ErrorKind> failure = {})
        : targets(given)
        , settings(settingsFile, QSettings::IniFormat)
        , workbench(options(failure))
        , page(
              workbench, settings, [this] { return targets; }, nullptr)
    {
        page.refresh();
        page.resize(700, 500);
        page.show();
    }
    WorkbenchOptions options(std::optional<ErrorKind> failure) const
    {
        keychain->failure = failure;
        WorkbenchOptions made;
        made.keychain = keychain;
        made.environment = QProcessEnvironment();
        made.environment.insert(QStringLiteral("GROQ_API_KEY"),
                                QStringLiteral("gsk_0123456789wxyz"));
        made.environment.insert(QStringLiteral("WORK_KEY"), QStringLiteral("sk-work-012345work"));
        return made;
    }
    template<typename T>
    T *find(const char *name)
    {
        T *found = nullptr;
        static_cast<void>(QTest::qWaitFor([&] {
            for (T *one : page.findChildren<T *>(QLatin1String(name)))
                found = one->isVisible() ? one : found;
            return found != nullptr;
        }));
        return found;
    }
    QTableView &table() { return *page.findChild<QTableView *>(); }
    void choose(const QString &server)
    {
        for (int row = 0; row < table().model()->rowCount(); ++row) {
            if (table().model()->index(row, 1).data().toString() == server)
                table().selectRow(row);
        }
    }
    QString keyOf(const QString &server)
    {
        QStringList keys;
        for (int row = 0; row < table().model()->rowCount(); ++row) {
            if (table().model()->index(row, 1).data().toString() == server)
                keys.append(table().model()->index(row, 2).data().toString());
        }
        return keys.join(QStringLiteral(" / "));
    }
    bool press(const char *name)
    {
        auto *button = find<QPushButton>(name);
        if (!button || !QTest::qWaitFor([button] { return button->isEnabled(); }))
            return false;
        button->click();
        return true;
    }

    std::shared_ptr<MemoryStore> keychain = std::make_shared<MemoryStore>();
    QList<Target> targets;
    QSettings settings;
    Workbench workbench;
    KeysPage page;
};

} // namespace

class TestKeysPage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void aKeyGoesIntoTheKeychainAndOutOfIt()
    {
        Page shown(settingsFile());
        QSignalSpy changed(&shown.page, &KeysPage::keyChanged);
        QTRY_COMPARE(shown.keyOf(openai), QStringLiteral("no key yet"));
        shown.choose(openai);
        QVERIFY(shown.press("settingsKeySet"));
        auto *edit = shown.find<QLineEdit>("keyEdit");
        QVERIFY(edit);
        edit->insert(QStringLiteral("sk-test-0123456789abcd"));
        QVERIFY(shown.press("keySave"));
        QTRY_COMPARE(shown.keyOf(openai), QStringLiteral("••••abcd (keychain)"));
        QCOMPARE(shown.keychain->entries.value(QStringLiteral("openai")),
                 Secret("sk-test-0123456789abcd"));
        QCOMPARE(changed.size(), 1);
        QVERIFY(shown.press("settingsKeyRemove"));
        QVERIFY(shown.find<QMessageBox>("settingsKeyRemoveBox"));
        QCOMPARE(shown.keychain->entries.size(), 1); // not before it is answered
        QVERIFY(shown.press("settingsKeyRemoveYes"));
        QTRY_COMPARE(shown.keyOf(openai), QStringLiteral("no key yet"));
        QVERIFY(shown.keychain->entries.isEmpty());
        QCOMPARE(changed.size(), 2);
    }

    void whatIsInTheEnvironmentIsNotOursToRemove()
    {
        Page shown(settingsFile());
        const QString groq = QStringLiteral("api.groq.com");
        QTRY_COMPARE(shown.keyOf(groq), QStringLiteral("••••wxyz (variable GROQ_API_KEY)"));
        shown.choose(groq);
        auto *remove = shown.find<QPushButton>("settingsKeyRemove");
        QVERIFY(!remove->isEnabled());
        QVERIFY(remove->toolTip().contains(QLatin1String("environment")));
        QVERIFY(shown.find<QPushButton>("settingsKeyTest")->isEnabled());
    }

    // Where a key comes from is never cut off: it takes another line.
    void whatIsKnownOfAKeyIsShownWhole()
    {
        Page shown(settingsFile());
        const QString groq = QStringLiteral("api.groq.com");
        QTRY_VERIFY(shown.keyOf(groq).contains(QLatin1String("GROQ_API_KEY")));
        QTRY_COMPARE(shown.keyOf(openai), QStringLiteral("no key yet"));
        QTableView &table = shown.table();
        const auto heightOf = [&shown, &table](const QString &server) {
            shown.choose(server);
            return table.rowHeight(table.currentIndex().row());
        };
        const int left = table.viewport()->width() - table.columnWidth(0);
        const int narrow = table.fontMetrics().horizontalAdvance(QStringLiteral("no key yet")) * 2;
        table.setColumnWidth(1, left - narrow);
        QTRY_VERIFY(heightOf(groq) > heightOf(openai));
        table.setColumnWidth(1, left / 4);
        QTRY_COMPARE(heightOf(groq), heightOf(openai));
    }

    void aVariableIsChosenForTheTargetsThere()
    {
        Target target;
        target.provider = QStringLiteral("openai");
        target.model = QStringLiteral("gpt-4o-mini");
        Page shown(settingsFile(), {target});
        QSignalSpy chosen(&shown.page, &KeysPage::variableChosen);
        connect(&shown.page, &KeysPage::variableChosen, &shown.page,
                [&shown](const Target &, const QString &variable) {
                    shown.targets[0].keyVariable = variable;
                });
        shown.choose(openai);
        QVERIFY(shown.press("settingsKeySet"));
        auto *variable = shown.find<QLineEdit>("keyVariableEdit");
        QVERIFY(variable);
        variable->selectAll();
        QTest::keyClicks(variable, QStringLiteral("WORK_KEY"));
        QVERIFY(shown.press("keySave"));
        QTRY_COMPARE(chosen.size(), 1);
        QCOMPARE(chosen.at(0).at(1).toString(), QStringLiteral("WORK_KEY"));
        // By itself, and by that variable.
        QTRY_COMPARE(shown.keyOf(openai),
                     QStringLiteral("no key yet / ••••work (variable WORK_KEY)"));
    }

    void aVariableWithoutATargetSaysWhatToDo()
    {
        Page shown(settingsFile());
        shown.choose(openai);
        QVERIFY(shown.press("settingsKeySet"));
        auto *variable = shown.find<QLineEdit>("keyVariableEdit");
        variable->selectAll();
        QTest::keyClicks(variable, QStringLiteral("WORK_KEY"));
        QVERIFY(shown.press("keySave"));
        QTRY_VERIFY(shown.find<QLabel>("settingsKeyResult")
                        ->text()
                        .contains(QLatin1String("No target of the open project")));
    }

    void aLockedKeychainIsSaid_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("words");
        QTest::newRow("locked") << int(ErrorKind::KeychainLocked) << QStringLiteral("Unlock");
        QTest::newRow("missing") << int(ErrorKind::KeychainMissing)
                                 << QStringLiteral("this session only");
        QTest::newRow("silent") << int(ErrorKind::KeychainTimeout)
                                << QStringLiteral("does not answer");
    }
    void aLockedKeychainIsSaid()
    {
        QFETCH(int, kind);
        QFETCH(QString, words);
        Page shown(settingsFile(), {}, ErrorKind(kind));
        auto *said = shown.find<QLabel>("settingsKeychain");
        QVERIFY(said);
        QTRY_VERIFY2(said->text().contains(words), qPrintable(said->text()));
        shown.choose(openai);
        // What cannot be seen may be there; where there is no keychain, nothing is.
        QTRY_COMPARE(shown.find<QPushButton>("settingsKeyRemove")->isEnabled(),
                     ErrorKind(kind) != ErrorKind::KeychainMissing);
    }

    void aServerOfOnesOwnIsRemembered()
    {
        Target own;
        own.provider = QStringLiteral("compatible");
        own.baseUrl = QUrl(QStringLiteral("https://llm.example.com/v1"));
        own.model = QStringLiteral("m");
        const QString host = QStringLiteral("llm.example.com");
        {
            Page shown(settingsFile(), {own});
            shown.keychain->entries.insert(QStringLiteral("compatible@llm.example.com"),
                                           Secret("sk-own-0123456789own1"));
            shown.page.refresh();
            QTRY_COMPARE(shown.keyOf(host), QStringLiteral("••••own1 (keychain)"));
        }
        Page shown(settingsFile()); // another project is open
        QTRY_VERIFY(!shown.keyOf(host).isEmpty());
    }

private:
    QString settingsFile() const { return m_folder->filePath(QStringLiteral("volley.ini")); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_MAIN(TestKeysPage)
#include "tst_keys_page.moc"
