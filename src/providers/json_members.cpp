// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/json_members.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace volley {

namespace {

/// Where the string that begins at `at` ends, its quote included.
qsizetype endOfString(QByteArrayView json, qsizetype at)
{
    for (++at; at < json.size() && json.at(at) != '"'; ++at) {
        if (json.at(at) == '\\')
            ++at;
    }
    return std::min(at + 1, json.size());
}

/// Where the value that begins at `at` ends: before the comma or bracket that follows it.
qsizetype endOfValue(QByteArrayView json, qsizetype at)
{
    int depth = 0;
    while (at < json.size()) {
        const char c = json.at(at);
        if (c == '"') {
            at = endOfString(json, at);
            continue;
        }
        const bool closes = c == '}' || c == ']';
        if (depth == 0 && (c == ',' || closes))
            break;
        depth += (c == '{' || c == '[') ? 1 : closes ? -1 : 0;
        ++at;
    }
    return at;
}

QString unquoted(QByteArrayView string)
{
    const QByteArray list = '[' + string.toByteArray() + ']';
    return QJsonDocument::fromJson(list).array().at(0).toString();
}

} // namespace

QList<RawMember> membersOf(QByteArrayView object)
{
    QList<RawMember> members;
    qsizetype at = object.indexOf('{') + 1;
    for (;;) {
        at = object.indexOf('"', at);
        if (at < 0)
            return members;
        const qsizetype nameEnd = endOfString(object, at);
        const qsizetype colon = object.indexOf(':', nameEnd);
        if (colon < 0)
            return members;
        const qsizetype end = endOfValue(object, colon + 1);
        members.append({unquoted(object.sliced(at, nameEnd - at)),
                        object.sliced(colon + 1, end - colon - 1).trimmed()});
        at = end;
    }
}

QList<QByteArrayView> elementsOf(QByteArrayView array)
{
    QList<QByteArrayView> elements;
    qsizetype at = array.indexOf('[') + 1;
    while (at < array.size()) {
        const qsizetype end = endOfValue(array, at);
        const QByteArrayView element = array.sliced(at, end - at).trimmed();
        if (!element.isEmpty())
            elements.append(element);
        if (end >= array.size() || array.at(end) == ']')
            break;
        at = end + 1;
    }
    return elements;
}

} // namespace volley
