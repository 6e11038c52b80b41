// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/contrast.h"
#include "settings/appearance.h"
#include "settings/background_settings.h"
#include "settings/palettes.h"

#include <QApplication>
#include <QFile>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QStyle>
#include <QStyleFactory>
#include <QTemporaryDir>
#include <QTest>
#include <QThreadPool>
#include <QVBoxLayout>

#include <atomic>

using namespace volley;
using namespace volley::test;

namespace {

/// A window with a field and a button, on show.
struct Window
{
    Window()
    {
        auto *layout = new QVBoxLayout(&widget);
        layout->addWidget(field = new QLineEdit(QStringLiteral("text")));
        layout->addWidget(button = new QPushButton(QStringLiteral("Run")));
        widget.resize(200, 100);
        widget.show();
        QVERIFY(QTest::qWaitForWindowExposed(&widget));
    }
    QColor ground() { return widget.grab().toImage().pixelColor(2, 2); }

    QWidget widget;
    QLineEdit *field;
    QPushButton *button;
};

/// A format that notes which thread wrote it last.
std::atomic<QThread *> writer = nullptr;
bool readNothing(QIODevice &, QSettings::SettingsMap &)
{
    return true;
}
bool writeNoting(QIODevice &device, const QSettings::SettingsMap &map)
{
    writer = QThread::currentThread();
    const QByteArray keys = map.keys().join(QLatin1Char(' ')).toUtf8();
    return device.write(keys) == keys.size();
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestSettings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { applyColorScheme(*qApp, ColorScheme::System); }

    void namesComeBackAndUnknownOnesMeanTheDesktop()
    {
        for (const ColorScheme scheme :
             {ColorScheme::System, ColorScheme::Light, ColorScheme::Dark})
            QCOMPARE(colorScheme(colorSchemeName(scheme)), scheme);
        QCOMPARE(colorSchemeName(ColorScheme::Dark), QStringLiteral("dark"));
        for (const QString &unknown : {QString(), QStringLiteral("Dark"), QStringLiteral("sepia")})
            QCOMPARE(colorScheme(unknown), ColorScheme::System);
    }

    void isWrittenByAnotherThread()
    {
        const auto format =
            QSettings::registerFormat(QStringLiteral("noted"), readNothing, writeNoting);
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("volley.noted"));
        {
            BackgroundSettings settings(path, format);
            settings.setValue(QStringLiteral("a"), 1);
            QTRY_COMPARE(contentOf(path), QByteArray("a"));
            QVERIFY(writer && writer != QThread::currentThread());
            // And again, once that was written; in the same turn it would be too early to tell.
            writer = nullptr;
            QTRY_VERIFY(QThreadPool::globalInstance()->activeThreadCount() == 0);
            QCoreApplication::processEvents();
            settings.setValue(QStringLiteral("b"), 2);
            QTRY_COMPARE(contentOf(path), QByteArray("a b"));
            QVERIFY(writer && writer != QThread::currentThread());
            settings.setValue(QStringLiteral("c"), 3);
        }
        QCOMPARE(contentOf(path), QByteArray("a b c")); // nothing is lost at the end
    }

    void actsAtOnceOnOpenWindows()
    {
        Window window;
        applyColorScheme(*qApp, ColorScheme::Dark);
        QTRY_VERIFY(window.ground().lightness() < 80);
        QCOMPARE(window.field->palette().color(QPalette::Base),
                 darkPalette().color(QPalette::Base));
        applyColorScheme(*qApp, ColorScheme::Light);
        QTRY_VERIFY(window.ground().lightness() > 200);
        QCOMPARE(window.button->palette().color(QPalette::ButtonText),
                 lightPalette().color(QPalette::ButtonText));
    }

    void boxesCanBeSeen_data()
    {
        QTest::addColumn<QString>("scheme");
        QTest::newRow("light") << "light";
        QTest::newRow("dark") << "dark";
    }
    void boxesCanBeSeen()
    {
        QFETCH(QString, scheme);
        applyColorScheme(*qApp, colorScheme(scheme));
        QListWidget list;
        list.setFrameShape(QFrame::NoFrame);
        auto *item = new QListWidgetItem(&list);
        item->setCheckState(Qt::Unchecked);
        list.show();
        QVERIFY(QTest::qWaitForWindowExposed(&list));
        const QColor base = list.palette().color(QPalette::Base);
        const QImage shown = list.viewport()->grab(list.visualItemRect(item)).toImage();
        double best = 0;
        for (int x = 0; x < 24; ++x)
            best = std::max(best, contrast(base, shown.pixelColor(x, shown.height() / 2)));
        QVERIFY2(best >= 3, qPrintable(QString::number(best)));
    }

    void goesBackToTheDesktopsColoursAndStyle()
    {
        QVERIFY(QStyleFactory::keys().contains(QStringLiteral("Windows")));
        QApplication::setStyle(QStringLiteral("Windows"));
        Window window;
        const QPalette before = QApplication::palette();
        const QColor ground = window.ground();
        applyColorScheme(*qApp, ColorScheme::Dark);
        QVERIFY(qApp->style()->name().toLower() != QStringLiteral("windows"));
        QTRY_VERIFY(window.ground() != ground);
        const QStyle *own = qApp->style();
        applyColorScheme(*qApp, ColorScheme::Light);
        QCOMPARE(qApp->style(), own); // another style would redo every widget
        applyColorScheme(*qApp, ColorScheme::System);
        QCOMPARE(qApp->style()->name().toLower(), QStringLiteral("windows"));
        for (const QPalette::ColorRole role : {QPalette::Window, QPalette::Text, QPalette::Base,
                                               QPalette::Highlight, QPalette::ButtonText})
            QCOMPARE(QApplication::palette().color(role), before.color(role));
        QTRY_COMPARE(window.ground(), ground);
        // The desktop may change its mind later: nothing of ours may stand in its way.
        QVERIFY(!QApplication::testAttribute(Qt::AA_SetPalette));
    }

    /// A word with a key in it is drawn as one without.
    void arabicLettersStayJoined_data()
    {
        QTest::addColumn<ColorScheme>("scheme");
        QTest::newRow("desktop") << ColorScheme::System;
        QTest::newRow("light") << ColorScheme::Light;
    }
    void arabicLettersStayJoined()
    {
        QFETCH(ColorScheme, scheme);
        const auto drawn = [](const QString &text) {
            QWidget window;
            QLineEdit field(&window);
            QLabel label(text, &window);
            label.setBuddy(&field);
            label.resize(label.sizeHint());
            return label.grab().toImage();
        };
        const QString plain = QStringLiteral("التزامن");
        const QString keyed = QStringLiteral("الت&زامن");
        QApplication::setLayoutDirection(Qt::RightToLeft);
        QVERIFY(drawn(keyed) != drawn(plain)); // as Qt does it
        applyColorScheme(*qApp, scheme);
        QCOMPARE(drawn(keyed), drawn(plain));
        QApplication::setLayoutDirection(Qt::LeftToRight);
        QVERIFY(drawn(QStringLiteral("&File")) != drawn(QStringLiteral("File")));
        applyColorScheme(*qApp, ColorScheme::Light);
        applyColorScheme(*qApp, ColorScheme::System);
    }

    void leavesTheDesktopAloneWhereNothingWasChosen()
    {
        QPalette desktop = QApplication::palette();
        desktop.setColor(QPalette::Window, QColor(1, 2, 3));
        QApplication::setPalette(desktop);
        applyColorScheme(*qApp, ColorScheme::System);
        QCOMPARE(QApplication::palette().color(QPalette::Window), QColor(1, 2, 3));
        QApplication::setPalette(QPalette());
    }

    void textCanBeRead_data()
    {
        QTest::addColumn<QPalette>("palette");
        QTest::newRow("light") << lightPalette();
        QTest::newRow("dark") << darkPalette();
    }
    void textCanBeRead()
    {
        QFETCH(QPalette, palette);
        const std::pair<QPalette::ColorRole, QPalette::ColorRole> pairs[] = {
            {QPalette::WindowText, QPalette::Window},
            {QPalette::Text, QPalette::Base},
            {QPalette::Text, QPalette::AlternateBase},
            {QPalette::PlaceholderText, QPalette::Base},
            {QPalette::ButtonText, QPalette::Button},
            {QPalette::ToolTipText, QPalette::ToolTipBase},
            {QPalette::HighlightedText, QPalette::Highlight},
            {QPalette::Link, QPalette::Base},
            {QPalette::Link, QPalette::Window},
            {QPalette::LinkVisited, QPalette::Base},
        };
        for (const QPalette::ColorGroup group : {QPalette::Active, QPalette::Inactive}) {
            for (const auto &[text, ground] : pairs) {
                const double found =
                    contrast(palette.color(group, text), palette.color(group, ground));
                QVERIFY2(
                    found >= 4.5,
                    qPrintable(
                        QStringLiteral("%1 on %2: %3").arg(int(text)).arg(int(ground)).arg(found)));
            }
        }
        // What cannot be used is fainter than what can, and still there.
        const double disabled = contrast(palette.color(QPalette::Disabled, QPalette::ButtonText),
                                         palette.color(QPalette::Disabled, QPalette::Button));
        QVERIFY(disabled > 2 && disabled < 4.5);
    }
};

QTEST_MAIN(TestSettings)
#include "tst_settings.moc"
