// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/row_order.h"

#include <QObject>
#include <QTimer>

namespace volley {

class RequestTableModel;

/// Keeps the model's rows as they were wished: at once for small tables, on a thread of the pool
/// for large ones, where a newer wish makes an older result void. While a run goes on, rows that
/// come to match or cease to are put right at most twice a second, and not while held. Lives on the
/// GUI thread; owned by its page.
class RequestFilter final : public QObject
{
    Q_OBJECT
public:
    /// Runs with fewer requests are put into order at once, others in the pool.
    static constexpr qint64 computedAtOnce = 5000;

    /// The model outlives the filter.
    explicit RequestFilter(RequestTableModel &model, QObject *parent = nullptr);

    [[nodiscard]] const OrderWish &wish() const { return m_wish; }
    void setWish(const OrderWish &wish);
    /// Filters and sorts anew what has changed meanwhile.
    void refresh();
    /// Nothing moves by itself while held: a button is pressed, a menu is open …
    void setHeld(bool held);
    [[nodiscard]] bool isComputing() const { return m_running; }

Q_SIGNALS:
    /// Just before and after the model's rows change: for whoever keeps the scroll position.
    void aboutToApply();
    void applied();
    void computingChanged(bool computing);

private:
    void compute();
    void take(const OrderChange &change, quint64 generation);
    void apply(const OrderChange &change);
    void noteChange();
    [[nodiscard]] bool dependsOnRun() const;

    RequestTableModel &m_model;
    OrderWish m_wish;
    quint64 m_generation = 0; ///< of the wish and the table
    bool m_running = false;   ///< a computation is under way
    bool m_byItself = false;  ///< and nobody asked for it
    bool m_held = false;
    QTimer m_liveTimer;
};

} // namespace volley
