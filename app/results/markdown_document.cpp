// SPDX-License-Identifier: GPL-3.0-or-later
#include "results/markdown_document.h"

#include <QTextBlock>
#include <QTextCursor>
#include <QTextList>
#include <QTextTable>

namespace volley {

namespace {

/// A text edit lays out each paragraph as a whole.
constexpr int longestParagraph = 20'000;
constexpr int deepestIndent = 40;

QString pictureText(const QTextImageFormat &picture)
{
    return MarkdownDocument::tr("[picture, not loaded: %1, %2]", "its description, its address")
        .arg(picture.property(QTextFormat::ImageAltText).toString(), picture.name());
}

} // namespace

std::shared_ptr<MarkdownDocument> MarkdownDocument::make(const QString &text, QThread *home)
{
    if (text.size() > longestMarkdown)
        return nullptr;
    // Whoever lets go of it last: it is deleted on its own thread.
    const std::shared_ptr<MarkdownDocument> document(new MarkdownDocument,
                                                     [](auto *made) { made->deleteLater(); });
    document->setUndoRedoEnabled(false);
    // Otherwise each piece of text has its whole paragraph laid out, to know the cursor's place.
    QTextCursor building(document.get());
    building.beginEditBlock();
    document->setMarkdown(text, MarkdownFeatures(MarkdownDialectGitHub) | MarkdownNoHTML);
    building.endEditBlock();
    document->replacePictures();
    document->shadeCode();
    document->dressTables();
    const bool plainEnough = document->isPlainEnough();
    document->moveToThread(home);
    return plainEnough ? document : nullptr;
}

QVariant MarkdownDocument::loadResource(int, const QUrl &)
{
    return {};
}

void MarkdownDocument::replacePictures()
{
    struct Picture
    {
        int at;
        int length;
        QTextImageFormat format;
    };
    QList<Picture> pictures;
    for (QTextBlock block = begin(); block.isValid(); block = block.next()) {
        for (auto it = block.begin(); !it.atEnd(); ++it) {
            const QTextFragment fragment = it.fragment();
            if (fragment.charFormat().isImageFormat())
                pictures.append({fragment.position(), fragment.length(),
                                 fragment.charFormat().toImageFormat()});
        }
    }
    QTextCursor cursor(this);
    for (auto picture = pictures.crbegin(); picture != pictures.crend(); ++picture) {
        cursor.setPosition(picture->at);
        cursor.setPosition(picture->at + picture->length, QTextCursor::KeepAnchor);
        QTextCharFormat format;
        format.setFontItalic(true);
        cursor.insertText(pictureText(picture->format), format);
    }
}

bool MarkdownDocument::isPlainEnough() const
{
    for (QTextBlock block = begin(); block.isValid(); block = block.next()) {
        const QTextBlockFormat format = block.blockFormat();
        if (block.length() > longestParagraph || format.indent() > deepestIndent ||
            format.intProperty(QTextFormat::BlockQuoteLevel) > deepestIndent)
            return false;
        if (const QTextList *list = block.textList();
            list && list->format().indent() > deepestIndent)
            return false;
    }
    return true;
}

/// A shade that is seen on light and on dark grounds.
void MarkdownDocument::shadeCode()
{
    QTextCursor cursor(this);
    for (QTextBlock block = begin(); block.isValid(); block = block.next()) {
        QTextBlockFormat format = block.blockFormat();
        if (!format.hasProperty(QTextFormat::BlockCodeFence) &&
            !format.hasProperty(QTextFormat::BlockCodeLanguage))
            continue;
        format.setBackground(QColor(128, 128, 128, 40));
        cursor.setPosition(block.position());
        cursor.setBlockFormat(format);
    }
}

/// Thin lines, and a first row that is told apart, which is not done for all of its cells.
void MarkdownDocument::dressTables()
{
    QTextCursor cursor(this);
    cursor.beginEditBlock();
    for (QTextFrame *frame : rootFrame()->childFrames()) {
        auto *table = qobject_cast<QTextTable *>(frame);
        if (!table)
            continue;
        QTextTableFormat format = table->format();
        format.setBorder(1);
        format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
        format.setBorderBrush(QColor(128, 128, 128, 120));
        format.setBorderCollapse(true);
        format.setCellSpacing(0);
        format.setCellPadding(4);
        table->setFormat(format);
        for (int column = 0; column < table->columns(); ++column) {
            const QTextTableCell cell = table->cellAt(0, column);
            cursor.setPosition(cell.firstPosition());
            // The first cell begins with a paragraph of nothing.
            if (cursor.block().length() == 1 && cell.firstPosition() < cell.lastPosition())
                cursor.deleteChar();
            cursor.setPosition(cell.lastPosition(), QTextCursor::KeepAnchor);
            QTextCharFormat bold;
            bold.setFontWeight(QFont::Bold);
            cursor.mergeCharFormat(bold);
            QTextBlockFormat flat;
            flat.setTopMargin(0);
            flat.setBottomMargin(0);
            cursor.mergeBlockFormat(flat);
        }
    }
    cursor.endEditBlock();
}

} // namespace volley
