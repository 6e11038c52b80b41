// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

namespace volley {

/// Why a JSON text was refused, and where.
struct JsonFault
{
    qsizetype offset = 0; ///< bytes from the start of the text
    QString detail;
    ErrorKind kind = ErrorKind::BadSyntax;
    QString field;
};

enum class JsonKind { Object, Array, String, Number, True, False, Null };

/// A value as it stands in the text.
struct JsonPiece
{
    JsonKind kind = JsonKind::Null;
    QByteArrayView raw;
};

template<typename T>
using JsonResult = Expected<T, JsonFault>;

/// Walks over valid UTF-8 that should be JSON (RFC 8259, strictly), and yields values as slices of
/// the text: members keep their order and numbers their digits, which QJsonDocument would not. A
/// plain value; the text outlives it.
class JsonScanner
{
public:
    explicit JsonScanner(QByteArrayView text)
        : m_text(text)
    {}

    [[nodiscard]] qsizetype offset() const { return m_at; }
    /// Skips white space; whether nothing follows.
    [[nodiscard]] bool atEnd();
    /// Skips white space; the byte that follows, 0 at the end.
    [[nodiscard]] char peek();
    /// Takes this one byte if it is next.
    [[nodiscard]] bool take(char byte);
    /// Takes the value that follows.
    [[nodiscard]] JsonResult<JsonPiece> value() { return valueAt(0); }
    /// Takes a string.
    [[nodiscard]] JsonResult<QByteArrayView> string();
    [[nodiscard]] Unexpected<JsonFault> fault(const char *detail) const;

private:
    [[nodiscard]] JsonResult<JsonPiece> valueAt(int depth);
    [[nodiscard]] JsonResult<QByteArrayView> container(char close, int depth);
    [[nodiscard]] JsonResult<QByteArrayView> number();
    [[nodiscard]] JsonResult<JsonPiece> word();
    [[nodiscard]] bool digits();
    [[nodiscard]] char here() const { return m_at < m_text.size() ? m_text[m_at] : '\0'; }
    void skipSpace();

    QByteArrayView m_text;
    qsizetype m_at = 0;
};

/// What a string's slice, quotes included, stands for. Lone surrogate escapes become U+FFFD.
[[nodiscard]] QString jsonStringText(QByteArrayView raw);
/// The slice without the white space between its tokens.
[[nodiscard]] QByteArray compactJson(QByteArrayView raw);

} // namespace volley
