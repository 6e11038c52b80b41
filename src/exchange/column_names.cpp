// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/column_names.h"

#include "exchange/export.h"
#include "exchange/wide_layout.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace volley {

namespace {

constexpr int fewestResultColumns = 4;
constexpr qsizetype longestLabel = 40;
constexpr qsizetype mostLabelWords = 4;

QString inventedName(qsizetype index)
{
    return QStringLiteral("column_%1").arg(index + 1);
}

bool isKnownName(const QString &label)
{
    static const QSet<QString> known{
        QStringLiteral("prompt"),       QStringLiteral("prompts"),  QStringLiteral("text"),
        QStringLiteral("texts"),        QStringLiteral("question"), QStringLiteral("questions"),
        QStringLiteral("input"),        QStringLiteral("inputs"),   QStringLiteral("instruction"),
        QStringLiteral("instructions"), QStringLiteral("query"),    QStringLiteral("queries"),
        QStringLiteral("message"),      QStringLiteral("messages"), QStringLiteral("content"),
        QStringLiteral("user_prompt"),  QStringLiteral("request"),  QStringLiteral("frage"),
        QStringLiteral("pregunta"),     QStringLiteral("texte"),    QStringLiteral("texto"),
        QStringLiteral("domanda"),      QStringLiteral("pytanie"),  QStringLiteral("вопрос"),
        QStringLiteral("запрос"),       QStringLiteral("提示"),     QStringLiteral("提示词"),
        QStringLiteral("問題"),         QStringLiteral("质问"),     QStringLiteral("質問"),
        QStringLiteral("プロンプト"),   QStringLiteral("질문"),     QStringLiteral("프롬프트")};
    return known.contains(label.toLower().replace(QLatin1Char(' '), QLatin1Char('_')));
}

bool looksLikeLabel(const QString &label)
{
    static const QString sentenceMarks = QStringLiteral(".?!:,;。？！،؟।");
    bool isNumber = false;
    label.toDouble(&isNumber);
    return !label.isEmpty() && label.size() <= longestLabel && !isNumber &&
           label.count(QLatin1Char(' ')) < mostLabelWords && !label.contains(QLatin1Char('\n')) &&
           !sentenceMarks.contains(label.back());
}

} // namespace

Result<QStringList> columnNames(const QStringList &header)
{
    QStringList names;
    QHash<QString, qsizetype> places;
    for (const QString &cell : header) {
        const QString name = cell.trimmed();
        if (const auto earlier = places.constFind(name);
            !name.isEmpty() && earlier != places.constEnd()) {
            const QString detail =
                QStringLiteral("columns %1 and %2").arg(*earlier + 1).arg(names.size() + 1);
            return unexpected(Error{ErrorKind::DuplicateColumn, {}, 0, 0, name, detail});
        }
        places.insert(name, names.size());
        names.append(name);
    }
    for (qsizetype i = 0; i < names.size(); ++i) {
        if (!names[i].isEmpty())
            continue;
        QString name = inventedName(i);
        while (places.contains(name))
            name.append(QLatin1Char('_'));
        places.insert(name, i);
        names[i] = name;
    }
    return names;
}

QStringList inventedColumnNames(qsizetype count)
{
    if (count == 1)
        return {QStringLiteral("prompt")};
    QStringList names;
    for (qsizetype i = 0; i < count; ++i)
        names.append(inventedName(i));
    return names;
}

bool looksLikeHeader(const QStringList &row)
{
    QSet<QString> labels;
    bool known = false;
    for (const QString &cell : row) {
        const QString label = cell.trimmed();
        if (!looksLikeLabel(label) || labels.contains(label.toLower()))
            return false;
        labels.insert(label.toLower());
        known = known || isKnownName(label);
    }
    return known;
}

bool carriesResults(const QStringList &columns)
{
    static const QString prefix = QStringLiteral("result_");
    const QStringList &names = allResultColumnNames();
    qsizetype before = names.size();
    QString group; ///< of a wide export
    int found = 0;
    bool state = false;
    for (auto column = columns.crbegin(); column != columns.crend(); ++column) {
        QString name = unguarded(*column);
        while (name.startsWith(prefix))
            name.remove(0, prefix.size());
        const qsizetype colon = name.lastIndexOf(wideSeparator);
        if (const QString label = name.left(std::max<qsizetype>(colon, 0)); label != group) {
            group = label;
            before = names.size();
        }
        if (colon >= 0)
            name.remove(0, colon + wideSeparator.size());
        const qsizetype place = names.indexOf(name);
        if (place < 0 || place >= before)
            break;
        before = place;
        ++found;
        state = state || name == QLatin1String("state");
    }
    return found >= fewestResultColumns && state;
}

} // namespace volley
