// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/system_clock.h"
#include "results/details_pane.h"
#include "widgets/state_style.h"

#include <QTimer>

class QLabel;
class QPushButton;
class QTabWidget;
class QToolButton;

namespace volley {

class AnswerView;
class AttemptsPanel;
class FactsPanel;
class TextPanel;

/// The pane's inside. Lives on the GUI thread with its pane.
class DetailsPane::Private : public QObject
{
    Q_OBJECT
public:
    explicit Private(DetailsPane *pane);

    void show(qint64 wanted);
    void fetch();
    void takeUpdate(const RequestUpdate &update);
    void takeStreamed(const QString &text, bool whole);
    void showWhy(const QString &why);
    [[nodiscard]] TextForm answerForm() const;
    void setAnswerForm(TextForm form);

    DetailsPane *q;
    RequestFeed feed;
    RunDefinition definition;
    RunPlan plan;
    qint64 requests = 0;
    qint64 ordinal = -1;

private:
    QWidget *makeTitle();
    QWidget *makeWhy();
    void take(const RequestDetails &details);
    void showRequest(const RequestDetails &details);
    void takeRequest(const ShownRequest &request);
    void showState(RequestState state, AnswerMark mark);
    void clear();
    [[nodiscard]] std::optional<Target> target() const;
    void showInFlight();
    void copyCurl();
    void copyPython();

    SystemClock m_clock;
    QLabel *m_title = nullptr;
    QLabel *m_stateIcon = nullptr;
    QLabel *m_state = nullptr;
    QLabel *m_why = nullptr;
    QToolButton *m_previous = nullptr;
    QToolButton *m_next = nullptr;
    QTabWidget *m_tabs = nullptr;
    AnswerView *m_answer = nullptr;
    TextPanel *m_response = nullptr; ///< the answer's
    AttemptsPanel *m_attempts = nullptr;
    FactsPanel *m_facts = nullptr;
    TextPanel *m_request = nullptr;
    QPushButton *m_copyCurl = nullptr;
    QPushButton *m_copyPython = nullptr;
    QTimer m_fetchTimer;
    QTimer m_inFlightTimer;
    std::optional<RequestUpdate> m_inFlight; ///< the newest, while an attempt goes on
    quint64 m_fetch = 0;                     ///< newest; older answers are dropped
    bool m_live = false;                     ///< the text on show is that of an attempt in flight
    int m_attempt = 0;                       ///< of the latest update
    ShownRequest m_sent;
};

} // namespace volley
