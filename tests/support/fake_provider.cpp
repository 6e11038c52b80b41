// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/fake_provider.h"

namespace volley::test {

namespace {

FailureKind kindOf(int status)
{
    switch (status) {
    case 401:
        return FailureKind::InvalidKey;
    case 402:
        return FailureKind::NoCredit;
    case 403:
        return FailureKind::NoPermission;
    case 404:
        return FailureKind::UnknownModel;
    case 429:
        return FailureKind::RateLimited;
    case 503:
        return FailureKind::Overloaded;
    default:
        return status >= 500 ? FailureKind::ServerError : FailureKind::BadRequest;
    }
}

OutcomeClass outcomeOf(int status)
{
    if (status == 429 || status == 503)
        return OutcomeClass::NotProcessed;
    return status >= 500 ? OutcomeClass::Unknown : OutcomeClass::Final;
}

class FakeParser final : public ReplyParser
{
public:
    explicit FakeParser(bool streams)
        : m_streams(streams)
    {}

    void head(const HttpHead &head) override
    {
        m_status = head.status;
        for (const HttpHeader &header : head.headers) {
            if (header.name.compare("retry-after-ms", Qt::CaseInsensitive) == 0)
                m_retryAfter = std::chrono::milliseconds(header.value.toLongLong());
            if (header.name.compare("x-uncounted", Qt::CaseInsensitive) == 0)
                m_counts = false;
            if (header.name.compare("x-cost-usd", Qt::CaseInsensitive) == 0)
                m_costUsd = header.value.toDouble();
            if (header.name.compare("x-refused", Qt::CaseInsensitive) == 0)
                m_refused = QString::fromLatin1(header.value);
        }
    }

    QString feed(QByteArrayView bytes) override
    {
        if (m_complete)
            return {};
        const QByteArray piece = bytes.toByteArray();
        const qsizetype at = piece.indexOf(FakeProvider::end);
        m_complete = at >= 0;
        const QString text = QString::fromUtf8(m_complete ? piece.left(at) : piece);
        m_text += text;
        return m_streams && m_status < 300 ? text : QString();
    }

    bool isComplete() const override { return m_complete && m_streams; }

    Outcome<Answer> finish() override
    {
        if (m_status < 200 || m_status >= 300) {
            Failure failure;
            failure.kind = m_refused.isEmpty() ? kindOf(m_status) : FailureKind::BadParameter;
            failure.parameter = m_refused;
            failure.outcome = outcomeOf(m_status);
            failure.httpStatus = m_status;
            failure.message = m_text;
            failure.retryAfter = m_retryAfter;
            return unexpected(failure);
        }
        if (!m_complete) {
            Failure failure;
            failure.kind = FailureKind::Truncated;
            failure.outcome = OutcomeClass::Unknown;
            failure.httpStatus = m_status;
            return unexpected(failure);
        }
        Answer answer = partial();
        answer.finish = FinishReason::Stop;
        if (m_counts) {
            answer.usage.inputTokens = 1;
            answer.usage.outputTokens = m_text.size();
        }
        answer.costUsd = m_costUsd;
        return answer;
    }

    Answer partial() const override
    {
        Answer answer;
        if (m_status < 300)
            answer.text = m_text;
        return answer;
    }

private:
    bool m_streams = true;
    bool m_complete = false;
    int m_status = 0;
    bool m_counts = true;
    std::optional<double> m_costUsd;
    QString m_refused;
    QString m_text;
    std::optional<std::chrono::milliseconds> m_retryAfter;
};

QByteArray linesOf(const QList<Image> &images)
{
    QByteArray lines;
    for (const Image &image : images)
        lines += '[' + (image.url.isEmpty() ? image.mediaType.toUtf8() : image.url.toEncoded()) +
                 ' ' + QByteArray::number(image.data.size()) + "]\n";
    return lines;
}

} // namespace

HttpRequest FakeProvider::buildRequest(const Target &target, const Prompt &prompt,
                                       const Secret &key) const
{
    HttpRequest request;
    request.url = target.baseUrl;
    request.headers.append({"x-model", target.model.toUtf8()});
    request.key = {"Authorization", "Bearer ", key};
    if (!prompt.system.isEmpty())
        request.body = prompt.system.toUtf8() + '\n';
    for (const Message &message : prompt.before)
        request.body += (message.role == Role::User ? "user: " : "assistant: ") +
                        message.text.toUtf8() + '\n' + linesOf(message.images);
    request.body += linesOf(prompt.images) + prompt.user.toUtf8();
    request.streams = target.stream;
    return request;
}

std::unique_ptr<ReplyParser> FakeProvider::makeParser(const Target &target) const
{
    return std::make_unique<FakeParser>(target.stream);
}

RateHints FakeProvider::rateHints(const HttpHead &) const
{
    return {};
}

HttpRequest FakeProvider::modelsRequest(const Target &target, const Secret &key,
                                        const QString &) const
{
    HttpRequest request = buildRequest(target, {}, key);
    request.method = "GET";
    return request;
}

Outcome<ModelPage> FakeProvider::parseModels(const HttpHead &, const QByteArray &body) const
{
    return ModelPage{QString::fromUtf8(body).split(QLatin1Char('\n')), {}};
}

SettingSupport FakeProvider::settingSupport(const Target &) const
{
    return {};
}

QList<ParameterSpec> FakeProvider::parameterSpecs(const Target &) const
{
    return {};
}

} // namespace volley::test
