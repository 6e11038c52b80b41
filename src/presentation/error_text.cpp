// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/error_text.h"

#include <QCoreApplication>
#include <QLocale>
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

constexpr Entry entries[] = {
    {ErrorKind::FileNotFound, QT_TRANSLATE_NOOP("volley::ErrorText", "The file does not exist."),
     QT_TRANSLATE_NOOP("volley::ErrorText",
                       "Check its name and folder; it may have been moved or renamed.")},
    {ErrorKind::FileNotReadable, QT_TRANSLATE_NOOP("volley::ErrorText", "The file cannot be read."),
     QT_TRANSLATE_NOOP("volley::ErrorText", "Check that it is a file and that you may read it.")},
    {ErrorKind::FileNotWritable,
     QT_TRANSLATE_NOOP("volley::ErrorText", "The file cannot be written."),
     QT_TRANSLATE_NOOP(
         "volley::ErrorText",
         "Check that the folder exists and that you may write to it, or choose another place.")},
    {ErrorKind::DiskFull, QT_TRANSLATE_NOOP("volley::ErrorText", "The disk is full."),
     QT_TRANSLATE_NOOP("volley::ErrorText",
                       "Free some space and try again; what was written before is kept.")},
    {ErrorKind::EmptyInput, QT_TRANSLATE_NOOP("volley::ErrorText", "There are no rows in it."),
     QT_TRANSLATE_NOOP("volley::ErrorText",
                       "Give at least one prompt; a header line alone is not enough.")},
    {ErrorKind::BinaryInput, QT_TRANSLATE_NOOP("volley::ErrorText", "This is not a text file."),
     QT_TRANSLATE_NOOP("volley::ErrorText",
                       "Save it as CSV, TSV, JSON Lines or plain text and import that.")},
    {ErrorKind::BadEncoding,
     QT_TRANSLATE_NOOP("volley::ErrorText", "Some bytes are not valid text in this encoding."),
     QT_TRANSLATE_NOOP("volley::ErrorText",
                       "Choose the encoding the file was saved in, or save it again as UTF-8.")},
    {ErrorKind::BadSyntax,
     QT_TRANSLATE_NOOP("volley::ErrorText", "The text does not follow the rules of its format."),
     QT_TRANSLATE_NOOP("volley::ErrorText", "Correct this place, or choose another format.")},
    {ErrorKind::RaggedRow,
     QT_TRANSLATE_NOOP("volley::ErrorText",
                       "The row has another number of fields than the header."),
     QT_TRANSLATE_NOOP(
         "volley::ErrorText",
         "Correct the row; a delimiter inside a field needs quotes around the field.")},
    {ErrorKind::OpenQuote,
     QT_TRANSLATE_NOOP("volley::ErrorText", "A quoted field begins here and never ends."),
     QT_TRANSLATE_NOOP("volley::ErrorText",
                       "Add the missing quote; a quote inside a field is written twice.")},
    {ErrorKind::UnknownFormat,
     QT_TRANSLATE_NOOP("volley::ErrorText", "The format or encoding is not known."),
     QT_TRANSLATE_NOOP("volley::ErrorText",
                       "Choose one of csv, tsv, jsonl and txt, and an encoding such as UTF-8.")},
    {ErrorKind::UnknownColumn,
     QT_TRANSLATE_NOOP("volley::ErrorText", "There is no column with this name."),
     QT_TRANSLATE_NOOP("volley::ErrorText",
                       "Use one of the columns of the prompts; names are case-sensitive.")},
    {ErrorKind::DuplicateColumn,
     QT_TRANSLATE_NOOP("volley::ErrorText", "Two columns have the same name."),
     QT_TRANSLATE_NOOP("volley::ErrorText",
                       "Rename one of them, so that a template can tell them apart.")},
    {ErrorKind::TooLarge, QT_TRANSLATE_NOOP("volley::ErrorText", "This is larger than the limit."),
     QT_TRANSLATE_NOOP("volley::ErrorText", "Split it into smaller parts.")},
    {ErrorKind::BadUrl, QT_TRANSLATE_NOOP("volley::ErrorText", "This is not a usable web address."),
     QT_TRANSLATE_NOOP("volley::ErrorText",
                       "Write it in full, for example https://api.example.com/v1.")},
    {ErrorKind::InsecureUrl,
     QT_TRANSLATE_NOOP("volley::ErrorText", "The key would travel unencrypted over plain http."),
     QT_TRANSLATE_NOOP("volley::ErrorText", "Use an address that begins with https://.")},
    {ErrorKind::BadValue, QT_TRANSLATE_NOOP("volley::ErrorText", "This value cannot be used."),
     QT_TRANSLATE_NOOP("volley::ErrorText", "Correct it and try again.")},
    {ErrorKind::BadTemplate, QT_TRANSLATE_NOOP("volley::ErrorText", "The template cannot be read."),
     QT_TRANSLATE_NOOP("volley::ErrorText",
                       "Write column names as {{name}}; two literal braces are written as {{{{.")},
    {ErrorKind::MissingValue,
     QT_TRANSLATE_NOOP("volley::ErrorText", "Something that is needed was not given."),
     QT_TRANSLATE_NOOP("volley::ErrorText", "Fill it in and try again.")},
    {ErrorKind::AlreadyThere,
     QT_TRANSLATE_NOOP("volley::ErrorText", "This already exists and was left unchanged."),
     QT_TRANSLATE_NOOP("volley::ErrorText", "Choose another name or place.")},
    {ErrorKind::NothingThere,
     QT_TRANSLATE_NOOP("volley::ErrorText", "There is nothing here to work on."),
     QT_TRANSLATE_NOOP("volley::ErrorText", "Check the choice that was made.")},
    {ErrorKind::Locked, QT_TRANSLATE_NOOP("volley::ErrorText", "Another program is using it."),
     QT_TRANSLATE_NOOP("volley::ErrorText", "Close the other program or window, then try again.")},
    {ErrorKind::Damaged, QT_TRANSLATE_NOOP("volley::ErrorText", "The file is damaged."),
     QT_TRANSLATE_NOOP(
         "volley::ErrorText",
         "Save what can be read of it with File > Recover a Damaged Project, or with volley "
         "recover; the file itself was not changed.")},
    {ErrorKind::NewerVersion,
     QT_TRANSLATE_NOOP("volley::ErrorText",
                       "The project was written by a newer version of Volley."),
     QT_TRANSLATE_NOOP("volley::ErrorText", "Update Volley to open it; the file was not changed.")},
    {ErrorKind::NotAProject,
     QT_TRANSLATE_NOOP("volley::ErrorText", "This is not a Volley project."),
     QT_TRANSLATE_NOOP("volley::ErrorText",
                       "To read prompts from this file, import it instead of opening it.")},
    {ErrorKind::KeychainMissing,
     QT_TRANSLATE_NOOP("volley::ErrorText", "No keychain was found on this computer."),
     QT_TRANSLATE_NOOP(
         "volley::ErrorText",
         "Keep the key for this session only, or put it into an environment variable.")},
    {ErrorKind::KeychainLocked,
     QT_TRANSLATE_NOOP("volley::ErrorText",
                       "The key is not in the keychain, or the keychain is locked."),
     QT_TRANSLATE_NOOP("volley::ErrorText",
                       "Unlock the keychain and try again, or enter the key again.")},
    {ErrorKind::KeychainDenied, QT_TRANSLATE_NOOP("volley::ErrorText", "The keychain refused."),
     QT_TRANSLATE_NOOP("volley::ErrorText",
                       "Allow Volley to use it, or keep the key for this session only.")},
    {ErrorKind::KeychainTimeout,
     QT_TRANSLATE_NOOP("volley::ErrorText", "The keychain does not answer."),
     QT_TRANSLATE_NOOP(
         "volley::ErrorText",
         "See whether it asks for a password in another window, or keep the key for this session "
         "only.")},
    {ErrorKind::NetworkFailed,
     QT_TRANSLATE_NOOP("volley::ErrorText", "The network connection failed."),
     QT_TRANSLATE_NOOP("volley::ErrorText",
                       "Check the address and the connection, then try again.")},
    {ErrorKind::Unsupported, QT_TRANSLATE_NOOP("volley::ErrorText", "This is not supported."),
     QT_TRANSLATE_NOOP("volley::ErrorText", "Choose another way of doing it.")},
    {ErrorKind::Cancelled, QT_TRANSLATE_NOOP("volley::ErrorText", "This was cancelled."),
     QT_TRANSLATE_NOOP("volley::ErrorText", "Nothing was changed.")},
    {ErrorKind::Internal,
     QT_TRANSLATE_NOOP("volley::ErrorText", "Something went wrong inside Volley."),
     QT_TRANSLATE_NOOP("volley::ErrorText",
                       "Try again; if it happens again, please report it with the text above.")},
};

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
    return ErrorText::tr("The row has %Ln field(s) where the header has %1.", nullptr, found)
        .arg(QLocale().toString(expected));
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
