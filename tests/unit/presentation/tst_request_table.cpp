// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/request_filter.h"
#include "presentation/request_table_model.h"
#include "support/fake_clock.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include <random>

using namespace volley;
using namespace std::chrono_literals;

namespace {

using Tester = QAbstractItemModelTester;
constexpr auto failing = Tester::FailureReportingMode::QtTest;

RequestUpdate update(Ordinal ordinal, RequestState state, int attempt = 1)
{
    RequestUpdate made;
    made.ordinal = ordinal;
    made.state = state;
    made.attempt = attempt;
    return made;
}

QString show(const RequestTableModel &model, Ordinal ordinal, RequestColumn column)
{
    return model.index(model.rowOf(ordinal), static_cast<int>(column)).data().toString();
}

QList<Ordinal> shown(const RequestTableModel &model)
{
    QList<Ordinal> ordinals;
    for (int row = 0; row < model.rowCount(); ++row)
        ordinals.append(model.ordinalAt(row));
    return ordinals;
}

/// Random requests, with ties and unknowns among all values.
QList<RequestUpdate> randomUpdates(qint64 requests, std::mt19937 &random)
{
    const auto upTo = [&random](int limit) {
        return static_cast<int>(random() % static_cast<unsigned>(limit));
    };
    QList<RequestUpdate> updates;
    for (Ordinal ordinal = 0; ordinal < requests; ++ordinal) {
        RequestUpdate made =
            update(ordinal, static_cast<RequestState>(upTo(requestStateCount)), upTo(4));
        if (upTo(3) > 0)
            made.durationMs = upTo(50);
        if (upTo(3) > 0)
            made.firstTokenMs = upTo(20);
        if (upTo(2) > 0)
            made.usage.outputTokens = upTo(30);
        if (upTo(2) > 0)
            made.requestId = QStringLiteral("req_%1").arg(upTo(200));
        if (upTo(2) > 0)
            made.costUsd = 0.01 * upTo(20);
        made.httpStatus = upTo(2) > 0 ? 200 + upTo(300) : 0;
        if (upTo(4) == 0) {
            made.failure = Failure{};
            made.failure->kind = static_cast<FailureKind>(upTo(24));
            made.failure->httpStatus = made.httpStatus;
        }
        made.mark = static_cast<AnswerMark>(upTo(answerMarkCount));
        made.endedUtcMs = upTo(2) > 0 ? 1'767'268'800'000 + upTo(100) : 0;
        updates.append(made);
    }
    return updates;
}

/// What a model ought to show, by the book: filter, then a stable sort of the raw values with
/// unknown ones last. `flat` shows the same table unsorted.
QList<Ordinal> naive(const RequestTableModel &flat, const OrderWish &wish)
{
    const RequestTable &table = flat.table();
    QSet<Ordinal> matches;
    if (wish.matches)
        matches = {wish.matches->cbegin(), wish.matches->cend()};
    QList<Ordinal> ordinals;
    for (Ordinal ordinal = 0; ordinal < table.size(); ++ordinal) {
        const RequestCell &cell = table.at(ordinal);
        const bool marked = cell.mark != AnswerMark::None && (wish.marks & markBit(cell.mark)) != 0;
        if ((!wish.picksStates() || marked || (wish.states & stateBit(cell.state)) != 0) &&
            (wish.target < 0 || table.target(ordinal) == wish.target) &&
            (!wish.matches || matches.contains(ordinal)))
            ordinals.append(ordinal);
    }
    std::vector<QVariant> values;
    for (int row = 0; row < flat.rowCount(); ++row) {
        const QVariant value =
            flat.index(row, static_cast<int>(wish.column)).data(RequestTableModel::SortRole);
        const bool empty = value.typeId() == QMetaType::QString && value.toString().isEmpty();
        values.push_back(empty ? QVariant() : value);
    }
    std::stable_sort(ordinals.begin(), ordinals.end(), [&](Ordinal a, Ordinal b) {
        const QVariant &x = values[static_cast<size_t>(a)];
        const QVariant &y = values[static_cast<size_t>(b)];
        if (!x.isValid() || !y.isValid())
            return x.isValid() && !y.isValid();
        const QPartialOrdering order = QVariant::compare(x, y);
        return order == (wish.descending ? QPartialOrdering::Greater : QPartialOrdering::Less);
    });
    return ordinals;
}

} // namespace

class TestRequestTable : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void marksAreOfAnswersThatStand()
    {
        volley::test::FakeClock clock;
        RequestTableModel model(clock);
        model.reset(4, {QStringLiteral("t")}, 1);
        const auto apply = [&model](Ordinal ordinal, RequestState state, AnswerMark mark) {
            RequestUpdate made = update(ordinal, state);
            made.mark = mark;
            model.applyUpdates({made});
        };
        const auto count = [&model](AnswerMark mark) {
            return model.table().marks()[static_cast<size_t>(mark)];
        };
        apply(0, RequestState::Saving, AnswerMark::Cut); // not on disk yet
        QCOMPARE(count(AnswerMark::Cut), 0);
        QCOMPARE(show(model, 0, RequestColumn::State), QStringLiteral("Saving"));
        apply(0, RequestState::Succeeded, AnswerMark::Cut);
        apply(1, RequestState::Succeeded, AnswerMark::Empty);
        apply(2, RequestState::Succeeded, AnswerMark::None);
        QCOMPARE(count(AnswerMark::Cut), 1);
        QCOMPARE(count(AnswerMark::Empty), 1);
        QCOMPARE(model.table().counts()[static_cast<size_t>(RequestState::Succeeded)], 3);
        QCOMPARE(show(model, 0, RequestColumn::State), QStringLiteral("Cut off"));
        QCOMPARE(show(model, 0, RequestColumn::Why), QStringLiteral("limit of output tokens"));
        QCOMPARE(show(model, 2, RequestColumn::State), QStringLiteral("Succeeded"));
        const QModelIndex state = model.index(0, static_cast<int>(RequestColumn::State));
        QVERIFY(state.data(Qt::ToolTipRole).toString().contains(QLatin1String("max tokens")));
        QCOMPARE(state.data(RequestTableModel::MarkRole).toInt(), int(AnswerMark::Cut));
        QVERIFY(!state.siblingAtRow(2).data(RequestTableModel::MarkRole).isValid());
        QSignalSpy wanted(&model, &RequestTableModel::textsWanted);
        QVERIFY(model.answerText(1).isEmpty()); // not read yet
        QTRY_COMPARE(wanted.count(), 1);
        model.provideTexts({1}, {{1, QStringLiteral("p"), QString(), {}, {}}});
        QVERIFY(model.answerText(1).contains(QLatin1String("contains no text")));
        // Asked again: the old answer is none any more.
        apply(0, RequestState::Queued, AnswerMark::None);
        QCOMPARE(count(AnswerMark::Cut), 0);
        QCOMPARE(show(model, 0, RequestColumn::State), QStringLiteral("Queued"));
    }

    void costsAreKnownEstimatedOrSaidToBeUnknown()
    {
        volley::test::FakeClock clock;
        RequestTableModel model(clock);
        model.reset(6, {QStringLiteral("t")}, 1);
        const auto apply = [&model](Ordinal ordinal, RequestState state, std::optional<double> usd,
                                    bool estimate) {
            RequestUpdate made = update(ordinal, state);
            made.usage.inputTokens = 1234;
            made.costUsd = usd;
            made.usageIsEstimate = made.costIsEstimate = estimate;
            model.applyUpdates({made});
        };
        apply(0, RequestState::Succeeded, 0.25, false);
        apply(1, RequestState::Succeeded, 0.25, true);
        apply(2, RequestState::Succeeded, {}, false);
        RequestUpdate refused = update(3, RequestState::Failed);
        refused.failure = Failure();
        RequestUpdate silent = update(4, RequestState::Failed);
        silent.failure = Failure();
        silent.failure->outcome = OutcomeClass::Unknown;
        model.applyUpdates({refused, silent, update(5, RequestState::Streaming)});
        QCOMPARE(show(model, 0, RequestColumn::Cost), QStringLiteral("$0.25"));
        QCOMPARE(show(model, 0, RequestColumn::TokensIn), QStringLiteral("1,234"));
        QCOMPARE(show(model, 1, RequestColumn::Cost), QString::fromUtf8("≈ $0.25"));
        QCOMPARE(show(model, 1, RequestColumn::TokensIn), QString::fromUtf8("≈ 1,200"));
        QCOMPARE(show(model, 2, RequestColumn::Cost), QStringLiteral("unknown"));
        QCOMPARE(show(model, 3, RequestColumn::Cost), QString());
        QCOMPARE(show(model, 4, RequestColumn::Cost), QStringLiteral("unknown"));
        QCOMPARE(show(model, 5, RequestColumn::Cost), QString());
        const auto raw = [&model](int row) {
            return model.index(row, int(RequestColumn::Cost)).data(RequestTableModel::SortRole);
        };
        QCOMPARE(raw(1), QVariant(0.25));
        QVERIFY(!raw(2).isValid());
        // Another attempt has another cost.
        model.applyUpdates({update(0, RequestState::Sending, 2)});
        QCOMPARE(show(model, 0, RequestColumn::Cost), QString());
    }

    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void showsWhatAnUpdateSays()
    {
        RequestTableModel model(m_clock);
        Tester tester(&model, failing);
        model.reset(4, {QStringLiteral("demo/echo"), QStringLiteral("demo/slow")}, 1);
        RequestUpdate made = update(1, RequestState::Succeeded, 2);
        made.httpStatus = 200;
        made.firstTokenMs = 500;
        made.durationMs = 2500;
        made.usage.inputTokens = 1200;
        made.usage.outputTokens = 100;
        made.requestId = QStringLiteral("req_1");
        model.applyUpdates({made});
        QCOMPARE(show(model, 1, RequestColumn::Number), QStringLiteral("2"));
        QCOMPARE(show(model, 1, RequestColumn::Target), QStringLiteral("demo/slow"));
        QCOMPARE(show(model, 2, RequestColumn::Target), QStringLiteral("demo/echo"));
        QCOMPARE(show(model, 1, RequestColumn::State), QStringLiteral("Succeeded"));
        QCOMPARE(show(model, 1, RequestColumn::Attempt), QStringLiteral("2"));
        QCOMPARE(show(model, 1, RequestColumn::FirstToken), QStringLiteral("500 ms"));
        QCOMPARE(show(model, 1, RequestColumn::Elapsed), QStringLiteral("2.5 s"));
        QCOMPARE(show(model, 1, RequestColumn::TokensIn), QStringLiteral("1,200"));
        QCOMPARE(show(model, 1, RequestColumn::TokensPerSecond), QStringLiteral("50.0"));
        QCOMPARE(show(model, 1, RequestColumn::RequestId), QStringLiteral("req_1"));
        QCOMPARE(show(model, 0, RequestColumn::Elapsed), QString());
        QCOMPARE(model.table().counts()[static_cast<size_t>(RequestState::Succeeded)], 1);
        QCOMPARE(model.table().counts()[static_cast<size_t>(RequestState::Queued)], 3);
    }
    void aShortUpdateKeepsWhatTheAttemptHad()
    {
        RequestTable table(1, 1, 1);
        RequestUpdate saving = update(0, RequestState::Saving);
        saving.durationMs = 900;
        saving.usage.outputTokens = 7;
        saving.requestId = QStringLiteral("req_1");
        QVERIFY(table.apply(saving));
        QVERIFY(table.apply(update(0, RequestState::Succeeded)));
        QCOMPARE(table.at(0).durationMs, 900);
        QCOMPARE(table.requestId(0), QByteArrayView("req_1"));
    }
    void aRetryBeginsWithACleanRow()
    {
        RequestTable table(1, 1, 1);
        RequestUpdate failed = update(0, RequestState::Failed);
        failed.durationMs = 900;
        failed.failure = Failure{};
        QVERIFY(table.apply(failed));
        QVERIFY(table.failure(0));
        QVERIFY(table.apply(update(0, RequestState::Sending)));
        QCOMPARE(table.at(0).durationMs, -1);
        QVERIFY(!table.failure(0));
    }
    void updatesForNoSuchRequestAreIgnored()
    {
        RequestTable table(2, 1, 1);
        QVERIFY(!table.apply(update(-1, RequestState::Failed)));
        QVERIFY(!table.apply(update(2, RequestState::Failed)));
        QCOMPARE(table.counts()[0], 2);
    }
    void aCopyKeepsWhatItWas()
    {
        RequestTable table(10'000, 1, 1);
        RequestUpdate made = update(9000, RequestState::Succeeded);
        made.requestId = QStringLiteral("req_1");
        QVERIFY(table.apply(made));
        const RequestTable copy = table;
        made.state = RequestState::Failed;
        made.requestId = QStringLiteral("req_2");
        QVERIFY(table.apply(made));
        QVERIFY(table.apply(update(0, RequestState::Failed)));
        QCOMPARE(copy.at(9000).state, RequestState::Succeeded);
        QCOMPARE(copy.requestId(9000), QByteArrayView("req_1"));
        QCOMPARE(copy.at(0).state, RequestState::Queued);
        QCOMPARE(copy.counts()[static_cast<size_t>(RequestState::Failed)], 0);
        QCOMPARE(table.requestId(9000), QByteArrayView("req_2"));
        QCOMPARE(table.counts()[static_cast<size_t>(RequestState::Failed)], 2);
        QCOMPARE(table.requestId(1), QByteArrayView());
        QCOMPARE(table.requestId(5000), QByteArrayView());
    }
    void whatIsNotKnownYetIsInNoCountAndNoFilter()
    {
        RequestTable table(10, 1, 1, RequestTable::Content::Unknown);
        QCOMPARE(requestCount(table.counts()), 0);
        QVERIFY(!table.apply(update(4, RequestState::Failed)));
        table.setKnown(5);
        QVERIFY(table.apply(update(4, RequestState::Failed)));
        table.setKnown(3); // what is known stays known
        QCOMPARE(table.counts()[static_cast<size_t>(RequestState::Queued)], 4);
        QCOMPARE(table.counts()[static_cast<size_t>(RequestState::Failed)], 1);
        OrderWish wish;
        wish.states = stateBit(RequestState::Queued);
        QCOMPARE(computeOrder(table, wish).size(), 4);
        wish = {};
        wish.column = RequestColumn::State;
        wish.descending = true;
        const RowOrder order = computeOrder(table, wish);
        QCOMPARE(order.ordinal(0), 4);
        QCOMPARE(order.ordinal(9), 9);
        table.setKnown(99);
        QVERIFY(table.isWholeKnown());
        QCOMPARE(requestCount(table.counts()), 10);
    }
    void failuresWithMessagesOfTheirOwnStayBounded()
    {
        RequestTable table(20'000, 1, 1);
        for (Ordinal ordinal = 0; ordinal < table.size(); ++ordinal) {
            RequestUpdate failed = update(ordinal, RequestState::Failed);
            failed.failure = Failure{};
            failed.failure->kind = FailureKind::ServerError;
            failed.failure->httpStatus = 500;
            failed.failure->message = QStringLiteral("see request %1").arg(ordinal);
            QVERIFY(table.apply(failed));
        }
        QVERIFY(table.failures().size() < 5000);
        QCOMPARE(table.failure(3)->message, QStringLiteral("see request 3"));
        QCOMPARE(table.failure(19'999)->httpStatus, 500);
    }

    void whySpeaksForTheRequestOrItsLane()
    {
        RequestTableModel model(m_clock);
        model.reset(4, {QStringLiteral("a"), QStringLiteral("b")}, 1);
        QCOMPARE(show(model, 0, RequestColumn::Why), QString());
        model.setRunning(true);
        QCOMPARE(show(model, 0, RequestColumn::Why),
                 QStringLiteral("as many as allowed are in flight"));
        LaneStatus lane;
        lane.target = 1;
        lane.why.kind = WaitKind::RequestsLimit;
        lane.why.until = m_clock.now() + 4200ms;
        model.setLanes({lane});
        QCOMPARE(show(model, 1, RequestColumn::Why), QStringLiteral("requests limit, 4.2 s"));
        QCOMPARE(show(model, 2, RequestColumn::Why),
                 QStringLiteral("as many as allowed are in flight"));
        RequestUpdate own = update(3, RequestState::Retrying);
        own.why.kind = WaitKind::BackOff;
        own.why.attempt = 2;
        own.why.until = m_clock.now() + 9s;
        RequestUpdate silent = update(0, RequestState::Streaming);
        silent.sentAt = m_clock.now() - 41s;
        model.applyUpdates({own, silent});
        QCOMPARE(show(model, 3, RequestColumn::Why), QStringLiteral("attempt 2 in 9.0 s"));
        QCOMPARE(show(model, 0, RequestColumn::Why), QStringLiteral("no byte for 41 s"));
        model.applyUpdates({update(0, RequestState::Succeeded)});
        QCOMPARE(show(model, 0, RequestColumn::Why), QString());
    }

    void whySaysWhatFailed()
    {
        RequestTableModel model(m_clock);
        model.reset(4, {QStringLiteral("a")}, 1);
        const auto failed = [](Ordinal ordinal, FailureKind kind, int status) {
            RequestUpdate one = update(ordinal, RequestState::Failed);
            one.failure = Failure{};
            one.failure->kind = kind;
            one.failure->httpStatus = status;
            one.failure->message = QStringLiteral("in the provider's words");
            return one;
        };
        model.applyUpdates({failed(0, FailureKind::ServerError, 503),
                            failed(1, FailureKind::InvalidKey, 401),
                            failed(2, FailureKind::ServerError, 503)});
        QCOMPARE(show(model, 0, RequestColumn::Why), QStringLiteral("server error 503"));
        QCOMPARE(show(model, 1, RequestColumn::Why), QStringLiteral("key refused (401)"));
        // Sorted by it, what failed alike stands together.
        OrderWish wish;
        wish.column = RequestColumn::Why;
        const RowOrder order = computeOrder(model.table(), wish);
        QList<Ordinal> sorted;
        for (qint64 row = 0; row < order.size(); ++row)
            sorted.append(order.ordinal(row));
        QCOMPARE(sorted, (QList<Ordinal>{1, 0, 2, 3}));
    }

    void textsAreAskedForOnceAndOnlyWhenLookedAt()
    {
        RequestTableModel model(m_clock);
        model.reset(1000, {QStringLiteral("a")}, 1);
        QSignalSpy wanted(&model, &RequestTableModel::textsWanted);
        show(model, 5, RequestColumn::Number);
        for (const Ordinal ordinal : {7, 6, 7})
            QCOMPARE(show(model, ordinal, RequestColumn::Prompt), QString());
        QTRY_COMPARE(wanted.count(), 1);
        const QList<qint64> asked = wanted.takeFirst().first().value<QList<qint64>>();
        QCOMPARE(asked, (QList<qint64>{6, 7}));
        QCOMPARE(show(model, 6, RequestColumn::Response), QString());

        QSignalSpy changed(&model, &RequestTableModel::dataChanged);
        model.provideTexts(asked,
                           {{6, QStringLiteral("two\nlines"), QStringLiteral("ok"), {}, {}}});
        QVERIFY(changed.count() > 0);
        QCOMPARE(show(model, 6, RequestColumn::Prompt), QStringLiteral("two lines"));
        QCOMPARE(show(model, 6, RequestColumn::Response), QStringLiteral("ok"));
        QCOMPARE(show(model, 7, RequestColumn::Prompt), QString());
        QTRY_COMPARE(wanted.count(), 1); // for 7 alone, which did not come
        QCOMPARE(wanted.first().first().value<QList<qint64>>(), QList<qint64>{7});
    }
    void aNewAnswerIsReadAgain()
    {
        RequestTableModel model(m_clock);
        model.reset(10, {QStringLiteral("a")}, 1);
        QSignalSpy wanted(&model, &RequestTableModel::textsWanted);
        show(model, 1, RequestColumn::Prompt);
        QTRY_COMPARE(wanted.count(), 1);
        // The answer ends while its row's texts are being read: what was read is too old.
        model.applyUpdates({update(1, RequestState::Succeeded)});
        model.provideTexts({1}, {{1, QStringLiteral("p"), QString(), {}, {}}});
        show(model, 1, RequestColumn::Response);
        QTRY_COMPARE(wanted.count(), 2);
        model.provideTexts({1}, {{1, QStringLiteral("p"), QStringLiteral("answer"), {}, {}}});
        QCOMPARE(show(model, 1, RequestColumn::Response), QStringLiteral("answer"));
        RequestUpdate again = update(1, RequestState::Succeeded);
        again.preview = QStringLiteral("better");
        model.applyUpdates({again});
        QCOMPARE(show(model, 1, RequestColumn::Response), QStringLiteral("better"));
    }

    void otherWordsAreReadAgain()
    {
        RequestTableModel model(m_clock);
        model.reset(10, {QStringLiteral("a")}, 1);
        QSignalSpy wanted(&model, &RequestTableModel::textsWanted);
        const auto found = [&model] {
            return model.index(1, int(RequestColumn::Response))
                .data(RequestTableModel::FoundPartRole)
                .toString();
        };
        const QString answer = QStringLiteral("answer");
        show(model, 1, RequestColumn::Response);
        QTRY_COMPARE(wanted.count(), 1);
        model.renewTexts(); // what is on its way knows nothing of the words
        model.provideTexts({1}, {{1, QString(), answer, {}, {}}});
        QCOMPARE(show(model, 1, RequestColumn::Response), QString());
        QTRY_COMPARE(wanted.count(), 2);
        model.provideTexts({1}, {{1, QString(), answer, {}, QStringLiteral("…the\nwords")}});
        QCOMPARE(show(model, 1, RequestColumn::Response), answer);
        QCOMPARE(found(), QStringLiteral("…the words"));
        model.renewTexts();
        QCOMPARE(show(model, 1, RequestColumn::Response), answer); // until the new one is here
        QTRY_COMPARE(wanted.count(), 3);
        // They stood in an answer that is no longer there.
        RequestUpdate again = update(1, RequestState::Succeeded);
        again.preview = QStringLiteral("better");
        model.applyUpdates({again});
        QCOMPARE(found(), QString());
    }

    void manyUpdatesAreToldInFewRanges()
    {
        RequestTableModel model(m_clock);
        model.reset(100'000, {QStringLiteral("a")}, 1);
        QSignalSpy changed(&model, &RequestTableModel::changed);
        QTRY_COMPARE(changed.count(), 1);
        QSignalSpy ranges(&model, &RequestTableModel::dataChanged);
        for (int round = 0; round < 50; ++round) {
            QList<RequestUpdate> batch;
            for (int i = 0; i < 100; ++i)
                batch.append(update(50'000 + round * 100 + i, RequestState::Sending));
            model.applyUpdates(batch);
        }
        QTRY_COMPARE(changed.count(), 2);
        QCOMPARE(ranges.count(), 1);
        QCOMPARE(ranges.first().at(0).toModelIndex().row(), 50'000);
        QCOMPARE(ranges.first().at(1).toModelIndex().row(), 54'999);
        for (Ordinal ordinal = 0; ordinal < 100'000; ordinal += 4)
            model.applyUpdates({update(ordinal, RequestState::Succeeded)});
        QTRY_COMPARE(changed.count(), 3);
        QCOMPARE(model.table().counts()[static_cast<size_t>(RequestState::Succeeded)], 25'000);
        QCOMPARE(ranges.last().at(1).toModelIndex().row(), 99'999);
    }

    void sortsAndFiltersLikeTheBook_data()
    {
        QTest::addColumn<int>("column");
        QTest::addColumn<bool>("descending");
        for (int column = 0; column < requestColumnCount; ++column) {
            const auto id = static_cast<RequestColumn>(column);
            if (id == RequestColumn::Prompt || id == RequestColumn::Response ||
                id == RequestColumn::Why)
                continue;
            QTest::addRow("%d up", column) << column << false;
            QTest::addRow("%d down", column) << column << true;
        }
    }
    void sortsAndFiltersLikeTheBook()
    {
        QFETCH(int, column);
        QFETCH(bool, descending);
        std::mt19937 random(static_cast<unsigned>(column * 2 + descending));
        for (const qint64 requests : {0, 1, 600, 5200}) {
            RequestTableModel model(m_clock);
            // Slow on many rows; the few show the same.
            const auto tester =
                requests <= 600 ? std::make_unique<Tester>(&model, failing) : nullptr;
            RequestFilter filter(model);
            RequestTableModel flat(m_clock);
            const QList<RequestUpdate> updates = randomUpdates(requests, random);
            const QStringList targets{QStringLiteral("a"), QStringLiteral("b"),
                                      QStringLiteral("c")};
            for (RequestTableModel *each : {&model, &flat}) {
                each->reset(requests, targets, 2);
                each->applyUpdates(updates);
            }
            OrderWish wish;
            wish.column = static_cast<RequestColumn>(column);
            wish.descending = descending;
            const auto check = [&] {
                filter.setWish(wish);
                QTRY_VERIFY(!filter.isComputing());
                QCOMPARE(shown(model), naive(flat, wish));
            };
            check();
            wish.states = static_cast<quint32>(random()) & 0x3ff;
            wish.marks = static_cast<quint32>(random()) & 0x3f;
            check();
            wish.target = 1;
            check();
            QList<Ordinal> matches;
            for (qint64 i = 0; i < 300; ++i)
                matches.append(static_cast<Ordinal>(random() % 700) - 10); // also twice, also none
            wish.matches = matches;
            wish.states = 0;
            wish.marks = 0;
            check();
            wish = {};
            check();
        }
    }
    void sortsByTextsGivenAsRanks()
    {
        RequestTable table(4, 1, 1);
        OrderWish wish;
        wish.column = RequestColumn::Response;
        wish.textRanks =
            std::make_shared<const std::vector<quint32>>(std::vector<quint32>{2, 0xffffffff, 1, 1});
        RowOrder order = computeOrder(table, wish);
        QCOMPARE(order.ordinal(0), 2);
        QCOMPARE(order.ordinal(1), 3);
        QCOMPARE(order.ordinal(3), 1);
        wish.descending = true;
        order = computeOrder(table, wish);
        QCOMPARE(order.ordinal(0), 0);
        QCOMPARE(order.ordinal(3), 1);
    }

    void indexesStayWithTheirRequests()
    {
        RequestTableModel model(m_clock);
        Tester tester(&model, failing);
        RequestFilter filter(model);
        model.reset(100, {QStringLiteral("a")}, 1);
        model.applyUpdates({update(10, RequestState::Failed), update(20, RequestState::Failed),
                            update(30, RequestState::Succeeded)});
        const QPersistentModelIndex stays = model.index(20, 3);
        const QPersistentModelIndex goes = model.index(30, 3);
        OrderWish wish;
        wish.states = stateBit(RequestState::Failed);
        wish.descending = true;
        filter.setWish(wish);
        QCOMPARE(shown(model), (QList<Ordinal>{20, 10}));
        QCOMPARE(stays.row(), 0);
        QVERIFY(!goes.isValid());
        filter.setWish({});
        QCOMPARE(stays.row(), 20);
        QCOMPARE(stays.data(RequestTableModel::OrdinalRole).toLongLong(), 20);
    }
    void aFilterFollowsTheRunButNotWhileHeld()
    {
        RequestTableModel model(m_clock);
        RequestFilter filter(model);
        model.reset(10, {QStringLiteral("a")}, 1);
        OrderWish wish;
        wish.states = stateBit(RequestState::Failed);
        filter.setWish(wish);
        QCOMPARE(model.rowCount(), 0);
        model.applyUpdates({update(3, RequestState::Failed)});
        QCOMPARE(model.rowCount(), 0); // Not at once: rows would run about.
        QTRY_COMPARE(model.rowCount(), 1);
        filter.setHeld(true);
        QSignalSpy applied(&filter, &RequestFilter::applied);
        QSignalSpy changed(&model, &RequestTableModel::changed);
        model.applyUpdates({update(4, RequestState::Failed)});
        QTRY_VERIFY(changed.count() > 0);
        QVERIFY(applied.isEmpty());
        filter.setHeld(false);
        QTRY_COMPARE(model.rowCount(), 2);
    }
    void theLatestWishWins()
    {
        RequestTableModel model(m_clock);
        RequestFilter filter(model);
        model.reset(50'000, {QStringLiteral("a")}, 1);
        OrderWish wish;
        wish.descending = true;
        filter.setWish(wish);
        wish.matches = QList<Ordinal>{5, 6};
        filter.setWish(wish);
        model.reset(60'000, {QStringLiteral("a")}, 1);
        QTRY_VERIFY(!filter.isComputing());
        QCOMPARE(shown(model), (QList<Ordinal>{6, 5}));
    }
    void aStoredTableReplacesTheRows()
    {
        RequestTableModel model(m_clock);
        model.reset(3, {QStringLiteral("a")}, 1);
        RequestTable stored(3, 1, 1);
        stored.apply(update(2, RequestState::Interrupted));
        model.setTable(stored);
        QCOMPARE(show(model, 2, RequestColumn::Why), QStringLiteral("may have been billed"));
        model.setTable(RequestTable(9, 1, 1)); // of another run: too late
        QCOMPARE(model.table().size(), 3);
    }

private:
    test::FakeClock m_clock;
};

QTEST_GUILESS_MAIN(TestRequestTable)
#include "tst_request_table.moc"
