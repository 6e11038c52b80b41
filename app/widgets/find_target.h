// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

class QWidget;

namespace volley {

/// What a find bar finds in. GUI thread; outlives the bar.
class FindTarget
{
public:
    enum class Way {
        Typing, ///< the words are being typed: the place found so far is tried first
        Next,
        Previous,
    };
    /// Takes a word about what came of it: how many there are, that there is none. May be empty.
    using Told = std::function<void(const QString &note)>;

    virtual ~FindTarget() = default;

    /// What is selected, where that could be what a person wants to find.
    [[nodiscard]] virtual QString selectedWords() const = 0;
    /// Goes to the next place with the words, and begins anew where there is none; empty words only
    /// end the search. `told` is called at once or later, and not at all where another search has
    /// begun by then.
    virtual void find(const QString &words, Way way, const Told &told) = 0;
    /// Takes the keyboard back from the bar.
    virtual void takeFocus() = 0;
};

} // namespace volley
