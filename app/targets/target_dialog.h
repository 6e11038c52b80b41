// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/target.h"

#include <QDialog>

#include <memory>

namespace volley {

class Workbench;

/// Everything about one target: name, provider, base URL, model (listed by the provider where it
/// can be asked), key, parameters, headers, streaming, limits, retries, deadlines; and a test of
/// the connection. Lives on the GUI thread; owned by its parent. Object name "targetDialog". Opened
/// with open(); accepted() = take target().
class TargetDialog final : public QDialog
{
    Q_OBJECT
public:
    TargetDialog(Workbench &workbench, const Target &target, QWidget *parent);
    ~TargetDialog() override;

    [[nodiscard]] Target target() const;
    /// The target is one that there was not before.
    void beginNew();
    /// Whether to suggest as many at once as they keep up with, where one of those is chosen.
    void setAdaptiveForOwnServers(bool adaptive);
    /// While the target is in use, as this one of the run's, only its limits can be changed. What
    /// the run learns of them is shown.
    void showLimitsOnly(int index);

Q_SIGNALS:
    /// A key was stored or removed for the host that the dialog shows.
    void keyChanged();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace volley
