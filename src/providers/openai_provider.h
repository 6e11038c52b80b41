// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "providers/provider.h"
#include "providers/reply_errors.h"
#include "providers/request_parts.h"

namespace volley {

/// What OpenAI's protocols have in common: headers, key, rate headers and the list of models.
/// Stateless; any thread.
class OpenAiProvider : public Provider
{
public:
    explicit OpenAiProvider(UtcNow utcNow)
        : m_utcNow(utcNow)
    {}

    [[nodiscard]] RateHints rateHints(const HttpHead &head) const override;
    [[nodiscard]] HttpRequest modelsRequest(const Target &target, const Secret &key,
                                            const QString &page) const override;
    [[nodiscard]] Outcome<ModelPage> parseModels(const HttpHead &head,
                                                 const QByteArray &body) const override;

protected:
    /// A POST of `body` to `path` below the base URL.
    [[nodiscard]] HttpRequest post(const Target &target, const Secret &key, const QString &path,
                                   const QByteArray &body) const;
    /// Sets what both of them name alike: temperature, top_p and the most tokens.
    void setSampling(BodyMembers &members, const Target &target) const;
    /// `fields`: what was sent beside the prompt.
    [[nodiscard]] ErrorContext errorContext(const Target &target, const QStringList &fields) const;

private:
    UtcNow m_utcNow;
};

/// Sets the format of answers at `path`: response_format, text.format. The members differ in one
/// thing: whether a schema's stand beside its type, or in an object of their own.
enum class SchemaPlace { Inner, Beside };
void setAnswerFormat(BodyMembers &members, const QString &path, const Target &target,
                     SchemaPlace place);

/// The field that settings.maxTokens goes into; empty where a parameter says it already, under any
/// of its names.
[[nodiscard]] QString maxTokensFieldOf(const Target &target, const SettingSupport &support);

/// A picture as a URL: its own, or a data: one, in quotes as JSON wants them.
[[nodiscard]] QByteArray quotedImageUrl(const Image &image);

} // namespace volley
