// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/request_filter.h"

#include "base/when_done.h"
#include "presentation/request_table_model.h"

#include <QFuture>
#include <QtConcurrent>

namespace volley {

namespace {

constexpr std::chrono::milliseconds liveInterval(500);

} // namespace

RequestFilter::RequestFilter(RequestTableModel &model, QObject *parent)
    : QObject(parent)
    , m_model(model)
{
    m_liveTimer.setSingleShot(true);
    m_liveTimer.setInterval(liveInterval);
    connect(&m_liveTimer, &QTimer::timeout, this, [this] {
        if (m_held || m_running) {
            m_liveTimer.start();
        } else {
            m_byItself = true;
            compute();
        }
    });
    connect(&model, &RequestTableModel::changed, this, &RequestFilter::noteChange);
    connect(&model, &RequestTableModel::modelReset, this, &RequestFilter::refresh);
}

void RequestFilter::setWish(const OrderWish &wish)
{
    m_wish = wish;
    refresh();
}

void RequestFilter::refresh()
{
    ++m_generation;
    m_byItself = false;
    compute();
}

void RequestFilter::setHeld(bool held)
{
    m_held = held;
}

void RequestFilter::noteChange()
{
    if (dependsOnRun() && !m_liveTimer.isActive())
        m_liveTimer.start();
}

/// Rows are kept right for the filter; a sorting is not redone while values change, for rows would
/// run about under the mouse. It is redone with the next click.
bool RequestFilter::dependsOnRun() const
{
    return m_wish.picksStates();
}

void RequestFilter::compute()
{
    if (m_model.table().size() < computedAtOnce) {
        apply(changeOfOrder(m_model.order(), computeOrder(m_model.table(), m_wish)));
        return;
    }
    if (m_running)
        return; // take() sees that it is late and starts anew.
    m_running = true;
    Q_EMIT computingChanged(true);
    // The copy shares the table's memory; the GUI thread takes its own with its next change.
    whenDone(QtConcurrent::run([table = m_model.table(), from = m_model.order(), wish = m_wish] {
                 return changeOfOrder(from, computeOrder(table, wish));
             }),
             this, [this, generation = m_generation](const OrderChange &change) {
                 take(change, generation);
             });
}

void RequestFilter::take(const OrderChange &change, quint64 generation)
{
    m_running = false;
    if (generation != m_generation) {
        compute();
        return;
    }
    if (m_held && m_byItself)
        m_liveTimer.start();
    else
        apply(change);
    Q_EMIT computingChanged(false);
}

void RequestFilter::apply(const OrderChange &change)
{
    Q_EMIT aboutToApply();
    m_model.setOrder(change);
    Q_EMIT applied();
}

} // namespace volley
