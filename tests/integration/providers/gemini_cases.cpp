// SPDX-License-Identifier: GPL-3.0-or-later
#include "integration/providers/wire_case.h"

namespace volley::test {

QList<WireCase> geminiCases()
{
    WireCase one;
    one.name = "gemini";
    one.target = wireTarget("gemini", "generate", "gemini-2.5-flash");
    one.path = QStringLiteral("/v1beta");
    one.keyField = "x-goog-api-key: %1";
    one.fields = {"content-type: application/json"};
    one.streamed.line =
        "POST /v1beta/models/gemini-2.5-flash:streamGenerateContent?alt=sse HTTP/1.1";
    one.whole.line = "POST /v1beta/models/gemini-2.5-flash:generateContent HTTP/1.1";
    one.streamed.body = one.whole.body =
        R"({"systemInstruction":{"parts":[{"text":"be brief"}]},"contents":[{"role":"user","parts":[{"text":"q"}]},{"role":"model","parts":[{"text":"a"}]},{"role":"user","parts":[{"text":"Hé!"}]}],"generationConfig":{"temperature":0.5,"maxOutputTokens":50}})";
    one.streamed.reply =
        R"(data: {"candidates":[{"content":{"parts":[{"text":"Grü"}],"role":"model"},"index":0}],"usageMetadata":{"promptTokenCount":14},"modelVersion":"gemini-2.5-flash-001","responseId":"r1"}

data: {"candidates":[{"content":{"parts":[{"text":"ße"}],"role":"model"},"finishReason":"STOP","index":0}],"usageMetadata":{"promptTokenCount":14,"candidatesTokenCount":6,"thoughtsTokenCount":5,"totalTokenCount":25},"modelVersion":"gemini-2.5-flash-001","responseId":"r1"}

)";
    one.whole.reply =
        R"({"candidates":[{"content":{"parts":[{"text":"Grüße"}],"role":"model"},"finishReason":"STOP","index":0}],"usageMetadata":{"promptTokenCount":14,"candidatesTokenCount":6,"thoughtsTokenCount":5,"totalTokenCount":25},"modelVersion":"gemini-2.5-flash-001","responseId":"r1"})";
    one.answer.text = QStringLiteral("Grüße");
    one.answer.model = QStringLiteral("gemini-2.5-flash-001");
    one.answer.requestId = QStringLiteral("r1");
    one.answer.finish = FinishReason::Stop;
    one.answer.rawFinish = QStringLiteral("STOP");
    one.answer.usage = Usage{14, {}, 11, 5};
    one.models = {
        {"GET /v1beta/models?pageSize=1000 HTTP/1.1",
         {},
         R"({"models":[{"name":"models/g-1","supportedGenerationMethods":["generateContent"]}],"nextPageToken":"p/2="})"},
        {"GET /v1beta/models?pageSize=1000&pageToken=p%2F2%3D HTTP/1.1",
         {},
         R"({"models":[{"name":"models/g-2"}]})"}};
    one.modelNames = {QStringLiteral("g-1"), QStringLiteral("g-2")};
    one.unknownModel =
        R"({"error":{"code":404,"message":"models/nonsense is not found","status":"NOT_FOUND"}})";
    one.badKey =
        R"({"error":{"code":400,"message":"API key not valid.","status":"INVALID_ARGUMENT","details":[{"@type":"type.googleapis.com/google.rpc.ErrorInfo","reason":"API_KEY_INVALID"}]}})";
    one.badKeyStatus = 400;
    return {one};
}

} // namespace volley::test
