// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/provider.h"

namespace volley {

namespace {

constexpr qint64 tokensPerImage = 1000;

} // namespace

qint64 estimateTokens(QStringView text)
{
    qint64 bytes = 0;
    for (const QChar c : text) {
        const ushort unit = c.unicode();
        // Each half of a surrogate pair counts half of the pair's four bytes.
        bytes += unit < 0x80 ? 1 : (unit < 0x800 || c.isSurrogate()) ? 2 : 3;
    }
    return (bytes + 3) / 4;
}

qint64 estimateTokens(const Prompt &prompt)
{
    qint64 tokens = estimateTokens(prompt.system) + estimateTokens(prompt.user) +
                    tokensPerImage * prompt.images.size();
    for (const Message &message : prompt.before)
        tokens += estimateTokens(message.text) + tokensPerImage * message.images.size();
    return tokens;
}

qint64 estimateTokens(const PromptDraft &draft)
{
    return estimateTokens(draft.prompt) + tokensPerImage * draft.images.size();
}

} // namespace volley
