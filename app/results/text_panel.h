// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "results/text_form.h"

#include <QWidget>

#include <memory>

class QComboBox;
class QHBoxLayout;
class QLabel;
class QPushButton;
class QStackedWidget;

namespace volley {

class FindTarget;
class JsonView;
class MarkdownView;
class PlainView;
class TextFindBar;

/// A long text to read: as it is, with its Markdown, or as a JSON tree, with finding, copying, and
/// patience with texts of many megabytes, of which the beginning is shown until more is asked for.
/// Can grow at its end while it is read. What cannot be shown in the chosen form is shown as it is,
/// with a word about why. Lives on the GUI thread; owned by its pane.
class TextPanel final : public QWidget
{
    Q_OBJECT
public:
    /// `name` is what a screen reader calls the text, `objectName` what tests call it.
    TextPanel(const QString &name, const QString &objectName, QWidget *parent = nullptr);
    ~TextPanel() override;

    void setText(const QString &text);
    /// Adds to the end, where more may follow until the next setText(). The reader's place and
    /// selection stay; who reads at the end goes along.
    void append(const QString &text);
    [[nodiscard]] const QString &text() const { return m_text; }
    /// A word above the text: why there is none, what to do.
    void setNotice(const QString &notice);
    /// A line below it.
    void setFigures(const QString &figures);
    /// Puts another button beside the one that copies.
    QPushButton *addButton(const QString &text, const QString &objectName);
    /// Puts a title above the text and the buttons beside it: for a part among others.
    void showTitle(const QString &title);
    /// What a person may choose from; all at first. Plain is always among them.
    void offerForms(const QList<TextForm> &forms);
    void setForm(TextForm form);
    [[nodiscard]] TextForm form() const;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();
    void giveWordsRoom();
    void showChosen();
    void showPlain(const QString &note);
    void showMarkdown();
    void showJson();
    void showView(QWidget *view, FindTarget *target, const QString &note);
    [[nodiscard]] MarkdownView *markdown();
    [[nodiscard]] JsonView *json();

    QString m_name;
    QString m_objectName;
    QString m_text;
    QLabel *m_notice;
    QLabel *m_formNote; ///< why the text is not shown in the form that was chosen
    QStackedWidget *m_views;
    PlainView *m_plain;
    MarkdownView *m_markdown = nullptr; ///< these two are made when they are first asked for
    JsonView *m_json = nullptr;
    std::unique_ptr<FindTarget> m_markdownFinder;
    TextFindBar *m_findBar;
    QComboBox *m_form;
    QLabel *m_figures;
    QWidget *m_buttons;
    QHBoxLayout *m_buttonLine;
    quint64 m_generation = 0; ///< of the text: a late result of the pool is dropped
    bool m_grows = false;     ///< more may follow
};

} // namespace volley
