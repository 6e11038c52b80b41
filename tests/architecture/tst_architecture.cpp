// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDirIterator>
#include <QRegularExpression>
#include <QtTest>

namespace {

/// The arrows: what each library may include, itself always. Held against the README's picture.
const QHash<QString, QStringList> &arrows()
{
    static const auto list = [](const char *names) {
        return QString::fromLatin1(names).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    };
    static const QHash<QString, QStringList> table{
        {QStringLiteral("base"), {}},
        {QStringLiteral("domain"), list("base")},
        {QStringLiteral("http"), list("base")},
        {QStringLiteral("secrets"), list("base")},
        {QStringLiteral("providers"), list("base domain http")},
        {QStringLiteral("preflight"), list("base domain providers")},
        {QStringLiteral("engine"), list("base domain http providers")},
        {QStringLiteral("storage"), list("base domain")},
        {QStringLiteral("exchange"), list("base domain")},
        {QStringLiteral("presentation"), list("base domain")},
        {QStringLiteral("demo"), list("base http")},
    };
    return table;
}

struct Source
{
    QString path;    ///< relative to the root
    QString library; ///< folder below src/ or app/
    QString text;
};

QList<Source> sourcesBelow(const QString &folder)
{
    const QDir root(QStringLiteral(VOLLEY_SOURCE_DIR));
    QList<Source> sources;
    QDirIterator files(root.filePath(folder), {QStringLiteral("*.h"), QStringLiteral("*.cpp")},
                       QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QString path = root.relativeFilePath(file.fileName());
        sources << Source{path, path.section(QLatin1Char('/'), 1, 1),
                          QString::fromUtf8(file.readAll())};
    }
    return sources;
}

QStringList includesOf(const QString &text)
{
    static const QRegularExpression line(QStringLiteral("^\\s*#\\s*include\\s*[<\"]([^>\"]+)[>\"]"),
                                         QRegularExpression::MultilineOption);
    QStringList includes;
    auto matches = line.globalMatch(text);
    while (matches.hasNext())
        includes << matches.next().captured(1);
    return includes;
}

/// Places where `pattern` stands outside of comments, as "file:line".
QStringList places(const QList<Source> &sources, const QString &pattern)
{
    const QRegularExpression expression(pattern);
    static const QRegularExpression comment(QStringLiteral("//.*$"));
    QStringList found;
    for (const Source &source : sources) {
        const QStringList lines = source.text.split(QLatin1Char('\n'));
        for (qsizetype i = 0; i < lines.size(); ++i) {
            QString line = lines.at(i);
            if (line.remove(comment).contains(expression))
                found << QStringLiteral("%1:%2").arg(source.path).arg(i + 1);
        }
    }
    return found;
}

QString joined(const QStringList &list)
{
    return list.join(QStringLiteral("\n  "));
}

} // namespace

#define QVERIFY_NONE(list) QVERIFY2((list).isEmpty(), qPrintable(joined(list)))

class TestArchitecture : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        m_src = sourcesBelow(QStringLiteral("src"));
        m_app = sourcesBelow(QStringLiteral("app"));
        m_tests = sourcesBelow(QStringLiteral("tests"));
        QVERIFY(m_src.size() > 50);
        QVERIFY(!m_app.isEmpty());
    }

    void arrowsRunOneWay()
    {
        QStringList wrong;
        for (const Source &source : std::as_const(m_src)) {
            for (const QString &include : includesOf(source.text)) {
                const QString library = include.section(QLatin1Char('/'), 0, 0);
                if (!arrows().contains(library) || library == source.library)
                    continue;
                if (!arrows().value(source.library).contains(library))
                    wrong << source.path + QStringLiteral(" includes ") + include;
            }
        }
        QVERIFY_NONE(wrong);
    }

    void everyLibraryIsInTheTable()
    {
        for (const Source &source : std::as_const(m_src)) {
            if (source.path.count(QLatin1Char('/')) > 1)
                QVERIFY2(arrows().contains(source.library), qPrintable(source.path));
        }
    }

    // Two classes of one name in one namespace are one to the linker: it takes the members of
    // either.
    void namesOfTypesAreUnique()
    {
        static const QRegularExpression definition(
            QStringLiteral("^(?:enum class|class|struct|enum) (\\w+)(?!\\w|::)[^;]*$"),
            QRegularExpression::MultilineOption);
        QHash<QString, QString> homes;
        QStringList wrong;
        for (const Source &source : m_src + m_app) {
            auto matches = definition.globalMatch(source.text);
            while (matches.hasNext()) {
                const QRegularExpressionMatch match = matches.next();
                const QString before = source.text.left(match.capturedStart());
                if (before.lastIndexOf(QLatin1String("\nnamespace {")) >
                    before.lastIndexOf(QLatin1String("\n} // namespace\n")))
                    continue; // a name of its own file
                const QString name = match.captured(1);
                if (homes.contains(name))
                    wrong << QStringLiteral("%1 in %2 and %3")
                                 .arg(name, homes.value(name), source.path);
                homes.insert(name, source.path);
            }
        }
        QVERIFY(homes.size() > 100);
        QVERIFY_NONE(wrong);
    }

    // QFuture::then(context, …) of Qt 6.4 races with the context's end; whenDone() does not.
    void noContinuationLooksAtItsContextFromAnotherThread()
    {
        static const QRegularExpression withContext(QStringLiteral("\\.then\\(\\s*&?\\w+\\s*,"));
        QVERIFY(QStringLiteral("future.then(\n    this, [] {})").contains(withContext));
        QStringList wrong;
        for (const Source &source : m_src + m_app + m_tests) {
            if (source.text.contains(withContext) &&
                !source.path.contains(QLatin1String("tst_arch")))
                wrong << source.path;
        }
        QVERIFY_NONE(wrong);
    }

    void coreSeesNoApp()
    {
        QStringList wrong;
        static const QStringList app{
            QStringLiteral("composition"), QStringLiteral("cli"),      QStringLiteral("mainwindow"),
            QStringLiteral("prompts"),     QStringLiteral("targets"),  QStringLiteral("run"),
            QStringLiteral("results"),     QStringLiteral("settings"), QStringLiteral("widgets"),
            QStringLiteral("exporting"),   QStringLiteral("prices")};
        for (const Source &source : std::as_const(m_src)) {
            for (const QString &include : includesOf(source.text)) {
                if (app.contains(include.section(QLatin1Char('/'), 0, 0)))
                    wrong << source.path + QStringLiteral(" includes ") + include;
            }
        }
        QVERIFY_NONE(wrong);
    }

    void qtModulesStayWhereTheyBelong_data()
    {
        QTest::addColumn<QString>("pattern");
        QTest::addColumn<QStringList>("homes");
        QTest::newRow("Network")
            << QStringLiteral(
                   "^(QtNetwork|QNetwork|QTcp|QUdp|QSsl|QAbstractSocket|QHost|QHttp|QLocalS)")
            << QStringList{QStringLiteral("http"), QStringLiteral("demo")};
        QTest::newRow("Sql") << QStringLiteral("^(QtSql|QSql)")
                             << QStringList{QStringLiteral("storage")};
        QTest::newRow("Keychain") << QStringLiteral("keychain\\.h$|^qt6keychain/")
                                  << QStringList{QStringLiteral("secrets")};
        QTest::newRow("Gui and Widgets")
            << QStringLiteral("^(QtGui|QtWidgets|QWidget|QApplication|QGuiApplication|QPainter|"
                              "QColor|QIcon|QFont|QAction|"
                              "QTableView|QPixmap|QImage|QPalette|QClipboard|QDialog|QMainWindow)")
            << QStringList{};
    }

    void qtModulesStayWhereTheyBelong()
    {
        QFETCH(QString, pattern);
        QFETCH(QStringList, homes);
        const QRegularExpression expression(pattern);
        QStringList wrong;
        for (const Source &source : std::as_const(m_src)) {
            for (const QString &include : includesOf(source.text)) {
                if (include.contains(expression) && !homes.contains(source.library))
                    wrong << source.path + QStringLiteral(" includes ") + include;
            }
        }
        QVERIFY_NONE(wrong);
    }

    void headlessPartsSeeNoWidgets()
    {
        QStringList wrong;
        static const QRegularExpression gui(
            QStringLiteral("^(QtGui|QtWidgets|QWidget|QApplication|QGuiApplication)"));
        for (const Source &source : std::as_const(m_app)) {
            if (source.library != QLatin1String("composition") &&
                source.library != QLatin1String("cli"))
                continue;
            for (const QString &include : includesOf(source.text)) {
                if (include.contains(gui))
                    wrong << source.path + QStringLiteral(" includes ") + include;
            }
        }
        QVERIFY_NONE(wrong);
    }

    void onlyTheFacesSpeakToPeople()
    {
        QList<Source> core;
        for (const Source &source : std::as_const(m_src)) {
            if (source.library != QLatin1String("presentation"))
                core << source;
        }
        QVERIFY_NONE(
            places(core, QStringLiteral("\\btr\\(|QT_TR_NOOP|QCoreApplication::translate")));
    }

    void nothingBlocksAThread()
    {
        const QString pattern = QStringLiteral(
            "waitForFinished\\(|waitForReadyRead|waitForConnected|QEventLoop\\b|processEvents\\(|"
            "\\bmsleep\\(|\\busleep\\(|sleep[_]for|QDialog::exec|\\bQMutex\\b");
        // A start that asks for another one's window has neither a window nor an event loop yet.
        QVERIFY_NONE(places(m_src + m_app, pattern)
                         .filter(QRegularExpression(
                             QStringLiteral("^(?!app/desktop/other_instances\\.cpp)"))));
    }

    void nothingIsASingleton()
    {
        QVERIFY_NONE(places(
            m_src,
            QStringLiteral("(?<!QCoreApplication)(?<!QAbstractEventDispatcher)::instance\\(\\)")));
    }

    void testsDoNotSleep()
    {
        QVERIFY_NONE(places(
            m_tests,
            QStringLiteral(
                "q(Wait|Sleep)\\s*\\(\\s*\\d|QTest::q[S]leep|QThread::m?[s]leep|sleep[_]for")));
    }

    void everyFileNamesItsLicence()
    {
        for (const Source &source : m_src + m_app + m_tests)
            QVERIFY2(source.text.startsWith(
                         QStringLiteral("// SPDX-License-Identifier: GPL-3.0-or-later\n")),
                     qPrintable(source.path));
    }

    void filesStaySmall()
    {
        QStringList wrong;
        for (const Source &source : m_src + m_app) {
            const auto lines = source.text.count(QLatin1Char('\n'));
            if (lines > (source.path.endsWith(QLatin1String(".h")) ? 300 : 500))
                wrong << QStringLiteral("%1: %2 lines").arg(source.path).arg(lines);
        }
        QVERIFY_NONE(wrong);
    }

    void onlyWhatBelongsStandsAtTheRoot()
    {
        static const QStringList allowed{QStringLiteral("CHANGELOG.md"),
                                         QStringLiteral("CMakeLists.txt"),
                                         QStringLiteral("CMakePresets.json"),
                                         QStringLiteral("LICENSE"),
                                         QStringLiteral("README.md"),
                                         QStringLiteral("app"),
                                         QStringLiteral("dev"),
                                         QStringLiteral("resources"),
                                         QStringLiteral("src"),
                                         QStringLiteral("tests"),
                                         QStringLiteral("translations")};
        QProcess git;
        git.setWorkingDirectory(QStringLiteral(VOLLEY_SOURCE_DIR));
        QSignalSpy ended(&git, &QProcess::finished);
        git.start(QStringLiteral("git"), {QStringLiteral("ls-tree"), QStringLiteral("--name-only"),
                                          QStringLiteral("HEAD")});
        if (!ended.wait() || git.exitCode() != 0)
            QSKIP("not a git checkout");
        const QString listed = QString::fromUtf8(git.readAllStandardOutput());
        for (const QString &name : listed.split(QLatin1Char('\n'), Qt::SkipEmptyParts))
            QVERIFY2(name.startsWith(QLatin1Char('.')) || allowed.contains(name), qPrintable(name));
    }

private:
    QList<Source> m_src;
    QList<Source> m_app;
    QList<Source> m_tests;
};

QTEST_GUILESS_MAIN(TestArchitecture)
#include "tst_architecture.moc"
