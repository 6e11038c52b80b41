// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/answer.h"
#include "domain/failure.h"
#include "domain/prompt_draft.h"
#include "domain/target.h"
#include "http/http_types.h"
#include "providers/error_rules.h"
#include "providers/parameter_spec.h"

#include <QByteArrayView>
#include <QString>
#include <QStringList>

#include <chrono>
#include <memory>
#include <optional>

namespace volley {

/// What a response says about the provider's limits. Non-positive numbers on the wire mean unknown.
struct RateHints
{
    std::optional<std::chrono::milliseconds> retryAfter;
    std::optional<qint64> requestsLimit; ///< a minute
    std::optional<qint64> requestsRemaining;
    std::optional<std::chrono::milliseconds> requestsReset; ///< until the bucket is full again
    std::optional<qint64> tokensLimit;
    std::optional<qint64> tokensRemaining;
    std::optional<std::chrono::milliseconds> tokensReset;
};

/// A page of a provider's list of models.
struct ModelPage
{
    QStringList models;
    QString next; ///< names the page that follows; empty = this was the last
};

/// Reads one response. Fed the head, then the body's bytes cut anywhere, then asked for the
/// outcome.
class ReplyParser
{
public:
    ReplyParser() = default;
    virtual ~ReplyParser() = default;
    Q_DISABLE_COPY_MOVE(ReplyParser)

    virtual void head(const HttpHead &head) = 0;
    /// Takes bytes; returns the answer text they added (streaming only; else empty).
    virtual QString feed(QByteArrayView bytes) = 0;
    /// Whether the protocol's own end (`[DONE]`, an error event) has been seen: nothing of worth
    /// can follow, and waiting for the connection to end is a courtesy.
    [[nodiscard]] virtual bool isComplete() const = 0;
    /// The response ended by its framing. The answer, or why it is none: error status, a stream
    /// without its end, not understood …
    [[nodiscard]] virtual Outcome<Answer> finish() = 0;
    /// What came in so far, for attempts that fail on the way.
    [[nodiscard]] virtual Answer partial() const = 0;
};

/// Wall time in milliseconds since the epoch; for a Retry-After that is a date.
using UtcNow = qint64 (*)();

/// Speaks one provider's protocol. Stateless and shared by all requests of a run; every method is
/// const and may be called from any thread.
class Provider
{
public:
    Provider() = default;
    virtual ~Provider() = default;
    Q_DISABLE_COPY_MOVE(Provider)

    /// The complete HTTP request, parameters passed through byte for byte. `target` is valid.
    [[nodiscard]] virtual HttpRequest buildRequest(const Target &target, const Prompt &prompt,
                                                   const Secret &key) const = 0;
    [[nodiscard]] virtual std::unique_ptr<ReplyParser> makeParser(const Target &target) const = 0;
    [[nodiscard]] virtual RateHints rateHints(const HttpHead &head) const = 0;
    /// The request that lists the provider's models, and the reading of its body. `page` is empty,
    /// or what the page before named as its next.
    [[nodiscard]] virtual HttpRequest modelsRequest(const Target &target, const Secret &key,
                                                    const QString &page) const = 0;
    [[nodiscard]] virtual Outcome<ModelPage> parseModels(const HttpHead &head,
                                                         const QByteArray &body) const = 0;
    /// What can be set for this target's model.
    [[nodiscard]] virtual SettingSupport settingSupport(const Target &target) const = 0;
    /// The provider's own fields, in the order of a form.
    [[nodiscard]] virtual QList<ParameterSpec> parameterSpecs(const Target &target) const = 0;
};

/// One of a provider's protocols.
struct Endpoint
{
    QString id;                        ///< as on the command line: "chat", "responses"
    const Provider *adapter = nullptr; ///< static storage
};

/// What servers of one protocol differ in: data for its adapter.
struct ProviderQuirks
{
    SettingSupport settings;         ///< as far as all its models are alike
    QList<ParameterSpec> parameters; ///< its own fields, beyond those of the protocol
    ErrorRules errorRules;
    bool streamOptions = true; ///< takes stream_options, which makes a stream count its tokens
    bool strictSchema = false; ///< can hold answers to a schema that allows it without exception
    bool azure = false;        ///< addresses and keys are as Azure has them
    bool openAiModels = false; ///< its models are OpenAI's, by the names OpenAI gives them
    /// What stands between its base URL and the paths of OpenAI's protocols, if anything does.
    QString openAiRoot;
    QString seedField = QStringLiteral("seed");
    QString effortField = QStringLiteral("reasoning_effort"); ///< "reasoning.effort": in an object
};

/// Who may see a provider's list of models.
enum class ModelList {
    WithKey, ///< whoever has a key, where one is needed
    Public,  ///< everyone: the list says nothing of the key
    None,    ///< there is none
};

/// A line of the provider table.
struct ProviderInfo
{
    QString id;          ///< as on the command line: "openai"
    QString name;        ///< as a person reads it: "OpenAI"
    QUrl baseUrl;        ///< empty = the person must give one (compatible) or it is started (demo)
    QString keyVariable; ///< usual environment variable; empty = none
    /// Hosts besides baseUrl's that the key in keyVariable may go to; "*.domain" = all below it.
    QStringList ownHosts;
    bool needsKey = true;
    ModelList modelList = ModelList::WithKey;
    bool isLocal = false;      ///< usually runs on this machine, at baseUrl
    QStringList models;        ///< known without asking; the first is the default (demo only)
    QList<Endpoint> endpoints; ///< the first is the default
    ProviderQuirks quirks;
    QString baseUrlHint;   ///< how a base URL looks where the person must give one
    QString priceProvider; ///< its name in the price table; empty = no prices are known
};

/// All providers, in the order a person should see them.
[[nodiscard]] const QList<ProviderInfo> &providerTable();
[[nodiscard]] const ProviderInfo *findProvider(QStringView id);
/// What is particular to the target's provider; nothing is where it is not known.
[[nodiscard]] const ProviderQuirks &quirksOf(const Target &target);
/// The base URL that counts for `target`: its own, else the provider's.
[[nodiscard]] QUrl effectiveBaseUrl(const Target &target);
/// The one of a provider's endpoints that `target` names, or its first where none is named; null
/// where it has none of that name.
[[nodiscard]] const Endpoint *endpointOf(const ProviderInfo &info, const Target &target);
/// The adapter that speaks to `target`; null where there is no such provider or endpoint.
[[nodiscard]] const Provider *adapterOf(const Target &target);
/// Whether the target's provider, endpoint and settings go together. Error: BadValue with the field
/// named.
[[nodiscard]] Result<void> checkSupport(const Target &target);
/// A transport's fault as a Failure, with its outcome class.
[[nodiscard]] Failure failureOf(const HttpFault &fault);
/// A rough count for budgets and limits where nothing better is known (≈ 4 UTF-8 bytes a token).
[[nodiscard]] qint64 estimateTokens(QStringView text);
/// The same for all that is sent; a picture counts as one of a megapixel does with most.
[[nodiscard]] qint64 estimateTokens(const Prompt &prompt);
/// The same for a row's draft, its pictures not read yet.
[[nodiscard]] qint64 estimateTokens(const PromptDraft &draft);

} // namespace volley
