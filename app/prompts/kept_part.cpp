// SPDX-License-Identifier: GPL-3.0-or-later
#include "prompts/kept_part.h"

#include "prompts/dataset_edits.h"

namespace volley {

KeptPart::KeptPart(DatasetEdits &edits, qint64 number)
    : m_edits(&edits)
    , m_project(edits.projectNumber())
    , m_number(number)
{}

KeptPart::~KeptPart()
{
    const DatasetEdits *edits = m_edits.data();
    if (m_number > 0 && edits != nullptr && edits->projectNumber() == m_project)
        edits->changes().dropKept(m_number);
}

} // namespace volley
