// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "composition/workbench.h"
#include "exporting/exporter.h"
#include "secrets/one_answer.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QDialog>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSemaphore>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThreadPool>

namespace volley::test {

inline constexpr int sampleRows = 12;

template<typename T>
T waited(QFuture<T> future)
{
    [&] { QTRY_VERIFY_WITH_TIMEOUT(future.isFinished(), 20'000); }();
    return future.result();
}

/// The demo provider needs no key: nobody's keychain is to be asked.
class NoKeychain final : public SecretStore
{
public:
    QFuture<Result<Secret>> read(const QString &account) override
    {
        return volley::answered<Secret>(fail(ErrorKind::KeychainMissing, account));
    }
    QFuture<Result<void>> write(const QString &account, const Secret &) override
    {
        return volley::answered<void>(fail(ErrorKind::KeychainMissing, account));
    }
    QFuture<Result<void>> remove(const QString &account) override
    {
        return volley::answered<void>(fail(ErrorKind::KeychainMissing, account));
    }
};

inline WorkbenchOptions options()
{
    WorkbenchOptions made;
    made.demo.latencyMs = 0;
    made.demo.jitterMs = 0;
    made.keychain = std::make_shared<NoKeychain>();
    return made;
}

/// Holds what works off the GUI thread until it goes: an export begun meanwhile is under way for as
/// long as the test looks at it.
class HeldPool
{
public:
    HeldPool()
        : m_threads(m_pool.maxThreadCount())
    {
        [this] { QTRY_COMPARE(m_pool.activeThreadCount(), 0); }();
        m_pool.setMaxThreadCount(1);
        m_pool.start([hold = m_hold] { hold->acquire(); });
    }
    ~HeldPool() { release(); }
    Q_DISABLE_COPY_MOVE(HeldPool)
    void release()
    {
        m_hold->release();
        m_pool.setMaxThreadCount(m_threads);
    }

private:
    QThreadPool &m_pool = *QThreadPool::globalInstance();
    int m_threads;
    std::shared_ptr<QSemaphore> m_hold = std::make_shared<QSemaphore>();
};

inline QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline void put(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

struct Table
{
    QStringList columns;
    QList<Row> rows;
};

inline Table read(const QString &path)
{
    Table table;
    const auto report =
        importFile(path, {}, [&table](const QStringList &columns, const QList<Row> &block) {
            table.columns = columns;
            table.rows += block;
            return Result<void>();
        });
    if (!report)
        table.columns = {QStringLiteral("unreadable")};
    return table;
}

/// An exporter over the real program, whose project holds a finished run of the bundled sample.
class ExportStage
{
protected:
    template<typename T>
    T *control(const char *name)
    {
        return m_window->findChild<T *>(QLatin1String(name));
    }
    QDialog *dialog()
    {
        for (auto *found : m_window->findChildren<QDialog *>(QStringLiteral("exportDialog"))) {
            if (found->isVisible())
                return found;
        }
        return nullptr;
    }
    QString path(const char *name) const { return m_folder->filePath(QLatin1String(name)); }
    /// Opens the dialog and waits until it knows the project.
    void open()
    {
        m_exporter->open();
        QVERIFY(dialog());
        QTRY_VERIFY(!control<QLineEdit>("exportPath")->text().isEmpty());
        QTRY_VERIFY(!control<QPlainTextEdit>("exportPreview")->toPlainText().isEmpty());
    }
    void choose(const char *box, const char *text)
    {
        auto *combo = control<QComboBox>(box);
        const int index = combo->findText(QLatin1String(text));
        QVERIFY2(index >= 0, text);
        combo->setCurrentIndex(index);
        Q_EMIT combo->activated(index);
    }
    void setPath(const QString &to) { control<QLineEdit>("exportPath")->setText(to); }
    void press(const char *name)
    {
        auto *button = control<QAbstractButton>(name);
        QVERIFY2(button->isEnabled(), name);
        button->click();
    }
    void exportTo(const QString &to)
    {
        setPath(to);
        QSignalSpy exported(m_exporter.get(), &Exporter::exported);
        press("exportAccept");
        QTRY_COMPARE(exported.size(), 1);
        QCOMPARE(exported.first().first().toString(), to);
        settle();
    }
    /// Lets go of a dialog that was closed, so that the next one is the only one of its name.
    void settle() { QTRY_VERIFY(!m_window->findChild<QDialog *>(QStringLiteral("exportDialog"))); }
    void makeExporter()
    {
        m_exporter = std::make_unique<Exporter>(
            *m_workbench, *m_settings, [this] { return m_scopes; }, m_window.get());
    }

    /// Once, before all else.
    void startProgram()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        m_project = std::make_unique<QTemporaryDir>();
        m_workbench = std::make_unique<Workbench>(options());
        const QString file = m_project->filePath(QStringLiteral("my prompts.volley"));
        QVERIFY(waited(m_workbench->openProject(file, OpenMode::Create)));
        const auto report =
            waited(m_workbench->importFile(QStringLiteral(":/samples/sample.csv"), {}));
        QVERIFY(report);
        QCOMPARE(report->rows, sampleRows);
        QSignalSpy finished(m_workbench.get(), &Workbench::runFinished);
        RunDefinition run;
        Target target;
        target.model = QStringLiteral("demo-echo");
        run.targets = {target};
        QVERIFY(waited(m_workbench->startRun(run)));
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 20'000);
    }
    void stopProgram() { m_workbench.reset(); }

    /// Before and after each test.
    void setUp()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_settings = std::make_unique<QSettings>(path("settings.ini"), QSettings::IniFormat);
        m_window = std::make_unique<QWidget>();
        m_window->resize(900, 700);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
        m_scopes = {sampleRows, {0, 2, 3}, {}, {11}};
        makeExporter();
    }
    void tearDown()
    {
        m_exporter.reset();
        m_window.reset();
    }

    std::unique_ptr<QTemporaryDir> m_project;
    std::unique_ptr<Workbench> m_workbench;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<QWidget> m_window;
    std::unique_ptr<Exporter> m_exporter;
    ExportScopes m_scopes;
};

} // namespace volley::test
