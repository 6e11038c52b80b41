// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/plain_pieces.h"

#include "providers/json_members.h"
#include "providers/json_string.h"

#include <algorithm>

namespace volley {

namespace {

// A stream whose pieces are never alike should not pay for learning with each of them.
constexpr int mostVainPieces = 8;
constexpr int vainPiecesBetween = 16;
constexpr qint64 mostExact = 1LL << 53; // above it the parser's numbers are others

/// A value in a piece; `clear` is false where it cannot be told which of several counts.
struct Place
{
    QByteArrayView value; ///< empty where there is none
    bool clear = true;
};

Place memberIn(QByteArrayView object, QLatin1String name)
{
    Place place;
    for (const RawMember &member : membersOf(object)) {
        if (member.name != name)
            continue;
        if (!place.value.isEmpty())
            return {{}, false};
        place.value = member.json;
    }
    return place;
}

/// The only element; answers beyond the first would have to be told apart.
Place elementIn(QByteArrayView array)
{
    const QList<QByteArrayView> elements = elementsOf(array);
    if (elements.isEmpty())
        return {};
    return {elements.first(), elements.size() == 1};
}

/// The value at a path of names with dots between them, lists left out: `choices.delta.content`.
Place placeOf(QByteArrayView piece, QLatin1String path)
{
    Place place{piece, true};
    qsizetype from = 0;
    while (place.clear) {
        if (place.value.startsWith('[')) {
            place = elementIn(place.value);
            continue;
        }
        if (from > path.size())
            return place;
        if (!place.value.startsWith('{'))
            return {};
        qsizetype to = path.indexOf(QLatin1Char('.'), from);
        to = to < 0 ? path.size() : to;
        place = memberIn(place.value, path.sliced(from, to - from));
        from = to + 1;
    }
    return place;
}

bool isNothing(QByteArrayView value)
{
    return value.isEmpty() || value == "null" || value == "\"\"";
}

/// Where the value ends that begins at `at` and means nothing: a number without a fraction, or a
/// string of plain characters; -1 where it is neither.
qsizetype endOfPassing(QByteArrayView json, qsizetype at)
{
    if (at < json.size() && json.at(at) == '"')
        return endOfPlainString(json, at);
    const qsizetype begin = at;
    while (at < json.size() && json.at(at) >= '0' && json.at(at) <= '9')
        ++at;
    const qsizetype digits = at - begin;
    return digits == 0 || (digits > 1 && json.at(begin) == '0') ? -1 : at;
}

} // namespace

std::optional<QString> PlainPieces::takeAlike(QByteArrayView piece)
{
    if (m_pattern.isEmpty())
        return std::nullopt;
    const QByteArrayView pattern(m_pattern);
    std::optional<QString> text;
    m_numbers.clear();
    qsizetype at = 0;
    qsizetype from = 0;
    for (const Gap &gap : m_gaps) {
        const QByteArrayView fixed = pattern.sliced(from, gap.begin - from);
        if (!piece.sliced(at).startsWith(fixed))
            return std::nullopt;
        at += fixed.size();
        from = gap.end;
        if (gap.grows) {
            text = readString(piece, at);
            if (!text)
                return std::nullopt;
            continue;
        }
        const qsizetype end = endOfPassing(piece, at);
        if (end < 0)
            return std::nullopt;
        if (gap.count != none) {
            bool isNumber = false;
            m_numbers.append(piece.sliced(at, end - at).toLongLong(&isNumber));
            if (!isNumber || m_numbers.last() > mostExact)
                return std::nullopt;
        }
        at = end;
    }
    if (piece.sliced(at) != pattern.sliced(from) || !text)
        return std::nullopt;
    m_parsed = 0;
    m_builder.grow(m_grows, *text);
    qsizetype number = 0;
    for (const Gap &gap : m_gaps) {
        if (gap.count != none)
            m_builder.count(gap.count, m_numbers.at(number++));
    }
    return m_grows == &Answer::text ? text : QString();
}

QString PlainPieces::take(const QByteArray &piece, const QJsonObject &json)
{
    const Answer &answer = m_builder.soFar();
    const qsizetype text = answer.text.size();
    const qsizetype reasoning = answer.reasoning.size();
    const qsizetype refusal = answer.refusal.size();
    QString added = m_builder.take(json);
    m_pattern.clear();
    ++m_parsed;
    if (m_parsed <= mostVainPieces || m_parsed % vainPiecesBetween == 0)
        learn(piece, text, reasoning, refusal);
    return added;
}

/// Taking a piece again must do nothing but let one text grow by one of its strings. All else that
/// builders do is to set, which done twice in a row is done once.
void PlainPieces::learn(const QByteArray &piece, qsizetype textBefore, qsizetype reasoningBefore,
                        qsizetype refusalBefore)
{
    const Answer &answer = m_builder.soFar();
    const qsizetype text = answer.text.size() - textBefore;
    const qsizetype reasoning = answer.reasoning.size() - reasoningBefore;
    if ((text > 0) == (reasoning > 0) || answer.refusal.size() != refusalBefore)
        return;
    m_grows = text > 0 ? &Answer::text : &Answer::reasoning;
    m_gaps.clear();
    if (!addGrowingGap(piece))
        return;
    qsizetype at = m_gaps.first().begin;
    const std::optional<QString> grown = readString(piece, at);
    if (!grown || at != m_gaps.first().end || grown->size() != std::max(text, reasoning) ||
        !(answer.*m_grows).endsWith(*grown) || !addOtherGaps(piece))
        return;
    std::sort(m_gaps.begin(), m_gaps.end(),
              [](const Gap &a, const Gap &b) { return a.begin < b.begin; });
    m_pattern = piece;
}

/// Of the members that let something grow exactly one may be there.
bool PlainPieces::addGrowingGap(QByteArrayView piece)
{
    for (const QLatin1String path : m_builder.pieceMembers().growing) {
        const auto [value, clear] = placeOf(piece, path);
        if (!clear)
            return false;
        if (isNothing(value))
            continue;
        if (!value.startsWith('"') || !m_gaps.isEmpty())
            return false;
        const qsizetype begin = value.data() - piece.data();
        m_gaps.append({begin, begin + value.size(), none, true});
    }
    return !m_gaps.isEmpty();
}

bool PlainPieces::addOtherGaps(QByteArrayView piece)
{
    const auto add = [this, piece](QLatin1String path, qsizetype count) {
        const auto [value, clear] = placeOf(piece, path);
        if (!clear)
            return false;
        const qsizetype begin = value.data() - piece.data();
        const qsizetype end = begin + value.size();
        if (!value.isEmpty() && endOfPassing(piece, begin) == end)
            m_gaps.append({begin, end, count, false});
        return true;
    };
    const auto [growing, passing, counting] = m_builder.pieceMembers();
    for (const QLatin1String path : passing) {
        if (!add(path, none))
            return false;
    }
    for (size_t i = 0; i < counting.size(); ++i) {
        if (!add(counting[i], qsizetype(i)))
            return false;
    }
    return true;
}

} // namespace volley
