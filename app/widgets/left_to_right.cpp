// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/left_to_right.h"

#include <QApplication>
#include <QDir>
#include <QWidget>

namespace volley {

namespace {

constexpr QChar isolateFromLeft(0x2066);
constexpr QChar endOfIsolate(0x2069);

} // namespace

void keepLeftToRight(QWidget &field)
{
    field.setLayoutDirection(Qt::LeftToRight);
}

QString shownPath(const QString &path)
{
    const QString native = QDir::toNativeSeparators(path);
    return QApplication::isRightToLeft() ? isolateFromLeft + native + endOfIsolate : native;
}

} // namespace volley
