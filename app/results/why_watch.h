// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

namespace volley {

class RequestTableModel;

/// Says why one request is not running, anew whenever that reads differently: the state changes, or
/// time goes on. Lives on the GUI thread; owned by the main window.
class WhyWatch final : public QObject
{
    Q_OBJECT
public:
    /// The model outlives the object.
    WhyWatch(const RequestTableModel &model, QObject *parent);

public Q_SLOTS:
    /// -1 = none.
    void watch(qint64 ordinal);

Q_SIGNALS:
    /// Empty where there is nothing to say.
    void changed(const QString &why);

private:
    void look();

    const RequestTableModel &m_model;
    qint64 m_ordinal = -1;
    QString m_said;
    QTimer m_tick;
};

} // namespace volley
