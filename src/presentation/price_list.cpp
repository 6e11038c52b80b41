// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/price_list.h"

#include <QSet>

#include <algorithm>
#include <tuple>

namespace volley {

QList<PriceLine> priceLines(const PriceBook &book)
{
    QList<PriceLine> lines;
    QSet<std::pair<QString, QString>> inTable;
    if (const PriceTable *table = book.table()) {
        lines.reserve(table->models.size());
        for (const PricedModel &model : table->models) {
            PriceLine line{model.provider,     model.id,    model.price,
                           PriceSource::Table, model.price, model.contextWindow,
                           model.isDeprecated, model.match};
            if (const OwnPrice *own = book.findOwn(model.provider, model.id)) {
                line.price = own->price;
                line.source = PriceSource::Own;
            }
            lines.append(std::move(line));
            inTable.insert({model.provider, model.id});
        }
    }
    for (const OwnPrice &own : book.own()) {
        if (inTable.contains({own.provider, own.model}))
            continue;
        PriceLine line;
        line.provider = own.provider;
        line.model = own.model;
        line.price = own.price;
        line.source = PriceSource::Own;
        line.match.kind = ModelRule::Kind::Equals;
        line.match.text = own.model;
        lines.append(std::move(line));
    }
    std::stable_sort(lines.begin(), lines.end(), [](const PriceLine &a, const PriceLine &b) {
        return std::tie(a.provider, a.model) < std::tie(b.provider, b.model);
    });
    return lines;
}

bool speaksOf(const PriceLine &line, const QString &text)
{
    return line.model.contains(text, Qt::CaseInsensitive) || line.match.matches(text);
}

} // namespace volley
