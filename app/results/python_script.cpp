// SPDX-License-Identifier: GPL-3.0-or-later
#include "results/python_script.h"

#include <QStringList>

#include <algorithm>

namespace volley {

namespace {

/// What all scripts begin with. The headers are such as do not follow a redirect.
constexpr auto preamble = R"(#!/usr/bin/env python3
import sys
import urllib.error
import urllib.request


def send(url, headers, body, method="POST"):
    request = urllib.request.Request(url, data=body.encode("utf-8") or None, method=method)
    for name, value in headers.items():
        request.add_unredirected_header(name, value)
    try:
        with urllib.request.urlopen(request, timeout=600) as reply:
            for line in reply:
                sys.stdout.buffer.write(line)
                sys.stdout.flush()
            print()
    except urllib.error.HTTPError as error:
        sys.exit(f"{error.code} {error.reason}\n{error.read().decode('utf-8', 'replace')}")
)";

/// A string literal: what is printable stays readable, all else is escaped.
QString literal(const QString &text)
{
    QString inner;
    inner.reserve(text.size() + 2);
    for (const uint code : text.toUcs4()) {
        if (code == '\\' || code == '"')
            inner += QLatin1Char('\\') + QStringView(QChar::fromUcs4(code)).toString();
        else if (code == '\n')
            inner += QLatin1String("\\n");
        else if (QChar::isPrint(code))
            inner += QChar::fromUcs4(code);
        else
            inner += QStringLiteral("\\U%1").arg(code, 8, 16, QLatin1Char('0'));
    }
    return QLatin1Char('"') + inner + QLatin1Char('"');
}

/// Raw, where that is possible: a body is full of quotes and backslashes, and is to be read and
/// changed.
QString bodyLiteral(const QString &body)
{
    const auto isPrint = [](uint code) { return QChar::isPrint(code); };
    const bool plain = !body.contains(QLatin1String("'''")) && !body.endsWith(QLatin1Char('\\')) &&
                       !body.endsWith(QLatin1Char('\'')) &&
                       std::ranges::all_of(body.toUcs4(), isPrint);
    return plain ? QStringLiteral("r'''%1'''").arg(body) : literal(body);
}

QString pictureCode(const ImageStandIn &image)
{
    if (image.path.isEmpty())
        return literal(QString::fromLatin1(image.data.toBase64()));
    return QStringLiteral("base64.b64encode(open(%1, \"rb\").read()).decode()")
        .arg(literal(image.path));
}

QString headerCode(const HttpRequest &request, const QString &keyVariable)
{
    QStringList lines;
    const auto add = [&lines](const QByteArray &name, const QString &value) {
        lines.append(
            QStringLiteral("        %1: %2,\n").arg(literal(QString::fromLatin1(name)), value));
    };
    for (const HttpHeader &header : request.headers)
        add(header.name, literal(QString::fromUtf8(header.value)));
    if (!request.key.name.isEmpty() && !keyVariable.isEmpty()) {
        const QString key = QStringLiteral("os.environ[%1]").arg(literal(keyVariable));
        const QString prefix = QString::fromLatin1(request.key.prefix);
        add(request.key.name,
            prefix.isEmpty() ? key : literal(prefix) + QStringLiteral(" + ") + key);
    }
    return QStringLiteral("    headers={\n") + lines.join(QString()) + QStringLiteral("    },\n");
}

QString sendCode(const ScriptedRequest &asked)
{
    const HttpRequest &request = asked.shown.http;
    QString code = QStringLiteral("\n\nsend(\n    ") +
                   literal(request.url.toString(QUrl::FullyEncoded)) + QStringLiteral(",\n") +
                   headerCode(request, asked.keyVariable);
    code += QStringLiteral("    body=") + bodyLiteral(QString::fromUtf8(request.body));
    for (const ImageStandIn &image : asked.shown.images)
        code += QStringLiteral("\n    .replace(%1, %2)")
                    .arg(literal(QString::fromLatin1(image.mark)), pictureCode(image));
    code += QStringLiteral(",\n");
    if (request.method != "POST")
        code +=
            QStringLiteral("    method=%1,\n").arg(literal(QString::fromLatin1(request.method)));
    return code + QStringLiteral(")\n");
}

} // namespace

QString pythonScript(const QList<ScriptedRequest> &requests)
{
    QString calls;
    for (const ScriptedRequest &request : requests)
        calls += sendCode(request);
    QString modules;
    if (calls.contains(QLatin1String("base64.b64encode")))
        modules += QStringLiteral("import base64\n");
    if (calls.contains(QLatin1String("os.environ")))
        modules += QStringLiteral("import os\n");
    QString text = QString::fromLatin1(preamble);
    text.replace(QLatin1String("import sys\n"), modules + QStringLiteral("import sys\n"));
    return text + calls;
}

} // namespace volley
