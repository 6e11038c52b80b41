// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QUrl>

namespace volley {

/// What is wrong with a base URL as it was typed, or worth knowing about it; a value.
struct BaseUrlFinding
{
    QString objection; ///< keeps the target from being used; empty = nothing
    QString note;      ///< empty = nothing
};

/// How a base URL is read, everywhere in the dialog.
[[nodiscard]] QUrl baseUrlOf(const QString &text);
/// `hasKey`: a key would be sent to it, or is needed to make use of it.
[[nodiscard]] BaseUrlFinding checkBaseUrl(const QString &text, const QString &provider,
                                          bool hasKey);

} // namespace volley
