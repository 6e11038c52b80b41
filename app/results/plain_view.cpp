// SPDX-License-Identifier: GPL-3.0-or-later
#include "results/plain_view.h"

#include "base/when_done.h"
#include "presentation/number_text.h"
#include "presentation/plurals.h"
#include "presentation/text_places.h"
#include "widgets/long_text_view.h"
#include "widgets/text_find_bar.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPromise>
#include <QPushButton>
#include <QScrollBar>
#include <QVBoxLayout>
#include <QtConcurrent>

#include <algorithm>
#include <limits>

namespace volley {

namespace {

/// What a text edit lays out in a moment.
constexpr qsizetype partLength = 100'000;

/// The place, or the one before it where it would cut a character in two.
qsizetype betweenCharacters(const QString &text, qsizetype place)
{
    const bool cuts = place > 0 && place < text.size() && text.at(place - 1).isHighSurrogate();
    return cuts ? place - 1 : place;
}

} // namespace

PlainView::PlainView(const QString &name, const QString &objectName, QWidget *parent)
    : QWidget(parent)
    , m_edit(new LongTextView(this))
    , m_more(new QWidget(this))
    , m_moreText(new QLabel(m_more))
    , m_beginning(new QPushButton(tr("Show Beginning"), m_more))
    , m_length(partLength)
{
    m_edit->setObjectName(objectName);
    m_edit->setAccessibleName(name);
    m_edit->setMinimumHeight(2 * fontMetrics().lineSpacing() + 12);
    setFocusProxy(m_edit);
    addMoreLine(objectName);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_edit, 1);
    layout->addWidget(m_more);
}

PlainView::~PlainView()
{
    m_search.cancel();
}

void PlainView::addMoreLine(const QString &objectName)
{
    m_moreText->setObjectName(objectName + QStringLiteral("Part"));
    m_moreText->setTextFormat(Qt::PlainText);
    m_moreText->setWordWrap(true);
    m_beginning->setObjectName(objectName + QStringLiteral("Beginning"));
    connect(m_beginning, &QPushButton::clicked, this, [this] {
        showPart(0, partLength);
        m_edit->selectInText(0, 0);
        takeFocus(); // the button goes
    });
    auto *all = new QPushButton(tr("Show All"), m_more);
    all->setObjectName(objectName + QStringLiteral("More"));
    connect(all, &QPushButton::clicked, this, &PlainView::showAll);
    auto *line = new QHBoxLayout(m_more);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(m_moreText, 1);
    line->addWidget(m_beginning);
    line->addWidget(all);
    m_more->hide();
}

void PlainView::setText(const QString &text)
{
    m_search.cancel();
    m_words.clear();
    m_found.clear();
    m_text = text;
    showPart(0, partLength);
}

void PlainView::append(const QString &text)
{
    const qsizetype before = m_text.size() - m_from;
    m_text += text;
    if (before < m_length) {
        QScrollBar *bar = m_edit->verticalScrollBar();
        const bool atEnd = bar->value() >= bar->maximum();
        m_edit->appendLongText(text.left(betweenCharacters(text, m_length - before)));
        if (atEnd)
            bar->setValue(bar->maximum());
    }
    sayWhichPart();
}

// ---- the part that is shown -----------------------------------------------------------------

void PlainView::showPart(qsizetype from, qsizetype length)
{
    m_from = betweenCharacters(m_text, from);
    m_length = length;
    const qsizetype end = length < m_text.size() - m_from
                              ? betweenCharacters(m_text, m_from + length)
                              : m_text.size();
    m_edit->setLongText(m_text.mid(m_from, end - m_from));
    sayWhichPart();
}

/// What was read and what was selected stay where they were.
void PlainView::showAll()
{
    const qsizetype before = m_from;
    const qsizetype top = before + m_edit->topOfView();
    const qsizetype begin = before + m_edit->selectionBegin();
    const qsizetype end = before + m_edit->selectionEnd();
    showPart(0, std::numeric_limits<qsizetype>::max());
    m_edit->selectInText(begin, end - begin);
    m_edit->scrollToTop(top);
    takeFocus(); // the button goes
}

void PlainView::sayWhichPart()
{
    const qsizetype whole = m_text.size();
    const bool isAll = m_from == 0 && whole <= m_length;
    m_more->setHidden(isAll);
    m_beginning->setHidden(m_from == 0);
    if (isAll)
        return;
    const qsizetype end = std::min(m_from + m_length, whole);
    m_moreText->setText(
        m_from == 0 ? tr("The first %1 of %Ln character(s) are shown.", nullptr, pluralOf(whole))
                          .arg(countText(end))
                    : tr("Characters %1 to %2 of %3 are shown.")
                          .arg(countText(m_from + 1), countText(end), countText(whole)));
}

// ---- finding --------------------------------------------------------------------------------

QString PlainView::selectedWords() const
{
    const QString selected = m_edit->selectedLongText();
    return selected.contains(QLatin1Char('\n')) ? QString() : selected;
}

void PlainView::takeFocus()
{
    m_edit->setFocus(Qt::OtherFocusReason);
}

void PlainView::find(const QString &words, Way way, const Told &told)
{
    m_search.cancel();
    if (words.isEmpty()) {
        m_words.clear();
        m_found.clear();
        return;
    }
    if (words != m_words) {
        m_words = words;
        m_searchedSize = -1;
        way = way == Way::Previous ? way : Way::Typing;
    }
    if (m_searchedSize == m_text.size()) {
        goOn(way, told);
        return;
    }
    const auto look = [words, text = m_text](QPromise<std::vector<qsizetype>> &promise) {
        promise.addResult(placesOf(words, text, [&promise] { return promise.isCanceled(); }));
    };
    m_search = QtConcurrent::run(look);
    whenDone(m_search, this,
             [this, search = m_search, size = m_text.size(), way,
              told](const std::vector<qsizetype> &found) {
                 if (search.isCanceled())
                     return;
                 m_found = found;
                 m_searchedSize = size;
                 goOn(way, told);
             });
}

void PlainView::goOn(Way way, const Told &told)
{
    if (m_found.empty()) {
        told(TextFindBar::tr("Not found"));
        return;
    }
    const qsizetype from =
        m_from + (way == Way::Next ? m_edit->selectionEnd() : m_edit->selectionBegin());
    auto place = std::ranges::lower_bound(m_found, from);
    if (way == Way::Previous)
        place = place == m_found.begin() ? m_found.end() - 1 : place - 1;
    else if (place == m_found.end())
        place = m_found.begin();
    goTo(*place);
    told(TextFindBar::placeAmongFound(place - m_found.begin() + 1, qint64(m_found.size())));
}

void PlainView::goTo(qsizetype place)
{
    const qsizetype length = m_words.size();
    const bool isShown = place >= m_from && place + length - m_from <= m_length;
    if (!isShown) {
        const qsizetype last = std::max(m_text.size() - partLength, qsizetype(0));
        showPart(std::clamp(place - partLength / 2, qsizetype(0), last), partLength);
    }
    m_edit->selectInText(place - m_from, length);
}

} // namespace volley
