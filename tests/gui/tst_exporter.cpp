// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/export_stage.h"
#include "gui/fake_program.h"

#include <QCheckBox>
#include <QFileDialog>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QListWidget>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>

using namespace volley;
using namespace volley::test;

class TestExporter
    : public QObject
    , private ExportStage
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { startProgram(); }
    void cleanupTestCase() { stopProgram(); }
    void init() { setUp(); }
    void cleanup() { tearDown(); }

    void writesAllAsPromised()
    {
        open();
        expectNamedControls(*dialog());
        QVERIFY(control<QLineEdit>("exportPath")
                    ->text()
                    .endsWith(QStringLiteral("/my prompts-results.csv")));
        QSignalSpy busy(m_exporter.get(), &Exporter::busyChanged);
        exportTo(path("all.csv"));
        QCOMPARE(busy.size(), 2);
        const Table all = read(path("all.csv"));
        const Table sample = read(QStringLiteral(":/samples/sample.csv"));
        QCOMPARE(all.columns, sample.columns + resultColumnNames());
        QCOMPARE(all.rows.size(), sampleRows);
        const qsizetype response = all.columns.indexOf(QStringLiteral("response"));
        for (int row = 0; row < sampleRows; ++row) {
            QCOMPARE(all.rows[row].mid(0, 3), sample.rows[row]);
            QCOMPARE(all.rows[row][response], sample.rows[row][0]);
        }
    }

    void offersOnlyScopesThatHoldSomething()
    {
        open();
        QVERIFY(control<QRadioButton>("exportScopeAll")->text().contains(QStringLiteral("(12)")));
        QVERIFY(control<QRadioButton>("exportScopeAll")->isChecked());
        QVERIFY(control<QRadioButton>("exportScopeSucceeded")->isEnabled());
        QVERIFY(control<QRadioButton>("exportScopeSelected")->isEnabled());
        QVERIFY(!control<QRadioButton>("exportScopeFiltered")->isEnabled());
        QVERIFY(!control<QRadioButton>("exportScopeFiltered")->toolTip().isEmpty());
    }

    void writesTheScopeThatWasChosen_data()
    {
        QTest::addColumn<QString>("button");
        QTest::addColumn<QList<int>>("rows");
        QTest::newRow("succeeded") << "exportScopeSucceeded" << QList<int>{0, 2, 3};
        QTest::newRow("filtered") << "exportScopeFiltered" << QList<int>{4, 9};
        QTest::newRow("selected") << "exportScopeSelected" << QList<int>{11};
    }
    void writesTheScopeThatWasChosen()
    {
        QFETCH(QString, button);
        QFETCH(QList<int>, rows);
        m_scopes.filtered = {4, 9};
        open();
        press(qPrintable(button));
        exportTo(path("scope.csv"));
        const Table written = read(path("scope.csv"));
        const Table sample = read(QStringLiteral(":/samples/sample.csv"));
        QCOMPARE(written.rows.size(), rows.size());
        for (int i = 0; i < rows.size(); ++i)
            QCOMPARE(written.rows[i][0], sample.rows[rows[i]][0]);
    }

    void theFileBeginsAsThePreviewDoes()
    {
        open();
        press("exportScopeSucceeded");
        choose("exportColumnsPreset", "Input and response");
        choose("exportDelimiter", "Semicolon");
        auto *preview = control<QPlainTextEdit>("exportPreview");
        QTRY_VERIFY(
            preview->toPlainText().startsWith(QStringLiteral("prompt;topic;language;response\n")));
        QTRY_COMPARE(preview->toPlainText().count(QStringLiteral("English")), 3);
        const QString shown = preview->toPlainText();
        exportTo(path("preview.csv"));
        QCOMPARE(QString::fromUtf8(contents(path("preview.csv"))), shown);
    }

    void writesTheDialectThatWasChosen()
    {
        open();
        choose("exportLineEnds", "Windows (CR LF)");
        control<QCheckBox>("exportBom")->setChecked(true);
        choose("exportColumnsPreset", "Input and response");
        choose("exportFormat", "TSV");
        QVERIFY(!control<QComboBox>("exportDelimiter")->isEnabled());
        exportTo(path("dialect.tsv"));
        QVERIFY(contents(path("dialect.tsv"))
                    .startsWith("\xEF\xBB\xBFprompt\ttopic\tlanguage\tresponse\r\n"));
    }

    void formatAndExtensionFollowEachOther()
    {
        open();
        auto *format = control<QComboBox>("exportFormat");
        setPath(path("answers.jsonl"));
        QCOMPARE(format->currentText(), QStringLiteral("JSON Lines"));
        for (const char *name : {"exportDelimiter", "exportLineEnds", "exportBom", "exportGuard"})
            QVERIFY2(!control<QWidget>(name)->isEnabled(), name);
        choose("exportFormat", "TSV");
        QCOMPARE(control<QLineEdit>("exportPath")->text(), path("answers.tsv"));
        choose("exportFormat", "JSON Lines");
        setPath(path("without extension"));
        QSignalSpy exported(m_exporter.get(), &Exporter::exported);
        press("exportAccept");
        QTRY_COMPARE(exported.size(), 1);
        const QByteArray first = contents(path("without extension.jsonl")).split('\n').first();
        const QJsonObject line = QJsonDocument::fromJson(first).object();
        QCOMPARE(line.value(QLatin1String("input"))[QLatin1String("topic")].toString(),
                 QStringLiteral("ideas"));
        QCOMPARE(line.value(QLatin1String("http_status")).toInt(), 200);
    }

    void columnsCanBeTicked()
    {
        open();
        auto *list = control<QListWidget>("exportColumns");
        QVERIFY(list->item(0)->text().contains(QStringLiteral("prompt, topic, language")));
        for (int row = 0; row < list->count(); ++row)
            list->item(row)->setCheckState(Qt::Unchecked);
        QVERIFY(!control<QPushButton>("exportAccept")->isEnabled());
        QVERIFY(control<QLabel>("exportColumnsNote")->isVisible());
        for (const char *name : {"response", "state"})
            list->findItems(QLatin1String(name), Qt::MatchExactly)
                .first()
                ->setCheckState(Qt::Checked);
        QVERIFY(!control<QLabel>("exportColumnsNote")->isVisible());
        QCOMPARE(control<QComboBox>("exportColumnsPreset")->currentText(),
                 QStringLiteral("Custom"));
        exportTo(path("columns.csv"));
        QCOMPARE(read(path("columns.csv")).columns,
                 (QStringList{QStringLiteral("state"), QStringLiteral("response")}));
    }

    void saysWhatWouldBeReplacedAndWhatCannotBe()
    {
        put(path("old.csv"), "old");
        QVERIFY(QDir(m_folder->path()).mkdir(QStringLiteral("folder")));
        open();
        auto *note = control<QLabel>("exportPathNote");
        auto *accept = control<QPushButton>("exportAccept");
        setPath(path("old.csv"));
        QVERIFY(note->text().contains(QStringLiteral("old.csv exists and will be replaced")));
        QVERIFY(accept->isEnabled());
        const QStringList impossible = {
            QString(),
            QStringLiteral("  "),
            path("folder"),
            path("nowhere/results.csv"),
            path("old.csv/results.csv"),
            m_project->filePath(QStringLiteral("my prompts.volley")),
            path("other.VOLLEY"),
        };
        for (const QString &goal : impossible) {
            setPath(goal);
            QVERIFY2(!accept->isEnabled(), qPrintable(goal));
            QVERIFY2(!note->text().isEmpty(), qPrintable(goal));
        }
        setPath(QStringLiteral("new.csv")); // beside what stood there last
        QVERIFY(accept->isEnabled());
        QCOMPARE(note->text(), QStringLiteral("A new file."));
    }

    void theProjectIsNoGoalUnderAnotherNameEither()
    {
        const QString link = path("link.csv");
        QVERIFY(QFile::link(m_project->filePath(QStringLiteral("my prompts.volley")), link));
        open();
        setPath(link);
        QVERIFY(!control<QPushButton>("exportAccept")->isEnabled());
    }

    void browsingSetsThePath()
    {
        open();
        setPath(path("browse.csv"));
        press("exportBrowse");
        auto *chooser = control<QFileDialog>("exportFileDialog");
        QVERIFY(chooser);
        QCOMPARE(chooser->directory().absolutePath(), m_folder->path());
        chooser->selectFile(path("browsed.json"));
        QVERIFY(QMetaObject::invokeMethod(chooser, "accept"));
        QTRY_COMPARE(control<QLineEdit>("exportPath")->text(), path("browsed.json"));
        QCOMPARE(control<QComboBox>("exportFormat")->currentText(), QStringLiteral("JSON"));
    }

    void cancellingLeavesTheOldFile()
    {
        put(path("old.csv"), "old");
        open();
        setPath(path("old.csv"));
        QSignalSpy busy(m_exporter.get(), &Exporter::busyChanged);
        QSignalSpy exported(m_exporter.get(), &Exporter::exported);
        HeldPool pool;
        press("exportAccept");
        QVERIFY(control<QProgressBar>("exportProgress")->isVisible());
        QVERIFY(!control<QWidget>("exportPath")->isEnabled());
        QVERIFY(!control<QWidget>("exportAccept")->isEnabled());
        press("exportCancel");
        pool.release();
        QTRY_COMPARE(busy.size(), 2);
        QVERIFY(dialog());
        QVERIFY(!control<QProgressBar>("exportProgress")->isVisible());
        QVERIFY(control<QLabel>("exportProblem")->text().contains(QStringLiteral("cancelled")));
        QCOMPARE(exported.size(), 0);
        QCOMPARE(contents(path("old.csv")), QByteArray("old"));
        QCOMPARE(QDir(m_folder->path()).entryList({QStringLiteral("old*")}).size(), 1);
        // The second Cancel is for the dialog itself.
        press("exportCancel");
        settle();
    }

    void whatCannotBeWrittenLeavesTheOldFileAndIsSaidInPlace()
    {
        // The part beside it would need a longer name than there is: a folder that is shut even to
        // the administrator.
        const QString longest = path((QByteArray(251, 'x') + ".csv").constData());
        put(longest, "old");
        open();
        setPath(longest);
        QSignalSpy problem(m_exporter.get(), &Exporter::problem);
        press("exportAccept");
        auto *text = control<QLabel>("exportProblem");
        QTRY_VERIFY(text->isVisible());
        QVERIFY(text->text().contains(QStringLiteral("cannot be written")));
        QVERIFY(text->text().contains(QStringLiteral("choose another place")));
        QCOMPARE(contents(longest), QByteArray("old"));
        QCOMPARE(problem.size(), 0); // it stands in the dialog already
        exportTo(path("elsewhere.csv"));
        QCOMPARE(read(path("elsewhere.csv")).rows.size(), sampleRows);
    }

    void repeatsWithoutAQuestion()
    {
        m_exporter->repeat();
        QVERIFY2(dialog(), "nothing was exported yet: there is a question");
        QTRY_VERIFY(!control<QLineEdit>("exportPath")->text().isEmpty());
        press("exportScopeSelected");
        exportTo(path("again.csv"));
        QCOMPARE(read(path("again.csv")).rows.size(), 1);
        // The same choice, of what is selected now.
        m_scopes.selected = {1, 5};
        QSignalSpy exported(m_exporter.get(), &Exporter::exported);
        m_exporter->repeat();
        QVERIFY(!dialog());
        QTRY_COMPARE(exported.size(), 1);
        QCOMPARE(exported.first().at(1).toLongLong(), 2);
        QCOMPARE(read(path("again.csv")).rows.size(), 2);
    }

    void repeatAsksWhereNothingIsLeftOfTheScope()
    {
        open();
        press("exportScopeSelected");
        exportTo(path("again.csv"));
        m_scopes.selected.clear();
        m_exporter->repeat();
        QVERIFY(dialog());
        QVERIFY(control<QRadioButton>("exportScopeAll")->isChecked());
        QCOMPARE(read(path("again.csv")).rows.size(), 1);
    }

    void repeatAsksInAnotherProject()
    {
        open();
        exportTo(path("again.csv"));
        m_exporter->forgetPath();
        m_exporter->repeat();
        QVERIFY(dialog());
        QTRY_COMPARE(control<QLineEdit>("exportPath")->text(), path("my prompts-results.csv"));
    }

    void aRepeatedExportCanBeSeenAndCancelled()
    {
        open();
        exportTo(path("again.csv"));
        put(path("again.csv"), "old");
        QSignalSpy busy(m_exporter.get(), &Exporter::busyChanged);
        HeldPool pool;
        m_exporter->repeat();
        m_exporter->open();
        QVERIFY(dialog());
        QVERIFY(control<QProgressBar>("exportProgress")->isVisible());
        press("exportCancel");
        pool.release();
        QTRY_COMPARE(busy.size(), 2);
        QCOMPARE(contents(path("again.csv")), QByteArray("old"));
    }

    void aRepeatThatFailsIsSaidToTheWindow()
    {
        QVERIFY(QDir(m_folder->path()).mkdir(QStringLiteral("gone")));
        open();
        exportTo(path("gone/again.csv"));
        QVERIFY(QDir(path("gone")).removeRecursively());
        QSignalSpy problem(m_exporter.get(), &Exporter::problem);
        m_exporter->repeat();
        QTRY_COMPARE(problem.size(), 1);
        QVERIFY(problem.first().first().toString().contains(QStringLiteral("again.csv")));
        QVERIFY(!dialog());
    }

    void remembersTheLastChoice()
    {
        open();
        press("exportScopeSucceeded");
        choose("exportDelimiter", "Vertical bar");
        choose("exportColumnsPreset", "Input and response");
        control<QCheckBox>("exportGuard")->setChecked(false);
        exportTo(path("kept.csv"));
        makeExporter();
        open();
        QVERIFY(control<QRadioButton>("exportScopeSucceeded")->isChecked());
        QCOMPARE(control<QComboBox>("exportDelimiter")->currentText(),
                 QStringLiteral("Vertical bar"));
        QCOMPARE(control<QComboBox>("exportColumnsPreset")->currentText(),
                 QStringLiteral("Input and response"));
        QVERIFY(!control<QCheckBox>("exportGuard")->isChecked());
        QCOMPARE(control<QLineEdit>("exportPath")->text(), path("my prompts-results.csv"));
    }

    void keptNonsenseIsReplacedByDefaults()
    {
        for (const char *key : {"scope", "format", "delimiter", "columns", "folder"})
            m_settings->setValue(QStringLiteral("export/") + QLatin1String(key),
                                 QStringLiteral("nonsense"));
        open();
        QVERIFY(control<QRadioButton>("exportScopeAll")->isChecked());
        QCOMPARE(control<QComboBox>("exportFormat")->currentText(), QStringLiteral("CSV"));
        QCOMPARE(control<QComboBox>("exportDelimiter")->currentText(), QStringLiteral("Comma"));
        QCOMPARE(control<QComboBox>("exportColumnsPreset")->currentText(),
                 QStringLiteral("Everything"));
    }

    void saysWhenThereIsNothingToExport()
    {
        m_scopes = {};
        QSignalSpy problem(m_exporter.get(), &Exporter::problem);
        m_exporter->open();
        m_exporter->repeat();
        QVERIFY(!dialog());
        QCOMPARE(problem.size(), 2);
        QVERIFY(problem.first().first().toString().contains(QStringLiteral("nothing to export")));
    }

    void goesAwayInTheMiddleOfAnExport()
    {
        put(path("old.csv"), "old");
        open();
        setPath(path("old.csv"));
        HeldPool pool;
        press("exportAccept");
        m_exporter.reset();
        QVERIFY(!dialog());
        pool.release();
        QVERIFY(waited(m_workbench->exportResults(path("after.csv"), {})));
        QCOMPARE(contents(path("old.csv")), QByteArray("old"));
    }

    /// The last one: it leaves a run of two targets behind.
    void modelsStandSideBySide()
    {
        open();
        QVERIFY(!control<QComboBox>("exportRows")->isEnabled());
        press("exportCancel");
        settle();
        QSignalSpy finished(m_workbench.get(), &Workbench::runFinished);
        RunDefinition run;
        Target target;
        target.model = QStringLiteral("demo-echo");
        run.targets = {target, target};
        run.targets.last().name = QStringLiteral("second");
        QVERIFY(waited(m_workbench->startRun(run)));
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 20'000);
        m_scopes = {2 * sampleRows, {}, {}, {}};

        open();
        QVERIFY(control<QComboBox>("exportRows")->isEnabled());
        choose("exportRows", "One for each prompt, models side by side");
        QTRY_VERIFY(control<QPlainTextEdit>("exportPreview")
                        ->toPlainText()
                        .contains(QStringLiteral("second: response")));
        exportTo(path("wide.csv"));
        const Table wide = read(path("wide.csv"));
        QCOMPARE(wide.rows.size(), sampleRows);
        const qsizetype first = wide.columns.indexOf(QStringLiteral("demo/demo-echo: response"));
        const qsizetype second = wide.columns.indexOf(QStringLiteral("second: response"));
        QVERIFY(first > 0 && second > first);
        for (const Row &row : wide.rows) {
            QCOMPARE(row.at(first), row.at(0));
            QCOMPARE(row.at(second), row.at(0));
        }
    }
};

QTEST_MAIN(TestExporter)
#include "tst_exporter.moc"
