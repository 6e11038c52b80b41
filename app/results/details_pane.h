// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/run_plan.h"
#include "results/request_feed.h"
#include "results/text_form.h"

#include <QWidget>

#include <memory>

namespace volley {

/// The Details dock: response, request, attempts and headers of one request. Lives on the GUI
/// thread; owned by its parent. Object name "detailsPane".
class DetailsPane : public QWidget
{
    Q_OBJECT
public:
    explicit DetailsPane(QWidget *parent = nullptr);
    ~DetailsPane() override;

    void bind(Workbench &workbench);
    /// The same without a Workbench; then feed the slots below.
    void setFeed(const RequestFeed &feed);
    /// The run whose requests are shown, for its targets. Clears the pane.
    void setRun(const RunDefinition &definition, qint64 requests);
    /// How answers are shown.
    [[nodiscard]] TextForm answerForm() const;
    void setAnswerForm(TextForm form);

public Q_SLOTS:
    /// -1 = none. Connect to RequestsPage::currentRequestChanged.
    void showRequest(qint64 ordinal);
    void applyUpdates(const QList<volley::RequestUpdate> &batch);
    void appendStreamed(qint64 ordinal, const QString &text, bool whole);
    /// Why the request on show is not running; empty = nothing. Connect to WhyWatch::changed.
    void showWhy(const QString &why);

Q_SIGNALS:
    /// Connect to RequestsPage::selectPrevious and selectNext.
    void previousRequested();
    void nextRequested();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace volley
