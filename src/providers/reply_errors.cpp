// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/reply_errors.h"

#include "domain/retry_policy.h"
#include "providers/error_tables.h"
#include "providers/rate_headers.h"

#include <QUrl>

#include <algorithm>
#include <array>

namespace volley {

namespace {

using Kind = FailureKind;

bool mentions(const QString &text, QLatin1String words)
{
    return text.contains(words, Qt::CaseInsensitive);
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
    for (const QString &field : context.fields) {
        if (names(message, field))
            return field;
    }
    return {};
}

/// Members of the body that hold the prompt: what is wrong there is no parameter's fault.
bool isOfPrompt(const QString &parameter)
{
    static constexpr std::array members{QLatin1String("messages"),
                                        QLatin1String("input"),
                                        QLatin1String("instructions"),
                                        QLatin1String("contents"),
                                        QLatin1String("system"),
                                        QLatin1String("systemInstruction"),
                                        QLatin1String("system_instruction")};
    return std::any_of(members.begin(), members.end(), [&parameter](QLatin1String member) {
        return parameter.startsWith(member) &&
               (parameter.size() == member.size() || !isWordCharacter(parameter.at(member.size())));
    });
}

bool isTooLong(const QString &message)
{
    static constexpr std::array phrases{QLatin1String("context length"),
                                        QLatin1String("context window"),
                                        QLatin1String("context size"),
                                        QLatin1String("prompt is too long"),
                                        QLatin1String("input is too long"),
                                        QLatin1String("inputs tokens"),
                                        QLatin1String("`inputs` tokens"),
                                        QLatin1String("reduce the length of the"),
                                        QLatin1String("exceeds the maximum number of tokens")};
    return std::any_of(phrases.begin(), phrases.end(),
                       [&message](QLatin1String phrase) { return mentions(message, phrase); });
}

/// 400 and 422 in closer look: providers hide half their errors behind these.
Kind kindOfRefusal(ErrorBody &error, std::optional<Kind> byWords, const ErrorContext &context)
{
    if (byWords && byWords != Kind::BadParameter)
        return *byWords;
    if (isTooLong(error.message))
        return Kind::ContextTooLong;
    if (error.parameter == QLatin1String("model"))
        return Kind::UnknownModel;
    if (isOfPrompt(error.parameter))
        return Kind::BadRequest;
    if (error.parameter.isEmpty())
        error.parameter = parameterMeant(error.message, context);
    return error.parameter.isEmpty() ? byWords.value_or(Kind::BadRequest) : Kind::BadParameter;
}

Kind kindOfError(int status, ErrorBody &error, const ErrorContext &context)
{
    if (const auto own = kindByOwnRules(error, context.rules))
        return *own;
    if (error.flagged && (status == 0 || status == 403))
        return Kind::ContentFiltered;
    const std::optional<Kind> byWords = kindByWords(error);
    const Kind byStatus =
        kindOfStatus(status, context.rules).value_or(byWords.value_or(Kind::ServerError));
    switch (status) {
    case 401:
        return byWords == Kind::NoPermission ? Kind::NoPermission : byStatus;
    case 402:
    case 413:
        return byStatus;
    case 403:
        return byWords == Kind::ContentFiltered ? Kind::ContentFiltered : byStatus;
    case 404:
        if (byWords == Kind::UnknownModel || mentions(error.message, QLatin1String("model")))
            return Kind::UnknownModel;
        return byStatus;
    case 429:
        return byWords == Kind::NoCredit || byWords == Kind::ContextTooLong ? *byWords : byStatus;
    case 400:
    case 422:
        return kindOfRefusal(error, byWords, context);
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

/// Adds what the reply says about another try, its headers first.
void readRetryWishes(const HttpHead &head, const ErrorBody &error, qint64 utcMs, Failure &failure)
{
    failure.retryAfter = readRetryAfter(head, utcMs);
    if (!failure.retryAfter)
        failure.retryAfter = error.retryAfter;
    const QByteArray wish = head.header("x-should-retry").trimmed().toLower();
    if (wish == "true" || wish == "false")
        failure.shouldRetry = wish == "true";
}

void setKind(Failure &failure, Kind kind)
{
    failure.kind = kind;
    failure.outcome = outcomeOf(kind);
}

/// What the moment that a refusal names tells of its kind. A quota of a day that gives no moment
/// soon is used up; a 402 that names one is a limit for a time, unless it says the account is
/// empty.
void weighWait(Failure &failure, const ErrorBody &error, const ErrorContext &context)
{
    const bool soon = failure.retryAfter && *failure.retryAfter <= RetryPolicy().longestServerDelay;
    if (failure.kind == Kind::RateLimited && (error.longQuota || (isLongQuota(error) && !soon)))
        setKind(failure, Kind::QuotaUsedUp);
    const auto byWords = kindByWords(error);
    const bool saysEmpty =
        byWords == Kind::NoCredit || kindByOwnRules(error, context.rules) == Kind::NoCredit;
    if (failure.httpStatus == 402 && failure.retryAfter && !saysEmpty)
        setKind(failure, Kind::RateLimited);
}

Failure makeFailure(const HttpHead &head, Kind kind, const ErrorBody &error)
{
    Failure failure;
    setKind(failure, kind);
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
    readRetryWishes(head, error, context.utcMs, failure);
    weighWait(failure, error, context);
    return failure;
}

Failure failureInAnswer(const HttpHead &head, const ErrorBody &error, bool textCame,
                        const ErrorContext &context)
{
    ErrorBody read = error;
    const Kind kind = kindOfError(statusMeant(error), read, context);
    Failure failure = makeFailure(head, kind, read);
    readRetryWishes(head, error, context.utcMs, failure);
    weighWait(failure, read, context);
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
