// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/window_driver.h"

#include <QProgressBar>
#include <QRegularExpression>
#include <QSpinBox>

using namespace volley;
using namespace volley::test;

namespace {

/// A reader of its own, so that what the program writes is not judged by how it reads.
class PlainCsv
{
public:
    static QList<QStringList> read(const QString &path)
    {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return {};
        PlainCsv csv;
        const QString text = QString::fromUtf8(file.readAll());
        for (qsizetype i = 0; i < text.size(); ++i)
            csv.take(text.at(i), text.mid(i + 1, 1));
        if (!csv.m_cell.isEmpty() || !csv.m_row.isEmpty())
            csv.endRow();
        return csv.m_rows;
    }

private:
    void take(QChar letter, const QString &next)
    {
        const QLatin1Char quote('"');
        if (m_skip) {
            m_skip = false;
        } else if (m_quoted && letter == quote && next == quote) {
            m_cell.append(quote);
            m_skip = true;
        } else if (letter == quote) {
            m_quoted = !m_quoted;
        } else if (m_quoted) {
            m_cell.append(letter);
        } else if (letter == QLatin1Char(',')) {
            m_row.append(std::exchange(m_cell, QString()));
        } else if (letter == QLatin1Char('\n')) {
            endRow();
        } else if (letter != QLatin1Char('\r')) {
            m_cell.append(letter);
        }
    }
    void endRow()
    {
        m_row.append(std::exchange(m_cell, QString()));
        m_rows.append(std::exchange(m_row, QStringList()));
    }

    QList<QStringList> m_rows;
    QStringList m_row;
    QString m_cell;
    bool m_quoted = false;
    bool m_skip = false;
};

/// Takes off the one apostrophe that keeps a spreadsheet from running a cell.
QString withoutGuard(const QString &cell)
{
    static const QRegularExpression guarded(QStringLiteral("^'('*[=+\\-@\\t\\r])"));
    return guarded.match(cell).hasMatch() ? cell.mid(1) : cell;
}

} // namespace

/// A list as people have them goes all the way: in, run, out, by the real controls.
class TestRealList : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        keepApart();
        forgetProjects();
        const QString beside =
            QFileInfo(qEnvironmentVariable("VOLLEY_TEST_DATA")).absoluteFilePath() +
            QStringLiteral("/../../../shared/data/prompts.csv");
        m_list = qEnvironmentVariable("VOLLEY_REAL_LIST", beside);
        if (!QFileInfo::exists(m_list))
            QSKIP("no list: name one in VOLLEY_REAL_LIST, a CSV file with a column prompt");
        m_input = PlainCsv::read(m_list);
        QVERIFY(m_input.size() > 1);
        m_prompt = m_input.first().indexOf(QLatin1String("prompt"));
        QVERIFY(m_prompt >= 0);
    }
    void cleanupTestCase() { cleanUp(); }

    void everyRowComesBackInItsPlace()
    {
        const qint64 rows = m_input.size() - 1;
        QTemporaryDir folder;
        Driver driver(folder.filePath(QStringLiteral("volley.ini")));
        QVERIFY(driver.press("importButton"));
        QVERIFY(driver.chooseFile(QFileInfo(m_list).canonicalFilePath()));
        QVERIFY(driver.accept("importDialog"));
        QTRY_VERIFY_WITH_TIMEOUT(driver.runButton()->isEnabled(), 30'000);
        QCOMPARE(driver.runButton()->text(),
                 QStringLiteral("Run %1 requests").arg(QLocale().toString(rows)));

        driver.find<QSpinBox>("concurrencyNumber")->setValue(64);
        QVERIFY(driver.press("runButton"));
        QTRY_COMPARE(driver.currentTab(), QStringLiteral("requestsPage"));
        QTRY_COMPARE_WITH_TIMEOUT(driver.count(RequestState::Succeeded), rows, 60'000);
        QTRY_VERIFY(!driver.workbench.isRunning());

        const QString out = folder.filePath(QStringLiteral("out.csv"));
        QVERIFY(driver.press("exportButton"));
        auto *field = driver.shown<QLineEdit>("exportPath");
        QVERIFY(field);
        field->setText(out);
        QVERIFY(driver.accept("exportDialog"));
        QTRY_VERIFY_WITH_TIMEOUT(driver.banners().contains(QLatin1String("out.csv")), 30'000);
        compare(PlainCsv::read(out));
    }

private:
    void compare(const QList<QStringList> &output)
    {
        QCOMPARE(output.size(), m_input.size());
        const QStringList header = output.first();
        const qsizetype columns = m_input.first().size();
        QCOMPARE(header.first(columns), m_input.first());
        const qsizetype response = header.indexOf(QLatin1String("response"));
        const qsizetype state = header.indexOf(QLatin1String("state"));
        QVERIFY(response >= columns && state >= columns);
        for (qsizetype row = 1; row < output.size(); ++row) {
            const QStringList cells = output.at(row);
            QCOMPARE(cells.size(), header.size());
            for (qsizetype column = 0; column < columns; ++column)
                QCOMPARE(withoutGuard(cells.at(column)), m_input.at(row).at(column));
            QCOMPARE(cells.at(state), QStringLiteral("succeeded"));
            QCOMPARE(withoutGuard(cells.at(response)), m_input.at(row).at(m_prompt));
        }
    }

    QString m_list;
    QList<QStringList> m_input;
    qsizetype m_prompt = -1;
};

QTEST_MAIN(TestRealList)
#include "tst_real_list.moc"
