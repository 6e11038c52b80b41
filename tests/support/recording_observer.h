// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/transport.h"

#include <QStringList>

#include <functional>

namespace volley::test {

/// Keeps what an exchange tells, and the order it tells it in.
class RecordingObserver final : public ExchangeObserver
{
public:
    void requestSent() override { note(QStringLiteral("sent")); }
    void headReceived(const HttpHead &received) override
    {
        head = received;
        note(QStringLiteral("head"));
    }
    void bodyReceived(const QByteArray &bytes) override
    {
        body += bytes;
        pieces << bytes;
        note(QStringLiteral("body"));
    }
    void finished(const std::optional<HttpFault> &reason) override
    {
        fault = reason;
        done = true;
        note(QStringLiteral("finished"));
    }

    /// Finished without a fault.
    [[nodiscard]] bool good() const { return done && !fault; }
    [[nodiscard]] bool failedAs(FaultKind kind) const
    {
        return done && fault && fault->kind == kind;
    }
    /// Whether the calls came in the order the interface promises.
    [[nodiscard]] bool orderly() const
    {
        const auto rank = [](const QString &call) {
            return QStringList{QStringLiteral("sent"), QStringLiteral("head"),
                               QStringLiteral("body"), QStringLiteral("finished")}
                .indexOf(call);
        };
        for (qsizetype i = 1; i < calls.size(); ++i) {
            const bool repeated =
                calls.at(i) == calls.at(i - 1) && calls.at(i) != QLatin1String("body");
            if (repeated || rank(calls.at(i)) < rank(calls.at(i - 1)))
                return false;
        }
        return !calls.contains(QStringLiteral("body")) || calls.contains(QStringLiteral("head"));
    }

    HttpHead head;
    QByteArray body;
    QList<QByteArray> pieces;
    std::optional<HttpFault> fault;
    bool done = false;
    QStringList calls;
    /// Called last in each call, with its name; may destroy the exchange.
    std::function<void(const QString &)> then;

private:
    void note(const QString &call)
    {
        calls << call;
        if (const auto next = then)
            next(call);
    }
};

} // namespace volley::test
