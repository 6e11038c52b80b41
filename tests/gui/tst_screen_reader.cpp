// SPDX-License-Identifier: GPL-3.0-or-later
// What a screen reader does and is told beyond names, which the window's own test looks at.
#include "monitor/chart_view.h"
#include "results/filter_bar.h"
#include "results/requests_page.h"
#include "run/banner_stack.h"

#include <QAccessible>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

using namespace volley;

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
