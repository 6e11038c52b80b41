// SPDX-License-Identifier: GPL-3.0-or-later
#include "integration/providers/wire_case.h"

namespace volley::test {

QList<WireCase> anthropicCases()
{
    const QByteArray before =
        R"({"model":"claude-sonnet-4-5","system":"be brief","messages":[{"role":"user","content":"q"},{"role":"assistant","content":"a"},{"role":"user","content":"Hé!"}],"stream":)";
    const QByteArray behind = R"(,"max_tokens":50,"temperature":0.5})";
    WireCase one;
    one.name = "anthropic";
    one.target = wireTarget("anthropic", "messages", "claude-sonnet-4-5");
    one.keyField = "x-api-key: %1";
    one.fields = {"anthropic-version: 2023-06-01", "content-type: application/json"};
    one.streamed.line = one.whole.line = "POST /v1/messages HTTP/1.1";
    one.streamed.body = before + "true" + behind;
    one.whole.body = before + "false" + behind;
    one.streamed.reply =
        R"(event: message_start
data: {"type":"message_start","message":{"id":"msg_1","type":"message","role":"assistant","model":"claude-sonnet-4-5-20250929","content":[],"stop_reason":null,"usage":{"input_tokens":14,"output_tokens":1}}}

event: content_block_start
data: {"type":"content_block_start","index":0,"content_block":{"type":"text","text":""}}

event: ping
data: {"type":"ping"}

event: content_block_delta
data: {"type":"content_block_delta","index":0,"delta":{"type":"text_delta","text":"Grü"}}

event: content_block_delta
data: {"type":"content_block_delta","index":0,"delta":{"type":"text_delta","text":"ße"}}

event: content_block_stop
data: {"type":"content_block_stop","index":0}

event: message_delta
data: {"type":"message_delta","delta":{"stop_reason":"end_turn","stop_sequence":null},"usage":{"output_tokens":6}}

event: message_stop
data: {"type":"message_stop"}

)";
    one.whole.reply =
        R"({"id":"msg_1","type":"message","role":"assistant","model":"claude-sonnet-4-5-20250929","content":[{"type":"text","text":"Grüße"}],"stop_reason":"end_turn","stop_sequence":null,"usage":{"input_tokens":14,"output_tokens":6}})";
    one.answer.text = QStringLiteral("Grüße");
    one.answer.model = QStringLiteral("claude-sonnet-4-5-20250929");
    one.answer.requestId = QStringLiteral("msg_1");
    one.answer.finish = FinishReason::Stop;
    one.answer.rawFinish = QStringLiteral("end_turn");
    one.answer.usage = Usage{14, {}, 6, {}};
    one.models = {
        {"GET /v1/models?limit=1000 HTTP/1.1",
         {},
         R"({"data":[{"id":"claude-b"},{"id":"claude-a"}],"has_more":true,"last_id":"claude-a"})"},
        {"GET /v1/models?limit=1000&after_id=claude-a HTTP/1.1",
         {},
         R"({"data":[{"id":"claude-c"}],"has_more":false,"last_id":"claude-c"})"}};
    one.modelNames = {QStringLiteral("claude-b"), QStringLiteral("claude-a"),
                      QStringLiteral("claude-c")};
    one.unknownModel =
        R"({"type":"error","error":{"type":"not_found_error","message":"model: claude-nonsense"}})";
    one.badKey =
        R"({"type":"error","error":{"type":"authentication_error","message":"invalid x-api-key"}})";
    return {one};
}

} // namespace volley::test
