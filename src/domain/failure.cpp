// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/failure.h"

namespace volley {

QString failureName(FailureKind kind)
{
    switch (kind) {
    case FailureKind::InvalidKey:
        return QStringLiteral("invalid_key");
    case FailureKind::NoPermission:
        return QStringLiteral("no_permission");
    case FailureKind::NoCredit:
        return QStringLiteral("no_credit");
    case FailureKind::UnknownModel:
        return QStringLiteral("unknown_model");
    case FailureKind::ContextTooLong:
        return QStringLiteral("context_too_long");
    case FailureKind::BadParameter:
        return QStringLiteral("bad_parameter");
    case FailureKind::ContentFiltered:
        return QStringLiteral("content_filtered");
    case FailureKind::RateLimited:
        return QStringLiteral("rate_limited");
    case FailureKind::Overloaded:
        return QStringLiteral("overloaded");
    case FailureKind::ServerError:
        return QStringLiteral("server_error");
    case FailureKind::HostNotFound:
        return QStringLiteral("host_not_found");
    case FailureKind::ConnectionRefused:
        return QStringLiteral("connection_refused");
    case FailureKind::ConnectionLost:
        return QStringLiteral("connection_lost");
    case FailureKind::TlsFailed:
        return QStringLiteral("tls_failed");
    case FailureKind::ProxyFailed:
        return QStringLiteral("proxy_failed");
    case FailureKind::Redirected:
        return QStringLiteral("redirected");
    case FailureKind::Timeout:
        return QStringLiteral("timeout");
    case FailureKind::Truncated:
        return QStringLiteral("truncated");
    case FailureKind::NotUnderstood:
        return QStringLiteral("not_understood");
    case FailureKind::TooLarge:
        return QStringLiteral("too_large");
    case FailureKind::BadRequest:
        return QStringLiteral("bad_request");
    case FailureKind::BadPrompt:
        return QStringLiteral("bad_prompt");
    case FailureKind::Cancelled:
        return QStringLiteral("cancelled");
    case FailureKind::Internal:
        return QStringLiteral("internal");
    case FailureKind::NetworkFailed:
        return QStringLiteral("network_failed");
    case FailureKind::NoKey:
        return QStringLiteral("no_key");
    case FailureKind::QuotaUsedUp:
        return QStringLiteral("quota_used_up");
    case FailureKind::Hedged:
        return QStringLiteral("hedged");
    }
    return {};
}

} // namespace volley
