// SPDX-License-Identifier: GPL-3.0-or-later
#include "targets/answer_format_box.h"

#include "targets/choice_box.h"
#include "targets/note_label.h"
#include "targets/template_highlighter.h"
#include "widgets/fixed_font.h"
#include "widgets/left_to_right.h"

#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace volley {

namespace {

constexpr int schemaLines = 8;

} // namespace

AnswerFormatBox::AnswerFormatBox(QWidget *parent)
    : QWidget(parent)
    , m_format(new ChoiceBox(QStringLiteral("settingFormat"), tr("Answer format"), this))
    , m_schemaPart(new QWidget(this))
    , m_name(new QLineEdit(m_schemaPart))
    , m_schema(new QPlainTextEdit(m_schemaPart))
    , m_note(new NoteLabel(QStringLiteral("settingSchemaNote"), m_schemaPart))
{
    auto *lines = new QVBoxLayout(this);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->addWidget(m_format);

    auto *schema = new QVBoxLayout(m_schemaPart);
    schema->setContentsMargins(0, 0, 0, 0);
    schema->setSpacing(3);
    m_name->setObjectName(QStringLiteral("settingSchemaName"));
    m_name->setAccessibleName(tr("Name of the schema"));
    m_name->setPlaceholderText(tr("Name of the schema: answer"));
    schema->addWidget(m_name);
    keepLeftToRight(*m_schema);
    m_schema->setObjectName(QStringLiteral("settingSchema"));
    m_schema->setAccessibleName(tr("JSON schema"));
    m_schema->setTabChangesFocus(true);
    m_schema->setFont(fixedFont());
    m_schema->setFixedHeight(m_schema->fontMetrics().lineSpacing() * schemaLines + 12);
    m_schema->setPlaceholderText(QStringLiteral(
        "{\n  \"type\": \"object\",\n  \"properties\": {\"city\": {\"type\": \"string\"}}\n}"));
    schema->addWidget(m_note);
    schema->addWidget(m_schema);
    lines->addWidget(m_schemaPart);
    offer();
    showSchema();
    connect(m_format, &QComboBox::currentIndexChanged, this, &AnswerFormatBox::noteEdit);
    connect(m_name, &QLineEdit::textEdited, this, &AnswerFormatBox::noteEdit);
    connect(m_schema, &QPlainTextEdit::textChanged, this, &AnswerFormatBox::noteEdit);
}

void AnswerFormatBox::setOffered(bool jsonObject, bool jsonSchema)
{
    m_jsonObject = jsonObject;
    m_jsonSchema = jsonSchema;
    offer();
}

void AnswerFormatBox::offer()
{
    const QSignalBlocker quiet(m_format);
    const AnswerFormat chosen = format();
    m_format->clear();
    m_format->addItem(tr("not sent"), int(AnswerFormat::Unset));
    if (m_jsonObject || chosen == AnswerFormat::JsonObject)
        m_format->addItem(tr("Any JSON object"), int(AnswerFormat::JsonObject));
    if (m_jsonSchema || chosen == AnswerFormat::JsonSchema)
        m_format->addItem(tr("JSON that fits a schema"), int(AnswerFormat::JsonSchema));
    m_format->setCurrentIndex(m_format->findData(int(chosen)));
}

AnswerFormat AnswerFormatBox::format() const
{
    return AnswerFormat(m_format->currentData().toInt());
}

void AnswerFormatBox::setSettings(const GenerationSettings &settings)
{
    const QSignalBlocker quietFormat(m_format);
    const QSignalBlocker quietSchema(m_schema);
    if (m_format->findData(int(settings.format)) < 0)
        m_format->addItem(settings.format == AnswerFormat::JsonObject
                              ? tr("Any JSON object")
                              : tr("JSON that fits a schema"),
                          int(settings.format));
    m_format->setCurrentIndex(m_format->findData(int(settings.format)));
    m_name->setText(settings.schemaName);
    m_schema->setPlainText(QString::fromUtf8(settings.schema));
    m_given = settings.schema;
    m_shown = exactText(*m_schema->document());
    offer();
    showSchema();
}

void AnswerFormatBox::apply(GenerationSettings &settings) const
{
    settings.format = format();
    settings.schemaName = m_name->text();
    const QString text = exactText(*m_schema->document());
    settings.schema = text == m_shown ? m_given : text.toUtf8();
}

QString AnswerFormatBox::objection() const
{
    GenerationSettings settings;
    apply(settings);
    if (settings.format != AnswerFormat::JsonSchema)
        return {};
    if (settings.schema.trimmed().isEmpty())
        return tr("Enter the JSON schema that answers have to fit.");
    const auto good = validate(settings);
    if (good)
        return {};
    const Error &error = good.error();
    if (error.line > 0)
        //: where the schema breaks off being JSON, and how
        return tr("Line %1, column %2: %3.").arg(error.line).arg(error.column).arg(error.detail);
    return error.subject.isEmpty() ? tr("This cannot be used: %1.").arg(error.detail)
                                   : tr("%1: %2.").arg(error.subject, error.detail);
}

void AnswerFormatBox::showSchema()
{
    m_schemaPart->setVisible(format() == AnswerFormat::JsonSchema);
    m_note->say(objection(), NoteLabel::Tone::Objection);
    m_schema->setAccessibleDescription(m_note->text());
}

void AnswerFormatBox::noteEdit()
{
    showSchema();
    Q_EMIT edited();
}

} // namespace volley
