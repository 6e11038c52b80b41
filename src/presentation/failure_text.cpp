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

constexpr Entry entries[] = {
    {FailureKind::InvalidKey, QT_TRANSLATE_NOOP("volley::FailureText", "Key refused"),
     QT_TRANSLATE_NOOP("volley::FailureText", "key refused"),
     QT_TRANSLATE_NOOP("volley::FailureText",
                       "Enter a valid key for this provider, then try again.")},
    {FailureKind::NoPermission, QT_TRANSLATE_NOOP("volley::FailureText", "No permission"),
     QT_TRANSLATE_NOOP("volley::FailureText", "no permission"),
     QT_TRANSLATE_NOOP(
         "volley::FailureText",
         "The key may not use this model or address. Use another key or model, then retry.")},
    {FailureKind::NoCredit, QT_TRANSLATE_NOOP("volley::FailureText", "No credit left"),
     QT_TRANSLATE_NOOP("volley::FailureText", "no credit left"),
     QT_TRANSLATE_NOOP(
         "volley::FailureText",
         "Add credit or raise the spending limit at the provider, then retry. Waiting does not "
         "help.")},
    {FailureKind::UnknownModel, QT_TRANSLATE_NOOP("volley::FailureText", "Unknown model"),
     QT_TRANSLATE_NOOP("volley::FailureText", "unknown model"),
     QT_TRANSLATE_NOOP(
         "volley::FailureText",
         "Choose a model the provider lists; testing the connection shows them. On a server of "
         "your "
         "own, fetch or load it first.")},
    {FailureKind::ContextTooLong, QT_TRANSLATE_NOOP("volley::FailureText", "Prompt too long"),
     QT_TRANSLATE_NOOP("volley::FailureText", "prompt too long for the model"),
     QT_TRANSLATE_NOOP("volley::FailureText",
                       "Shorten the prompt, or choose a model with a larger context window.")},
    {FailureKind::BadParameter, QT_TRANSLATE_NOOP("volley::FailureText", "Parameter refused"),
     QT_TRANSLATE_NOOP("volley::FailureText", "parameter refused"),
     QT_TRANSLATE_NOOP("volley::FailureText",
                       "Change or remove the parameter in the target, then retry.")},
    {FailureKind::ContentFiltered,
     QT_TRANSLATE_NOOP("volley::FailureText", "Blocked by the content filter"),
     QT_TRANSLATE_NOOP("volley::FailureText", "blocked by the content filter"),
     QT_TRANSLATE_NOOP("volley::FailureText",
                       "The provider refuses this content. Reword the prompt.")},
    {FailureKind::RateLimited, QT_TRANSLATE_NOOP("volley::FailureText", "Rate limit"),
     QT_TRANSLATE_NOOP("volley::FailureText", "rate limit"),
     QT_TRANSLATE_NOOP("volley::FailureText",
                       "Retry later, or lower the concurrency or the requests per minute.")},
    {FailureKind::Overloaded, QT_TRANSLATE_NOOP("volley::FailureText", "Server overloaded"),
     QT_TRANSLATE_NOOP("volley::FailureText", "server overloaded"),
     QT_TRANSLATE_NOOP("volley::FailureText", "Retry in a few minutes, with a lower concurrency.")},
    {FailureKind::ServerError, QT_TRANSLATE_NOOP("volley::FailureText", "Server error"),
     QT_TRANSLATE_NOOP("volley::FailureText", "server error"),
     QT_TRANSLATE_NOOP("volley::FailureText", "The fault is at the provider. Retry in a while.")},
    {FailureKind::HostNotFound, QT_TRANSLATE_NOOP("volley::FailureText", "Host not found"),
     QT_TRANSLATE_NOOP("volley::FailureText", "host not found"),
     QT_TRANSLATE_NOOP("volley::FailureText",
                       "Check the base URL for typos, and check the network connection.")},
    {FailureKind::ConnectionRefused, QT_TRANSLATE_NOOP("volley::FailureText", "Connection refused"),
     QT_TRANSLATE_NOOP("volley::FailureText", "connection refused"),
     QT_TRANSLATE_NOOP("volley::FailureText",
                       "Check that the server runs and that the port in the base URL is right.")},
    {FailureKind::ConnectionLost, QT_TRANSLATE_NOOP("volley::FailureText", "Connection lost"),
     QT_TRANSLATE_NOOP("volley::FailureText", "connection lost"),
     QT_TRANSLATE_NOOP("volley::FailureText",
                       "Retry. The request may have been processed and billed.")},
    {FailureKind::TlsFailed, QT_TRANSLATE_NOOP("volley::FailureText", "Secure connection failed"),
     QT_TRANSLATE_NOOP("volley::FailureText", "secure connection failed"),
     QT_TRANSLATE_NOOP(
         "volley::FailureText",
         "The server's certificate was not accepted. Check the address and the computer's clock, "
         "or name the certificate authority to trust.")},
    {FailureKind::ProxyFailed, QT_TRANSLATE_NOOP("volley::FailureText", "Proxy failed"),
     QT_TRANSLATE_NOOP("volley::FailureText", "proxy failed"),
     QT_TRANSLATE_NOOP("volley::FailureText", "Check the proxy (Edit > Settings, or --proxy).")},
    {FailureKind::Redirected, QT_TRANSLATE_NOOP("volley::FailureText", "Redirected"),
     QT_TRANSLATE_NOOP("volley::FailureText", "redirected to another address"),
     QT_TRANSLATE_NOOP("volley::FailureText",
                       "Redirects are not followed, because the key would be sent along. Enter the "
                       "final address as the base URL.")},
    {FailureKind::Timeout, QT_TRANSLATE_NOOP("volley::FailureText", "Timed out"),
     QT_TRANSLATE_NOOP("volley::FailureText", "timed out"),
     QT_TRANSLATE_NOOP("volley::FailureText", "Retry, or give the target longer deadlines.")},
    {FailureKind::Truncated, QT_TRANSLATE_NOOP("volley::FailureText", "Answer cut off"),
     QT_TRANSLATE_NOOP("volley::FailureText", "answer cut off"),
     QT_TRANSLATE_NOOP(
         "volley::FailureText",
         "Retry. The request may have been billed; the part that came in is kept with the "
         "attempt.")},
    {FailureKind::NotUnderstood, QT_TRANSLATE_NOOP("volley::FailureText", "Answer not understood"),
     QT_TRANSLATE_NOOP("volley::FailureText", "answer not understood"),
     QT_TRANSLATE_NOOP(
         "volley::FailureText",
         "Check that the base URL leads to the API and not to a web page or another protocol.")},
    {FailureKind::TooLarge, QT_TRANSLATE_NOOP("volley::FailureText", "Answer too large"),
     QT_TRANSLATE_NOOP("volley::FailureText", "answer too large"),
     QT_TRANSLATE_NOOP("volley::FailureText",
                       "Ask for a shorter answer, or raise the size limit of the target.")},
    {FailureKind::BadRequest, QT_TRANSLATE_NOOP("volley::FailureText", "Request refused"),
     QT_TRANSLATE_NOOP("volley::FailureText", "request refused"),
     QT_TRANSLATE_NOOP("volley::FailureText",
                       "See what the provider says, and change the target or the prompt.")},
    {FailureKind::BadPrompt, QT_TRANSLATE_NOOP("volley::FailureText", "Prompt could not be built"),
     QT_TRANSLATE_NOOP("volley::FailureText", "prompt could not be built"),
     QT_TRANSLATE_NOOP("volley::FailureText",
                       "Check the template and this row's cells. Nothing was sent.")},
    {FailureKind::Cancelled, QT_TRANSLATE_NOOP("volley::FailureText", "Cancelled"),
     QT_TRANSLATE_NOOP("volley::FailureText", "cancelled"),
     QT_TRANSLATE_NOOP("volley::FailureText", "Retry it when you want it answered.")},
    {FailureKind::Hedged, QT_TRANSLATE_NOOP("volley::FailureText", "Hedged"),
     QT_TRANSLATE_NOOP("volley::FailureText", "hedged: the other answer came first"),
     QT_TRANSLATE_NOOP(
         "volley::FailureText",
         "The request took long and was sent a second time; the other answer came first.")},
    {FailureKind::NetworkFailed, QT_TRANSLATE_NOOP("volley::FailureText", "Network error"),
     QT_TRANSLATE_NOOP("volley::FailureText", "network error"),
     QT_TRANSLATE_NOOP("volley::FailureText", "Check the network connection, then retry.")},
    {FailureKind::NoKey, QT_TRANSLATE_NOOP("volley::FailureText", "No key"),
     QT_TRANSLATE_NOOP("volley::FailureText", "no key"),
     QT_TRANSLATE_NOOP(
         "volley::FailureText",
         "Enter a key for this provider, or name an environment variable that holds it.")},
    {FailureKind::QuotaUsedUp, QT_TRANSLATE_NOOP("volley::FailureText", "Quota used up"),
     QT_TRANSLATE_NOOP("volley::FailureText", "quota used up"),
     QT_TRANSLATE_NOOP("volley::FailureText",
                       "The daily or monthly quota is used up. Continue when it is renewed, raise "
                       "it at the provider, or choose another model.")},
    {FailureKind::Internal, QT_TRANSLATE_NOOP("volley::FailureText", "Internal error"),
     QT_TRANSLATE_NOOP("volley::FailureText", "internal error"),
     QT_TRANSLATE_NOOP("volley::FailureText", "Retry; if it happens again, please report it.")},
};

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
    if (failure.kind == FailureKind::Hedged && failure.outcome == OutcomeClass::Unknown)
        return FailureText::tr("hedged: the other answer came first; may have been billed");
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
