// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QIODevice>

#include <functional>

namespace volley {

/// A request body that can be read once. QNetworkAccessManager sends a request again by itself when
/// the connection closes before a response, unless the body cannot be rewound: this one is
/// sequential and refuses reset(). Lives on the transport's thread; parented to the reply, which
/// needs it until its end.
class OneShotBody final : public QIODevice
{
    Q_OBJECT
public:
    /// `firstRead` is called once, when the body is asked for: by then the connection stands.
    OneShotBody(QByteArray bytes, std::function<void()> firstRead);

    [[nodiscard]] bool isSequential() const override { return true; }
    [[nodiscard]] qint64 bytesAvailable() const override;
    [[nodiscard]] bool atEnd() const override { return bytesAvailable() == 0; }
    bool seek(qint64) override { return false; }
    bool reset() override { return false; }
    /// Gives out nothing more and tells nobody: Qt may ask even after an abort, and a body that
    /// went out whole would be worked on.
    void cut();

protected:
    qint64 readData(char *data, qint64 most) override;
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QByteArray m_bytes;
    qint64 m_at = 0;
    std::function<void()> m_firstRead;
    bool m_cut = false;
};

} // namespace volley
