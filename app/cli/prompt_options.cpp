// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/prompt_options.h"

#include "domain/message_list.h"
#include "providers/provider.h"

#include <QDir>
#include <QFileInfo>

namespace volley {

namespace {

/// The option that a setting is given with.
QString optionOf(const QString &field, AnswerFormat format)
{
    if (field == QLatin1String("format") || field == QLatin1String("schema"))
        return format == AnswerFormat::JsonObject ? QStringLiteral("--json-object")
                                                  : QStringLiteral("--json-schema");
    if (field == QLatin1String("parameters"))
        return QStringLiteral("--param");
    QString name = field;
    return QLatin1String("--") + name.replace(QLatin1Char('_'), QLatin1Char('-'));
}

void keepFor(OptionReader &reader, const Error &error, AnswerFormat format)
{
    Error named = error;
    const QString option = optionOf(error.field, format);
    if (!error.subject.isEmpty())
        named.detail = QStringLiteral("%1: %2").arg(error.subject, error.detail);
    named.subject = option;
    named.field.clear();
    reader.keep(named);
}

void readFormat(OptionReader &reader, GenerationSettings &settings)
{
    if (reader.has("json-object"))
        settings.format = AnswerFormat::JsonObject;
    if (!reader.has("json-schema"))
        return;
    if (reader.has("json-object"))
        reader.refuse("json-schema", QStringLiteral("--json-object was given as well"));
    QString path = reader.text("json-schema");
    if (path.startsWith(QLatin1Char('@')))
        path.remove(0, 1);
    settings.format = AnswerFormat::JsonSchema;
    settings.schema = reader.file("json-schema", path);
    if (reader.error())
        return;
    if (const auto good = validate(settings);
        !good && good.error().field == QLatin1String("schema")) {
        Error error = good.error();
        error.subject = path;
        error.field = QStringLiteral("--json-schema");
        reader.keep(error);
    }
}

QList<ExampleTurn> readExamples(OptionReader &reader, const QString &path)
{
    const QByteArray json = reader.file("examples", path);
    if (reader.error())
        return {};
    const auto list = readMessages(QString::fromUtf8(json));
    Error error;
    error.kind = ErrorKind::BadValue;
    error.subject = path;
    error.field = QStringLiteral("--examples");
    if (!list) {
        const PromptFault &fault = list.error();
        error.detail = fault.where.isEmpty()
                           ? fault.cause
                           : QStringLiteral("%1: %2").arg(fault.where, fault.cause);
    } else if (!list->system.isEmpty()) {
        error.detail = QStringLiteral("a system message is given with --system");
    } else if (!list->images.isEmpty()) {
        error.detail = QStringLiteral("an example cannot hold images");
    } else {
        QList<ExampleTurn> examples;
        for (const Message &message : list->messages)
            examples.append({message.role, message.text});
        return examples;
    }
    reader.keep(error);
    return {};
}

/// Where the prompt file lies: images are named from there.
QString folderOf(const QStringList &arguments)
{
    const QString prompts = arguments.value(0);
    return prompts.isEmpty() || prompts == QLatin1String("-") ? QDir::currentPath()
                                                              : QFileInfo(prompts).absolutePath();
}

} // namespace

void readSettings(OptionReader &reader, Target &target)
{
    GenerationSettings &settings = target.settings;
    settings.temperature = reader.realNumber("temperature");
    settings.topP = reader.realNumber("top-p");
    settings.maxTokens = reader.wholeNumber("max-tokens");
    settings.seed = reader.wholeNumber("seed");
    settings.stop = reader.texts("stop");
    settings.reasoningEffort = reader.text("reasoning-effort");
    target.maxTokensField = reader.text("max-tokens-field");
    readFormat(reader, settings);
    if (const auto good = validate(settings); !good)
        keepFor(reader, good.error(), settings.format);
}

void checkSettings(OptionReader &reader, const Target &target)
{
    if (const auto good = checkSupport(target); !good)
        keepFor(reader, good.error(), target.settings.format);
}

void readConversation(OptionReader &reader, RunDefinition &definition)
{
    if (reader.has("examples"))
        definition.examples = readExamples(reader, reader.text("examples"));
    definition.messagesColumn = reader.text("messages-column");
    definition.imagesColumn = reader.text("images-column");
    const bool takesImages =
        !definition.imagesColumn.isEmpty() || !definition.messagesColumn.isEmpty();
    if (reader.has("images-folder")) {
        const QFileInfo folder(reader.text("images-folder"));
        if (!takesImages)
            reader.refuse("images-folder",
                          QStringLiteral("neither --images-column nor --messages-column is given"));
        else if (!folder.isDir())
            reader.refuse("images-folder",
                          QStringLiteral("%1 is not a folder").arg(folder.filePath()));
        definition.imagesFolder = folder.absoluteFilePath();
    } else if (takesImages) {
        definition.imagesFolder = folderOf(reader.arguments());
    }
}

} // namespace volley
