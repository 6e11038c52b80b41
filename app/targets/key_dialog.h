// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/target.h"

#include <QDialog>

#include <memory>

namespace volley {

class Workbench;

/// The key of a target's provider: where the one in use comes from (••••last4), another one into
/// the keychain, for this session only, or from an environment variable; removing it. Says why the
/// keychain cannot be used where it cannot, and never waits for it on the GUI thread. Lives on the
/// GUI thread; owned by its parent. Object name "keyDialog". Opened with open().
class KeyDialog final : public QDialog
{
    Q_OBJECT
public:
    KeyDialog(Workbench &workbench, const Target &target, QWidget *parent);
    ~KeyDialog() override;

    /// The environment variable the person chose instead; empty = none. To be kept in the target.
    [[nodiscard]] QString keyVariable() const;

    /// Also ends in accepted() where something was stored, chosen or removed before.
    void reject() override;

Q_SIGNALS:
    /// Stored or removed.
    void keyChanged();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace volley
