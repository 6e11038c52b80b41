// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/json_tree_fault.h"

#include <QStringView>

#include <optional>
#include <vector>

namespace volley {

/// Reads JSON by the book (RFC 8259) into a list of its values in the order of the text. Does not
/// recurse: a text may be nested as deep as it is long. A value of one thread.
class JsonTreeReader
{
public:
    struct Value
    {
        quint32 parent = 0; ///< its place in the list; the first one's is its own
        quint32 begin = 0;  ///< in the text
        quint32 key = 0;    ///< where its name's quotes begin; 0 = it has none
    };

    /// Reads the text from `from` to `to`, and finds fault with the first thing that is wrong.
    [[nodiscard]] std::optional<JsonTreeFault::Kind> read(QStringView text, qsizetype from,
                                                          qsizetype to);
    /// Where reading has come to: at a fault, its place.
    [[nodiscard]] qsizetype at() const { return m_at; }
    [[nodiscard]] const std::vector<Value> &values() const { return m_values; }

private:
    using Fault = std::optional<JsonTreeFault::Kind>;
    enum class Expects { Value, ValueOrEnd, Name, NameOrEnd, CommaOrEnd, Nothing };

    void skipSpace();
    Fault readNext(QChar c);
    Fault readValue(QChar c);
    Fault readName(QChar c);
    Fault readComma(QChar c);
    Fault readString();
    Fault readEscape();
    Fault readNumber();
    Fault readWord(QLatin1String word);
    bool skipDigits();
    void add();
    void open(bool object);
    void close();
    [[nodiscard]] bool isInObject() const;

    QStringView m_text;
    qsizetype m_at = 0;
    qsizetype m_end = 0;
    Expects m_expects = Expects::Value;
    std::vector<Value> m_values;
    qsizetype m_current = -1; ///< the list or object that is open; -1 = none
    quint32 m_key = 0;
};

} // namespace volley
