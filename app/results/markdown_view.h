// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "results/markdown_document.h"

#include <QTextBrowser>
#include <QThreadPool>
#include <QTimer>

namespace volley {

/// Shows a text with its Markdown, and loads nothing for it. The text may grow while it is read: it
/// is then made anew a few times a second, on a thread of its own. A link is opened only after a
/// person has seen its address and said so. Lives on the GUI thread; owned by its pane.
class MarkdownView final : public QTextBrowser
{
    Q_OBJECT
public:
    explicit MarkdownView(QWidget *parent = nullptr);

    /// Another text; what was shown is gone at once.
    void setMarkdownText(const QString &text);
    /// The same text with more at its end; the reader's place and selection stay, and who reads at
    /// the end goes along.
    void growTo(const QString &text);

Q_SIGNALS:
    void rendered();
    /// The text cannot be laid out in a moment: it is to be shown as it is.
    void refused();

protected:
    void changeEvent(QEvent *event) override;
    QVariant loadResource(int type, const QUrl &name) override;

private:
    void render();
    void take(const std::shared_ptr<MarkdownDocument> &document);
    void put(const std::shared_ptr<MarkdownDocument> &document);
    void askAbout(const QUrl &address);

    QString m_text;
    std::shared_ptr<MarkdownDocument> m_shown;
    QThreadPool m_pool; ///< waits at its end: a document must not outlive the application's fonts
    QTimer m_timer;
    quint64 m_generation = 0; ///< of the text, growth aside
    bool m_rendering = false;
    bool m_wanted = false; ///< there is more since rendering began
};

} // namespace volley
