// SPDX-License-Identifier: GPL-3.0-or-later
#include "languages/interface_language.h"

#include <QApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

namespace volley {

namespace {

const QLatin1String english("en");

/// "zh-Hans-CN" and "zh_CN" are one language, "zh-TW" is another.
bool isWanted(const QString &code, const QString &wanted)
{
    const QLocale ours(code);
    const QLocale theirs(wanted);
    return ours.language() == theirs.language() && ours.script() == theirs.script();
}

/// Numbers of the language itself. In Arabic with the digits that keys, models and JSON have, too.
QLocale localeOf(const QString &code)
{
    return code == QLatin1String("ar") ? QLocale(QStringLiteral("ar_AE")) : QLocale(code);
}

void install(QApplication &application, const QString &file)
{
    auto *texts = new QTranslator(&application);
    if (texts->load(file))
        QCoreApplication::installTranslator(texts);
    else
        delete texts;
}

} // namespace

QStringList interfaceLanguages()
{
    return {english,
            QStringLiteral("de"),
            QStringLiteral("fr"),
            QStringLiteral("es"),
            QStringLiteral("ja"),
            QStringLiteral("zh_CN"),
            QStringLiteral("ar")};
}

QString interfaceLanguage(const QString &chosen, const QStringList &wanted)
{
    const QStringList ours = interfaceLanguages();
    if (ours.contains(chosen))
        return chosen;
    for (const QString &one : wanted) {
        for (const QString &code : ours) {
            if (isWanted(code, one))
                return code;
        }
    }
    return english;
}

void speakLanguage(QApplication &application, const QString &chosen)
{
    const QLocale system = QLocale::system();
    const QString code = interfaceLanguage(chosen, system.uiLanguages());
    if (code != english) {
        const QString ofQt = QLibraryInfo::path(QLibraryInfo::TranslationsPath);
        install(application, QStringLiteral("%1/qtbase_%2.qm").arg(ofQt, code));
        install(application, QStringLiteral(":/i18n/volley_%1.qm").arg(code));
    }
    const QLocale own = localeOf(code);
    if (own.textDirection() == Qt::RightToLeft) // else it may have been asked for with -reverse
        QApplication::setLayoutDirection(Qt::RightToLeft);
    if (code == chosen && own.language() != system.language())
        QLocale::setDefault(own);
}

} // namespace volley
