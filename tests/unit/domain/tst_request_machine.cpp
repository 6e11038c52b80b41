// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/request_machine.h"

#include <QtTest>

#include <array>
#include <map>

using namespace volley;

using State = RequestState;
using Event = RequestEvent;

namespace {

constexpr int eventCount = static_cast<int>(Event::Retry) + 1;

/// The whole table once more, by hand: what is not here must be dropped.
const std::map<std::pair<State, Event>, State> &table()
{
    static const std::map<std::pair<State, Event>, State> rows{
        {{State::Queued, Event::SlotGranted}, State::Sending},
        {{State::Queued, Event::LimiterWaits}, State::Waiting},
        {{State::Queued, Event::Cancel}, State::Cancelled},
        {{State::Waiting, Event::TimeReached}, State::Queued},
        {{State::Waiting, Event::Cancel}, State::Cancelled},
        {{State::Sending, Event::BytesArrived}, State::Streaming},
        {{State::Sending, Event::AnswerValid}, State::Saving},
        {{State::Sending, Event::FailedRetry}, State::Retrying},
        {{State::Sending, Event::FailedFinal}, State::Failed},
        {{State::Sending, Event::Cancel}, State::Cancelled},
        {{State::Streaming, Event::AnswerValid}, State::Saving},
        {{State::Streaming, Event::OtherGoesOn}, State::Sending},
        {{State::Streaming, Event::FailedRetry}, State::Retrying},
        {{State::Streaming, Event::FailedFinal}, State::Failed},
        {{State::Streaming, Event::Cancel}, State::Cancelled},
        {{State::Saving, Event::Stored}, State::Succeeded},
        {{State::Retrying, Event::TimeReached}, State::Queued},
        {{State::Retrying, Event::Cancel}, State::Cancelled},
        {{State::Succeeded, Event::Retry}, State::Queued},
        {{State::Failed, Event::Retry}, State::Queued},
        {{State::Cancelled, Event::Retry}, State::Queued},
        {{State::Interrupted, Event::Retry}, State::Queued},
    };
    return rows;
}

} // namespace

class TestRequestMachine : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyStateMeetsEveryEvent_data()
    {
        QTest::addColumn<int>("state");
        QTest::addColumn<int>("event");
        for (int s = 0; s < requestStateCount; ++s) {
            for (int e = 0; e < eventCount; ++e) {
                const QString name =
                    stateName(static_cast<State>(s)) + QStringLiteral(" + ") + QString::number(e);
                QTest::newRow(qPrintable(name)) << s << e;
            }
        }
    }
    void everyStateMeetsEveryEvent()
    {
        QFETCH(int, state);
        QFETCH(int, event);
        const auto key = std::pair(static_cast<State>(state), static_cast<Event>(event));
        const auto row = table().find(key);
        const auto after = next(key.first, key.second);
        QCOMPARE(after.has_value(), row != table().end());
        if (after)
            QCOMPARE(static_cast<int>(*after), static_cast<int>(row->second));
    }

    void onlyAPersonLeavesAFinalState()
    {
        for (int s = 0; s < requestStateCount; ++s) {
            const auto state = static_cast<State>(s);
            for (int e = 0; isFinal(state) && e < eventCount; ++e)
                QCOMPARE(next(state, static_cast<Event>(e)).has_value(),
                         static_cast<Event>(e) == Event::Retry);
        }
    }

    void slotsAreTakenOnlyByAGrant()
    {
        for (int s = 0; s < requestStateCount; ++s) {
            for (int e = 0; e < eventCount; ++e) {
                const auto before = static_cast<State>(s);
                const auto after = next(before, static_cast<Event>(e));
                if (after && holdsSlot(*after) && !holdsSlot(before))
                    QCOMPARE(e, static_cast<int>(Event::SlotGranted));
            }
        }
    }

    void namesReadBackAndAreTheirOwn()
    {
        QStringList seen;
        for (int s = 0; s < requestStateCount; ++s) {
            const auto state = static_cast<State>(s);
            const QString name = stateName(state);
            QVERIFY(!name.isEmpty() && !seen.contains(name) && name == name.toLower());
            seen.append(name);
            QCOMPARE(stateFromName(name), std::optional(state));
        }
        QVERIFY(!stateFromName(u"Queued"));
        QVERIFY(!stateFromName(u""));
    }
};

QTEST_GUILESS_MAIN(TestRequestMachine)
#include "tst_request_machine.moc"
