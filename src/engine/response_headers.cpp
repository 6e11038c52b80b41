// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/response_headers.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace volley {

namespace {

constexpr qsizetype mostHeaders = 64;
constexpr qsizetype mostBytes = 8 * 1024;

constexpr std::array<std::string_view, 15> secretNames{
    "set-cookie",
    "set-cookie2",
    "cookie",
    "authorization",
    "proxy-authorization",
    "www-authenticate",
    "proxy-authenticate",
    "authentication-info",
    "proxy-authentication-info",
    "x-api-key",
    "api-key",
    "x-goog-api-key",
    "x-auth-token",
    "x-csrf-token",
    "x-amz-security-token",
};

bool isSecret(const QByteArray &name)
{
    // Each header of each response comes by here: most are told apart by their length.
    return std::any_of(secretNames.begin(), secretNames.end(), [&](std::string_view secret) {
        return size_t(name.size()) == secret.size() &&
               qstrnicmp(name.constData(), secret.data(), secret.size()) == 0;
    });
}

} // namespace

QList<StoredHeader> headersToStore(const QList<HttpHeader> &headers)
{
    QList<StoredHeader> kept;
    kept.reserve(std::min(headers.size(), mostHeaders));
    qsizetype bytes = 0;
    for (const HttpHeader &header : headers) {
        const qsizetype size = header.name.size() + header.value.size();
        if (isSecret(header.name) || bytes + size > mostBytes)
            continue;
        kept.append({header.name, header.value});
        bytes += size;
        if (kept.size() == mostHeaders)
            break;
    }
    return kept;
}

void removeKey(QList<StoredHeader> &headers, const Secret &key)
{
    if (key.isEmpty())
        return;
    const auto repeatsKey = [&](const StoredHeader &header) {
        return header.value.contains(key.reveal()) || header.name.contains(key.reveal());
    };
    if (std::any_of(headers.cbegin(), headers.cend(), repeatsKey))
        headers.removeIf(repeatsKey);
}

} // namespace volley
