// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/one_shot_body.h"

#include <algorithm>
#include <cstring>

namespace volley {

OneShotBody::OneShotBody(QByteArray bytes, std::function<void()> firstRead)
    : m_bytes(std::move(bytes))
    , m_firstRead(std::move(firstRead))
{
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

qint64 OneShotBody::bytesAvailable() const
{
    return m_bytes.size() - m_at + QIODevice::bytesAvailable();
}

void OneShotBody::cut()
{
    m_cut = true;
    m_firstRead = nullptr;
    m_at = m_bytes.size();
}

qint64 OneShotBody::readData(char *data, qint64 most)
{
    // Not the end, for then Qt would go on without a body.
    if (m_cut)
        return 0;
    if (m_firstRead)
        std::exchange(m_firstRead, nullptr)();
    const qint64 count = std::min<qint64>(most, m_bytes.size() - m_at);
    if (count <= 0)
        return -1;
    std::memcpy(data, m_bytes.constData() + m_at, size_t(count));
    m_at += count;
    return count;
}

} // namespace volley
