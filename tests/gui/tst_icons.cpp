// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/themed_icon.h"

#include <QDir>
#include <QGuiApplication>
#include <QImage>
#include <QPainter>
#include <QTest>

using namespace volley;

namespace {

QPalette palette(const QColor &text)
{
    QPalette made;
    made.setColor(QPalette::WindowText, text);
    made.setColor(QPalette::HighlightedText, Qt::yellow);
    return made;
}

/// The colour of what is drawn the most solid.
QColor inkOf(const QPixmap &pixmap)
{
    const QImage image = pixmap.toImage().convertToFormat(QImage::Format_ARGB32);
    QColor ink(Qt::transparent);
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QColor color = image.pixelColor(x, y);
            if (color.alpha() > ink.alpha())
                ink = color;
        }
    }
    return ink;
}

bool sameRgb(const QColor &a, const QColor &b)
{
    return std::abs(a.red() - b.red()) < 4 && std::abs(a.green() - b.green()) < 4 &&
           std::abs(a.blue() - b.blue()) < 4;
}

} // namespace

class TestIcons : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyIconCanBeDrawn_data()
    {
        QTest::addColumn<QString>("file");
        const QStringList files = QDir(QStringLiteral(":/icons")).entryList();
        QVERIFY(files.size() > 30);
        for (const QString &file : files)
            QTest::newRow(qPrintable(file)) << file;
    }
    void everyIconCanBeDrawn()
    {
        QFETCH(QString, file);
        const QString name = file.chopped(4);
        const QImage image =
            themedIcon(name, palette(Qt::black)).pixmap(QSize(64, 64), 1.0).toImage();
        int drawn = 0;
        int atTheEdge = 0;
        for (int y = 0; y < 64; ++y) {
            for (int x = 0; x < 64; ++x) {
                const bool ink = image.pixelColor(x, y).alpha() > 128;
                drawn += ink;
                atTheEdge += ink && (x == 0 || y == 0 || x == 63 || y == 63);
            }
        }
        QVERIFY(drawn > 100);
        if (name != QLatin1String("volley"))
            QCOMPARE(atTheEdge, 0); // cut off otherwise
    }

    void takesThePalettesColours()
    {
        const QIcon icon = themedIcon(QStringLiteral("stop"), palette(QColor(0x20, 0x80, 0xe0)));
        const QSize size(32, 32);
        QVERIFY(sameRgb(inkOf(icon.pixmap(size, 1.0)), QColor(0x20, 0x80, 0xe0)));
        const QColor disabled = inkOf(icon.pixmap(size, 1.0, QIcon::Disabled));
        QVERIFY(disabled.alpha() > 50 && disabled.alpha() < 128);
        QVERIFY(sameRgb(inkOf(icon.pixmap(size, 1.0, QIcon::Selected)), Qt::yellow));
    }

    void isSharpAtEveryResolution()
    {
        const QIcon icon = themedIcon(QStringLiteral("add"), palette(Qt::black));
        for (const qreal scale : {1.0, 1.25, 1.5, 2.0, 3.0}) {
            const QPixmap pixmap = icon.pixmap(QSize(16, 16), scale);
            QCOMPARE(pixmap.size(), QSize(16, 16) * scale);
            QCOMPARE(pixmap.deviceIndependentSize(), QSizeF(pixmap.size()) / scale);
        }
    }

    void paintsItselfInTheSizeOfTheDevice()
    {
        const QIcon icon = themedIcon(QStringLiteral("stop"), palette(Qt::red));
        QImage image(40, 40, QImage::Format_ARGB32_Premultiplied);
        image.setDevicePixelRatio(2);
        image.fill(Qt::white);
        QPainter painter(&image);
        icon.paint(&painter, QRect(2, 2, 16, 16));
        painter.end();
        QCOMPARE(image.pixelColor(20, 20), QColor(Qt::red));
        QCOMPARE(image.pixelColor(4, 4), QColor(Qt::white));
    }
};

QTEST_MAIN(TestIcons)
#include "tst_icons.moc"
