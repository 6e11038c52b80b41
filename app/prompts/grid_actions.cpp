// SPDX-License-Identifier: GPL-3.0-or-later
#include "prompts/grid_actions.h"

#include "prompts/prompts_grid.h"

namespace volley {

GridActions::GridActions(const GridTools &tools, QObject *parent)
    : QObject(parent)
    , m_with(tools)
{}

QAction *GridActions::make(const QString &text, const char *name, const QString &tip,
                           const std::function<void()> &act, const QKeySequence &key, Kind kind)
{
    auto *action = new QAction(text, this);
    action->setObjectName(QLatin1String(name));
    action->setShortcut(key);
    // The grid's own keys: elsewhere they mean something else.
    action->setShortcutContext(Qt::WidgetShortcut);
    action->setToolTip(key.isEmpty() || tip.isEmpty()
                           ? tip
                           : tr("%1 (%2)", "what it does, its keys")
                                 .arg(tip, key.toString(QKeySequence::NativeText)));
    connect(action, &QAction::triggered, this, [this, act] {
        Q_EMIT acting();
        act();
    });
    if (kind == Kind::Edits)
        m_tips.insert(action, action->toolTip());
    if (!key.isEmpty())
        grid().addAction(action);
    return action;
}

void GridActions::setAvailable(bool available, const QString &why)
{
    m_available = available;
    for (auto tip = m_tips.cbegin(); tip != m_tips.cend(); ++tip)
        tip.key()->setToolTip(why.isEmpty() ? tip.value() : why);
    refresh();
}

} // namespace volley
