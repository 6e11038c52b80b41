// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/when_done.h"
#include "composition/workbench.h"
#include "providers/key_place.h"
#include "support/memory_store.h"
#include "support/scripted_server.h"
#include "targets/key_dialog.h"
#include "targets/target_dialog.h"

// Behind the store: both know an answered() of their own.
#include "gui/fake_program.h"

#include <QAccessible>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTest>
#include <QToolButton>

using namespace volley;
using namespace volley::test;

namespace {

const QByteArray someKey = "sk-test-0123456789abcdefWXYZ";

/// A keychain whose prompt stays open until the test answers it.
class PromptingStore final : public SecretStore
{
public:
    [[nodiscard]] QFuture<Result<Secret>> read(const QString &) override
    {
        return volley::answered<Secret>(Secret());
    }
    [[nodiscard]] QFuture<Result<void>> write(const QString &, const Secret &) override
    {
        ++writes;
        open = std::make_unique<OneAnswer<void>>();
        return open->future();
    }
    [[nodiscard]] QFuture<Result<void>> remove(const QString &) override
    {
        return volley::answered<void>({});
    }

    std::unique_ptr<OneAnswer<void>> open;
    int writes = 0;
};

WorkbenchOptions optionsWith(std::shared_ptr<SecretStore> keychain)
{
    WorkbenchOptions options;
    options.keychain = std::move(keychain);
    options.demo.latencyMs = 0;
    options.environment = QProcessEnvironment();
    options.localTargets = QList<Target>(); // whatever runs on this machine
    options.environment.insert(QStringLiteral("MY_KEY"),
                               QStringLiteral("sk-env-0123456789abcdEFGH"));
    return options;
}

Target demoTarget()
{
    Target target;
    target.model = QStringLiteral("demo-echo");
    return target;
}

Target openAiTarget()
{
    Target target;
    target.provider = QStringLiteral("openai");
    target.model = QStringLiteral("gpt-test");
    return target;
}

template<typename T>
T *child(QWidget &root, const char *name)
{
    T *found = root.findChild<T *>(QLatin1String(name));
    if (!found)
        qFatal("no %s", name);
    return found;
}

QString textOf(QWidget &root, const char *name)
{
    return child<QLabel>(root, name)->text();
}

/// Everything a person, an assistive technology or a screenshot could find in a window.
QStringList allTexts()
{
    QStringList texts;
    for (QWidget *widget : QApplication::allWidgets()) {
        const char *text = widget->inherits("QLineEdit") ? "displayText" : "text";
        for (const char *property :
             {text, "toolTip", "placeholderText", "windowTitle", "statusTip", "whatsThis",
              "accessibleName", "accessibleDescription", "currentText", "title"})
            texts << widget->property(property).toString();
        if (QAccessibleInterface *face = QAccessible::queryAccessibleInterface(widget)) {
            for (const auto kind : {QAccessible::Name, QAccessible::Description, QAccessible::Value,
                                    QAccessible::Help})
                texts << face->text(kind);
        }
    }
    texts.removeAll(QString());
    return texts;
}

bool isShownAnywhere(const QByteArray &key)
{
    const QStringList texts = allTexts();
    // Its beginning and its middle: the last four characters may be seen.
    return std::any_of(texts.begin(), texts.end(), [&key](const QString &text) {
        return text.contains(QString::fromLatin1(key.left(12))) ||
               text.contains(QString::fromLatin1(key.mid(8, 10)));
    });
}

/// A dialog for a key over a keychain in memory.
struct KeyWindow
{
    explicit KeyWindow(const Target &target = openAiTarget())
        : workbench(optionsWith(store))
        , dialog(workbench, target, nullptr)
        , changes(&dialog, &KeyDialog::keyChanged)
        , ends(&dialog, &QDialog::finished)
    {
        dialog.open();
    }
    void paste(const QString &text)
    {
        QLineEdit *edit = child<QLineEdit>(dialog, "keyEdit");
        edit->selectAll();
        if (text.isEmpty())
            edit->del();
        else
            QTest::keyClicks(edit, text);
    }
    void choose(const char *place) { child<QRadioButton>(dialog, place)->click(); }
    QPushButton *save() { return child<QPushButton>(dialog, "keySave"); }
    QString message() { return textOf(dialog, "keyMessage"); }
    FoundKey found(const Target &target = openAiTarget())
    {
        const auto future = workbench.keyFor(target);
        [&] { QTRY_VERIFY(future.isFinished()); }();
        return future.result() ? *future.result() : FoundKey();
    }

    std::shared_ptr<MemoryStore> store = std::make_shared<MemoryStore>();
    Workbench workbench;
    KeyDialog dialog;
    QSignalSpy changes;
    QSignalSpy ends;
};

/// The dialog for a target over a keychain in memory.
struct TargetWindow
{
    explicit TargetWindow(const Target &target)
        : workbench(optionsWith(store))
        , dialog(workbench, target, nullptr)
    {
        dialog.open();
    }
    void chooseProvider(const QString &label)
    {
        auto *list = child<QComboBox>(dialog, "targetProvider");
        const int index = list->findText(label);
        QVERIFY2(index >= 0, qPrintable(label));
        list->setCurrentIndex(index);
    }
    void type(const char *name, const QString &text)
    {
        auto *edit = child<QLineEdit>(dialog, name);
        edit->selectAll();
        edit->del();
        QTest::keyClicks(edit, text);
    }
    QPushButton *ok() { return child<QPushButton>(dialog, "targetOk"); }
    QString problem() { return textOf(dialog, "targetProblem"); }
    QTableWidget *table(const char *name) { return child<QTableWidget>(dialog, name); }
    void addLine(const char *tableName, const QString &name, const QString &value)
    {
        QTableWidget *lines = table(tableName);
        const int row = lines->rowCount();
        lines->insertRow(row);
        lines->setItem(row, 0, new QTableWidgetItem(name));
        lines->setItem(row, 1, new QTableWidgetItem(value));
    }

    std::shared_ptr<MemoryStore> store = std::make_shared<MemoryStore>();
    Workbench workbench;
    TargetDialog dialog;
};

} // namespace

class TestTargetDialogs : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void keyGoesIntoTheKeychain()
    {
        KeyWindow window;
        QVERIFY(!window.save()->isEnabled());
        window.paste(QString::fromLatin1(someKey));
        QTest::mouseClick(window.save(), Qt::LeftButton);
        QTRY_COMPARE(window.ends.size(), 1);
        QCOMPARE(window.dialog.result(), int(QDialog::Accepted));
        QCOMPARE(window.changes.size(), 1);
        QCOMPARE(window.store->entries.value(QStringLiteral("openai")).reveal(), someKey);
        QVERIFY(window.dialog.keyVariable().isEmpty());
    }

    void keyIsNowhereAfterSaving()
    {
        TargetWindow window(openAiTarget());
        QTRY_COMPARE(textOf(window.dialog, "targetKeyState"),
                     QStringLiteral("no key yet, for api.openai.com"));
        QSignalSpy changes(&window.dialog, &TargetDialog::keyChanged);
        QTest::mouseClick(child<QPushButton>(window.dialog, "keyButton"), Qt::LeftButton);
        auto *dialog = window.dialog.findChild<KeyDialog *>();
        QVERIFY(dialog);
        auto *edit = child<QLineEdit>(*dialog, "keyEdit");
        QTest::keyClicks(edit, QString::fromLatin1(someKey));
        child<QToolButton>(*dialog, "keyShow")->click();
        QCOMPARE(edit->echoMode(), QLineEdit::Normal);
        QVERIFY(isShownAnywhere(someKey)); // the search finds what there is
        bool wiped = false;
        connect(dialog, &QDialog::accepted, this, [edit, &wiped] {
            wiped = edit->text().isEmpty() && !edit->isUndoAvailable() &&
                    edit->echoMode() == QLineEdit::Password;
        });
        QTest::mouseClick(child<QPushButton>(*dialog, "keySave"), Qt::LeftButton);
        QTRY_COMPARE(textOf(window.dialog, "targetKeyState"),
                     QStringLiteral("••••WXYZ (keychain), for api.openai.com"));
        QVERIFY(wiped);
        QVERIFY(changes.size() >= 1);
        QVERIFY(!isShownAnywhere(someKey));
    }

    void closingWipesTheField()
    {
        KeyWindow window;
        window.paste(QString::fromLatin1(someKey));
        QTest::keyClick(&window.dialog, Qt::Key_Escape);
        QCOMPARE(window.dialog.result(), int(QDialog::Rejected));
        QVERIFY(child<QLineEdit>(window.dialog, "keyEdit")->text().isEmpty());
        QVERIFY(window.store->entries.isEmpty());
        QCOMPARE(window.changes.size(), 0);
    }

    void whiteSpaceAroundAKeyIsLeftOut()
    {
        KeyWindow window;
        child<QLineEdit>(window.dialog, "keyEdit")
            ->insert(QStringLiteral(" \t") + QString::fromLatin1(someKey) +
                     QStringLiteral(" \r\n"));
        QVERIFY(window.message().isEmpty() == false);
        window.save()->click();
        QTRY_COMPARE(window.store->entries.value(QStringLiteral("openai")).reveal(), someKey);
    }

    void whatCannotBeAKeyIsRefused_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("two words") << QStringLiteral("sk-one sk-two");
        QTest::newRow("with Bearer") << QStringLiteral("Bearer sk-0123456789");
        QTest::newRow("accent") << QStringLiteral("sk-schlüssel");
        QTest::newRow("invisible mark") << QStringLiteral("sk-abc\u200bdef");
        QTest::newRow("only spaces") << QStringLiteral("   ");
        QTest::newRow("two lines") << QStringLiteral("sk-one\nsk-two");
    }
    void whatCannotBeAKeyIsRefused()
    {
        QFETCH(QString, text);
        KeyWindow window;
        child<QLineEdit>(window.dialog, "keyEdit")->insert(text);
        QVERIFY(!window.save()->isEnabled());
        if (!text.trimmed().isEmpty())
            QVERIFY(!window.message().isEmpty());
        QVERIFY(!window.message().contains(QLatin1String("sk-")));
        QTest::keyClick(child<QLineEdit>(window.dialog, "keyEdit"), Qt::Key_Return);
        QVERIFY(window.store->entries.isEmpty());
        QCOMPARE(window.ends.size(), 0);
    }

    void keychainTroubleLeavesAWayOn_data()
    {
        QTest::addColumn<ErrorKind>("kind");
        QTest::addColumn<QString>("says");
        QTest::newRow("missing") << ErrorKind::KeychainMissing << QStringLiteral("No keychain");
        QTest::newRow("locked") << ErrorKind::KeychainLocked << QStringLiteral("locked");
        QTest::newRow("denied") << ErrorKind::KeychainDenied << QStringLiteral("refused");
        QTest::newRow("timeout") << ErrorKind::KeychainTimeout << QStringLiteral("does not answer");
        QTest::newRow("other") << ErrorKind::Internal << QStringLiteral("not stored");
    }
    void keychainTroubleLeavesAWayOn()
    {
        QFETCH(ErrorKind, kind);
        QFETCH(QString, says);
        KeyWindow window;
        window.paste(QString::fromLatin1(someKey));
        window.store->failure = kind;
        window.save()->click();
        QTRY_VERIFY2(window.message().contains(says), qPrintable(window.message()));
        QVERIFY(!isShownAnywhere(someKey));
        QCOMPARE(window.ends.size(), 0);
        QVERIFY(window.save()->isEnabled());
        QCOMPARE(child<QRadioButton>(window.dialog, "keySession")->isChecked(),
                 kind == ErrorKind::KeychainMissing);

        window.choose("keySession");
        window.save()->click();
        QTRY_COMPARE(window.ends.size(), 1);
        QCOMPARE(window.found().source, KeySource::Session);
        QCOMPARE(window.found().key.reveal(), someKey);
        QVERIFY(window.store->entries.isEmpty());
    }

    void missingKeychainIsSaidBeforeAKeyIsEntered()
    {
        const auto store = std::make_shared<MemoryStore>();
        store->failure = ErrorKind::KeychainMissing;
        Workbench workbench(optionsWith(store));
        KeyDialog dialog(workbench, openAiTarget(), nullptr);
        dialog.open();
        QTRY_VERIFY(textOf(dialog, "keyMessage").contains(QLatin1String("No keychain")));
        QVERIFY(child<QRadioButton>(dialog, "keySession")->isChecked());
    }

    void theKeyDialogGrowsWithWhatItSays()
    {
        const auto store = std::make_shared<MemoryStore>();
        store->failure = ErrorKind::KeychainMissing;
        Workbench workbench(optionsWith(store));
        KeyDialog dialog(workbench, openAiTarget(), nullptr);
        dialog.open();
        QTRY_VERIFY(!textOf(dialog, "keyMessage").isEmpty());
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
        for (const char *name : {"keyEdit", "keyVariableEdit", "keyMessage"}) {
            const auto *part = child<QWidget>(dialog, name);
            const int needed = part->hasHeightForWidth() ? part->heightForWidth(part->width())
                                                         : part->sizeHint().height();
            QVERIFY2(part->height() >= needed, name);
        }
    }

    void whereAKeyIsKeptIsNotChosenTwice()
    {
        KeyWindow first;
        first.workbench.keys().keepForSession(keyPlaceOf(openAiTarget()).account, Secret(someKey));
        KeyDialog dialog(first.workbench, openAiTarget(), nullptr);
        dialog.open();
        QTRY_VERIFY(textOf(dialog, "keyState").contains(QLatin1String("session")));
        QVERIFY(child<QRadioButton>(dialog, "keySession")->isChecked());
    }

    void openPromptBlocksNobody()
    {
        const auto store = std::make_shared<PromptingStore>();
        Workbench workbench(optionsWith(store));
        KeyDialog dialog(workbench, openAiTarget(), nullptr);
        QSignalSpy ends(&dialog, &QDialog::finished);
        dialog.open();
        QTest::keyClicks(child<QLineEdit>(dialog, "keyEdit"), QString::fromLatin1(someKey));
        auto *save = child<QPushButton>(dialog, "keySave");
        save->click();
        save->click(); // a second press asks nothing more
        QCOMPARE(store->writes, 1);
        QVERIFY(!save->isEnabled());
        Q_EMIT workbench.keys().waitingForKeychain();
        QVERIFY(textOf(dialog, "keyMessage").contains(QLatin1String("Waiting")));

        child<QRadioButton>(dialog, "keySession")->click();
        QVERIFY(save->isEnabled());
        save->click();
        QCOMPARE(ends.size(), 1);
        QVERIFY(!isShownAnywhere(someKey));
        store->open.reset(); // the prompt is dismissed at last
        QCOMPARE(ends.size(), 1);
    }

    void variableIsTakenInstead()
    {
        KeyWindow window;
        window.choose("keyEnvironment");
        auto *edit = child<QLineEdit>(window.dialog, "keyVariableEdit");
        edit->selectAll();
        edit->del();
        QVERIFY(!window.save()->isEnabled());
        QTest::keyClicks(edit, QStringLiteral("MY-KEY"));
        QVERIFY(!window.save()->isEnabled());
        QVERIFY(!window.message().isEmpty());
        edit->selectAll();
        QTest::keyClicks(edit, QStringLiteral("MISSING_KEY"));
        window.save()->click();
        QTRY_VERIFY(window.message().contains(QLatin1String("not set")));
        QVERIFY(window.dialog.keyVariable().isEmpty());
        edit->selectAll();
        QTest::keyClicks(edit, QStringLiteral("MY_KEY"));
        window.save()->click();
        QTRY_COMPARE(window.ends.size(), 1);
        QCOMPARE(window.dialog.keyVariable(), QStringLiteral("MY_KEY"));
        QVERIFY(window.store->entries.isEmpty());
    }

    void keyIsNoVariableName()
    {
        KeyWindow window;
        window.choose("keyEnvironment");
        auto *edit = child<QLineEdit>(window.dialog, "keyVariableEdit");
        edit->selectAll();
        QTest::keyClicks(edit, QStringLiteral("AIzaSyA0123456789012345678901234567890"));
        QVERIFY(!window.save()->isEnabled());
        QVERIFY(window.message().contains(QLatin1String("the key itself")));
        edit->selectAll();
        QTest::keyClicks(edit, QStringLiteral("a0123456789abcdef0123456789abcdef"));
        window.save()->click();
        QTRY_VERIFY(window.message().contains(QLatin1String("not set")));
        QVERIFY(window.dialog.keyVariable().isEmpty());
    }

    void keyCanBeRemoved()
    {
        KeyWindow window;
        window.store->entries.insert(QStringLiteral("openai"), Secret(someKey));
        child<QPushButton>(window.dialog, "keyRemove")->click();
        QTRY_COMPARE(window.changes.size(), 1);
        QVERIFY(window.store->entries.isEmpty());
        QVERIFY(window.message().contains(QLatin1String("No key")));
        QTest::keyClick(&window.dialog, Qt::Key_Escape);
        QCOMPARE(window.dialog.result(), int(QDialog::Accepted)); // something did change
    }

    void lockedKeychainKeepsItsKeyAndSaysSo()
    {
        KeyWindow window;
        window.store->entries.insert(QStringLiteral("openai"), Secret(someKey));
        window.store->failure = ErrorKind::KeychainLocked;
        child<QPushButton>(window.dialog, "keyRemove")->click();
        QTRY_VERIFY(window.message().contains(QLatin1String("locked")));
        QCOMPARE(window.store->entries.size(), 1);
    }

    void removingAVariableLeavesTheKeychainAlone()
    {
        Target target = openAiTarget();
        target.keyVariable = QStringLiteral("MY_KEY");
        KeyWindow window(target);
        window.store->entries.insert(QStringLiteral("openai"), Secret(someKey));
        QTRY_VERIFY(textOf(window.dialog, "keyState").contains(QStringLiteral("••••EFGH")));
        child<QPushButton>(window.dialog, "keyRemove")->click();
        QTRY_COMPARE(textOf(window.dialog, "keyState"), QStringLiteral("••••WXYZ (keychain)"));
        QVERIFY(window.dialog.keyVariable().isEmpty());
        QCOMPARE(window.store->entries.size(), 1);
    }

    void demoTakesNoKey()
    {
        KeyWindow window(demoTarget());
        QVERIFY(!child<QLineEdit>(window.dialog, "keyEdit")->isEnabled());
        QVERIFY(!child<QPushButton>(window.dialog, "keyRemove")->isEnabled());
        QVERIFY(window.message().contains(QLatin1String("no key")));
    }

    void targetComesBackAsItWas()
    {
        Target target = openAiTarget();
        target.name = QStringLiteral("Mine");
        target.baseUrl = QUrl(QStringLiteral("https://api.example.com/v1"));
        target.keyVariable = QStringLiteral("MY_KEY");
        target.parameters = {{QStringLiteral("temperature"), "0.20"},
                             {QStringLiteral("response_format"), R"({"z": 1, "a": [1,  2]})"}};
        target.headers = {{"X-Project", "seven"}};
        target.stream = false;
        target.concurrency = 77;
        target.adaptive = true;
        target.hedge = true;
        target.requestsPerMinute = 120;
        target.tokensPerMinute = 5'000'000'000; // more than the box can show
        target.maxResponseBytes = 1234;
        target.deadlines.idle = std::chrono::milliseconds(1501);
        target.deadlines.total = std::chrono::milliseconds(0);
        TargetWindow window(target);
        QCOMPARE(window.dialog.target(), target);
        QVERIFY2(window.ok()->isEnabled(), qPrintable(window.problem()));
    }

    void adaptiveFollowsTheServerUntilThePersonChooses()
    {
        TargetWindow window(demoTarget());
        auto *adaptive = child<QCheckBox>(window.dialog, "targetAdaptive");
        QVERIFY(!adaptive->isChecked());
        window.chooseProvider(QStringLiteral("OpenAI-compatible server"));
        QVERIFY(adaptive->isChecked());
        window.chooseProvider(QStringLiteral("OpenAI"));
        QVERIFY(!adaptive->isChecked());
        window.chooseProvider(QStringLiteral("OpenAI-compatible server"));
        adaptive->click();
        QVERIFY(!window.dialog.target().adaptive);
        window.chooseProvider(QStringLiteral("OpenAI"));
        window.chooseProvider(QStringLiteral("OpenAI-compatible server"));
        QVERIFY(!adaptive->isChecked());
    }

    void everythingCanBeChanged()
    {
        TargetWindow window(demoTarget());
        window.type("targetName", QStringLiteral("Slow one"));
        window.chooseProvider(QStringLiteral("OpenAI-compatible server"));
        QVERIFY(!window.ok()->isEnabled());
        window.type("targetBaseUrl", QStringLiteral("https://models.example.com/v1"));
        child<QComboBox>(window.dialog, "targetModel")->setEditText(QStringLiteral(" big-model "));
        child<QCheckBox>(window.dialog, "targetStream")->setChecked(false);
        window.addLine("targetParameters", QStringLiteral("temperature"), QStringLiteral("0.5"));
        window.addLine("targetHeaders", QStringLiteral("X-Team"), QStringLiteral("blue"));
        child<QSpinBox>(window.dialog, "targetRpm")->setValue(60);
        child<QSpinBox>(window.dialog, "targetTpm")->setValue(90'000);
        child<QSpinBox>(window.dialog, "targetMaxAttempts")->setValue(2);
        child<QSpinBox>(window.dialog, "targetMaxResponse")->setValue(8);
        child<QDoubleSpinBox>(window.dialog, "deadlineConnect")->setValue(2.5);
        child<QDoubleSpinBox>(window.dialog, "deadlineFirstByte")->setValue(20);
        child<QDoubleSpinBox>(window.dialog, "deadlineIdle")->setValue(0);
        child<QDoubleSpinBox>(window.dialog, "deadlineTotal")->setValue(90);
        QCOMPARE(child<QDoubleSpinBox>(window.dialog, "deadlineIdle")->text(),
                 QStringLiteral("no limit"));
        QCOMPARE(child<QDoubleSpinBox>(window.dialog, "deadlineConnect")->text(),
                 QStringLiteral("2.5 s"));
        QVERIFY2(window.ok()->isEnabled(), qPrintable(window.problem()));

        using std::chrono::milliseconds;
        Target expected;
        expected.name = QStringLiteral("Slow one");
        expected.provider = QStringLiteral("compatible");
        expected.adaptive = true; // usual for a server of one's own
        expected.baseUrl = QUrl(QStringLiteral("https://models.example.com/v1"));
        expected.model = QStringLiteral("big-model");
        expected.stream = false;
        expected.parameters = {{QStringLiteral("temperature"), "0.5"}};
        expected.headers = {{"X-Team", "blue"}};
        expected.requestsPerMinute = 60;
        expected.tokensPerMinute = 90'000;
        expected.maxAttempts = 2;
        expected.maxResponseBytes = 8 * 1024 * 1024;
        expected.deadlines = {milliseconds(2500), milliseconds(20'000), milliseconds(0),
                              milliseconds(90'000)};
        QCOMPARE(window.dialog.target(), expected);
    }

    void badAddressIsSaidAsItIsTyped_data()
    {
        QTest::addColumn<QString>("provider");
        QTest::addColumn<QString>("url");
        QTest::addColumn<bool>("good");
        const QString openAi = QStringLiteral("OpenAI");
        const QString other = QStringLiteral("OpenAI-compatible server");
        QTest::newRow("none where one is needed") << other << QString() << false;
        QTest::newRow("none where it is known") << openAi << QString() << true;
        QTest::newRow("without scheme") << other << QStringLiteral("localhost:11434/v1") << false;
        QTest::newRow("no host") << other << QStringLiteral("https:///v1") << false;
        QTest::newRow("file") << other << QStringLiteral("file:///etc/passwd") << false;
        QTest::newRow("space") << other << QStringLiteral("https://a b/v1") << false;
        QTest::newRow("key inside") << other << QStringLiteral("https://a.test/v1?key=x") << false;
        QTest::newRow("password inside")
            << other << QStringLiteral("https://me:pw@a.test") << false;
        QTest::newRow("this computer")
            << other << QStringLiteral("http://127.0.0.1:8080/v1") << true;
        QTest::newRow("plain http, no key")
            << other << QStringLiteral("http://nas.test/v1") << true;
        QTest::newRow("plain http, a key")
            << openAi << QStringLiteral("http://api.test/v1") << false;
        QTest::newRow("https") << other << QStringLiteral("https://api.test/v1") << true;
    }
    void badAddressIsSaidAsItIsTyped()
    {
        QFETCH(QString, provider);
        QFETCH(QString, url);
        QFETCH(bool, good);
        TargetWindow window(demoTarget());
        window.chooseProvider(provider);
        child<QComboBox>(window.dialog, "targetModel")->setEditText(QStringLiteral("m"));
        window.type("targetBaseUrl", url);
        QCOMPARE(window.ok()->isEnabled(), good);
        QCOMPARE(window.problem().isEmpty(), good);
        QCOMPARE(child<QPushButton>(window.dialog, "testButton")->isEnabled(), good);
        if (!good)
            QVERIFY(!textOf(window.dialog, "targetBaseUrlNote").isEmpty());
    }

    void whatIsNotFilledInYetIsNoMistake()
    {
        TargetWindow window(demoTarget());
        const auto colorOf = [&window](const char *name) {
            return child<QLabel>(window.dialog, name)->palette().color(QPalette::WindowText);
        };
        const QColor plain = window.dialog.palette().color(QPalette::WindowText);
        window.chooseProvider(QStringLiteral("OpenAI-compatible server"));
        QVERIFY(!window.problem().isEmpty());
        QCOMPARE(colorOf("targetProblem"), plain);
        QCOMPARE(colorOf("targetBaseUrlNote"), plain);
        window.type("targetBaseUrl", QStringLiteral("file:///x"));
        QVERIFY(colorOf("targetProblem") != plain);
        QVERIFY(colorOf("targetBaseUrlNote") != plain);
    }

    void storedKeyForbidsPlainHttp()
    {
        Target target = openAiTarget();
        target.provider = QStringLiteral("compatible");
        target.baseUrl = QUrl(QStringLiteral("http://nas.test/v1"));
        const auto store = std::make_shared<MemoryStore>();
        store->entries.insert(QStringLiteral("compatible@nas.test"), Secret(someKey));
        Workbench workbench(optionsWith(store));
        TargetDialog dialog(workbench, target, nullptr);
        auto *ok = child<QPushButton>(dialog, "targetOk");
        QTRY_VERIFY(!ok->isEnabled());
        QVERIFY(textOf(dialog, "targetBaseUrlNote").contains(QLatin1String("unencrypted")));
    }

    void aKeyIsForOneServer()
    {
        Target target = openAiTarget();
        target.baseUrl = QUrl(QStringLiteral("https://gateway.test/v1"));
        KeyWindow window(target);
        window.store->entries.insert(QStringLiteral("openai"), Secret(someKey));
        QVERIFY(window.found(target).key.isEmpty());
        const auto labels = window.dialog.findChildren<QLabel *>();
        QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
            return label->text().contains(QLatin1String("The key is for gateway.test"));
        }));
        window.paste(QStringLiteral("sk-gateway-0123456789abcdef"));
        window.save()->click();
        QTRY_COMPARE(window.ends.size(), 1);
        QCOMPARE(window.store->entries.value(QStringLiteral("openai@gateway.test")).reveal(),
                 QByteArray("sk-gateway-0123456789abcdef"));
        QCOMPARE(window.found(target).key.reveal(), QByteArray("sk-gateway-0123456789abcdef"));
        QCOMPARE(window.found().key.reveal(), someKey);
    }

    void aKeyNeedsAServer()
    {
        Target target = openAiTarget();
        target.provider = QStringLiteral("compatible");
        KeyWindow window(target);
        QVERIFY(!window.save()->isEnabled());
        QVERIFY(window.message().contains(QLatin1String("base URL")));
    }

    void theKeychainIsAskedWhenAnAddressStands()
    {
        TargetWindow window(openAiTarget());
        window.store->entries.insert(QStringLiteral("openai@gateway.test"), Secret(someKey));
        QTRY_COMPARE(window.store->asked, QStringList{QStringLiteral("openai")});
        window.type("targetBaseUrl", QStringLiteral("https://gateway.test/v1"));
        QVERIFY(textOf(window.dialog, "targetBaseUrlNote").contains(QLatin1String("of its own")));
        QTRY_COMPARE(textOf(window.dialog, "targetKeyState"),
                     QStringLiteral("••••WXYZ (keychain), for gateway.test"));
        QCOMPARE(window.store->asked,
                 (QStringList{QStringLiteral("openai"), QStringLiteral("openai@gateway.test")}));
    }

    void aProviderIsChosenAndLeftWithoutATrace()
    {
        TargetWindow window(demoTarget());
        window.chooseProvider(QStringLiteral("Ollama on this computer"));
        QCOMPARE(window.dialog.target().provider, QStringLiteral("ollama"));
        QVERIFY(window.dialog.target().baseUrl.isEmpty()); // its usual one
        QVERIFY(window.dialog.target().model.isEmpty());
        QVERIFY(!window.ok()->isEnabled());
        window.chooseProvider(QStringLiteral("Demo"));
        QCOMPARE(window.dialog.target(), demoTarget()); // and back without a trace
        QVERIFY(textOf(window.dialog, "demoModels").contains(QLatin1String("demo-flaky")));
        QVERIFY(!child<QPushButton>(window.dialog, "keyButton")->isEnabled());
    }

    void anEndpointStaysWithItsProvider()
    {
        Target target = openAiTarget();
        target.endpoint = QStringLiteral("chat");
        TargetWindow window(target);
        window.chooseProvider(QStringLiteral("Anthropic"));
        QVERIFY(window.dialog.target().endpoint.isEmpty());
        window.chooseProvider(QStringLiteral("OpenAI"));
        QCOMPARE(window.dialog.target().endpoint, QStringLiteral("chat"));
    }

    void variableDoesNotFollowToAnotherProvider()
    {
        Target target = openAiTarget();
        target.keyVariable = QStringLiteral("MY_KEY");
        TargetWindow window(target);
        window.chooseProvider(QStringLiteral("LM Studio on this computer"));
        QVERIFY(window.dialog.target().keyVariable.isEmpty());
        window.chooseProvider(QStringLiteral("OpenAI"));
        QCOMPARE(window.dialog.target(), target);
    }

    void wrongLinesKeepTheTargetFromBeingTaken_data()
    {
        QTest::addColumn<QByteArray>("table");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("value");
        const QByteArray parameters = "targetParameters";
        const QByteArray headers = "targetHeaders";
        QTest::newRow("not JSON") << parameters << QStringLiteral("stop") << QStringLiteral("end");
        QTest::newRow("no name") << parameters << QString() << QStringLiteral("1");
        QTest::newRow("the model")
            << parameters << QStringLiteral("model") << QStringLiteral("\"x\"");
        QTest::newRow("a key") << headers << QStringLiteral("Authorization") << QStringLiteral("x");
        QTest::newRow("our own") << headers << QStringLiteral("Host") << QStringLiteral("x");
        QTest::newRow("colon") << headers << QStringLiteral("X: Y") << QStringLiteral("x");
    }
    void wrongLinesKeepTheTargetFromBeingTaken()
    {
        QFETCH(QByteArray, table);
        QFETCH(QString, name);
        QFETCH(QString, value);
        TargetWindow window(demoTarget());
        QVERIFY(window.ok()->isEnabled());
        window.addLine(table.constData(), name, value);
        QVERIFY(!window.ok()->isEnabled());
        QVERIFY(!window.problem().isEmpty());
        window.table(table.constData())->setCurrentCell(0, 0);
        child<QPushButton>(window.dialog, (table + "Remove").constData())->click();
        QVERIFY2(window.ok()->isEnabled(), qPrintable(window.problem()));
    }

    void testFindsTheModels()
    {
        TargetWindow window(demoTarget());
        auto *button = child<QPushButton>(window.dialog, "testButton");
        button->click();
        QVERIFY(!button->isEnabled());
        button->click();
        QTRY_VERIFY(button->isEnabled());
        QVERIFY2(textOf(window.dialog, "testResult").contains(QStringLiteral("“demo-echo” is one")),
                 qPrintable(textOf(window.dialog, "testResult")));
        auto *models = child<QComboBox>(window.dialog, "targetModel");
        QCOMPARE(models->count(), 5);
        QCOMPARE(models->currentText(), QStringLiteral("demo-echo"));
        models->setEditText(QStringLiteral("demo-ecko"));
        QVERIFY(textOf(window.dialog, "testResult").contains(QLatin1String("not in the list")));
        window.addLine("targetHeaders", QStringLiteral("X-Team"), QStringLiteral("blue"));
        QVERIFY(textOf(window.dialog, "testResult").isEmpty()); // true no longer
    }

    /// Not with Cancel, which comes after the buttons of the test.
    void theKeyboardStaysWithTheTest()
    {
        TargetWindow window(demoTarget());
        QVERIFY(QTest::qWaitForWindowActive(&window.dialog));
        auto *button = child<QPushButton>(window.dialog, "testButton");
        button->setFocus();
        button->click();
        QVERIFY(!button->hasFocus());
        QTRY_VERIFY(button->isEnabled());
        QVERIFY(button->hasFocus());
        button->click();
        auto *name = child<QLineEdit>(window.dialog, "targetName");
        name->setFocus(); // a person who goes on meanwhile is left alone
        QTRY_VERIFY(button->isEnabled());
        QVERIFY(name->hasFocus());
    }

    void aTestPromptIsAStepOfItsOwn()
    {
        TargetWindow window(demoTarget());
        auto *button = child<QPushButton>(window.dialog, "canaryButton");
        auto *models = child<QComboBox>(window.dialog, "targetModel");
        models->setEditText(QString());
        QVERIFY(!button->isEnabled() && !button->toolTip().isEmpty());
        models->setEditText(QStringLiteral("demo-echo"));
        QVERIFY(button->isEnabled());
        button->click();
        QVERIFY(!button->isEnabled());
        QTRY_VERIFY(button->isEnabled());
        const QString said = textOf(window.dialog, "testResult");
        QVERIFY2(said.contains(QStringLiteral("“demo-echo” answered a test prompt")),
                 qPrintable(said));
        models->setEditText(QStringLiteral("demo-fast"));
        QVERIFY(textOf(window.dialog, "testResult").isEmpty()); // said of another
        models->setEditText(QStringLiteral("demo-unknown"));
        button->click();
        QTRY_VERIFY(button->isEnabled());
        QVERIFY2(textOf(window.dialog, "testResult").contains(QLatin1String("unknown model")),
                 qPrintable(textOf(window.dialog, "testResult")));
    }

    void serversOnThisComputerAreOffered()
    {
        ScriptedServer server(
            {readRequest(), send(response(R"({"data":[{"id":"a"},{"id":"b"},{"id":"c"}]})"))});
        ScriptedServer other({readRequest(), send(response("<html>a web page</html>"))});
        Target vllm;
        vllm.provider = QStringLiteral("vllm");
        vllm.baseUrl = server.url(QStringLiteral("/v1"));
        Target lmStudio;
        lmStudio.provider = QStringLiteral("lmstudio");
        lmStudio.baseUrl = other.url(QStringLiteral("/v1"));
        Target jan;
        jan.provider = QStringLiteral("jan");
        jan.baseUrl = QUrl(QStringLiteral("http://127.0.0.1:1/v1"));
        const auto store = std::make_shared<MemoryStore>();
        store->entries.insert(keyPlaceOf(vllm).account, Secret(someKey));
        WorkbenchOptions options = optionsWith(store);
        options.localTargets = QList<Target>{vllm, lmStudio, jan};
        Workbench workbench(options);
        TargetDialog dialog(workbench, demoTarget(), nullptr);
        dialog.open();
        auto *list = child<QComboBox>(dialog, "targetProvider");
        QTRY_VERIFY(list->findText(QStringLiteral("vLLM, running here, 3 models")) >= 0);
        QVERIFY(list->findText(QStringLiteral("LM Studio on this computer")) >= 0);
        QVERIFY(list->findText(QStringLiteral("Jan on this computer")) >= 0);
        QCOMPARE(list->currentText(), QStringLiteral("Demo")); // nothing moved
        QCOMPARE(server.requests().first().line(), QByteArray("GET /v1/models HTTP/1.1"));
        QVERIFY(server.requests().first().header("Authorization").isNull());
        list->setCurrentIndex(list->findText(QStringLiteral("vLLM, running here, 3 models")));
        QCOMPARE(child<QComboBox>(dialog, "targetModel")->count(), 3);
        QCOMPARE(dialog.target().baseUrl, vllm.baseUrl);
    }

    void protocolsAreOfferedWhereThereIsAChoice()
    {
        TargetWindow window(openAiTarget());
        auto *protocol = child<QComboBox>(window.dialog, "targetEndpoint");
        QCOMPARE(protocol->count(), 2);
        QVERIFY(protocol->isVisible());
        QVERIFY(window.dialog.target().endpoint.isEmpty());
        protocol->setCurrentIndex(1);
        QCOMPARE(window.dialog.target().endpoint, QStringLiteral("responses"));
        window.chooseProvider(QStringLiteral("Demo"));
        QVERIFY(window.dialog.target().endpoint.isEmpty());
        QVERIFY(!protocol->isVisible());
        window.chooseProvider(QStringLiteral("OpenAI"));
        QCOMPARE(window.dialog.target().endpoint, QStringLiteral("responses"));
        Target named = openAiTarget();
        named.endpoint = QStringLiteral("chat");
        TargetWindow kept(named);
        QCOMPARE(kept.dialog.target(), named);
    }

    void listOfModelsIsLoaded()
    {
        TargetWindow window(demoTarget());
        QUrl url;
        whenDone(window.workbench.demoUrl(), &window.dialog,
                 [&url](const Result<QUrl> &found) { url = *found; });
        QTRY_VERIFY(!url.isEmpty());
        window.chooseProvider(QStringLiteral("OpenAI-compatible server"));
        window.type("targetBaseUrl", url.toString());
        auto *models = child<QComboBox>(window.dialog, "targetModel");
        QCOMPARE(models->count(), 0);
        child<QPushButton>(window.dialog, "loadModels")->click();
        QTRY_COMPARE(models->count(), 5);
        QVERIFY(models->currentText().isEmpty()); // nobody chose one yet
        QVERIFY(!window.ok()->isEnabled());
    }

    void failedTestSaysWhatToDo()
    {
        TargetWindow window(demoTarget());
        window.chooseProvider(QStringLiteral("OpenAI-compatible server"));
        window.type("targetBaseUrl", QStringLiteral("http://127.0.0.1:1/v1"));
        child<QPushButton>(window.dialog, "testButton")->click();
        QTRY_VERIFY2(textOf(window.dialog, "testResult").contains(QLatin1String("refused")),
                     qPrintable(textOf(window.dialog, "testResult")));
        QVERIFY(textOf(window.dialog, "testResult").contains(QLatin1String("Check")));
        QVERIFY(child<QPushButton>(window.dialog, "testButton")->isEnabled());
    }

    void testWithoutAKeySaysSo()
    {
        TargetWindow window(openAiTarget());
        child<QPushButton>(window.dialog, "testButton")->click();
        QTRY_VERIFY2(textOf(window.dialog, "testResult").contains(QLatin1String("key")),
                     qPrintable(textOf(window.dialog, "testResult")));
    }

    void closingCancelsATest()
    {
        Workbench workbench(optionsWith(std::make_shared<MemoryStore>()));
        auto dialog = std::make_unique<TargetDialog>(workbench, demoTarget(), nullptr);
        child<QPushButton>(*dialog, "testButton")->click();
        dialog.reset();
        bool answered = false;
        whenDone(workbench.testConnection(demoTarget()), &workbench,
                 [&answered](const Outcome<ConnectionReport> &) { answered = true; });
        QTRY_VERIFY(answered); // the one before it had its answer, too
    }

    void unknownProviderIsKeptAndSaid()
    {
        Target target = demoTarget();
        target.provider = QStringLiteral("of-the-future");
        TargetWindow window(target);
        QCOMPARE(window.dialog.target(), target);
        QVERIFY(!window.ok()->isEnabled());
        QVERIFY(window.problem().contains(target.provider));
        QVERIFY(!child<QPushButton>(window.dialog, "testButton")->isEnabled());
    }

    void everyControlHasAName()
    {
        TargetWindow window(demoTarget());
        expectNamedControls(window.dialog);
        KeyWindow key;
        expectNamedControls(key.dialog);
    }

    void fitsASmallScreen()
    {
        TargetWindow window(demoTarget());
        QVERIFY(window.dialog.minimumSizeHint().width() <= 1100);
        QVERIFY(window.dialog.minimumSizeHint().height() <= 700);
        QVERIFY(window.dialog.height() <= 700);
    }
};

QTEST_MAIN(TestTargetDialogs)
#include "tst_target_dialogs.moc"
