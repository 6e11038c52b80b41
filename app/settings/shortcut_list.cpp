// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/shortcut_list.h"

#include "widgets/plain_label.h"

#include <QAction>
#include <QCoreApplication>
#include <QKeySequence>
#include <QMenu>
#include <QMenuBar>
#include <QSet>
#include <QWidget>

namespace volley {

namespace {

class ShortcutText
{
    Q_DECLARE_TR_FUNCTIONS(volley::ShortcutList)
};

QString keysOf(const QAction &action)
{
    QStringList keys;
    for (const QKeySequence &sequence : action.shortcuts())
        keys.append(sequence.toString(QKeySequence::NativeText));
    return keys.join(ShortcutText::tr(", ", "between keys that do the same"));
}

/// A tool tip without the keys at its end, which stand beside it.
QString hintOf(const QAction &action, const QString &what)
{
    QString hint = action.toolTip();
    const QString keys =
        QStringLiteral(" (%1)").arg(action.shortcut().toString(QKeySequence::NativeText));
    if (hint.endsWith(keys))
        hint.chop(keys.size());
    return hint == what ? QString() : hint;
}

/// What the part of the window that an action belongs to is called.
QString placeOf(const QAction &action)
{
    for (const QObject *object = action.parent(); object; object = object->parent()) {
        const auto *widget = qobject_cast<const QWidget *>(object);
        if (!widget)
            continue;
        if (!widget->accessibleName().isEmpty())
            return widget->accessibleName();
        if (!widget->windowTitle().isEmpty() && !widget->isWindow())
            return widget->windowTitle();
    }
    return ShortcutText::tr("Window");
}

class Reader
{
public:
    void readMenu(const QMenu &menu, const QString &place)
    {
        if (menu.objectName() == QLatin1String("recentMenu"))
            return;
        for (const QAction *action : menu.actions()) {
            m_seen.insert(action);
            if (const QMenu *below = action->menu())
                //: a menu in a menu
                readMenu(*below,
                         ShortcutText::tr("%1 > %2").arg(place, plainLabel(below->title())));
            else if (!action->isSeparator())
                add(*action, place);
        }
    }
    void readOthers(const QWidget &window)
    {
        for (const QAction *action : window.findChildren<QAction *>()) {
            if (!m_seen.contains(action) && !action->shortcut().isEmpty() &&
                !isElsewhere(*action, window))
                add(*action, placeOf(*action));
        }
    }
    [[nodiscard]] const QList<ShortcutEntry> &entries() const { return m_entries; }

private:
    /// Of a dialog that is open over the window.
    static bool isElsewhere(const QAction &action, const QWidget &window)
    {
        for (const QObject *object = &action; object; object = object->parent()) {
            const auto *widget = qobject_cast<const QWidget *>(object);
            if (widget && !qobject_cast<const QMenu *>(widget))
                return widget->window() != &window;
        }
        return false;
    }
    void add(const QAction &action, const QString &place)
    {
        const QString what = plainLabel(action.text());
        if (what.isEmpty())
            return;
        m_entries.append({place, what, keysOf(action), hintOf(action, what)});
    }

    QSet<const QAction *> m_seen;
    QList<ShortcutEntry> m_entries;
};

} // namespace

QList<ShortcutEntry> shortcutsOf(const QWidget &window)
{
    Reader reader;
    if (const auto *bar = window.findChild<QMenuBar *>(QString(), Qt::FindDirectChildrenOnly)) {
        for (const QAction *top : bar->actions()) {
            if (const QMenu *menu = top->menu())
                reader.readMenu(*menu, plainLabel(menu->title()));
        }
    }
    reader.readOthers(window);
    return reader.entries();
}

} // namespace volley
