// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "providers/openai_provider.h"

namespace volley {

/// OpenAI's chat completions, as spoken by OpenAI itself, the demo provider and the many compatible
/// servers; what these differ in is in the provider table. Stateless; any thread; owned by the
/// provider table.
class OpenAiChatProvider final : public OpenAiProvider
{
public:
    using OpenAiProvider::OpenAiProvider;

    [[nodiscard]] HttpRequest buildRequest(const Target &target, const Prompt &prompt,
                                           const Secret &key) const override;
    [[nodiscard]] std::unique_ptr<ReplyParser> makeParser(const Target &target) const override;
    [[nodiscard]] SettingSupport settingSupport(const Target &target) const override;
    [[nodiscard]] QList<ParameterSpec> parameterSpecs(const Target &target) const override;

private:
    [[nodiscard]] BodyMembers members(const Target &target) const;
    [[nodiscard]] QByteArray bodyOf(const Target &target, const Prompt &prompt) const;
};

} // namespace volley
