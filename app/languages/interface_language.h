// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

class QApplication;

namespace volley {

/// Codes of the languages the window can speak: "en", "de", … "zh_CN". Pure.
[[nodiscard]] QStringList interfaceLanguages();

/// The one of them to speak: `chosen` where it is one, else the first that the person's system asks
/// for ("de-CH", "zh-Hans-CN", as QLocale::uiLanguages() gives them), else English. Pure.
[[nodiscard]] QString interfaceLanguage(const QString &chosen, const QStringList &wanted);

/// Lets the window speak the language that is chosen (empty = the system's): its texts, Qt's own
/// texts where Qt has them, and the direction it is written in. Numbers and dates stay as the
/// system writes them, unless another language than the system's was chosen. Call it once, before
/// the first widget. GUI thread.
void speakLanguage(QApplication &application, const QString &chosen);

} // namespace volley
