// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/text_cache.h"

#include <algorithm>

namespace volley {

namespace {

constexpr std::chrono::milliseconds askInterval(20);
constexpr int keptTexts = 5000;
/// More than a large screen shows; who scrolls faster than answers come wants only the last rows.
constexpr qsizetype askedAtOnce = 400;

} // namespace

TextCache::TextCache(QObject *parent)
    : QObject(parent)
    , m_entries(keptTexts)
{
    m_askTimer.setSingleShot(true);
    m_askTimer.setInterval(askInterval);
    connect(&m_askTimer, &QTimer::timeout, this, &TextCache::ask);
}

void TextCache::clear()
{
    m_entries.clear();
    m_wanted.clear();
    m_asked.clear();
}

const RequestText *TextCache::look(Ordinal ordinal)
{
    const Entry *found = m_entries.object(ordinal);
    if ((!found || found->turn != m_turn) && !m_asked.contains(ordinal)) {
        m_wanted.append(ordinal);
        if (!m_askTimer.isActive())
            m_askTimer.start();
    }
    return found ? &found->text : nullptr;
}

void TextCache::ask()
{
    QSet<qint64> asked;
    for (qsizetype i = m_wanted.size() - 1; i >= 0 && asked.size() < askedAtOnce; --i) {
        if (!m_asked.contains(m_wanted.at(i)))
            asked.insert(m_wanted.at(i));
    }
    m_wanted.clear();
    if (asked.isEmpty())
        return;
    m_asked.unite(asked);
    QList<qint64> ordinals(asked.cbegin(), asked.cend());
    std::sort(ordinals.begin(), ordinals.end());
    Q_EMIT wanted(ordinals);
}

void TextCache::provide(const QList<qint64> &asked, const QList<RequestText> &texts)
{
    // What is no longer awaited changed after it was asked for: this answer is older than the
    // change.
    for (const RequestText &text : texts) {
        if (m_asked.contains(text.ordinal))
            m_entries.insert(text.ordinal, new Entry{text, m_turn});
    }
    for (const qint64 ordinal : asked)
        m_asked.remove(ordinal);
}

void TextCache::setResponse(Ordinal ordinal, const QString &response)
{
    m_asked.remove(ordinal);
    if (Entry *found = m_entries.object(ordinal)) {
        found->text.response = response;
        found->text.foundInResponse.clear();
    }
}

void TextCache::markAllStale()
{
    m_asked.clear();
    ++m_turn;
}

void TextCache::markStale(Ordinal ordinal)
{
    m_asked.remove(ordinal);
    if (Entry *found = m_entries.object(ordinal))
        found->turn = 0;
}

} // namespace volley
