// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/cell_search.h"
#include "widgets/state_style.h"

#include <QStyledItemDelegate>

#include <optional>

namespace volley {

/// Shows several lines of a text from the top of its cell, with the icon of a request's state where
/// the index has one, or that of what the answer lacks; what is no answer stands in the colour of
/// either, and says in a word what it is. What is looked for is marked. They are read from
/// `stateRole`, `markRole` and `wordRole`. Lives on the GUI thread; owned by its view.
class AnswerDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    AnswerDelegate(int stateRole, int markRole, int wordRole, QObject *parent = nullptr);

    void setWanted(const std::optional<CellSearch> &wanted) { m_wanted = wanted; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;

private:
    void drawLines(QPainter &painter, const QRect &room, const QString &text,
                   const QStyleOptionViewItem &cell) const;
    void drawRest(QPainter &painter, const QRect &room, const QString &rest,
                  const QStyleOptionViewItem &cell, bool isFoundAbove) const;

    std::optional<CellSearch> m_wanted;
    int m_stateRole;
    int m_markRole;
    int m_wordRole;
    // Made when they are first painted on a palette, in a function that Qt declares const.
    mutable StateIcons m_icons;
    mutable qint64 m_paletteKey = 0;
};

} // namespace volley
