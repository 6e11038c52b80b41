// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/failure_text.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>

namespace volley {

namespace {

class FailureText
{
    Q_DECLARE_TR_FUNCTIONS(volley::FailureText)
};

struct Entry
{
    FailureKind kind;
    const char *label;
    const char *fragment;
    const char *advice;
};

#define TEXT(text) QT_TRANSLATE_NOOP("volley::FailureText", text)

constexpr Entry entries[] = {
    {FailureKind::InvalidKey, TEXT("Key refused"), TEXT("key refused"),
     TEXT("Enter a valid key for this provider, then retry these requests.")},
    {FailureKind::NoPermission, TEXT("No permission"), TEXT("no permission"),
     TEXT("The key may not use this model or address. Use another key or model, then retry.")},
    {FailureKind::NoCredit, TEXT("No credit left"), TEXT("no credit left"),
     TEXT("Add credit or raise the spending limit at the provider, then retry. Waiting does not "
          "help.")},
    {FailureKind::UnknownModel, TEXT("Unknown model"), TEXT("unknown model"),
     TEXT("Choose a model the provider lists; testing the connection shows them. On a server of "
          "your "
          "own, fetch or load it first.")},
    {FailureKind::ContextTooLong, TEXT("Prompt too long"), TEXT("prompt too long for the model"),
     TEXT("Shorten the prompt, or choose a model with a larger context window.")},
    {FailureKind::BadParameter, TEXT("Parameter refused"), TEXT("parameter refused"),
     TEXT("Change or remove the parameter in the target, then retry.")},
    {FailureKind::ContentFiltered, TEXT("Blocked by the content filter"),
     TEXT("blocked by the content filter"),
     TEXT("The provider refuses this content. Reword the prompt.")},
    {FailureKind::RateLimited, TEXT("Rate limit"), TEXT("rate limit"),
     TEXT("Retry later, or lower the concurrency or the requests a minute.")},
    {FailureKind::Overloaded, TEXT("Server overloaded"), TEXT("server overloaded"),
     TEXT("Retry in a few minutes, with a lower concurrency.")},
    {FailureKind::ServerError, TEXT("Server error"), TEXT("server error"),
     TEXT("The fault is at the provider. Retry in a while.")},
    {FailureKind::HostNotFound, TEXT("Host not found"), TEXT("host not found"),
     TEXT("Check the base URL for typing mistakes, and the network connection.")},
    {FailureKind::ConnectionRefused, TEXT("Connection refused"), TEXT("connection refused"),
     TEXT("Check that the server runs and that the port in the base URL is right.")},
    {FailureKind::ConnectionLost, TEXT("Connection lost"), TEXT("connection lost"),
     TEXT("Retry. The request may have been processed and billed.")},
    {FailureKind::TlsFailed, TEXT("Secure connection failed"), TEXT("secure connection failed"),
     TEXT("The server's certificate was not accepted. Check the address and the computer's clock, "
          "or name the certificate authority to trust.")},
    {FailureKind::ProxyFailed, TEXT("Proxy failed"), TEXT("proxy failed"),
     TEXT("Check the proxy settings.")},
    {FailureKind::Redirected, TEXT("Redirected"), TEXT("redirected to another address"),
     TEXT("Redirects are not followed, for the key would travel along. Put the final address into "
          "the base URL.")},
    {FailureKind::Timeout, TEXT("Timed out"), TEXT("timed out"),
     TEXT("Retry, or give the target longer deadlines.")},
    {FailureKind::Truncated, TEXT("Answer cut off"), TEXT("answer cut off"),
     TEXT("Retry. The request may have been billed; the part that came in is kept with the "
          "attempt.")},
    {FailureKind::NotUnderstood, TEXT("Answer not understood"), TEXT("answer not understood"),
     TEXT("Check that the base URL leads to the API and not to a web page or another protocol.")},
    {FailureKind::TooLarge, TEXT("Answer too large"), TEXT("answer too large"),
     TEXT("Ask for a shorter answer, or raise the size limit of the target.")},
    {FailureKind::BadRequest, TEXT("Request refused"), TEXT("request refused"),
     TEXT("See what the provider says, and change the target or the prompt.")},
    {FailureKind::BadPrompt, TEXT("Prompt could not be made"), TEXT("prompt could not be made"),
     TEXT("Check the template and this row's cells. Nothing was sent.")},
    {FailureKind::Cancelled, TEXT("Cancelled"), TEXT("cancelled"),
     TEXT("Retry it when you want it answered.")},
    {FailureKind::NetworkFailed, TEXT("Network error"), TEXT("network error"),
     TEXT("Check the network connection, then retry.")},
    {FailureKind::NoKey, TEXT("No key"), TEXT("no key"),
     TEXT("Enter a key for this provider, or name an environment variable that holds it.")},
    {FailureKind::QuotaUsedUp, TEXT("Quota used up"), TEXT("quota used up"),
     TEXT("The quota of a day or a month is used up. Go on when it begins anew, raise it at the "
          "provider, or choose another model.")},
    {FailureKind::Internal, TEXT("Internal error"), TEXT("internal error"),
     TEXT("Retry; if it happens again, please report it.")},
};

#undef TEXT

const Entry &entryOf(FailureKind kind)
{
    const auto found = std::find_if(std::begin(entries), std::end(entries),
                                    [kind](const Entry &entry) { return entry.kind == kind; });
    return found == std::end(entries) ? *std::prev(std::end(entries)) : *found;
}

QString timeoutText(Phase phase)
{
    switch (phase) {
    case Phase::Connect:
        return FailureText::tr("no connection in time");
    case Phase::FirstByte:
        return FailureText::tr("no answer in time");
    case Phase::Idle:
        return FailureText::tr("the answer stalled");
    case Phase::Total:
        return FailureText::tr("not finished in time");
    case Phase::None:
        break;
    }
    return FailureText::tr("timed out");
}

QString timeoutAdvice(Phase phase)
{
    switch (phase) {
    case Phase::Connect:
        return FailureText::tr("Check the base URL and the network, or give the target a longer "
                               "deadline for connecting.");
    case Phase::FirstByte:
        return FailureText::tr(
            "Retry, or give the target a longer deadline for the first byte. The "
            "request may have been billed.");
    case Phase::Idle:
        return FailureText::tr("Retry, or give the target a longer deadline for pauses within an "
                               "answer. The request may have been billed.");
    case Phase::Total:
        return FailureText::tr("Ask for a shorter answer, or give the target a longer deadline in "
                               "total. The request may have been billed.");
    case Phase::None:
        break;
    }
    return FailureText::tr(entryOf(FailureKind::Timeout).advice);
}

} // namespace

QString failureKindLabel(FailureKind kind)
{
    return FailureText::tr(entryOf(kind).label);
}

QString failureSummary(const Failure &failure)
{
    if (failure.kind == FailureKind::Timeout)
        return timeoutText(failure.phase);
    QString text = FailureText::tr(entryOf(failure.kind).fragment);
    if (failure.httpStatus > 0) {
        const bool server = failure.kind == FailureKind::ServerError;
        text = (server ? FailureText::tr("%1 %2", "server error, status code")
                       : FailureText::tr("%1 (%2)", "failure, status code"))
                   .arg(text)
                   .arg(failure.httpStatus);
    }
    if (!failure.parameter.isEmpty())
        text = FailureText::tr("%1: %2", "failure, parameter").arg(text, failure.parameter);
    return text;
}

QString failureLine(const Failure &failure)
{
    const QString summary = failureSummary(failure);
    QString message = failure.message.simplified();
    if (message.isEmpty())
        message = failure.code;
    if (message.isEmpty() || message == summary)
        return summary;
    return FailureText::tr("%1: %2", "failure, the provider's message").arg(summary, message);
}

QString failureAdvice(const Failure &failure)
{
    if (failure.kind == FailureKind::Timeout)
        return timeoutAdvice(failure.phase);
    if (failure.kind == FailureKind::BadParameter && !failure.parameter.isEmpty())
        return FailureText::tr("Change or remove “%1” in the target's parameters, then retry.")
            .arg(failure.parameter);
    return FailureText::tr(entryOf(failure.kind).advice);
}

} // namespace volley
