// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <QAnyStringView>

namespace volley {

/// The error of a value that its field cannot take: `field` is the member to mend, `subject` what
/// was given, `detail` what is wrong with it.
[[nodiscard]] inline Unexpected<Error> wrongValue(QAnyStringView field, const QString &subject,
                                                  const QString &detail,
                                                  ErrorKind kind = ErrorKind::BadValue)
{
    return unexpected(Error{kind, subject, 0, 0, field.toString(), detail});
}

} // namespace volley
