// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/parameter_paths.h"

#include "providers/json_members.h"
#include "providers/json_text.h"

#include <algorithm>

namespace volley {

namespace {

bool isObject(const QByteArray &json)
{
    return json.trimmed().startsWith('{');
}

/// An object's members as parameters of their own, and back.
QList<Parameter> unpacked(const QByteArray &object)
{
    QList<Parameter> members;
    for (const RawMember &member : membersOf(object))
        members.append({member.name, member.json.toByteArray()});
    return members;
}

QByteArray packed(const QList<Parameter> &members)
{
    JsonText json;
    json.beginObject();
    for (const Parameter &member : members)
        json.key(member.name).raw(member.json);
    json.endObject();
    return json.text();
}

auto named(QList<Parameter> &parameters, QStringView name)
{
    return std::find_if(parameters.begin(), parameters.end(),
                        [name](const Parameter &one) { return one.name == name; });
}

} // namespace

std::optional<QByteArray> takeMember(QList<Parameter> &parameters, const QString &path)
{
    const qsizetype dot = path.indexOf(QLatin1Char('.'));
    const auto found = named(parameters, QStringView(path).left(dot < 0 ? path.size() : dot));
    if (found == parameters.end())
        return std::nullopt;
    if (dot < 0) {
        const QByteArray json = found->json;
        parameters.erase(found);
        return json;
    }
    if (!isObject(found->json))
        return std::nullopt;
    QList<Parameter> members = unpacked(found->json);
    auto taken = takeMember(members, path.mid(dot + 1));
    if (taken && members.isEmpty())
        parameters.erase(found);
    else if (taken)
        found->json = packed(members);
    return taken;
}

void putMember(QList<Parameter> &parameters, const QString &path, const QByteArray &json)
{
    const qsizetype dot = path.indexOf(QLatin1Char('.'));
    const QString name = path.left(dot);
    auto found = named(parameters, name);
    if (found == parameters.end()) {
        parameters.append({name, dot < 0 ? QByteArray() : QByteArrayLiteral("{}")});
        found = std::prev(parameters.end());
    }
    if (dot < 0) {
        found->json = json;
        return;
    }
    QList<Parameter> members = isObject(found->json) ? unpacked(found->json) : QList<Parameter>();
    putMember(members, path.mid(dot + 1), json);
    found->json = packed(members);
}

} // namespace volley
