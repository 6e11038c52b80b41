// SPDX-License-Identifier: GPL-3.0-or-later
#include "results/markdown_view.h"

#include "base/when_done.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QElapsedTimer>
#include <QEvent>
#include <QGuiApplication>
#include <QMessageBox>
#include <QPushButton>
#include <QScrollBar>
#include <QtConcurrent>

namespace volley {

namespace {

constexpr int renderInterval = 250; // ms
/// Laying out takes the window's thread: it rests so many times as long after it.
constexpr int restFactor = 10;

bool mayBeOpened(const QUrl &address)
{
    static const QStringList schemes{QStringLiteral("http"), QStringLiteral("https"),
                                     QStringLiteral("mailto")};
    return address.isValid() && schemes.contains(address.scheme());
}

} // namespace

MarkdownView::MarkdownView(QWidget *parent)
    : QTextBrowser(parent)
{
    setOpenLinks(false);
    setAcceptDrops(false);
    setUndoRedoEnabled(false);
    connect(this, &QTextBrowser::anchorClicked, this, &MarkdownView::askAbout);
    m_pool.setMaxThreadCount(1);
    m_timer.setSingleShot(true);
    m_timer.setInterval(renderInterval);
    connect(&m_timer, &QTimer::timeout, this, &MarkdownView::render);
}

QVariant MarkdownView::loadResource(int, const QUrl &)
{
    return {};
}

void MarkdownView::setMarkdownText(const QString &text)
{
    m_text = text;
    ++m_generation;
    m_timer.stop();
    m_timer.setInterval(renderInterval);
    put(MarkdownDocument::make({}, thread()));
    if (!text.isEmpty())
        render();
}

void MarkdownView::growTo(const QString &text)
{
    m_text = text;
    if (!m_timer.isActive())
        m_timer.start();
}

void MarkdownView::render()
{
    if (m_rendering) {
        m_wanted = true;
        return;
    }
    m_rendering = true;
    m_wanted = false;
    const auto made = QtConcurrent::run(
        &m_pool, [text = m_text, home = thread()] { return MarkdownDocument::make(text, home); });
    whenDone(made, this,
             [this, number = m_generation](const std::shared_ptr<MarkdownDocument> &document) {
                 m_rendering = false;
                 if (number == m_generation)
                     take(document);
                 if (m_wanted)
                     render();
             });
}

void MarkdownView::take(const std::shared_ptr<MarkdownDocument> &document)
{
    if (!document) {
        Q_EMIT refused();
        return;
    }
    QElapsedTimer taken;
    taken.start();
    const QTextCursor before = textCursor();
    QScrollBar *bar = verticalScrollBar();
    const int place = bar->value();
    const bool atEnd = place > 0 && place >= bar->maximum();
    put(document);
    const int last = document->characterCount() - 1;
    QTextCursor selected(document.get());
    selected.setPosition(std::min(before.anchor(), last));
    selected.setPosition(std::min(before.position(), last), QTextCursor::KeepAnchor);
    setTextCursor(selected);
    bar->setValue(atEnd ? bar->maximum() : place);
    m_timer.setInterval(std::max(renderInterval, int(taken.elapsed()) * restFactor));
    Q_EMIT rendered();
}

void MarkdownView::put(const std::shared_ptr<MarkdownDocument> &document)
{
    document->setDefaultFont(font());
    setDocument(document.get());
    m_shown = document;
}

/// Colours of links and sizes of headings are in the document.
void MarkdownView::changeEvent(QEvent *event)
{
    QTextBrowser::changeEvent(event);
    if ((event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) &&
        !m_text.isEmpty())
        render();
}

void MarkdownView::askAbout(const QUrl &address)
{
    const bool may = mayBeOpened(address);
    const QString shown = address.toString(QUrl::FullyEncoded);
    auto *box =
        new QMessageBox(may ? QMessageBox::Question : QMessageBox::Information, tr("Open Address"),
                        may ? tr("Open this address outside of Volley?")
                            : tr("Volley does not open addresses of this kind."),
                        QMessageBox::NoButton, this);
    box->setObjectName(QStringLiteral("openAddress"));
    box->setTextFormat(Qt::PlainText);
    //: %1 an address
    box->setInformativeText(
        tr("%1\nThe address comes from a model's answer, which may be wrong.").arg(shown));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setWindowModality(Qt::WindowModal);
    if (may) {
        QPushButton *open = box->addButton(tr("&Open"), QMessageBox::AcceptRole);
        open->setObjectName(QStringLiteral("openAddressOpen"));
        connect(open, &QPushButton::clicked, this,
                [address] { QDesktopServices::openUrl(address); });
    }
    QPushButton *copy = box->addButton(tr("&Copy Address"), QMessageBox::ActionRole);
    copy->setObjectName(QStringLiteral("openAddressCopy"));
    connect(copy, &QPushButton::clicked, this,
            [shown] { QGuiApplication::clipboard()->setText(shown); });
    box->setDefaultButton(box->addButton(QMessageBox::Cancel));
    box->open();
}

} // namespace volley
