// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/prompt_maker.h"

#include <QtTest>

using namespace volley;

namespace {

const QStringList &columns()
{
    static const QStringList names{QStringLiteral("prompt"), QStringLiteral("tone"),
                                   QStringLiteral("history"), QStringLiteral("pictures")};
    return names;
}

/// Single quotes in `history` stand for double ones.
Row row(const char *prompt, const char *tone = "", const char *history = "",
        const char *pictures = "")
{
    return {QString::fromUtf8(prompt), QString::fromUtf8(tone),
            QString::fromUtf8(history).replace(QLatin1Char('\''), QLatin1Char('"')),
            QString::fromUtf8(pictures)};
}

RunDefinition conversation()
{
    RunDefinition definition;
    definition.systemTemplate = QStringLiteral("Be {{tone}}.");
    definition.examples = {{Role::User, QStringLiteral("2+2? {{tone}}")},
                           {Role::Assistant, QStringLiteral("4")}};
    definition.messagesColumn = QStringLiteral("history");
    definition.imagesColumn = QStringLiteral("pictures");
    return definition;
}

/// "system|u:…|a:…|user"
QString said(const Outcome<PromptDraft> &draft)
{
    if (!draft)
        return draft.error().code;
    QStringList all{draft->prompt.system};
    for (const Message &message : draft->prompt.before)
        all.append((message.role == Role::User ? QStringLiteral("u:") : QStringLiteral("a:")) +
                   message.text);
    all.append(draft->prompt.user);
    return all.join(QLatin1Char('|'));
}

QString verdict(const RunDefinition &definition)
{
    const auto good = PromptMaker(definition, columns()).check();
    return good ? QStringLiteral("good") : good.error().subject;
}

} // namespace

class TestPromptMaker : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theTemplateAlone()
    {
        RunDefinition definition;
        const PromptMaker maker(definition, columns());
        const auto draft = maker.draft(row(" Hi {{tone}}"), 0);
        QCOMPARE(said(draft), QStringLiteral("| Hi {{tone}}"));
        QVERIFY(draft->images.isEmpty());
        QCOMPARE(said(maker.draft(row(" \n"), 0)), QStringLiteral("empty_prompt"));
        QCOMPARE(said(maker.draft({}, 0)), QStringLiteral("empty_prompt"));
    }

    void inOrder()
    {
        const PromptMaker maker(conversation(), columns());
        const auto draft =
            maker.draft(row("And you?", "kind",
                            "[{'role':'system','content':'Own.'},{'role':'user','content':'Hi'},"
                            "{'role':'assistant','content':'Fine'}]"),
                        0);
        QCOMPARE(said(draft),
                 QStringLiteral("Be kind.\n\nOwn.|u:2+2? kind|a:4|u:Hi|a:Fine|And you?"));
        QCOMPARE(said(maker.draft(row("alone", "kind"), 0)),
                 QStringLiteral("Be kind.|u:2+2? kind|a:4|alone"));
    }

    // The row's last words are the prompt's first.
    void theLastMessageOfTheUser()
    {
        RunDefinition definition;
        definition.messagesColumn = QStringLiteral("history");
        const char *history = "[{'role':'user','content':'A'},{'role':'assistant','content':'B'},"
                              "{'role':'user','content':[{'type':'text','text':'C'},"
                              "{'type':'image_url','image_url':{'url':'c.png'}}]}]";
        const auto both = PromptMaker(definition, columns()).draft(row("D", "", history), 0);
        QCOMPARE(said(both), QStringLiteral("|u:A|a:B|C\n\nD"));
        QCOMPARE(both->images.size(), 1);
        QCOMPARE(both->images.first().message, ImageWish::lastMessage);
        QCOMPARE(both->images.first().column, QStringLiteral("history"));
        definition.promptTemplate.clear();
        const PromptMaker own(definition, columns());
        QCOMPARE(said(own.draft(row("D", "", history), 0)), QStringLiteral("|u:A|a:B|C"));
        QCOMPARE(own.promptText(row("D", "", history)), QStringLiteral("C"));
        QCOMPARE(said(own.draft(row("D", "", "[{'role':'assistant','content':'B'}]"), 0)),
                 QStringLiteral("no_user_message"));
        QCOMPARE(said(own.draft(row("D"), 0)), QStringLiteral("empty_prompt"));
    }

    void picturesStandWhereTheyAreNamed()
    {
        RunDefinition definition = conversation();
        const auto draft = PromptMaker(definition, columns())
                               .draft(row("P", "k",
                                          "[{'role':'user','content':[{'type':'text','text':'x'},"
                                          "{'type':'image_url','image_url':{'url':'early.png'}}]},"
                                          "{'role':'assistant','content':'y'}]",
                                          "a.png\nb.png"),
                                      4);
        QVERIFY(draft);
        QCOMPARE(draft->row, 4);
        QCOMPARE(draft->images,
                 (QList<ImageWish>{{2, QStringLiteral("early.png"), QStringLiteral("history"),
                                    QStringLiteral("message 1, image 1")},
                                   {ImageWish::lastMessage, QStringLiteral("a.png"),
                                    QStringLiteral("pictures"), QStringLiteral("image 1")},
                                   {ImageWish::lastMessage, QStringLiteral("b.png"),
                                    QStringLiteral("pictures"), QStringLiteral("image 2")}}));
        // A picture is something to ask about.
        definition.promptTemplate.clear();
        definition.messagesColumn.clear();
        QVERIFY(PromptMaker(definition, columns()).draft(row("", "k", "", "a.png"), 0));
    }

    void whatCannotBeMadeSaysWhere()
    {
        const PromptMaker maker(conversation(), columns());
        const auto messages = maker.draft(row("P", "k", "[{\"role\":\"x\"}]"), 41);
        QVERIFY(!messages);
        QCOMPARE(messages.error().kind, FailureKind::BadPrompt);
        QCOMPARE(messages.error().outcome, OutcomeClass::NotProcessed);
        QVERIFY2(messages.error().message.startsWith(
                     QStringLiteral("row 42, column “history”, message 1: the role “x”")),
                 qPrintable(messages.error().message));
        const auto pictures = maker.draft(row("P", "k", "", "[\"a\""), 41);
        QVERIFY(!pictures);
        QVERIFY2(pictures.error().message.startsWith(QStringLiteral("row 42, column “pictures”: ")),
                 qPrintable(pictures.error().message));
        RunDefinition definition = conversation();
        definition.examples[1].text = QStringLiteral("{{tone}}");
        const auto example = PromptMaker(definition, columns()).draft(row("P"), 2);
        QVERIFY(!example);
        QCOMPARE(example.error().message, QStringLiteral("row 3: example 2 is empty"));
        // Tables still show what the template gives.
        QCOMPARE(maker.promptText(row("P", "k", "broken")), QStringLiteral("P"));
    }

    void definitionsAreChecked()
    {
        RunDefinition definition = conversation();
        QCOMPARE(verdict(definition), QStringLiteral("good"));
        definition.imagesColumn = QStringLiteral("none");
        QCOMPARE(verdict(definition), QStringLiteral("none"));
        definition = conversation();
        definition.messagesColumn = QStringLiteral("History");
        QCOMPARE(verdict(definition), QStringLiteral("History"));
        definition = conversation();
        definition.examples[0].text = QStringLiteral("{{what}}");
        QCOMPARE(verdict(definition), QStringLiteral("what"));
        definition.examples[0].text = QStringLiteral(" ");
        QCOMPARE(verdict(definition), QStringLiteral("example 1"));
        definition = conversation();
        definition.examples[1].role = Role::User;
        QCOMPARE(verdict(definition), QStringLiteral("example 2"));
        definition = conversation();
        definition.examples.append({Role::User, QStringLiteral("and?")});
        QCOMPARE(verdict(definition), QStringLiteral("example 3"));
    }

    void whatItTakesFromTheRow()
    {
        const PromptMaker maker(conversation(), columns());
        QCOMPARE(maker.textColumns(), (QList<int>{0, 1, 2}));
        QCOMPARE(maker.emptyNames(row("P")), (QStringList{QStringLiteral("tone")}));
        QCOMPARE(maker.emptyNames(row("")),
                 (QStringList{QStringLiteral("prompt"), QStringLiteral("tone")}));
        QVERIFY(PromptMaker().textColumns().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestPromptMaker)
#include "tst_prompt_maker.moc"
