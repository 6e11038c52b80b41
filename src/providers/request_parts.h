// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/prompt.h"
#include "domain/target.h"
#include "http/http_types.h"
#include "providers/json_text.h"

#include <QByteArray>
#include <QLatin1String>
#include <QList>
#include <QString>
#include <QStringList>
#include <QUrl>

namespace volley {

/// `path` below `base`, whether or not that ends in a slash, or in one of `endings` already, as it
/// does where a person pasted the whole address. A query stays at its end.
[[nodiscard]] QUrl urlBelow(const QUrl &base, const QString &path, const QStringList &endings = {});

/// A POST of a JSON body to `url`, for an answer as `target` wants it; without a key.
[[nodiscard]] HttpRequest jsonPost(const Target &target, const QUrl &url, const QByteArray &body);
/// A GET of JSON from `url`; without a key.
[[nodiscard]] HttpRequest jsonGet(const Target &target, const QUrl &url);

/// Adds `Accept` and the target's own headers, which win over those that are there.
void addHeaders(HttpRequest &request, const Target &target, const QByteArray &accept);

[[nodiscard]] bool hasParameter(const Target &target, QLatin1String name);

/// About how many bytes a body that holds `prompt` has.
[[nodiscard]] qsizetype sizeHint(const Prompt &prompt);

/// The members of a request's body that do not come from the prompt: first what the settings say,
/// then the parameters, byte for byte. A parameter wins over a setting that goes into the same
/// field; where both are objects they are merged, member by member and as deep as settings go.
class BodyMembers
{
public:
    /// `path` is a member's name, or "outer.inner" for a member of an object, however deep.
    void set(const QString &path, const QByteArray &json);
    void set(const QString &path, const QString &text);
    void set(const QString &path, bool value);
    void set(const QString &path, qint64 value);
    void set(const QString &path, double value);
    void set(const QString &path, const QStringList &texts);

    /// The names of all members, inner ones too, and parameters, to tell which one an error is
    /// about.
    [[nodiscard]] QStringList names(const QList<Parameter> &parameters) const;
    /// Writes all members into the object that is open in `json`.
    void writeTo(JsonText &json, const QList<Parameter> &parameters) const;

private:
    struct Member
    {
        QString name;
        QByteArray json;     ///< of a plain member
        QList<Member> inner; ///< of an object
    };
    static void set(QList<Member> &members, const QString &path, const QByteArray &json);
    static void write(JsonText &json, const Member &member);
    static bool mergesWith(const Member &member, QByteArrayView given);
    static void writeMerged(JsonText &json, const QList<Member> &members, QByteArrayView given);
    static void addNames(const QList<Member> &members, QStringList &names);

    QList<Member> m_members;
};

} // namespace volley
