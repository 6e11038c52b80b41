// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QList>
#include <QString>

#include <functional>

class QBoxLayout;
class QHBoxLayout;
class QLabel;

namespace volley {

/// Something a person should know now and can act on. A value.
struct Notice
{
    enum class Weight { Information, Good, Warning, Bad };
    struct Action
    {
        QString name; ///< object name of its button
        QString text;
        std::function<void()> act;
        bool dismisses = true; ///< the notice goes away with it
    };

    QString id; ///< a newer notice of the same id takes this one's place
    Weight weight = Weight::Information;
    QString text;   ///< plain
    QString detail; ///< plain; a second line
    QList<Action> actions;
};

/// One notice above the tabs: icon, words, buttons, and a button that dismisses it. Lives on the
/// GUI thread; owned by its BannerStack. Object name "banner".
class Banner : public QFrame
{
    Q_OBJECT
public:
    explicit Banner(QWidget *parent = nullptr);

    void setNotice(const Notice &notice);
    [[nodiscard]] const Notice &notice() const { return m_notice; }

Q_SIGNALS:
    void dismissed();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void dress();
    void arrange();

    Notice m_notice;
    QLabel *m_icon;
    QLabel *m_text;
    QBoxLayout *m_body; ///< words and buttons
    QHBoxLayout *m_buttons;
};

} // namespace volley
