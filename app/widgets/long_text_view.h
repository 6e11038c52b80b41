// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>

#include <vector>

namespace volley {

/// Text to read, with lines of any length. A text edit lays out each line as a whole, and takes
/// seconds for one of 100,000 characters without a gap: such lines are cut into pieces here, and
/// put together again when they are copied. Places are counted in the text as it was given. Lives
/// on the GUI thread; owned by its parent.
class LongTextView final : public QPlainTextEdit
{
    Q_OBJECT
public:
    explicit LongTextView(QWidget *parent = nullptr);

    void setLongText(const QString &text);
    /// At the end; the reader's place and selection stay.
    void appendLongText(const QString &text);

    /// Its lines end with line feeds, whatever they ended with.
    [[nodiscard]] QString selectedLongText() const;
    /// The cursor's place where nothing is selected.
    [[nodiscard]] qsizetype selectionBegin() const;
    [[nodiscard]] qsizetype selectionEnd() const;
    /// Brings it into view, too.
    void selectInText(qsizetype place, qsizetype length);
    /// Where the first line begins that is in view.
    [[nodiscard]] qsizetype topOfView() const;
    void scrollToTop(qsizetype place);

protected:
    QMimeData *createMimeDataFromSelection() const override;

private:
    QString cut(const QString &text, qsizetype lineLength);
    [[nodiscard]] bool isContinued(const QTextBlock &block) const;
    [[nodiscard]] QTextBlock blockAt(qsizetype place) const;
    [[nodiscard]] int positionOf(qsizetype place) const;
    [[nodiscard]] qsizetype placeOf(int position) const;

    std::vector<qsizetype> m_begins{0}; ///< where each block begins in the text
    qsizetype m_size = 0;               ///< of the text
};

} // namespace volley
