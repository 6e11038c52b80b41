// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/demo_models.h"

#include <algorithm>
#include <array>

namespace volley {

namespace {

constexpr double defaultFailureRate = 0.2;
constexpr int shortestInterval = 20; ///< ms between pieces where a pace in tokens is given

/// What a model does where no option says otherwise.
struct Habits
{
    QLatin1String name;
    int latencyMs;
    int jitterMs;
    int tokensPerSecond; ///< 0 = without a pace: a few pieces, `intervalMs` apart
    int intervalMs;
};

constexpr int unpacedPieces = 8;

const std::array<Habits, 5> &habits()
{
    static const std::array<Habits, 5> table{{
        {QLatin1String("demo-echo"), 40, 0, 0, 5},
        {QLatin1String("demo-fast"), 0, 0, 0, 0},
        {QLatin1String("demo-slow"), 2000, 1000, 20, 0},
        {QLatin1String("demo-flaky"), 60, 60, 0, 10},
        {QLatin1String("demo-limited"), 100, 50, 0, 10},
    }};
    return table;
}

quint64 mixed(quint64 value)
{
    value += 0x9e3779b97f4a7c15ULL;
    value = (value ^ (value >> 30)) * 0xbf58476d1ce4e5b9ULL;
    value = (value ^ (value >> 27)) * 0x94d049bb133111ebULL;
    return value ^ (value >> 31);
}

quint64 hashed(QStringView text, quint64 hash)
{
    for (const QChar c : text)
        hash = (hash ^ c.unicode()) * 0x100000001b3ULL;
    return hash;
}

/// Numbers that depend on seed, request and count alone.
class Dice
{
public:
    explicit Dice(quint64 state)
        : m_state(state)
    {}
    double unit() { return static_cast<double>(next() >> 11) * 0x1.0p-53; }
    int upTo(int limit) { return static_cast<int>(unit() * (limit + 1)); }

private:
    quint64 next() { return m_state = mixed(m_state); }
    quint64 m_state;
};

QString answerOf(DemoModel model, const ChatRequest &request)
{
    const QString measure = QStringLiteral(" Tokens in the prompt: %1.").arg(request.inputTokens);
    switch (model) {
    case DemoModel::Echo:
        return request.prompt;
    case DemoModel::Fast:
        return QStringLiteral("A short answer, at once.") + measure;
    case DemoModel::Slow:
        return QStringLiteral(
                   "This answer takes its time. It begins after seconds, comes in small "
                   "pieces, and is here so that one can watch what a long wait looks like: "
                   "the request stays in flight, its text grows, and the others go on "
                   "beside it.") +
               measure;
    case DemoModel::Flaky:
        return QStringLiteral("This answer came through, though the model fails now and then.") +
               measure;
    case DemoModel::Limited:
        return QStringLiteral(
                   "This answer kept within the limits of requests and tokens a minute.") +
               measure;
    }
    return {};
}

QList<QString> cutInPieces(const QString &text, qint64 tokensPerPiece)
{
    QList<QString> pieces;
    for (qsizetype at = 0; at < text.size();) {
        const qsizetype end = demoTokenEnd(text, tokensPerPiece, at);
        pieces.append(text.sliced(at, end - at));
        at = end;
    }
    return pieces;
}

void decideFault(DemoPlan &plan, double rate, Dice &dice)
{
    if (dice.unit() >= rate)
        return;
    const double which = dice.unit();
    plan.fault = which < 0.4    ? DemoFault::RateLimited
                 : which < 0.7  ? DemoFault::ServerError
                 : which < 0.85 ? DemoFault::CutBeforeAnswer
                                : DemoFault::CutMidAnswer;
    plan.retryAfterMs = 200 + dice.upTo(800);
}

} // namespace

QStringList demoModelNames()
{
    QStringList names;
    for (const Habits &model : habits())
        names.append(model.name);
    return names;
}

std::optional<DemoModel> demoModelNamed(QStringView name)
{
    const auto found = std::find_if(habits().begin(), habits().end(),
                                    [name](const Habits &model) { return model.name == name; });
    if (found == habits().end())
        return std::nullopt;
    return static_cast<DemoModel>(found - habits().begin());
}

quint64 demoFingerprint(const ChatRequest &request)
{
    return hashed(request.prompt, hashed(request.model, 0xcbf29ce484222325ULL));
}

DemoPlan demoPlan(const DemoOptions &options, DemoModel model, const ChatRequest &request,
                  quint32 nth)
{
    const Habits &own = habits()[static_cast<std::size_t>(model)];
    Dice dice(mixed(options.seed) ^ mixed(demoFingerprint(request) + nth));
    DemoPlan plan;
    const int jitter = options.jitterMs >= 0 ? options.jitterMs : own.jitterMs;
    plan.latencyMs =
        (options.latencyMs >= 0 ? options.latencyMs : own.latencyMs) + dice.upTo(jitter);

    QString answer = answerOf(model, request);
    plan.outputTokens = demoTokens(answer);
    if (request.maxTokens >= 0 && plan.outputTokens > request.maxTokens) {
        answer.truncate(demoTokenEnd(answer, request.maxTokens));
        plan.outputTokens = request.maxTokens;
        plan.cutAtMaxTokens = true;
    }

    const int pace = options.tokensPerSecond >= 0 ? options.tokensPerSecond : own.tokensPerSecond;
    if (pace > 0) {
        plan.pieceIntervalMs = std::max(shortestInterval, 1000 / pace);
        const qint64 perPiece = qint64(pace) * plan.pieceIntervalMs / 1000;
        plan.pieces = cutInPieces(answer, std::max<qint64>(1, perPiece));
    } else {
        plan.pieceIntervalMs = options.tokensPerSecond == 0 ? 0 : own.intervalMs;
        const qint64 perPiece = (plan.outputTokens + unpacedPieces - 1) / unpacedPieces;
        plan.pieces = cutInPieces(answer, std::max<qint64>(1, perPiece));
    }

    if (model == DemoModel::Flaky)
        decideFault(plan, options.failureRate >= 0 ? options.failureRate : defaultFailureRate,
                    dice);
    return plan;
}

} // namespace volley
