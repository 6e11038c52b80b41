// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/expected.h"

#include <QMetaType>
#include <QString>

namespace volley {

/// What went wrong with something a person gave us or the machine could not do. The core names the
/// kind; presentation/error_text turns kind and place into a sentence in the person's language.
/// (What a provider answers to a request is a Failure, not an Error: see domain/failure.h.)
enum class ErrorKind {
    FileNotFound,
    FileNotReadable,
    FileNotWritable,
    DiskFull,
    EmptyInput,    ///< no rows at all
    BinaryInput,   ///< not a text file
    BadEncoding,   ///< bytes that are not valid in the encoding
    BadSyntax,     ///< the format's own grammar is broken; detail says how
    RaggedRow,     ///< a row with another number of fields than the header; detail "found/expected"
    OpenQuote,     ///< a quoted field that never ends
    UnknownFormat, ///< format or encoding not known
    UnknownColumn, ///< a template or option names a column that is not there
    DuplicateColumn,
    TooLarge, ///< a limit was passed; detail says which
    BadUrl,
    InsecureUrl,     ///< a key would travel over plain http
    BadValue,        ///< an option or setting with a value it cannot take
    BadTemplate,     ///< e.g. `{{` without `}}`
    MissingValue,    ///< something required was not given
    AlreadyThere,    ///< refused, for it would overwrite or repeat something
    NothingThere,    ///< what was asked for does not exist
    Locked,          ///< in use by another process
    Damaged,         ///< a file that is no longer what it should be
    NewerVersion,    ///< a project file written by a newer Volley
    NotAProject,     ///< a file that is not a Volley project
    KeychainMissing, ///< no secret service on this machine
    KeychainLocked,  ///< there, but locked, or the entry cannot be seen
    KeychainDenied,  ///< the service refused
    KeychainTimeout, ///< no answer within our patience
    NetworkFailed,
    Unsupported,
    Cancelled,
    Internal,
};

/// An error as a value: kind, and the place where it happened.
struct Error
{
    ErrorKind kind = ErrorKind::Internal;
    QString subject;   ///< file path, URL, option or column name: what it is about
    qint64 line = 0;   ///< 1-based; 0 = does not apply
    qint64 column = 0; ///< 1-based, in characters; 0 = does not apply
    QString field;     ///< column or member name, where there is one
    QString detail;    ///< the system's or the format's own words; never contains a key

    bool operator==(const Error &) const = default;
};

template<typename T>
using Result = Expected<T, Error>;

[[nodiscard]] inline Unexpected<Error> fail(ErrorKind kind, QString subject = {},
                                            QString detail = {})
{
    return unexpected(Error{kind, std::move(subject), 0, 0, {}, std::move(detail)});
}

} // namespace volley

Q_DECLARE_METATYPE(volley::Error)
