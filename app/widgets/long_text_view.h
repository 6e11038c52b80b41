// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>
#include <QSet>

namespace volley {

/// Text to read, with lines of any length. A text edit lays out each line as a whole, and takes
/// seconds for one of 100,000 characters without a gap: such lines are cut into pieces here, and
/// put together again when they are copied. Lives on the GUI thread; owned by its parent.
class LongTextView final : public QPlainTextEdit
{
    Q_OBJECT
public:
    explicit LongTextView(QWidget *parent = nullptr);

    void setLongText(const QString &text);
    /// At the end; the reader's place and selection stay.
    void appendLongText(const QString &text);

protected:
    QMimeData *createMimeDataFromSelection() const override;

private:
    QString cut(const QString &text, qsizetype lineLength, int block);
    [[nodiscard]] QString selectedLongText() const;

    QSet<int> m_continued; ///< blocks that go on with the line of the block before
};

} // namespace volley
