// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "providers/provider.h"
#include "providers/reply_errors.h"

namespace volley {

/// Ollama's own chat, which streams a JSON object a line. Stateless; any thread; owned by the
/// provider table.
class OllamaProvider final : public Provider
{
public:
    explicit OllamaProvider(UtcNow utcNow)
        : m_utcNow(utcNow)
    {}

    [[nodiscard]] HttpRequest buildRequest(const Target &target, const Prompt &prompt,
                                           const Secret &key) const override;
    [[nodiscard]] std::unique_ptr<ReplyParser> makeParser(const Target &target) const override;
    [[nodiscard]] RateHints rateHints(const HttpHead &head) const override;
    [[nodiscard]] HttpRequest modelsRequest(const Target &target, const Secret &key,
                                            const QString &page) const override;
    [[nodiscard]] Outcome<ModelPage> parseModels(const HttpHead &head,
                                                 const QByteArray &body) const override;
    [[nodiscard]] SettingSupport settingSupport(const Target &target) const override;
    [[nodiscard]] QList<ParameterSpec> parameterSpecs(const Target &target) const override;

private:
    [[nodiscard]] ErrorContext errorContext(const QStringList &fields) const;

    UtcNow m_utcNow;
};

} // namespace volley
