// SPDX-License-Identifier: GPL-3.0-or-later
#include "integration/providers/wire_case.h"

namespace volley::test {

namespace {

WireCase nativeCase()
{
    const QByteArray before =
        R"({"model":"qwen3:8b","messages":[{"role":"system","content":"be brief"},{"role":"user","content":"q"},{"role":"assistant","content":"a"},{"role":"user","content":"Hé!"}],"stream":)";
    const QByteArray behind = R"(,"options":{"temperature":0.5,"num_predict":50}})";
    WireCase one;
    one.name = "ollama";
    one.target = wireTarget("ollama", "native", "qwen3:8b");
    one.fields = {"content-type: application/json"};
    one.streamed.line = one.whole.line = "POST /api/chat HTTP/1.1";
    one.streamed.body = before + "true" + behind;
    one.whole.body = before + "false" + behind;
    one.streamed.reply =
        R"({"model":"qwen3:8b","created_at":"2026-01-01T00:00:00Z","message":{"role":"assistant","content":"Grü"},"done":false}
{"model":"qwen3:8b","created_at":"2026-01-01T00:00:00Z","message":{"role":"assistant","content":"ße"},"done":false}
{"model":"qwen3:8b","created_at":"2026-01-01T00:00:00Z","message":{"role":"assistant","content":""},"done_reason":"stop","done":true,"total_duration":1,"prompt_eval_count":14,"eval_count":6}
)";
    one.whole.reply =
        R"({"model":"qwen3:8b","message":{"role":"assistant","content":"Grüße"},"done_reason":"stop","done":true,"prompt_eval_count":14,"eval_count":6})";
    one.answer.text = QStringLiteral("Grüße");
    one.answer.model = QStringLiteral("qwen3:8b");
    one.answer.finish = FinishReason::Stop;
    one.answer.rawFinish = QStringLiteral("stop");
    one.answer.usage = Usage{14, {}, 6, {}};
    one.models = {
        {"GET /api/tags HTTP/1.1", {}, R"({"models":[{"name":"qwen3:8b"},{"name":"llava"}]})"}};
    one.modelNames = {QStringLiteral("qwen3:8b"), QStringLiteral("llava")};
    one.unknownModel = R"({"error":"model \"nonsense\" not found, try pulling it first"})";
    return one;
}

/// Its interface that is like OpenAI's.
WireCase compatibleCase()
{
    const QByteArray before =
        R"({"model":"qwen3:8b","messages":[{"role":"system","content":"be brief"},{"role":"user","content":"q"},{"role":"assistant","content":"a"},{"role":"user","content":"Hé!"}],"stream":)";
    const QByteArray behind = R"("temperature":0.5,"max_tokens":50})";
    WireCase one;
    one.name = "ollama chat";
    one.target = wireTarget("ollama", "chat", "qwen3:8b");
    one.streamed.line = one.whole.line = "POST /v1/chat/completions HTTP/1.1";
    one.streamed.body = before + R"(true,"stream_options":{"include_usage":true},)" + behind;
    one.whole.body = before + "false," + behind;
    one.streamed.reply =
        R"(data: {"id":"c1","object":"chat.completion.chunk","model":"qwen3:8b","choices":[{"index":0,"delta":{"role":"assistant","content":"Grü"},"finish_reason":null}]}

data: {"id":"c1","object":"chat.completion.chunk","model":"qwen3:8b","choices":[{"index":0,"delta":{"content":"ße"},"finish_reason":"stop"}]}

data: {"id":"c1","choices":[],"usage":{"prompt_tokens":14,"completion_tokens":6,"total_tokens":20}}

data: [DONE]

)";
    one.whole.reply =
        R"({"id":"c1","object":"chat.completion","model":"qwen3:8b","choices":[{"index":0,"message":{"role":"assistant","content":"Grüße"},"finish_reason":"stop"}],"usage":{"prompt_tokens":14,"completion_tokens":6,"total_tokens":20}})";
    one.answer.text = QStringLiteral("Grüße");
    one.answer.model = QStringLiteral("qwen3:8b");
    one.answer.requestId = QStringLiteral("c1");
    one.answer.finish = FinishReason::Stop;
    one.answer.rawFinish = QStringLiteral("stop");
    one.answer.usage = Usage{14, {}, 6, {}};
    one.models = {{"GET /v1/models HTTP/1.1", {}, R"({"data":[{"id":"qwen3:8b"}]})"}};
    one.modelNames = {QStringLiteral("qwen3:8b")};
    one.unknownModel =
        R"({"error":{"message":"model 'nonsense' not found","type":"api_error","code":null}})";
    return one;
}

} // namespace

QList<WireCase> ollamaCases()
{
    return {nativeCase(), compatibleCase()};
}

} // namespace volley::test
