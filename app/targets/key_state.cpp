// SPDX-License-Identifier: GPL-3.0-or-later
#include "targets/key_state.h"

#include "composition/provider_label.h"
#include "providers/provider.h"

#include <QCoreApplication>

namespace volley {

namespace {

class KeyText
{
    Q_DECLARE_TR_FUNCTIONS(volley::KeyText)
};

QString foundText(const FoundKey &found)
{
    const QString masked = found.key.masked();
    switch (found.source) {
    case KeySource::Session:
        return KeyText::tr("%1 (this session only)").arg(masked);
    case KeySource::Variable:
        return KeyText::tr("%1 (variable %2)").arg(masked, found.place);
    case KeySource::Keychain:
        return KeyText::tr("%1 (keychain)").arg(masked);
    case KeySource::None:
        break;
    }
    return masked;
}

QString unusableText(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::MissingValue:
        return KeyText::tr("variable %1 is not set").arg(error.subject);
    case ErrorKind::KeychainMissing:
        return KeyText::tr("no key yet – no keychain on this computer");
    case ErrorKind::KeychainLocked:
        return KeyText::tr("no key seen – the keychain is locked");
    case ErrorKind::KeychainDenied:
        return KeyText::tr("no key seen – the keychain refused");
    case ErrorKind::KeychainTimeout:
        return KeyText::tr("no key seen – the keychain does not answer");
    default:
        return KeyText::tr("no key seen – the keychain failed");
    }
}

} // namespace

bool isBundledDemo(const Target &target)
{
    return target.provider == QLatin1String("demo") && target.baseUrl.isEmpty();
}

QString providerName(const Target &target)
{
    return providerLabel(target.provider);
}

KeyState keyStateBefore(bool waiting)
{
    return waiting ? KeyState{KeyState::Kind::Waiting, KeySource::None,
                              KeyText::tr("waiting for the keychain; it may ask you to unlock it")}
                   : KeyState{KeyState::Kind::Checking, KeySource::None,
                              KeyText::tr("looking for the key…")};
}

KeyState keyStateOf(const Target &target, const Result<FoundKey> &found)
{
    const ProviderInfo *info = findProvider(target.provider);
    if (isBundledDemo(target))
        return {KeyState::Kind::NotNeeded, KeySource::None, KeyText::tr("no key needed")};
    if (found && !found->key.isEmpty())
        return {KeyState::Kind::Found, found->source, foundText(*found)};
    // One that is stored is meant to be sent, also where none is needed: a run waits for it.
    const bool isOutOfReach = !found && found.error().kind != ErrorKind::KeychainMissing;
    if (info && !info->needsKey && target.keyVariable.isEmpty() && !isOutOfReach)
        return {KeyState::Kind::NotNeeded, KeySource::None, KeyText::tr("no key – optional here")};
    if (!found)
        return {KeyState::Kind::Unusable, KeySource::None, unusableText(found.error())};
    return {KeyState::Kind::Missing, KeySource::None, KeyText::tr("no key yet")};
}

QString waitingForKeychainText()
{
    return KeyText::tr("Waiting for the keychain; it may ask you to unlock it.");
}

} // namespace volley
