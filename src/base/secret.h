// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace volley {

/// A key or another thing that must not be seen. It has no stream operators and no conversion, so
/// it cannot slip into a log, a file or a message; whoever needs the bytes has to write reveal().
/// The bytes are wiped when the last copy goes.
class Secret
{
public:
    Secret() = default;
    explicit Secret(QByteArray bytes);
    Secret(const Secret &) = default;
    Secret(Secret &&) noexcept = default;
    Secret &operator=(const Secret &other);
    Secret &operator=(Secret &&other) noexcept;
    ~Secret();

    [[nodiscard]] bool isEmpty() const { return m_bytes.isEmpty(); }
    /// The secret itself. Never log, store or export what this returns.
    [[nodiscard]] const QByteArray &reveal() const { return m_bytes; }
    /// "••••last4" for display; only dots where the secret is shorter than 12 characters.
    [[nodiscard]] QString masked() const;
    bool operator==(const Secret &) const = default;

private:
    void wipe();
    QByteArray m_bytes;
};

/// Replaces every occurrence of `secret` in `text`, and everything that looks like a key of a known
/// provider (sk-…, AIza…, Bearer …), with "[key removed]". Apply to each text that came from
/// outside and is going to be shown, logged, stored as a message or exported as one.
[[nodiscard]] QString scrubbed(const QString &text, const Secret &secret = {});

} // namespace volley
