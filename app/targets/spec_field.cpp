// SPDX-License-Identifier: GPL-3.0-or-later
#include "targets/spec_field.h"

#include "base/text_place.h"
#include "providers/json_text.h"
#include "targets/choice_box.h"
#include "targets/number_edit.h"
#include "targets/template_highlighter.h"
#include "widgets/fixed_font.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <cmath>

namespace volley {

namespace {

constexpr int jsonLines = 3;

QJsonArray wrapped(const QByteArray &json, QJsonParseError *error = nullptr)
{
    return QJsonDocument::fromJson('[' + json + ']', error).array();
}

QJsonValue valueOf(const QByteArray &json)
{
    const QJsonArray array = wrapped(json);
    return array.size() == 1 ? array.first() : QJsonValue(QJsonValue::Undefined);
}

QByteArray quoted(const QString &text)
{
    return JsonText().string(text).text();
}

/// A line edit would make something else of these.
bool isOneLine(const QString &text)
{
    return std::none_of(text.begin(), text.end(), [](QChar c) {
        return c.unicode() < 0x20 || c.unicode() == 0x2028 || c.unicode() == 0x2029;
    });
}

QByteArray numberWritten(const QByteArray &json)
{
    return json.trimmed();
}

} // namespace

SpecField::SpecField(const ParameterSpec &spec, QWidget *parent)
    : QWidget(parent)
    , m_spec(spec)
{
    auto *lines = new QVBoxLayout(this);
    lines->setContentsMargins(0, 0, 0, 0);
    makeControl();
    for (QWidget *control : {static_cast<QWidget *>(m_number), static_cast<QWidget *>(m_choice),
                             static_cast<QWidget *>(m_text), static_cast<QWidget *>(m_json)}) {
        if (!control)
            continue;
        control->setObjectName(QLatin1String("field_") + spec.path);
        control->setAccessibleName(spec.path);
        lines->addWidget(control);
        setFocusProxy(control);
    }
}

void SpecField::makeControl()
{
    using Kind = ParameterSpec::Kind;
    const QString unset = tr("not sent");
    switch (m_spec.kind) {
    case Kind::Number:
    case Kind::Integer:
        m_number = new NumberEdit(
            {}, m_spec.path,
            m_spec.kind == Kind::Integer ? NumberEdit::Kind::Whole : NumberEdit::Kind::Real, this);
        m_number->setRange(m_spec.least, m_spec.most, unset);
        connect(m_number, &QLineEdit::textChanged, this, &SpecField::edited);
        return;
    case Kind::Boolean:
    case Kind::Choice:
        m_choice = new ChoiceBox({}, m_spec.path, this);
        m_choice->addItem(unset, QByteArray());
        if (m_spec.kind == Kind::Boolean) {
            m_choice->addItem(tr("yes (true)"), QByteArrayLiteral("true"));
            m_choice->addItem(tr("no (false)"), QByteArrayLiteral("false"));
        }
        for (const QString &choice : m_spec.choices)
            m_choice->addItem(choice, quoted(choice));
        connect(m_choice, &QComboBox::currentIndexChanged, this, &SpecField::edited);
        return;
    case Kind::Text:
        m_text = new QLineEdit(this);
        m_text->setPlaceholderText(unset);
        connect(m_text, &QLineEdit::textChanged, this, &SpecField::edited);
        return;
    case Kind::Json:
        m_json = new QPlainTextEdit(this);
        m_json->setPlaceholderText(tr("not sent · JSON"));
        m_json->setTabChangesFocus(true);
        m_json->setFont(fixedFont());
        m_json->setFixedHeight(m_json->fontMetrics().lineSpacing() * jsonLines + 12);
        connect(m_json, &QPlainTextEdit::textChanged, this, &SpecField::edited);
        return;
    }
}

bool SpecField::canShow(const ParameterSpec &spec, const QByteArray &json)
{
    using Kind = ParameterSpec::Kind;
    const QJsonValue value = valueOf(json);
    switch (spec.kind) {
    case Kind::Number:
        return value.isDouble();
    case Kind::Integer:
        return value.isDouble() && value.toDouble() == std::floor(value.toDouble()) &&
               std::abs(value.toDouble()) < 9e15;
    case Kind::Boolean:
        return value.isBool();
    case Kind::Choice:
        return value.isString() && spec.choices.contains(value.toString());
    case Kind::Text:
        return value.isString() && !value.toString().isEmpty() && isOneLine(value.toString());
    case Kind::Json:
        return !value.isUndefined();
    }
    return false;
}

void SpecField::setJson(const QByteArray &json)
{
    const QSignalBlocker quiet(this);
    const QJsonValue value = valueOf(json);
    if (m_number)
        m_number->setJson(numberWritten(json));
    else if (m_choice && m_spec.kind == ParameterSpec::Kind::Boolean)
        m_choice->setCurrentIndex(json.isEmpty() ? 0 : value.toBool() ? 1 : 2);
    else if (m_choice)
        m_choice->setCurrentIndex(json.isEmpty() ? 0
                                                 : m_choice->findData(quoted(value.toString())));
    else if (m_text)
        m_text->setText(value.toString());
    else
        m_json->setPlainText(QString::fromUtf8(json));
    m_given = json;
    m_shown = entered();
}

QByteArray SpecField::json() const
{
    const QByteArray now = entered();
    return now == m_shown ? m_given : now;
}

QByteArray SpecField::entered() const
{
    if (m_number)
        return m_number->json();
    if (m_choice)
        return m_choice->currentData().toByteArray();
    if (m_text)
        return m_text->text().isEmpty() ? QByteArray() : quoted(m_text->text());
    const QByteArray json = exactText(*m_json->document()).trimmed().toUtf8();
    return valueOf(json).isUndefined() ? QByteArray() : json;
}

QString SpecField::objection() const
{
    if (m_number)
        return m_number->objection();
    if (!m_json)
        return {};
    const QString text = exactText(*m_json->document());
    if (text.trimmed().isEmpty() || !entered().isEmpty())
        return {};
    QJsonParseError error{};
    const QByteArray bytes = text.toUtf8();
    if (wrapped(bytes, &error).size() > 1)
        return tr("Enter one JSON value, or nothing.");
    error.offset -= 1; // the bracket that was put before it
    const TextPlace place = placeIn(bytes, error);
    return tr("Line %1, column %2: not JSON (%3)")
        .arg(place.line)
        .arg(place.column)
        .arg(error.errorString());
}

} // namespace volley
