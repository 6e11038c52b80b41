// SPDX-License-Identifier: GPL-3.0-or-later
#include "stage.h"

#include <QEventLoop>
#include <QJsonArray>
#include <QScrollBar>

namespace volley::bench {

namespace {

constexpr int settledAfterMs = 700;

/// Hears when something is painted.
class PaintWatch : public QObject
{
public:
    explicit PaintWatch(QWidget *watched) { watched->installEventFilter(this); }
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Paint && painted)
            painted();
        return QObject::eventFilter(watched, event);
    }

    std::function<void()> painted;
};

} // namespace

Stage::Stage(MeteredApplication &application)
    : m_application(application)
    , m_driver(m_folder.filePath(QStringLiteral("volley.ini")))
    , m_table(m_driver.window.findChild<QTableView *>(QStringLiteral("requestTable")))
{
    m_driver.action("actionShowRequests")->trigger();
    const auto rearranged = [this] { m_rearranged = true; };
    QObject::connect(&model(), &QAbstractItemModel::layoutChanged, &m_heart, rearranged);
    QObject::connect(&model(), &QAbstractItemModel::rowsInserted, &m_heart, rearranged);
    QObject::connect(&model(), &QAbstractItemModel::rowsRemoved, &m_heart, rearranged);
    QObject::connect(&model(), &QAbstractItemModel::modelReset, &m_heart, rearranged);
    spin(500);
}

void Stage::spin(int ms)
{
    QEventLoop loop;
    QTimer::singleShot(ms, &loop, &QEventLoop::quit);
    loop.exec();
}

bool Stage::spinUntil(const std::function<bool()> &done, int mostMs)
{
    QEventLoop loop;
    QTimer look;
    bool good = false;
    QObject::connect(&look, &QTimer::timeout, &loop, [&] {
        if (done()) {
            good = true;
            loop.quit();
        }
    });
    look.start(5);
    QTimer::singleShot(mostMs, &loop, &QEventLoop::quit);
    loop.exec();
    return good;
}

void Stage::printBeats(const QString &name, QJsonObject more)
{
    QJsonObject line = m_heart.end();
    line.insert(QStringLiteral("step"), name);
    line.insert(QStringLiteral("slow"), QJsonArray::fromStringList(m_application.takeSlowest(6)));
    line.insert(QStringLiteral("peak_mb"), peakMegabytes());
    for (auto it = more.constBegin(); it != more.constEnd(); ++it)
        line.insert(it.key(), it.value());
    print(line);
}

void Stage::step(const QString &name, const std::function<void()> &act,
                 const std::function<bool()> &done)
{
    static_cast<void>(m_application.takeSlowest(0));
    m_rearranged = false;
    m_heart.begin();
    QElapsedTimer timer;
    timer.start();
    act();
    const bool good = spinUntil(done);
    const double seconds = double(timer.elapsed()) / 1000;
    spin(settledAfterMs);
    printBeats(name, {{QStringLiteral("done_s"), seconds}, {QStringLiteral("done"), good}});
}

bool Stage::showsRows()
{
    const int first = m_table->rowAt(0);
    const int below = m_table->rowAt(m_table->viewport()->height() - 1);
    const int last = below >= 0 ? below : model().rowCount() - 1;
    if (first < 0)
        return false;
    const int prompt = int(RequestColumn::Prompt);
    for (int row = first; row <= last; ++row) {
        const auto state =
            RequestState(model().index(row, 0).data(RequestTableModel::StateRole).toInt());
        if (!isFinal(state) || model().index(row, prompt).data().toString().isEmpty())
            return false;
    }
    return true;
}

void Stage::open(const QString &project, qint64 requests)
{
    QElapsedTimer timer;
    std::optional<double> first;
    PaintWatch watch(m_table->viewport());
    // What is there when painting begins is on screen once the event loop has come round.
    watch.painted = [&] {
        if (!first && model().rowCount() == requests && showsRows())
            QTimer::singleShot(0, m_table, [&] {
                if (!first)
                    first = double(timer.nsecsElapsed()) / 1e9;
            });
    };
    m_heart.begin();
    timer.start();
    m_driver.window.openFile(project);
    spinUntil(
        [&] { return first && model().rowCount() == requests && model().table().isWholeKnown(); });
    const double all = double(timer.elapsed()) / 1000;
    spin(settledAfterMs);
    printBeats(QStringLiteral("open"), {{QStringLiteral("first_rows_s"), first.value_or(-1)},
                                        {QStringLiteral("all_known_s"), all}});
}

void Stage::sortBy(RequestColumn column, Qt::SortOrder order)
{
    m_table->horizontalHeader()->setSortIndicator(int(column), order);
}

void Stage::scrollTo(double share)
{
    QScrollBar *bar = m_table->verticalScrollBar();
    bar->setSliderPosition(int(bar->maximum() * share));
}

} // namespace volley::bench
