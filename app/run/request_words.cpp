// SPDX-License-Identifier: GPL-3.0-or-later
#include "run/request_words.h"

#include "presentation/plurals.h"

#include <QCoreApplication>

namespace volley {

namespace {

struct RequestWords
{
    Q_DECLARE_TR_FUNCTIONS(volley::RequestWords)
};

} // namespace

QString requestsText(qint64 count)
{
    return RequestWords::tr("%Ln request(s)", nullptr, pluralOf(count));
}

} // namespace volley
