// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/request_parts.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

#include <algorithm>

namespace volley {

QUrl urlBelow(const QUrl &base, const QString &path, const QStringList &endings)
{
    QUrl url = base;
    QString whole = base.path(QUrl::FullyEncoded);
    while (whole.endsWith(QLatin1Char('/')))
        whole.chop(1);
    for (const QString &ending : endings) {
        if (whole.endsWith(ending)) {
            whole.chop(ending.size());
            break;
        }
    }
    url.setPath(whole + path, QUrl::TolerantMode);
    return url;
}

void addHeaders(HttpRequest &request, const Target &target, const QByteArray &accept)
{
    request.headers.append(HttpHeader{"Accept", accept});
    for (const ExtraHeader &extra : target.headers) {
        const auto same = [&extra](const HttpHeader &header) {
            return header.name.compare(extra.name, Qt::CaseInsensitive) == 0;
        };
        const auto known = std::find_if(request.headers.begin(), request.headers.end(), same);
        if (known == request.headers.end())
            request.headers.append(HttpHeader{extra.name, extra.value});
        else
            known->value = extra.value;
    }
}

bool hasParameter(const Target &target, QLatin1String name)
{
    return std::any_of(target.parameters.begin(), target.parameters.end(),
                       [name](const Parameter &parameter) { return parameter.name == name; });
}

void BodyMembers::set(const QString &path, const QByteArray &json)
{
    const qsizetype dot = path.indexOf(QLatin1Char('.'));
    const QString outer = path.left(dot);
    auto found = std::find_if(m_members.begin(), m_members.end(),
                              [&outer](const Member &member) { return member.name == outer; });
    if (found == m_members.end()) {
        m_members.append(Member{outer, {}, {}});
        found = std::prev(m_members.end());
    }
    if (dot < 0)
        found->json = json;
    else
        found->inner.append(Member{path.mid(dot + 1), json, {}});
}

void BodyMembers::set(const QString &path, const QString &text)
{
    set(path, JsonText().string(text).text());
}

void BodyMembers::set(const QString &path, bool value)
{
    set(path, value ? QByteArrayLiteral("true") : QByteArrayLiteral("false"));
}

void BodyMembers::set(const QString &path, qint64 value)
{
    set(path, QByteArray::number(value));
}

void BodyMembers::set(const QString &path, double value)
{
    set(path, QByteArray::number(value, 'g', QLocale::FloatingPointShortest));
}

void BodyMembers::set(const QString &path, const QStringList &texts)
{
    JsonText json;
    json.beginArray();
    for (const QString &text : texts)
        json.string(text);
    json.endArray();
    set(path, json.text());
}

QStringList BodyMembers::names(const QList<Parameter> &parameters) const
{
    QStringList names;
    for (const Parameter &parameter : parameters)
        names.append(parameter.name);
    for (const Member &member : m_members) {
        if (!names.contains(member.name))
            names.append(member.name);
    }
    return names;
}

void BodyMembers::writeTo(JsonText &json, const QList<Parameter> &parameters) const
{
    QStringList written;
    for (const Member &member : m_members) {
        const auto given = std::find_if(
            parameters.begin(), parameters.end(),
            [&member](const Parameter &parameter) { return parameter.name == member.name; });
        if (given == parameters.end()) {
            write(json, member);
        } else if (!member.inner.isEmpty() && given->json.trimmed().startsWith('{')) {
            writeMerged(json, member, given->json.trimmed());
            written.append(member.name);
        }
    }
    for (const Parameter &parameter : parameters) {
        if (!written.contains(parameter.name))
            json.key(parameter.name).raw(parameter.json);
    }
}

void BodyMembers::write(JsonText &json, const Member &member)
{
    json.key(member.name);
    if (member.inner.isEmpty()) {
        json.raw(member.json);
        return;
    }
    json.beginObject();
    for (const Member &one : member.inner)
        json.key(one.name).raw(one.json);
    json.endObject();
}

/// The given members stay as they were written, in their order, behind those that only we have.
void BodyMembers::writeMerged(JsonText &json, const Member &member, const QByteArray &given)
{
    const QJsonObject names = QJsonDocument::fromJson(given).object();
    json.key(member.name).beginObject();
    for (const Member &one : member.inner) {
        if (!names.contains(one.name))
            json.key(one.name).raw(one.json);
    }
    if (!names.isEmpty())
        json.raw(given.sliced(1, given.size() - 2).trimmed());
    json.endObject();
}

} // namespace volley
