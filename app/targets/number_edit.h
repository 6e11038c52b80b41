// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

#include <optional>

namespace volley {

/// A number that may be left unset: an empty field shows in grey what that means. Keeps a number as
/// it was written. Lives on the GUI thread; owned by its parent.
class NumberEdit final : public QLineEdit
{
    Q_OBJECT
public:
    enum class Kind { Whole, Real };

    NumberEdit(const QString &objectName, const QString &name, Kind kind, QWidget *parent);

    /// What may be entered; shown in the empty field behind `unset`, which says what becomes of it.
    void setRange(std::optional<double> least, std::optional<double> most, const QString &unset);
    /// No signal.
    void setJson(const QByteArray &json);
    /// The number as JSON; empty = unset, or not a number.
    [[nodiscard]] QByteArray json() const;
    [[nodiscard]] std::optional<double> real() const;
    [[nodiscard]] std::optional<qint64> whole() const;
    /// What is wrong with what stands here, as a sentence; empty = nothing.
    [[nodiscard]] QString objection() const;

private:
    [[nodiscard]] QString range() const;

    Kind m_kind;
    std::optional<double> m_least;
    std::optional<double> m_most;
};

} // namespace volley
