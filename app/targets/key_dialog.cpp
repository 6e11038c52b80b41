// SPDX-License-Identifier: GPL-3.0-or-later
#include "targets/key_dialog.h"

#include "base/when_done.h"
#include "composition/workbench.h"
#include "presentation/error_text.h"
#include "providers/key_place.h"
#include "providers/provider.h"
#include "targets/key_form.h"
#include "targets/key_input.h"
#include "targets/key_state.h"

namespace volley {

namespace {

QString wayOnText(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::KeychainMissing:
        return KeyDialog::tr("No keychain was found on this computer, so the key cannot be kept "
                             "there. Press Save to keep it for this session only, or choose an "
                             "environment variable.");
    case ErrorKind::KeychainLocked:
        return KeyDialog::tr("The keychain is locked. Unlock it and press Save again, or keep the "
                             "key for this session only.");
    case ErrorKind::KeychainDenied:
        return KeyDialog::tr("The keychain refused, or its prompt was dismissed. Press Save to be "
                             "asked again, or keep the key for this session only.");
    case ErrorKind::KeychainTimeout:
        return KeyDialog::tr("The keychain does not answer. See whether it asks for a password in "
                             "another window and press Save again, or keep the key for this "
                             "session only.");
    default:
        return KeyDialog::tr("The key was not stored. %1").arg(describe(error));
    }
}

QString notRemovedText(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::KeychainMissing:
        return KeyDialog::tr("No keychain was found on this computer: there is no key in it. What "
                             "was kept for this session is forgotten.");
    case ErrorKind::KeychainLocked:
        return KeyDialog::tr("The keychain is locked, so a key in it cannot be removed. Unlock it "
                             "and press Remove again.");
    case ErrorKind::KeychainDenied:
        return KeyDialog::tr("The keychain refused, or its prompt was dismissed: a key in it is "
                             "still there. Press Remove to try again.");
    case ErrorKind::KeychainTimeout:
        return KeyDialog::tr("The keychain does not answer: a key in it is still there. See "
                             "whether it asks for a password in another window and press Remove "
                             "again.");
    default:
        return KeyDialog::tr("The key was not removed. %1").arg(describe(error));
    }
}

QString aboutText(const KeyPlace &place)
{
    return KeyDialog::tr(
               "The key is for %1: all targets there use it, and it is sent nowhere else. "
               "Keys are never written to a project or another file.")
        .arg(place.host);
}

} // namespace

class KeyDialog::Private
{
public:
    Private(KeyDialog *dialog, Workbench &bench, const Target &given)
        : q(dialog)
        , workbench(bench)
        , target(given)
        , provider(findProvider(given.provider))
        , place(keyPlaceOf(given))
        , form(new KeyForm(providerName(given), aboutText(place), dialog))
    {}

    void lookUp();
    void save();
    void saveInKeychain(const Secret &key);
    void saveVariable(const QString &name);
    void remove();
    void keychainAnswered(quint64 number, const Result<void> &result);
    void removalAnswered(quint64 number, const Result<void> &result);
    void showChange();
    void finish();
    quint64 begin(KeyForm::Busy what);

    KeyDialog *q;
    Workbench &workbench;
    Target target;
    const ProviderInfo *provider;
    KeyPlace place; ///< whose key it is
    KeyForm *form;
    quint64 lookUpNumber = 0; ///< answers to older questions are dropped
    quint64 taskNumber = 0;
    bool changed = false;
};

KeyDialog::KeyDialog(Workbench &workbench, const Target &target, QWidget *parent)
    : QDialog(parent)
    , d(std::make_unique<Private>(this, workbench, target))
{
    setObjectName(QStringLiteral("keyDialog"));
    setWindowTitle(tr("Key for %1").arg(providerName(target)));
    d->form->setVariable(target.keyVariable, d->place.usualVariable);
    if (!d->provider)
        d->form->refuse(tr("This version does not know the provider “%1”.").arg(target.provider));
    else if (isBundledDemo(target))
        d->form->refuse(tr("The demo takes no key."));
    else if (d->place.host.isEmpty())
        d->form->refuse(tr("Enter the base URL first: a key is for one server only."));
    connect(d->form, &KeyForm::saveAsked, this, [this] { d->save(); });
    connect(d->form, &KeyForm::removeAsked, this, [this] { d->remove(); });
    connect(d->form, &KeyForm::closeAsked, this, &KeyDialog::reject);
    connect(d->form, &KeyForm::goneOn, this, [this] { ++d->taskNumber; });
    connect(&workbench.keys(), &KeyRing::waitingForKeychain, d->form, &KeyForm::sayWaiting);
    connect(this, &QDialog::finished, d->form, &KeyForm::wipe);
    d->lookUp();
}

KeyDialog::~KeyDialog()
{
    d->form->wipe();
}

QString KeyDialog::keyVariable() const
{
    return d->target.keyVariable;
}

void KeyDialog::reject()
{
    if (d->changed)
        accept();
    else
        QDialog::reject();
}

void KeyDialog::Private::lookUp()
{
    const quint64 number = ++lookUpNumber;
    form->setState(keyStateBefore(false));
    whenDone(workbench.keyFor(target), q, [this, number](const Result<FoundKey> &found) {
        if (number != lookUpNumber)
            return;
        form->setState(keyStateOf(target, found));
        if (!found && found.error().kind == ErrorKind::KeychainMissing)
            form->setKeychainMissing();
    });
}

void KeyDialog::Private::save()
{
    if (form->place() == KeyForm::Place::Variable) {
        saveVariable(form->variable());
        return;
    }
    const KeyInput input = form->input();
    if (input.key.isEmpty())
        return;
    if (form->place() == KeyForm::Place::Keychain) {
        saveInKeychain(input.key);
        return;
    }
    workbench.keys().keepForSession(place.account, input.key);
    target.keyVariable.clear();
    finish();
}

// Each task makes the answers to the ones before it stale: a person who does not wait for the
// keychain any longer is not told of it later.
quint64 KeyDialog::Private::begin(KeyForm::Busy what)
{
    form->setBusy(what);
    return ++taskNumber;
}

void KeyDialog::Private::saveInKeychain(const Secret &key)
{
    const quint64 number = begin(KeyForm::Busy::Storing);
    whenDone(workbench.keys().store(place.account, key), q,
             [this, number](const Result<void> &result) { keychainAnswered(number, result); });
}

void KeyDialog::Private::keychainAnswered(quint64 number, const Result<void> &result)
{
    if (number != taskNumber) {
        if (result)
            showChange();
        return;
    }
    form->setBusy(KeyForm::Busy::No);
    if (result) {
        target.keyVariable.clear();
        finish();
        return;
    }
    if (result.error().kind == ErrorKind::KeychainMissing)
        form->setKeychainMissing();
    form->say(wayOnText(result.error()), NoteLabel::Tone::Objection);
}

// A name that stands for nothing is refused: it may be a key put into the wrong field, and names
// are stored with the project.
void KeyDialog::Private::saveVariable(const QString &name)
{
    const quint64 number = begin(KeyForm::Busy::Looking);
    whenDone(workbench.keys().find(place.account, name, {}), q,
             [this, number, name](const Result<FoundKey> &found) {
                 if (number != taskNumber)
                     return;
                 form->setBusy(KeyForm::Busy::No);
                 if (!found) {
                     form->say(
                         tr("This variable is not set where Volley was started. Set it, start "
                            "Volley again and choose it here."),
                         NoteLabel::Tone::Objection);
                     return;
                 }
                 if (!readKey(QString::fromUtf8(found->key.reveal())).objection.isEmpty()) {
                     form->say(tr("What is in this variable cannot be a key: it holds a space or "
                                  "another character that no key can have."),
                               NoteLabel::Tone::Objection);
                     return;
                 }
                 target.keyVariable = name;
                 finish();
             });
}

void KeyDialog::Private::remove()
{
    if (!target.keyVariable.isEmpty()) {
        form->say(
            tr("This target no longer takes its key from the variable %1.").arg(target.keyVariable),
            NoteLabel::Tone::Good);
        target.keyVariable.clear();
        changed = true;
        Q_EMIT q->keyChanged();
        lookUp();
        return;
    }
    const quint64 number = begin(KeyForm::Busy::Removing);
    whenDone(workbench.keys().forget(place.account), q,
             [this, number](const Result<void> &result) { removalAnswered(number, result); });
}

void KeyDialog::Private::removalAnswered(quint64 number, const Result<void> &result)
{
    if (number != taskNumber)
        return;
    form->setBusy(KeyForm::Busy::No);
    if (result)
        form->say(tr("No key for %1 is stored here any longer.").arg(place.host),
                  NoteLabel::Tone::Good);
    else
        form->say(notRemovedText(result.error()), NoteLabel::Tone::Objection);
    // Also after an error: what was kept for the session is gone.
    showChange();
}

void KeyDialog::Private::showChange()
{
    changed = true;
    Q_EMIT q->keyChanged();
    lookUp();
}

void KeyDialog::Private::finish()
{
    ++taskNumber;
    changed = true;
    form->wipe();
    Q_EMIT q->keyChanged();
    q->accept();
}

} // namespace volley
