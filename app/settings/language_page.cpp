// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/language_page.h"

#include "languages/interface_language.h"
#include "targets/note_label.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHash>
#include <QLocale>
#include <QSettings>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace volley {

namespace {

QString languageKey()
{
    return QStringLiteral("appearance/language");
}

/// Each in itself, for who looks for it may read no other.
QString nameOf(const QString &code)
{
    static const QHash<QString, QString> names{
        {QStringLiteral("en"), QStringLiteral("English")},
        {QStringLiteral("de"), QStringLiteral("Deutsch")},
        {QStringLiteral("fr"), QStringLiteral("Français")},
        {QStringLiteral("es"), QStringLiteral("Español")},
        {QStringLiteral("ja"), QStringLiteral("日本語")},
        {QStringLiteral("zh_CN"), QStringLiteral("简体中文")},
        {QStringLiteral("ar"), QStringLiteral("العربية")},
    };
    return names.value(code, QLocale(code).nativeLanguageName());
}

} // namespace

LanguagePage::LanguagePage(QSettings &settings, QWidget *parent)
    : SettingsPage(parent)
    , m_settings(settings)
    , m_atStart(settings.value(languageKey()).toString())
    , m_box(new QComboBox(this))
    , m_note(new NoteLabel(QStringLiteral("settingsLanguageNote"), this))
{
    QFormLayout *form = addForm(tr("Language"));
    nameControl(*m_box, "settingsLanguage", tr("Language of the window"),
                tr("From the next start on"));
    const QString ofSystem = interfaceLanguage({}, QLocale::system().uiLanguages());
    //: %1 the language that is, in itself
    m_box->addItem(tr("Same as the system (%1)").arg(nameOf(ofSystem)), QString());
    for (const QString &code : interfaceLanguages())
        m_box->addItem(nameOf(code), code);
    form->addRow(tr("&Language:"), m_box);
    lines().addWidget(m_note);
    lines().addStretch(1);
    connect(m_box, &QComboBox::currentIndexChanged, this, &LanguagePage::choose);
}

void LanguagePage::refresh()
{
    const QSignalBlocker quiet(m_box);
    const int index = m_box->findData(m_settings.value(languageKey()).toString());
    m_box->setCurrentIndex(std::max(0, index));
}

void LanguagePage::choose(int index)
{
    const QString code = m_box->itemData(index).toString();
    m_settings.setValue(languageKey(), code);
    m_note->say(code == m_atStart ? QString() : tr("Takes effect the next time Volley starts."));
}

} // namespace volley
