// SPDX-License-Identifier: GPL-3.0-or-later
#include "integration/providers/wire_case.h"

namespace volley::test {

namespace {

const QByteArray turns =
    R"("messages":[{"role":"system","content":"be brief"},{"role":"user","content":"q"},{"role":"assistant","content":"a"},{"role":"user","content":"Hé!"}],"stream":)";
const QByteArray countTokens = R"(,"stream_options":{"include_usage":true})";

/// A case of chat completions; `limit` names the field that 50 tokens go into.
WireCase chatCase(const char *name, const char *provider, const char *model, const QByteArray &path,
                  const QByteArray &limit)
{
    WireCase one;
    one.name = name;
    one.target = wireTarget(provider, "chat", model);
    one.path = QString::fromLatin1(path);
    one.keyField = "Authorization: Bearer %1";
    one.fields = {"content-type: application/json"};
    const QByteArray behind = R"(,"temperature":0.5,")" + limit + R"(":50})";
    const QByteArray before = R"({"model":")" + QByteArray(model) + "\"," + turns;
    one.streamed.line = one.whole.line = "POST " + path + "/chat/completions HTTP/1.1";
    one.streamed.body = before + "true" + countTokens + behind;
    one.whole.body = before + "false" + behind;
    one.streamed.reply =
        R"(data: {"id":"c1","object":"chat.completion.chunk","model":"m-1","choices":[{"index":0,"delta":{"role":"assistant","content":""},"finish_reason":null}]}

data: {"id":"c1","object":"chat.completion.chunk","model":"m-1","choices":[{"index":0,"delta":{"content":"Grü"},"finish_reason":null}]}

data: {"id":"c1","object":"chat.completion.chunk","model":"m-1","choices":[{"index":0,"delta":{"content":"ße"},"finish_reason":"stop"}]}

data: {"id":"c1","choices":[],"usage":{"prompt_tokens":14,"completion_tokens":11,"total_tokens":25,"prompt_tokens_details":{"cached_tokens":4},"completion_tokens_details":{"reasoning_tokens":5}}}

data: [DONE]

)";
    one.whole.reply =
        R"({"id":"c1","object":"chat.completion","model":"m-1","choices":[{"index":0,"message":{"role":"assistant","content":"Grüße","refusal":null},"finish_reason":"stop"}],"usage":{"prompt_tokens":14,"completion_tokens":11,"total_tokens":25,"prompt_tokens_details":{"cached_tokens":4},"completion_tokens_details":{"reasoning_tokens":5}}})";
    one.answer.text = QStringLiteral("Grüße");
    one.answer.model = QStringLiteral("m-1");
    one.answer.requestId = QStringLiteral("c1");
    one.answer.finish = FinishReason::Stop;
    one.answer.rawFinish = QStringLiteral("stop");
    one.answer.usage = Usage{14, 4, 11, 5};
    one.models = {{"GET " + path + "/models HTTP/1.1",
                   {},
                   R"({"object":"list","data":[{"id":"m-1","object":"model"},{"id":"m-2"}]})"}};
    one.modelNames = {QStringLiteral("m-1"), QStringLiteral("m-2")};
    one.unknownModel =
        R"({"error":{"message":"The model `nonsense` does not exist","type":"invalid_request_error","param":null,"code":"model_not_found"}})";
    one.badKey =
        R"({"error":{"message":"Incorrect API key provided","type":"invalid_request_error","param":null,"code":"invalid_api_key"}})";
    return one;
}

WireCase responsesCase()
{
    WireCase one = chatCase("openai responses", "openai", "gpt-4o", "/v1", "max_output_tokens");
    one.target = wireTarget("openai", "responses", "gpt-4o");
    one.streamed.line = one.whole.line = "POST /v1/responses HTTP/1.1";
    const QByteArray before =
        R"({"model":"gpt-4o","instructions":"be brief","input":[{"role":"user","content":"q"},{"role":"assistant","content":"a"},{"role":"user","content":"Hé!"}],"stream":)";
    const QByteArray behind = R"(,"store":false,"temperature":0.5,"max_output_tokens":50})";
    one.streamed.body = before + "true" + behind;
    one.whole.body = before + "false" + behind;
    one.whole.reply =
        R"({"id":"c1","object":"response","status":"completed","error":null,"model":"m-1","output":[{"type":"reasoning","id":"rs_1","summary":[]},{"type":"message","id":"msg_1","role":"assistant","content":[{"type":"output_text","text":"Grüße","annotations":[]}]}],"usage":{"input_tokens":14,"input_tokens_details":{"cached_tokens":4},"output_tokens":11,"output_tokens_details":{"reasoning_tokens":5},"total_tokens":25}})";
    one.streamed.reply =
        R"(event: response.created
data: {"type":"response.created","sequence_number":0,"response":{"id":"c1","status":"in_progress","model":"m-1","output":[]}}

event: response.output_text.delta
data: {"type":"response.output_text.delta","sequence_number":1,"output_index":1,"delta":"Grü"}

event: response.output_text.delta
data: {"type":"response.output_text.delta","sequence_number":2,"output_index":1,"delta":"ße"}

event: response.completed
data: {"type":"response.completed","sequence_number":3,"response":)" +
        one.whole.reply + "}\n\n";
    one.answer.rawFinish = QStringLiteral("completed");
    return one;
}

/// In its older form, with the version in the base URL.
WireCase classicAzureCase()
{
    WireCase one = chatCase("azure classic", "azure", "my-gpt", "/openai", "max_completion_tokens");
    const QByteArray version = "?api-version=2024-10-21";
    one.path = QStringLiteral("/");
    one.query = QStringLiteral("api-version=2024-10-21");
    one.keyField = "api-key: %1";
    one.streamed.line = one.whole.line =
        "POST /openai/deployments/my-gpt/chat/completions" + version + " HTTP/1.1";
    one.models.first().line = "GET /openai/models" + version + " HTTP/1.1";
    one.unknownModel =
        R"({"error":{"code":"DeploymentNotFound","message":"The API deployment for this resource does not exist."}})";
    one.badKey =
        R"({"error":{"code":"401","message":"Access denied due to invalid subscription key or wrong API endpoint."}})";
    return one;
}

WireCase azureCase()
{
    WireCase one = chatCase("azure", "azure", "my-gpt", "/openai/v1", "max_completion_tokens");
    one.path.clear();
    one.keyField = "api-key: %1";
    return one;
}

/// A relay: comments in its streams, and the cost in its answers.
WireCase relayCase()
{
    WireCase one = chatCase("openrouter", "openrouter", "a/m-1", "/api/v1", "max_tokens");
    const QByteArray cost = R"("total_tokens":25,"cost":0.00014,)";
    one.streamed.reply = ": OPENROUTER PROCESSING\n\n: OPENROUTER PROCESSING\n\n" +
                         one.streamed.reply.replace(R"("total_tokens":25,)", cost);
    one.whole.reply.replace(R"("total_tokens":25,)", cost);
    one.answer.costUsd = 0.00014;
    one.unknownModel =
        R"({"error":{"message":"No endpoints found for a/nonsense.","code":404},"user_id":"u"})";
    one.badKey = R"({"error":{"message":"No auth credentials found","code":401}})";
    return one;
}

/// A server that refuses what it does not know.
WireCase strictCase()
{
    WireCase one = chatCase("mistral", "mistral", "mistral-small", "/v1", "max_tokens");
    one.streamed.body.replace(countTokens, QByteArray());
    one.unknownModel =
        R"({"object":"error","message":"Invalid model: nonsense","type":"invalid_model","code":"1500"})";
    one.badKey = R"({"detail":"Unauthorized"})";
    return one;
}

} // namespace

QList<WireCase> openAiCases()
{
    return {chatCase("openai", "openai", "gpt-4o", "/v1", "max_completion_tokens"),
            responsesCase(),
            classicAzureCase(),
            azureCase(),
            relayCase(),
            strictCase(),
            chatCase("compatible", "compatible", "m-1", "/v1", "max_tokens")};
}

} // namespace volley::test
