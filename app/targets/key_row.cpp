// SPDX-License-Identifier: GPL-3.0-or-later
#include "targets/key_row.h"

#include "base/when_done.h"
#include "composition/workbench.h"
#include "providers/key_place.h"
#include "targets/key_dialog.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QTimer>

namespace volley {

KeyRow::KeyRow(Workbench &workbench, QWidget *parent)
    : QWidget(parent)
    , m_workbench(workbench)
    , m_later(new QTimer(this))
    , m_text(new QLabel(this))
    , m_button(new QPushButton(tr("Key…"), this))
{
    m_later->setSingleShot(true);
    m_later->setInterval(400);
    connect(m_later, &QTimer::timeout, this, &KeyRow::lookUp);
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
    const bool sameProvider = m_lookUp > 0 && target.provider == m_target.provider &&
                              target.keyVariable == m_target.keyVariable;
    const bool sameKey = sameProvider &&
                         keyPlaceOf(target).account == keyPlaceOf(m_target).account &&
                         isBundledDemo(target) == isBundledDemo(m_target);
    m_target = target;
    if (sameKey)
        return;
    if (sameProvider)
        wait();
    else
        lookUp();
}

// Each letter of a host's name makes another host: the keychain is asked when it stands.
void KeyRow::wait()
{
    ++m_lookUp;
    showState(keyStateBefore(false));
    m_later->start();
}

void KeyRow::lookUp()
{
    m_later->stop();
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
    const QString host = keyPlaceOf(m_target).host;
    const bool ofHost =
        state.kind == KeyState::Kind::Found || state.kind == KeyState::Kind::Missing;
    //: %1 what is known of a key, %2 the server it is for
    m_text->setText(ofHost && !host.isEmpty() ? tr("%1, for %2").arg(state.text, host)
                                              : state.text);
    Q_EMIT stateChanged();
}

} // namespace volley
