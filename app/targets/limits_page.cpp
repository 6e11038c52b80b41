// SPDX-License-Identifier: GPL-3.0-or-later
#include "targets/limits_page.h"

#include "targets/seconds_box.h"
#include "widgets/plain_label.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QGroupBox>
#include <QLabel>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <limits>

namespace volley {

namespace {

constexpr qint64 mebibyte = 1024 * 1024;

/// What the box stands for, or the number it was filled from where nothing was changed.
qint64 chosen(const QSpinBox &box, qint64 given, qint64 unit = 1)
{
    const qint64 shown = box.property("given").toLongLong();
    return box.value() == shown ? given : box.value() * unit;
}

QLabel *explained(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    return label;
}

/// One column of labels and one of boxes, over both groups.
void align(std::initializer_list<QFormLayout *> forms)
{
    QList<QWidget *> labels;
    int width = 0;
    for (QFormLayout *form : forms) {
        form->setFieldGrowthPolicy(QFormLayout::FieldsStayAtSizeHint);
        for (int row = 0; row < form->rowCount(); ++row) {
            const QLayoutItem *label = form->itemAt(row, QFormLayout::LabelRole);
            if (!label)
                continue; // goes over both columns
            labels.append(label->widget());
            width = std::max(width, labels.last()->sizeHint().width());
        }
    }
    for (QWidget *label : std::as_const(labels))
        label->setMinimumWidth(width);
}

} // namespace

LimitsPage::LimitsPage(const Target &target, QWidget *parent)
    : QWidget(parent)
    , m_given(target)
{
    auto *lines = new QVBoxLayout(this);
    auto *rates = new QGroupBox(tr("Rates and retries"), this);
    auto *rateForm = new QFormLayout(rates);
    constexpr int any = std::numeric_limits<int>::max();
    m_requests = addNumber(rateForm,
                           {"targetRpm", tr("&Requests per minute:"),
                            tr("To use less than the provider allows, or where it does not report "
                               "its limit; reported limits are kept automatically")},
                           0, any, target.requestsPerMinute);
    m_tokens = addNumber(rateForm,
                         {"targetTpm", tr("&Tokens per minute:"),
                          tr("Prompt and answer together, estimated before sending")},
                         0, any, target.tokensPerMinute);
    m_attempts = addNumber(rateForm,
                           {"targetMaxAttempts", tr("Max &attempts:"),
                            tr("Including the first one; 1 = never retry automatically")},
                           1, 1000, target.maxAttempts);
    m_size = addNumber(rateForm,
                       {"targetMaxResponse", tr("Max a&nswer size:"),
                        tr("A larger answer is cut off and counts as failed")},
                       1, 1024 * 1024, std::max<qint64>(1, target.maxResponseBytes / mebibyte));
    m_size->setSuffix(tr(" MiB"));
    m_adaptive = new QCheckBox(tr("As &many at once as the server can handle"), rates);
    m_adaptive->setObjectName(QStringLiteral("targetAdaptive"));
    m_adaptive->setToolTip(
        tr("Starts with few and finds the right number; never more than set in the toolbar"));
    m_adaptive->setChecked(target.adaptive);
    rateForm->addRow(m_adaptive);
    connect(m_adaptive, &QCheckBox::toggled, this, [this] {
        m_adaptiveChosen = true;
        Q_EMIT edited();
    });
    m_hedge = new QCheckBox(tr("Ask &stragglers a second time"), rates);
    m_hedge->setObjectName(QStringLiteral("targetHedge"));
    m_hedge->setToolTip(
        tr("Near the end of a run, when nothing is left to send: what takes far "
           "longer than the others is asked once more, and the first answer counts. "
           "Both may be billed. At most 5 % of the requests."));
    m_hedge->setChecked(target.hedge);
    rateForm->addRow(m_hedge);
    connect(m_hedge, &QCheckBox::clicked, this, &LimitsPage::edited);
    lines->addWidget(rates);

    auto *deadlines = new QGroupBox(tr("Deadlines per attempt"), this);
    auto *form = new QFormLayout(deadlines);
    const Deadlines &given = target.deadlines;
    m_connect = addSeconds(form, {"deadlineConnect", tr("To &connect:"), {}}, given.connect);
    m_firstByte = addSeconds(form,
                             {"deadlineFirstByte", tr("To the &first byte:"),
                              tr("From the request to the first sign of an answer")},
                             given.firstByte);
    m_idle = addSeconds(
        form,
        {"deadlineIdle", tr("&Pause within an answer:"), tr("Between two pieces of a stream")},
        given.idle);
    m_total = addSeconds(form, {"deadlineTotal", tr("In t&otal:"), {}}, given.total);
    lines->addWidget(deadlines);
    align({rateForm, form});
    lines->addWidget(explained(
        tr("The maximum number of requests in flight is set in the window's toolbar."), this));
    lines->addStretch(1);
}

QSpinBox *LimitsPage::addNumber(QFormLayout *form, const Labels &labels, int least, int most,
                                qint64 value)
{
    auto *box = new QSpinBox(form->parentWidget());
    box->setObjectName(QLatin1String(labels.objectName));
    box->setAccessibleName(plainLabel(labels.what));
    box->setRange(least, most);
    if (least == 0)
        box->setSpecialValueText(tr("no limit"));
    box->setGroupSeparatorShown(true);
    box->setToolTip(labels.hint);
    box->setMinimumWidth(box->fontMetrics().averageCharWidth() * 24);
    box->setValue(int(std::clamp<qint64>(value, least, most)));
    box->setProperty("given", box->value());
    form->addRow(labels.what, box);
    connect(box, &QSpinBox::valueChanged, this, &LimitsPage::edited);
    return box;
}

SecondsBox *LimitsPage::addSeconds(QFormLayout *form, const Labels &labels,
                                   std::chrono::milliseconds value)
{
    auto *box = new SecondsBox(form->parentWidget());
    box->setObjectName(QLatin1String(labels.objectName));
    box->setAccessibleName(plainLabel(labels.what));
    box->setToolTip(labels.hint);
    box->setMinimumWidth(box->fontMetrics().averageCharWidth() * 24);
    box->setTime(value);
    form->addRow(labels.what, box);
    connect(box, &QDoubleSpinBox::valueChanged, this, &LimitsPage::edited);
    return box;
}

void LimitsPage::suggestAdaptive(bool on)
{
    const QSignalBlocker suggested(m_adaptive);
    if (!m_adaptiveChosen)
        m_adaptive->setChecked(on);
}

void LimitsPage::showLearned(const LaneStatus &lane)
{
    const auto show = [this](QSpinBox *box, std::optional<qint64> limit) {
        //: a limit that nobody set: told by the server, or taught by its refusals
        box->setSpecialValueText(limit ? tr("learned: %1").arg(locale().toString(*limit))
                                       : tr("no limit"));
    };
    show(m_requests, lane.learnedRequests);
    show(m_tokens, lane.learnedTokens);
}

void LimitsPage::apply(Target &target) const
{
    target.adaptive = m_adaptive->isChecked();
    target.hedge = m_hedge->isChecked();
    target.requestsPerMinute = int(chosen(*m_requests, m_given.requestsPerMinute));
    target.tokensPerMinute = chosen(*m_tokens, m_given.tokensPerMinute);
    target.maxAttempts = int(chosen(*m_attempts, m_given.maxAttempts));
    target.maxResponseBytes = chosen(*m_size, m_given.maxResponseBytes, mebibyte);
    target.deadlines.connect = m_connect->time();
    target.deadlines.firstByte = m_firstByte->time();
    target.deadlines.idle = m_idle->time();
    target.deadlines.total = m_total->time();
}

} // namespace volley
