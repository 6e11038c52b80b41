// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/import.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QSpinBox;

namespace volley {

/// A file, and how it is to be read: format, encoding, delimiter, number of rows. What is left to
/// the program says what it found. Lives on the GUI thread; owned by its dialog.
class ImportChoices final : public QWidget
{
    Q_OBJECT
public:
    explicit ImportChoices(const QString &path, QWidget *parent = nullptr);

    /// As chosen; without `cancelled` and `progress`.
    [[nodiscard]] ImportOptions options() const;
    void showUnderstood(const ImportReport &report);
    /// The file could not be read this way.
    void showUnknown();

Q_SIGNALS:
    void changed();

private:
    void nameParts();
    void fillFormats();
    void fillEncodings();
    void fillDelimiters();
    void arrange();
    QLabel *labelFor(QWidget *field, const QString &text);
    [[nodiscard]] std::optional<TextFormat> chosenFormat() const;
    void refreshDelimiter();

    QLineEdit *m_path;
    QComboBox *m_format;
    QComboBox *m_encoding;
    QComboBox *m_delimiter;
    QSpinBox *m_rows;
    TextFormat m_found; ///< where the format is left to the program
};

} // namespace volley
