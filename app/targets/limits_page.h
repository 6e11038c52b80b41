// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records.h"
#include "domain/target.h"

#include <QWidget>

class QCheckBox;
class QFormLayout;
class QSpinBox;

namespace volley {

class SecondsBox;

/// A target's limits: rates, attempts, deadlines, size of an answer. A number the person leaves
/// alone stays what it was, even where its box cannot show all of it. Lives on the GUI thread;
/// owned by its parent.
class LimitsPage final : public QWidget
{
    Q_OBJECT
public:
    explicit LimitsPage(const Target &target, QWidget *parent = nullptr);

    /// What is usual for the server that was chosen, unless the person chose otherwise.
    void suggestAdaptive(bool on);
    /// What a run that goes on has learned of the server, where the person set no limit.
    void showLearned(const LaneStatus &lane);
    /// Writes what is chosen into `target`.
    void apply(Target &target) const;

Q_SIGNALS:
    void edited();

private:
    struct Labels
    {
        const char *objectName;
        QString what;
        QString hint;
    };
    QSpinBox *addNumber(QFormLayout *form, const Labels &labels, int least, int most, qint64 value);
    SecondsBox *addSeconds(QFormLayout *form, const Labels &labels,
                           std::chrono::milliseconds value);
    QCheckBox *m_adaptive;
    bool m_adaptiveChosen = false;
    QCheckBox *m_hedge;
    QSpinBox *m_requests;
    QSpinBox *m_tokens;
    QSpinBox *m_attempts;
    QSpinBox *m_size;
    SecondsBox *m_connect;
    SecondsBox *m_firstByte;
    SecondsBox *m_idle;
    SecondsBox *m_total;
    Target m_given;
};

} // namespace volley
