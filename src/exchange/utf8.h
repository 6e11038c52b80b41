// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>
#include <QStringView>

namespace volley {

/// Characters (code points) in valid UTF-8.
[[nodiscard]] qint64 characterCount(QByteArrayView utf8);
/// How many bytes from the start are valid UTF-8.
[[nodiscard]] qsizetype validUtf8Length(QByteArrayView bytes);
/// How many bytes at the end begin a sequence that the next block must complete.
[[nodiscard]] qsizetype incompleteUtf8Tail(QByteArrayView bytes);
/// Each surrogate without its other half replaced by U+FFFD: no UTF-8 can hold one.
[[nodiscard]] QString withoutLoneSurrogates(QString text);
/// Appends text as UTF-8 without a temporary; lone surrogates become U+FFFD.
void appendUtf8(QByteArray &buffer, QStringView text);

} // namespace volley
