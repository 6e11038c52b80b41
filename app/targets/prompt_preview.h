// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/prompt_maker.h"

#include <QTimer>
#include <QWidget>

class QLabel;

namespace volley {

class LongTextView;

/// Shows what one row's conversation will be, its images named, a moment after the person stops
/// typing. Lives on the GUI thread; owned by its parent.
class PromptPreview final : public QWidget
{
    Q_OBJECT
public:
    explicit PromptPreview(QWidget *parent = nullptr);

    /// What is made of a row: its targets do not matter.
    void setDefinition(const RunDefinition &definition, const QStringList &columns);
    /// The row is 0-based; empty cells = none.
    void setRow(qint64 row, const QStringList &cells);

private:
    void render();

    PromptMaker m_maker;
    qint64 m_row = -1;
    QStringList m_cells;
    QTimer m_later;
    QLabel *m_title;
    LongTextView *m_text;
    QLabel *m_note;
};

} // namespace volley
