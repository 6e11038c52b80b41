// SPDX-License-Identifier: GPL-3.0-or-later
#include "integration/headless/volley_process.h"
#include "torture/counting_server.h"
#include "unit/storage/store_fixture.h"

#include <QRandomGenerator>
#include <QtTest>

using namespace volley;
using namespace volley::test;

namespace {

constexpr int prompts = 1000;

QByteArray promptList(int count)
{
    QByteArray list = "prompt\n";
    for (int i = 0; i < count; ++i)
        list += "question " + QByteArray::number(i) + "\n";
    return list;
}

QString answerTo(const QString &prompt)
{
    return QStringLiteral("answer to ") + prompt;
}

/// What goes wrong with each request, from a seed: the same for each prompt and arrival, whatever
/// the order they come in.
class Chaos
{
public:
    Deed operator()(const QString &prompt, int arrival)
    {
        QRandomGenerator dice(quint32(qHash(prompt, 7) + size_t(arrival) * 7919));
        const double fate = 100 * dice.generateDouble();
        const QByteArray whole = CountingServer::answer(answerTo(prompt));
        const int usual = dice.bounded(5, 25);
        if (fate < 10)
            return tell(&errors, {CountingServer::status(500), Deed::End::KeepOpen, usual});
        if (fate < 20)
            return tell(&refusals, {CountingServer::status(429, "Retry-After-Ms: 20\r\n"),
                                    Deed::End::KeepOpen, usual});
        if (fate < 23)
            return tell(&cuts, {whole.chopped(15), Deed::End::Reset, usual});
        if (fate < 25)
            return tell(&slow, {whole, Deed::End::KeepOpen, 600});
        if (fate < 25.5)
            return tell(&silent, {{}, Deed::End::Hold});
        return {whole, Deed::End::KeepOpen, usual};
    }

    int errors = 0;
    int refusals = 0;
    int cuts = 0;
    int slow = 0;
    int silent = 0;

private:
    static Deed tell(int *count, const Deed &deed)
    {
        ++*count;
        return deed;
    }
};

} // namespace

/// The program against servers that are no pleasure to work with.
class TestRoughServers : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyRowHasItsOwnAnswerThroughAllThatGoesWrong()
    {
        Chaos chaos;
        const CountingServer server(std::ref(chaos));
        VolleyProcess volley;
        const QString out = volley.path(QStringLiteral("out.jsonl"));
        const QString project = volley.path(QStringLiteral("p.volley"));
        QStringList command{QStringLiteral("run"),
                            volley.write(QStringLiteral("in.csv"), promptList(prompts)),
                            QStringLiteral("--project"),
                            project,
                            QStringLiteral("--out"),
                            out,
                            QStringLiteral("--base-url"),
                            server.url().toString()};
        command += QStringLiteral("--provider compatible --model m --no-stream --concurrency 64 "
                                  "--first-byte-timeout 1.5 --max-attempts 10 --quiet --json")
                       .split(QLatin1Char(' '));
        const Ended ended = volley.run(command);
        QVERIFY2(ended.exitCode == 0, ended.error.constData());
        const QJsonObject summary = ended.json();
        QCOMPARE(summary.value(QStringLiteral("succeeded")).toInt(), prompts);
        QVERIFY2(server.mostAtOnce() <= 64, qPrintable(QString::number(server.mostAtOnce())));
        QVERIFY(server.mostAtOnce() > 32);
        QVERIFY(chaos.errors > 80 && chaos.refusals > 80 && chaos.cuts > 15);
        QVERIFY(chaos.slow > 10 && chaos.silent > 1);
        // Each attempt is on record, and what may have been billed is counted.
        QCOMPARE(summary.value(QStringLiteral("attempts")).toInteger(), server.posts());
        QCOMPARE(summary.value(QStringLiteral("possibly_billed")).toInt(),
                 chaos.cuts + chaos.silent + chaos.errors);
        compareEach(out, server.arrivals());
    }

    void adaptiveSettlesWhereTheServerKeepsUp()
    {
        constexpr int keepsUpWith = 12;
        const CountingServer *served = nullptr;
        int refused = 0;
        const CountingServer server([&](const QString &prompt, int) -> Deed {
            if (served->atOnce() > keepsUpWith) {
                ++refused;
                return {CountingServer::status(503), Deed::End::KeepOpen, 2};
            }
            return {CountingServer::answer(answerTo(prompt)), Deed::End::KeepOpen, 25};
        });
        served = &server;
        VolleyProcess volley;
        const QString project = volley.path(QStringLiteral("p.volley"));
        QStringList command{QStringLiteral("run"),
                            volley.write(QStringLiteral("in.csv"), promptList(2 * prompts)),
                            QStringLiteral("--project"),
                            project,
                            QStringLiteral("--base-url"),
                            server.url().toString()};
        command += QStringLiteral("--provider compatible --model m --no-stream --adaptive "
                                  "--max-attempts 10 --quiet --json")
                       .split(QLatin1Char(' '));
        const Ended ended = volley.run(command);
        QVERIFY2(ended.exitCode == 0, ended.error.constData());
        QCOMPARE(ended.json().value(QStringLiteral("succeeded")).toInt(), 2 * prompts);

        ProjectStore store;
        must(store.open(project, OpenMode::ReadOnly));
        int changes = 0;
        double last = 0;
        for (const LimitChange &change : must(store.limitChanges())) {
            if (change.what != QLatin1String("concurrency"))
                continue;
            QVERIFY(!change.reason.isEmpty() && change.reason != QLatin1String("person"));
            ++changes;
            last = change.to;
        }
        qInfo("%d refused, %d changes, %g at the end", refused, changes, last);
        QVERIFY(changes >= 3);
        QVERIFY2(last >= keepsUpWith / 2 && last <= keepsUpWith + 4,
                 qPrintable(QString::number(last)));
        QVERIFY2(refused < 2 * prompts / 20, qPrintable(QString::number(refused)));
        QVERIFY(server.mostAtOnce() < 2.5 * keepsUpWith);
    }

private:
    static void compareEach(const QString &path, const QHash<QString, int> &arrivals)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        int rows = 0;
        while (!file.atEnd()) {
            const QJsonObject row = QJsonDocument::fromJson(file.readLine()).object();
            const QString prompt = QStringLiteral("question %1").arg(rows++);
            const QJsonObject input = row.value(QStringLiteral("input")).toObject();
            QCOMPARE(input.value(QStringLiteral("prompt")).toString(), prompt);
            QCOMPARE(row.value(QStringLiteral("response")).toString(), answerTo(prompt));
            QCOMPARE(row.value(QStringLiteral("attempts")).toInt(), arrivals.value(prompt));
        }
        QCOMPARE(rows, prompts);
    }
};

QTEST_GUILESS_MAIN(TestRoughServers)
#include "tst_rough_servers.moc"
