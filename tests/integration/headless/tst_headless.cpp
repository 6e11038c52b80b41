// SPDX-License-Identifier: GPL-3.0-or-later
#include "integration/headless/volley_process.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QtTest>

#include <csignal>

using volley::test::Ended;
using volley::test::VolleyProcess;

namespace {

QStringList args(const char *words)
{
    return QString::fromUtf8(words).split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

#define COMPARE_CODE(ended, expected)                                                              \
    QVERIFY2((ended).exitCode == (expected),                                                       \
             qPrintable(QStringLiteral("exit %1\n%2")                                              \
                            .arg((ended).exitCode)                                                 \
                            .arg(QString::fromUtf8((ended).error))))

/// The real binary against its own demo provider, as a script would call it.
class TestHeadless : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void versionAndHelpNeedNothing()
    {
        VolleyProcess volley;
        const Ended version = volley.run(args("--version"));
        COMPARE_CODE(version, 0);
        QVERIFY(version.out.startsWith("volley "));
        const Ended help = volley.run(args("help run"));
        COMPARE_CODE(help, 0);
        QVERIFY(help.out.contains("--concurrency"));
        COMPARE_CODE(volley.run(args("help nonsense")), 2);
        COMPARE_CODE(volley.run(args("run")), 2);
        COMPARE_CODE(volley.run(args("run x.csv --no-such-option")), 2);
        COMPARE_CODE(volley.run(args("status x.volley --concurrency 3")), 2);
    }

    void echoesAListInInputOrder()
    {
        VolleyProcess volley;
        QByteArray list = "id,prompt\n";
        for (int i = 0; i < 100; ++i)
            list += QByteArray::number(i) + ",\"line one of " + QByteArray::number(i) +
                    "\nline \"\"two\"\"\"\n";
        const QString input = volley.write(QStringLiteral("in.csv"), list);
        const Ended ended =
            volley.run({QStringLiteral("run"), input, QStringLiteral("--project"),
                        volley.path(QStringLiteral("p.volley")), QStringLiteral("--model"),
                        QStringLiteral("demo-echo"), QStringLiteral("--concurrency"),
                        QStringLiteral("32"), QStringLiteral("--out"),
                        volley.path(QStringLiteral("out.csv")), QStringLiteral("--json")});
        COMPARE_CODE(ended, 0);
        const QJsonObject summary = ended.json();
        QCOMPARE(summary.value(QStringLiteral("requests")).toInt(), 100);
        QCOMPARE(summary.value(QStringLiteral("succeeded")).toInt(), 100);
        QVERIFY(summary.value(QStringLiteral("max_in_flight")).toInt() <= 32);
        QVERIFY(summary.value(QStringLiteral("input_tokens")).toInt() > 0);
        QVERIFY(
            summary.value(QStringLiteral("latency_ms")).toObject().contains(QStringLiteral("p99")));
        const QByteArray out = contentOf(volley.path(QStringLiteral("out.csv")));
        QVERIFY(out.startsWith(
            "id,prompt,target,model,repeat,state,response,finish_reason,error_kind"));
        qsizetype at = 0;
        for (int i = 0; i < 100; ++i) {
            const QByteArray echo =
                "\"line one of " + QByteArray::number(i) + "\nline \"\"two\"\"\"";
            const QByteArray row = "\n" + QByteArray::number(i) + "," + echo +
                                   ",demo/demo-echo,demo-echo,1,succeeded," + echo + ",stop,";
            at = out.indexOf(row, at);
            QVERIFY2(at >= 0, row.constData());
        }
    }

    void standardInputAndOutputWork()
    {
        VolleyProcess volley;
        const Ended ended = volley.run(
            args("run - --input-format txt --model demo-echo --out - --format jsonl --quiet"),
            "first\nsecond\n");
        COMPARE_CODE(ended, 0);
        const QList<QByteArray> lines = ended.out.trimmed().split('\n');
        QCOMPARE(lines.size(), 2);
        const QJsonObject second = QJsonDocument::fromJson(lines.at(1)).object();
        QCOMPARE(second.value(QStringLiteral("response")).toString(), QStringLiteral("second"));
        QCOMPARE(second.value(QStringLiteral("input"))
                     .toObject()
                     .value(QStringLiteral("prompt"))
                     .toString(),
                 QStringLiteral("second"));
    }

    void matrixOfModelsAndRepeats()
    {
        VolleyProcess volley;
        const QString input = volley.write(QStringLiteral("in.txt"), "a\nb\n");
        const Ended ended = volley.run({QStringLiteral("run"), input, QStringLiteral("--model"),
                                        QStringLiteral("demo-echo"), QStringLiteral("--model"),
                                        QStringLiteral("demo-fast"), QStringLiteral("--repeats"),
                                        QStringLiteral("3"), QStringLiteral("--out"),
                                        QStringLiteral("-"), QStringLiteral("--quiet")});
        COMPARE_CODE(ended, 0);
        const QList<QByteArray> lines = ended.out.trimmed().split('\n');
        QCOMPARE(lines.size(), 1 + 2 * 2 * 3);
        QVERIFY(lines.at(1).startsWith("a,demo/demo-echo,demo-echo,1,"));
        QVERIFY(lines.at(3).startsWith("a,demo/demo-echo,demo-echo,3,"));
        QVERIFY(lines.at(4).startsWith("a,demo/demo-fast,demo-fast,1,"));
        QVERIFY(lines.at(7).startsWith("b,demo/demo-echo,demo-echo,1,"));
    }

    void identicalRequestsAreSentOnceWhereThatIsWished()
    {
        VolleyProcess volley;
        const QByteArray list = "tree\nriver\ntree\ntree\nriver\nstone\n";
        const QStringList command =
            args("run - --input-format txt --model demo-echo --json --quiet");
        const auto run = [&](const QString &out, const QStringList &more) {
            return volley.run(
                command + QStringList{QStringLiteral("--out"), volley.path(out)} + more, list);
        };
        const Ended reusing = run(QStringLiteral("once.csv"), {QStringLiteral("--reuse-answers")});
        COMPARE_CODE(reusing, 0);
        QCOMPARE(reusing.json().value(QStringLiteral("succeeded")).toInt(), 6);
        QCOMPARE(reusing.json().value(QStringLiteral("attempts")).toInt(), 3);
        QCOMPARE(reusing.json().value(QStringLiteral("from_cache")).toInt(), 3);
        const QList<QByteArray> lines =
            contentOf(volley.path(QStringLiteral("once.csv"))).trimmed().split('\n');
        QVERIFY(lines.first().endsWith(",rendered_prompt,from_cache"));
        QVERIFY(lines.at(1).endsWith(",tree,false"));
        QVERIFY(lines.at(4).contains(",succeeded,tree,") && lines.at(4).endsWith(",tree,true"));
        QVERIFY(lines.at(6).endsWith(",stone,false"));

        const Ended each = run(QStringLiteral("each.csv"), {});
        COMPARE_CODE(each, 0);
        QCOMPARE(each.json().value(QStringLiteral("attempts")).toInt(), 6);
        QCOMPARE(each.json().value(QStringLiteral("from_cache")).toInt(), 0);
        QVERIFY(!contentOf(volley.path(QStringLiteral("each.csv"))).contains("from_cache"));
    }

    void answersThatLackSomethingAreCounted()
    {
        VolleyProcess volley;
        const QString project = volley.path(QStringLiteral("p.volley"));
        const QString out = volley.path(QStringLiteral("out.csv"));
        const Ended ended = volley.run(
            args("run - --input-format txt --model demo-echo --max-tokens 1 --quiet --marks "
                 "--project") +
                QStringList{project, QStringLiteral("--out"), out},
            "a prompt that is much longer than one token\nyes\n");
        COMPARE_CODE(ended, 0);
        const QByteArrayList lines = contentOf(out).trimmed().split('\n');
        QVERIFY(lines.first().endsWith(",rendered_prompt,mark"));
        QVERIFY(lines.at(1).endsWith(",cut"));
        QVERIFY(lines.at(2).endsWith(",yes,"));
        const QJsonObject marks =
            volley.run({QStringLiteral("status"), project, QStringLiteral("--json")})
                .json()
                .value(QStringLiteral("marks"))
                .toObject();
        QCOMPARE(marks.value(QStringLiteral("cut")).toInt(), 1);
        QCOMPARE(marks.value(QStringLiteral("empty")), QJsonValue(0));
        const Ended status = volley.run({QStringLiteral("status"), project});
        QVERIFY2(status.out.contains("Cut off: 1 (limit of output tokens)"),
                 status.out.constData());
    }

    void whatCanBeReadOfADamagedProjectIsSaved()
    {
        VolleyProcess volley;
        QByteArray list;
        for (int i = 0; i < 300; ++i)
            list += "prompt " + QByteArray::number(i) + ' ' + QByteArray(300, 'x') + "\n";
        const QString project = volley.path(QStringLiteral("p.volley"));
        COMPARE_CODE(
            volley.run({QStringLiteral("run"), volley.write(QStringLiteral("in.txt"), list),
                        QStringLiteral("--project"), project, QStringLiteral("--model"),
                        QStringLiteral("demo-echo"), QStringLiteral("--concurrency"),
                        QStringLiteral("100"), QStringLiteral("--quiet")}),
            0);
        const QByteArray whole = contentOf(project);
        static_cast<void>(
            volley.write(QStringLiteral("p.volley"), whole.first(whole.size() * 3 / 4)));
        const Ended refused = volley.run({QStringLiteral("resume"), project});
        QVERIFY(refused.exitCode != 0);
        QVERIFY2(refused.error.contains("volley recover"), refused.error.constData());
        const QString saved = volley.path(QStringLiteral("saved.volley"));
        COMPARE_CODE(volley.run({QStringLiteral("recover"), project}), 2);
        const Ended ended = volley.run({QStringLiteral("recover"), project, QStringLiteral("--out"),
                                        saved, QStringLiteral("--json")});
        COMPARE_CODE(ended, 0);
        QCOMPARE(ended.json().value(QStringLiteral("rows")).toInt(), 300);
        const int answers = ended.json().value(QStringLiteral("answers")).toInt();
        QVERIFY(answers > 100 && answers < 300);
        const QJsonObject status =
            volley.run({QStringLiteral("status"), saved, QStringLiteral("--json")}).json();
        QCOMPARE(status.value(QStringLiteral("succeeded")).toInt(), answers);
        // Nothing is overwritten.
        COMPARE_CODE(
            volley.run({QStringLiteral("recover"), project, QStringLiteral("--out"), saved}), 2);
    }

    void aSecondRunIntoTheSameProjectIsRefused()
    {
        VolleyProcess volley;
        const QString input = volley.write(QStringLiteral("in.txt"), "a\n");
        const QStringList run{QStringLiteral("run"), input, QStringLiteral("--project"),
                              volley.path(QStringLiteral("p.volley"))};
        COMPARE_CODE(volley.run(run), 0);
        const Ended again = volley.run(run);
        COMPARE_CODE(again, 2);
        QVERIFY(again.error.contains("volley resume"));
        COMPARE_CODE(
            volley.run({QStringLiteral("resume"), volley.path(QStringLiteral("p.volley"))}), 0);
    }

    void flakyServerIsRetriedAndCounted()
    {
        VolleyProcess volley;
        QByteArray list;
        for (int i = 0; i < 60; ++i)
            list += "prompt " + QByteArray::number(i) + "\n";
        const QString input = volley.write(QStringLiteral("in.txt"), list);
        const Ended ended = volley.run(
            {QStringLiteral("run"), input, QStringLiteral("--model"), QStringLiteral("demo-flaky"),
             QStringLiteral("--concurrency"), QStringLiteral("30"),
             QStringLiteral("--max-attempts"), QStringLiteral("10"), QStringLiteral("--json"),
             QStringLiteral("--log"), volley.path(QStringLiteral("log.jsonl"))});
        COMPARE_CODE(ended, 0);
        const QJsonObject summary = ended.json();
        QVERIFY(summary.value(QStringLiteral("retries")).toInt() > 0);
        QCOMPARE(summary.value(QStringLiteral("attempts")).toInt(),
                 60 + summary.value(QStringLiteral("retries")).toInt());
        int started = 0;
        int endedCount = 0;
        for (const QByteArray &line :
             contentOf(volley.path(QStringLiteral("log.jsonl"))).trimmed().split('\n')) {
            const QJsonObject object = QJsonDocument::fromJson(line).object();
            const QString event = object.value(QStringLiteral("event")).toString();
            started += event == QLatin1String("attempt_started");
            endedCount += event == QLatin1String("attempt_ended");
        }
        QCOMPARE(started, summary.value(QStringLiteral("attempts")).toInt());
        QCOMPARE(endedCount, started);
    }

    void failedOnesAreRetriedByName()
    {
        VolleyProcess volley;
        const QString input = volley.write(QStringLiteral("in.txt"), "a\nb\nc\n");
        const QString project = volley.path(QStringLiteral("p.volley"));
        const Ended first = volley.run(
            {QStringLiteral("run"), input, QStringLiteral("--project"), project,
             QStringLiteral("--model"), QStringLiteral("demo-flaky"),
             QStringLiteral("--max-attempts"), QStringLiteral("1"), QStringLiteral("--json")});
        QVERIFY(first.exitCode == 0 || first.exitCode == 1);
        const Ended rows = volley.run({QStringLiteral("retry"), project, QStringLiteral("--rows"),
                                       QStringLiteral("2"), QStringLiteral("--json")});
        QVERIFY(rows.exitCode == 0 || rows.exitCode == 1);
        QCOMPARE(rows.json().value(QStringLiteral("attempts")).toInt() >=
                     first.json().value(QStringLiteral("attempts")).toInt() + 1,
                 true);
        COMPARE_CODE(volley.run({QStringLiteral("retry"), project, QStringLiteral("--rows"),
                                 QStringLiteral("9")}),
                     2);
        const Ended status =
            volley.run({QStringLiteral("status"), project, QStringLiteral("--json")});
        COMPARE_CODE(status, 0);
        QCOMPARE(status.json().value(QStringLiteral("requests")).toInt(), 3);
    }

    void interruptDrainsAndResumeGoesOn()
    {
        VolleyProcess volley;
        QByteArray list;
        for (int i = 0; i < 400; ++i)
            list += "prompt " + QByteArray::number(i) + "\n";
        const QString input = volley.write(QStringLiteral("in.txt"), list);
        const QString project = volley.path(QStringLiteral("p.volley"));
        const QString log = volley.path(QStringLiteral("log.jsonl"));
        QProcess process;
        volley.start(process, {QStringLiteral("run"), input, QStringLiteral("--project"), project,
                               QStringLiteral("--concurrency"), QStringLiteral("4"),
                               QStringLiteral("--log"), log, QStringLiteral("--quiet")});
        QTRY_VERIFY_WITH_TIMEOUT(contentOf(log).contains("attempt_ended"), 30'000);
        ::kill(pid_t(process.processId()), SIGINT);
        COMPARE_CODE(volley.wait(process), 130);
        const QJsonObject status =
            volley.run({QStringLiteral("status"), project, QStringLiteral("--json")}).json();
        const int done = status.value(QStringLiteral("succeeded")).toInt();
        QVERIFY(done > 0 && done < 400);
        QCOMPARE(status.value(QStringLiteral("waiting")).toInt(), 400 - done);
        const Ended resumed =
            volley.run({QStringLiteral("resume"), project, QStringLiteral("--concurrency"),
                        QStringLiteral("100"), QStringLiteral("--json"), QStringLiteral("--out"),
                        volley.path(QStringLiteral("out.csv"))});
        COMPARE_CODE(resumed, 0);
        QCOMPARE(resumed.json().value(QStringLiteral("succeeded")).toInt(), 400);
        QCOMPARE(resumed.json().value(QStringLiteral("attempts")).toInt(), 400);
    }

    void terminateStopsAtOnceAndKeepsWhatIsDone()
    {
        VolleyProcess volley;
        const QString input = volley.write(QStringLiteral("in.txt"), "a\nb\nc\nd\n");
        const QString project = volley.path(QStringLiteral("p.volley"));
        const QString log = volley.path(QStringLiteral("log.jsonl"));
        QProcess process;
        volley.start(process, {QStringLiteral("run"), input, QStringLiteral("--project"), project,
                               QStringLiteral("--model"), QStringLiteral("demo-slow"),
                               QStringLiteral("--concurrency"), QStringLiteral("2"),
                               QStringLiteral("--log"), log});
        QTRY_VERIFY_WITH_TIMEOUT(contentOf(log).contains("attempt_started"), 30'000);
        ::kill(pid_t(process.processId()), SIGTERM);
        COMPARE_CODE(volley.wait(process), 130);
        const QJsonObject status =
            volley.run({QStringLiteral("status"), project, QStringLiteral("--json")}).json();
        QCOMPARE(status.value(QStringLiteral("cancelled")).toInt(), 2);
        QCOMPARE(status.value(QStringLiteral("waiting")).toInt(), 2);
    }

    // Scripts read it.
    void speaksTheSameInEveryLanguage()
    {
        VolleyProcess volley;
        const QString list = volley.write(QStringLiteral("in.csv"), "prompt\na\n");
        const QString project = volley.path(QStringLiteral("p.volley"));
        COMPARE_CODE(volley.run({QStringLiteral("run"), list, QStringLiteral("--project"), project,
                                 QStringLiteral("--model"), QStringLiteral("demo-echo")}),
                     0);
        const QByteArray english = volley.run({QStringLiteral("status"), project}).out;
        QVERIFY2(english.contains("$0.00"), english.constData());
        for (const char *language : {"de_DE.UTF-8", "ar_EG.UTF-8"}) {
            for (const char *name : {"LANG", "LC_ALL"})
                volley.setVariable(QString::fromLatin1(name), QString::fromLatin1(language));
            QCOMPARE(volley.run({QStringLiteral("status"), project}).out, english);
        }
    }

    void checkSendsNothingAndSaysWhatIsWrong()
    {
        VolleyProcess volley;
        const QString input =
            volley.write(QStringLiteral("in.csv"), "prompt\nhello\n\" \"\nhello\n");
        const Ended ended = volley.run({QStringLiteral("check"), input, QStringLiteral("--json")});
        COMPARE_CODE(ended, 0);
        QCOMPARE(ended.json().value(QStringLiteral("requests")).toInt(), 3);
        QCOMPARE(ended.json().value(QStringLiteral("empty_rows")).toArray(), QJsonArray{2});
        QCOMPARE(ended.json().value(QStringLiteral("duplicate_rows")).toArray(), QJsonArray{3});
        QVERIFY(!QFile::exists(volley.path(QStringLiteral("data/volley"))));
    }

    void demoServerListsItsModels()
    {
        VolleyProcess volley;
        QProcess server;
        volley.start(server, args("demo-server --latency 0"));
        QTRY_VERIFY_WITH_TIMEOUT(server.canReadLine(), 30'000);
        const QString url = QString::fromUtf8(server.readLine()).trimmed();
        QVERIFY(url.startsWith(QStringLiteral("http://127.0.0.1:")));
        const Ended models =
            volley.run({QStringLiteral("models"), QStringLiteral("--provider"),
                        QStringLiteral("compatible"), QStringLiteral("--base-url"), url});
        COMPARE_CODE(models, 0);
        QCOMPARE(models.out,
                 QByteArray("demo-echo\ndemo-fast\ndemo-slow\ndemo-flaky\ndemo-limited\n"));
        const Ended run = volley.run(
            {QStringLiteral("run"), QStringLiteral("-"), QStringLiteral("--input-format"),
             QStringLiteral("txt"), QStringLiteral("--provider"), QStringLiteral("compatible"),
             QStringLiteral("--base-url"), url, QStringLiteral("--model"),
             QStringLiteral("demo-echo"), QStringLiteral("--no-stream"), QStringLiteral("--out"),
             QStringLiteral("-"), QStringLiteral("--quiet")},
            "hello\n");
        COMPARE_CODE(run, 0);
        QVERIFY(run.out.contains("\nhello,compatible/demo-echo,demo-echo,1,succeeded,hello,stop,"));
        ::kill(pid_t(server.processId()), SIGINT);
        COMPARE_CODE(volley.wait(server), 0);
    }

    void theRealListComesBackWhole()
    {
        const QString list = QStringLiteral(VOLLEY_SOURCE_DIR "/../shared/data/prompts.csv");
        if (!QFile::exists(list))
            QSKIP("the public prompt list is not here");
        VolleyProcess volley;
        const QString out = volley.path(QStringLiteral("out.csv"));
        const Ended ended = volley.run(
            {QStringLiteral("run"), list, QStringLiteral("--column"), QStringLiteral("prompt"),
             QStringLiteral("--model"), QStringLiteral("demo-echo"),
             QStringLiteral("--concurrency"), QStringLiteral("64"), QStringLiteral("--out"), out,
             QStringLiteral("--no-formula-guard")});
        COMPARE_CODE(ended, 0);
        const QString script =
            QStringLiteral("import csv,sys\n"
                           "csv.field_size_limit(10**9)\n"
                           "rows=lambda p: list(csv.reader(open(p,newline='',encoding='utf-8')))\n"
                           "a,b=rows(sys.argv[1]),rows(sys.argv[2])\n"
                           "assert len(a)==len(b)==848, (len(a),len(b))\n"
                           "r=b[0].index('response')\n"
                           "for x,y in zip(a,b):\n"
                           "    assert y[:5]==x, (x,y[:5])\n"
                           "assert all(y[r]==x[1] for x,y in zip(a[1:],b[1:]))\n");
        QProcess python;
        QSignalSpy done(&python, &QProcess::finished);
        python.start(QStringLiteral("python3"), {QStringLiteral("-c"), script, list, out});
        QVERIFY(done.wait(30'000));
        QVERIFY2(python.exitCode() == 0, python.readAllStandardError().constData());
    }
};

QTEST_GUILESS_MAIN(TestHeadless)
#include "tst_headless.moc"
