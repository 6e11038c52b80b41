// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/prompt_template.h"
#include "exchange/json_scanner.h"

#include <QHash>
#include <QStringList>

namespace volley {

/// A list of JSON objects, or of strings, as a table: the columns are the members in the order in
/// which they first appear, over all objects; a member that is missing or null is an empty cell.
/// Strings are kept as they are, numbers and words as their JSON text, objects and arrays as
/// compact JSON text. A list of strings has the one column `prompt`. Two passes: learn() all, then
/// row() all. A plain value.
class JsonTable
{
public:
    /// First pass, one element.
    [[nodiscard]] JsonResult<void> learn(JsonScanner &scanner);
    /// Between the passes. Columns without a name get one.
    [[nodiscard]] Result<QStringList> columns() const;
    /// Second pass, one element.
    [[nodiscard]] JsonResult<Row> row(JsonScanner &scanner);

private:
    /// Takes an object and calls use(name, value, offset) for each member; the calls end with a
    /// fault.
    template<typename Use>
    [[nodiscard]] JsonResult<void> members(JsonScanner &scanner, Use use);

    enum class Shape { Unknown, Objects, Strings };
    Shape m_shape = Shape::Unknown;
    QStringList m_names;
    QHash<QByteArray, qsizetype>
        m_places; ///< by the name's JSON text, which is nearly always the same
    QHash<QString, qsizetype> m_placesByName;
    QList<qint64> m_seenIn; ///< the element that had the member last: finds one that is there twice
    qint64 m_element = 0;
};

} // namespace volley
