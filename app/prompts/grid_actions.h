// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QHash>
#include <QKeySequence>

#include <functional>

class QUndoStack;

namespace volley {

class DatasetEdits;
class LongEdits;
class PromptsGrid;

/// What all that is done in the grid is done with; all of it outlives them.
struct GridTools
{
    DatasetEdits &edits;
    LongEdits &longEdits;
    QUndoStack &stack;
    PromptsGrid &grid;
};

/// A group of things that can be done in the grid, as actions for tools, menus and keys. Lives on
/// the GUI thread; owned by the page.
class GridActions : public QObject
{
    Q_OBJECT
public:
    /// Off while a list is being read, and where none can be edited: then `why` says so.
    void setAvailable(bool available, const QString &why = {});

Q_SIGNALS:
    /// Before one of them does its work: the grid should be on show.
    void acting();
    void problem(const QString &text);
    /// A sentence that says what was done, where it is not plain to see.
    void done(const QString &text);

protected:
    GridActions(const GridTools &tools, QObject *parent);

    enum class Kind { Reads, Edits };
    QAction *make(const QString &text, const char *name, const QString &tip,
                  const std::function<void()> &act, const QKeySequence &key = {},
                  Kind kind = Kind::Edits);
    [[nodiscard]] bool isAvailable() const { return m_available; }
    [[nodiscard]] DatasetEdits &edits() const { return m_with.edits; }
    [[nodiscard]] LongEdits &longEdits() const { return m_with.longEdits; }
    [[nodiscard]] QUndoStack &stack() const { return m_with.stack; }
    [[nodiscard]] PromptsGrid &grid() const { return m_with.grid; }
    /// Which of them can be used now.
    virtual void refresh() = 0;

private:
    GridTools m_with;
    bool m_available = false;
    QHash<QAction *, QString>
        m_tips; ///< of those that edit: what hovering says where it can be done
};

} // namespace volley
