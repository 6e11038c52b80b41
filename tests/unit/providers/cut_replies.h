// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "providers/provider.h"
#include "reply_data.h"

#include <QtTest>

#include <functional>

namespace volley::test {

/// What one reading of a reply gave.
struct Read
{
    Outcome<Answer> outcome;
    QString added; ///< what feed() returned, joined
    Answer partial;
    bool complete = false;

    /// The failure's name, or "success".
    [[nodiscard]] QString kind() const
    {
        return outcome ? QStringLiteral("success") : failureName(outcome.error().kind);
    }
};

using MakeParser = std::function<std::unique_ptr<ReplyParser>()>;

/// Feeds `body` in two pieces cut at `cut`, or byte by byte for -1.
inline Read readReply(const MakeParser &make, QByteArrayView body, qsizetype cut = 0,
                      const HttpHead &head = headOf(200))
{
    const std::unique_ptr<ReplyParser> parser = make();
    parser->head(head);
    QString added;
    if (cut < 0) {
        for (const char &byte : body)
            added += parser->feed(QByteArrayView(&byte, 1));
    } else {
        added += parser->feed(body.first(cut));
        added += parser->feed(body.sliced(cut));
    }
    const bool complete = parser->isComplete();
    Outcome<Answer> outcome = parser->finish();
    return {std::move(outcome), added, parser->partial(), complete};
}

/// Checks that `body` gives one and the same result wherever it is cut, and byte by byte. Returns
/// that result; the test has failed where it differs.
inline Read readCutAnywhere(const MakeParser &make, const QByteArray &body,
                            const HttpHead &head = headOf(200))
{
    Read expected = readReply(make, body, 0, head);
    const auto compare = [&](qsizetype cut) {
        const Read result = readReply(make, body, cut, head);
        QCOMPARE(result.kind(), expected.kind());
        if (result.outcome)
            QVERIFY2(*result.outcome == *expected.outcome, qPrintable(QString::number(cut)));
        else
            QVERIFY2(result.outcome.error() == expected.outcome.error(),
                     qPrintable(QString::number(cut)));
        QCOMPARE(result.added, expected.added);
        QCOMPARE(result.complete, expected.complete);
        QVERIFY(result.partial == expected.partial);
    };
    for (qsizetype cut = -1; cut <= body.size() && !QTest::currentTestFailed(); ++cut)
        compare(cut);
    return expected;
}

/// The same for a stream with each of the line ends that a server may use: LF as given, CR LF, CR.
inline Read readCutAnywhereWithAnyLineEnd(const MakeParser &make, const QByteArray &stream)
{
    Read expected = readCutAnywhere(make, stream);
    for (const char *end : {"\r\n", "\r"}) {
        const Read result = readCutAnywhere(make, QByteArray(stream).replace("\n", end));
        const bool same = result.kind() == expected.kind() && result.added == expected.added &&
                          result.partial == expected.partial;
        [&] { QVERIFY2(same, "another line end, another result"); }();
    }
    return expected;
}

} // namespace volley::test
