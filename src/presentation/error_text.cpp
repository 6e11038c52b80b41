// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/error_text.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <iterator>

namespace volley {

namespace {

class ErrorText
{
    Q_DECLARE_TR_FUNCTIONS(volley::ErrorText)
};

struct Entry
{
    ErrorKind kind;
    const char *what;
    const char *advice;
};

#define TEXT(text) QT_TRANSLATE_NOOP("volley::ErrorText", text)

constexpr Entry entries[] = {
    {ErrorKind::FileNotFound, TEXT("The file does not exist."),
     TEXT("Check its name and folder; it may have been moved or renamed.")},
    {ErrorKind::FileNotReadable, TEXT("The file cannot be read."),
     TEXT("Check that it is a file and that you may read it.")},
    {ErrorKind::FileNotWritable, TEXT("The file cannot be written."),
     TEXT("Check that the folder exists and that you may write to it, or choose another place.")},
    {ErrorKind::DiskFull, TEXT("The disk is full."),
     TEXT("Free some space and try again; what was written before is kept.")},
    {ErrorKind::EmptyInput, TEXT("There are no rows in it."),
     TEXT("Give at least one prompt; a header line alone is not enough.")},
    {ErrorKind::BinaryInput, TEXT("This is not a text file."),
     TEXT("Save it as CSV, TSV, JSON Lines or plain text and import that.")},
    {ErrorKind::BadEncoding, TEXT("Some bytes are not valid text in this encoding."),
     TEXT("Choose the encoding the file was saved in, or save it again as UTF-8.")},
    {ErrorKind::BadSyntax, TEXT("The text does not follow the rules of its format."),
     TEXT("Correct this place, or choose another format.")},
    {ErrorKind::RaggedRow, TEXT("The row has another number of fields than the header."),
     TEXT("Correct the row; a delimiter inside a field needs quotes around the field.")},
    {ErrorKind::OpenQuote, TEXT("A quoted field begins here and never ends."),
     TEXT("Add the missing quote; a quote inside a field is written twice.")},
    {ErrorKind::UnknownFormat, TEXT("The format or encoding is not known."),
     TEXT("Choose one of csv, tsv, jsonl and txt, and an encoding such as UTF-8.")},
    {ErrorKind::UnknownColumn, TEXT("There is no column of this name."),
     TEXT("Use one of the columns the prompts have; upper and lower case count.")},
    {ErrorKind::DuplicateColumn, TEXT("Two columns have the same name."),
     TEXT("Rename one of them, so that a template can tell them apart.")},
    {ErrorKind::TooLarge, TEXT("This is larger than the limit."),
     TEXT("Split it into smaller parts.")},
    {ErrorKind::BadUrl, TEXT("This is not a usable web address."),
     TEXT("Write it in full, for example https://api.example.com/v1.")},
    {ErrorKind::InsecureUrl, TEXT("The key would travel unencrypted over plain http."),
     TEXT("Use an address that begins with https://.")},
    {ErrorKind::BadValue, TEXT("This value cannot be used."), TEXT("Correct it and try again.")},
    {ErrorKind::BadTemplate, TEXT("The template cannot be read."),
     TEXT("Write column names as {{name}}; two literal braces are written as {{{{.")},
    {ErrorKind::MissingValue, TEXT("Something that is needed was not given."),
     TEXT("Fill it in and try again.")},
    {ErrorKind::AlreadyThere, TEXT("This exists already and is left as it is."),
     TEXT("Choose another name or place.")},
    {ErrorKind::NothingThere, TEXT("There is nothing here to work on."),
     TEXT("Check the choice that was made.")},
    {ErrorKind::Locked, TEXT("Another program is using it."),
     TEXT("Close the other program or window, then try again.")},
    {ErrorKind::Damaged, TEXT("The file is damaged."),
     TEXT("Save what can be read of it with File > Recover a Damaged Project, or with volley "
          "recover; the file itself was not changed.")},
    {ErrorKind::NewerVersion, TEXT("The project was written by a newer version of Volley."),
     TEXT("Update Volley to open it; the file was not changed.")},
    {ErrorKind::NotAProject, TEXT("This is not a Volley project."),
     TEXT("To read prompts from this file, import it instead of opening it.")},
    {ErrorKind::KeychainMissing, TEXT("No keychain was found on this computer."),
     TEXT("Keep the key for this session only, or put it into an environment variable.")},
    {ErrorKind::KeychainLocked, TEXT("The key is not in the keychain, or the keychain is locked."),
     TEXT("Unlock the keychain and try again, or enter the key anew.")},
    {ErrorKind::KeychainDenied, TEXT("The keychain refused."),
     TEXT("Allow Volley to use it, or keep the key for this session only.")},
    {ErrorKind::KeychainTimeout, TEXT("The keychain does not answer."),
     TEXT("See whether it asks for a password in another window, or keep the key for this session "
          "only.")},
    {ErrorKind::NetworkFailed, TEXT("The network connection failed."),
     TEXT("Check the address and the connection, then try again.")},
    {ErrorKind::Unsupported, TEXT("This is not supported."),
     TEXT("Choose another way of doing it.")},
    {ErrorKind::Cancelled, TEXT("This was cancelled."), TEXT("Nothing was changed.")},
    {ErrorKind::Internal, TEXT("Something went wrong inside Volley."),
     TEXT("Try again; if it happens again, please report it with the text above.")},
};

#undef TEXT

const Entry &entryOf(ErrorKind kind)
{
    const auto found = std::find_if(std::begin(entries), std::end(entries),
                                    [kind](const Entry &entry) { return entry.kind == kind; });
    return found == std::end(entries) ? *std::prev(std::end(entries)) : *found;
}

/// A ragged row's detail is "found/expected": say the numbers instead of repeating the marks.
QString raggedText(const QString &detail)
{
    const QStringList numbers = detail.split(QLatin1Char('/'));
    if (numbers.size() != 2)
        return {};
    bool foundOk = false;
    bool expectedOk = false;
    const int found = numbers.at(0).toInt(&foundOk);
    const int expected = numbers.at(1).toInt(&expectedOk);
    if (!foundOk || !expectedOk)
        return {};
    return ErrorText::tr("The row has %1 fields where the header has %2.").arg(found).arg(expected);
}

QString whatHappened(const Error &error)
{
    if (error.kind == ErrorKind::RaggedRow) {
        const QString ragged = raggedText(error.detail);
        if (!ragged.isEmpty())
            return ragged;
    }
    const QString what = ErrorText::tr(entryOf(error.kind).what);
    QString detail = error.detail.simplified();
    while (detail.endsWith(QLatin1Char('.')))
        detail.chop(1);
    if (detail.isEmpty())
        return what;
    //: %1 is a sentence, %2 the system's or the format's own words about it
    return ErrorText::tr("%1 (%2)").arg(what, detail);
}

} // namespace

QString describePlace(const Error &error)
{
    QStringList parts;
    if (!error.subject.isEmpty())
        parts.append(error.subject);
    if (error.line > 0)
        parts.append(ErrorText::tr("line %1").arg(error.line));
    if (error.column > 0)
        parts.append(ErrorText::tr("column %1").arg(error.column));
    if (!error.field.isEmpty() && error.field != error.subject)
        parts.append(ErrorText::tr("field “%1”").arg(error.field));
    return parts.join(ErrorText::tr(", ", "between the parts of a place"));
}

QString describe(const Error &error)
{
    const QString place = describePlace(error);
    const QString text = ErrorText::tr("%1 %2", "what happened, what to do")
                             .arg(whatHappened(error), ErrorText::tr(entryOf(error.kind).advice));
    return place.isEmpty() ? text : ErrorText::tr("%1: %2", "place, sentence").arg(place, text);
}

} // namespace volley
