// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/cell_search.h"
#include "widgets/content_delegate.h"

#include <optional>

namespace volley {

/// Prompts and answers in the table of requests, with what they were searched for marked. Lives on
/// the GUI thread; owned by its view.
class RequestTextDelegate final : public ContentDelegate
{
    Q_OBJECT
public:
    using ContentDelegate::ContentDelegate;

    void setWanted(const std::optional<CellSearch> &wanted) { m_wanted = wanted; }

protected:
    [[nodiscard]] FoundText foundIn(const QModelIndex &index) const override;

private:
    std::optional<CellSearch> m_wanted;
};

} // namespace volley
