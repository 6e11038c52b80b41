// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "composition/workbench.h"
#include "mainwindow/main_window.h"
#include "mainwindow/project_files.h"
#include "presentation/request_table_model.h"
#include "results/requests_page.h"
#include "secrets/one_answer.h"
#include "settings/background_settings.h"

#include <QAction>
#include <QApplication>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QStandardPaths>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

namespace volley::test {

/// Call once, before the first window: what it keeps lies apart from a person's own and from other
/// tests'.
inline void keepApart()
{
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setApplicationName(
        QStringLiteral("volley-test-%1").arg(QCoreApplication::applicationPid()));
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
}

inline void cleanUp()
{
    QDir(untitledFolder()).removeRecursively();
}

inline void forgetProjects()
{
    cleanUp();
    QDir().mkpath(untitledFolder());
}

/// A machine without a keychain, which notes that it was asked for one.
class NoKeychain final : public SecretStore
{
public:
    [[nodiscard]] QFuture<Result<Secret>> read(const QString &account) override
    {
        ++asked;
        return volley::answered<Secret>(fail(ErrorKind::KeychainMissing, account));
    }
    [[nodiscard]] QFuture<Result<void>> write(const QString &account, const Secret &) override
    {
        ++asked;
        return volley::answered<void>(fail(ErrorKind::KeychainMissing, account));
    }
    [[nodiscard]] QFuture<Result<void>> remove(const QString &account) override
    {
        ++asked;
        return volley::answered<void>(fail(ErrorKind::KeychainMissing, account));
    }

    int asked = 0;
};

/// The whole program with its window, driven by the names of its controls.
class Driver
{
public:
    /// `keys`: where keys are kept; without it on a machine without a keychain.
    explicit Driver(const QString &settingsFile, const DemoOptions &demo = quick(),
                    const StoreOptions &store = {}, const std::shared_ptr<SecretStore> &keys = {})
        : settings(settingsFile, QSettings::IniFormat)
        , workbench(options(demo, store, keys))
        , window(workbench, settings)
    {
        window.show();
        // Wide enough for all tools; one that is remembered is left as it is.
        if (settings.allKeys().isEmpty())
            window.resize(1280, 800);
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        QTRY_VERIFY(!window.windowTitle().isEmpty());
        QTRY_VERIFY(action("actionSample")->isEnabled()); // the project is open
    }

    static DemoOptions quick()
    {
        DemoOptions demo;
        demo.latencyMs = 5;
        demo.jitterMs = 0;
        return demo;
    }

    /// Waits for the control, since much comes by and by; and looks anew each time, since what is
    /// closed goes only later.
    template<typename T>
    T *find(const char *name, const std::function<bool(const T &)> &fits = {})
    {
        T *found = nullptr;
        const QString wanted = QLatin1String(name);
        const bool there = QTest::qWaitFor(
            [&] {
                for (T *control : window.findChildren<T *>(wanted)) {
                    if (!fits || fits(*control))
                        found = control;
                }
                return found != nullptr;
            },
            5000);
        return there ? found : nullptr;
    }
    QAction *action(const char *name) { return find<QAction>(name); }
    template<typename T>
    T *shown(const char *name)
    {
        return find<T>(name, [](const T &control) { return control.isVisible(); });
    }
    /// Presses a button that can be seen and pressed; false where there is none.
    [[nodiscard]] bool press(const char *name)
    {
        auto *button = find<QAbstractButton>(
            name, [](const auto &control) { return control.isVisible() && control.isEnabled(); });
        if (button)
            QTest::mouseClick(button, Qt::LeftButton);
        return button != nullptr;
    }
    /// The button of a dialog that takes what it shows.
    [[nodiscard]] bool accept(const char *name)
    {
        auto *dialog = shown<QDialog>(name);
        auto *box = dialog ? dialog->findChild<QDialogButtonBox *>() : nullptr;
        if (!box)
            return false;
        QPushButton *take = nullptr;
        for (QAbstractButton *button : box->buttons()) {
            const auto role = box->buttonRole(button);
            if (role == QDialogButtonBox::AcceptRole || role == QDialogButtonBox::YesRole)
                take = qobject_cast<QPushButton *>(button);
        }
        if (!take || !QTest::qWaitFor([take] { return take->isEnabled(); }, 10'000))
            return false;
        QTest::mouseClick(take, Qt::LeftButton);
        return true;
    }
    /// Types a path into the file dialog that is open.
    [[nodiscard]] bool chooseFile(const QString &path)
    {
        QFileDialog *dialog = nullptr;
        const bool there = QTest::qWaitFor([&] {
            for (QWidget *top : QApplication::topLevelWidgets()) {
                if (top->isVisible() && qobject_cast<QFileDialog *>(top))
                    dialog = qobject_cast<QFileDialog *>(top);
            }
            return dialog != nullptr;
        });
        if (!there)
            return false;
        auto *name = dialog->findChild<QLineEdit *>(QStringLiteral("fileNameEdit"));
        name->setText(path);
        QTest::keyClick(name, Qt::Key_Return);
        return true;
    }

    RequestsPage &requests() { return *window.findChild<RequestsPage *>(); }
    qint64 count(RequestState state) { return requests().counts()[size_t(state)]; }
    qint64 inFlight() { return inFlightCount(requests().counts()); }
    QString currentTab()
    {
        return window.findChild<QTabWidget *>(QStringLiteral("tabs"))
            ->currentWidget()
            ->objectName();
    }
    QToolButton *runButton()
    {
        return window.findChild<QToolButton *>(QStringLiteral("runButton"));
    }
    /// What the banners say, one a line.
    QString banners()
    {
        QStringList texts;
        for (const QLabel *label : window.findChildren<QLabel *>(QStringLiteral("bannerText"))) {
            if (label->isVisible())
                texts.append(label->text());
        }
        return texts.join(QLatin1Char('\n'));
    }
    void openProject(const QString &path)
    {
        window.openFile(path);
        QTRY_COMPARE(window.windowTitle(), QFileInfo(path).completeBaseName());
        QTRY_VERIFY(action("actionNew")->isEnabled()); // and nothing more is on its way
    }

    BackgroundSettings settings;
    QTemporaryDir priceFolder;
    std::shared_ptr<NoKeychain> keychain = std::make_shared<NoKeychain>();
    Workbench workbench;
    MainWindow window;

private:
    WorkbenchOptions options(const DemoOptions &demo, const StoreOptions &store,
                             const std::shared_ptr<SecretStore> &keys) const
    {
        WorkbenchOptions made;
        made.demo = demo;
        made.store = store;
        made.seed = 7;
        made.keychain = keys ? keys : keychain;
        made.priceFolder = priceFolder.path();
        made.environment = QProcessEnvironment();
        return made;
    }
};

/// What a prepared project holds.
struct Prepared
{
    int rows = 3;
    QString model = QStringLiteral("demo-echo");
    int concurrency = 8;
    int maxAttempts = 5;
    bool begun = false; ///< a run that got no answer
    QStringList columns{QStringLiteral("prompt")};
    QStringList models = {}; ///< several targets; else the one above
    QList<Row> list = {};    ///< these rows; else as many as said above
    std::function<void(RunDefinition &)> amend = {};
    QUrl baseUrl = {}; ///< of a compatible server; else the demo provider
};

/// Writes a project file with rows "say 1", "say 2" …
inline void prepareProject(const QString &path, const Prepared &prepared)
{
    ProjectStore store;
    const auto finished = [](auto future) {
        const bool done = QTest::qWaitFor([&future] { return future.isFinished(); });
        QVERIFY(done);
        QVERIFY(future.result().has_value());
    };
    RunDefinition definition;
    Target target;
    target.concurrency = prepared.concurrency;
    target.maxAttempts = prepared.maxAttempts;
    if (!prepared.baseUrl.isEmpty()) {
        target.provider = QStringLiteral("compatible");
        target.baseUrl = prepared.baseUrl;
        target.stream = false;
    }
    for (const QString &model :
         prepared.models.isEmpty() ? QStringList{prepared.model} : prepared.models) {
        target.model = model;
        definition.targets.append(target);
    }
    definition.promptTemplate = QStringLiteral("{{%1}}").arg(prepared.columns.first());
    if (prepared.amend)
        prepared.amend(definition);
    finished(store.open(path, OpenMode::Create));
    finished(store.replaceRows([&prepared](const ProjectStore::RowSink &sink) {
        if (!prepared.list.isEmpty())
            return sink(prepared.columns, prepared.list);
        QList<Row> block;
        for (int i = 1; i <= prepared.rows; ++i) {
            Row row(prepared.columns.size());
            row.first() = QStringLiteral("say %1").arg(i);
            block.append(row);
        }
        return sink(prepared.columns, block);
    }));
    finished(store.setDefinition(definition));
    if (prepared.begun)
        finished(store.beginRun(definition, prepared.rows));
    finished(store.close());
}

} // namespace volley::test
