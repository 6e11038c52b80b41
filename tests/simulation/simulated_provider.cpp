// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulation/simulated_provider.h"

#include "providers/anthropic_limits.h"
#include "providers/rate_headers.h"

namespace volley::test {

namespace {

class UsageParser final : public ReplyParser
{
public:
    void head(const HttpHead &head) override { m_head = head; }
    QString feed(QByteArrayView bytes) override
    {
        m_body += bytes;
        return {};
    }
    [[nodiscard]] bool isComplete() const override { return false; }
    [[nodiscard]] Outcome<Answer> finish() override
    {
        if (m_head.status == 200)
            return partial();
        Failure failure;
        failure.httpStatus = m_head.status;
        failure.kind = m_head.status == 429   ? FailureKind::RateLimited
                       : m_head.status == 503 ? FailureKind::Overloaded
                                              : FailureKind::ServerError;
        failure.outcome = m_head.status == 500 ? OutcomeClass::Unknown : OutcomeClass::NotProcessed;
        failure.retryAfter = readRetryAfter(m_head, 0);
        return unexpected(std::move(failure));
    }
    [[nodiscard]] Answer partial() const override
    {
        Answer answer;
        answer.text = QStringLiteral("yes");
        answer.finish = FinishReason::Stop;
        const qsizetype space = m_body.indexOf(' ');
        if (space > 0) {
            answer.usage.inputTokens = m_body.left(space).toLongLong();
            answer.usage.outputTokens = m_body.mid(space + 1).toLongLong();
        }
        return answer;
    }

private:
    HttpHead m_head;
    QByteArray m_body;
};

} // namespace

HttpRequest SimulatedProvider::buildRequest(const Target &target, const Prompt &prompt,
                                            const Secret &) const
{
    HttpRequest request;
    request.url = target.baseUrl;
    request.body = prompt.user.toUtf8();
    request.streams = target.stream;
    return request;
}

std::unique_ptr<ReplyParser> SimulatedProvider::makeParser(const Target &) const
{
    return std::make_unique<UsageParser>();
}

RateHints SimulatedProvider::rateHints(const HttpHead &head) const
{
    const qint64 utcMs = clock ? clock->utcMs() : 0;
    const bool anthropic =
        !head.headers.isEmpty() && head.headers.first().name.startsWith("anthropic");
    return anthropic ? readAnthropicLimits(head, utcMs) : readRateHints(head, utcMs);
}

HttpRequest SimulatedProvider::modelsRequest(const Target &target, const Secret &,
                                             const QString &) const
{
    HttpRequest request;
    request.url = target.baseUrl;
    return request;
}

Outcome<ModelPage> SimulatedProvider::parseModels(const HttpHead &, const QByteArray &) const
{
    return ModelPage{};
}

SettingSupport SimulatedProvider::settingSupport(const Target &) const
{
    return {};
}

QList<ParameterSpec> SimulatedProvider::parameterSpecs(const Target &) const
{
    return {};
}

} // namespace volley::test
