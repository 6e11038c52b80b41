// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/run_plan.h"

#include <QWidget>

class QFormLayout;
class QLineEdit;
class QPushButton;

namespace volley {

class ChoiceBox;
class NoteLabel;

/// Which columns hold what goes along with a row's prompt: its earlier messages and its images; and
/// where the images' relative paths begin. Lives on the GUI thread; owned by its parent.
class RowColumnsForm final : public QWidget
{
    Q_OBJECT
public:
    explicit RowColumnsForm(QWidget *parent);

    /// No signal.
    void setDefinition(const RunDefinition &definition);
    void apply(RunDefinition &definition) const;
    void setColumns(const QStringList &columns);
    void setReadOnly(bool readOnly);
    /// Where images lie, where the person chooses no other folder.
    void setUsualFolder(const QString &folder) { m_usualFolder = folder; }
    /// Whether a column is chosen.
    [[nodiscard]] bool isUsed() const;
    [[nodiscard]] QString objection() const;

Q_SIGNALS:
    void edited();

private:
    void addFolder(QFormLayout *form);
    void offer(ChoiceBox &box);
    void columnChosen();
    void chooseFolder();
    void showNote();
    [[nodiscard]] QString folder() const;

    QStringList m_columns;
    QString m_usualFolder;
    QString m_givenFolder; ///< as it came, where it was not touched
    QString m_shownFolder;
    bool m_readOnly = false;
    ChoiceBox *m_messages;
    ChoiceBox *m_images;
    QLineEdit *m_folder;
    QPushButton *m_browse;
    NoteLabel *m_note;
};

} // namespace volley
