// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTranslator>

namespace volley {

/// The English forms of texts with a count, made from the texts themselves: "%Ln row(s)" is
/// "%Ln row" for one and "%Ln rows" for any other number, "(is|are)" becomes "is" or "are".
/// So English needs no file of translations, is right in programs without a window, and stands in
/// where a language lacks a text. Answers in any thread; plurals.h installs it.
class EnglishPlurals final : public QTranslator
{
public:
    using QTranslator::QTranslator;

    /// Null for texts without a count: they are English already.
    [[nodiscard]] QString translate(const char *context, const char *source,
                                    const char *disambiguation, int count) const override;
    [[nodiscard]] bool isEmpty() const override { return false; }
};

} // namespace volley
