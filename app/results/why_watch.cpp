// SPDX-License-Identifier: GPL-3.0-or-later
#include "results/why_watch.h"

#include "presentation/request_table_model.h"

namespace volley {

namespace {

constexpr std::chrono::milliseconds tickInterval(1000);

} // namespace

WhyWatch::WhyWatch(const RequestTableModel &model, QObject *parent)
    : QObject(parent)
    , m_model(model)
{
    m_tick.setInterval(tickInterval);
    connect(&m_tick, &QTimer::timeout, this, &WhyWatch::look);
    connect(&model, &RequestTableModel::changed, this, &WhyWatch::look);
    connect(&model, &RequestTableModel::modelReset, this, [this] { watch(-1); });
}

void WhyWatch::watch(qint64 ordinal)
{
    m_ordinal = ordinal;
    look();
}

void WhyWatch::look()
{
    const bool isThere = m_ordinal >= 0 && m_ordinal < m_model.table().size();
    // Of a failure the details say more than this.
    const bool says = isThere && m_model.table().at(m_ordinal).state != RequestState::Failed;
    const QString why = says ? m_model.whyText(m_ordinal) : QString();
    // What has nothing to wait for has nothing that time would change.
    if (why.isEmpty())
        m_tick.stop();
    else if (!m_tick.isActive())
        m_tick.start();
    if (std::exchange(m_said, why) != why)
        Q_EMIT changed(why);
}

} // namespace volley
