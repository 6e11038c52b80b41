// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/provider.h"

namespace volley {

namespace {

FailureKind kindOf(FaultKind kind)
{
    switch (kind) {
    case FaultKind::HostNotFound:
        return FailureKind::HostNotFound;
    case FaultKind::ConnectionRefused:
        return FailureKind::ConnectionRefused;
    case FaultKind::ConnectionLost:
        return FailureKind::ConnectionLost;
    case FaultKind::TlsFailed:
    case FaultKind::CertificateRejected:
        return FailureKind::TlsFailed;
    case FaultKind::ProxyFailed:
        return FailureKind::ProxyFailed;
    case FaultKind::BodyTruncated:
        return FailureKind::Truncated;
    case FaultKind::BodyTooLarge:
        return FailureKind::TooLarge;
    case FaultKind::BadResponse:
        return FailureKind::NotUnderstood;
    case FaultKind::Other:
        return FailureKind::NetworkFailed;
    }
    return FailureKind::NetworkFailed;
}

OutcomeClass outcomeOf(const HttpFault &fault)
{
    switch (fault.kind) {
    case FaultKind::HostNotFound:
    case FaultKind::ConnectionRefused:
        return OutcomeClass::NotProcessed;
    case FaultKind::BodyTruncated:
        return OutcomeClass::Unknown;
    case FaultKind::BodyTooLarge: // it was answered, and would be as large again
        return OutcomeClass::Final;
    default:
        return fault.mayHaveBeenProcessed ? OutcomeClass::Unknown : OutcomeClass::NotProcessed;
    }
}

} // namespace

Failure failureOf(const HttpFault &fault)
{
    Failure failure;
    failure.kind = kindOf(fault.kind);
    failure.outcome = outcomeOf(fault);
    failure.message = scrubbed(fault.detail);
    // The same certificate would be shown again.
    if (fault.kind == FaultKind::CertificateRejected)
        failure.shouldRetry = false;
    return failure;
}

} // namespace volley
