// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/google_error.h"

#include "providers/rate_headers.h"

#include <QJsonArray>

namespace volley {

namespace {

/// The first entry's `member` of the list in `detail`.
QString firstOf(const QJsonObject &detail, QLatin1String list, QLatin1String member)
{
    return detail.value(list).toArray().at(0)[member].toString();
}

bool isOfDayOrMonth(const QJsonObject &detail)
{
    const QJsonArray violations = detail.value(QLatin1String("violations")).toArray();
    for (const QJsonValue &violation : violations) {
        const QString id = violation[QLatin1String("quotaId")].toString();
        if (id.contains(QLatin1String("PerDay")) || id.contains(QLatin1String("PerMonth")))
            return true;
    }
    return false;
}

void readDetail(const QJsonObject &detail, ErrorBody &error)
{
    const QString type = detail.value(QLatin1String("@type")).toString();
    if (type.endsWith(QLatin1String("google.rpc.RetryInfo"))) {
        error.retryAfter =
            parseDuration(detail.value(QLatin1String("retryDelay")).toString().toLatin1());
    } else if (type.endsWith(QLatin1String("google.rpc.QuotaFailure"))) {
        error.longQuota = error.longQuota || isOfDayOrMonth(detail);
    } else if (type.endsWith(QLatin1String("google.rpc.ErrorInfo"))) {
        error.code = detail.value(QLatin1String("reason")).toString();
    } else if (type.endsWith(QLatin1String("google.rpc.BadRequest"))) {
        error.parameter = firstOf(detail, QLatin1String("fieldViolations"), QLatin1String("field"));
    }
}

} // namespace

void readGoogleError(const QJsonObject &json, ErrorBody &error)
{
    const QString status = json.value(QLatin1String("status")).toString();
    if (status.isEmpty() || !json.value(QLatin1String("code")).isDouble())
        return;
    // The number that stands as its code says no more than the HTTP status does.
    error.type = status;
    error.code.clear();
    const QJsonArray details = json.value(QLatin1String("details")).toArray();
    for (const QJsonValue &detail : details)
        readDetail(detail.toObject(), error);
}

} // namespace volley
