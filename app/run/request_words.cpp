// SPDX-License-Identifier: GPL-3.0-or-later
#include "run/request_words.h"

#include "presentation/number_text.h"

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
    return count == 1 ? RequestWords::tr("1 request")
                      : RequestWords::tr("%1 requests").arg(countText(count));
}

} // namespace volley
