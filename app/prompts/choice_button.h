// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

class QLabel;

namespace volley {

/// A large button: an icon, what it does, and a line about it. Lives on the GUI thread; owned by
/// its parent.
class ChoiceButton final : public QPushButton
{
    Q_OBJECT
public:
    ChoiceButton(const QString &icon, const QString &title, const QString &more, QWidget *parent);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void setPicture();

    QString m_iconName;
    QLabel *m_picture;
};

} // namespace volley
