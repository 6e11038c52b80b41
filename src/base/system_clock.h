// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"

#include <QTimer>

namespace volley {

/// The machine's own time. Needs an event loop on the thread it is created on; one QTimer serves
/// all alarms.
class SystemClock final : public Clock
{
public:
    SystemClock();
    ~SystemClock() override;

    [[nodiscard]] Instant now() const override;
    [[nodiscard]] qint64 utcMs() const override;
    [[nodiscard]] Alarm at(Instant when, std::function<void()> callback) override;

private:
    void fire();
    void arm();

    std::shared_ptr<AlarmQueue> m_queue;
    QTimer m_timer;
    std::optional<Instant> m_armedFor;
};

} // namespace volley
