// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProxyStyle>

namespace volley {

/// Another style, that underlines no key where the window runs from the right: Arabic letters join,
/// and around an underlined one they would come apart and take more room than was measured for the
/// word. The keys act all the same. Lives on the GUI thread; owned by the application.
class JoinedStyle : public QProxyStyle
{
    Q_OBJECT
public:
    explicit JoinedStyle(const QString &base);

    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *returned) const override;
};

} // namespace volley
