// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;
class QToolButton;

namespace volley {

class LongTextView;

/// A long text to read: as it is or as indented JSON, with finding, copying, and patience with
/// texts of many megabytes, of which the beginning is shown until more is asked for. Can grow at
/// its end while it is read. Lives on the GUI thread; owned by its pane.
class TextPanel final : public QWidget
{
    Q_OBJECT
public:
    /// `name` is what a screen reader calls the text, `objectName` what tests call it.
    TextPanel(const QString &name, const QString &objectName, QWidget *parent = nullptr);

    void setText(const QString &text);
    /// Adds to the end. The reader's place and selection stay; who reads at the end goes along.
    void append(const QString &text);
    [[nodiscard]] const QString &text() const { return m_text; }
    /// A word above the text: why there is none, what to do.
    void setNotice(const QString &notice);
    /// A line below it.
    void setFigures(const QString &figures);
    /// Puts another button beside the one that copies.
    QPushButton *addButton(const QString &text, const QString &objectName);
    /// Whether to offer indented JSON; on at first.
    void setJsonOffered(bool offered);
    /// Indented at first; the person may choose otherwise.
    void showAsJson();

private:
    void display(const QString &text);
    void showChosen();
    void showAll();
    void updateMore(qsizetype whole);

    QString m_text;
    QLabel *m_notice;
    LongTextView *m_edit;
    QComboBox *m_form;
    QLabel *m_figures;
    QWidget *m_more;
    QLabel *m_moreText;
    QWidget *m_buttons;
    quint64 m_generation = 0; ///< of the text: a late result of the pool is dropped
    qsizetype m_limit;        ///< characters shown at most
};

} // namespace volley
