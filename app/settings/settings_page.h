// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <functional>

class QFormLayout;
class QLabel;
class QVBoxLayout;

namespace volley {

/// A page of the settings. What is changed on it counts at once, or says at its field why it
/// cannot. Made when it is first looked at. Lives on the GUI thread; owned by the dialog.
class SettingsPage : public QWidget
{
    Q_OBJECT
public:
    explicit SettingsPage(QWidget *parent);

    /// It is being looked at: what lies outside may have changed meanwhile.
    virtual void refresh() {}

protected:
    [[nodiscard]] QVBoxLayout &lines() { return *m_lines; }
    /// A heading and a form below it.
    QFormLayout *addForm(const QString &heading);
    void addHeading(const QString &text);
    /// A paragraph that explains.
    QLabel *addText(const QString &text);

private:
    QVBoxLayout *m_lines;
};

/// What a page is known by. A value.
struct SettingsPageEntry
{
    QString id; ///< object name of the page, and how it is remembered
    QString title;
    std::function<SettingsPage *(QWidget *parent)> make;
};

/// Gives a control its object name, what it is called and what it is for.
void nameControl(QWidget &control, const char *objectName, const QString &name,
                 const QString &description);

} // namespace volley
