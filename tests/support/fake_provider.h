// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "providers/provider.h"

namespace volley::test {

/// A protocol as small as one can be: the request's body is the system message, the
/// earlier messages ("user: Hi"), the images ("[image/png 21]", its bytes counted) and the prompt,
/// a line each, what is not there left out; the answer's body is its text, ended by
/// `end`. Statuses other than 2xx become the failure kinds they stand for, with the body as
/// message. Tokens are 1 for the prompt and one a character of the answer, unless a header
/// `x-uncounted` says that nothing is counted; a header `x-cost-usd` is the provider's own cost; an
/// error's header `x-refused` names the parameter that is refused.
class FakeProvider final : public Provider
{
public:
    static constexpr char end = '\x04';
    /// A complete body that answers `text`.
    [[nodiscard]] static QByteArray whole(const QByteArray &text) { return text + end; }

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
};

} // namespace volley::test
