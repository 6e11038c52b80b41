// SPDX-License-Identifier: GPL-3.0-or-later
// Pieces that are read by comparison mean what they mean to the parser, whatever stands in them.
#include "providers/anthropic_answer.h"
#include "providers/gemini_answer.h"
#include "providers/json_string.h"
#include "providers/ollama_answer.h"
#include "providers/openai_chat_answer.h"
#include "providers/openai_responses_answer.h"
#include "providers/plain_pieces.h"

#include <QJsonDocument>
#include <QtTest>

#include <functional>
#include <random>

using namespace volley;

namespace {

using MakeBuilder = std::function<std::unique_ptr<AnswerBuilder>()>;

template<typename Builder>
MakeBuilder maker()
{
    return [] { return std::make_unique<Builder>(); };
}

QJsonObject parsed(const QByteArray &piece)
{
    return QJsonDocument::fromJson(piece).object();
}

// `@` stands for a string's inside, `#` for a number. The first one is the usual piece.
const QList<QByteArray> chatPieces{
    R"({"id":"c","created":#,"model":"m","choices":[{"index":0,"delta":{"content":"@"},"finish_reason":null}]})",
    R"({"id":"c","choices":[{"index":0,"delta":{"content":null,"reasoning_content":"@"}}],"obfuscation":"@"})",
    R"({"id":"c","choices":[{"index":0,"delta":{"content":"","reasoning":"@"}}]})",
    R"({"choices":[{"delta":{"content":"@","reasoning_content":"@"}}]})",
    R"({"choices":[{"delta":{"content":"@","refusal":"@"}}]})",
    R"({"choices":[{"delta":{"content":"@"}},{"index":1,"delta":{"content":"@"}}]})",
    R"({"choices":[{"index":1,"delta":{"content":"@"}}]})",
    R"({"choices":[{"index":0,"delta":{"content":"@","content":"@"}}]})",
    R"({"choices":[{"index":0,"delta":{"content":"@","tool_calls":[{"index":0,"id":"t","function":{"name":"f","arguments":"@"}}]}}]})",
    R"({"choices":[{"index":0,"delta":{"content":[{"type":"text","text":"@"}]}}]})",
    R"({"choices":[],"usage":{"prompt_tokens":#,"completion_tokens":#}})",
    R"({"choices":[{"index":0,"message":{"content":"@"}}]})",
    R"( { "choices" : [ { "delta" : { "content" : "@" } } ] } )",
    R"({"choices":{"delta":{"content":"@"}}})",
};
const QList<QByteArray> responsesPieces{
    R"({"type":"response.output_text.delta","sequence_number":#,"item_id":"i","delta":"@","obfuscation":"@"})",
    R"({"type":"response.reasoning_text.delta","sequence_number":#,"delta":"@"})",
    R"({"type":"response.refusal.delta","sequence_number":#,"delta":"@"})",
    R"({"type":"response.function_call_arguments.delta","output_index":0,"delta":"@"})",
    R"({"type":"response.reasoning_summary_part.added","delta":"@"})",
    R"({"type":"response.output_text.delta","delta":"@","response":{"id":"@"}})",
};
const QList<QByteArray> anthropicPieces{
    R"({"type":"content_block_delta","index":0,"delta":{"type":"text_delta","text":"@"}})",
    R"({"type":"content_block_delta","index":0,"delta":{"type":"thinking_delta","thinking":"@"}})",
    R"({"type":"content_block_delta","index":0,"delta":{"type":"thinking_delta","thinking":"@","text":"@"}})",
    R"({"type":"content_block_start","index":#,"content_block":{"type":"tool_use","id":"t","name":"@"}})",
    R"({"type":"content_block_delta","index":#,"delta":{"type":"input_json_delta","partial_json":"@"}})",
    R"({"type":"content_block_start","index":0,"content_block":{"type":"text","text":"@"}})",
    R"({"type":"message_delta","delta":{"stop_reason":"end_turn"},"usage":{"output_tokens":#}})",
    R"({"type":"ping"})",
};
const QList<QByteArray> geminiPieces{
    R"({"candidates":[{"content":{"parts":[{"text":"@"}]}}],"usageMetadata":{"promptTokenCount":3,"candidatesTokenCount":#,"totalTokenCount":#},"responseId":"r"})",
    R"({"candidates":[{"content":{"parts":[{"text":"@","thought":true}]}}],"usageMetadata":{"thoughtsTokenCount":#}})",
    R"({"candidates":[{"content":{"parts":[{"text":"@"}]}}],"usageMetadata":{"candidatesTokenCount":#,"thoughtsTokenCount":#,"cachedContentTokenCount":#}})",
    R"({"candidates":[{"content":{"parts":[{"text":"@"},{"text":"@"}]}}]})",
    R"({"candidates":[{"content":{"parts":[{"text":"@","functionCall":{"name":"f","args":{}}}]}}]})",
    R"({"candidates":[{"index":1,"content":{"parts":[{"text":"@"}]}}]})",
    R"({"usageMetadata":{"candidatesTokenCount":#}})",
};
const QList<QByteArray> ollamaPieces{
    R"({"model":"m","created_at":"@","message":{"role":"assistant","content":"@"},"done":false})",
    R"({"model":"m","created_at":"2026","message":{"content":"","thinking":"@"},"done":false})",
    R"({"model":"m","message":{"content":"@","tool_calls":[{"function":{"name":"f","arguments":{}}}]}})",
    R"({"model":"m","message":{"content":"@","thinking":"@"}})",
};

// What JSON text may have, and what it may not have, between its quotes.
const QList<QByteArray> insides{" plain",
                                "a",
                                "",
                                "naïve 東京 😀",
                                "\\n\\t\\\"q\\\"\\\\ \\/",
                                "\\u00e9\\ud83d\\ude00",
                                "\\ud83d",
                                "\\u0000x",
                                "\xEF\xBB\xBFmark",
                                "\x80\xff",
                                "\xed\xa0\x80",
                                "line\nbreak",
                                "\\q",
                                "\\u12",
                                "\\",
                                "\"",
                                "tab\there",
                                "\x7f",
                                "\\ude00\\uD83D",
                                "a]}",
                                R"("x":")"};
const QList<QByteArray> numbers{"0",  "7",  "12",  "123456", "9007199254740993",
                                "01", "-4", "1.5", "1e3",    "99999999999999999999",
                                ""};

/// Random pieces, the usual one most of the time, some of them with a byte that is another or gone.
class PieceMaker
{
public:
    explicit PieceMaker(const QList<QByteArray> &shapes)
        : m_shapes(shapes)
    {}

    QByteArray next()
    {
        // Runs of one shape, as streams have them.
        if (below(6) == 0)
            m_shape = below(2) == 0 ? 0 : below(int(m_shapes.size()));
        QByteArray piece;
        for (const char c : m_shapes.at(m_shape)) {
            if (c == '@')
                piece += below(3) == 0 ? insides.at(below(int(insides.size()))) : " word";
            else if (c == '#')
                piece += below(4) == 0 ? numbers.at(below(int(numbers.size())))
                                       : QByteArray::number(below(1000));
            else
                piece += c;
        }
        if (below(12) == 0)
            spoil(piece);
        return piece;
    }

private:
    void spoil(QByteArray &piece)
    {
        const QByteArray bytes("\"\\{}[]:,0 1xe\xff\n-.tfn", 20);
        const qsizetype at = below(int(piece.size()));
        if (below(3) == 0)
            piece.remove(at, 1);
        else if (below(2) == 0)
            piece.truncate(at);
        else
            piece[at] = bytes.at(below(int(bytes.size())));
    }
    int below(int limit) { return int(m_random() % unsigned(limit)); }

    const QList<QByteArray> &m_shapes;
    std::minstd_rand m_random{7};
    int m_shape = 0;
};

} // namespace

class PlainPiecesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comparisonSaysWhatTheParserSays_data()
    {
        QTest::addColumn<MakeBuilder>("make");
        QTest::addColumn<QList<QByteArray>>("shapes");
        QTest::newRow("chat") << maker<OpenAiChatAnswer>() << chatPieces;
        QTest::newRow("responses") << maker<OpenAiResponsesAnswer>() << responsesPieces;
        QTest::newRow("anthropic") << maker<AnthropicAnswer>() << anthropicPieces;
        QTest::newRow("gemini") << maker<GeminiAnswer>() << geminiPieces;
        QTest::newRow("ollama") << maker<OllamaAnswer>() << ollamaPieces;
    }

    void comparisonSaysWhatTheParserSays()
    {
        QFETCH(MakeBuilder, make);
        QFETCH(QList<QByteArray>, shapes);
        PieceMaker pieces(shapes);
        int alike = 0;
        for (int stream = 0; stream < 200; ++stream) {
            const auto reference = make();
            const auto builder = make();
            PlainPieces reader(*builder);
            for (int i = 0; i < 60; ++i) {
                const QByteArray piece = pieces.next();
                const std::optional<QString> quick = reader.takeAlike(piece);
                const QJsonDocument document = QJsonDocument::fromJson(piece);
                if (!document.isObject()) {
                    QVERIFY2(!quick, piece.constData());
                    continue;
                }
                const QString expected = reference->take(document.object());
                const QString added = quick ? *quick : reader.take(piece, document.object());
                QVERIFY2(added == expected, piece.constData());
                QVERIFY2(builder->answer({}) == reference->answer({}), piece.constData());
                QCOMPARE(builder->hasAnswer(), reference->hasAnswer());
                alike += quick ? 1 : 0;
            }
        }
        QVERIFY2(alike > 1000, qPrintable(QString::number(alike)));
    }

    void countersAndTextsAreReadWithoutTheParser()
    {
        GeminiAnswer answer;
        PlainPieces reader(answer);
        const auto piece = [](const char *text, int count) {
            return QByteArray(geminiPieces.at(1))
                .replace("@", text)
                .replace(",\"thought\":true", "")
                .replace("\":#", "\":5,\"candidatesTokenCount\":" + QByteArray::number(count));
        };
        QVERIFY(!reader.takeAlike(piece("one", 1)));
        QCOMPARE(reader.take(piece("one", 1), parsed(piece("one", 1))), QStringLiteral("one"));
        QCOMPARE(reader.takeAlike(piece(" \\\"two\\\"", 12)), QStringLiteral(" \"two\""));
        QCOMPARE(answer.answer({}).text, QStringLiteral("one \"two\""));
        QCOMPARE(answer.answer({}).usage.outputTokens, 17);
    }

    void aStreamWithoutLikePiecesIsNotLearnedFromAllTheTime()
    {
        OpenAiChatAnswer answer;
        PlainPieces reader(answer);
        const auto piece = [](int i) {
            return QByteArray(chatPieces.first())
                .replace("@", "x")
                .replace("#", "1")
                .replace("\"id\":\"c\"", "\"new\":" + QByteArray::number(i));
        };
        for (int i = 0; i < 9; ++i)
            std::ignore = reader.take(piece(i), parsed(piece(i)));
        QVERIFY(!reader.takeAlike(piece(8)));
        // It looks again now and then.
        for (int i = 9; i < 16; ++i)
            std::ignore = reader.take(piece(i), parsed(piece(i)));
        QCOMPARE(reader.takeAlike(piece(15)), QStringLiteral("x"));
    }

    void aStringEndsWhereItsQuoteStands()
    {
        qsizetype at = 1;
        QCOMPARE(readString("[\"a\\\"b\",1]", at), QStringLiteral("a\"b"));
        QCOMPARE(at, 7);
        at = 0;
        QVERIFY(!readString("\"open", at));
        QVERIFY(!readString("\"open\\\"", at));
        QCOMPARE(at, 0);
    }
};

QTEST_GUILESS_MAIN(PlainPiecesTest)
#include "tst_plain_pieces.moc"
