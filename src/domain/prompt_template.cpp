// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/prompt_template.h"

#include "base/text_place.h"

#include <QStringView>

#include <optional>

namespace volley {

namespace {

constexpr QLatin1String opening("{{");
constexpr QLatin1String closing("}}");
constexpr QLatin1String escaped("{{{{");

int columnIndex(const QStringList &columns, const QString &name)
{
    const auto exact = columns.indexOf(name);
    if (exact >= 0)
        return static_cast<int>(exact);
    // White space around a name is dropped here, so a header cell such as " city" could otherwise
    // never be named.
    for (qsizetype i = 0; i < columns.size(); ++i) {
        if (columns.at(i).trimmed() == name)
            return static_cast<int>(i);
    }
    return -1;
}

Error placed(ErrorKind kind, const QString &text, qsizetype at)
{
    const TextPlace place = placeIn(text, at);
    Error error;
    error.kind = kind;
    error.line = place.line;
    error.column = place.column;
    return error;
}

} // namespace

PromptTemplate::PromptTemplate(QString text, const QStringList &columns)
    : m_text(std::move(text))
{
    const QStringView view(m_text);
    QString literal;
    const auto endLiteral = [this, &literal] {
        if (!literal.isEmpty())
            m_pieces.append({std::exchange(literal, {}), -1});
    };
    qsizetype at = 0;
    while (at < view.size()) {
        const qsizetype open = view.indexOf(opening, at);
        if (open < 0)
            break;
        literal += view.mid(at, open - at);
        if (view.mid(open).startsWith(escaped)) {
            literal += opening;
            at = open + escaped.size();
            continue;
        }
        // Of three braces the first is text: `{{{a}}}` is the value between single braces.
        const bool three = open + 2 < view.size() && view.at(open + 2) == QLatin1Char('{');
        const qsizetype start = three ? open + 1 : open;
        if (three)
            literal += QLatin1Char('{');
        const qsizetype inner = start + opening.size();
        const qsizetype close = view.indexOf(closing, inner);
        const qsizetype again = view.indexOf(opening, inner);
        if (close < 0 || (again >= 0 && again < close)) {
            if (m_openAt < 0)
                m_openAt = start;
            literal += opening;
            at = inner;
            continue;
        }
        endLiteral();
        const QString name = view.mid(inner, close - inner).trimmed().toString();
        const int column = columnIndex(columns, name);
        at = close + closing.size();
        m_names.append({name, start, at - start, column});
        if (column >= 0)
            m_pieces.append({{}, column});
    }
    literal += view.mid(at);
    endLiteral();
}

Result<void> PromptTemplate::check() const
{
    const TemplateName *unknown = nullptr;
    for (const TemplateName &name : m_names) {
        if (name.column < 0) {
            unknown = &name;
            break;
        }
    }
    if (m_openAt >= 0 && (!unknown || m_openAt < unknown->start)) {
        Error error = placed(ErrorKind::BadTemplate, m_text, m_openAt);
        error.detail = QStringLiteral("{{ without }}");
        return unexpected(std::move(error));
    }
    if (unknown) {
        Error error = placed(ErrorKind::UnknownColumn, m_text, unknown->start);
        error.subject = unknown->name;
        error.field = unknown->name;
        return unexpected(std::move(error));
    }
    return {};
}

QString PromptTemplate::render(const Row &row) const
{
    // The usual `{{prompt}}`: the cell itself, shared and not copied.
    if (m_pieces.size() == 1)
        return m_pieces.first().column < 0 ? m_pieces.first().literal
                                           : row.value(m_pieces.first().column);
    qsizetype size = 0;
    for (const Piece &piece : m_pieces) {
        if (piece.column < 0)
            size += piece.literal.size();
        else if (piece.column < row.size())
            size += row.at(piece.column).size();
    }
    QString text;
    text.reserve(size);
    for (const Piece &piece : m_pieces) {
        if (piece.column < 0)
            text += piece.literal;
        else if (piece.column < row.size())
            text += row.at(piece.column);
    }
    return text;
}

QStringList PromptTemplate::emptyNames(const Row &row) const
{
    QStringList empty;
    for (const TemplateName &name : m_names) {
        if (name.column < 0 || empty.contains(name.name))
            continue;
        if (QStringView(row.value(name.column)).trimmed().isEmpty())
            empty.append(name.name);
    }
    return empty;
}

} // namespace volley
