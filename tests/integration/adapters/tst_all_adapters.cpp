// SPDX-License-Identifier: GPL-3.0-or-later
#include "composition/workbench.h"
#include "integration/adapters/protocol_server.h"
#include "secrets/one_answer.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

#include <deque>

using namespace volley;
using namespace volley::test;

namespace {

constexpr int promptCount = 100;

struct Way
{
    const char *provider;
    const char *endpoint;
    const char *path; ///< of the base URL
    const char *model;
};

/// Every protocol that there is an adapter for.
constexpr Way ways[]{
    {"openai", "chat", "/v1", "gpt-4o-mini"},
    {"openai", "responses", "/v1", "gpt-4o-mini"},
    {"anthropic", "messages", "", "claude-sonnet-4-5"},
    {"gemini", "generate", "/v1beta", "gemini-2.5-flash"},
    {"ollama", "native", "", "llama3.2"},
    {"ollama", "chat", "", "llama3.2"},
    {"azure", "chat", "/openai/deployments/mini?api-version=2024-10-21", "mini"},
    {"openrouter", "chat", "/api/v1", "openai/gpt-4o-mini"},
    {"groq", "chat", "/openai/v1", "llama-3.1-8b-instant"},
    {"compatible", "chat", "/v1", "anything"},
};

class EmptyKeychain final : public SecretStore
{
public:
    [[nodiscard]] QFuture<Result<Secret>> read(const QString &) override
    {
        return volley::answered<Secret>(Secret());
    }
    [[nodiscard]] QFuture<Result<void>> write(const QString &account, const Secret &) override
    {
        return volley::answered<void>(fail(ErrorKind::KeychainMissing, account));
    }
    [[nodiscard]] QFuture<Result<void>> remove(const QString &account) override
    {
        return volley::answered<void>(fail(ErrorKind::KeychainMissing, account));
    }
};

template<typename T>
T waited(QFuture<T> future)
{
    if (!QTest::qWaitFor([&future] { return future.isFinished(); }, 30'000))
        qFatal("never answered");
    return future.result();
}

QByteArray keyOf(size_t number)
{
    return "key-of-target-" + QByteArray::number(qsizetype(number)) + "-nobody-else";
}

} // namespace

/// One run over every adapter, streamed and not, each target with a server and a key of its own.
class TestAllAdapters : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        WorkbenchOptions options;
        options.keychain = std::make_shared<EmptyKeychain>();
        options.environment = QProcessEnvironment();
        for (const bool stream : {true, false}) {
            for (const Way &way : ways)
                addTarget(way, stream, options.environment);
        }
        m_workbench = std::make_unique<Workbench>(options);
        m_project = m_folder.filePath(QStringLiteral("all.volley"));
        QVERIFY(waited(m_workbench->openProject(m_project, OpenMode::Create)));
        QVERIFY(waited(m_workbench->store().replaceRows([](const ProjectStore::RowSink &sink) {
            QList<Row> rows;
            for (int i = 0; i < promptCount; ++i)
                rows.append({QStringLiteral("prompt %1 — “é漢😀”").arg(i)});
            return sink({QStringLiteral("prompt")}, rows);
        })));
        QSignalSpy finished(m_workbench.get(), &Workbench::runFinished);
        const auto begun = waited(m_workbench->startRun(m_definition));
        QVERIFY2(begun, begun ? "" : qPrintable(begun.error().subject + begun.error().detail));
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 60'000);
    }

    void cleanupTestCase() { m_workbench.reset(); }

    void answersLandInTheirOwnRows()
    {
        QList<ResultRow> rows;
        QVERIFY(waited(m_workbench->store().readResults({}, [&rows](const ResultRow &row) {
            rows.append(row);
            return Result<void>();
        })));
        const qsizetype targets = m_definition.targets.size();
        QCOMPARE(rows.size(), promptCount * targets);
        for (qsizetype i = 0; i < rows.size(); ++i) {
            const ResultRow &row = rows.at(i);
            const QString label = m_definition.targets.at(i % targets).name;
            const QString what = label + (row.last && row.last->failure
                                              ? QStringLiteral(": ") + row.last->failure->message
                                              : QString());
            QVERIFY2(row.state == RequestState::Succeeded, qPrintable(what));
            QCOMPARE(row.target, label);
            QCOMPARE(row.last->answer.text,
                     QStringLiteral("%1: prompt %2 — “é漢😀”").arg(label).arg(i / targets));
            QCOMPARE(row.last->answer.finish, FinishReason::Stop);
            QCOMPARE(row.last->answer.usage.inputTokens, std::optional<qint64>(7));
            QCOMPARE(row.last->answer.usage.outputTokens, std::optional<qint64>(3));
            QCOMPARE(row.attempts, 1);
        }
    }

    /// In a header of each request to its own server, and nowhere else on the wire.
    void aKeyGoesToItsOwnServerOnly()
    {
        for (size_t i = 0; i < m_servers.size(); ++i) {
            QCOMPARE(m_servers[i]->requests().size(), promptCount);
            for (const ServerRequest &request : m_servers[i]->requests()) {
                QByteArray headers;
                for (const auto &[name, value] : request.headers)
                    headers += name + ": " + value + '\n';
                QCOMPARE(headers.count(keyOf(i)), 1);
                QCOMPARE(headers.count("-nobody-else"), 1);
                QVERIFY(!request.target.contains("-nobody-else"));
                QVERIFY(!request.body.contains("-nobody-else"));
            }
        }
    }

    void noKeyIsWritten()
    {
        const QString exported = m_folder.filePath(QStringLiteral("out.jsonl"));
        ExportOptions options;
        options.format = ExportFormat::JsonLines;
        QVERIFY(waited(m_workbench->exportResults(exported, options)));
        QVERIFY(waited(m_workbench->store().close()));
        for (const QString &path : {m_project, exported}) {
            QFile file(path);
            QVERIFY(file.open(QIODevice::ReadOnly));
            QVERIFY(!file.readAll().contains("-nobody-else"));
        }
    }

private:
    void addTarget(const Way &way, bool stream, QProcessEnvironment &environment)
    {
        const size_t number = m_servers.size();
        Target target;
        target.provider = QLatin1String(way.provider);
        target.endpoint = QLatin1String(way.endpoint);
        target.model = QLatin1String(way.model);
        target.stream = stream;
        target.name = QStringLiteral("%1 %2%3").arg(
            target.provider, target.endpoint, stream ? QStringLiteral(" streamed") : QString());
        m_servers.push_back(std::make_unique<ProtocolServer>(target.name));
        target.baseUrl = m_servers.back()->url(QLatin1String(way.path));
        target.keyVariable = QStringLiteral("KEY_%1").arg(number);
        environment.insert(target.keyVariable, QString::fromLatin1(keyOf(number)));
        m_definition.targets.append(target);
    }

    QTemporaryDir m_folder;
    QString m_project;
    std::deque<std::unique_ptr<ProtocolServer>> m_servers;
    std::unique_ptr<Workbench> m_workbench;
    RunDefinition m_definition;
};

QTEST_GUILESS_MAIN(TestAllAdapters)
#include "tst_all_adapters.moc"
