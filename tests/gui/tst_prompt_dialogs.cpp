// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/fake_program.h"
#include "prompts/dataset_edits.h"
#include "prompts/import_dialog.h"
#include "prompts/paste_dialog.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSemaphore>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QThreadPool>

using namespace volley;
using namespace volley::test;

namespace {

/// What both dialogs have, found by name.
template<typename Dialog>
struct Shown
{
    Shown(const char *namesBegin, const QString &given, qint64 rowsThere)
        : prefix(QLatin1String(namesBegin))
        , dialog(given, rowsThere, nullptr)
        , tester(table()->model())
    {
        dialog.open();
    }
    template<typename T>
    T *find(const char *name)
    {
        T *found = dialog.template findChild<T *>(prefix + QLatin1String(name));
        if (!found)
            qFatal("no %s", name);
        return found;
    }
    QTableView *table() { return find<QTableView>("Preview"); }
    QComboBox *combo(const char *name) { return find<QComboBox>(name); }
    QPushButton *accept() { return find<QPushButton>("Accept"); }
    QString summary() { return find<QLabel>("Summary")->text(); }
    QString problem() { return find<QLabel>("Problem")->text(); }
    bool choose(const char *name, const QString &words)
    {
        const int place = combo(name)->findText(words);
        combo(name)->setCurrentIndex(place);
        return place >= 0;
    }
    QStringList columns()
    {
        QStringList names;
        for (int column = 0; column < table()->model()->columnCount(); ++column)
            names.append(table()->model()->headerData(column, Qt::Horizontal).toString());
        return names;
    }
    QString cell(int row, int column, int role = Qt::DisplayRole)
    {
        return table()->model()->index(row, column).data(role).toString();
    }
    bool settled()
    {
        return QTest::qWaitFor([this] { return accept()->isEnabled() || !problem().isEmpty(); },
                               20'000);
    }
    bool ready() { return settled() && accept()->isEnabled() && problem().isEmpty(); }
    /// Nothing can be taken, and nothing is shown of what was there before.
    bool refused()
    {
        return settled() && !accept()->isEnabled() && summary().isEmpty() &&
               table()->model()->rowCount() == 0;
    }

    QString prefix;
    Dialog dialog;
    QAbstractItemModelTester tester;
};

struct Pasted : Shown<PasteDialog>
{
    explicit Pasted(const QString &text, qint64 rowsThere = 0)
        : Shown("paste", text, rowsThere)
    {}
    QCheckBox *header() { return find<QCheckBox>("Header"); }
};

struct Imported : Shown<ImportDialog>
{
    explicit Imported(const QString &path, qint64 rowsThere = 0)
        : Shown("import", path, rowsThere)
    {}
    QSpinBox *rowLimit() { return find<QSpinBox>("RowLimit"); }
};

/// With the NUL bytes in it.
template<size_t N>
QByteArray wholeOf(const char (&literal)[N])
{
    return QByteArray(literal, N - 1);
}

/// Nothing is read until it may go on; then one after the other.
class BusyPool
{
public:
    BusyPool()
    {
        m_pool->setMaxThreadCount(1);
        m_pool->start([this] { m_gate.acquire(); });
    }
    ~BusyPool()
    {
        goOn();
        m_pool->waitForDone();
        m_pool->setMaxThreadCount(m_threads);
    }
    void goOn() { m_gate.release(); }

private:
    QThreadPool *m_pool = QThreadPool::globalInstance();
    int m_threads = m_pool->maxThreadCount();
    QSemaphore m_gate;
};

/// Lets all come that is on its way from the pool.
void letAllCome()
{
    QTRY_COMPARE(QThreadPool::globalInstance()->activeThreadCount(), 0);
    bool behind = false;
    QMetaObject::invokeMethod(
        qApp, [&behind] { behind = true; }, Qt::QueuedConnection);
    QTRY_VERIFY(behind);
}

} // namespace

class TestPromptDialogs : public QObject
{
    Q_OBJECT
private:
    QTemporaryDir m_folder;

    QString write(const QString &name, const QByteArray &bytes)
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write");
        return file.fileName();
    }

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    // ---- pasted text ---------------------------------------------------------------------------

    void plainTextIsAPromptALine()
    {
        Pasted shown(
            QStringLiteral("Why is the sky blue?\n\nName three rivers.\r\n\r\nTell a joke."));
        QVERIFY(shown.ready());
        QCOMPARE(shown.combo("Format")->currentText(), QStringLiteral("One prompt per line"));
        QCOMPARE(shown.accept()->text(), QStringLiteral("&Use 3 rows"));
        QCOMPARE(shown.summary(), QStringLiteral("3 rows, 1 column."));
        QCOMPARE(shown.columns(), QStringList{QStringLiteral("prompt")});
        QCOMPARE(shown.cell(1, 0), QStringLiteral("Name three rivers."));
        QCOMPARE(shown.dialog.table().rows.size(), 3);
        QSignalSpy accepted(&shown.dialog, &QDialog::accepted);
        QTest::keyClick(shown.combo("Format"), Qt::Key_Return);
        QCOMPARE(accepted.count(), 1);
        QCOMPARE(shown.dialog.table().rows.last(), Row{QStringLiteral("Tell a joke.")});
    }

    void whatIsReplacedIsSaid_data()
    {
        QTest::addColumn<qint64>("there");
        QTest::addColumn<QString>("said");
        QTest::newRow("one") << qint64(1) << QStringLiteral("replaces the row that is there.");
        QTest::newRow("some") << qint64(12)
                              << QStringLiteral("replaces the 12 rows that are there.");
        QTest::newRow("many") << qint64(20'001)
                              << QStringLiteral("replaces the 20,001 rows that are there.");
    }
    void whatIsReplacedIsSaid()
    {
        QFETCH(const qint64, there);
        QFETCH(const QString, said);
        Pasted pasted(QStringLiteral("hello"), there);
        QVERIFY(pasted.ready());
        QCOMPARE(pasted.accept()->text(), QStringLiteral("&Use 1 row"));
        QCOMPARE(pasted.summary(), QStringLiteral("1 row, 1 column; ") + said);
        Imported imported(write(QStringLiteral("replaces.txt"), "a\nb\n"), there);
        QVERIFY(imported.ready());
        QCOMPARE(imported.summary(), QStringLiteral("2 rows, 1 column; ") + said);
    }

    void aTextCanBeReadInOtherWays()
    {
        Pasted shown(QStringLiteral("first\nblock\n\nsecond; and\nlast\n"));
        QVERIFY(shown.ready());
        QCOMPARE(shown.combo("Format")->currentText(),
                 QStringLiteral("Blocks separated by blank lines"));
        QCOMPARE(shown.cell(0, 0), QStringLiteral("first↵block"));
        QVERIFY(!shown.header()->isEnabled());
        QVERIFY(shown.choose("Format", QStringLiteral("One prompt per line")));
        QVERIFY(shown.ready());
        QCOMPARE(shown.dialog.table().rows.size(), 4);
        QVERIFY(shown.header()->isEnabled());
        QVERIFY(shown.choose("Format", QStringLiteral("JSON Lines")));
        QVERIFY(shown.refused());
        QVERIFY2(shown.problem().contains(QLatin1String("line 1")), qPrintable(shown.problem()));
        QVERIFY(shown.dialog.table().rows.isEmpty());
        QVERIFY(!shown.header()->isEnabled());
        QVERIFY(shown.choose("Format", QStringLiteral("Blocks separated by blank lines")));
        QVERIFY(shown.ready());
        QCOMPARE(shown.dialog.table().rows.size(), 2);
        QCOMPARE(shown.dialog.table().rows.first(), Row{QStringLiteral("first\nblock")});
    }

    void jsonLinesNameTheirColumns()
    {
        Pasted shown(QStringLiteral("{\"q\":\"one\",\"n\":1}\n{\"q\":\"two\",\"lang\":\"en\"}\n"));
        QVERIFY(shown.ready());
        QCOMPARE(shown.combo("Format")->currentText(), QStringLiteral("JSON Lines"));
        QCOMPARE(shown.columns(),
                 (QStringList{QStringLiteral("q"), QStringLiteral("n"), QStringLiteral("lang")}));
        QCOMPARE(shown.summary(), QStringLiteral("2 rows, 3 columns."));
        QVERIFY(!shown.header()->isEnabled());
        QVERIFY(!shown.header()->isChecked());
    }

    void theFirstRowMayOrMayNotNameTheColumns()
    {
        Pasted shown(QStringLiteral("prompt\ttopic\nsay a\tx\nsay b\ty\n"), 4);
        QVERIFY(shown.ready());
        QCOMPARE(shown.combo("Format")->currentText(), QStringLiteral("Spreadsheet cells"));
        QVERIFY(shown.header()->isChecked());
        QCOMPARE(shown.columns(), (QStringList{QStringLiteral("prompt"), QStringLiteral("topic")}));
        QCOMPARE(shown.accept()->text(), QStringLiteral("&Use 2 rows"));
        shown.header()->click();
        QVERIFY(shown.ready());
        QCOMPARE(shown.columns(),
                 (QStringList{QStringLiteral("column_1"), QStringLiteral("column_2")}));
        QCOMPARE(shown.accept()->text(), QStringLiteral("&Use 3 rows"));
        QVERIFY(!shown.dialog.table().firstRowIsHeader);
        // What was said holds for other formats, too.
        QVERIFY(shown.choose("Format", QStringLiteral("CSV")));
        QVERIFY(shown.ready());
        QVERIFY(!shown.header()->isChecked());
        QCOMPARE(shown.dialog.table().rows.size(), 3);
        shown.header()->click();
        QVERIFY(shown.ready());
        QCOMPARE(shown.dialog.table().rows.size(), 2);
    }

    void aHeaderIsSeenInAFormatThatIsChosen()
    {
        Pasted shown(QStringLiteral("prompt;note\n\"a;\nb\";1\nc;2\n"));
        QVERIFY(shown.ready());
        QCOMPARE(shown.combo("Format")->currentText(), QStringLiteral("CSV"));
        QVERIFY(shown.choose("Format", QStringLiteral("One prompt per line")));
        QVERIFY(shown.ready());
        QVERIFY(!shown.header()->isChecked());
        QVERIFY(shown.choose("Format", QStringLiteral("CSV")));
        QVERIFY(shown.ready());
        QVERIFY(shown.header()->isChecked());
        QCOMPARE(shown.columns(), (QStringList{QStringLiteral("prompt"), QStringLiteral("note")}));
        QCOMPARE(shown.cell(0, 0), QStringLiteral("a;↵b"));
    }

    void aCellKeepsItsLines()
    {
        Pasted shown(QStringLiteral("\"two\nlines, \"\"quoted\"\"\"\tx\nplain <b>\ty\n"));
        QVERIFY(shown.ready());
        QCOMPARE(shown.dialog.table().rows.size(), 2);
        QCOMPARE(shown.dialog.table().rows.first().first(),
                 QStringLiteral("two\nlines, \"quoted\""));
        QCOMPARE(shown.cell(0, 0), QStringLiteral("two↵lines, \"quoted\""));
        QVERIFY(shown.cell(0, 0, Qt::ToolTipRole).contains(QLatin1String("two\nlines")));
        QVERIFY(shown.cell(1, 0, Qt::ToolTipRole).contains(QLatin1String("plain &lt;b&gt;")));
    }

    void anOpenQuoteIsShownWithItsPlace()
    {
        Pasted shown(QStringLiteral("prompt,topic\nsay,this\nsay,\"that\nand more\n"), 12);
        QVERIFY(shown.choose("Format", QStringLiteral("CSV")));
        QVERIFY(shown.refused());
        QVERIFY2(shown.problem().contains(QLatin1String("line 3")), qPrintable(shown.problem()));
        QVERIFY2(shown.problem().contains(QLatin1String("quote")), qPrintable(shown.problem()));
        QCOMPARE(shown.dialog.accessibleDescription(), shown.problem());
        QCOMPARE(shown.accept()->text(), QStringLiteral("&Use"));
        // Return does not take what is not there.
        QSignalSpy accepted(&shown.dialog, &QDialog::accepted);
        QTest::keyClick(shown.combo("Format"), Qt::Key_Return);
        QCOMPARE(accepted.count(), 0);
        QVERIFY(shown.choose("Format", QStringLiteral("One prompt per line")));
        QVERIFY(shown.ready());
        QVERIFY(shown.dialog.accessibleDescription().isEmpty());
    }

    void rowsOfDifferentLengthAreShownWithTheirPlace()
    {
        Pasted shown(QStringLiteral("one,two\nthree\n"));
        QVERIFY(shown.choose("Format", QStringLiteral("CSV")));
        QVERIFY(shown.refused());
        QVERIFY2(shown.problem().contains(QLatin1String("line 2")), qPrintable(shown.problem()));
    }

    void twoColumnsOfOneNameCanBeReadAsRows()
    {
        Pasted shown(QStringLiteral("a\tx\tx\nb\ty\ty\n"));
        QVERIFY(shown.ready());
        QVERIFY(!shown.header()->isChecked());
        shown.header()->click();
        QVERIFY(shown.refused());
        QVERIFY2(shown.problem().contains(QStringLiteral("“x”")), qPrintable(shown.problem()));
        QVERIFY(shown.header()->isEnabled());
        QVERIFY(shown.header()->isChecked());
        shown.header()->click();
        QVERIFY(shown.ready());
        QCOMPARE(shown.dialog.table().rows.size(), 2);
    }

    void emptyTextIsRefused()
    {
        Pasted shown(QStringLiteral(" \n\t\n"));
        QVERIFY(shown.refused());
        QVERIFY(shown.problem().contains(QLatin1String("no rows")));
        QVERIFY(shown.find<QPushButton>("Cancel")->isEnabled());
        QSignalSpy rejected(&shown.dialog, &QDialog::rejected);
        QTest::keyClick(&shown.dialog, Qt::Key_Escape);
        QCOMPARE(rejected.count(), 1);
    }

    void aHugeTextIsReadBesideTheWindow()
    {
        const QString line = QStringLiteral("Summarise this: ") + QString(984, u'x') + u'\n';
        Pasted shown(line.repeated(10'000));
        QVERIFY(shown.summary().startsWith(QLatin1String("Reading 10,010,000")));
        QVERIFY(!shown.accept()->isEnabled());
        QVERIFY(shown.ready());
        QCOMPARE(shown.accept()->text(), QStringLiteral("&Use 10,000 rows"));
        QCOMPARE(shown.dialog.table().rows.size(), 10'000);
        QCOMPARE(shown.table()->model()->rowCount(), 100);
        QVERIFY(shown.cell(0, 0).size() < 400);
        QVERIFY(shown.cell(0, 0).endsWith(QChar(0x2026)));
    }

    void answersToOlderQuestionsAreDropped()
    {
        const QString line = QStringLiteral("a longer line to read\n");
        Pasted shown(line.repeated(200'000));
        QVERIFY(shown.choose("Format", QStringLiteral("JSON Lines"))); // fails at once
        QVERIFY(shown.refused());
        letAllCome();
        QVERIFY(shown.refused());
        QCOMPARE(shown.combo("Format")->currentText(), QStringLiteral("JSON Lines"));
        QVERIFY(shown.dialog.table().rows.isEmpty());
    }

    void aDialogMayGoWhileItReads()
    {
        {
            Pasted pasted(QStringLiteral("some line\n").repeated(200'000));
            Imported imported(
                write(QStringLiteral("goes.csv"), QByteArray("some line\n").repeated(200'000)));
        }
        letAllCome();
    }

    // ---- a file --------------------------------------------------------------------------------

    void aFileIsUnderstood()
    {
        const QString path =
            write(QStringLiteral("list.csv"), "prompt;lang\n\"a;\nb\";en\n\"c\";de\n");
        Imported shown(path);
        QVERIFY(shown.ready());
        QCOMPARE(shown.dialog.path(), path);
        QCOMPARE(shown.find<QLineEdit>("Path")->text(), QDir::toNativeSeparators(path));
        QCOMPARE(shown.combo("Format")->currentText(), QStringLiteral("Automatic: CSV"));
        QCOMPARE(shown.combo("Encoding")->currentText(), QStringLiteral("Automatic: UTF-8"));
        QCOMPARE(shown.combo("Delimiter")->currentText(), QStringLiteral("Automatic: Semicolon ;"));
        QCOMPARE(shown.columns(), (QStringList{QStringLiteral("prompt"), QStringLiteral("lang")}));
        QCOMPARE(shown.cell(0, 0), QStringLiteral("a;↵b"));
        QCOMPARE(shown.summary(), QStringLiteral("2 rows, 2 columns."));
        QCOMPARE(shown.accept()->text(), QStringLiteral("&Import 2 rows"));
        const ImportOptions options = shown.dialog.options();
        QVERIFY(!options.format && options.encoding.isEmpty() && !options.delimiter);
        QCOMPARE(options.rowLimit, 0);
        QVERIFY(!options.cancelled && !options.progress);
        QSignalSpy accepted(&shown.dialog, &QDialog::accepted);
        QTest::keyClick(shown.combo("Format"), Qt::Key_Return);
        QCOMPARE(accepted.count(), 1);
    }

    void choicesAreTaken()
    {
        Imported shown(write(QStringLiteral("choices.csv"), "a|b;c\n1|2;3\n"));
        QVERIFY(shown.ready());
        QVERIFY(shown.choose("Delimiter", QStringLiteral("Bar |")));
        QVERIFY(shown.ready());
        QCOMPARE(shown.columns(), (QStringList{QStringLiteral("a"), QStringLiteral("b;c")}));
        QCOMPARE(shown.dialog.options().delimiter, QChar(u'|'));
        QVERIFY(shown.choose("Format", QStringLiteral("One prompt per line")));
        QVERIFY(!shown.combo("Delimiter")->isEnabled());
        QVERIFY(shown.ready());
        QCOMPARE(shown.cell(0, 0), QStringLiteral("a|b;c"));
        QCOMPARE(shown.dialog.options().format, TextFormat::Lines);
        QVERIFY(!shown.dialog.options().delimiter);
        QVERIFY(shown.choose("Format", QStringLiteral("CSV")));
        QVERIFY(shown.combo("Delimiter")->isEnabled());
        QVERIFY(shown.ready());
        QCOMPARE(shown.dialog.options().delimiter, QChar(u'|'));
        QCOMPARE(shown.columns().size(), 2);
    }

    void theDelimiterIsForTablesOnly()
    {
        Imported shown(write(QStringLiteral("plain.dat"), "Say this, please.\nSay that.\n"));
        QVERIFY(shown.ready());
        QCOMPARE(shown.combo("Format")->currentText(),
                 QStringLiteral("Automatic: One prompt per line"));
        QVERIFY(!shown.combo("Delimiter")->isEnabled());
    }

    void formatsAreFoundOrChosen_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("found");
        QTest::addColumn<QStringList>("columns");
        const QStringList two{QStringLiteral("prompt"), QStringLiteral("n")};
        QTest::newRow("tsv") << QStringLiteral("f.tsv") << QByteArray("prompt\tn\na\t1\n")
                             << QStringLiteral("Automatic: TSV") << two;
        QTest::newRow("jsonl") << QStringLiteral("f.jsonl")
                               << QByteArray("{\"prompt\":\"a\",\"n\":1}\n")
                               << QStringLiteral("Automatic: JSON Lines") << two;
        QTest::newRow("json") << QStringLiteral("f.json")
                              << QByteArray("[{\"prompt\":\"a\"},{\"n\":1}]")
                              << QStringLiteral("Automatic: JSON") << two;
        QTest::newRow("txt") << QStringLiteral("f.txt") << QByteArray("a\nb\n")
                             << QStringLiteral("Automatic: One prompt per line")
                             << QStringList{QStringLiteral("prompt")};
    }
    void formatsAreFoundOrChosen()
    {
        QFETCH(const QString, name);
        QFETCH(const QByteArray, bytes);
        QFETCH(const QString, found);
        QFETCH(const QStringList, columns);
        Imported shown(write(name, bytes));
        QVERIFY(shown.ready());
        QCOMPARE(shown.combo("Format")->currentText(), found);
        QCOMPARE(shown.columns(), columns);
        // The same with a name that says nothing.
        Imported chosen(write(QStringLiteral("noname"), bytes));
        QVERIFY(chosen.choose("Format", found.mid(int(qstrlen("Automatic: ")))));
        QVERIFY(chosen.ready());
        QCOMPARE(chosen.columns(), columns);
    }

    void theEncodingCanBeChosen()
    {
        const QString path = write(QStringLiteral("latin.csv"), "prompt,n\nGr\xFC\xDF"
                                                                "e,1\n");
        Imported shown(path);
        QVERIFY(shown.refused());
        QVERIFY2(shown.problem().contains(QLatin1String("latin.csv, line 2, column 3")),
                 qPrintable(shown.problem()));
        QVERIFY(shown.choose("Encoding", QStringLiteral("Windows-1252")));
        QVERIFY(shown.ready());
        QCOMPARE(shown.cell(0, 0), QStringLiteral("Grüße"));
        QCOMPARE(shown.dialog.options().encoding, QStringLiteral("windows-1252"));
        QVERIFY(shown.choose("Encoding", QStringLiteral("UTF-8")));
        QVERIFY(shown.refused());
    }

    void utf16NeedsNoChoiceWithAMark()
    {
        const QByteArray text = wholeOf("p\0r\0o\0m\0p\0t\0\n\0h\0i\0\n\0");
        Imported marked(write(QStringLiteral("marked.csv"), "\xFF\xFE" + text));
        QVERIFY(marked.ready());
        QCOMPARE(marked.combo("Encoding")->currentText(), QStringLiteral("Automatic: UTF-16LE"));
        Imported plain(write(QStringLiteral("unmarked.csv"), text));
        QVERIFY(plain.refused());
        QVERIFY2(plain.problem().contains(QLatin1String("UTF-16")), qPrintable(plain.problem()));
        QVERIFY(plain.choose("Encoding", QStringLiteral("UTF-16")));
        QVERIFY(plain.ready());
        QCOMPARE(plain.cell(0, 0), QStringLiteral("hi"));
    }

    void theRowLimitIsTaken()
    {
        QByteArray csv = "prompt\n";
        for (int i = 1; i <= 300; ++i)
            csv += "say " + QByteArray::number(i) + '\n';
        Imported shown(write(QStringLiteral("limit.csv"), csv), 12);
        QVERIFY(shown.ready());
        QCOMPARE(shown.accept()->text(), QStringLiteral("&Import"));
        QCOMPARE(shown.table()->model()->rowCount(), 100);
        QCOMPARE(shown.summary(),
                 QStringLiteral("1 column, the first 100 rows shown here; replaces "
                                "the 12 rows that are there."));
        shown.rowLimit()->setValue(7);
        QVERIFY(shown.ready());
        QCOMPARE(shown.accept()->text(), QStringLiteral("&Import 7 rows"));
        QCOMPARE(shown.table()->model()->rowCount(), 7);
        QVERIFY2(shown.summary().startsWith(QLatin1String("The first 7 rows, 1 column;")),
                 qPrintable(shown.summary()));
        QCOMPARE(shown.dialog.options().rowLimit, 7);
        shown.rowLimit()->setValue(250);
        QVERIFY(shown.ready());
        QVERIFY2(shown.summary().startsWith(QLatin1String("At most 250 rows, 1 column")),
                 qPrintable(shown.summary()));
        QCOMPARE(shown.dialog.options().rowLimit, 250);
        shown.rowLimit()->setValue(100);
        QVERIFY(shown.ready());
        QCOMPARE(shown.accept()->text(), QStringLiteral("&Import 100 rows"));
    }

    void badFilesAreRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("said");
        QTest::newRow("binary") << wholeOf("\x89PNG\r\n\x1A\n\0\0")
                                << QStringLiteral("not a text file");
        QTest::newRow("NUL") << wholeOf("prompt\nsay\0this\n")
                             << QStringLiteral("line 2, column 4");
        QTest::newRow("empty") << QByteArray() << QStringLiteral("no rows");
        QTest::newRow("a header alone") << QByteArray("prompt,n\n") << QStringLiteral("no rows");
        QTest::newRow("open quote")
            << QByteArray("prompt,n\nsay,\"this\nand that\n") << QStringLiteral("line 2");
        QTest::newRow("ragged") << QByteArray("prompt,n\nsay,1\nsay\n") << QStringLiteral("line 3");
        QTest::newRow("same names") << QByteArray("a,a\n1,2\n") << QStringLiteral("“a”");
    }
    void badFilesAreRefused()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const QString, said);
        Imported shown(write(QStringLiteral("bad.csv"), bytes), 12);
        QVERIFY(shown.refused());
        QVERIFY2(shown.problem().contains(QLatin1String("bad.csv")), qPrintable(shown.problem()));
        QVERIFY2(shown.problem().contains(said), qPrintable(shown.problem()));
        QCOMPARE(shown.dialog.accessibleDescription(), shown.problem());
        QVERIFY(shown.combo("Delimiter")->isEnabled()); // it may be that one which is wrong
        QSignalSpy accepted(&shown.dialog, &QDialog::accepted);
        QTest::keyClick(shown.combo("Format"), Qt::Key_Return);
        QCOMPARE(accepted.count(), 0);
    }

    void whatIsNoFileIsRefused()
    {
        Imported missing(m_folder.filePath(QStringLiteral("missing.csv")));
        QVERIFY(missing.refused());
        QVERIFY(missing.problem().contains(QLatin1String("does not exist")));
        Imported folder(m_folder.path());
        QVERIFY(folder.refused());
        QVERIFY(folder.problem().contains(QLatin1String("folder")));
#ifdef Q_OS_UNIX
        // Endless, or waiting for ever.
        Imported device(QStringLiteral("/dev/zero"));
        QVERIFY(device.refused());
        QVERIFY(device.problem().contains(QLatin1String("not an ordinary file")));
#endif
    }

    void anAnswerToAnOlderChoiceIsDropped()
    {
        BusyPool pool;
        Imported shown(write(QStringLiteral("older.csv"), "prompt;n\nhello;1\n"));
        QSignalSpy shownAnew(shown.table()->model(), &QAbstractItemModel::modelReset);
        QCOMPARE(shown.summary(), QStringLiteral("Reading older.csv…"));
        shown.rowLimit()->setValue(5);
        QVERIFY(shown.choose("Format", QStringLiteral("One prompt per line")));
        QVERIFY(!shown.accept()->isEnabled());
        pool.goOn();
        QVERIFY(shown.ready());
        letAllCome();
        QCOMPARE(shownAnew.count(), 1);
        QCOMPARE(shown.cell(1, 0), QStringLiteral("hello;1"));
    }

    void aTableMayBeWiderAndLongerThanAPreview()
    {
        QByteArrayList names;
        QByteArrayList cells;
        for (int i = 0; i < 3000; ++i) {
            names.append("c" + QByteArray::number(i));
            cells.append("x");
        }
        const QByteArray csv = names.join(',') + '\n' + cells.join(',') + '\n';
        Imported shown(write(QStringLiteral("wide.csv"), csv));
        QVERIFY(shown.ready());
        QCOMPARE(shown.summary(), QStringLiteral("1 row, 3,000 columns."));
        QVERIFY(shown.table()->model()->columnCount() < 1000);
        QCOMPARE(shown.cell(0, 0), QStringLiteral("x"));
    }

    // ---- hands and ears ------------------------------------------------------------------------

    void allControlsHaveNamesAndKeys()
    {
        Pasted pasted(QStringLiteral("hello\nworld"));
        QVERIFY(pasted.ready());
        checkControls(pasted.dialog);
        Imported imported(write(QStringLiteral("named.csv"), "prompt\nhello\n"));
        QVERIFY(imported.ready());
        checkControls(imported.dialog);
    }

private:
    static void checkControls(QDialog &dialog)
    {
        expectNamedControls(dialog);
        QSet<QString> keys;
        for (const QLabel *label : dialog.findChildren<QLabel *>()) {
            if (label->buddy())
                QVERIFY2(addKey(keys, label->text()), qPrintable(label->text()));
        }
        for (const QAbstractButton *button : dialog.findChildren<QAbstractButton *>()) {
            if (button->focusPolicy() != Qt::NoFocus)
                QVERIFY2(addKey(keys, button->text()), qPrintable(button->text()));
        }
        // All can be reached by Tab, and each once.
        QSet<QWidget *> reached;
        for (QWidget *next = dialog.nextInFocusChain(); next != &dialog;
             next = next->nextInFocusChain())
            reached.insert(next);
        for (QWidget *control : dialog.findChildren<QWidget *>()) {
            if (control->focusPolicy() & Qt::TabFocus && !control->focusProxy() &&
                !control->inherits("QComboBoxListView")) // shown while its box is open
                QVERIFY2(reached.contains(control) && !control->objectName().isEmpty(),
                         control->metaObject()->className());
        }
    }
    /// False: no key, or one that another control has.
    static bool addKey(QSet<QString> &keys, const QString &text)
    {
        const QString key = text.mid(text.indexOf(u'&') + 1, 1).toUpper();
        if (!text.contains(u'&') || keys.contains(key))
            return false;
        keys.insert(key);
        return true;
    }
};

QTEST_MAIN(TestPromptDialogs)
#include "tst_prompt_dialogs.moc"
