// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/fake_program.h"
#include "storage/project_store.h"
#include "support/waiting.h"
#include "targets/parameters_page.h"
#include "targets/stop_lines.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>

using namespace volley;
using namespace volley::test;

namespace {

Target targetOf(const char *provider, const char *model = "some-model")
{
    Target target;
    target.provider = QLatin1String(provider);
    target.model = QLatin1String(model);
    return target;
}

template<typename T>
T *child(const QWidget &root, const char *name)
{
    T *found = root.findChild<T *>(QLatin1String(name));
    if (!found)
        qFatal("no %s", name);
    return found;
}

void type(const QWidget &root, const char *name, const QString &text)
{
    child<QLineEdit>(root, name)->setText(text);
}

void write(const QWidget &root, const char *name, const QString &text)
{
    child<QPlainTextEdit>(root, name)->setPlainText(text);
}

void choose(const QWidget &root, const char *name, const QString &text)
{
    auto *box = child<QComboBox>(root, name);
    const int index = box->findText(text);
    if (index < 0)
        qFatal("%s has no %s", name, qPrintable(text));
    box->setCurrentIndex(index);
}

Target takenFrom(const ParametersPage &page, Target target)
{
    page.apply(target);
    return target;
}

/// Settings as any person might make them.
GenerationSettings anySettings(QRandomGenerator &random)
{
    GenerationSettings settings;
    if (random.bounded(2))
        settings.temperature = random.bounded(2.0);
    if (random.bounded(2))
        settings.topP = (1 + random.bounded(999)) / 1000.0;
    if (random.bounded(2))
        settings.maxTokens = 1 + random.bounded(1 << 30);
    if (random.bounded(2))
        settings.seed = qint64(random.generate64() >> 12) - (1LL << 51);
    const QString alphabet = QStringLiteral("ab \\n\n\t\r\"'ü漢😀\u2028\u00a0u0041");
    for (int i = random.bounded(5); i > 0; --i) {
        QString stop = QStringLiteral("x");
        for (int length = random.bounded(6); length > 0; --length)
            stop += alphabet.at(random.bounded(int(alphabet.size())));
        settings.stop.append(stop.toUtf8().isEmpty() ? QString()
                                                     : QString::fromUtf8(stop.toUtf8()));
    }
    if (random.bounded(2))
        settings.reasoningEffort =
            random.bounded(2) ? QStringLiteral("low") : QStringLiteral("high");
    settings.format = AnswerFormat(random.bounded(3));
    if (random.bounded(2) || settings.format == AnswerFormat::JsonSchema) {
        settings.schema = "{\"z\": 1.0,\n \"a\":\t[1,  2], \"text\": \"ü \\u00e9\"}";
        settings.schemaName = QStringLiteral("name-%1").arg(random.bounded(9));
    }
    return settings;
}

/// As a person would: each into its own field, by its name.
void enter(const QWidget &page, const GenerationSettings &settings)
{
    const auto number = [](auto value) { return value ? QString::number(*value) : QString(); };
    type(page, "settingTemperature",
         settings.temperature
             ? QString::number(*settings.temperature, 'g', QLocale::FloatingPointShortest)
             : QString());
    type(page, "settingTopP",
         settings.topP ? QString::number(*settings.topP, 'g', QLocale::FloatingPointShortest)
                       : QString());
    type(page, "settingMaxTokens", number(settings.maxTokens));
    type(page, "settingSeed", number(settings.seed));
    write(page, "settingStop", stopLines(settings.stop));
    auto *effort = child<QComboBox>(page, "settingEffort");
    effort->setCurrentIndex(effort->findData(settings.reasoningEffort));
    auto *format = child<QComboBox>(page, "settingFormat");
    format->setCurrentIndex(format->findData(int(settings.format)));
    write(page, "settingSchema", QString::fromUtf8(settings.schema));
    type(page, "settingSchemaName", settings.schemaName);
}

RunDefinition stored(const Target &target)
{
    QTemporaryDir folder;
    RunDefinition definition;
    definition.targets = {target};
    const QString path = folder.filePath(QStringLiteral("a.volley"));
    {
        ProjectStore store;
        must(store.open(path, OpenMode::Create));
        must(store.setDefinition(definition));
        must(store.close());
    }
    ProjectStore store;
    return must(store.open(path, OpenMode::Open)).definition;
}

} // namespace

class TestParametersPage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void unsetIsSaidAndSendsNothing()
    {
        const ParametersPage page(targetOf("openai"));
        QCOMPARE(takenFrom(page, targetOf("openai")), targetOf("openai"));
        QCOMPARE(child<QLineEdit>(page, "settingTemperature")->placeholderText(),
                 QStringLiteral("not sent · 0 to 2"));
        QCOMPARE(child<QComboBox>(page, "settingFormat")->currentText(),
                 QStringLiteral("not sent"));
        QCOMPARE(page.objection(), QString());
    }

    // Anthropic demands a number of tokens: the one that is sent is shown.
    void whatIsSentAllTheSameIsShown()
    {
        const ParametersPage page(targetOf("anthropic", "claude-sonnet-4"));
        const QString shown = child<QLineEdit>(page, "settingMaxTokens")->placeholderText();
        QVERIFY2(shown.contains(QLatin1String("is sent")), qPrintable(shown));
        // It takes no seed: there is no field for one.
        QVERIFY(child<QLineEdit>(page, "settingSeed")->isHidden());
    }

    void whatIsTypedComesBackFromTheProject()
    {
        QRandomGenerator random(20'26);
        for (int round = 0; round < 60; ++round) {
            const GenerationSettings typed = anySettings(random);
            const Target target = targetOf("compatible");
            Target taken;
            {
                const ParametersPage page(target);
                enter(page, typed);
                taken = takenFrom(page, target);
            }
            QCOMPARE(taken.settings.stop, typed.stop);
            QCOMPARE(taken.settings, typed);
            if (round % 10 > 0)
                continue; // a file each is slow
            const Target back = stored(taken).targets.first();
            QCOMPARE(back, taken);
            const ParametersPage again(back);
            QCOMPARE(takenFrom(again, back), taken);
        }
    }

    void ownFieldsAreControlsAndStayAsTheyWere()
    {
        Target target = targetOf("openai", "gpt-4o-mini");
        target.parameters = {{QStringLiteral("other"), "{\"z\": 1.0, \"a\": 2}"},
                             {QStringLiteral("presence_penalty"), "0.50"},
                             {QStringLiteral("logprobs"), "true"},
                             {QStringLiteral("top_logprobs"), "\"no number\""}};
        const ParametersPage page(target);
        QCOMPARE(takenFrom(page, target), target);
        QCOMPARE(child<QLineEdit>(page, "field_presence_penalty")->text(), QStringLiteral("0.50"));
        QCOMPARE(child<QComboBox>(page, "field_logprobs")->currentData().toByteArray(),
                 QByteArray("true"));
        // What no control can show stands in the table.
        QCOMPARE(child<QTableWidget>(page, "targetParameters")->rowCount(), 2);
        type(page, "field_presence_penalty", QString());
        QList<Parameter> expected = target.parameters;
        expected.removeAt(1);
        const QList<Parameter> left = takenFrom(page, target).parameters;
        QCOMPARE(left.size(), expected.size());
        for (const Parameter &one : expected)
            QVERIFY2(left.contains(one), qPrintable(one.name));
    }

    void fieldsOfObjects()
    {
        Target target = targetOf("openai", "gpt-5");
        target.endpoint = QStringLiteral("responses");
        target.parameters = {{QStringLiteral("text"), "{\"z\":1.0}"}};
        const ParametersPage page(target);
        choose(page, "field_text.verbosity", QStringLiteral("low"));
        QCOMPARE(takenFrom(page, target).parameters,
                 (QList<Parameter>{{QStringLiteral("text"), "{\"z\":1.0,\"verbosity\":\"low\"}"}}));
    }

    void whatCannotBeReadIsSaid_data()
    {
        QTest::addColumn<QByteArray>("field");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("said");
        QTest::newRow("no number") << QByteArray("settingTemperature") << QStringLiteral("warm")
                                   << QStringLiteral("Enter a number");
        QTest::newRow("not whole") << QByteArray("settingMaxTokens") << QStringLiteral("10.5")
                                   << QStringLiteral("Enter a whole number");
        QTest::newRow("out of range") << QByteArray("field_presence_penalty") << QStringLiteral("3")
                                      << QStringLiteral("-2 to 2");
    }
    void whatCannotBeReadIsSaid()
    {
        QFETCH(QByteArray, field);
        QFETCH(QString, text);
        QFETCH(QString, said);
        ParametersPage page(targetOf("openai"));
        QSignalSpy edited(&page, &ParametersPage::edited);
        type(page, field.constData(), text);
        QVERIFY(edited.count() > 0);
        QVERIFY2(page.objection().contains(said), qPrintable(page.objection()));
        type(page, field.constData(), QString());
        QCOMPARE(page.objection(), QString());
    }

    void aCommaIsAPoint()
    {
        const ParametersPage page(targetOf("openai"));
        type(page, "settingTemperature", QStringLiteral("0,7"));
        QCOMPARE(takenFrom(page, targetOf("openai")).settings.temperature, std::optional(0.7));
    }

    void theSchemaIsCheckedAsItIsTyped()
    {
        ParametersPage page(targetOf("openai"));
        page.show();
        choose(page, "settingFormat", QStringLiteral("JSON that fits a schema"));
        QVERIFY(page.objection().contains(QLatin1String("Enter the JSON schema")));
        write(page, "settingSchema", QStringLiteral("{\n  \"type\": object\n}"));
        auto *note = child<QLabel>(page, "settingSchemaNote");
        QVERIFY(note->isVisible());
        QVERIFY2(note->text().contains(QLatin1String("Line 2, column 11: not JSON")),
                 qPrintable(note->text()));
        QVERIFY(!page.objection().isEmpty());
        write(page, "settingSchema", QStringLiteral("{\"type\": \"object\"}"));
        QVERIFY(!note->isVisible());
        QCOMPARE(page.objection(), QString());
        QCOMPARE(takenFrom(page, targetOf("openai")).settings.schema,
                 QByteArray("{\"type\": \"object\"}"));
    }

    void anotherProviderKeepsWhatFits()
    {
        ParametersPage page(targetOf("openai"));
        page.show();
        type(page, "settingTemperature", QStringLiteral("1.5"));
        type(page, "settingTopP", QStringLiteral("0.9"));
        type(page, "settingSeed", QStringLiteral("7"));
        type(page, "field_presence_penalty", QStringLiteral("1"));
        const Target other = targetOf("anthropic", "claude-3-5-haiku");
        page.setTarget(other);
        const QString said = child<QLabel>(page, "settingMisfits")->text();
        QVERIFY2(said.contains(QLatin1String("temperature 1.5 (0 to 1)")), qPrintable(said));
        QVERIFY2(said.contains(QLatin1String("seed 7")), qPrintable(said));
        QVERIFY2(said.contains(QLatin1String("presence_penalty")), qPrintable(said));
        QVERIFY(page.objection().contains(QLatin1String("temperature")));
        QVERIFY(!child<QLineEdit>(page, "settingSeed")->isHidden()); // what is set is in sight
        // Back again, nothing is lost.
        page.setTarget(targetOf("openai"));
        QCOMPARE(page.objection(), QString());
        QCOMPARE(child<QLineEdit>(page, "field_presence_penalty")->text(), QStringLiteral("1"));
        page.setTarget(other);
        child<QPushButton>(page, "leaveOutMisfits")->click();
        QCOMPARE(page.objection(), QString());
        const Target taken = takenFrom(page, other);
        QVERIFY(!taken.settings.temperature);
        QVERIFY(!taken.settings.seed);
        QCOMPARE(taken.settings.topP, std::optional(0.9));
        QVERIFY(taken.parameters.isEmpty());
        QVERIFY(child<QLabel>(page, "settingMisfits")->isHidden());
    }

    void theFieldForMostTokens()
    {
        Target target = targetOf("openai", "gpt-4o");
        const ParametersPage page(target);
        auto *field = child<QComboBox>(page, "settingMaxTokensField");
        QVERIFY(!field->isHidden());
        QVERIFY(field->findText(QStringLiteral("max_completion_tokens")) > 0);
        choose(page, "settingMaxTokensField", QStringLiteral("max_completion_tokens"));
        QCOMPARE(takenFrom(page, target).maxTokensField, QStringLiteral("max_completion_tokens"));
    }

    void oneFieldInTwoPlaces()
    {
        Target target = targetOf("openai");
        target.parameters = {{QStringLiteral("presence_penalty"), "\"odd\""}};
        const ParametersPage page(target);
        QCOMPARE(page.objection(), QString());
        type(page, "field_presence_penalty", QStringLiteral("1"));
        QVERIFY(page.objection().contains(QLatin1String("twice")));
    }

    void everyControlHasAName()
    {
        for (const char *provider : {"openai", "anthropic", "gemini", "ollama", "compatible"}) {
            ParametersPage page(targetOf(provider));
            page.show();
            choose(page, "settingFormat",
                   child<QComboBox>(page, "settingFormat")
                       ->itemText(child<QComboBox>(page, "settingFormat")->count() - 1));
            expectNamedControls(page);
        }
    }
};

QTEST_MAIN(TestParametersPage)
#include "tst_parameters_page.moc"
