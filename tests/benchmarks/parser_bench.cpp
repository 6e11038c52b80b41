// SPDX-License-Identifier: GPL-3.0-or-later
// How fast streamed answers are read: bytes of the wire through decoder and adapter, a line of JSON
// a protocol.
#include "http/http_types.h"
#include "measures.h"
#include "providers/provider.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>
#include <array>

using namespace volley;

namespace {

/// A stream as a provider writes it: what begins it, the piece that repeats with another text and
/// number each time, what ends it.
struct Protocol
{
    const char *name;
    const char *provider;
    const char *endpoint;
    QByteArray type;
    QByteArray head;
    QByteArray piece;
    QByteArray tail;
};

// As many characters as a token or two have; some that JSON escapes, some outside of ASCII.
constexpr std::array texts{" eight or", " nine", R"(,\n)", " naïve", R"( \"so)", " 東京", " plain"};
// Where a piece has its text, and where a number that counts up.
constexpr char textMark = '\1';
constexpr char numberMark = '\2';

QByteArray event(const QByteArray &name, const QByteArray &data)
{
    return "event: " + name + "\ndata: " + data + "\n\n";
}

QByteArray data(const QByteArray &json)
{
    return "data: " + json + "\n\n";
}

QByteArray chatChunk(const QByteArray &delta, const QByteArray &finish)
{
    return data(R"({"id":"chatcmpl-9x","object":"chat.completion.chunk","created":1790000000,)"
                R"("model":"m-1","service_tier":"default","system_fingerprint":"fp_1",)"
                R"("choices":[{"index":0,"delta":)" +
                delta + R"(,"logprobs":null,"finish_reason":)" + finish + "}]}");
}

QList<Protocol> protocols()
{
    const QByteArray text(1, textMark);
    const QByteArray number(1, numberMark);
    const QByteArray sse = "text/event-stream";
    return {
        {"OpenAI chat", "openai", "", sse,
         chatChunk(R"({"role":"assistant","content":""})", "null"),
         chatChunk(R"({"content":")" + text + R"("})", "null"),
         chatChunk("{}", R"("stop")") + "data: [DONE]\n\n"},
        {"OpenAI responses", "openai", "responses", sse,
         event("response.created",
               R"({"type":"response.created","response":{"id":"r","model":"m"}})"),
         event("response.output_text.delta",
               R"({"type":"response.output_text.delta","sequence_number":)" + number +
                   R"(,"item_id":"msg_1",)"
                   R"("output_index":0,"content_index":0,"delta":")" +
                   text + R"("})"),
         event(
             "response.completed",
             R"({"type":"response.completed","response":{"id":"r","model":"m",)"
             R"("status":"completed","output":[],"usage":{"input_tokens":1,"output_tokens":1}}})")},
        {"Anthropic", "anthropic", "", sse,
         event("message_start", R"({"type":"message_start","message":{"id":"m","type":"message",)"
                                R"("role":"assistant","model":"m","content":[],"usage":)"
                                R"({"input_tokens":1,"output_tokens":1}}})") +
             event("content_block_start", R"({"type":"content_block_start","index":0,)"
                                          R"("content_block":{"type":"text","text":""}})"),
         event("content_block_delta", R"({"type":"content_block_delta","index":0,)"
                                      R"("delta":{"type":"text_delta","text":")" +
                                          text + R"("}})"),
         event("content_block_stop", R"({"type":"content_block_stop","index":0})") +
             event("message_delta", R"({"type":"message_delta","delta":{"stop_reason":)"
                                    R"("end_turn"},"usage":{"output_tokens":9}})") +
             event("message_stop", R"({"type":"message_stop"})")},
        {"Gemini",
         "gemini",
         "",
         sse,
         {},
         data(R"({"candidates":[{"content":{"parts":[{"text":")" + text +
              R"("}],"role":"model"},"index":0}],"modelVersion":"m-1","responseId":"r"})"),
         data(R"({"candidates":[{"content":{"parts":[{"text":""}],"role":"model"},)"
              R"("finishReason":"STOP","index":0}],"modelVersion":"m-1"})")},
        {"Gemini, counting",
         "gemini",
         "",
         sse,
         {},
         data(R"({"candidates":[{"content":{"parts":[{"text":")" + text +
              R"("}],"role":"model"},"index":0}],"usageMetadata":{"promptTokenCount":9,)"
              R"("candidatesTokenCount":)" +
              number + R"(,"totalTokenCount":)" + number +
              R"(},"modelVersion":"m-1","responseId":"r"})"),
         data(R"({"candidates":[{"content":{"parts":[{"text":""}],"role":"model"},)"
              R"("finishReason":"STOP","index":0}],"modelVersion":"m-1"})")},
        {"Ollama",
         "ollama",
         "",
         "application/x-ndjson",
         {},
         R"({"model":"m","created_at":"2026-01-01T00:00:00.)" + number +
             R"(Z","message":)"
             R"({"role":"assistant","content":")" +
             text + "\"},\"done\":false}\n",
         R"({"model":"m","message":{"role":"assistant","content":""},"done":true,)"
         R"("done_reason":"stop","prompt_eval_count":1,"eval_count":1})"
         "\n"},
    };
}

struct Stream
{
    QByteArray bytes;
    QString text; ///< what an adapter has to make of it
};

Stream streamOf(const Protocol &protocol, qsizetype bytes)
{
    Stream stream{protocol.head, {}};
    stream.bytes.reserve(bytes + 1000);
    for (int i = 0; stream.bytes.size() < bytes; ++i) {
        const QByteArray text = texts.at(size_t(i) % texts.size());
        for (const char c : protocol.piece) {
            if (c == textMark)
                stream.bytes += text;
            else if (c == numberMark)
                stream.bytes += QByteArray::number(i + 1);
            else
                stream.bytes += c;
        }
        stream.text +=
            QString::fromUtf8(QByteArray(text).replace("\\n", "\n").replace("\\\"", "\""));
    }
    stream.bytes += protocol.tail;
    return stream;
}

/// Megabytes a second of this thread's processor time; 0 where the answer is not what was sent.
double speed(const Protocol &protocol, const Stream &given)
{
    constexpr qsizetype block = 16 * 1024; // as a socket hands them over
    const QByteArrayView stream(given.bytes);
    Target target;
    target.provider = QLatin1String(protocol.provider);
    target.model = QStringLiteral("m-1");
    target.endpoint = QLatin1String(protocol.endpoint);
    target.stream = true;
    const Provider *adapter = endpointOf(*findProvider(target.provider), target)->adapter;
    HttpHead head;
    head.status = 200;
    head.headers = {{"Content-Type", protocol.type}};
    const qint64 began = bench::threadMicroseconds();
    const auto parser = adapter->makeParser(target);
    parser->head(head);
    qsizetype read = 0;
    for (qsizetype at = 0; at < stream.size(); at += block)
        read += parser->feed(stream.sliced(at, std::min(block, stream.size() - at))).size();
    const auto answer = parser->finish();
    const qint64 took = std::max<qint64>(bench::threadMicroseconds() - began, 1);
    const bool whole = answer && answer->text == given.text && read == given.text.size();
    return whole ? double(stream.size()) / double(took) : 0;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const int runs = argc > 1 ? std::max(std::atoi(argv[1]), 1) : 5;
    for (const Protocol &protocol : protocols()) {
        QJsonObject line{{QStringLiteral("protocol"), QLatin1String(protocol.name)}};
        for (const int megabytes : {1, 16}) {
            const Stream stream = streamOf(protocol, qsizetype(megabytes) * 1000 * 1000);
            QJsonArray speeds;
            for (int run = 0; run < runs; ++run)
                speeds.append(speed(protocol, stream));
            line.insert(QStringLiteral("mb_per_s_%1").arg(megabytes), speeds);
        }
        bench::print(line);
    }
    return 0;
}
