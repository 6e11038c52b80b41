// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/price_table_model.h"

#include "presentation/money_text.h"
#include "presentation/number_text.h"

#include <QSet>

#include <algorithm>
#include <array>

namespace volley {

namespace {

struct Heading
{
    const char *title;
    const char *meaning;
};

// In the order of Column.
constexpr std::array<Heading, PriceTableModel::columnTotal> headings{{
    {QT_TRANSLATE_NOOP("volley::PriceTableModel", "Provider"),
     QT_TRANSLATE_NOOP("volley::PriceTableModel",
                       "The provider, or the server, whose price it is")},
    {QT_TRANSLATE_NOOP("volley::PriceTableModel", "Model"),
     QT_TRANSLATE_NOOP("volley::PriceTableModel",
                       "The model, and others whose names mean the same one; * = all models")},
    {QT_TRANSLATE_NOOP("volley::PriceTableModel", "Input"),
     QT_TRANSLATE_NOOP("volley::PriceTableModel", "US dollars per million input tokens")},
    {QT_TRANSLATE_NOOP("volley::PriceTableModel", "Cached input"),
     QT_TRANSLATE_NOOP("volley::PriceTableModel",
                       "US dollars per million input tokens read from the provider's cache; empty "
                       "= same as other input")},
    {QT_TRANSLATE_NOOP("volley::PriceTableModel", "Cache write"),
     QT_TRANSLATE_NOOP("volley::PriceTableModel",
                       "US dollars per million input tokens written to the provider's cache; empty "
                       "= same as other input")},
    {QT_TRANSLATE_NOOP("volley::PriceTableModel", "Output"),
     QT_TRANSLATE_NOOP("volley::PriceTableModel",
                       "US dollars per million output tokens, including reasoning")},
    {QT_TRANSLATE_NOOP("volley::PriceTableModel", "Context window"),
     QT_TRANSLATE_NOOP("volley::PriceTableModel",
                       "Tokens that a prompt and its answer may have together")},
    {QT_TRANSLATE_NOOP("volley::PriceTableModel", "Source"),
     QT_TRANSLATE_NOOP("volley::PriceTableModel", "Whose price it is: the table's, or your own")},
}};

bool isPriceColumn(int column)
{
    return column >= PriceTableModel::Input && column <= PriceTableModel::Output;
}

QVariant alignmentOf(int column)
{
    const bool isNumber = isPriceColumn(column) || column == PriceTableModel::ContextWindow;
    return QVariant::fromValue(
        Qt::Alignment(Qt::AlignVCenter | (isNumber ? Qt::AlignRight : Qt::AlignLeft)));
}

std::optional<TokenPrice> ModelPrice::*partOf(int column)
{
    switch (column) {
    case PriceTableModel::CachedInput:
        return &ModelPrice::cachedInput;
    case PriceTableModel::CacheWrite:
        return &ModelPrice::cacheWrite;
    case PriceTableModel::Output:
        return &ModelPrice::output;
    default:
        return &ModelPrice::input;
    }
}

bool isSameModel(const PriceLine &a, const PriceLine &b)
{
    return a.provider == b.provider && a.model == b.model;
}

} // namespace

PriceTableModel::PriceTableModel(QObject *parent)
    : QAbstractTableModel(parent)
{}

void PriceTableModel::setBook(const PriceBook &book, bool isImported)
{
    const auto nameOf = [this] { return m_book.table() ? m_book.table()->asOf : QString(); };
    const QString before = nameOf();
    const bool wasImported = std::exchange(m_isImported, isImported);
    m_book = book;
    show(allLines());
    if ((before != nameOf() || wasImported != isImported) && rowCount() > 0)
        Q_EMIT dataChanged(index(0, Source), index(rowCount() - 1, Source));
}

void PriceTableModel::addUnknown(const QString &provider, const QString &model)
{
    if (rowOf(provider, model) >= 0)
        return;
    m_unknown.append({provider, model});
    show(allLines());
}

QList<PriceLine> PriceTableModel::allLines() const
{
    QList<PriceLine> lines = priceLines(m_book);
    QSet<std::pair<QString, QString>> known;
    for (const PriceLine &line : lines)
        known.insert({line.provider, line.model});
    const auto sorted = lines.size();
    for (const auto &[provider, model] : m_unknown) {
        if (known.contains({provider, model}))
            continue;
        PriceLine line;
        line.provider = provider;
        line.model = model;
        line.source = PriceSource::Unknown;
        line.match.kind = ModelRule::Kind::Equals;
        line.match.text = model;
        lines.append(line);
    }
    // What is unknown comes first: it is what the person came for.
    std::rotate(lines.begin(), lines.begin() + sorted, lines.end());
    return lines;
}

void PriceTableModel::show(QList<PriceLine> lines)
{
    const bool sameModels = lines.size() == m_lines.size() &&
                            std::equal(lines.begin(), lines.end(), m_lines.begin(), isSameModel);
    if (!sameModels) {
        beginResetModel();
        m_lines = std::move(lines);
        endResetModel();
        return;
    }
    // Only rows that are others: an editor that is open in one that stays keeps what was typed.
    const QList<PriceLine> before = std::exchange(m_lines, std::move(lines));
    for (int row = 0; row < rowCount(); ++row) {
        if (m_lines.at(row) != before.at(row))
            Q_EMIT dataChanged(index(row, 0), index(row, columnCount() - 1));
    }
}

int PriceTableModel::rowOf(const QString &provider, const QString &model) const
{
    const auto found = std::find_if(m_lines.begin(), m_lines.end(), [&](const PriceLine &line) {
        return line.provider == provider && line.model == model;
    });
    return found == m_lines.end() ? -1 : static_cast<int>(found - m_lines.begin());
}

QStringList PriceTableModel::providers() const
{
    QStringList names;
    for (const PriceLine &line : m_lines)
        names.append(line.provider);
    names.removeDuplicates();
    names.sort(Qt::CaseInsensitive);
    return names;
}

int PriceTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int PriceTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columnTotal;
}

QVariant PriceTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const PriceLine &line = m_lines.at(index.row());
    const auto column = static_cast<Column>(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return text(line, column);
    case Qt::EditRole:
        return isPriceColumn(column) ? plainPriceText(line.price.*partOf(column))
                                     : text(line, column);
    case Qt::ToolTipRole:
        return toolTip(line, column);
    case Qt::TextAlignmentRole:
        return alignmentOf(column);
    case SortRole:
        if (isPriceColumn(column)) {
            const auto &part = line.price.*partOf(column);
            return part ? QVariant(part->base) : QVariant(-1.0);
        }
        return column == ContextWindow ? QVariant(line.contextWindow.value_or(-1))
                                       : QVariant(text(line, column).toCaseFolded());
    default:
        return {};
    }
}

QString PriceTableModel::text(const PriceLine &line, Column column) const
{
    switch (column) {
    case Provider:
        return line.provider;
    case Model:
        return line.model;
    case ContextWindow:
        return line.contextWindow ? countText(*line.contextWindow) : QString();
    case Source:
        return sourceText(line);
    default:
        break;
    }
    const auto &part = line.price.*partOf(column);
    // Without a price of their own cached tokens cost what others do; these two have nothing else.
    if (!part && (column == Input || column == Output))
        return tr("unknown", "price");
    return priceText(part);
}

QString PriceTableModel::sourceText(const PriceLine &line) const
{
    switch (line.source) {
    case PriceSource::Own:
        return tr("your own", "price");
    case PriceSource::Table:
    case PriceSource::Free:
        break;
    case PriceSource::Unknown:
        return tr("unknown", "price");
    }
    const QString asOf = m_book.table() ? m_book.table()->asOf : QString();
    return m_isImported ? tr("imported, %1", "table of prices").arg(asOf)
                        : tr("built in, %1", "table of prices").arg(asOf);
}

QString PriceTableModel::toolTip(const PriceLine &line, Column column) const
{
    if (isPriceColumn(column) && line.source == PriceSource::Own && !line.tablePrice.isEmpty()) {
        const QString given = priceText(line.tablePrice.*partOf(column));
        return given.isEmpty() ? tr("The table has no price here.")
                               : tr("The table says: %1").arg(given);
    }
    if (column == Model && line.isDeprecated)
        return tr("%1: the provider has withdrawn it, or is about to.").arg(line.model);
    return text(line, column);
}

QVariant PriceTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnTotal)
        return QAbstractTableModel::headerData(section, orientation, role);
    const Heading &heading = headings.at(static_cast<size_t>(section));
    switch (role) {
    case Qt::DisplayRole:
        return tr(heading.title);
    case Qt::ToolTipRole:
    case Qt::AccessibleDescriptionRole:
        return tr(heading.meaning);
    case Qt::TextAlignmentRole:
        return alignmentOf(section);
    default:
        return {};
    }
}

Qt::ItemFlags PriceTableModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags plain = QAbstractTableModel::flags(index);
    return index.isValid() && isPriceColumn(index.column()) ? plain | Qt::ItemIsEditable : plain;
}

bool PriceTableModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !index.isValid() || !isPriceColumn(index.column()))
        return false;
    const PriceLine &line = m_lines.at(index.row());
    const QString given = value.toString().trimmed();
    OwnPrice price{line.provider, line.model, line.price};
    auto &part = price.price.*partOf(index.column());
    if (given.isEmpty()) {
        part.reset();
    } else if (const auto read = priceFromText(given)) {
        part = *read;
    } else {
        Q_EMIT refused(
            tr("“%1” is not a price: enter US dollars per million tokens, for example 2.5.")
                .arg(given));
        return false;
    }
    if (price.price == line.price)
        return true;
    if (price.price == line.tablePrice)
        price.price = {}; // the table says so itself
    Q_EMIT edited(price);
    return true;
}

} // namespace volley
