// SPDX-License-Identifier: GPL-3.0-or-later
// Takes a picture of each view of the real window, with the results of real runs in it, in each
// colour scheme and size. Offscreen; nothing of the person's own is read or written.
#include "languages/interface_language.h"
#include "screenshots/scenes.h"
#include "settings/appearance.h"

#include <QCommandLineParser>
#include <QDockWidget>
#include <QProcess>

#include <cstdio>

using namespace volley;
using namespace volley::test;

namespace {

struct Look
{
    ColorScheme scheme;
    QSize size;
    [[nodiscard]] QString suffix() const
    {
        return QStringLiteral("%1-%2x%3")
            .arg(colorSchemeName(scheme))
            .arg(size.width())
            .arg(size.height());
    }
};

/// A run against the demo provider by the program without a window, with failures in it.
QString finishedProject(const QString &program, const QString &list, const QString &folder)
{
    const QString path = folder + QStringLiteral("/Colours and capitals.volley");
    QProcess run;
    run.start(program,
              {QStringLiteral("run"), list, QStringLiteral("--limit"), QStringLiteral("400"),
               QStringLiteral("--project"), path, QStringLiteral("--model"),
               QStringLiteral("demo-echo"), QStringLiteral("--model"), QStringLiteral("demo-flaky"),
               QStringLiteral("--max-attempts"), QStringLiteral("1"),
               QStringLiteral("--concurrency"), QStringLiteral("16")});
    const bool ended = QTest::qWaitFor([&] { return run.state() == QProcess::NotRunning; }, 90'000);
    return ended && QFileInfo::exists(path) ? path : QString();
}

/// The docks as they are on a first start in this size: the offscreen screen is smaller.
void arrange(QMainWindow &window)
{
    const auto dock = [&window](const char *name) {
        return window.findChild<QDockWidget *>(QLatin1String(name));
    };
    window.resizeDocks({dock("composeDock"), dock("detailsDock")},
                       {window.width() * 6 / 25, window.width() * 13 / 50}, Qt::Horizontal);
    window.resizeDocks({dock("monitorDock")}, {window.height() * 6 / 25}, Qt::Vertical);
}

bool takeAll(const Look &look, const Stock &stock, const QString &out)
{
    forgetProjects();
    QTemporaryDir folder;
    applyColorScheme(*qApp, look.scheme);
    DemoOptions demo = Driver::quick();
    demo.latencyMs = 700;
    demo.jitterMs = 600;
    Driver driver(folder.filePath(QStringLiteral("volley.ini")), demo);
    driver.window.resize(look.size);
    arrange(driver.window);
    Photographer photographer(driver, out, look.suffix());
    showTheWayIn(driver, photographer, stock);
    showResults(driver, photographer, stock);
    showDialogs(driver, photographer);
    std::printf("%s: %d pictures\n", qUtf8Printable(look.suffix()), photographer.taken());
    for (const QString &path : photographer.missing())
        std::fprintf(stderr, "could not write %s\n", qUtf8Printable(path));
    return photographer.missing().isEmpty() && photographer.taken() > 15;
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    keepApart();
    QCommandLineParser parser;
    const QCommandLineOption program(QStringLiteral("program"), {}, QStringLiteral("FILE"));
    const QCommandLineOption list(QStringLiteral("list"), {}, QStringLiteral("FILE"));
    const QCommandLineOption out(QStringLiteral("out"), {}, QStringLiteral("FOLDER"));
    const QCommandLineOption quick(QStringLiteral("quick"), QStringLiteral("one look only"));
    const QCommandLineOption language(QStringLiteral("language"), {}, QStringLiteral("CODE"));
    parser.addOptions({program, list, out, quick, language});
    parser.addHelpOption();
    parser.process(application);
    if (parser.isSet(language))
        speakLanguage(application, parser.value(language));

    const QString folder = QFileInfo(parser.value(out)).absoluteFilePath();
    QTemporaryDir projects;
    Stock stock;
    stock.list = QFileInfo(parser.value(list)).absoluteFilePath();
    stock.finished = finishedProject(parser.value(program), stock.list, projects.path());
    if (!QDir().mkpath(folder) || stock.finished.isEmpty()) {
        std::fprintf(stderr, "nothing to show: the run made no project, or %s cannot be written\n",
                     qUtf8Printable(folder));
        return 1;
    }
    QList<Look> looks;
    for (const ColorScheme scheme : {ColorScheme::Light, ColorScheme::Dark})
        for (const QSize size : {QSize(1280, 800), QSize(1920, 1080)})
            looks.append({scheme, size});
    if (parser.isSet(quick))
        looks.resize(1);
    bool good = true;
    for (const Look &look : looks)
        good = takeAll(look, stock, folder) && good;
    cleanUp();
    return good ? 0 : 1;
}
