// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <QByteArray>
#include <QDateTime>

namespace volley {

/// Certificates of authorities that are to be trusted beside the system's; a value.
struct TrustedCertificates
{
    QByteArray pem; ///< the certificates alone, whatever else the file held
    int count = 0;
    QString name;         ///< of the first: its common name, else its organisation
    QDateTime firstToEnd; ///< UTC; past = that one is accepted no longer
};

/// Reads PEM text. Errors: EmptyInput; BadSyntax, whose detail says what is wrong: no certificate
/// in it, one that cannot be read, the binary form. Pure.
[[nodiscard]] Result<TrustedCertificates> parseCertificates(const QByteArray &text);
/// The same for a file, the subject of what is wrong. Errors also: FileNotFound, FileNotReadable,
/// TooLarge. Not for the GUI thread.
[[nodiscard]] Result<TrustedCertificates> readCertificates(const QString &path);

} // namespace volley
