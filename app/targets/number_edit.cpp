// SPDX-License-Identifier: GPL-3.0-or-later
#include "targets/number_edit.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSignalBlocker>

#include <cmath>

namespace volley {

namespace {

/// The largest that all programs read from JSON as it was written.
constexpr double largestExact = 9007199254740992.0;

QString written(double number)
{
    return QString::number(number, 'g', QLocale::FloatingPointShortest);
}

} // namespace

NumberEdit::NumberEdit(const QString &objectName, const QString &name, Kind kind, QWidget *parent)
    : QLineEdit(parent)
    , m_kind(kind)
{
    setObjectName(objectName);
    setAccessibleName(name);
    setInputMethodHints(Qt::ImhFormattedNumbersOnly);
    connect(this, &QLineEdit::textChanged, this, [this] { setAccessibleDescription(objection()); });
}

void NumberEdit::setRange(std::optional<double> least, std::optional<double> most,
                          const QString &unset)
{
    m_least = least;
    m_most = most;
    setPlaceholderText(range().isEmpty()
                           ? unset
                           //: an empty field: %1 what is sent then, %2 what may be entered
                           : tr("%1 · %2").arg(unset, range()));
}

void NumberEdit::setJson(const QByteArray &json)
{
    const QSignalBlocker quiet(this);
    setText(QString::fromUtf8(json));
    setCursorPosition(0);
}

QByteArray NumberEdit::json() const
{
    // A comma is how much of the world writes the point.
    const QByteArray number = text().trimmed().replace(QLatin1Char(','), QLatin1Char('.')).toUtf8();
    const QJsonArray array = QJsonDocument::fromJson('[' + number + ']').array();
    if (array.size() != 1 || !array.first().isDouble())
        return {};
    const double value = array.first().toDouble();
    if (m_kind == Kind::Whole && (value != std::floor(value) || std::abs(value) > largestExact))
        return {};
    return number;
}

std::optional<double> NumberEdit::real() const
{
    const QByteArray number = json();
    return number.isEmpty() ? std::nullopt : std::optional(number.toDouble());
}

std::optional<qint64> NumberEdit::whole() const
{
    const auto number = real();
    return number ? std::optional(static_cast<qint64>(*number)) : std::nullopt;
}

QString NumberEdit::objection() const
{
    if (text().trimmed().isEmpty())
        return {};
    const auto number = real();
    if (!number)
        return m_kind == Kind::Whole ? tr("Enter a whole number, or nothing.")
                                     : tr("Enter a number, or nothing.");
    if ((m_least && *number < *m_least) || (m_most && *number > *m_most))
        return tr("Enter a number %1, or nothing.", "the range: 0 to 2").arg(range());
    return {};
}

QString NumberEdit::range() const
{
    if (m_least && m_most)
        return tr("%1 to %2").arg(written(*m_least), written(*m_most));
    if (m_least)
        return tr("from %1").arg(written(*m_least));
    return m_most ? tr("up to %1").arg(written(*m_most)) : QString();
}

} // namespace volley
