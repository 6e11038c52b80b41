// SPDX-License-Identifier: GPL-3.0-or-later
#include "targets/key_row.h"

#include "base/when_done.h"
#include "composition/workbench.h"
#include "targets/key_dialog.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace volley {

KeyRow::KeyRow(Workbench &workbench, QWidget *parent)
    : QWidget(parent)
    , m_workbench(workbench)
    , m_text(new QLabel(this))
    , m_button(new QPushButton(tr("Key …"), this))
{
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    m_text->setObjectName(QStringLiteral("targetKeyState"));
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    line->addWidget(m_text, 1);
    m_button->setObjectName(QStringLiteral("keyButton"));
    m_button->setAccessibleName(tr("Enter or remove the key"));
    m_button->setAutoDefault(false);
    line->addWidget(m_button);
    connect(m_button, &QPushButton::clicked, this, &KeyRow::openDialog);
    connect(&workbench.keys(), &KeyRing::waitingForKeychain, this, [this] {
        if (m_state.kind == KeyState::Kind::Checking)
            showState(keyStateBefore(true));
    });
}

void KeyRow::setTarget(const Target &target)
{
    const bool sameKey = m_lookUp > 0 && target.provider == m_target.provider &&
                         target.keyVariable == m_target.keyVariable &&
                         isBundledDemo(target) == isBundledDemo(m_target);
    m_target = target;
    if (!sameKey)
        lookUp();
}

void KeyRow::lookUp()
{
    const quint64 number = ++m_lookUp;
    m_button->setEnabled(!isBundledDemo(m_target));
    m_button->setToolTip(isBundledDemo(m_target) ? tr("The demo takes no key") : QString());
    showState(keyStateBefore(false));
    whenDone(m_workbench.keyFor(m_target), this, [this, number](const Result<FoundKey> &found) {
        if (number == m_lookUp)
            showState(keyStateOf(m_target, found));
    });
}

void KeyRow::openDialog()
{
    auto *dialog = new KeyDialog(m_workbench, m_target, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &KeyDialog::keyChanged, this, [this] {
        lookUp();
        Q_EMIT keyChanged();
    });
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        if (m_target.keyVariable == dialog->keyVariable())
            return;
        m_target.keyVariable = dialog->keyVariable();
        lookUp();
        Q_EMIT keyChanged();
    });
    dialog->open();
}

void KeyRow::showState(const KeyState &state)
{
    m_state = state;
    m_text->setText(state.text);
    Q_EMIT stateChanged();
}

} // namespace volley
