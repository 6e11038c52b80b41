// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "providers/openai_provider.h"

namespace volley {

/// OpenAI's responses: the other of its two protocols, with more to say about reasoning. Nothing is
/// kept at the provider (`store`) unless that is asked for. Stateless; any thread; owned by the
/// provider table.
class OpenAiResponsesProvider final : public OpenAiProvider
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
