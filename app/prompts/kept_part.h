// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>

#include <memory>

namespace volley {

class DatasetEdits;

/// What is kept in the project file so that a change can be taken back; dropped there with the last
/// who needs it. Lives on the GUI thread.
class KeptPart
{
public:
    KeptPart(DatasetEdits &edits, qint64 number);
    ~KeptPart();
    Q_DISABLE_COPY_MOVE(KeptPart)

    [[nodiscard]] qint64 number() const { return m_number; }
    /// What is kept was exchanged for something else, or is kept no longer (0).
    void setNumber(qint64 number) { m_number = number; }

private:
    QPointer<DatasetEdits> m_edits;
    quint64 m_project; ///< numbers mean something in one project only
    qint64 m_number;
};
using KeptPartPtr = std::shared_ptr<KeptPart>;

} // namespace volley
