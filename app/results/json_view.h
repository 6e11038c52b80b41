// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/json_tree_model.h"
#include "widgets/find_target.h"

#include <QWidget>

class QLabel;
class QToolButton;

namespace volley {

class JsonTreeView;

/// JSON as a tree that folds: finding in names and values, copying a value or its path. However
/// large it is, no more is unfolded at once than can be laid out in a moment. Lives on the GUI
/// thread; owned by its pane.
class JsonView final
    : public QWidget
    , public FindTarget
{
    Q_OBJECT
public:
    /// `name` is what a screen reader calls it, `objectName` what tests call the tree.
    JsonView(const QString &name, const QString &objectName, QWidget *parent = nullptr);
    ~JsonView() override;

    /// None empties it.
    void setTree(const std::shared_ptr<const JsonTree> &tree);

    [[nodiscard]] QString selectedWords() const override;
    void find(const QString &words, Way way, const Told &told) override;
    void takeFocus() override;

private:
    QToolButton *addButton(const QString &text, const QString &objectName, void (JsonView::*act)());
    void makeActions();
    void expandAll();
    void collapseAll();
    void expandBelow();
    void expand(JsonTree::Id from, int rows);
    void copyValue();
    void copyPath();
    void showPath();
    void goOn(Way way, const Told &told);
    [[nodiscard]] JsonTree::Id current() const;
    /// False where it lies too deep.
    [[nodiscard]] bool goTo(JsonTree::Id id);

    JsonTreeModel m_model;
    JsonTreeView *m_view;
    QLabel *m_path;
    QString m_words; ///< that m_found is of
    std::vector<JsonTree::Id> m_found;
    JsonTree::Id m_tooDeep = JsonTree::none; ///< found last, but not gone to
    quint64 m_search = 0;                    ///< newest; older ones' results are dropped
};

} // namespace volley
