// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "run/banner.h"

#include <QWidget>

class QVBoxLayout;

namespace volley {

/// The notices above the tabs, newest first, at most three: what is older gives way, the weightier
/// stays. Lives on the GUI thread; owned by the main window. Object name "banners".
class BannerStack : public QWidget
{
    Q_OBJECT
public:
    explicit BannerStack(QWidget *parent = nullptr);

    void show(const Notice &notice);
    void dismiss(const QString &id);
    [[nodiscard]] bool shows(const QString &id) const;
    /// A sentence without buttons.
    void say(const QString &id, Notice::Weight weight, const QString &text);

private:
    void remove(Banner *banner);
    void makeRoom();

    QVBoxLayout *m_layout;
    QList<Banner *> m_banners; ///< newest first
};

} // namespace volley
