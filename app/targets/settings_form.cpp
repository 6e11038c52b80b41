// SPDX-License-Identifier: GPL-3.0-or-later
#include "targets/settings_form.h"

#include "presentation/number_text.h"
#include "targets/answer_format_box.h"
#include "targets/choice_box.h"
#include "targets/number_edit.h"
#include "targets/stop_lines.h"
#include "targets/template_highlighter.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QSignalBlocker>

namespace volley {

namespace {

constexpr int stopLinesShown = 3;

QByteArray written(std::optional<double> number)
{
    return number ? QByteArray::number(*number, 'g', QLocale::FloatingPointShortest) : QByteArray();
}

QByteArray written(std::optional<qint64> number)
{
    return number ? QByteArray::number(*number) : QByteArray();
}

/// Fills a box whose first entry, without data, stands for "unset".
void fill(QComboBox &box, const QString &unset, QStringList entries)
{
    const QSignalBlocker quiet(&box);
    const QString chosen = box.currentData().toString();
    if (!chosen.isEmpty() && !entries.contains(chosen))
        entries.append(chosen);
    box.clear();
    box.addItem(unset, QString());
    for (const QString &entry : std::as_const(entries))
        box.addItem(entry, entry);
    box.setCurrentIndex(std::max(box.findData(chosen), 0));
}

void choose(QComboBox &box, const QString &entry)
{
    const QSignalBlocker quiet(&box);
    if (box.findData(entry) < 0)
        box.addItem(entry, entry);
    box.setCurrentIndex(box.findData(entry));
}

} // namespace

SettingsForm::SettingsForm(QWidget *parent)
    : QWidget(parent)
    , m_form(new QFormLayout(this))
{
    makeFields();
    arrange();
    for (NumberEdit *field : {m_temperature, m_topP, m_maxTokens, m_seed})
        connect(field, &QLineEdit::textChanged, this, &SettingsForm::edited);
    for (QComboBox *box : {m_maxTokensField, m_effort})
        connect(box, &QComboBox::currentIndexChanged, this, &SettingsForm::edited);
    connect(m_stop, &QPlainTextEdit::textChanged, this, &SettingsForm::edited);
    connect(m_format, &AnswerFormatBox::edited, this, &SettingsForm::edited);
    setSupport({});
}

void SettingsForm::makeFields()
{
    using Kind = NumberEdit::Kind;
    const auto number = [this](const char *objectName, const QString &name, Kind kind) {
        return new NumberEdit(QLatin1String(objectName), name, kind, this);
    };
    m_temperature = number("settingTemperature", tr("Temperature"), Kind::Real);
    m_topP = number("settingTopP", tr("Top p"), Kind::Real);
    m_maxTokens = number("settingMaxTokens", tr("Maximum tokens of an answer"), Kind::Whole);
    m_maxTokensField = new ChoiceBox(QStringLiteral("settingMaxTokensField"),
                                     tr("Field that max tokens are sent in"), this);
    m_seed = number("settingSeed", tr("Seed"), Kind::Whole);
    m_effort = new ChoiceBox(QStringLiteral("settingEffort"), tr("Reasoning effort"), this);
    m_stop = new QPlainTextEdit(this);
    m_stop->setObjectName(QStringLiteral("settingStop"));
    m_stop->setAccessibleName(tr("Texts that end the answer, one per line"));
    m_stop->setTabChangesFocus(true);
    m_stop->setFixedHeight(m_stop->fontMetrics().lineSpacing() * stopLinesShown + 12);
    m_stop->setPlaceholderText(tr("not sent · one per line, \\n for a line break"));
    m_format = new AnswerFormatBox(this);
    m_temperature->setToolTip(tr("How freely the model chooses its words: 0 = least freely"));
    m_topP->setToolTip(tr("Only the likeliest words that make up this share of probability"));
    m_maxTokens->setToolTip(tr("A longer answer is cut, and marked as such"));
    m_seed->setToolTip(tr("The same seed makes the same answer likelier"));
}

void SettingsForm::arrange()
{
    m_form->setContentsMargins(0, 0, 0, 0);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_form->addRow(tr("&Temperature:"), m_temperature);
    m_form->addRow(tr("To&p p:"), m_topP);
    auto *tokens = new QWidget(this);
    auto *line = new QHBoxLayout(tokens);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(m_maxTokens, 1);
    line->addWidget(m_maxTokensField);
    auto *label = new QLabel(tr("&Max tokens:"), this);
    label->setBuddy(m_maxTokens);
    m_form->addRow(label, tokens);
    m_form->addRow(tr("See&d:"), m_seed);
    m_form->addRow(tr("&Reasoning effort:"), m_effort);
    m_form->addRow(tr("Stop te&xts:"), m_stop);
    auto *formatLabel = new QLabel(tr("Answer &format:"), this);
    formatLabel->setBuddy(m_format->findChild<QComboBox *>());
    m_form->addRow(formatLabel, m_format);
}

void SettingsForm::setSupport(const SettingSupport &support)
{
    m_support = support;
    const QString unset = tr("not sent");
    m_temperature->setRange(0, std::max(support.mostTemperature, 0.0), unset);
    m_topP->setRange(0, 1, unset);
    m_maxTokens->setRange(
        1, std::nullopt,
        support.defaultMaxTokens > 0
            //: an empty field: the number that is sent all the same
            ? tr("%1 is sent, because one is required").arg(countText(support.defaultMaxTokens))
            : unset);
    m_seed->setRange(std::nullopt, std::nullopt, unset);
    offerMaxTokensFields();
    offerEfforts();
    m_format->setOffered(support.jsonObject, support.jsonSchema);
    showFields();
}

void SettingsForm::offerMaxTokensFields()
{
    const QStringList &names = m_support.maxTokensFields;
    //: the usual field, its name
    fill(*m_maxTokensField, tr("as usual: %1").arg(names.value(0)), names);
}

void SettingsForm::offerEfforts()
{
    fill(*m_effort, tr("not sent"), m_support.reasoningEfforts);
}

void SettingsForm::setSettings(const GenerationSettings &settings, const QString &maxTokensField)
{
    m_temperature->setJson(written(settings.temperature));
    m_topP->setJson(written(settings.topP));
    m_maxTokens->setJson(written(settings.maxTokens));
    m_seed->setJson(written(settings.seed));
    choose(*m_maxTokensField, maxTokensField);
    choose(*m_effort, settings.reasoningEffort);
    {
        const QSignalBlocker quiet(m_stop);
        m_stop->setPlainText(stopLines(settings.stop));
    }
    m_format->setSettings(settings);
    showFields();
}

void SettingsForm::apply(Target &target) const
{
    GenerationSettings &settings = target.settings;
    settings.temperature = m_temperature->real();
    settings.topP = m_topP->real();
    settings.maxTokens = m_maxTokens->whole();
    settings.seed = m_seed->whole();
    settings.reasoningEffort = m_effort->currentData().toString();
    settings.stop = stopsOf(exactText(*m_stop->document()));
    m_format->apply(settings);
    target.maxTokensField = m_maxTokensField->currentData().toString();
}

QString SettingsForm::objection() const
{
    for (const NumberEdit *field : {m_temperature, m_topP, m_maxTokens, m_seed}) {
        // That it is too large for this model, the fit says, and what to do about it.
        const bool unread = !field->text().trimmed().isEmpty() && field->json().isEmpty();
        if (unread)
            //: %1 a field, %2 what is wrong with it
            return tr("%1: %2").arg(field->accessibleName(), field->objection());
    }
    const QString wrong = m_format->objection();
    return wrong.isEmpty() ? QString() : tr("%1: %2").arg(tr("Answer format"), wrong);
}

// What is set is always in sight, whatever the model takes.
void SettingsForm::showFields()
{
    const auto shown = [](const QLineEdit *field, bool known) {
        return known || !field->text().isEmpty();
    };
    setShown(m_temperature, shown(m_temperature, m_support.mostTemperature >= 0));
    setShown(m_topP, shown(m_topP, m_support.topP));
    setShown(m_seed, shown(m_seed, m_support.seed));
    setShown(m_effort, !m_support.reasoningEfforts.isEmpty() || m_effort->currentIndex() > 0);
    setShown(m_stop, m_support.mostStops > 0 || !m_stop->document()->isEmpty());
    setShown(m_format, m_support.jsonObject || m_support.jsonSchema ||
                           m_format->format() != AnswerFormat::Unset);
    m_maxTokensField->setVisible(m_support.maxTokensFields.size() > 1 ||
                                 m_maxTokensField->currentIndex() > 0);
}

void SettingsForm::setShown(QWidget *field, bool shown)
{
    field->setVisible(shown);
    if (QWidget *label = m_form->labelForField(field))
        label->setVisible(shown);
}

} // namespace volley
