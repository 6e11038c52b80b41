// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>

namespace volley {

/// One cell, opened to be typed in, with all its lines. Lives on the GUI thread; owned by the
/// grid's viewport.
class CellEditor final : public QPlainTextEdit
{
    Q_OBJECT
public:
    explicit CellEditor(QWidget *parent);

    /// Shows a cell's text, all of it selected where the next key is to replace it. Once: later
    /// calls change nothing, since a person is typing.
    void begin(const QString &text, bool replace);
    [[nodiscard]] const QString &before() const { return m_before; }
    /// What stands there now; exactly what was there before, unless a person changed it.
    [[nodiscard]] QString text() const;
    /// Over the cell and, for a text that needs it, beyond, but within `room`.
    void placeOver(const QRect &cell, const QRect &room);
    /// Makes room for what has been typed; never smaller, so that nothing jumps.
    void grow(const QRect &cell, const QRect &room);

private:
    [[nodiscard]] QRect place(const QRect &cell, const QRect &room) const;
    [[nodiscard]] int linesAt(int width) const;
    void setPlace(const QRect &place);

    QString m_before;
    bool m_begun = false;
};

} // namespace volley
