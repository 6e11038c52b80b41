// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/cell_search.h"

#include <QWidget>

class QAbstractButton;
class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;

namespace volley {

/// The bar below the grid in which one says what to find and what to put in its place. Knows
/// nothing of the list. Lives on the GUI thread; owned by its page.
class FindBar final : public QWidget
{
    Q_OBJECT
public:
    explicit FindBar(QWidget *parent = nullptr);

    /// Shows it, with the lines for a replacement or as it was.
    void open(bool withReplacement);
    void setColumns(const QStringList &columns);
    [[nodiscard]] SearchTerms terms() const;
    [[nodiscard]] QString replacement() const;
    [[nodiscard]] int column() const; ///< -1 = all
    /// What came of it, at the end of the line.
    void setNote(const QString &text);
    /// What is wrong with the text to be found, below it; empty = nothing.
    void setError(const QString &text);
    /// Where nothing can be replaced, `why` says so.
    void setReplacing(bool possible, const QString &why);

Q_SIGNALS:
    void termsChanged();
    void nextWanted();
    void previousWanted();
    void replaceWanted();
    void replaceAllWanted();
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void makeFindLine();
    void makeReplaceLine();
    void makeOptions();
    QLineEdit *addField(const char *name, const QString &label, const QString &description);
    void close();

    QLineEdit *m_what = nullptr;
    QLineEdit *m_with = nullptr;
    QWidget *m_replaceLine = nullptr;
    QCheckBox *m_case = nullptr;
    QCheckBox *m_whole = nullptr;
    QCheckBox *m_expression = nullptr;
    QComboBox *m_column = nullptr;
    QLabel *m_note = nullptr;
    QLabel *m_error = nullptr;
    QAbstractButton *m_replace = nullptr;
    QAbstractButton *m_replaceAll = nullptr;
};

} // namespace volley
