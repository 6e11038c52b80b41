// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/fake_program.h"
#include "gui/window_driver.h"
#include "presentation/price_table_model.h"
#include "run/run_status.h"
#include "support/waiting.h"
#include "targets/compose_pane.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QTableView>

using namespace volley;
using namespace volley::test;

/// The prices, through the window.
class TestPricesDialog : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { keepApart(); }
    void cleanupTestCase() { cleanUp(); }
    void init()
    {
        forgetProjects();
        m_folder = std::make_unique<QTemporaryDir>();
    }

    void modelsAreFoundEditedAndTakenBack()
    {
        Driver driver(settingsFile());
        QTableView *table = open(driver);
        QVERIFY(table && table->model()->rowCount() > 400);
        const QAbstractItemModelTester tester(table->model());
        QVERIFY(textOf(driver, "pricesOrigin").contains(QLatin1String("Prices as of 20")));
        expectNamedControls(*driver.shown<QDialog>("pricesDialog"));

        type(driver, "pricesSearch", "gpt-4o-mini");
        const int few = table->model()->rowCount();
        QVERIFY(few >= 1 && few < 20);
        auto *provider = driver.shown<QComboBox>("pricesProvider");
        provider->setCurrentIndex(provider->findText(QStringLiteral("openai")));
        QCOMPARE(cell(table, "gpt-4o-mini", PriceTableModel::Output), QStringLiteral("0.6"));
        QVERIFY(cell(table, "gpt-4o-mini", PriceTableModel::Source)
                    .startsWith(QLatin1String("built in, 20")));

        edit(table, "gpt-4o-mini", PriceTableModel::Output, "1.25");
        QTRY_COMPARE(cell(table, "gpt-4o-mini", PriceTableModel::Output), QStringLiteral("1.25"));
        QCOMPARE(cell(table, "gpt-4o-mini", PriceTableModel::Source), QStringLiteral("your own"));
        QCOMPARE(cell(table, "gpt-4o-mini", PriceTableModel::Input), QStringLiteral("0.15"));
        const QList<OwnPrice> own = PriceFiles(driver.priceFolder.path()).read().book.own();
        QCOMPARE(own.size(), 1);
        QCOMPARE(own.first().price.output, std::optional(TokenPrice{1.25, {}}));

        QVERIFY(driver.press("pricesUndo"));
        QTRY_COMPARE(cell(table, "gpt-4o-mini", PriceTableModel::Output), QStringLiteral("0.6"));
        QVERIFY(driver.press("pricesRedo"));
        QTRY_COMPARE(cell(table, "gpt-4o-mini", PriceTableModel::Output), QStringLiteral("1.25"));

        table->selectRow(indexOf(table, "gpt-4o-mini-tts", 0).row());
        QVERIFY(!driver.find<QPushButton>("pricesReset")->isEnabled());
        table->selectRow(indexOf(table, "gpt-4o-mini", 0).row());
        QVERIFY(driver.press("pricesReset"));
        QTRY_COMPARE(cell(table, "gpt-4o-mini", PriceTableModel::Output), QStringLiteral("0.6"));
        QVERIFY(PriceFiles(driver.priceFolder.path()).read().book.own().isEmpty());
    }

    void whatIsNoPriceIsSaid()
    {
        Driver driver(settingsFile());
        QTableView *table = open(driver);
        type(driver, "pricesSearch", "gpt-4o-mini");
        for (const char *bad : {"cheap", "-1", "1;2", "1e99"}) {
            edit(table, "gpt-4o-mini", PriceTableModel::Input, bad);
            QTRY_VERIFY(textOf(driver, "pricesNote").contains(QLatin1String(bad)));
            QCOMPARE(cell(table, "gpt-4o-mini", PriceTableModel::Input), QStringLiteral("0.15"));
        }
        edit(table, "gpt-4o-mini", PriceTableModel::Input, "3; 200000: 6");
        QTRY_COMPARE(cell(table, "gpt-4o-mini", PriceTableModel::Input),
                     QStringLiteral("3; 6 above 200,000"));
        QVERIFY(!driver.find<QLabel>("pricesNote")->isVisible());
        // Without a price of its own it is unknown, not free.
        edit(table, "gpt-4o-mini", PriceTableModel::Input, "");
        QTRY_COMPARE(cell(table, "gpt-4o-mini", PriceTableModel::Input), QStringLiteral("unknown"));
    }

    void anotherModelIsUnknownUntilItHasAPrice()
    {
        Driver driver(settingsFile());
        QTableView *table = open(driver);
        QVERIFY(!driver.find<QPushButton>("pricesAdd")->isEnabled());
        type(driver, "pricesNewProvider", "llm.example.com");
        type(driver, "pricesNewModel", "house-1");
        QVERIFY(driver.press("pricesAdd"));
        QTRY_VERIFY(table->focusWidget() && qobject_cast<QLineEdit *>(table->focusWidget()));
        QTest::keyClick(table->focusWidget(), Qt::Key_Escape);
        QTRY_VERIFY(!table->viewport()->findChild<QLineEdit *>());
        QCOMPARE(table->model()->index(0, PriceTableModel::Model).data().toString(),
                 QStringLiteral("house-1"));
        QCOMPARE(cell(table, "house-1", PriceTableModel::Input), QStringLiteral("unknown"));
        QCOMPARE(cell(table, "house-1", PriceTableModel::Source), QStringLiteral("unknown"));
        edit(table, "house-1", PriceTableModel::Input, "0");
        QTRY_COMPARE(cell(table, "house-1", PriceTableModel::Input), QStringLiteral("0"));
        edit(table, "house-1", PriceTableModel::Output, "0");
        QTRY_COMPARE(cell(table, "house-1", PriceTableModel::Output), QStringLiteral("0"));
        QCOMPARE(driver.workbench.prices().shelf().book.own().size(), 1);
    }

    void newerTableIsImportedAndDropped()
    {
        Driver driver(settingsFile());
        QTableView *table = open(driver);
        QVERIFY(!driver.find<QPushButton>("pricesDropTable")->isEnabled());
        const QString path = write("table.json",
                                   R"({"as_of": "2999-01", "origin": "ours", "models": [
            {"provider": "p", "id": "m", "match": [{"equals": "m"}],
             "usd_per_million_tokens": {"input": 1, "output": 2}}]})");
        QVERIFY(driver.press("pricesImport"));
        QVERIFY(driver.chooseFile(path));
        QTRY_COMPARE(table->model()->rowCount(), 1);
        QVERIFY(textOf(driver, "pricesOrigin").contains(QLatin1String("2999-01, imported")));
        QCOMPARE(cell(table, "m", PriceTableModel::Source), QStringLiteral("imported, 2999-01"));

        QVERIFY(driver.press("pricesImport"));
        QVERIFY(driver.chooseFile(write("broken.json", "{\n oops")));
        QTRY_VERIFY(textOf(driver, "pricesNote").contains(QLatin1String("broken.json")));
        QCOMPARE(table->model()->rowCount(), 1);

        QVERIFY(driver.press("pricesDropTable"));
        QTRY_VERIFY(table->model()->rowCount() > 400);
        QVERIFY(!driver.find<QPushButton>("pricesDropTable")->isEnabled());
    }

    void projectsCostsAreRecalculated()
    {
        Driver driver(settingsFile());
        const QString path = m_folder->filePath(QStringLiteral("p.volley"));
        prepareProject(path, {});
        driver.openProject(path);
        QVERIFY(driver.press("runButton"));
        QTRY_COMPARE(driver.count(RequestState::Succeeded), 3);
        QCOMPARE(costOf(driver, 0), QStringLiteral("$0.00"));
        OwnPrice price{QStringLiteral("demo"), QStringLiteral("demo-echo"), {}};
        price.price.input = TokenPrice{0, {}};
        price.price.output = TokenPrice{250'000, {}};
        QVERIFY(await(driver.workbench.prices().set({price})));
        QCOMPARE(costOf(driver, 0), QStringLiteral("$0.00"));

        QVERIFY(open(driver));
        QVERIFY(driver.press("pricesRecalculate"));
        QTRY_VERIFY(textOf(driver, "pricesNote").contains(QLatin1String("3 attempts")));
        QTRY_VERIFY(costOf(driver, 0).startsWith(QLatin1Char('$')));
        QTRY_VERIFY(costOf(driver, 0) != QStringLiteral("$0.00"));
        QTRY_VERIFY(driver.find<RunStatus>("runStatus")->text().contains(QLatin1Char('$')));
    }

    void targetSaysItsPriceAndLeadsToIt()
    {
        Driver driver(settingsFile());
        Target target;
        target.provider = QStringLiteral("openai");
        target.model = QStringLiteral("gpt-4o-mini");
        RunDefinition definition;
        definition.targets = {target};
        QTRY_VERIFY(driver.workbench.prices().shelf().book.table());
        auto *compose = driver.find<ComposePane>("composePane");
        compose->setDefinition(definition);
        compose->editTarget(0);
        QTRY_VERIFY(textOf(driver, "targetPrice").startsWith(QLatin1String("$0.15 in")));
        QVERIFY(driver.press("pricesButton"));
        auto *table = driver.shown<QTableView>("pricesTable");
        QVERIFY(table);
        QVERIFY(table->model()->rowCount() < 20);
        edit(table, "gpt-4o-mini", PriceTableModel::Input, "7");
        QTRY_VERIFY(textOf(driver, "targetPrice").startsWith(QLatin1String("$7 in")));
        QVERIFY(textOf(driver, "targetPrice").contains(QLatin1String("your own price")));
    }

private:
    QString settingsFile() const { return m_folder->filePath(QStringLiteral("volley.ini")); }

    QString write(const char *name, const QByteArray &content) const
    {
        QFile file(m_folder->filePath(QLatin1String(name)));
        return file.open(QIODevice::WriteOnly) && file.write(content) == content.size()
                   ? file.fileName()
                   : QString();
    }

    static QTableView *open(Driver &driver)
    {
        driver.action("actionPrices")->trigger();
        auto *table = driver.shown<QTableView>("pricesTable");
        // The dialog reads the files anew when it opens.
        const bool read =
            table && QTest::qWaitFor([table] { return table->model()->rowCount() > 0; });
        return read ? table : nullptr;
    }
    static void type(Driver &driver, const char *field, const char *text)
    {
        auto *line = driver.shown<QLineEdit>(field);
        line->clear();
        QTest::keyClicks(line, QLatin1String(text));
    }
    static QString textOf(Driver &driver, const char *label)
    {
        return driver.find<QLabel>(label)->text();
    }
    static QModelIndex indexOf(const QTableView *table, const char *model, int column)
    {
        for (int row = 0; row < table->model()->rowCount(); ++row) {
            if (table->model()->index(row, PriceTableModel::Model).data().toString() ==
                QLatin1String(model))
                return table->model()->index(row, column);
        }
        return {};
    }
    static QString cell(const QTableView *table, const char *model, int column)
    {
        return indexOf(table, model, column).data().toString();
    }
    /// As a person does it: into the cell, type, Enter.
    static void edit(QTableView *table, const char *model, int column, const char *text)
    {
        const QModelIndex index = indexOf(table, model, column);
        table->setCurrentIndex(index);
        table->edit(index);
        QLineEdit *editor = nullptr;
        QTRY_VERIFY((editor = table->viewport()->findChild<QLineEdit *>()));
        editor->selectAll();
        QTest::keyClick(editor, Qt::Key_Delete);
        QTest::keyClicks(editor, QLatin1String(text));
        QTest::keyClick(editor, Qt::Key_Return);
        QTRY_VERIFY(!table->viewport()->findChild<QLineEdit *>());
    }
    static QString costOf(Driver &driver, Ordinal ordinal)
    {
        const RequestTableModel &model = driver.requests().model();
        const int row = model.rowOf(ordinal);
        return model.index(row, int(RequestColumn::Cost)).data().toString();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_MAIN(TestPricesDialog)
#include "tst_prices_dialog.moc"
