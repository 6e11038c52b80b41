// SPDX-License-Identifier: GPL-3.0-or-later
#include "results/text_ranker.h"

#include "base/when_done.h"

#include <QtConcurrent>

#include <algorithm>
#include <limits>
#include <numeric>

namespace volley {

namespace {

constexpr qint64 blockSize = 5000;

std::shared_ptr<const std::vector<quint32>> rankOf(const std::vector<QString> &texts)
{
    const auto before = [&texts](quint32 a, quint32 b) {
        return texts[a].compare(texts[b], Qt::CaseInsensitive) < 0;
    };
    std::vector<quint32> sorted(texts.size());
    std::iota(sorted.begin(), sorted.end(), 0U);
    std::stable_sort(sorted.begin(), sorted.end(), before);
    auto ranks = std::make_shared<std::vector<quint32>>(texts.size(), 0U);
    quint32 rank = 0;
    for (size_t place = 0; place < sorted.size(); ++place) {
        if (place > 0 && before(sorted[place - 1], sorted[place]))
            ++rank;
        const bool empty = texts[sorted[place]].isEmpty();
        (*ranks)[sorted[place]] = empty ? std::numeric_limits<quint32>::max() : rank;
    }
    return ranks;
}

} // namespace

void TextRanker::rank(RequestColumn column, qint64 requests)
{
    cancel();
    m_column = column;
    m_texts.resize(static_cast<size_t>(requests));
    if (m_feed.previews && requests > 0)
        readBlock(0, m_generation);
}

void TextRanker::cancel()
{
    ++m_generation;
    m_texts.clear();
}

void TextRanker::readBlock(Ordinal first, quint64 generation)
{
    const auto all = static_cast<qint64>(m_texts.size());
    QList<Ordinal> block(std::min(blockSize, all - first));
    std::iota(block.begin(), block.end(), first);
    const Ordinal next = first + block.size();
    using Previews = Result<QList<ProjectStore::Preview>>;
    whenDone(m_feed.previews(block), this, [this, next, all, generation](const Previews &previews) {
        if (generation != m_generation)
            return;
        if (!previews) {
            cancel();
            Q_EMIT failed(previews.error());
            return;
        }
        for (const ProjectStore::Preview &preview : *previews) {
            if (preview.ordinal >= 0 && preview.ordinal < all) {
                m_texts[static_cast<size_t>(preview.ordinal)] =
                    m_column == RequestColumn::Prompt ? preview.prompt : preview.response;
            }
        }
        if (next < all)
            readBlock(next, generation);
        else
            finish(generation);
    });
}

void TextRanker::finish(quint64 generation)
{
    whenDone(QtConcurrent::run([texts = std::move(m_texts)] { return rankOf(texts); }), this,
             [this, generation](const std::shared_ptr<const std::vector<quint32>> &ranks) {
                 if (generation == m_generation)
                     Q_EMIT ranked(ranks);
             });
    m_texts.clear();
}

} // namespace volley
