// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSettings>

namespace volley {

/// QSettings whose changes are written on a thread of the pool. By itself it writes them on the
/// thread it lives on, and waits there until the disk has them: on a busy disk half a second, in
/// which a window would stand still. What is not written yet when it is destroyed is written then.
/// Lives on the GUI thread.
class BackgroundSettings final : public QSettings
{
    Q_OBJECT
public:
    using QSettings::QSettings;

protected:
    bool event(QEvent *event) override;

private:
    void write();
};

} // namespace volley
