// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/cell_search.h"
#include "gui/contrast.h"
#include "settings/palettes.h"
#include "widgets/found_text.h"

#include <QApplication>
#include <QTest>

using namespace volley;
using namespace volley::test;

class TestFoundText : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatFitsIsShownAsItIs()
    {
        const FoundText line = fitted(QStringLiteral("two needles,\na needle"), 60);
        QCOMPARE(line.text, QStringLiteral("two needles,↵a needle"));
        QCOMPARE(line.places, (QList<TextSpan>{{4, 6}, {15, 6}}));
    }

    void aLongTextIsShownFromItsBeginningWhereThatHasIt()
    {
        const FoundText line = fitted(QStringLiteral("a needle ") + words(500), 30);
        QVERIFY(line.text.startsWith(QLatin1String("a needle word")));
        QVERIFY(line.text.endsWith(QChar(0x2026)));
        QCOMPARE(line.places, (QList<TextSpan>{{2, 6}}));
    }

    void whatStandsFurtherOnIsShownWithWhatIsAroundIt()
    {
        for (const int before : {10, 100, 3'000}) {
            const FoundText line = fitted(words(before) + QStringLiteral("needle ") + words(9), 30);
            QVERIFY2(line.text.startsWith(QChar(0x2026)), qPrintable(line.text));
            QVERIFY(line.text.contains(QLatin1String("word needle w")));
            QCOMPARE(marked(line), QStringList{QStringLiteral("needle")});
            QVERIFY(QFontMetrics(QApplication::font()).horizontalAdvance(line.text) <= width(30));
        }
    }

    void noCharacterIsCutInTwo()
    {
        for (int more = 0; more < 2; ++more) {
            const QString text = QString(more, QLatin1Char('x')) +
                                 QStringLiteral("\U0001F600").repeated(200) +
                                 QStringLiteral("needle");
            const FoundText line = fitted(text, 30);
            QCOMPARE(marked(line), QStringList{QStringLiteral("needle")});
            QVERIFY(line.text.at(1).isHighSurrogate());
        }
    }

    /// What is cut off has it, somewhere: so much is known, and said.
    void theEllipsisIsMarkedWhereOnlyThereItStands()
    {
        FoundText found;
        found.text = words(10'000);
        found.isFurtherOn = true;
        const FoundText line = fittedLine(found, QFontMetrics(QApplication::font()), width(30));
        QCOMPARE(marked(line), QStringList{QString(QChar(0x2026))});
        QVERIFY(line.text.endsWith(QChar(0x2026)));
        found.text = QStringLiteral("short");
        QVERIFY(fittedLine(found, QFontMetrics(QApplication::font()), width(30)).places.isEmpty());
    }

    void aNarrowCellIsSurvived()
    {
        for (const int room : {-5, 0, 1, 5, 20})
            static_cast<void>(fittedLine({words(50) + QStringLiteral("needle"), {{250, 6}}},
                                         QFontMetrics(QApplication::font()), room));
        QVERIFY(true);
    }

    void marksAreReadable_data()
    {
        QTest::addColumn<QPalette>("palette");
        QTest::newRow("light") << lightPalette();
        QTest::newRow("dark") << darkPalette();
    }
    void marksAreReadable()
    {
        QFETCH(QPalette, palette);
        QStyleOptionViewItem cell;
        cell.palette = palette;
        for (const QStyle::StateFlag state : {QStyle::State_None, QStyle::State_Active}) {
            for (const bool selected : {false, true}) {
                cell.state = state | QStyle::State_Enabled;
                cell.state.setFlag(QStyle::State_Selected, selected);
                const QTextCharFormat format = foundFormats({{0, 1}}, cell).first().format;
                const QColor ground = format.background().color();
                QVERIFY(contrast(format.foreground().color(), ground) >= 4.5);
                const QPalette::ColorRole cellGround =
                    selected ? QPalette::Highlight : QPalette::Base;
                QVERIFY(contrast(ground, palette.color(cellGround)) >= 1.7);
            }
        }
    }

private:
    static int width(int characters)
    {
        return characters * QFontMetrics(QApplication::font()).averageCharWidth();
    }
    static QString words(int count) { return QStringLiteral("word ").repeated(count); }
    /// The line that shows where "needle" stands.
    static FoundText fitted(const QString &text, int characters)
    {
        FoundText found{text, CellSearch::make({QStringLiteral("needle")})->placesToShow(text)};
        return fittedLine(found, QFontMetrics(QApplication::font()), width(characters));
    }
    static QStringList marked(const FoundText &line)
    {
        QStringList parts;
        for (const TextSpan &place : line.places)
            parts.append(line.text.mid(place.begin, place.length));
        return parts;
    }
};

QTEST_MAIN(TestFoundText)
#include "tst_found_text.moc"
