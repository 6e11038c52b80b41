// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/expected.h"
#include "presentation/json_tree_fault.h"

#include <QString>

#include <memory>
#include <vector>

namespace volley {

/// JSON text as a tree of places in it: 20 bytes a value, whatever it is, and the text itself,
/// which is shared with whoever else holds it. Children stand side by side, so that each question
/// but find() and pointer() takes the same time in trees of any size and depth. More than a
/// thousand of them are parted into groups of a thousand, which a view can lay out in a moment. A
/// value that never changes; any thread.
class JsonTree
{
public:
    using Id = quint32;
    static constexpr Id root = 0;
    static constexpr Id none = ~Id{0};
    static constexpr quint32 groupSize = 1000;

    enum class Kind : quint8 { Object, List, Text, Number, Truth, Null, Group };

    /// Reads the text, or the part of it that stands in a ```json fence.
    [[nodiscard]] static Expected<JsonTree, JsonTreeFault> parse(const QString &text);

    [[nodiscard]] quint32 size() const { return quint32(m_nodes.size()); }
    [[nodiscard]] Kind kind(Id id) const;
    [[nodiscard]] Id parent(Id id) const { return m_nodes[id].parent; } ///< none for the root
    [[nodiscard]] quint32 childCount(Id id) const { return m_nodes[id].count; }
    [[nodiscard]] Id child(Id id, quint32 row) const { return m_nodes[id].firstChild + row; }
    [[nodiscard]] quint32 row(Id id) const; ///< among its parent's children
    /// Members or items, groups or not.
    [[nodiscard]] quint32 itemCount(Id id) const;
    /// Of an item in its list, of a group's first one.
    [[nodiscard]] quint32 position(Id id) const;
    /// Of a member of an object; empty for anything else.
    [[nodiscard]] QString name(Id id) const;
    /// Of a text without its quotes and escapes; else as it is written. All of a group's items are
    /// nothing that is written as one: empty.
    [[nodiscard]] QString value(Id id) const;
    /// As it is written, up to so many characters.
    [[nodiscard]] QStringView written(Id id, qsizetype most) const;
    /// The JSON Pointer (RFC 6901) of a value; a group's is that of the list or object it is of.
    [[nodiscard]] QString pointer(Id id) const;
    /// How deep it stands, groups counted; no further than `most`.
    [[nodiscard]] int depth(Id id, int most) const;

    /// What has the words in its name or value, whatever their case, in the order of the text.
    [[nodiscard]] std::vector<Id> find(const QString &words) const;
    /// Where in the text the value begins: puts values in the order of the text.
    [[nodiscard]] quint32 begin(Id id) const { return m_nodes[id].begin; }

private:
    struct Node
    {
        Id parent = none;
        Id firstChild = none;
        quint32 count = 0;
        quint32 begin = 0; ///< of the value in the text
        quint32 key = 0;   ///< where its name begins; 0 = it has none
    };
    /// In place of a name.
    static constexpr quint32 groupKey = ~quint32{0};

    [[nodiscard]] QStringView token(quint32 at) const;
    [[nodiscard]] QStringView whole(Id id) const;
    [[nodiscard]] Id next(Id id) const;

    QString m_text;
    std::vector<Node> m_nodes;
};

} // namespace volley
