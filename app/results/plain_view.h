// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/find_target.h"

#include <QFuture>
#include <QWidget>

#include <vector>

class QLabel;
class QPushButton;

namespace volley {

class LongTextView;

/// A text as it is. Of one of many megabytes a part is shown, at first its beginning, and below it
/// is said which; words are found in all of it, and bring the part they stand in. Lives on the GUI
/// thread; owned by its panel.
class PlainView final
    : public QWidget
    , public FindTarget
{
    Q_OBJECT
public:
    /// `name` is what a screen reader calls the text, `objectName` what tests call it.
    PlainView(const QString &name, const QString &objectName, QWidget *parent = nullptr);
    ~PlainView() override;

    /// From its beginning.
    void setText(const QString &text);
    /// At its end. The reader's place and selection stay; who reads at the end goes along.
    void append(const QString &text);

    [[nodiscard]] QString selectedWords() const override;
    void find(const QString &words, Way way, const Told &told) override;
    void takeFocus() override;

private:
    void addMoreLine(const QString &objectName);
    void showPart(qsizetype from, qsizetype length);
    void showAll();
    void sayWhichPart();
    void goOn(Way way, const Told &told);
    void goTo(qsizetype place);
    void dropSearch();

    QString m_text;
    LongTextView *m_edit;
    QWidget *m_more;
    QLabel *m_moreText;
    QPushButton *m_beginning;
    qsizetype m_from = 0; ///< what is shown begins here
    qsizetype m_length;   ///< of it, at most
    QFuture<std::vector<qsizetype>> m_search;
    QString m_words;                ///< these were looked for,
    qsizetype m_searchedSize = 0;   ///< when the text had so many characters,
    std::vector<qsizetype> m_found; ///< and stand here
};

} // namespace volley
