// SPDX-License-Identifier: GPL-3.0-or-later
#include "targets/key_input.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace volley {

namespace {

class KeyInputText
{
    Q_DECLARE_TR_FUNCTIONS(volley::KeyInput)
};

void wipe(QString &text)
{
    std::fill(text.begin(), text.end(), QChar());
}

} // namespace

KeyInput readKey(const QString &text)
{
    KeyInput input;
    QString key = text.trimmed();
    input.trimmed = key.size() != text.size();
    const auto isSpace = [](QChar c) { return c.isSpace(); };
    // What may stand in a header without being quoted or encoded.
    const auto isPlain = [](QChar c) { return c.unicode() > 0x20 && c.unicode() < 0x7f; };
    if (std::any_of(key.cbegin(), key.cend(), isSpace))
        input.objection = key.startsWith(QLatin1String("Bearer "), Qt::CaseInsensitive)
                              ? KeyInputText::tr("Leave out the word “Bearer”: only the key itself "
                                                 "belongs here.")
                              : KeyInputText::tr("There is a space or a line end within the key. "
                                                 "Copy the key alone, in one piece.");
    else if (!std::all_of(key.cbegin(), key.cend(), isPlain))
        input.objection = KeyInputText::tr("This holds a character that no key can have (a letter "
                                           "with an accent, a symbol, an invisible mark). Copy the "
                                           "key again.");
    else
        input.key = Secret(key.toLatin1());
    if (input.trimmed) // else it is the field's own text
        wipe(key);
    return input;
}

QString variableObjection(const QString &name)
{
    static const QRegularExpression form(QStringLiteral("\\A[A-Za-z_][A-Za-z0-9_]*\\z"));
    if (scrubbed(name) != name)
        return KeyInputText::tr("This looks like the key itself. Enter the variable's name; the "
                                "key stays in the environment.");
    if (!form.match(name).hasMatch())
        return KeyInputText::tr("A variable's name has letters, digits and underscores only, for "
                                "example OPENAI_API_KEY.");
    return {};
}

} // namespace volley
