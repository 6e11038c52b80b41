// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/reply_errors.h"

#include "providers/rate_headers.h"

#include <QUrl>

#include <array>

namespace volley {

namespace {

using Kind = FailureKind;

/// What a status means where nothing in the body says more. The first row that fits counts.
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
    WordKind{QLatin1String("context_length_exceeded"), Kind::ContextTooLong},
    WordKind{QLatin1String("exceed_context_size_error"), Kind::ContextTooLong},
    WordKind{QLatin1String("request_too_large"), Kind::ContextTooLong},
    WordKind{QLatin1String("content_filter"), Kind::ContentFiltered},
    WordKind{QLatin1String("content_policy_violation"), Kind::ContentFiltered},
    WordKind{QLatin1String("moderation_blocked"), Kind::ContentFiltered},
    WordKind{QLatin1String("unsupported_parameter"), Kind::BadParameter},
    WordKind{QLatin1String("unsupported_value"), Kind::BadParameter},
    WordKind{QLatin1String("unknown_parameter"), Kind::BadParameter},
    WordKind{QLatin1String("invalid_parameter"), Kind::BadParameter},
    WordKind{QLatin1String("permission_error"), Kind::NoPermission},
    WordKind{QLatin1String("rate_limit_exceeded"), Kind::RateLimited},
    WordKind{QLatin1String("rate_limit_error"), Kind::RateLimited},
    WordKind{QLatin1String("too_many_requests"), Kind::RateLimited},
    WordKind{QLatin1String("overloaded"), Kind::Overloaded},
    WordKind{QLatin1String("overloaded_error"), Kind::Overloaded},
    WordKind{QLatin1String("engine_overloaded"), Kind::Overloaded},
    WordKind{QLatin1String("engine_overloaded_error"), Kind::Overloaded},
    WordKind{QLatin1String("server_overloaded"), Kind::Overloaded},
    WordKind{QLatin1String("server_error"), Kind::ServerError},
    WordKind{QLatin1String("api_error"), Kind::ServerError},
    WordKind{QLatin1String("internal_server_error"), Kind::ServerError},
};

std::optional<Kind> kindOfStatus(int status, std::span<const StatusKind> table)
{
    for (const StatusKind &row : table) {
        if (status >= row.from && status <= row.to)
            return row.kind;
    }
    return std::nullopt;
}

std::optional<Kind> kindOfStatus(int status, const ErrorRules &rules)
{
    const auto own = kindOfStatus(status, rules.statuses);
    return own ? own : kindOfStatus(status, statusTable);
}

std::optional<Kind> kindOfWord(const QString &word, std::span<const WordKind> table)
{
    for (const WordKind &row : table) {
        if (word.compare(row.word, Qt::CaseInsensitive) == 0)
            return row.kind;
    }
    return std::nullopt;
}

std::optional<Kind> kindOfWord(const QString &word, const ErrorRules &rules)
{
    const auto own = kindOfWord(word, rules.words);
    return own ? own : kindOfWord(word, wordTable);
}

bool mentions(const QString &text, QLatin1String words)
{
    return text.contains(words, Qt::CaseInsensitive);
}

std::optional<Kind> kindOfWords(const ErrorBody &error, const ErrorRules &rules)
{
    if (const auto byCode = kindOfWord(error.code, rules))
        return byCode;
    if (const auto byType = kindOfWord(error.type, rules))
        return byType;
    if (mentions(error.code, QLatin1String("billing")) ||
        mentions(error.type, QLatin1String("billing")))
        return Kind::NoCredit;
    return std::nullopt;
}

OutcomeClass outcomeOf(Kind kind)
{
    switch (kind) {
    case Kind::RateLimited:
    case Kind::Overloaded:
    case Kind::ProxyFailed:
        return OutcomeClass::NotProcessed;
    case Kind::ServerError:
    case Kind::Truncated:
        return OutcomeClass::Unknown;
    default:
        return OutcomeClass::Final;
    }
}

bool isWordCharacter(QChar c)
{
    return c.isLetterOrNumber() || c == QLatin1Char('_');
}

/// Whether `name` stands in `text` as a word of its own, so that "n" is not found in every message.
bool names(const QString &text, const QString &name)
{
    // Names that are everyday words need their quotes to count.
    if (name.size() < 4)
        return text.contains(QLatin1Char('\'') + name + QLatin1Char('\'')) ||
               text.contains(QLatin1Char('"') + name + QLatin1Char('"')) ||
               text.contains(QLatin1Char('`') + name + QLatin1Char('`'));
    for (qsizetype at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
        const qsizetype end = at + name.size();
        if ((at == 0 || !isWordCharacter(text.at(at - 1))) &&
            (end == text.size() || !isWordCharacter(text.at(end))))
            return true;
    }
    return false;
}

/// The one of our own fields that a refusal is about, where it does not say so by `param`.
QString parameterMeant(const QString &message, const ErrorContext &context)
{
    for (const Parameter &parameter : context.parameters) {
        if (names(message, parameter.name))
            return parameter.name;
    }
    const QString streamOptions = QStringLiteral("stream_options");
    return context.streamOptions && names(message, streamOptions) ? streamOptions : QString();
}

/// 400 and 422 in closer look: providers hide half their errors behind these.
Kind kindOfRefusal(ErrorBody &error, const ErrorContext &context)
{
    if (mentions(error.message, QLatin1String("context length")) ||
        mentions(error.message, QLatin1String("context window")) ||
        mentions(error.message, QLatin1String("context size")))
        return Kind::ContextTooLong;
    if (error.parameter == QLatin1String("model"))
        return Kind::UnknownModel;
    if (error.parameter.startsWith(QLatin1String("messages")))
        return Kind::BadRequest;
    if (error.parameter.isEmpty())
        error.parameter = parameterMeant(error.message, context);
    return error.parameter.isEmpty() ? Kind::BadRequest : Kind::BadParameter;
}

Kind kindOfError(int status, ErrorBody &error, const ErrorContext &context)
{
    const std::optional<Kind> byWords = kindOfWords(error, context.rules);
    const Kind byStatus =
        kindOfStatus(status, context.rules).value_or(byWords.value_or(Kind::ServerError));
    switch (status) {
    case 401:
    case 402:
        return byStatus;
    case 403:
        return error.flagged || byWords == Kind::ContentFiltered ? Kind::ContentFiltered : byStatus;
    case 404:
        if (byWords == Kind::UnknownModel || mentions(error.message, QLatin1String("model")))
            return Kind::UnknownModel;
        return byStatus;
    case 429:
        return byWords == Kind::NoCredit ? Kind::NoCredit : byStatus;
    case 400:
    case 422:
        return byWords ? *byWords : kindOfRefusal(error, context);
    default:
        break;
    }
    if (status >= 500 && status < 600)
        return byWords == Kind::Overloaded ? Kind::Overloaded : byStatus;
    return byWords.value_or(byStatus);
}

/// The status an error would have had, had it come in time for one; 0 where nothing tells.
int statusMeant(const ErrorBody &error)
{
    if (error.status > 0)
        return error.status;
    if (mentions(error.type, QLatin1String("invalid_request")) ||
        mentions(error.type, QLatin1String("BadRequest")))
        return 400;
    return mentions(error.type, QLatin1String("NotFound")) ? 404 : 0;
}

/// Adds what the reply's headers say about another try.
void readRetryWishes(const HttpHead &head, qint64 utcMs, Failure &failure)
{
    failure.retryAfter = readRetryAfter(head, utcMs);
    const QByteArray wish = head.header("x-should-retry").trimmed().toLower();
    if (wish == "true" || wish == "false")
        failure.shouldRetry = wish == "true";
}

Failure makeFailure(const HttpHead &head, Kind kind, const ErrorBody &error)
{
    Failure failure;
    failure.kind = kind;
    failure.outcome = outcomeOf(kind);
    failure.httpStatus = head.status;
    failure.code = scrubbed(error.code.isEmpty() ? error.type : error.code);
    failure.parameter = scrubbed(error.parameter);
    failure.message = scrubbed(error.message);
    return failure;
}

QString redirectTarget(const HttpHead &head)
{
    // The query stays behind: it may hold what signs the request in.
    const QUrl target = QUrl::fromEncoded(head.header("location").left(2000));
    return target.toDisplayString(QUrl::RemoveUserInfo | QUrl::RemoveQuery | QUrl::RemoveFragment);
}

QString hinted(const QString &message)
{
    const QString hint = QStringLiteral("nothing answers at this address; check the base URL "
                                        "(most end in /v1)");
    return message.isEmpty() ? hint : message + QStringLiteral(" (") + hint + QLatin1Char(')');
}

} // namespace

Failure failureOfStatus(const HttpHead &head, QByteArrayView body, const ErrorContext &context)
{
    ErrorBody error;
    if (head.status >= 300 && head.status < 400)
        error.message = redirectTarget(head);
    else
        error = readErrorBody(body);
    if (error.message.isEmpty())
        error.message = QString::fromLatin1(head.reason);
    const Kind kind = kindOfError(head.status, error, context);
    if ((head.status == 404 || head.status == 405) && kind == Kind::BadRequest)
        error.message = hinted(error.message);
    Failure failure = makeFailure(head, kind, error);
    readRetryWishes(head, context.utcMs, failure);
    // With a moment named, and no word of an empty account, it is a limit for a time.
    if (head.status == 402 && failure.retryAfter &&
        kindOfWords(error, context.rules) != Kind::NoCredit) {
        failure.kind = Kind::RateLimited;
        failure.outcome = outcomeOf(failure.kind);
    }
    return failure;
}

Failure failureInAnswer(const HttpHead &head, const ErrorBody &error, bool textCame,
                        const ErrorContext &context)
{
    ErrorBody read = error;
    const Kind kind = kindOfError(statusMeant(error), read, context);
    Failure failure = makeFailure(head, kind, read);
    readRetryWishes(head, context.utcMs, failure);
    if (textCame && failure.outcome == OutcomeClass::NotProcessed)
        failure.outcome = OutcomeClass::Unknown;
    return failure;
}

Failure notUnderstood(const HttpHead &head, const QString &what, QByteArrayView body)
{
    ErrorBody error;
    const QString excerpt = excerptOf(body);
    error.message = excerpt.isEmpty() ? what : what + QStringLiteral(": ") + excerpt;
    return makeFailure(head, Kind::NotUnderstood, error);
}

Failure truncatedAnswer(const HttpHead &head, const QString &what)
{
    ErrorBody error;
    error.message = what;
    return makeFailure(head, Kind::Truncated, error);
}

} // namespace volley
