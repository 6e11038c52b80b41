// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets>

namespace volley::test {

/// A text that a person sees or hears, and where.
struct ShownText
{
    QString where;
    QString text;
};

inline QString nameOf(const QObject &object)
{
    const QString name = object.objectName();
    const QString type = QLatin1String(object.metaObject()->className());
    return name.isEmpty() ? type : type + QLatin1Char(' ') + name;
}

/// All texts of a window or dialog that is shown: of what can be seen, and of all actions.
inline QList<ShownText> shownTexts(const QWidget &top)
{
    QList<ShownText> found;
    const auto add = [&found](const QObject &object, const char *what, const QString &text) {
        if (!text.trimmed().isEmpty())
            found.append({nameOf(object) + QLatin1Char(' ') + QLatin1String(what), text});
    };
    for (const QAction *action : top.findChildren<QAction *>()) {
        if (action->isSeparator())
            continue;
        add(*action, "action", action->text());
        add(*action, "icon text", action->iconText());
        add(*action, "tool tip", action->toolTip());
    }
    QList<const QWidget *> widgets{&top};
    for (const QWidget *widget : top.findChildren<QWidget *>()) {
        if (widget->isVisibleTo(&top) && widget->window() == &top)
            widgets.append(widget);
    }
    for (const QWidget *widget : std::as_const(widgets)) {
        add(*widget, "tool tip", widget->toolTip());
        add(*widget, "name", widget->accessibleName());
        add(*widget, "description", widget->accessibleDescription());
        for (const char *property : {"text", "title", "placeholderText", "suffix", "prefix",
                                     "specialValueText", "windowTitle", "informativeText"}) {
            const bool isTyped =
                qobject_cast<const QLineEdit *>(widget) && qstrcmp(property, "text") == 0;
            const bool isWindow = widget->isWindow() || qobject_cast<const QDockWidget *>(widget);
            if (isTyped || (qstrcmp(property, "windowTitle") == 0 && !isWindow))
                continue;
            add(*widget, property, widget->property(property).toString());
        }
        if (const auto *tabs = qobject_cast<const QTabBar *>(widget)) {
            for (int i = 0; i < tabs->count(); ++i) {
                add(*tabs, "tab", tabs->tabText(i));
                add(*tabs, "tab's tool tip", tabs->tabToolTip(i));
            }
        }
        if (const auto *box = qobject_cast<const QComboBox *>(widget)) {
            for (int i = 0; i < box->count(); ++i)
                add(*box, "choice", box->itemText(i));
        }
        if (const auto *header = qobject_cast<const QHeaderView *>(widget)) {
            for (int i = 0; header->model() && i < header->count(); ++i) {
                if (header->orientation() != Qt::Horizontal || header->isSectionHidden(i))
                    continue;
                for (const int role : {Qt::DisplayRole, Qt::ToolTipRole})
                    add(*header, "heading",
                        header->model()->headerData(i, Qt::Horizontal, role).toString());
            }
        }
    }
    return found;
}

namespace detail {

inline int widthOf(const QWidget &widget, const QString &text)
{
    return widget.fontMetrics().size(Qt::TextShowMnemonic, text).width();
}

/// How much of the text of a label or control has no room; 0 = it is all there.
inline int missingWidth(const QWidget &widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(&widget)) {
        if (label->text().isEmpty() || label->inherits("volley::ElidedLabel"))
            return 0;
        const QRect room = label->contentsRect();
        if (label->wordWrap())
            return label->heightForWidth(label->width()) - label->height();
        return label->sizeHint().width() - label->width() - (room.width() < 0 ? 0 : 1);
    }
    if (const auto *button = qobject_cast<const QAbstractButton *>(&widget)) {
        const auto *tool = qobject_cast<const QToolButton *>(button);
        if (button->text().isEmpty() ||
            (tool && tool->toolButtonStyle() == Qt::ToolButtonIconOnly && !tool->icon().isNull()))
            return 0;
        const int icon = button->icon().isNull() ? 0 : button->iconSize().width() + 4;
        // The style's margins are not text; but a box or its frame takes room beside it.
        const bool isBox =
            qobject_cast<const QCheckBox *>(button) || qobject_cast<const QRadioButton *>(button);
        return isBox ? button->sizeHint().width() - button->width()
                     : widthOf(widget, button->text()) + icon + 4 - button->width();
    }
    if (const auto *box = qobject_cast<const QComboBox *>(&widget)) {
        if (box->isEditable() || box->currentText().isEmpty())
            return 0;
        QStyleOptionComboBox option;
        option.initFrom(box);
        option.editable = false;
        option.frame = box->hasFrame();
        const QRect field = box->style()->subControlRect(QStyle::CC_ComboBox, &option,
                                                         QStyle::SC_ComboBoxEditField, box);
        constexpr int mixedFonts = 5; // are measured a little differently each time
        return widthOf(widget, box->currentText()) - field.width() - mixedFonts;
    }
    if (const auto *box = qobject_cast<const QGroupBox *>(&widget))
        return box->title().isEmpty() ? 0 : widthOf(widget, box->title()) + 8 - box->width();
    return 0;
}

} // namespace detail

/// Keys that two entries of one menu have, or two menus, fields or buttons of one window.
inline QStringList sharedKeys(const QWidget &top)
{
    QStringList found;
    const auto note = [&found](QMap<QString, QString> &keys, const QObject &in,
                               const QString &text) {
        const QString key = QKeySequence::mnemonic(text).toString();
        if (key.isEmpty())
            return;
        if (keys.contains(key) && keys.value(key) != text)
            found << QStringLiteral("%1 has %2 for “%3” and “%4”")
                         .arg(nameOf(in), key, keys.value(key), text);
        keys.insert(key, text);
    };
    for (const QWidget *widget : top.findChildren<QWidget *>()) {
        if (!qobject_cast<const QMenu *>(widget) && !qobject_cast<const QMenuBar *>(widget))
            continue;
        QMap<QString, QString> keys;
        for (const QAction *action : widget->actions()) {
            if (action->isVisible())
                note(keys, *widget, action->text());
        }
    }
    QMap<QString, QString> keys;
    if (const auto *window = qobject_cast<const QMainWindow *>(&top)) {
        for (const QAction *menu : window->findChild<QMenuBar *>()->actions())
            note(keys, top, menu->text());
    }
    for (const QWidget *widget : top.findChildren<QWidget *>()) {
        const auto *label = qobject_cast<const QLabel *>(widget);
        if (widget->isVisibleTo(&top) &&
            ((label && label->buddy()) || qobject_cast<const QAbstractButton *>(widget)))
            note(keys, top, widget->property("text").toString());
    }
    return found;
}

/// What is cut off without a sign of it: labels, buttons, choices and titles without room for their
/// text, or that stand beyond the edge of what they are in.
inline QStringList cutOffTexts(const QWidget &top)
{
    QStringList found;
    for (const QWidget *widget : top.findChildren<QWidget *>()) {
        if (!widget->isVisibleTo(&top) || widget->window() != &top)
            continue;
        const int missing = detail::missingWidth(*widget);
        const QString text = widget->property("text").toString() +
                             widget->property("title").toString() +
                             widget->property("currentText").toString();
        if (missing > 0)
            found << QStringLiteral("%1 lacks %2 of %3 x %4: %5")
                         .arg(nameOf(*widget))
                         .arg(missing)
                         .arg(widget->width())
                         .arg(widget->height())
                         .arg(text.left(60));
        if (const auto *header = qobject_cast<const QHeaderView *>(widget)) {
            const bool elides = header->textElideMode() != Qt::ElideNone;
            for (int i = 0; header->model() && !elides && i < header->count(); ++i) {
                const int lacks = header->sectionSizeHint(i) - header->sectionSize(i);
                if (header->orientation() == Qt::Horizontal && !header->isSectionHidden(i) &&
                    lacks > 0)
                    found << QStringLiteral("%1 lacks %2 in column %3: %4")
                                 .arg(nameOf(*header))
                                 .arg(lacks)
                                 .arg(i)
                                 .arg(header->model()->headerData(i, Qt::Horizontal).toString());
            }
        }
        const bool isText =
            qobject_cast<const QLabel *>(widget) || qobject_cast<const QAbstractButton *>(widget);
        const QWidget *parent = widget->parentWidget();
        const bool scrolls =
            parent && qobject_cast<const QAbstractScrollArea *>(parent->parentWidget());
        if (isText && !text.isEmpty() && parent && !scrolls &&
            !parent->rect().adjusted(-1, -1, 1, 1).contains(widget->geometry()))
            found << QStringLiteral("%1 stands out of %2: %3")
                         .arg(nameOf(*widget), nameOf(*parent), text.left(60));
    }
    return found;
}

} // namespace volley::test
