// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/prompt_template.h"

#include <QtTest>

using namespace volley;

namespace {

const QStringList columns{QStringLiteral("prompt"), QStringLiteral("Größe"),
                          QStringLiteral(" city"), QStringLiteral("two words"),
                          QStringLiteral("city")};
const Row row{QStringLiteral("Hello"), QStringLiteral("groß"), QStringLiteral("spaced"),
              QStringLiteral("2"), QStringLiteral("Ulm")};

} // namespace

class TestPromptTemplate : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void renders_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("rendered");
        const auto add = [](const char *name, const char16_t *text, const char16_t *rendered) {
            QTest::newRow(name) << QString::fromUtf16(text) << QString::fromUtf16(rendered);
        };
        add("empty", u"", u"");
        add("plain", u"no names", u"no names");
        add("alone", u"{{prompt}}", u"Hello");
        add("in text", u"<{{prompt}}>", u"<Hello>");
        add("side by side", u"{{prompt}}{{prompt}}", u"HelloHello");
        add("white space", u"{{ \t\nprompt  }}", u"Hello");
        add("inner space", u"{{two words}}", u"2");
        add("unicode", u"{{Größe}} 😀", u"groß 😀");
        add("exact before trimmed", u"{{city}}", u"Ulm");
        add("case matters", u"[{{Prompt}}]", u"[]");
        add("unknown is empty", u"a{{nope}}b", u"ab");
        add("escaped", u"{{{{prompt}}", u"{{prompt}}");
        add("escaped, then a name", u"{{{{{{prompt}}", u"{{Hello");
        add("escaped twice", u"{{{{{{{{", u"{{{{");
        add("three braces", u"{{{prompt}}}", u"{Hello}");
        add("JSON around", u"{\"q\":\"{{prompt}}\"}", u"{\"q\":\"Hello\"}");
        add("single braces", u"{prompt} }} {", u"{prompt} }} {");
        add("open at the end", u"a {{prompt", u"a {{prompt");
        add("open before another", u"{{ a {{prompt}}", u"{{ a Hello");
        add("nothing inside", u"[{{}}]", u"[]");
        add("line breaks", u"{{prompt}}\r\n{{prompt}}\n", u"Hello\r\nHello\n");
    }
    void renders()
    {
        QFETCH(QString, text);
        QFETCH(QString, rendered);
        const PromptTemplate made(text, columns);
        QCOMPARE(made.render(row), rendered);
        QCOMPARE(made.text(), text);
    }

    void columnsAreFoundWithoutTheirWhiteSpace()
    {
        const QStringList spaced{QStringLiteral("id"), QStringLiteral(" city ")};
        const PromptTemplate made(QStringLiteral("{{city}}"), spaced);
        QVERIFY(made.check());
        QCOMPARE(made.render({QStringLiteral("1"), QStringLiteral("Ulm")}), QStringLiteral("Ulm"));
    }

    void bracesInAValueAreNeverExpanded()
    {
        const PromptTemplate made(QStringLiteral("{{prompt}} {{city}}"), columns);
        const Row tricky{QStringLiteral("{{city}}"), {}, {}, {}, QStringLiteral("{{{{ {{prompt}}")};
        QCOMPARE(made.render(tricky), QStringLiteral("{{city}} {{{{ {{prompt}}"));
    }

    void missingCellsAreEmpty()
    {
        const PromptTemplate made(QStringLiteral("<{{prompt}}|{{city}}>"), columns);
        QCOMPARE(made.render({QStringLiteral("x")}), QStringLiteral("<x|>"));
        QCOMPARE(made.render({}), QStringLiteral("<|>"));
        QCOMPARE(PromptTemplate(QStringLiteral("{{city}}"), columns).render({}), QString());
    }

    void namesTellTheirPlaces()
    {
        const QString text = QStringLiteral("😀 {{ city }} {{nope}} {{{{no}}");
        const PromptTemplate made(text, columns);
        QCOMPARE(made.names().size(), 2);
        const TemplateName &first = made.names().at(0);
        QCOMPARE(first.name, QStringLiteral("city"));
        QCOMPARE(first.column, 4);
        QCOMPARE(text.mid(first.start, first.length), QStringLiteral("{{ city }}"));
        const TemplateName &second = made.names().at(1);
        QCOMPARE(second.column, -1);
        QCOMPARE(text.mid(second.start, second.length), QStringLiteral("{{nope}}"));
    }

    void checks_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("kind"); // -1 = good
        QTest::addColumn<int>("line");
        QTest::addColumn<int>("column");
        const auto add = [](const char *name, const char16_t *text, int kind, int line,
                            int column) {
            QTest::newRow(name) << QString::fromUtf16(text) << kind << line << column;
        };
        const int unknown = static_cast<int>(ErrorKind::UnknownColumn);
        const int open = static_cast<int>(ErrorKind::BadTemplate);
        add("good", u"{{prompt}} {{{{ }}", -1, 0, 0);
        add("unknown", u"{{nope}}", unknown, 1, 1);
        add("unknown, third line", u"a\r\nb\n  {{nope}}", unknown, 3, 3);
        add("old line ends", u"a\rb{{nope}}", unknown, 2, 2);
        add("characters, not units", u"😀ü{{nope}}", unknown, 1, 3);
        add("open", u"abc {{prompt", open, 1, 5);
        add("open in the middle", u"{{prompt}}\n{{ a\n{{city}}", open, 2, 1);
        add("the first counts: open", u"{{ a {{nope}}", open, 1, 1);
        add("the first counts: unknown", u"{{nope}} {{ a", unknown, 1, 1);
        add("nothing inside", u"{{ }}", unknown, 1, 1);
        add("open after three braces", u"{{{x", open, 1, 2);
    }
    void checks()
    {
        QFETCH(QString, text);
        QFETCH(int, kind);
        QFETCH(int, line);
        QFETCH(int, column);
        const Result<void> result = PromptTemplate(text, columns).check();
        QCOMPARE(result.has_value(), kind < 0);
        if (result)
            return;
        QCOMPARE(static_cast<int>(result.error().kind), kind);
        QCOMPARE(result.error().line, line);
        QCOMPARE(result.error().column, column);
        if (result.error().kind == ErrorKind::UnknownColumn)
            QVERIFY(text.contains(result.error().subject));
    }

    void emptyNamesAreNamedOnce()
    {
        const PromptTemplate made(QStringLiteral("{{prompt}}{{city}}{{prompt}}{{nope}}{{Größe}}"),
                                  columns);
        const Row sparse{QStringLiteral(" \n\t"), QStringLiteral("x")};
        QCOMPARE(made.emptyNames(sparse),
                 (QStringList{QStringLiteral("prompt"), QStringLiteral("city")}));
        QVERIFY(made.emptyNames(row).isEmpty());
    }

    void nothingAtAll()
    {
        const PromptTemplate none;
        QVERIFY(none.check());
        QCOMPARE(none.render(row), QString());
        QVERIFY(none.emptyNames(row).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestPromptTemplate)
#include "tst_prompt_template.moc"
