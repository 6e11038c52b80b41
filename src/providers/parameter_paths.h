// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/target.h"

#include <optional>

namespace volley {

/// Members of a request's body by their path, among parameters: "top_k" is a parameter's own name,
/// "options.num_ctx" a member of the object that the parameter `options` is, however deep. What is
/// not named stays as it was written, byte for byte. Pure; any thread.

/// Takes the member out; nothing where it is not there. An object that it leaves empty goes too.
[[nodiscard]] std::optional<QByteArray> takeMember(QList<Parameter> &parameters,
                                                   const QString &path);
/// Puts it in, at the end, or in the place of one that is there.
void putMember(QList<Parameter> &parameters, const QString &path, const QByteArray &json);

} // namespace volley
