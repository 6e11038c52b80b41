// SPDX-License-Identifier: GPL-3.0-or-later
#include "results/details_pane_p.h"

#include "base/when_done.h"
#include "presentation/attempt_text.h"
#include "presentation/error_text.h"
#include "presentation/failure_text.h"
#include "presentation/json_text.h"
#include "presentation/mark_text.h"
#include "presentation/number_text.h"
#include "presentation/state_text.h"
#include "results/answer_view.h"
#include "results/attempts_panel.h"
#include "results/curl_command.h"
#include "results/facts_panel.h"
#include "results/python_script.h"
#include "results/request_copier.h"
#include "results/text_panel.h"
#include "widgets/elided_label.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QTabWidget>
#include <QToolButton>

namespace volley {

namespace {

/// Longer than it takes to store an attempt that ended, so that it is read once and whole.
constexpr std::chrono::milliseconds fetchDelay(200);
/// How often the drawing of an attempt that goes on grows.
constexpr std::chrono::milliseconds inFlightInterval(250);

/// What stands for a picture, which is too long to read: "[cat.png, 345.2 kB]".
QString imageText(const ImageStandIn &image)
{
    if (image.bytes < 0)
        return DetailsPane::tr("[%1, cannot be read]", "name of an image").arg(image.name);
    const QString size = QLocale().formattedDataSize(image.bytes, 1, QLocale::DataSizeSIFormat);
    if (image.mediaType.isEmpty())
        return DetailsPane::tr("[%1, %2, not an image]", "name, size").arg(image.name, size);
    return QStringLiteral("[%1, %2]").arg(image.name, size);
}

/// The request as text: what goes over the wire, the key left out, the body indented, its pictures
/// only named.
QString requestText(const ShownRequest &shown)
{
    const HttpRequest &request = shown.http;
    QString text = QString::fromLatin1(request.method) + QLatin1Char(' ') +
                   request.url.toString(QUrl::FullyEncoded) + QLatin1Char('\n');
    const auto addHeader = [&text](const QByteArray &name, const QString &value) {
        text += QString::fromLatin1(name) + QStringLiteral(": ") + value + QLatin1Char('\n');
    };
    for (const HttpHeader &header : request.headers)
        addHeader(header.name, QString::fromUtf8(header.value));
    if (!request.key.name.isEmpty())
        addHeader(request.key.name,
                  QString::fromLatin1(request.key.prefix) + QStringLiteral("[key removed]"));
    const QString plain = QString::fromUtf8(request.body);
    QString body = indentedJson(plain).value_or(plain);
    for (const ImageStandIn &image : shown.images)
        body.replace(QString::fromLatin1(image.mark), imageText(image));
    return text + QLatin1Char('\n') + body;
}

} // namespace

DetailsPane::Private::Private(DetailsPane *pane)
    : q(pane)
{
    m_tabs = new QTabWidget(q);
    m_tabs->setObjectName(QStringLiteral("detailsTabs"));
    m_tabs->setAccessibleName(tr("Parts of the request"));
    m_tabs->setDocumentMode(true);
    m_answer = new AnswerView(m_tabs);
    m_response = m_answer->text();
    m_tabs->addTab(m_answer, tr("Response"));
    m_request = new TextPanel(tr("Request as it is sent"), QStringLiteral("requestText"), m_tabs);
    m_request->offerForms({TextForm::Plain});
    m_copyCurl = m_request->addButton(tr("Copy as cURL"), QStringLiteral("copyAsCurl"));
    connect(m_copyCurl, &QPushButton::clicked, this, &Private::copyCurl);
    m_copyPython = m_request->addButton(tr("Copy as Python"), QStringLiteral("copyAsPython"));
    connect(m_copyPython, &QPushButton::clicked, this, &Private::copyPython);
    for (QPushButton *button : {m_copyCurl, m_copyPython})
        button->setToolTip(tr("The key is replaced by an environment variable"));
    m_tabs->addTab(m_request, tr("Request"));
    m_attempts = new AttemptsPanel(m_tabs);
    m_tabs->addTab(m_attempts, tr("Attempts"));
    m_facts = new FactsPanel(m_tabs);
    m_tabs->addTab(m_facts, tr("Metadata"));

    auto *layout = new QVBoxLayout(q);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addWidget(makeTitle());
    layout->addWidget(makeWhy());
    layout->addWidget(m_tabs, 1);

    m_fetchTimer.setSingleShot(true);
    m_fetchTimer.setInterval(fetchDelay);
    connect(&m_fetchTimer, &QTimer::timeout, this, &Private::fetch);
    m_inFlightTimer.setInterval(inFlightInterval);
    connect(&m_inFlightTimer, &QTimer::timeout, this, &Private::showInFlight);
    clear();
}

QWidget *DetailsPane::Private::makeWhy()
{
    m_why = new QLabel(q);
    m_why->setObjectName(QStringLiteral("detailsWhy"));
    m_why->setAccessibleName(tr("Why it is not running"));
    m_why->setTextFormat(Qt::PlainText);
    m_why->setWordWrap(true);
    m_why->setMargin(6);
    m_why->setVisible(false);
    return m_why;
}

void DetailsPane::Private::showWhy(const QString &why)
{
    m_why->setText(why);
    m_why->setVisible(!why.isEmpty());
}

QWidget *DetailsPane::Private::makeTitle()
{
    auto *line = new QWidget(q);
    auto *layout = new QHBoxLayout(line);
    layout->setContentsMargins(6, 4, 6, 0);
    m_title = new ElidedLabel(line);
    m_title->setObjectName(QStringLiteral("detailsTitle"));
    m_title->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_stateIcon = new QLabel(line);
    m_state = new QLabel(line);
    m_state->setObjectName(QStringLiteral("detailsState"));
    layout->addWidget(m_title, 1);
    layout->addWidget(m_stateIcon);
    layout->addWidget(m_state);
    const auto addButton = [this, line, layout](const QString &text, const QString &name,
                                                Qt::ArrowType arrow, const QKeySequence &key,
                                                void (DetailsPane::*asked)()) {
        auto *button = new QToolButton(line);
        button->setObjectName(name);
        button->setArrowType(arrow);
        button->setAutoRaise(true);
        button->setAccessibleName(text);
        button->setToolTip(
            tr("%1 (%2)", "action, its keys").arg(text, key.toString(QKeySequence::NativeText)));
        button->setFocusPolicy(Qt::TabFocus);
        connect(button, &QToolButton::clicked, q, asked);
        layout->addWidget(button);
        auto *action = new QAction(text, q);
        action->setShortcut(key);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(action, &QAction::triggered, q, asked);
        q->addAction(action);
        return button;
    };
    m_previous = addButton(tr("Previous request"), QStringLiteral("previousRequest"), Qt::UpArrow,
                           QKeySequence(Qt::ALT | Qt::Key_Up), &DetailsPane::previousRequested);
    m_next = addButton(tr("Next request"), QStringLiteral("nextRequest"), Qt::DownArrow,
                       QKeySequence(Qt::ALT | Qt::Key_Down), &DetailsPane::nextRequested);
    return line;
}

void DetailsPane::Private::show(qint64 wanted)
{
    if (wanted == ordinal)
        return;
    ordinal = wanted;
    m_live = false;
    m_attempt = 0;
    clear();
    if (feed.watch)
        feed.watch(ordinal);
    if (ordinal >= 0)
        fetch();
}

void DetailsPane::Private::clear()
{
    ++m_fetch;
    m_fetchTimer.stop();
    takeRequest({});
    m_attempts->setAttempts({}, 0);
    m_inFlight.reset();
    showInFlight();
    m_facts->setFacts({});
    m_answer->setAnswer({});
    m_response->setFigures({});
    m_request->setNotice({});
    const bool none = ordinal < 0;
    m_response->setNotice(none ? tr("Choose a request in the table to see its answer here.")
                               : QString());
    m_previous->setDisabled(none);
    m_next->setDisabled(none);
    m_stateIcon->clear();
    m_state->clear();
    const std::optional<Target> asked = target();
    m_title->setText(none ? tr("No request chosen")
                          : tr("Request %1 · %2", "number, target")
                                .arg(countText(ordinal + 1), asked ? asked->label() : QString()));
}

std::optional<Target> DetailsPane::Private::target() const
{
    if (ordinal < 0 || definition.targets.isEmpty())
        return {};
    return definition.targets.value(plan.place(ordinal).target);
}

void DetailsPane::Private::fetch()
{
    if (!feed.details || ordinal < 0)
        return;
    const quint64 number = ++m_fetch;
    whenDone(feed.details(ordinal), this, [this, number](const Result<RequestDetails> &details) {
        if (number != m_fetch)
            return;
        if (details)
            take(*details);
        else
            m_response->setNotice(describe(details.error()));
    });
}

void DetailsPane::Private::take(const RequestDetails &details)
{
    m_attempts->setAttempts(details.attempts, m_clock.utcMs());
    showInFlight();
    const std::optional<AttemptRecord> &last = details.row.last;
    m_facts->setFacts(answerFacts(last));
    showRequest(details);
    if (m_live)
        return;
    const bool answered = details.row.state == RequestState::Succeeded && last;
    showState(details.row.state, answered ? answerMark(last->answer) : AnswerMark::None);
    m_answer->setAnswer(last ? last->answer : Answer());
    m_response->setNotice(answerNotice(details.row.state, last));
    m_response->setFigures(answerFigures(last));
}

void DetailsPane::Private::showRequest(const RequestDetails &details)
{
    const std::optional<Target> asked = target();
    if (!asked || !feed.requestFor)
        return;
    if (details.unsendable) {
        takeRequest({});
        m_request->setNotice(failureLine(*details.unsendable));
        return;
    }
    m_request->setNotice({});
    whenDone(feed.requestFor(*asked, details.draft, definition.imagesFolder), this,
             [this, number = m_fetch](const ShownRequest &request) {
                 if (number == m_fetch)
                     takeRequest(request);
             });
}

void DetailsPane::Private::takeRequest(const ShownRequest &request)
{
    m_sent = request;
    for (QPushButton *button : {m_copyCurl, m_copyPython})
        button->setDisabled(request.http.url.isEmpty());
    m_request->setText(request.http.url.isEmpty() ? QString() : requestText(request));
}

void DetailsPane::Private::showState(RequestState state, AnswerMark mark)
{
    const StateIcons icons(q->palette());
    const bool marked = mark != AnswerMark::None;
    m_state->setText(marked ? markWord(mark) : stateWord(state));
    m_state->setToolTip(marked ? markMeaning(mark) : stateMeaning(state));
    m_stateIcon->setPixmap((marked ? icons.icon(mark) : icons.icon(state)).pixmap(16, 16));
}

void DetailsPane::Private::takeUpdate(const RequestUpdate &update)
{
    showState(update.state,
              update.state == RequestState::Succeeded ? update.mark : AnswerMark::None);
    // What is drawn of it stays until its end can be read from disk.
    if (!holdsSlot(update.state))
        m_inFlightTimer.stop();
    m_inFlight = holdsSlot(update.state) ? std::optional(update) : std::nullopt;
    if (m_inFlight)
        showInFlight();
    const bool another = update.attempt != m_attempt;
    m_attempt = update.attempt;
    if (holdsSlot(update.state)) {
        if (!m_live || another) {
            m_response->setText({});
            m_answer->clearParts();
        }
        m_live = true;
        m_response->setFigures({});
        m_response->setNotice(update.state == RequestState::Sending ? stateMeaning(update.state)
                                                                    : QString());
        return;
    }
    // Saving: what streamed in stays until the answer can be read from disk.
    if (update.state == RequestState::Saving)
        return;
    m_live = false;
    m_fetchTimer.start();
}

/// As far as it has come: it is not on record before it ends.
void DetailsPane::Private::showInFlight()
{
    if (!m_inFlight || !m_inFlight->sentAt) {
        m_inFlightTimer.stop();
        m_attempts->setInFlight({});
        return;
    }
    const auto since =
        std::chrono::duration_cast<std::chrono::milliseconds>(m_clock.now() - *m_inFlight->sentAt);
    AttemptRecord attempt;
    attempt.ordinal = m_inFlight->ordinal;
    attempt.attempt = m_inFlight->attempt;
    attempt.state = m_inFlight->state;
    attempt.durationMs = std::max<qint64>(since.count(), 0);
    attempt.startedUtcMs = m_clock.utcMs() - attempt.durationMs;
    attempt.sentMs = 0;
    attempt.firstTokenMs = m_inFlight->firstTokenMs;
    m_attempts->setInFlight(attempt);
    if (!m_inFlightTimer.isActive())
        m_inFlightTimer.start();
}

void DetailsPane::Private::takeStreamed(const QString &text, bool whole)
{
    m_live = true;
    if (!whole) {
        m_response->append(text);
    } else if (m_response->text() != text) {
        m_response->setText({});
        m_response->append(text);
    }
    if (!m_response->text().isEmpty())
        m_response->setNotice({});
}

TextForm DetailsPane::Private::answerForm() const
{
    return m_response->form();
}

void DetailsPane::Private::setAnswerForm(TextForm form)
{
    m_response->setForm(form);
}

void DetailsPane::Private::copyCurl()
{
    const std::optional<Target> asked = target();
    if (asked && !m_sent.http.url.isEmpty())
        QGuiApplication::clipboard()->setText(curlCommand(m_sent, keyVariableOf(*asked)));
}

void DetailsPane::Private::copyPython()
{
    const std::optional<Target> asked = target();
    if (asked && !m_sent.http.url.isEmpty())
        QGuiApplication::clipboard()->setText(pythonScript({{m_sent, keyVariableOf(*asked)}}));
}

} // namespace volley
