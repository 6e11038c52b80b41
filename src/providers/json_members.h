// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QList>
#include <QString>

namespace volley {

/// A member of a JSON object's text, as it was written.
struct RawMember
{
    QString name;
    QByteArrayView json; ///< the value, without the blanks around it
};

/// The members of an object, in their order; views into `object`, which must be valid JSON text of
/// an object. A document tree would sort them and write their numbers anew.
[[nodiscard]] QList<RawMember> membersOf(QByteArrayView object);

/// The elements of an array, likewise.
[[nodiscard]] QList<QByteArrayView> elementsOf(QByteArrayView array);

} // namespace volley
