// SPDX-License-Identifier: GPL-3.0-or-later
#include "targets/key_form.h"

#include "widgets/left_to_right.h"

#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QStyle>
#include <QToolButton>
#include <QVBoxLayout>

namespace volley {

KeyForm::KeyForm(const QString &provider, const QString &about, QWidget *dialog)
    : QWidget(dialog)
{
    auto *all = new QVBoxLayout(dialog);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(this);
    makeFields(provider);
    makeButtons();
    arrange(about);
    m_keychain->setChecked(true);
    refresh();
}

void KeyForm::makeFields(const QString &provider)
{
    m_stateText = new QLabel(this);
    m_stateText->setObjectName(QStringLiteral("keyState"));
    m_stateText->setTextFormat(Qt::PlainText);
    m_stateText->setWordWrap(true);

    m_key = new QLineEdit(this);
    keepLeftToRight(*m_key);
    m_key->setObjectName(QStringLiteral("keyEdit"));
    m_key->setAccessibleName(tr("Key for %1").arg(provider));
    m_key->setPlaceholderText(tr("Paste the key here"));
    m_key->setMinimumWidth(m_key->fontMetrics().averageCharWidth() * 52);
    connect(m_key, &QLineEdit::textEdited, this, &KeyForm::edited);
    m_show = new QToolButton(this);
    m_show->setObjectName(QStringLiteral("keyShow"));
    m_show->setText(tr("Show"));
    m_show->setAccessibleName(tr("Show the key while it is entered"));
    m_show->setCheckable(true);
    m_show->setFocusPolicy(Qt::TabFocus);
    m_show->setMinimumHeight(m_key->sizeHint().height());
    connect(m_show, &QToolButton::toggled, this, &KeyForm::showKey);
    showKey(false);

    m_keychain = addPlace("keyKeychain", tr("In this computer's &keychain"));
    m_session = addPlace("keySession", tr("For this &session only, in memory"));
    m_environment = addPlace("keyEnvironment", tr("Take it from an &environment variable:"));
    m_variable = new QLineEdit(this);
    keepLeftToRight(*m_variable);
    m_variable->setObjectName(QStringLiteral("keyVariableEdit"));
    m_variable->setAccessibleName(tr("Name of the environment variable"));
    connect(m_variable, &QLineEdit::textEdited, this, [this] {
        m_environment->setChecked(true);
        edited();
    });
    m_message = new NoteLabel(QStringLiteral("keyMessage"), this);
}

QRadioButton *KeyForm::addPlace(const char *name, const QString &text)
{
    auto *place = new QRadioButton(text, this);
    place->setObjectName(QLatin1String(name));
    connect(place, &QRadioButton::toggled, this, [this](bool chosen) {
        if (chosen)
            edited();
    });
    return place;
}

void KeyForm::makeButtons()
{
    m_save = new QPushButton(tr("Save"), this);
    m_save->setObjectName(QStringLiteral("keySave"));
    m_save->setDefault(true);
    m_remove = new QPushButton(tr("Remove"), this);
    m_remove->setObjectName(QStringLiteral("keyRemove"));
    m_remove->setAutoDefault(false);
    m_close = new QPushButton(tr("Close"), this);
    m_close->setObjectName(QStringLiteral("keyClose"));
    m_close->setAutoDefault(false);
    connect(m_save, &QPushButton::clicked, this, &KeyForm::saveAsked);
    connect(m_remove, &QPushButton::clicked, this, &KeyForm::removeAsked);
    connect(m_close, &QPushButton::clicked, this, &KeyForm::closeAsked);
}

void KeyForm::arrange(const QString &about)
{
    auto *lines = new QVBoxLayout(this);
    auto *fields = new QGridLayout;
    fields->setColumnStretch(1, 1);
    fields->addWidget(new QLabel(tr("Now:"), this), 0, 0, Qt::AlignTop);
    fields->addWidget(m_stateText, 0, 1, 1, 2);
    auto *keyLabel = new QLabel(tr("&New key:"), this);
    keyLabel->setBuddy(m_key);
    fields->addWidget(keyLabel, 1, 0);
    fields->addWidget(m_key, 1, 1);
    fields->addWidget(m_show, 1, 2);
    fields->addWidget(new QLabel(tr("Keep it:"), this), 2, 0);
    fields->addWidget(m_keychain, 2, 1, 1, 2);
    fields->addWidget(m_session, 3, 1, 1, 2);
    fields->addWidget(m_environment, 4, 1, 1, 2);
    auto *indented = new QHBoxLayout;
    indented->addSpacing(style()->pixelMetric(QStyle::PM_ExclusiveIndicatorWidth) +
                         style()->pixelMetric(QStyle::PM_RadioButtonLabelSpacing));
    indented->addWidget(m_variable);
    fields->addLayout(indented, 5, 1, 1, 2);
    lines->addLayout(fields);
    auto *scope = new QLabel(about, this);
    scope->setWordWrap(true);
    scope->setTextFormat(Qt::PlainText);
    lines->addWidget(scope);
    lines->addWidget(m_message);
    lines->addStretch(1);

    auto *buttons = new QDialogButtonBox(this);
    buttons->addButton(m_save, QDialogButtonBox::ApplyRole);
    buttons->addButton(m_remove, QDialogButtonBox::DestructiveRole);
    buttons->addButton(m_close, QDialogButtonBox::RejectRole);
    lines->addWidget(buttons);
    m_key->setFocus();
}

void KeyForm::setVariable(const QString &chosen, const QString &usual)
{
    m_variable->setText(chosen.isEmpty() ? usual : chosen);
    m_variable->setPlaceholderText(
        tr("for example %1").arg(usual.isEmpty() ? QStringLiteral("MY_SERVER_KEY") : usual));
    m_ownVariable = !chosen.isEmpty();
    if (m_ownVariable)
        m_environment->setChecked(true);
    refresh();
}

void KeyForm::refuse(const QString &why)
{
    m_usable = false;
    say(why, NoteLabel::Tone::Note);
    refresh();
}

void KeyForm::setState(const KeyState &state)
{
    m_state = state;
    QString text = state.text;
    if (state.kind == KeyState::Kind::Missing)
        text = tr("No key was found. (One in a locked keychain cannot be seen.)");
    m_stateText->setText(text);
    // One that is kept for the session takes another's place there.
    if (state.source == KeySource::Session && m_keychain->isChecked() && m_key->text().isEmpty())
        m_session->setChecked(true);
    makeRoom();
    refresh();
}

void KeyForm::setKeychainMissing()
{
    if (m_keychainMissing)
        return;
    m_keychainMissing = true;
    if (!m_keychain->isChecked())
        return;
    m_session->setChecked(true);
    say(tr("No keychain was found on this computer. The key can be kept for this session only, or "
           "taken from an environment variable."),
        NoteLabel::Tone::Note);
}

void KeyForm::setBusy(Busy busy)
{
    m_busy = busy;
    if (busy == Busy::Storing)
        say(tr("Storing the key…"), NoteLabel::Tone::Note);
    else if (busy == Busy::Removing)
        say(tr("Removing the key…"), NoteLabel::Tone::Note);
    refresh();
}

void KeyForm::say(const QString &text, NoteLabel::Tone tone)
{
    m_message->say(text, tone);
    makeRoom();
}

// A dialog grows with what is in it, but not with the lines that a text is broken into.
void KeyForm::makeRoom()
{
    QWidget &dialog = *window();
    const int needed = dialog.layout()->totalHeightForWidth(dialog.width());
    if (dialog.isVisible() && dialog.height() < needed)
        dialog.resize(dialog.width(), needed);
}

void KeyForm::sayWaiting()
{
    if (m_busy == Busy::Storing)
        say(waitingForKeychainText() + QLatin1Char(' ') +
                tr("Or keep the key for this session only."),
            NoteLabel::Tone::Note);
    else if (m_busy == Busy::Removing)
        say(waitingForKeychainText(), NoteLabel::Tone::Note);
    if (m_state.kind == KeyState::Kind::Checking)
        setState(keyStateBefore(true));
}

// Written over before it is let go of; a text that was set cannot be undone.
void KeyForm::wipe()
{
    m_key->setText(QString(m_key->text().size(), QLatin1Char('x')));
    m_key->setText(QString());
    m_show->setChecked(false);
    refresh();
}

KeyForm::Place KeyForm::place() const
{
    if (m_environment->isChecked())
        return Place::Variable;
    return m_session->isChecked() ? Place::Session : Place::Keychain;
}

KeyInput KeyForm::input() const
{
    return readKey(m_key->text());
}

QString KeyForm::variable() const
{
    return m_variable->text().trimmed();
}

// Choosing another place while the keychain is asked is how a person goes on without it.
void KeyForm::edited()
{
    if (m_busy != Busy::No) {
        m_busy = Busy::No;
        Q_EMIT goneOn();
    }
    const QString wrong = objection();
    if (!wrong.isEmpty())
        say(wrong, NoteLabel::Tone::Objection);
    else if (place() != Place::Variable && input().trimmed && !input().key.isEmpty())
        say(tr("Spaces or line ends around the key are left out."), NoteLabel::Tone::Note);
    else
        say({}, NoteLabel::Tone::Note);
    refresh();
}

void KeyForm::showKey(bool shown)
{
    m_key->setEchoMode(shown ? QLineEdit::Normal : QLineEdit::Password);
    m_key->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText |
                               Qt::ImhNoAutoUppercase | (shown ? Qt::ImhNone : Qt::ImhHiddenText));
}

QString KeyForm::objection() const
{
    if (place() == Place::Variable)
        return variable().isEmpty() ? QString() : variableObjection(variable());
    return input().objection;
}

void KeyForm::refresh()
{
    const bool inVariable = place() == Place::Variable;
    const bool given = inVariable ? !variable().isEmpty() : !input().key.isEmpty();
    m_key->setEnabled(m_usable && !inVariable);
    m_show->setEnabled(m_usable && !inVariable);
    for (QRadioButton *choice : {m_keychain, m_session, m_environment})
        choice->setEnabled(m_usable);
    m_variable->setEnabled(m_usable);
    m_save->setEnabled(m_usable && m_busy == Busy::No && given && objection().isEmpty());
    m_save->setToolTip(m_save->isEnabled() || !m_usable ? QString()
                       : inVariable                     ? tr("Enter the variable's name first")
                                                        : tr("Enter the key first"));
    // The provider's usual variable is not ours to remove.
    const bool fromUsual = m_state.source == KeySource::Variable && !m_ownVariable;
    m_remove->setEnabled(m_usable && m_busy == Busy::No && !fromUsual);
    m_remove->setToolTip(
        fromUsual       ? tr("The key comes from the environment, which Volley does not change")
        : m_ownVariable ? tr("Stop taking the key from this variable")
                        : tr("Remove the key from the keychain and from memory"));
}

} // namespace volley
