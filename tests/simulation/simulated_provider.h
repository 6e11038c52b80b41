// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "providers/provider.h"
#include "simulation/model_server.h"

namespace volley::test {

/// The protocol of ModelServers: the body of a request is the prompt, that of an answer its usage
/// ("120 311"). Rate headers are read by the program's own readers.
class SimulatedProvider final : public Provider
{
public:
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

    /// The clock by which the headers' moments are read.
    const Clock *clock = nullptr;
};

} // namespace volley::test
