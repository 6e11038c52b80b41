// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/secret.h"

#include <QRegularExpression>

namespace volley {

Secret::Secret(QByteArray bytes)
    : m_bytes(std::move(bytes))
{}

Secret &Secret::operator=(const Secret &other)
{
    if (this != &other) {
        wipe();
        m_bytes = other.m_bytes;
    }
    return *this;
}

Secret &Secret::operator=(Secret &&other) noexcept
{
    if (this != &other) {
        wipe();
        m_bytes = std::move(other.m_bytes);
    }
    return *this;
}

Secret::~Secret()
{
    wipe();
}

// Only the last owner may wipe: the bytes are shared with the other copies until then.
void Secret::wipe()
{
    if (!m_bytes.isEmpty() && m_bytes.isDetached()) {
        volatile char *bytes = m_bytes.data();
        for (qsizetype i = 0; i < m_bytes.size(); ++i)
            bytes[i] = 0;
    }
    m_bytes.clear();
}

QString Secret::masked() const
{
    const QString dots(4, QChar(0x2022));
    return m_bytes.size() < 12 ? dots : dots + QString::fromUtf8(m_bytes.right(4));
}

QString scrubbed(const QString &text, const Secret &secret)
{
    static const QRegularExpression shapes(QStringLiteral(
        R"((sk-[A-Za-z0-9_\-]{8,}|AIza[0-9A-Za-z_\-]{20,}|(?<=Bearer )[A-Za-z0-9._~+/\-]{8,}=*))"));
    const QString removed = QStringLiteral("[key removed]");
    QString clean = text;
    if (!secret.isEmpty())
        clean.replace(QString::fromUtf8(secret.reveal()), removed);
    clean.replace(shapes, removed);
    return clean;
}

} // namespace volley
