// SPDX-License-Identifier: GPL-3.0-or-later
// What a screen reader does and is told beyond names, which the window's own test looks at.
#include "gui/window_driver.h"
#include "monitor/chart_view.h"
#include "results/filter_bar.h"
#include "results/requests_page.h"
#include "run/banner_stack.h"

#include <QAccessible>
#include <QLineEdit>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

using namespace volley;
using volley::test::Driver;

namespace {

void toggle(QWidget *button)
{
    QAccessible::queryAccessibleInterface(button)->actionInterface()->doAction(
        QAccessibleActionInterface::toggleAction());
}

QAccessible::Role roleOf(QWidget *widget)
{
    return QAccessible::queryAccessibleInterface(widget)->role();
}

} // namespace

class TestScreenReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNoticeIsOne()
    {
        BannerStack stack;
        stack.say(QStringLiteral("ended"), Notice::Weight::Good, QStringLiteral("All is well."));
        auto *banner = stack.findChild<QWidget *>(QStringLiteral("banner"));
        QVERIFY(banner);
        QCOMPARE(roleOf(banner), QAccessible::Notification);
        QCOMPARE(QAccessible::queryAccessibleInterface(banner)->text(QAccessible::Name),
                 QStringLiteral("All is well."));
    }

    void aChartIsOne()
    {
        ChartView chart(QStringLiteral("chart"));
        QCOMPARE(roleOf(&chart), QAccessible::Chart);
    }

    void aFilterThatIsToggledFilters()
    {
        FilterBar bar;
        QSignalSpy changed(&bar, &FilterBar::filterChanged);
        auto *all = bar.findChild<QToolButton *>(QStringLiteral("filter_all"));
        auto *failed = bar.findChild<QToolButton *>(QStringLiteral("filter_failed"));
        QVERIFY(all && failed);
        toggle(failed);
        QCOMPARE(changed.size(), 1);
        QVERIFY(bar.states() != 0 && !all->isChecked());
        toggle(all);
        QCOMPARE(changed.size(), 2);
        QVERIFY(bar.states() == 0 && all->isChecked() && !failed->isChecked());
        // There is nothing else that it could mean.
        toggle(all);
        QVERIFY(all->isChecked());
    }

    // Pages follow each other's choice. Where a table's current cell moves it is read out, whether
    // it is shown or not: it moves only when it is.
    void noTableThatIsNotShownIsReadOut()
    {
        const QTemporaryDir folder;
        Driver driver(folder.filePath(QStringLiteral("settings.ini")));
        driver.action("actionSample")->trigger();
        QTRY_VERIFY(driver.runButton()->isEnabled());
        driver.find<QSpinBox>("repeatsSpin")->setValue(2);
        QVERIFY(driver.press("runButton"));
        QTRY_VERIFY(driver.count(RequestState::Succeeded) > 3);
        auto *requests = driver.shown<QTableView>("requestTable");
        auto *compared = driver.find<QTableView>("compareTable");
        QVERIFY(requests && compared);
        QTest::keyClick(requests, Qt::Key_Down);
        QTest::keyClick(requests, Qt::Key_Down);
        QCOMPARE(driver.requests().currentOrdinal(), 2);
        QVERIFY(!compared->currentIndex().isValid());
        driver.action("actionShowCompare")->trigger();
        QTRY_COMPARE(compared->currentIndex().row(), 1);
        QTest::keyClick(compared, Qt::Key_Up);
        QCOMPARE(driver.requests().currentOrdinal(), 0);
        QCOMPARE(requests->currentIndex().row(), 2);
        driver.action("actionShowRequests")->trigger();
        QTRY_COMPARE(requests->currentIndex().row(), 0);
    }

    void theTabKeyLeadsThroughTheFilters()
    {
        QWidget window;
        auto *lines = new QVBoxLayout(&window);
        auto *before = new QLineEdit;
        auto *page = new RequestsPage;
        lines->addWidget(before);
        lines->addWidget(page);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        before->setFocus();
        QTest::keyClick(before, Qt::Key_Tab);
        QVERIFY(window.focusWidget());
        QCOMPARE(window.focusWidget()->objectName(), QStringLiteral("filter_all"));
    }
};

QTEST_MAIN(TestScreenReader)
#include "tst_screen_reader.moc"
