// SPDX-License-Identifier: GPL-3.0-or-later
#include "results/text_ranker.h"

#include "base/when_done.h"
#include "presentation/text_ranks.h"

#include <QtConcurrent>

namespace volley {

TextRanker::~TextRanker()
{
    cancel();
}

void TextRanker::rank(RequestColumn column, qint64 requests)
{
    cancel();
    if (!m_feed.readTexts || requests <= 0)
        return;
    using Ranks = std::shared_ptr<const std::vector<quint32>>;
    m_dropped = std::make_shared<std::atomic_bool>(false);
    // Used on one thread of the pool, then on another, and never here.
    const auto texts = std::make_shared<TextRanks>(requests);
    const auto take = [texts, dropped = m_dropped](Ordinal ordinal,
                                                   const QString &text) -> Result<void> {
        if (dropped->load(std::memory_order_relaxed))
            return fail(ErrorKind::Cancelled);
        texts->add(ordinal, text);
        return {};
    };
    const auto kind = column == RequestColumn::Prompt ? ProjectStore::TextKind::Prompt
                                                      : ProjectStore::TextKind::Answer;
    whenDone(m_feed.readTexts(kind, take), this,
             [this, texts, dropped = m_dropped](const Result<qint64> &read) {
                 if (*dropped)
                     return;
                 if (!read) {
                     cancel();
                     Q_EMIT failed(read.error());
                     return;
                 }
                 whenDone(QtConcurrent::run([texts] { return texts->rank(); }), this,
                          [this, dropped](const Ranks &ranks) {
                              if (!*dropped)
                                  Q_EMIT ranked(ranks);
                          });
             });
}

void TextRanker::cancel()
{
    if (m_dropped)
        *m_dropped = true;
    m_dropped.reset();
}

} // namespace volley
