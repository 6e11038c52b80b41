// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QSet>
#include <QTranslator>
#include <QXmlStreamReader>

namespace volley::test {

/// A language that shows what is translated: each text that lupdate finds in the sources stands in
/// brackets, so that what has none is not translated, or asked for in another context than lupdate
/// sees it in. It can be longer than English, too. Qt's own texts are taken for translated.
class PseudoLanguage final : public QTranslator
{
public:
    /// Reads what lupdate wrote; false where that is no such file.
    bool read(const QString &path)
    {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return false;
        QXmlStreamReader xml(&file);
        QString context;
        QString source;
        while (!xml.atEnd()) {
            if (xml.readNext() != QXmlStreamReader::StartElement)
                continue;
            if (xml.name() == QLatin1String("name"))
                context = xml.readElementText();
            else if (xml.name() == QLatin1String("message"))
                source.clear();
            else if (xml.name() == QLatin1String("source"))
                m_known.insert(key(context, source = xml.readElementText(), {}));
            else if (xml.name() == QLatin1String("comment"))
                m_known.insert(key(context, source, xml.readElementText()));
        }
        return !m_known.isEmpty() && !xml.hasError();
    }

    /// Per cent that each text is longer than English.
    void setLonger(int percent) { m_longer = percent; }

    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char *context, const char *source, const char *comment,
                                    int /*count*/) const override
    {
        const QString text = QString::fromUtf8(source);
        static const QRegularExpression keys(QStringLiteral("^(Ctrl|Alt|Shift)\\+"));
        static const QRegularExpression files(QStringLiteral("\\(\\*[^)]*\\)"));
        if (keys.match(text).hasMatch() || files.match(text).hasMatch())
            return {};
        const bool isQt =
            *context == 'Q' && !m_known.contains(key(QString::fromUtf8(context), text, {}));
        if (!isQt &&
            !m_known.contains(key(QString::fromUtf8(context), text, QString::fromUtf8(comment))))
            return {};
        QString more;
        static const QString filler = QStringLiteral("grundverschieden aufgeschoben ");
        const qsizetype wanted = (text.size() * m_longer + 99) / 100;
        while (more.size() < wanted)
            more += filler.left(wanted - more.size());
        return QStringLiteral("⟦%1⟧").arg(text + more);
    }

private:
    static QString key(const QString &context, const QString &source, const QString &comment)
    {
        return context + QChar(1) + source + QChar(1) + comment;
    }

    QSet<QString> m_known;
    int m_longer = 0;
};

} // namespace volley::test
