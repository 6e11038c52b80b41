// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/xlsx_book.h"

#include <QDateTime>
#include <QRegularExpression>
#include <QSet>
#include <QXmlStreamReader>

#include <cmath>

namespace volley {

namespace {

/// Of a number format: whether it shows a date or a time. Quoted and escaped text and what stands
/// in brackets (colours, locales) does not count, but for [h], [m] and [s].
bool showsTime(QString format)
{
    static const QRegularExpression aside(
        QStringLiteral("\"[^\"]*\"|\\\\.|_.|\\[(?!(?:h+|m+|s+)\\])[^\\]]*\\]"),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression time(QStringLiteral("[ymdhs]"),
                                         QRegularExpression::CaseInsensitiveOption);
    return format.remove(aside)
        .remove(QLatin1String("General"), Qt::CaseInsensitive)
        .contains(time);
}

bool isBuiltInDate(int format)
{
    return (format >= 14 && format <= 22) || (format >= 27 && format <= 36) ||
           (format >= 45 && format <= 47) || (format >= 50 && format <= 58);
}

/// A text with all its runs joined; what only tells how it is pronounced is left out.
QString readText(QXmlStreamReader &xml)
{
    QString text;
    while (xml.readNextStartElement()) {
        if (xml.name() == u"t")
            text += xml.readElementText();
        else if (xml.name() == u"r")
            text += readText(xml);
        else
            xml.skipCurrentElement();
    }
    return text;
}

} // namespace

XlsxBook::XlsxBook(std::unique_ptr<ZipArchive> archive, QString name)
    : m_archive(std::move(archive))
    , m_name(std::move(name))
{}

Unexpected<Error> XlsxBook::failure(ErrorKind kind, const QString &detail) const
{
    return fail(kind, m_name, detail);
}

Result<std::unique_ptr<XlsxBook>> XlsxBook::open(const QString &path, const QString &name)
{
    auto archive = ZipArchive::open(path);
    if (!archive)
        return fail(ErrorKind::Damaged, name, QStringLiteral("ZIP"));
    std::unique_ptr<XlsxBook> book(new XlsxBook(std::move(archive), name));
    if (!book->m_archive->contains(QStringLiteral("xl/workbook.xml")))
        return fail(ErrorKind::UnknownFormat, name, QStringLiteral("ZIP"));
    if (const auto read = book->readWorkbook(); !read)
        return unexpected(read.error());
    if (const auto read = book->readStyles(); !read)
        return unexpected(read.error());
    if (const auto read = book->readStrings(); !read)
        return unexpected(read.error());
    return book;
}

Result<void> XlsxBook::readWorkbook()
{
    const auto device = m_archive->entry(QStringLiteral("xl/workbook.xml"));
    if (!device)
        return failure(ErrorKind::Damaged, QStringLiteral("xl/workbook.xml"));
    QXmlStreamReader xml(device.get());
    QString relation;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        const QXmlStreamAttributes attributes = xml.attributes();
        if (xml.name() == u"workbookPr") {
            const auto since = attributes.value(QLatin1String("date1904"));
            m_since1904 = since == u"1" || since == u"true";
        } else if (xml.name() == u"sheet" && relation.isEmpty() &&
                   (attributes.value(QLatin1String("state")).isEmpty() ||
                    attributes.value(QLatin1String("state")) == u"visible")) {
            m_sheetName = attributes.value(QLatin1String("name")).toString();
            for (const QXmlStreamAttribute &attribute : attributes) {
                if (attribute.name() == u"id" && !attribute.namespaceUri().isEmpty())
                    relation = attribute.value().toString();
            }
        }
    }
    if (xml.hasError())
        return failure(ErrorKind::Damaged, QStringLiteral("xl/workbook.xml: ") + xml.errorString());
    m_sheetPath = targetOf(relation);
    if (relation.isEmpty() || !m_archive->contains(m_sheetPath))
        return failure(ErrorKind::EmptyInput, {});
    return {};
}

QString XlsxBook::targetOf(const QString &relation) const
{
    const auto device = m_archive->entry(QStringLiteral("xl/_rels/workbook.xml.rels"));
    if (!device)
        return {};
    QXmlStreamReader xml(device.get());
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement ||
            xml.attributes().value(QLatin1String("Id")) != relation)
            continue;
        const QString target = xml.attributes().value(QLatin1String("Target")).toString();
        return target.startsWith(QLatin1Char('/')) ? target.mid(1) : QStringLiteral("xl/") + target;
    }
    return {};
}

Result<void> XlsxBook::readStyles()
{
    const auto device = m_archive->entry(QStringLiteral("xl/styles.xml"));
    if (!device)
        return {};
    QXmlStreamReader xml(device.get());
    QSet<int> dates;
    bool inCellStyles = false;
    while (!xml.atEnd()) {
        const auto token = xml.readNext();
        if (xml.name() == u"cellXfs")
            inCellStyles = token == QXmlStreamReader::StartElement;
        if (token != QXmlStreamReader::StartElement)
            continue;
        const QXmlStreamAttributes attributes = xml.attributes();
        const int format = attributes.value(QLatin1String("numFmtId")).toInt();
        if (xml.name() == u"numFmt") {
            if (showsTime(attributes.value(QLatin1String("formatCode")).toString()))
                dates.insert(format);
        } else if (inCellStyles && xml.name() == u"xf") {
            m_dateStyles.append(isBuiltInDate(format) || dates.contains(format));
        }
    }
    if (xml.hasError())
        return failure(ErrorKind::Damaged, QStringLiteral("xl/styles.xml: ") + xml.errorString());
    return {};
}

Result<void> XlsxBook::readStrings()
{
    const QString path = QStringLiteral("xl/sharedStrings.xml");
    const auto device = m_archive->entry(path);
    if (!device)
        return {};
    if (m_archive->size(path) > mostStringBytes)
        return failure(ErrorKind::TooLarge,
                       QStringLiteral("at most %1 bytes of text").arg(mostStringBytes));
    QXmlStreamReader xml(device.get());
    while (!xml.atEnd()) {
        const auto token = xml.readNext();
        if (token == QXmlStreamReader::DTD)
            return failure(ErrorKind::BadSyntax, path + QStringLiteral(": DTD"));
        if (token == QXmlStreamReader::StartElement && xml.name() == u"si")
            m_strings.append(xlsxUnescaped(readText(xml)));
    }
    if (xml.hasError())
        return failure(ErrorKind::Damaged, path + QStringLiteral(": ") + xml.errorString());
    return {};
}

Result<std::unique_ptr<QIODevice>> XlsxBook::sheet() const
{
    if (m_archive->size(m_sheetPath) > mostSheetBytes)
        return failure(ErrorKind::TooLarge,
                       QStringLiteral("at most %1 bytes a sheet").arg(mostSheetBytes));
    auto device = m_archive->entry(m_sheetPath);
    if (!device)
        return failure(ErrorKind::Damaged, m_sheetPath);
    return device;
}

QString XlsxBook::dateText(double days) const
{
    constexpr qint64 msADay = 24LL * 60 * 60 * 1000;
    if (!std::isfinite(days) || days < 0 || days > 2958466) // the year 10000
        return QString::number(days, 'g', 15);
    const auto ms = static_cast<qint64>(std::llround(days * 24 * 60 * 60) * 1000);
    const QTime time = QTime::fromMSecsSinceStartOfDay(static_cast<int>(ms % msADay));
    if (ms < msADay && !m_since1904)
        return time.toString(Qt::ISODate);
    // Excel has a 29 February 1900, which never was: before it the count is one less.
    const QDate epoch =
        m_since1904 ? QDate(1904, 1, 1) : QDate(1899, 12, ms / msADay < 60 ? 31 : 30);
    const QString date = epoch.addDays(ms / msADay).toString(Qt::ISODate);
    return ms % msADay == 0 ? date : date + QLatin1Char('T') + time.toString(Qt::ISODate);
}

// ---- characters XML does not allow --------------------------------------------------------------

namespace {

bool isEscapeAt(QStringView text, qsizetype at)
{
    if (at + 7 > text.size() || text.at(at + 1) != u'x' || text.at(at + 6) != u'_')
        return false;
    bool isNumber = false;
    static_cast<void>(text.sliced(at + 2, 4).toUShort(&isNumber, 16));
    return isNumber;
}

bool isAllowed(QStringView text, qsizetype at)
{
    const QChar unit = text.at(at);
    if (unit.isHighSurrogate())
        return at + 1 < text.size() && text.at(at + 1).isLowSurrogate();
    if (unit.isLowSurrogate())
        return at > 0 && text.at(at - 1).isHighSurrogate();
    return unit == u'\t' || unit == u'\n' || (unit >= u' ' && unit < QChar(0xfffe));
}

} // namespace

QString xlsxUnescaped(const QString &text)
{
    if (!text.contains(QLatin1String("_x")))
        return text;
    QString plain;
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (text.at(at) == u'_' && isEscapeAt(text, at)) {
            plain.append(QChar(QStringView(text).sliced(at + 2, 4).toUShort(nullptr, 16)));
            at += 6;
        } else {
            plain.append(text.at(at));
        }
    }
    return plain;
}

QString xlsxEscaped(const QString &text)
{
    QString escaped;
    qsizetype done = 0;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const bool looksEscaped = text.at(at) == u'_' && isEscapeAt(text, at);
        if (!looksEscaped && isAllowed(text, at))
            continue;
        escaped += QStringView(text).sliced(done, at - done);
        const QString digits = QString::number(text.at(at).unicode(), 16).toUpper();
        escaped += QStringLiteral("_x%1_").arg(digits, 4, QLatin1Char('0'));
        done = at + 1;
    }
    return done == 0 ? text : escaped + text.sliced(done);
}

} // namespace volley
