// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/request_parts.h"

#include "providers/json_members.h"

#include <QLocale>

#include <algorithm>

namespace volley {

namespace {

qsizetype sizeOf(const QString &text, const QList<Image> &images)
{
    qsizetype size = text.size() + 64;
    for (const Image &image : images)
        size += image.data.size() * 4 / 3 + 128;
    return size;
}

} // namespace

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

HttpRequest jsonPost(const Target &target, const QUrl &url, const QByteArray &body)
{
    HttpRequest request;
    request.url = url;
    request.headers.append(HttpHeader{"Content-Type", "application/json"});
    addHeaders(request, target,
               target.stream ? "text/event-stream, application/json" : "application/json");
    request.body = body;
    request.streams = target.stream;
    request.maxBodyBytes = target.maxResponseBytes;
    return request;
}

HttpRequest jsonGet(const Target &target, const QUrl &url)
{
    HttpRequest request;
    request.method = "GET";
    request.url = url;
    addHeaders(request, target, "application/json");
    return request;
}

qsizetype sizeHint(const Prompt &prompt)
{
    qsizetype size = 512 + prompt.system.size() + sizeOf(prompt.user, prompt.images);
    for (const Message &message : prompt.before)
        size += sizeOf(message.text, message.images);
    return size;
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

void BodyMembers::set(QList<Member> &members, const QString &path, const QByteArray &json)
{
    const qsizetype dot = path.indexOf(QLatin1Char('.'));
    const QString outer = path.left(dot);
    auto found = std::find_if(members.begin(), members.end(),
                              [&outer](const Member &member) { return member.name == outer; });
    if (found == members.end()) {
        members.append(Member{outer, {}, {}});
        found = std::prev(members.end());
    }
    if (dot < 0)
        found->json = json;
    else
        set(found->inner, path.mid(dot + 1), json);
}

void BodyMembers::set(const QString &path, const QByteArray &json)
{
    set(m_members, path, json);
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
    addNames(m_members, names);
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
        } else if (const QByteArray object = given->json.trimmed(); mergesWith(member, object)) {
            json.key(member.name);
            writeMerged(json, member.inner, object);
            written.append(member.name);
        }
    }
    for (const Parameter &parameter : parameters) {
        if (!written.contains(parameter.name))
            json.key(parameter.name).raw(parameter.json);
    }
}

void BodyMembers::addNames(const QList<Member> &members, QStringList &names)
{
    for (const Member &member : members) {
        if (!names.contains(member.name))
            names.append(member.name);
        addNames(member.inner, names);
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
        write(json, one);
    json.endObject();
}

bool BodyMembers::mergesWith(const Member &member, QByteArrayView given)
{
    return !member.inner.isEmpty() && given.startsWith('{');
}

/// First what only we have, then the given members, in their order and as they were written.
void BodyMembers::writeMerged(JsonText &json, const QList<Member> &members, QByteArrayView given)
{
    const QList<RawMember> theirs = membersOf(given);
    json.beginObject();
    for (const Member &one : members) {
        const bool isGiven = std::any_of(theirs.begin(), theirs.end(),
                                         [&one](const RawMember &m) { return m.name == one.name; });
        if (!isGiven)
            write(json, one);
    }
    for (const RawMember &their : theirs) {
        const auto ours =
            std::find_if(members.begin(), members.end(),
                         [&their](const Member &member) { return member.name == their.name; });
        json.key(their.name);
        if (ours != members.end() && mergesWith(*ours, their.json))
            writeMerged(json, ours->inner, their.json);
        else
            json.raw(their.json);
    }
    json.endObject();
}

} // namespace volley
