// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/logging.h"

namespace volley {

Q_LOGGING_CATEGORY(logEngine, "volley.engine", QtWarningMsg)
Q_LOGGING_CATEGORY(logHttp, "volley.http", QtWarningMsg)
Q_LOGGING_CATEGORY(logStorage, "volley.storage", QtWarningMsg)
Q_LOGGING_CATEGORY(logSecrets, "volley.secrets", QtWarningMsg)
Q_LOGGING_CATEGORY(logApp, "volley.app", QtWarningMsg)

} // namespace volley
