// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringView>

namespace volley {

/// Writes JSON text from front to back. Members stay in the order they are written, and raw pieces
/// pass byte for byte: some providers give weight to the order of a schema's members, which a
/// document tree would sort. Commas are placed by itself; whoever calls keeps brackets and keys in
/// order. A plain value on any thread.
class JsonText
{
public:
    explicit JsonText(qsizetype reserve = 0) { m_text.reserve(reserve); }

    JsonText &beginObject() { return open('{'); }
    JsonText &endObject() { return close('}'); }
    JsonText &beginArray() { return open('['); }
    JsonText &endArray() { return close(']'); }
    JsonText &key(QStringView name);
    /// A string value. Lone surrogates, which no UTF-8 can hold, become U+FFFD: servers refuse or
    /// break on their escapes.
    JsonText &string(QStringView text);
    JsonText &boolean(bool value) { return raw(value ? "true" : "false"); }
    /// A value that is JSON text already.
    JsonText &raw(QByteArrayView json);

    [[nodiscard]] const QByteArray &text() const { return m_text; }

private:
    JsonText &open(char bracket);
    JsonText &close(char bracket);
    void separate();
    void quote(QStringView text);

    QByteArray m_text;
    bool m_needsComma = false;
};

} // namespace volley
