// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "domain/records.h"
#include "domain/run_plan.h"

#include <QFile>
#include <QObject>

namespace volley {

/// Writes `--log`: a JSON line at the start and at the end of each attempt. Holds neither prompts,
/// answers nor keys. Lives on the main thread of the headless program.
class AttemptLog : public QObject
{
    Q_OBJECT
public:
    /// Appends to the file. Errors: FileNotWritable.
    [[nodiscard]] Result<void> open(const QString &path);
    /// Names targets and places; call when a run begins.
    void setRun(const RunDefinition &definition, qint64 requests);

public Q_SLOTS:
    void started(const QList<volley::AttemptStart> &batch);
    void ended(const QList<volley::AttemptRecord> &batch);

private:
    QJsonObject place(Ordinal ordinal, int attempt) const;

    QFile m_file;
    RunDefinition m_definition;
    RunPlan m_plan;
};

} // namespace volley
