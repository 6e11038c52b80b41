// SPDX-License-Identifier: GPL-3.0-or-later
#include "prompts/start_panel.h"

#include "widgets/themed_icon.h"

#include <QCommandLinkButton>
#include <QEvent>
#include <QKeySequence>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace volley {

namespace {

constexpr int columnWidth = 430;
constexpr int iconSize = 28;

} // namespace

StartPanel::StartPanel(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("startPanel"));
    setAccessibleName(tr("Begin a list of prompts"));
    auto *title = new QLabel(tr("Which prompts shall be sent?"), this);
    QFont font = title->font();
    font.setPointSizeF(font.pointSizeF() * 1.5);
    title->setFont(font);
    title->setWordWrap(true);
    m_paste =
        addChoice("pasteButton",
                  tr("Paste a list (%1)")
                      .arg(QKeySequence(QKeySequence::Paste).toString(QKeySequence::NativeText)),
                  tr("A prompt a line, blocks between blank lines, or cells of a spreadsheet"));
    m_import = addChoice("importButton", tr("Drop or import a file"),
                         tr("CSV, TSV, JSON, JSON lines or plain text; each column can be used"));
    m_sample = addChoice("sampleButton", tr("Try the sample"),
                         tr("A short list, to see how it goes; no key and no network needed"));
    m_type = new QPushButton(tr("Or type them in, row by row"), this);
    m_type->setObjectName(QStringLiteral("typeButton"));
    m_type->setFlat(true);

    auto *column = new QVBoxLayout;
    column->setSpacing(8);
    column->addStretch(2);
    column->addWidget(title);
    column->addSpacing(8);
    for (QCommandLinkButton *choice : {m_paste, m_import, m_sample})
        column->addWidget(choice);
    column->addSpacing(4);
    column->addWidget(m_type, 0, Qt::AlignLeading);
    column->addStretch(3);
    auto *line = new QHBoxLayout(this);
    line->addStretch(1);
    line->addLayout(column, 8);
    line->addStretch(1);
    setIcons();

    connect(m_paste, &QAbstractButton::clicked, this, &StartPanel::pasteWanted);
    connect(m_import, &QAbstractButton::clicked, this, &StartPanel::importWanted);
    connect(m_sample, &QAbstractButton::clicked, this, &StartPanel::sampleWanted);
    connect(m_type, &QAbstractButton::clicked, this, &StartPanel::typingWanted);
    setFocusProxy(m_paste);
}

QCommandLinkButton *StartPanel::addChoice(const char *name, const QString &text,
                                          const QString &more)
{
    auto *choice = new QCommandLinkButton(text, more, this);
    choice->setObjectName(QLatin1String(name));
    choice->setAccessibleName(text);
    choice->setAccessibleDescription(more);
    choice->setIconSize(QSize(iconSize, iconSize));
    choice->setMaximumWidth(columnWidth);
    return choice;
}

void StartPanel::setIcons()
{
    m_paste->setIcon(themedIcon(QStringLiteral("paste"), palette()));
    m_import->setIcon(themedIcon(QStringLiteral("import"), palette()));
    m_sample->setIcon(themedIcon(QStringLiteral("run"), palette()));
}

void StartPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        setIcons();
}

} // namespace volley
