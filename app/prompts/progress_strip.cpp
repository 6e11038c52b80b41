// SPDX-License-Identifier: GPL-3.0-or-later
#include "prompts/progress_strip.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

#include <algorithm>

namespace volley {

namespace {

constexpr int steps = 1000;
constexpr std::chrono::milliseconds refreshEvery(100);

} // namespace

ProgressStrip::ProgressStrip(QWidget *parent)
    : QWidget(parent)
    , m_what(new QLabel(this))
    , m_bar(new QProgressBar(this))
{
    setObjectName(QStringLiteral("importStrip"));
    m_what->setObjectName(QStringLiteral("importStripText"));
    m_what->setTextFormat(Qt::PlainText);
    m_bar->setObjectName(QStringLiteral("importProgress"));
    m_bar->setAccessibleName(tr("How much is done"));
    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setObjectName(QStringLiteral("cancelImport"));
    cancel->setAccessibleName(tr("Cancel what is under way"));
    cancel->setToolTip(tr("Ends it; the list stays as it was"));
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(8, 4, 8, 4);
    line->addWidget(m_what);
    line->addWidget(m_bar, 1);
    line->addWidget(cancel);
    hide();
    m_timer.setInterval(refreshEvery);
    connect(&m_timer, &QTimer::timeout, this, &ProgressStrip::refresh);
    connect(cancel, &QAbstractButton::clicked, this, [this] {
        if (m_progress)
            m_progress->cancelled = true;
    });
}

void ProgressStrip::begin(const QString &what, const EditProgressPtr &progress)
{
    m_what->setText(what);
    m_progress = progress;
    m_bar->reset();
    m_timer.start();
    refresh();
    show();
}

void ProgressStrip::end()
{
    m_timer.stop();
    m_progress.reset();
    hide();
}

void ProgressStrip::refresh()
{
    const qint64 total = m_progress->total;
    const qint64 done = std::min<qint64>(m_progress->done, total);
    m_bar->setRange(0, total > 0 ? steps : 0);
    if (total > 0)
        m_bar->setValue(static_cast<int>(double(done) / double(total) * steps));
}

} // namespace volley
