// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/project_database.h"
#include "storage/project_store.h"
#include "support/stored_requests.h"

#include <QTemporaryDir>
#include <QtTest>

namespace volley::test {

/// The kind of error a call ended with.
template<typename T>
std::optional<ErrorKind> errorOf(const QFuture<Result<T>> &future)
{
    const Result<T> result = await(future);
    return result ? std::nullopt : std::optional(result.error().kind);
}

inline ProjectStore::RowProducer producer(const QStringList &columns, const QList<Row> &rows)
{
    return [=](const ProjectStore::RowSink &sink) { return sink(columns, rows); };
}

inline RunDefinition definition(int targets = 1, int repeats = 1)
{
    RunDefinition result;
    result.promptTemplate = QStringLiteral("Say {{prompt}}");
    result.systemTemplate = QStringLiteral("Be {{tone}}");
    result.repeats = repeats;
    for (int i = 0; i < targets; ++i) {
        Target target;
        target.model = QStringLiteral("model-%1").arg(i);
        result.targets.append(target);
    }
    return result;
}

/// Rows "p0", "p1" … of two columns: prompt and tone.
inline QList<Row> rows(int count)
{
    QList<Row> result;
    for (int i = 0; i < count; ++i)
        result.append({QStringLiteral("p%1").arg(i), QStringLiteral("kind")});
    return result;
}
inline const QStringList columns{QStringLiteral("prompt"), QStringLiteral("tone")};

inline AttemptRecord answered(Ordinal ordinal, const QString &text, int attempt = 1)
{
    AttemptRecord record;
    record.ordinal = ordinal;
    record.attempt = attempt;
    record.state = RequestState::Succeeded;
    record.answer.text = text;
    record.answer.finish = FinishReason::Stop;
    record.answer.usage.inputTokens = 10;
    record.answer.usage.outputTokens = 20;
    record.httpStatus = 200;
    record.startedUtcMs = 1'700'000'000'000 + ordinal;
    record.endedUtcMs = record.startedUtcMs + 100 + ordinal;
    record.firstTokenMs = 50;
    record.durationMs = 100 + ordinal;
    return record;
}

inline AttemptRecord failed(Ordinal ordinal, FailureKind kind, RequestState state, int attempt = 1)
{
    AttemptRecord record = answered(ordinal, {}, attempt);
    record.answer = {};
    record.firstTokenMs.reset();
    record.state = state;
    record.httpStatus = 500;
    record.failure = Failure();
    record.failure->kind = kind;
    record.failure->httpStatus = 500;
    record.failure->outcome = OutcomeClass::Unknown;
    record.failure->code = QStringLiteral("server_error");
    record.failure->message = QStringLiteral("The server had an error");
    return record;
}

/// A folder of its own and a store in it.
struct Project
{
    explicit Project(const StoreOptions &options = {})
        : store(std::make_unique<ProjectStore>(options))
    {}

    [[nodiscard]] QString path(const QString &name = QStringLiteral("a.volley")) const
    {
        return folder.filePath(name);
    }
    ProjectStore *operator->() const { return store.get(); }

    /// A new project with `count` rows and a run of them.
    qint64 begin(int count, const RunDefinition &run = definition())
    {
        must(store->open(path(), OpenMode::Create));
        must(store->replaceRows(producer(columns, rows(count))));
        return must(store->beginRun(run, count));
    }
    /// Stores and waits until all are on disk.
    void storeEnded(const QList<AttemptRecord> &records)
    {
        qsizetype stored = 0;
        const auto counting =
            QObject::connect(store.get(), &ProjectStore::stored, store.get(),
                             [&](const QList<qint64> &batch) { stored += batch.size(); });
        store->storeAttemptsEnded(records);
        if (!QTest::qWaitFor([&] { return stored >= records.size(); }, 60'000))
            qFatal("records were not stored");
        QObject::disconnect(counting);
    }

    QTemporaryDir folder;
    std::unique_ptr<ProjectStore> store;
};

inline QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline bool writeFile(const QString &path, const QByteArray &content)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
}

} // namespace volley::test
