// SPDX-License-Identifier: GPL-3.0-or-later
#include "targets/row_columns_form.h"

#include "targets/choice_box.h"
#include "targets/note_label.h"
#include "widgets/left_to_right.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>

namespace volley {

RowColumnsForm::RowColumnsForm(QWidget *parent)
    : QWidget(parent)
    , m_messages(new ChoiceBox(QStringLiteral("messagesColumn"), tr("Column of messages"), this))
    , m_images(new ChoiceBox(QStringLiteral("imagesColumn"), tr("Column of images"), this))
    , m_folder(new QLineEdit(this))
    , m_browse(new QPushButton(tr("Choose…"), this))
    , m_note(new NoteLabel(QStringLiteral("rowColumnsNote"), this))
{
    auto *form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("&Messages in:"), m_messages);
    form->addRow(tr("&Images in:"), m_images);
    addFolder(form);
    form->addRow(m_note);
    m_messages->setToolTip(
        tr("What was said before in each row, as a JSON array of messages. Where it ends with a "
           "message of the user, that one is the prompt; the template may then be empty."));
    m_images->setToolTip(tr("Names of each row's images: files, https addresses or data URLs, one "
                            "per line or as a JSON array"));
    for (ChoiceBox *box : {m_messages, m_images}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(static_cast<int>(tr("no column").size()));
        offer(*box);
        connect(box, &QComboBox::currentIndexChanged, this, &RowColumnsForm::columnChosen);
    }
    connect(m_folder, &QLineEdit::textEdited, this, [this] {
        showNote();
        Q_EMIT edited();
    });
    connect(m_browse, &QPushButton::clicked, this, &RowColumnsForm::chooseFolder);
    showNote();
}

void RowColumnsForm::addFolder(QFormLayout *form)
{
    auto *line = new QHBoxLayout;
    keepLeftToRight(*m_folder);
    m_folder->setObjectName(QStringLiteral("imagesFolder"));
    m_folder->setAccessibleName(tr("Folder of images"));
    m_folder->setPlaceholderText(tr("none: whole paths only"));
    m_folder->setToolTip(tr("Where relative paths of images begin"));
    line->addWidget(m_folder, 1);
    m_browse->setObjectName(QStringLiteral("chooseImagesFolder"));
    m_browse->setAccessibleName(tr("Choose the folder of images"));
    m_browse->setAutoDefault(false);
    line->addWidget(m_browse);
    auto *label = new QLabel(tr("Ima&ges folder:"), this);
    label->setBuddy(m_folder);
    form->addRow(label, line);
}

void RowColumnsForm::setDefinition(const RunDefinition &definition)
{
    const auto choose = [this](ChoiceBox &box, const QString &column) {
        const QSignalBlocker quiet(&box);
        if (box.findData(column) < 0)
            box.addItem(column, column);
        box.setCurrentIndex(box.findData(column));
        offer(box);
    };
    choose(*m_messages, definition.messagesColumn);
    choose(*m_images, definition.imagesColumn);
    m_givenFolder = definition.imagesFolder;
    m_shownFolder = QDir::toNativeSeparators(definition.imagesFolder);
    m_folder->setText(m_shownFolder);
    showNote();
}

void RowColumnsForm::apply(RunDefinition &definition) const
{
    definition.messagesColumn = m_messages->currentData().toString();
    definition.imagesColumn = m_images->currentData().toString();
    definition.imagesFolder = folder();
}

void RowColumnsForm::setColumns(const QStringList &columns)
{
    m_columns = columns;
    offer(*m_messages);
    offer(*m_images);
    showNote();
}

/// What is chosen stays in sight, also where there is no such column (any more).
void RowColumnsForm::offer(ChoiceBox &box)
{
    const QSignalBlocker quiet(&box);
    const QString chosen = box.currentData().toString();
    box.clear();
    box.addItem(tr("no column"), QString());
    for (const QString &column : std::as_const(m_columns))
        box.addItem(column, column);
    if (box.findData(chosen) < 0)
        box.addItem(chosen, chosen);
    box.setCurrentIndex(box.findData(chosen));
}

void RowColumnsForm::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    m_messages->setDisabled(readOnly);
    m_images->setDisabled(readOnly);
    m_folder->setReadOnly(readOnly);
    m_browse->setDisabled(readOnly);
}

bool RowColumnsForm::isUsed() const
{
    return m_messages->currentIndex() > 0 || m_images->currentIndex() > 0;
}

QString RowColumnsForm::folder() const
{
    const QString text = m_folder->text().trimmed();
    return m_folder->text() == m_shownFolder ? m_givenFolder : QDir::fromNativeSeparators(text);
}

QString RowColumnsForm::objection() const
{
    for (const ChoiceBox *box : {m_messages, m_images}) {
        const QString column = box->currentData().toString();
        if (!column.isEmpty() && !m_columns.isEmpty() && !m_columns.contains(column))
            return tr("There is no column “%1”. Choose another one under: %2.")
                .arg(column, box->accessibleName());
    }
    if (isUsed() && !folder().isEmpty() && !QFileInfo(folder()).isAbsolute())
        return tr("Write the folder of images in full, or choose it.");
    return {};
}

void RowColumnsForm::columnChosen()
{
    if (isUsed() && m_folder->text().isEmpty())
        m_folder->setText(QDir::toNativeSeparators(m_usualFolder));
    showNote();
    Q_EMIT edited();
}

void RowColumnsForm::chooseFolder()
{
    auto *dialog = new QFileDialog(window(), tr("Folder of Images"),
                                   folder().isEmpty() ? m_usualFolder : folder());
    dialog->setObjectName(QStringLiteral("imagesFolderDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &chosen) {
        if (m_readOnly)
            return; // a run was begun meanwhile
        m_folder->setText(QDir::toNativeSeparators(chosen));
        showNote();
        Q_EMIT edited();
    });
    dialog->open();
}

void RowColumnsForm::showNote()
{
    m_note->say(objection(), NoteLabel::Tone::Objection);
}

} // namespace volley
