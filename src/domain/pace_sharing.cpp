// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/pace_sharing.h"

#include "domain/refusal_pace.h"

#include <algorithm>

namespace volley {

namespace {

// How long an empty bucket takes to refuse all who share it.
constexpr std::chrono::seconds soon{6};
constexpr std::chrono::milliseconds atOnce{500};
// Twice at once, or four times soon after one another: by chance that is rare.
constexpr int sure = 4;
// So often in a row the same of two is hardly ever hit by chance.
constexpr int mostAlone = 8;

} // namespace

void PaceSharing::add(RefusalPace &pace, const QString &server)
{
    Member member;
    member.pace = &pace;
    member.server = server;
    m_members.append(member);
}

QList<PaceSharing::Change> PaceSharing::lowered(int index, Duration asked, Instant now)
{
    Member &member = m_members[index];
    if (member.pace->base() <= 0)
        return {}; // it was let go
    findCompany(member, now);
    if (!member.shares)
        return {};
    countAlone(member);
    return member.shares ? shareEvenly(member, asked, now) : QList<Change>();
}

bool PaceSharing::isSure(const Member &member)
{
    return member.together + member.company >= sure;
}

void PaceSharing::findCompany(Member &member, Instant now)
{
    if (member.loweredAt && now - *member.loweredAt > soon) {
        member.together = member.company > 0 ? member.together + member.company : 0;
        member.company = 0;
    }
    member.loweredAt = now;
    for (Member &other : m_members) {
        if (&other == &member || other.server != member.server || !other.loweredAt ||
            now - *other.loweredAt > soon)
            continue;
        const int closeness = now - *other.loweredAt > atOnce ? 1 : 2;
        for (Member *one : {&member, &other})
            one->company = std::max(one->company, closeness);
        if (isSure(member) && isSure(other))
            member.shares = other.shares = true;
    }
}

void PaceSharing::countAlone(Member &member)
{
    for (Member &other : m_members) {
        if (&other != &member && other.server == member.server)
            other.alone = 0;
    }
    if (++member.alone < mostAlone)
        return;
    member.shares = false;
    member.alone = member.together = member.company = 0;
}

QList<PaceSharing::Change> PaceSharing::shareEvenly(Member &member, Duration asked, Instant now)
{
    double sum = 0;
    QList<Change> changes;
    for (int i = 0; i < m_members.size(); ++i) {
        const Member &other = m_members.at(i);
        if (!other.shares || other.server != member.server || !other.pace->isFelt())
            continue;
        const double before = other.pace->perSecond(now);
        if (&other != &member)
            other.pace->lower(asked, now);
        sum += other.pace->base();
        changes.append({i, before, 0});
    }
    for (Change &change : changes) {
        change.to = sum / double(changes.size());
        m_members.at(change.index).pace->setBase(change.to);
    }
    return changes;
}

} // namespace volley
