// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/option_table.h"
#include "providers/provider.h"
#include "storage/project_store.h"

#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <set>

using namespace volley;

namespace {

using Names = std::set<QString>;

QString text(const char *name)
{
    QFile file(QStringLiteral(VOLLEY_DESKTOP_DIR "/") + QLatin1String(name));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

Names matches(const QString &pattern, const QString &in)
{
    Names found;
    const QRegularExpression expression(pattern, QRegularExpression::MultilineOption);
    for (auto i = expression.globalMatch(in); i.hasNext();)
        found.insert(i.next().captured(1).remove(QLatin1Char('\\')));
    return found;
}

Names optionNames(const CommandInfo &command)
{
    Names names;
    for (const QString &option : command.options)
        names.insert(QStringLiteral("--") + option);
    return names;
}

Names without(Names names, const Names &those)
{
    for (const QString &name : those)
        names.erase(name);
    return names;
}

QString listed(const Names &names)
{
    return QStringList(names.cbegin(), names.cend()).join(QLatin1Char(' '));
}

} // namespace

/// What man page, completion and MIME type say, against what the program does.
class TestDesktop : public QObject
{
    Q_OBJECT

private:
    /// What bash offers after these words.
    Names offered(const QStringList &words)
    {
        const QString script = QStringLiteral("source '" VOLLEY_DESKTOP_DIR "/volley.bash'; "
                                              "COMP_WORDS=(volley \"$@\"); COMP_CWORD=$#; "
                                              "_volley; printf '%s\\n' \"${COMPREPLY[@]}\"");
        QProcess bash;
        bash.setWorkingDirectory(m_folder.path());
        bash.start(QStringLiteral("bash"),
                   QStringList{QStringLiteral("-c"), script, QStringLiteral("bash")} + words);
        [&] { QTRY_COMPARE(bash.state(), QProcess::NotRunning); }();
        [&] { QCOMPARE(bash.readAllStandardError(), QByteArray()); }();
        const QStringList lines = QString::fromLocal8Bit(bash.readAllStandardOutput())
                                      .split(QLatin1Char('\n'), Qt::SkipEmptyParts);
        return Names(lines.cbegin(), lines.cend());
    }
    QTemporaryDir m_folder;

private Q_SLOTS:
    void initTestCase()
    {
        for (const char *name : {"prompts.csv", "run.volley", "note.md", "a file.txt"}) {
            QFile file(m_folder.filePath(QLatin1String(name)));
            QVERIFY(file.open(QIODevice::WriteOnly));
        }
    }

    void theManPageHasEveryOptionAndNoOther()
    {
        Names known;
        for (const CommandInfo &command : commandTable())
            known.merge(optionNames(command));
        const Names written =
            matches(QStringLiteral("^\\.TP\\n\\.BI? (\\\\-\\\\-[a-z\\\\-]+)"), text("volley.1"));
        QCOMPARE(listed(without(known, written)), QString());
        QCOMPARE(listed(without(written, known)), QString());
    }

    void theManPageHasEveryCommand()
    {
        const QString page = text("volley.1").remove(QLatin1Char('\\'));
        const QString synopsis = page.section(QStringLiteral(".SH "), 2, 2);
        const QString commands =
            page.section(QStringLiteral(".SH COMMANDS"), 1).section(QStringLiteral(".SH "), 0, 0);
        for (const CommandInfo &command : commandTable()) {
            QVERIFY2(synopsis.contains(QStringLiteral("volley ") + command.name),
                     qPrintable(command.name));
            const QRegularExpression head(QStringLiteral("^\\.B[A-Z]? \"?%1\\b").arg(command.name),
                                          QRegularExpression::MultilineOption);
            QVERIFY2(commands.contains(head), qPrintable(command.name));
        }
        QVERIFY(page.contains(QStringLiteral("Volley " VOLLEY_VERSION)));
    }

    void completionOffersEachCommandItsOptions()
    {
        if (QStandardPaths::findExecutable(QStringLiteral("bash")).isEmpty())
            QSKIP("no bash here");
        for (const CommandInfo &command : commandTable()) {
            const Names help = {QStringLiteral("--help")};
            const Names found = offered({command.name, QStringLiteral("x"), QStringLiteral("--")});
            QCOMPARE(listed(without(found, help)), listed(without(optionNames(command), help)));
        }
    }

    void completionKnowsTheProviders()
    {
        if (QStandardPaths::findExecutable(QStringLiteral("bash")).isEmpty())
            QSKIP("no bash here");
        Names known;
        for (const ProviderInfo &info : providerTable())
            known.insert(info.id);
        QCOMPARE(listed(offered({QStringLiteral("run"), QStringLiteral("--provider"), QString()})),
                 listed(known));
    }

    void completionKnowsValuesAndFiles_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<QString>("wanted");
        QTest::newRow("commands") << QStringList{QStringLiteral("re")} << "recover resume retry";
        QTest::newRow("files of the window")
            << QStringList{QStringLiteral("pr")} << "prices prompts.csv providers";
        QTest::newRow("prompts") << QStringList{QStringLiteral("run"), QString()}
                                 << "a file.txt prompts.csv run.volley";
        QTest::newRow("projects") << QStringList{QStringLiteral("resume"), QString()}
                                  << "run.volley";
        QTest::newRow("values") << QStringList{QStringLiteral("run"), QStringLiteral("--provider"),
                                               QStringLiteral("o")}
                                << "ollama openai openrouter";
        QTest::newRow("free value")
            << QStringList{QStringLiteral("run"), QStringLiteral("--model"), QString()} << "";
        QTest::newRow("after a switch")
            << QStringList{QStringLiteral("run"), QStringLiteral("--json"), QStringLiteral("p")}
            << "prompts.csv";
        QTest::newRow("keys") << QStringList{QStringLiteral("key"), QStringLiteral("s")} << "set";
    }
    void completionKnowsValuesAndFiles()
    {
        if (QStandardPaths::findExecutable(QStringLiteral("bash")).isEmpty())
            QSKIP("no bash here");
        QFETCH(QStringList, words);
        QFETCH(QString, wanted);
        QCOMPARE(listed(offered(words)), wanted);
    }

    void theMimeTypeKnowsAProjectByItsBytes()
    {
        const QString path = m_folder.filePath(QStringLiteral("real.volley"));
        {
            ProjectStore store;
            const auto opened = store.open(path, OpenMode::Create);
            QTRY_VERIFY(opened.isFinished());
            QVERIFY(opened.result());
        }
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.read(15) == "SQLite format 3");
        QVERIFY(file.seek(68));
        const QString number =
            QStringLiteral("value=\"0x%1\"").arg(QString::fromLatin1(file.read(4).toHex()));
        QVERIFY(text("volley.xml").contains(number));
        QVERIFY(text("volley.desktop").contains(QStringLiteral("application/x-volley-project;")));
    }
};

QTEST_GUILESS_MAIN(TestDesktop)
#include "tst_desktop.moc"
