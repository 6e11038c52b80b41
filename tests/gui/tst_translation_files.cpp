// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/translation_file.h"

#include <QDir>
#include <QProcess>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace volley::test;

namespace {

const QString sources = QString::fromLocal8Bit(VOLLEY_SOURCES);

/// Forms of texts with a count, by Qt's rules.
int formsOf(const QString &language)
{
    static const QMap<QString, int> forms{{QStringLiteral("de"), 2},    {QStringLiteral("fr"), 2},
                                          {QStringLiteral("es"), 2},    {QStringLiteral("ja"), 1},
                                          {QStringLiteral("zh_CN"), 1}, {QStringLiteral("ar"), 6}};
    return forms.value(language);
}

QStringList all(const char *pattern, const QString &text)
{
    QStringList found;
    auto matches = QRegularExpression(QString::fromUtf8(pattern)).globalMatch(text);
    while (matches.hasNext())
        found.append(matches.next().captured());
    found.sort();
    return found;
}

/// A mark of a key, not a real "&".
bool hasMnemonic(const QString &text)
{
    return QString(text)
        .remove(QLatin1String("&&"))
        .contains(QRegularExpression(QStringLiteral("&\\S")));
}

/// What a translation must keep; said where it does not.
QStringList lostIn(const QString &source, const QString &said, bool isCounted)
{
    QStringList lost;
    const auto keep = [&](const char *what, bool same) {
        if (!same)
            lost << QString::fromUtf8(what);
    };
    keep("placeholders", all("%L?\\d", source) == all("%L?\\d", said));
    keep("a count",
         isCounted ? !said.contains(QLatin1String("%n")) || source.contains(QLatin1String("%n"))
                   : all("%L?n", source) == all("%L?n", said));
    keep("tags", all("</?[a-zA-Z]+[^>]*>", source) == all("</?[a-zA-Z]+[^>]*>", said));
    keep("columns in braces", all("\\{\\{|\\}\\}", source) == all("\\{\\{|\\}\\}", said));
    keep("endings of files", all("\\*\\.?\\w*", source) == all("\\*\\.?\\w*", said));
    keep("the key", hasMnemonic(source) == hasMnemonic(said));
    keep("…", source.endsWith(QChar(0x2026)) == said.endsWith(QChar(0x2026)));
    keep("lines", source.count(QLatin1Char('\n')) == said.count(QLatin1Char('\n')));
    // Some languages have a space of their own there.
    const auto begins = [](const QString &text) {
        return !text.isEmpty() && text.front().isSpace();
    };
    keep("the space before it", begins(source) == begins(said));
    static const QRegularExpression keys(QStringLiteral("^(Ctrl|Alt|Shift)\\+"));
    keep("the keys", !source.contains(keys) || source == said);
    static const QRegularExpression brackets(QStringLiteral("\\(s\\)|\\([^)|]*\\|[^)]*\\)"));
    keep("words in place of English brackets", !isCounted || !said.contains(brackets));
    return lost;
}

} // namespace

class TestTranslationFiles : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QStringList arguments{
            QStringLiteral("-silent"),        QStringLiteral("-I"),
            sources + QStringLiteral("/app"), QStringLiteral("-I"),
            sources + QStringLiteral("/src"), sources + QStringLiteral("/src/presentation")};
        // As `./dev translations` does it: without the command line, which is English.
        const QDir app(sources + QStringLiteral("/app"));
        for (const QString &folder : app.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
            if (folder != QLatin1String("cli"))
                arguments << app.filePath(folder);
        }
        const QString texts = m_folder.filePath(QStringLiteral("texts.ts"));
        QProcess lupdate;
        QSignalSpy ended(&lupdate, &QProcess::finished);
        lupdate.start(QString::fromLocal8Bit(VOLLEY_LUPDATE),
                      arguments + QStringList{QStringLiteral("-ts"), texts});
        QVERIFY(ended.count() > 0 || ended.wait(60'000));
        m_texts = translationsIn(texts);
        QVERIFY(m_texts.size() > 1000);
    }

    void whatIsLostIsFound_data()
    {
        QTest::addColumn<QString>("source");
        QTest::addColumn<QString>("said");
        QTest::addColumn<bool>("isCounted");
        QTest::addColumn<QString>("lost");
        const auto row = [](const char *name, const char *source, const char *said,
                            const char *lost, bool isCounted = false) {
            QTest::newRow(name) << QString::fromUtf8(source) << QString::fromUtf8(said) << isCounted
                                << QString::fromUtf8(lost);
        };
        row("good", "&Import %1…", "%1 &importieren…", "");
        row("a placeholder", "%1 of %2", "%1 von", "placeholders");
        row("another order", "%1 of %2", "%2 de %1", "");
        row("a tag", "<b>Keys</b>", "<b>Schlüssel", "tags");
        row("a brace", "{{name}} and", "{name}} und", "columns in braces");
        row("a pattern", "All files (*.csv)", "Alle Dateien (*.CSV)", "endings of files");
        row("a key", "&Run", "Starten", "the key");
        row("a real &", "Q && A", "F && A", "");
        row("dots", "Open…", "Öffnen...", "…");
        row("a line", "One\nTwo", "Eins Zwei", "lines");
        row("keys of a command", "Ctrl+I", "Strg+I", "the keys");
        row("a form without its number", "%Ln row(s)", "eine Zeile", "", true);
        row("without separators", "%Ln row(s)", "%n Zeilen", "a count", true);
        row("brackets", "%Ln row(s)", "%Ln Zeile(s)", "words in place of English brackets", true);
    }
    void whatIsLostIsFound()
    {
        QFETCH(QString, source);
        QFETCH(QString, said);
        QFETCH(bool, isCounted);
        QTEST(lostIn(source, said, isCounted).join(QLatin1Char('|')), "lost");
    }

    void everyTextIsSaid_data() { addLanguages(); }
    void everyTextIsSaid()
    {
        const auto said = read();
        QStringList wrong;
        for (auto text = m_texts.cbegin(); text != m_texts.cend(); ++text) {
            if (!said.contains(text.key()))
                wrong << QStringLiteral("missing: ") + text.key();
        }
        for (auto text = said.cbegin(); text != said.cend(); ++text) {
            if (!m_texts.contains(text.key()))
                wrong << QStringLiteral("no longer in the sources: ") + text.key();
            else if (!text->state.isEmpty())
                wrong << text->state + QStringLiteral(": ") + text.key();
            else if (text->said.isEmpty() || text->said.contains(QString()))
                wrong << QStringLiteral("empty: ") + text.key();
        }
        expectNone(wrong);
    }

    void nothingIsLost_data() { addLanguages(); }
    void nothingIsLost()
    {
        QFETCH(QString, language);
        const auto translations = read();
        QStringList wrong;
        for (auto text = translations.cbegin(); text != translations.cend(); ++text) {
            if (text->isCounted && text->said.size() != formsOf(language))
                wrong << QStringLiteral("%1 forms: %2").arg(text->said.size()).arg(text.key());
            for (const QString &said : text->said) {
                if (const QStringList lost = lostIn(text->source, said, text->isCounted);
                    !said.isEmpty() && !lost.isEmpty())
                    wrong << QStringLiteral("%1: %2: %3")
                                 .arg(lost.join(QStringLiteral(", ")), text.key(), said);
            }
        }
        expectNone(wrong);
    }

private:
    static void addLanguages()
    {
        QTest::addColumn<QString>("language");
        for (const char *code : {"de", "fr", "es", "ja", "zh_CN", "ar"})
            QTest::newRow(code) << QString::fromLatin1(code);
    }

    static QMap<QString, Translation> read()
    {
        QFETCH(QString, language);
        return translationsIn(
            QStringLiteral("%1/translations/volley_%2.ts").arg(sources, language));
    }

    static void expectNone(const QStringList &wrong)
    {
        for (const QString &text : wrong.first(std::min<qsizetype>(wrong.size(), 40)))
            qWarning().noquote() << text;
        QCOMPARE(wrong.size(), 0);
    }

    QTemporaryDir m_folder;
    QMap<QString, Translation> m_texts;
};

QTEST_GUILESS_MAIN(TestTranslationFiles)
#include "tst_translation_files.moc"
