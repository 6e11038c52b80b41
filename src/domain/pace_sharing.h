// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"

#include <QList>
#include <QString>

#include <optional>

namespace volley {

class RefusalPace;

/// Finds out which targets share one bucket of their server, and lets them share it evenly. A
/// bucket that is empty refuses all who ask: paces that are lowered together, time and again, are
/// those of one bucket. From then on a refusal of one lowers all of them, to their mean. Where
/// it is always the same one that is refused it is a bucket of its own after all. A plain value on
/// the engine's thread; time comes in as an argument.
class PaceSharing
{
public:
    struct Change
    {
        int index = 0;
        double from = 0; ///< requests a second
        double to = 0;
    };

    /// Only those of one `server` (a host and port) are held against each other. The pace must
    /// outlive this.
    void add(RefusalPace &pace, const QString &server);
    /// The pace that was added as number `index`, from 0, was lowered by a refusal, which asked for
    /// so long a pause. Returns those that changed for it.
    [[nodiscard]] QList<Change> lowered(int index, Duration asked, Instant now);

private:
    struct Member
    {
        RefusalPace *pace = nullptr;
        QString server;
        std::optional<Instant> loweredAt;
        int company = 0;  ///< how closely another was lowered, the last time
        int together = 0; ///< its sum, of the times before in a row
        bool shares = false;
        int alone = 0; ///< times in a row, of those that share
    };
    [[nodiscard]] static bool isSure(const Member &member);
    void findCompany(Member &member, Instant now);
    void countAlone(Member &member);
    [[nodiscard]] QList<Change> shareEvenly(Member &member, Duration asked, Instant now);

    QList<Member> m_members;
};

} // namespace volley
