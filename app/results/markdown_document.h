// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTextDocument>

#include <memory>

class QThread;

namespace volley {

/// Longer texts are not shown as Markdown: they would take too long to lay out.
constexpr qsizetype longestMarkdown = 50'000;

/// A document that reads nothing from anywhere: what an answer names is neither fetched nor opened.
/// Belongs to the thread it was moved to.
class MarkdownDocument final : public QTextDocument
{
    Q_OBJECT
public:
    using QTextDocument::QTextDocument;

    /// The text with its Markdown (that of GitHub) made into a document; HTML stays the text it is,
    /// and instead of pictures their descriptions and addresses are shown. Nothing where the text
    /// cannot be laid out in a moment: too long, or nested too deep. For any thread that draws
    /// nothing; the document is handed over to `home`, on which it also ends.
    [[nodiscard]] static std::shared_ptr<MarkdownDocument> make(const QString &text, QThread *home);

protected:
    QVariant loadResource(int type, const QUrl &name) override;

private:
    void replacePictures();
    [[nodiscard]] bool isPlainEnough() const;
    void shadeCode();
    void dressTables();
};

} // namespace volley
