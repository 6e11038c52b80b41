// SPDX-License-Identifier: GPL-3.0-or-later
#include "prompts/start_panel.h"

#include "prompts/choice_button.h"
#include "widgets/heading_label.h"

#include <QKeySequence>
#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

namespace volley {

namespace {

constexpr int mostWidth = 500;

} // namespace

StartPanel::StartPanel(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("startPanel"));
    setAccessibleName(tr("Begin a list of prompts"));
    auto *middle = new QWidget(this);
    middle->setMaximumWidth(mostWidth);
    auto *title = new HeadingLabel(tr("Which prompts do you want to send?"), 1.5,
                                   HeadingLabel::Weight::Normal, middle);
    const QString keys = QKeySequence(QKeySequence::Paste).toString(QKeySequence::NativeText);
    auto *paste = new ChoiceButton(
        QStringLiteral("paste"), tr("Paste a list (%1)").arg(keys),
        tr("One prompt per line, blocks separated by blank lines, or spreadsheet cells"), middle);
    paste->setObjectName(QStringLiteral("pasteButton"));
    auto *file = new ChoiceButton(
        QStringLiteral("import"), tr("Drop or import a file"),
        tr("CSV, TSV, Excel, JSON, JSON Lines or plain text; every column can be used"), middle);
    file->setObjectName(QStringLiteral("importButton"));
    auto *sample = new ChoiceButton(QStringLiteral("run"), tr("Try the sample"),
                                    tr("A short list, to see how it works"), middle);
    sample->setObjectName(QStringLiteral("sampleButton"));
    auto *type = new QPushButton(tr("Or type them in, row by row"), middle);
    type->setObjectName(QStringLiteral("typeButton"));
    type->setFlat(true);

    auto *column = new QVBoxLayout(middle);
    column->setSpacing(10);
    column->addStretch(2);
    column->addWidget(title);
    column->addSpacing(6);
    for (QWidget *choice : {paste, file, sample})
        column->addWidget(choice);
    column->addWidget(type, 0, Qt::AlignHCenter);
    column->addStretch(3);
    auto *page = new QWidget;
    auto *line = new QHBoxLayout(page);
    line->addStretch(1);
    line->addWidget(middle, 1000);
    line->addStretch(1);
    // So that it never keeps the window from getting lower.
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(page);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scroll);

    connect(paste, &QAbstractButton::clicked, this, &StartPanel::pasteWanted);
    connect(file, &QAbstractButton::clicked, this, &StartPanel::importWanted);
    connect(sample, &QAbstractButton::clicked, this, &StartPanel::sampleWanted);
    connect(type, &QAbstractButton::clicked, this, &StartPanel::typingWanted);
    setFocusProxy(paste);
}

} // namespace volley
