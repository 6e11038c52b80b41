// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/json_table.h"

#include "exchange/column_names.h"
#include "exchange/csv_tokenizer.h"

namespace volley {

namespace {

QString cellText(const JsonPiece &value)
{
    switch (value.kind) {
    case JsonKind::String:
        return jsonStringText(value.raw);
    case JsonKind::Object:
    case JsonKind::Array:
        return QString::fromUtf8(compactJson(value.raw));
    case JsonKind::Null:
        return {};
    case JsonKind::Number:
    case JsonKind::True:
    case JsonKind::False:
        break;
    }
    return QString::fromUtf8(value.raw);
}

JsonFault faultAt(qsizetype offset, ErrorKind kind, const QString &detail,
                  const QString &field = {})
{
    return {offset, detail, kind, field};
}

} // namespace

template<typename Use>
JsonResult<void> JsonTable::members(JsonScanner &scanner, Use use)
{
    if (!scanner.take('{'))
        return scanner.fault("an object was expected");
    if (scanner.take('}'))
        return {};
    while (true) {
        if (scanner.peek() != '"')
            return scanner.fault("a member name in quotes was expected");
        const qsizetype offset = scanner.offset();
        const auto name = scanner.string();
        if (!name)
            return unexpected(name.error());
        if (!scanner.take(':'))
            return scanner.fault("a colon was expected");
        const auto value = scanner.value();
        if (!value)
            return unexpected(value.error());
        if (auto used = use(*name, *value, offset); !used)
            return used;
        if (scanner.take('}'))
            return {};
        if (!scanner.take(','))
            return scanner.fault("a comma or } was expected");
    }
}

JsonResult<void> JsonTable::learn(JsonScanner &scanner)
{
    const bool isString = scanner.peek() == '"';
    if (m_shape == Shape::Unknown)
        m_shape = isString ? Shape::Strings : Shape::Objects;
    if (m_shape == Shape::Strings) {
        if (!isString)
            return scanner.fault("a string was expected, as before");
        const auto text = scanner.string();
        return text ? JsonResult<void>() : unexpected(text.error());
    }
    ++m_element;
    return members(
        scanner,
        [this](QByteArrayView raw, const JsonPiece &, qsizetype offset) -> JsonResult<void> {
            const QByteArray key = QByteArray::fromRawData(raw.data(), raw.size());
            auto known = m_places.constFind(key);
            if (known == m_places.constEnd()) {
                const QString name = jsonStringText(raw);
                qsizetype place = m_placesByName.value(name, m_names.size());
                if (place == m_names.size()) {
                    if (place >= maxColumns)
                        return unexpected(
                            faultAt(offset, ErrorKind::TooLarge,
                                    QStringLiteral("at most %1 columns").arg(maxColumns)));
                    m_names.append(name);
                    m_seenIn.append(0);
                    m_placesByName.insert(name, place);
                }
                known = m_places.insert(raw.toByteArray(), place);
            }
            if (m_seenIn.at(*known) == m_element)
                return unexpected(
                    faultAt(offset, ErrorKind::DuplicateColumn, {}, m_names.at(*known)));
            m_seenIn[*known] = m_element;
            return {};
        });
}

Result<QStringList> JsonTable::columns() const
{
    return m_shape == Shape::Strings ? inventedColumnNames(1) : columnNames(m_names);
}

JsonResult<Row> JsonTable::row(JsonScanner &scanner)
{
    if (m_shape == Shape::Strings) {
        if (scanner.peek() != '"')
            return scanner.fault("a string was expected, as before");
        const auto text = scanner.string();
        return text ? JsonResult<Row>(Row{jsonStringText(*text)}) : unexpected(text.error());
    }
    Row row(m_names.size());
    const auto read = members(
        scanner, [&](QByteArrayView raw, const JsonPiece &value, qsizetype) -> JsonResult<void> {
            const qsizetype place =
                m_places.value(QByteArray::fromRawData(raw.data(), raw.size()), -1);
            if (place >= 0)
                row[place] = cellText(value);
            return {};
        });
    if (!read)
        return unexpected(read.error());
    return row;
}

} // namespace volley
