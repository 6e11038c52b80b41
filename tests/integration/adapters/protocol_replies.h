// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/http_request_reader.h"

#include <QString>

namespace volley::test {

/// The whole HTTP response to a request for an answer, in the protocol that its path belongs to,
/// streamed where the request asks for it. The answer's text is `name`, a colon, a space and the
/// text of the last message. 404 for any other path.
[[nodiscard]] QByteArray replyTo(const ServerRequest &request, const QString &name);

} // namespace volley::test
