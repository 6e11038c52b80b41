// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/socket_read_ahead.h"

#include <utility>

class QEvent;
class QObject;

namespace volley {

/// QCoreApplication or QApplication, with sockets that read ahead (socket_read_ahead.h).
template<typename Application>
class ReadAheadApplication final : public Application
{
public:
    ReadAheadApplication(int &argc, char **argv)
        : Application(argc, argv)
    {}

    bool notify(QObject *receiver, QEvent *event) override
    {
        readAhead(receiver, event);
        return Application::notify(receiver, event);
    }
};

} // namespace volley
