// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/find_target.h"

class QTextEdit;

namespace volley {

/// Finds in what a QTextEdit shows, which outlives it. GUI thread.
class EditFinder final : public FindTarget
{
public:
    explicit EditFinder(QTextEdit &edit)
        : m_edit(edit)
    {}

    [[nodiscard]] QString selectedWords() const override;
    void find(const QString &words, Way way, const Told &told) override;
    void takeFocus() override;

private:
    QTextEdit &m_edit;
};

} // namespace volley
