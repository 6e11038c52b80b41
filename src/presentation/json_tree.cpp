// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/json_tree.h"

#include "base/json_escape.h"
#include "presentation/json_text.h"
#include "presentation/json_tree_reader.h"

#include <algorithm>

namespace volley {

namespace {

/// Places are kept in 32 bits; an answer may have 32 MiB.
constexpr qsizetype longest = qsizetype{1} << 30;

/// What stands between quotes, its escapes resolved.
QString resolved(QStringView inner)
{
    qsizetype slash = inner.indexOf(QLatin1Char('\\'));
    if (slash < 0)
        return inner.toString();
    QString text;
    text.reserve(inner.size());
    qsizetype from = 0;
    while (slash >= 0) {
        text += inner.sliced(from, slash - from);
        const JsonEscape escape = jsonEscape(inner.sliced(slash));
        text += QChar(escape.unit);
        from = slash + escape.length;
        slash = inner.indexOf(QLatin1Char('\\'), from);
    }
    text += inner.sliced(from);
    return text;
}

QStringView withoutQuotes(QStringView token)
{
    return token.sliced(1).chopped(1);
}

bool isBracket(QChar c)
{
    return c == QLatin1Char('{') || c == QLatin1Char('[');
}

} // namespace

Expected<JsonTree, JsonTreeFault> JsonTree::parse(const QString &text)
{
    if (text.size() > longest)
        return unexpected(JsonTreeFault{JsonTreeFault::Kind::TooLong, {}});
    const QStringView part = jsonPart(text);
    const qsizetype from = part.isEmpty() ? 0 : part.data() - text.constData();
    JsonTreeReader reader;
    if (const auto fault = reader.read(text, from, from + part.size()))
        return unexpected(JsonTreeFault{*fault, placeIn(text, reader.at())});

    const std::vector<JsonTreeReader::Value> &values = reader.values();
    std::vector<quint32> counts(values.size());
    for (size_t i = 1; i < values.size(); ++i)
        ++counts[values[i].parent];

    JsonTree tree;
    tree.m_text = text;
    tree.m_nodes.reserve(values.size() + values.size() / groupSize);
    tree.m_nodes.resize(1);
    std::vector<Id> ids(values.size());       // of each value
    std::vector<Id> nextChild(values.size()); // of each value's children, the one that comes next
    for (size_t i = 0; i < values.size(); ++i) {
        const Id id = i == 0 ? root : nextChild[values[i].parent]++;
        ids[i] = id;
        tree.m_nodes[id].begin = values[i].begin;
        tree.m_nodes[id].key = values[i].key;
        const quint32 count = counts[i];
        if (count == 0)
            continue;
        auto first = Id(tree.m_nodes.size());
        const quint32 groups = count > groupSize ? (count + groupSize - 1) / groupSize : 0;
        tree.m_nodes.resize(tree.m_nodes.size() + groups + count);
        tree.m_nodes[id].firstChild = first;
        tree.m_nodes[id].count = groups > 0 ? groups : count;
        nextChild[i] = first + groups;
        for (quint32 group = 0; group < groups; ++group) {
            Node &node = tree.m_nodes[first + group];
            node.parent = id;
            node.firstChild = first + groups + group * groupSize;
            node.count = std::min(groupSize, count - group * groupSize);
            node.key = groupKey;
        }
        for (quint32 child = 0; child < count; ++child)
            tree.m_nodes[first + groups + child].parent =
                groups > 0 ? first + child / groupSize : id;
    }
    return tree;
}

JsonTree::Kind JsonTree::kind(Id id) const
{
    if (m_nodes[id].key == groupKey)
        return Kind::Group;
    switch (m_text.at(m_nodes[id].begin).unicode()) {
    case '{':
        return Kind::Object;
    case '[':
        return Kind::List;
    case '"':
        return Kind::Text;
    case 't':
    case 'f':
        return Kind::Truth;
    case 'n':
        return Kind::Null;
    default:
        return Kind::Number;
    }
}

quint32 JsonTree::row(Id id) const
{
    return id == root ? 0 : id - m_nodes[m_nodes[id].parent].firstChild;
}

quint32 JsonTree::itemCount(Id id) const
{
    const Node &node = m_nodes[id];
    if (node.count == 0 || kind(node.firstChild) != Kind::Group)
        return node.count;
    return (node.count - 1) * groupSize + m_nodes[node.firstChild + node.count - 1].count;
}

quint32 JsonTree::position(Id id) const
{
    if (id == root)
        return 0;
    const quint32 place = row(id);
    if (kind(id) == Kind::Group)
        return place * groupSize;
    const Id above = m_nodes[id].parent;
    return kind(above) == Kind::Group ? row(above) * groupSize + place : place;
}

QString JsonTree::name(Id id) const
{
    const quint32 key = m_nodes[id].key;
    return key == 0 || key == groupKey ? QString() : resolved(withoutQuotes(token(key)));
}

QString JsonTree::value(Id id) const
{
    switch (kind(id)) {
    case Kind::Group:
        return {};
    case Kind::Text:
        return resolved(withoutQuotes(token(m_nodes[id].begin)));
    default:
        return whole(id).toString();
    }
}

/// A string, number or word that begins there.
QStringView JsonTree::token(quint32 at) const
{
    const QStringView text(m_text);
    qsizetype end = at + 1;
    if (text.at(at) == QLatin1Char('"')) {
        while (text.at(end) != QLatin1Char('"'))
            end += text.at(end) == QLatin1Char('\\') ? 2 : 1;
        ++end;
    } else {
        const auto goesOn = [&text](qsizetype place) {
            const QChar c = text.at(place);
            return c.isLetterOrNumber() || c == QLatin1Char('.') || c == QLatin1Char('+') ||
                   c == QLatin1Char('-');
        };
        while (end < text.size() && goesOn(end))
            ++end;
    }
    return text.sliced(at, end - at);
}

QStringView JsonTree::whole(Id id) const
{
    const quint32 begin = m_nodes[id].begin;
    if (!isBracket(m_text.at(begin)))
        return token(begin);
    qsizetype depth = 0;
    qsizetype at = begin;
    do {
        const QChar c = m_text.at(at);
        if (c == QLatin1Char('"')) {
            at += token(quint32(at)).size();
            continue;
        }
        if (isBracket(c))
            ++depth;
        else if (c == QLatin1Char('}') || c == QLatin1Char(']'))
            --depth;
        ++at;
    } while (depth > 0);
    return QStringView(m_text).sliced(begin, at - begin);
}

QStringView JsonTree::written(Id id, qsizetype most) const
{
    if (kind(id) == Kind::Group)
        return {};
    const quint32 begin = m_nodes[id].begin;
    if (!isBracket(m_text.at(begin)))
        return token(begin).left(most);
    return QStringView(m_text).sliced(begin).left(most);
}

QString JsonTree::pointer(Id id) const
{
    QStringList parts;
    if (kind(id) == Kind::Group)
        id = m_nodes[id].parent;
    while (id != root) {
        Id above = m_nodes[id].parent;
        if (kind(above) == Kind::Group)
            above = m_nodes[above].parent;
        if (kind(above) == Kind::Object) {
            QString part = name(id);
            part.replace(QLatin1Char('~'), QLatin1String("~0"));
            part.replace(QLatin1Char('/'), QLatin1String("~1"));
            parts.append(part);
        } else {
            parts.append(QString::number(position(id)));
        }
        id = above;
    }
    QString text;
    for (auto part = parts.crbegin(); part != parts.crend(); ++part)
        text += QLatin1Char('/') + *part;
    return text;
}

int JsonTree::depth(Id id, int most) const
{
    int depth = 0;
    while (id != root && depth < most) {
        id = m_nodes[id].parent;
        ++depth;
    }
    return depth;
}

/// In the order of the text; none after the last.
JsonTree::Id JsonTree::next(Id id) const
{
    if (m_nodes[id].count > 0)
        return m_nodes[id].firstChild;
    while (id != root) {
        const Node &above = m_nodes[m_nodes[id].parent];
        if (id + 1 < above.firstChild + above.count)
            return id + 1;
        id = m_nodes[id].parent;
    }
    return none;
}

std::vector<JsonTree::Id> JsonTree::find(const QString &words) const
{
    std::vector<Id> found;
    if (words.isEmpty())
        return found;
    const auto has = [&words](QStringView token) {
        if (token.startsWith(QLatin1Char('"')))
            token = withoutQuotes(token);
        return token.contains(QLatin1Char('\\'))
                   ? resolved(token).contains(words, Qt::CaseInsensitive)
                   : token.contains(words, Qt::CaseInsensitive);
    };
    for (Id id = root; id != none; id = next(id)) {
        const Node &node = m_nodes[id];
        if (node.key == groupKey)
            continue;
        if ((node.key != 0 && has(token(node.key))) ||
            (!isBracket(m_text.at(node.begin)) && has(token(node.begin))))
            found.push_back(id);
    }
    return found;
}

} // namespace volley
