// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <QWidget>

#include <functional>

class QLabel;
class QPushButton;
class QTableWidget;
class QToolButton;

namespace volley {

/// A line of such a table.
struct NameValue
{
    QString name;
    QString value;
    bool operator==(const NameValue &) const = default;
};

/// A small table of names and values that says at once which line is wrong and why; lines without
/// name and value do not count. Lives on the GUI thread; owned by its parent.
class NameValueTable final : public QWidget
{
    Q_OBJECT
public:
    using Check = std::function<Result<void>(const NameValue &)>;
    struct Labels
    {
        QString objectName; ///< of the table; the note's is "…Note", the buttons' "…Add", "…Remove"
        QString what;       ///< accessible name of the table
        QString name;       ///< heading of the first column
        QString value; ///< heading of the second
        QString hint;  ///< shown where nothing is wrong
    };

    NameValueTable(const Labels &labels, Check check, QWidget *parent = nullptr);

    /// Lines that the Add button offers ready made; without any it adds an empty one.
    void setCommon(const QList<NameValue> &common);
    void setLines(const QList<NameValue> &lines);
    [[nodiscard]] QList<NameValue> lines() const;
    /// The first line that is wrong, as a sentence; empty = none.
    [[nodiscard]] QString objection() const { return m_objection; }

Q_SIGNALS:
    void edited();

protected:
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] NameValue lineAt(int row) const;
    void appendLine(const NameValue &line);
    void addLine(const NameValue &line);
    void removeChosen();
    void check();
    void mark(int row, const QString &reason);

    Check m_check;
    QString m_hint;
    QString m_objection;
    QTableWidget *m_table;
    QToolButton *m_add;
    QPushButton *m_remove;
    QLabel *m_note;
};

} // namespace volley
