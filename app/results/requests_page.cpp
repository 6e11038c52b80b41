// SPDX-License-Identifier: GPL-3.0-or-later
#include "results/requests_page.h"

#include "domain/target_labels.h"
#include "results/requests_page_p.h"

#include <QDataStream>
#include <QHeaderView>
#include <QIODevice>
#include <QItemSelectionModel>
#include <QVBoxLayout>

#include <algorithm>

namespace volley {

namespace {

constexpr quint32 stateMagic = 0x564c5251; // "VLRQ"
constexpr quint16 stateVersion = 1;

} // namespace

RequestsPage::RequestsPage(QWidget *parent)
    : QWidget(parent)
    , d(std::make_unique<Private>(this))
{
    setObjectName(QStringLiteral("requestsPage"));
    setAccessibleName(tr("Requests"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(d->bar);
    layout->addWidget(d->view, 1);
}

RequestsPage::~RequestsPage()
{
    delete d->view; // before its model
}

void RequestsPage::setFeed(const RequestFeed &feed)
{
    d->feed = feed;
    d->copier.setFeed(feed);
    d->ranker.setFeed(feed);
}

void RequestsPage::setRun(const RunDefinition &definition, qint64 requests)
{
    const bool same = d->requests == requests && d->definition == definition;
    const qint64 current = same ? d->current : -1;
    d->definition = definition;
    d->requests = requests;
    d->copier.setDefinition(definition);
    if (!same)
        d->bar->forgetSeen();
    // A million rows that come with their order leave the event loop a breath in between.
    d->expectsRows = requests >= RequestFilter::computedAtOnce;
    d->model.reset(requests, labelsOf(definition.targets), definition.repeats,
                   d->feed.readRequests ? RequestTable::Content::Unknown
                                        : RequestTable::Content::Queued,
                   d->expectsRows ? RequestTableModel::Rows::Later : RequestTableModel::Rows::All);
    d->setCurrent(current);
    if (current >= 0)
        d->showRow(d->model.rowOf(current));
    if (!d->bar->searchText().isEmpty())
        d->search(d->bar->searchText());
    d->updateSorting();
    d->load();
}

QList<qint64> RequestsPage::selectedOrdinals() const
{
    // As ranges: it may be a million rows.
    QList<std::pair<int, int>> ranges;
    for (const QItemSelectionRange &range : d->view->selectionModel()->selection())
        ranges.append({range.top(), range.bottom()});
    std::sort(ranges.begin(), ranges.end());
    QList<qint64> ordinals;
    int next = 0;
    for (const auto &[top, bottom] : std::as_const(ranges)) {
        for (int row = std::max(top, next); row <= bottom; ++row)
            ordinals.append(d->model.ordinalAt(row));
        next = std::max(next, bottom + 1);
    }
    return ordinals;
}

bool RequestsPage::hasSelection() const
{
    return d->view->selectionModel()->hasSelection();
}

QList<qint64> RequestsPage::filteredOrdinals() const
{
    QList<qint64> ordinals;
    ordinals.reserve(d->model.rowCount());
    for (int row = 0; row < d->model.rowCount(); ++row)
        ordinals.append(d->model.ordinalAt(row));
    std::sort(ordinals.begin(), ordinals.end());
    return ordinals;
}

bool RequestsPage::isFiltered() const
{
    return d->isFiltered();
}

qint64 RequestsPage::currentOrdinal() const
{
    return d->current;
}

qint64 RequestsPage::chooseSome()
{
    if (d->current < 0 && d->model.rowCount() > 0)
        d->showRow(0);
    return d->current;
}

void RequestsPage::focusTable()
{
    d->view->setFocus(Qt::OtherFocusReason);
}

StateCounts RequestsPage::counts() const
{
    return d->model.table().counts();
}

RequestTableModel &RequestsPage::model()
{
    return d->model;
}

QByteArray RequestsPage::saveState() const
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_0);
    stream << stateMagic << stateVersion << static_cast<qint32>(requestColumnCount)
           << d->view->horizontalHeader()->saveState() << d->bar->follows();
    return bytes;
}

bool RequestsPage::restoreState(const QByteArray &state)
{
    QDataStream stream(state);
    stream.setVersion(QDataStream::Qt_6_0);
    quint32 magic = 0;
    quint16 version = 0;
    qint32 columns = 0;
    QByteArray header;
    bool follows = false;
    stream >> magic >> version >> columns >> header >> follows;
    // The state of another version's columns would put the wrong ones out of sight.
    if (stream.status() != QDataStream::Ok || magic != stateMagic || version != stateVersion ||
        columns != requestColumnCount || !d->view->horizontalHeader()->restoreState(header))
        return false;
    d->view->horizontalHeader()->setSectionHidden(0, false);
    d->bar->setFollows(follows);
    d->updateSorting();
    return true;
}

void RequestsPage::applyUpdates(const QList<RequestUpdate> &batch)
{
    d->takeUpdates(batch);
}

void RequestsPage::setLanes(const QList<LaneStatus> &lanes)
{
    d->model.setLanes(lanes);
}

void RequestsPage::setRunning(bool running)
{
    const bool ended = d->running && !running;
    d->running = running;
    d->model.setRunning(running);
    // While it ran, rows stayed where they were, so that nothing moved under the mouse.
    if (ended)
        d->updateSorting();
}

void RequestsPage::setReadOnly(const QString &why)
{
    d->setReadOnly(why);
}

void RequestsPage::selectPrevious()
{
    const int row = d->model.rowOf(d->current);
    if (row > 0)
        d->showRow(row - 1);
}

void RequestsPage::selectNext()
{
    const int row = d->model.rowOf(d->current);
    if (row + 1 < d->model.rowCount())
        d->showRow(row + 1);
}

void RequestsPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (std::exchange(d->isBehind, false))
        selectOrdinal(d->current);
}

void RequestsPage::selectOrdinal(qint64 ordinal)
{
    if (ordinal < 0 || ordinal >= d->requests)
        return;
    d->setCurrent(ordinal);
    // Not before it is seen: a screen reader would read out the cell of a table that is not there.
    d->isBehind = !isVisible();
    if (d->isBehind)
        return;
    if (const int row = d->model.rowOf(ordinal); row >= 0) {
        d->showRow(row);
    } else {
        d->bar->setFilter(0, 0);
        d->bar->clearSearch();
        d->search({});
    }
}

void RequestsPage::showStates(const QList<RequestState> &states)
{
    quint32 bits = 0;
    for (const RequestState state : states)
        bits |= stateBit(state);
    d->bar->setFilter(bits, 0);
    d->updateWish();
}

} // namespace volley
