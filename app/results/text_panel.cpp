// SPDX-License-Identifier: GPL-3.0-or-later
#include "results/text_panel.h"

#include "base/when_done.h"
#include "presentation/json_text.h"
#include "presentation/number_text.h"
#include "presentation/plurals.h"
#include "widgets/long_text_view.h"
#include "widgets/text_find_bar.h"

#include <QClipboard>
#include <QComboBox>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollBar>
#include <QtConcurrent>

#include <limits>

namespace volley {

namespace {

/// What a text edit lays out in a moment.
constexpr qsizetype shownAtFirst = 100'000;

enum Form { Plain, Json };

/// At most `length` units of the text, no character cut in two.
QString beginning(const QString &text, qsizetype length)
{
    if (length >= text.size())
        return text;
    return text.left(length > 0 && text.at(length - 1).isHighSurrogate() ? length - 1 : length);
}

} // namespace

TextPanel::TextPanel(const QString &name, const QString &objectName, QWidget *parent)
    : QWidget(parent)
    , m_notice(new QLabel(this))
    , m_edit(new LongTextView(this))
    , m_form(new QComboBox(this))
    , m_figures(new QLabel(this))
    , m_more(new QWidget(this))
    , m_moreText(new QLabel(m_more))
    , m_buttons(new QWidget(this))
    , m_limit(shownAtFirst)
{
    m_notice->setObjectName(objectName + QStringLiteral("Notice"));
    m_notice->setWordWrap(true);
    m_notice->setTextFormat(Qt::PlainText);
    m_notice->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_notice->setMargin(4);
    m_notice->hide();
    m_edit->setObjectName(objectName);
    m_edit->setAccessibleName(name);
    m_figures->setTextFormat(Qt::PlainText);
    m_figures->setWordWrap(true);
    m_figures->hide();

    m_form->setObjectName(objectName + QStringLiteral("Form"));
    m_form->setAccessibleName(tr("Show as"));
    m_form->addItems({tr("Text"), tr("JSON")});
    connect(m_form, &QComboBox::currentIndexChanged, this, &TextPanel::showChosen);

    auto *moreLine = new QHBoxLayout(m_more);
    moreLine->setContentsMargins(0, 0, 0, 0);
    moreLine->addWidget(m_moreText, 1);
    auto *more = new QPushButton(tr("Show All"), m_more);
    connect(more, &QPushButton::clicked, this, &TextPanel::showAll);
    moreLine->addWidget(more);
    m_more->hide();

    auto *buttonLine = new QHBoxLayout(m_buttons);
    buttonLine->setContentsMargins(0, 0, 0, 0);
    buttonLine->addWidget(m_form);
    buttonLine->addStretch(1);
    connect(addButton(tr("Copy"), objectName + QStringLiteral("Copy")), &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_text); });

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(6, 6, 6, 6);
    layout->setSpacing(4);
    layout->addWidget(m_notice);
    layout->addWidget(new TextFindBar(m_edit, this));
    layout->addWidget(m_edit, 1);
    layout->addWidget(m_more);
    layout->addWidget(m_figures);
    layout->addWidget(m_buttons);
}

QPushButton *TextPanel::addButton(const QString &text, const QString &objectName)
{
    auto *button = new QPushButton(text, m_buttons);
    button->setObjectName(objectName);
    m_buttons->layout()->addWidget(button);
    return button;
}

void TextPanel::setJsonOffered(bool offered)
{
    m_form->setVisible(offered);
}

void TextPanel::showAsJson()
{
    m_form->setCurrentIndex(Json);
}

void TextPanel::setNotice(const QString &notice)
{
    m_notice->setText(notice);
    m_notice->setHidden(notice.isEmpty());
}

void TextPanel::setFigures(const QString &figures)
{
    m_figures->setText(figures);
    m_figures->setHidden(figures.isEmpty());
}

void TextPanel::setText(const QString &text)
{
    if (m_text == text)
        return;
    m_text = text;
    m_limit = shownAtFirst;
    showChosen();
}

void TextPanel::append(const QString &text)
{
    if (text.isEmpty())
        return;
    m_text += text;
    // JSON that is not whole yet cannot be indented: it is shown as it comes.
    const qsizetype before = m_text.size() - text.size();
    if (before < m_limit) {
        QScrollBar *bar = m_edit->verticalScrollBar();
        const bool atEnd = bar->value() >= bar->maximum();
        m_edit->appendLongText(beginning(text, m_limit - before));
        if (atEnd)
            bar->setValue(bar->maximum());
    }
    updateMore(m_text.size());
}

void TextPanel::showChosen()
{
    const quint64 generation = ++m_generation;
    const bool json = m_form->currentIndex() == Json;
    m_edit->setFont(json ? QFontDatabase::systemFont(QFontDatabase::FixedFont) : font());
    display(m_text);
    if (!json || m_text.isEmpty())
        return;
    whenDone(QtConcurrent::run([text = m_text] { return indentedJson(text); }), this,
             [this, generation](const std::optional<QString> &indented) {
                 if (generation == m_generation && indented)
                     display(*indented);
             });
}

void TextPanel::display(const QString &text)
{
    m_edit->setLongText(beginning(text, m_limit));
    updateMore(text.size());
}

void TextPanel::showAll()
{
    m_limit = std::numeric_limits<qsizetype>::max();
    showChosen();
}

void TextPanel::updateMore(qsizetype whole)
{
    m_more->setHidden(whole <= m_limit);
    if (whole > m_limit)
        m_moreText->setText(
            tr("The first %1 of %Ln character(s) are shown.", nullptr, pluralOf(whole))
                .arg(countText(m_limit)));
}

} // namespace volley
