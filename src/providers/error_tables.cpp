// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/error_tables.h"

#include <algorithm>
#include <array>

namespace volley {

namespace {

using Kind = FailureKind;

/// The first row that fits counts.
constexpr std::array statusTable{
    StatusKind{300, 399, Kind::Redirected},     StatusKind{401, 401, Kind::InvalidKey},
    StatusKind{402, 402, Kind::NoCredit},       StatusKind{403, 403, Kind::NoPermission},
    StatusKind{407, 407, Kind::ProxyFailed},    StatusKind{408, 409, Kind::ServerError},
    StatusKind{413, 413, Kind::ContextTooLong}, StatusKind{429, 429, Kind::RateLimited},
    StatusKind{400, 499, Kind::BadRequest},     StatusKind{503, 503, Kind::Overloaded},
    StatusKind{529, 529, Kind::Overloaded},     StatusKind{500, 599, Kind::ServerError}};

/// What a provider's code or type means. Only words that say more than the status does.
constexpr std::array wordTable{
    WordKind{QLatin1String("invalid_api_key"), Kind::InvalidKey},
    WordKind{QLatin1String("incorrect_api_key"), Kind::InvalidKey},
    WordKind{QLatin1String("authentication_error"), Kind::InvalidKey},
    WordKind{QLatin1String("invalid_authentication_error"), Kind::InvalidKey},
    WordKind{QLatin1String("account_deactivated"), Kind::NoPermission},
    WordKind{QLatin1String("organization_deactivated"), Kind::NoPermission},
    WordKind{QLatin1String("access_terminated"), Kind::NoPermission},
    WordKind{QLatin1String("ip_not_authorized"), Kind::NoPermission},
    WordKind{QLatin1String("mismatched_organization"), Kind::NoPermission},
    WordKind{QLatin1String("mismatched_project"), Kind::NoPermission},
    WordKind{QLatin1String("unsupported_country_region_territory"), Kind::NoPermission},
    WordKind{QLatin1String("permission_error"), Kind::NoPermission},
    WordKind{QLatin1String("permission_denied"), Kind::NoPermission},
    WordKind{QLatin1String("insufficient_quota"), Kind::NoCredit},
    WordKind{QLatin1String("insufficient_credits"), Kind::NoCredit},
    WordKind{QLatin1String("insufficient_balance"), Kind::NoCredit},
    WordKind{QLatin1String("exceeded_current_quota_error"), Kind::NoCredit},
    WordKind{QLatin1String("billing_not_active"), Kind::NoCredit},
    WordKind{QLatin1String("billing_hard_limit_reached"), Kind::NoCredit},
    WordKind{QLatin1String("billing_error"), Kind::NoCredit},
    WordKind{QLatin1String("model_not_found"), Kind::UnknownModel},
    WordKind{QLatin1String("invalid_model"), Kind::UnknownModel},
    WordKind{QLatin1String("unknown_model"), Kind::UnknownModel},
    WordKind{QLatin1String("model_not_supported"), Kind::UnknownModel},
    WordKind{QLatin1String("deploymentnotfound"), Kind::UnknownModel},
    WordKind{QLatin1String("context_length_exceeded"), Kind::ContextTooLong},
    WordKind{QLatin1String("exceed_context_size_error"), Kind::ContextTooLong},
    WordKind{QLatin1String("string_above_max_length"), Kind::ContextTooLong},
    WordKind{QLatin1String("request_too_large"), Kind::ContextTooLong},
    WordKind{QLatin1String("content_filter"), Kind::ContentFiltered},
    WordKind{QLatin1String("content_policy_violation"), Kind::ContentFiltered},
    WordKind{QLatin1String("image_content_policy_violation"), Kind::ContentFiltered},
    WordKind{QLatin1String("moderation_blocked"), Kind::ContentFiltered},
    WordKind{QLatin1String("invalid_prompt"), Kind::ContentFiltered},
    WordKind{QLatin1String("unsupported_parameter"), Kind::BadParameter},
    WordKind{QLatin1String("unsupported_value"), Kind::BadParameter},
    WordKind{QLatin1String("unknown_parameter"), Kind::BadParameter},
    WordKind{QLatin1String("invalid_parameter"), Kind::BadParameter},
    WordKind{QLatin1String("rate_limit_exceeded"), Kind::RateLimited},
    WordKind{QLatin1String("rate_limit_error"), Kind::RateLimited},
    WordKind{QLatin1String("too_many_requests"), Kind::RateLimited},
    WordKind{QLatin1String("overloaded"), Kind::Overloaded},
    WordKind{QLatin1String("overloaded_error"), Kind::Overloaded},
    WordKind{QLatin1String("engine_overloaded"), Kind::Overloaded},
    WordKind{QLatin1String("engine_overloaded_error"), Kind::Overloaded},
    WordKind{QLatin1String("server_overloaded"), Kind::Overloaded},
    WordKind{QLatin1String("server_is_overloaded"), Kind::Overloaded},
    WordKind{QLatin1String("server_error"), Kind::ServerError},
    WordKind{QLatin1String("api_error"), Kind::ServerError},
    WordKind{QLatin1String("internal_server_error"), Kind::ServerError},
    WordKind{QLatin1String("invalid_image"), Kind::BadRequest},
    WordKind{QLatin1String("invalid_image_url"), Kind::BadRequest},
    WordKind{QLatin1String("invalid_image_format"), Kind::BadRequest},
    WordKind{QLatin1String("invalid_base64_image"), Kind::BadRequest},
    WordKind{QLatin1String("image_too_large"), Kind::BadRequest},
    WordKind{QLatin1String("image_parse_error"), Kind::BadRequest},
    WordKind{QLatin1String("unsupported_image_media_type"), Kind::BadRequest},
    WordKind{QLatin1String("failed_to_download_image"), Kind::BadRequest},
};

/// What a message means where servers give no code, or one that hides the cause.
constexpr std::array phraseTable{
    // A request larger than what a minute allows never fits, however long it waits.
    WordKind{QLatin1String("request too large for"), Kind::ContextTooLong},
    WordKind{QLatin1String("incorrect api key"), Kind::InvalidKey},
};

constexpr std::array longQuotaPhrases{
    QLatin1String("per day"),     QLatin1String("per-day"),       QLatin1String("per_day"),
    QLatin1String("(rpd)"),       QLatin1String("(tpd)"),         QLatin1String("daily limit"),
    QLatin1String("daily quota"), QLatin1String("per month"),     QLatin1String("per-month"),
    QLatin1String("per_month"),   QLatin1String("monthly limit"), QLatin1String("monthly quota")};

std::optional<Kind> find(int status, std::span<const StatusKind> table)
{
    const auto found = std::find_if(table.begin(), table.end(), [status](const StatusKind &row) {
        return status >= row.from && status <= row.to;
    });
    return found == table.end() ? std::nullopt : std::optional(found->kind);
}

std::optional<Kind> findWord(const QString &word, std::span<const WordKind> table)
{
    const auto found = std::find_if(table.begin(), table.end(), [&word](const WordKind &row) {
        return word.compare(row.word, Qt::CaseInsensitive) == 0;
    });
    return found == table.end() ? std::nullopt : std::optional(found->kind);
}

std::optional<Kind> findPhrase(const QString &message, std::span<const WordKind> table)
{
    const auto found = std::find_if(table.begin(), table.end(), [&message](const WordKind &row) {
        return message.contains(row.word, Qt::CaseInsensitive);
    });
    return found == table.end() ? std::nullopt : std::optional(found->kind);
}

/// Phrases first: where there are any, the codes beside them mislead.
std::optional<Kind> find(const ErrorBody &error, std::span<const WordKind> words,
                         std::span<const WordKind> phrases)
{
    if (const auto byPhrase = findPhrase(error.message, phrases))
        return byPhrase;
    if (const auto byCode = findWord(error.code, words))
        return byCode;
    return findWord(error.type, words);
}

} // namespace

std::optional<FailureKind> kindOfStatus(int status, const ErrorRules &rules)
{
    const auto own = find(status, rules.statuses);
    return own ? own : find(status, statusTable);
}

std::optional<FailureKind> kindByOwnRules(const ErrorBody &error, const ErrorRules &rules)
{
    return find(error, rules.words, rules.phrases);
}

std::optional<FailureKind> kindByWords(const ErrorBody &error)
{
    if (const auto known = find(error, wordTable, phraseTable))
        return known;
    if (error.code.contains(QLatin1String("billing"), Qt::CaseInsensitive) ||
        error.type.contains(QLatin1String("billing"), Qt::CaseInsensitive))
        return Kind::NoCredit;
    return std::nullopt;
}

bool isLongQuota(const ErrorBody &error)
{
    if (error.longQuota)
        return true;
    return std::any_of(longQuotaPhrases.begin(), longQuotaPhrases.end(), [&error](QLatin1String p) {
        return error.message.contains(p, Qt::CaseInsensitive) ||
               error.code.contains(p, Qt::CaseInsensitive);
    });
}

} // namespace volley
