// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QVBoxLayout;

namespace volley {

class FoldButton;

/// A part of a pane under a title that folds it away. Lives on the GUI thread; owned by its parent.
class FoldSection : public QWidget
{
    Q_OBJECT
public:
    /// Folded at first. `objectName` is the button's.
    FoldSection(const QString &title, const QString &objectName, QWidget *parent);

    /// The widget under the title; takes it over. Call once.
    void setContent(QWidget *content);
    void setFolded(bool folded);
    [[nodiscard]] bool isFolded() const;

private:
    QVBoxLayout *m_lines;
    FoldButton *m_button;
    QWidget *m_content = nullptr;
};

} // namespace volley
