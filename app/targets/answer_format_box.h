// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/generation_settings.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QPlainTextEdit;

namespace volley {

class NoteLabel;

/// Which form an answer is to have: none said, any JSON, or JSON by a schema, which is checked as
/// it is typed. Lives on the GUI thread; owned by its parent.
class AnswerFormatBox final : public QWidget
{
    Q_OBJECT
public:
    explicit AnswerFormatBox(QWidget *parent);

    /// What is offered besides what is chosen.
    void setOffered(bool jsonObject, bool jsonSchema);
    /// No signal. Only format, schema and its name count.
    void setSettings(const GenerationSettings &settings);
    /// Writes the same three; what was not touched stays byte for byte.
    void apply(GenerationSettings &settings) const;
    /// What is wrong, as a sentence; empty = nothing.
    [[nodiscard]] QString objection() const;
    [[nodiscard]] AnswerFormat format() const;

Q_SIGNALS:
    void edited();

private:
    void offer();
    void showSchema();
    void noteEdit();

    QComboBox *m_format;
    QWidget *m_schemaPart;
    QLineEdit *m_name;
    QPlainTextEdit *m_schema;
    NoteLabel *m_note;
    QByteArray m_given;
    QString m_shown; ///< the given schema as the editor has it
    bool m_jsonObject = true;
    bool m_jsonSchema = true;
};

} // namespace volley
