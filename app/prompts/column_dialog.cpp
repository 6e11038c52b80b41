// SPDX-License-Identifier: GPL-3.0-or-later
#include "prompts/column_dialog.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace volley {

ColumnDialog::ColumnDialog(const QString &title, const QString &name, const QStringList &others,
                           QWidget *parent)
    : QDialog(parent)
    , m_others(others)
    , m_name(new QLineEdit(name, this))
    , m_note(new QLabel(this))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this))
{
    setObjectName(QStringLiteral("columnDialog"));
    setWindowTitle(title);
    setAttribute(Qt::WA_DeleteOnClose);
    m_name->setObjectName(QStringLiteral("columnName"));
    m_name->selectAll();
    auto *label = new QLabel(tr("&Name of the column:"), this);
    label->setBuddy(m_name);
    m_name->setAccessibleName(tr("Name of the column"));
    m_note->setObjectName(QStringLiteral("columnNote"));
    m_note->setTextFormat(Qt::PlainText);
    m_note->setWordWrap(true);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(label);
    layout->addWidget(m_name);
    layout->addWidget(m_note);
    layout->addWidget(m_buttons);
    setMinimumWidth(fontMetrics().averageCharWidth() * 52);
    connect(m_name, &QLineEdit::textChanged, this, &ColumnDialog::check);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    check();
}

QString ColumnDialog::name() const
{
    return m_name->text().trimmed();
}

QString ColumnDialog::flaw() const
{
    if (name().isEmpty())
        return tr("A column needs a name.");
    if (name().contains(QLatin1Char('{')) || name().contains(QLatin1Char('}')))
        return tr("A name cannot have braces in it.");
    if (m_others.contains(name()))
        return tr("A column with this name already exists.");
    return {};
}

void ColumnDialog::check()
{
    const QString wrong = flaw();
    m_buttons->button(QDialogButtonBox::Ok)->setEnabled(wrong.isEmpty());
    m_note->setText(wrong.isEmpty() ? tr("In the template it is {{%1}}.").arg(name()) : wrong);
}

} // namespace volley
