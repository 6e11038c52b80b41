// SPDX-License-Identifier: GPL-3.0-or-later
#include "targets/connection_page.h"

#include "base/when_done.h"
#include "composition/workbench.h"
#include "prices/price_row.h"
#include "providers/provider.h"
#include "targets/base_url_check.h"
#include "targets/connection_test.h"
#include "targets/key_row.h"
#include "targets/note_label.h"
#include "widgets/left_to_right.h"

#include <QAbstractItemView>
#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace volley {

namespace {

/// What was not filled in yet is no mistake.
NoteLabel::Tone toneOf(const QString &entered)
{
    return entered.trimmed().isEmpty() ? NoteLabel::Tone::Note : NoteLabel::Tone::Objection;
}

} // namespace

ConnectionPage::ConnectionPage(Workbench &workbench, const Target &target, QWidget *parent)
    : QWidget(parent)
    , m_given(target)
    , m_choices(providerChoices())
{
    auto *form = new QFormLayout(this);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_name = new QLineEdit(this);
    m_name->setObjectName(QStringLiteral("targetName"));
    m_name->setAccessibleName(tr("Name of the target"));
    form->addRow(tr("&Name:"), m_name);
    makeProvider();
    form->addRow(tr("&Provider:"), m_provider);
    makeAddress(form);
    makeEndpoint(form);
    makeModel(form);
    m_price = new PriceRow(workbench, this);
    form->addRow(tr("Price:"), m_price);
    m_key = new KeyRow(workbench, this);
    form->addRow(tr("Key:"), m_key);
    m_stream = new QCheckBox(tr("&Stream: show the answer while it is being written"), this);
    m_stream->setObjectName(QStringLiteral("targetStream"));
    form->addRow(QString(), m_stream);
    m_test = new ConnectionTest(workbench, this);
    form->addRow(QString(), m_test);
    m_demo = new NoteLabel(QStringLiteral("demoModels"), this);
    form->addRow(QString(), m_demo);

    fill();
    connect(m_name, &QLineEdit::textEdited, this, &ConnectionPage::edited);
    connect(m_provider, &QComboBox::currentIndexChanged, this, &ConnectionPage::chooseProvider);
    connect(m_baseUrl, &QLineEdit::textChanged, this, &ConnectionPage::urlEdited);
    connect(m_model, &QComboBox::editTextChanged, this, &ConnectionPage::modelEdited);
    connect(m_stream, &QCheckBox::toggled, this, &ConnectionPage::edited);
    connect(m_key, &KeyRow::stateChanged, this, &ConnectionPage::check);
    connect(m_key, &KeyRow::keyChanged, this, [this] {
        resetTest();
        Q_EMIT keyChanged();
        Q_EMIT edited();
    });
    connect(m_endpoint, &QComboBox::currentIndexChanged, this, [this] {
        resetTest();
        Q_EMIT edited();
    });
    connect(m_test, &ConnectionTest::asked, this, &ConnectionPage::testAsked);
    connect(m_test, &ConnectionTest::canaryAsked, this, &ConnectionPage::canaryAsked);
    connect(m_test, &ConnectionTest::runningChanged, this, &ConnectionPage::showTestState);
    connect(m_test, &ConnectionTest::modelsFound, this, &ConnectionPage::offerModels);
    connect(m_load, &QPushButton::clicked, this, &ConnectionPage::testAsked);
    check();
    whenDone(workbench.findLocalServers(), this,
             [this](const QList<LocalServer> &running) { showLocal(running); });
}

void ConnectionPage::makeProvider()
{
    m_provider = new QComboBox(this);
    m_provider->setObjectName(QStringLiteral("targetProvider"));
    m_provider->setAccessibleName(tr("Provider"));
    m_provider->view()->setAccessibleName(tr("Providers"));
    if (choiceOf(m_choices, m_given.provider) < 0)
        m_choices.append({m_given.provider, m_given.provider});
    for (const ProviderChoice &choice : std::as_const(m_choices))
        m_provider->addItem(choice.label, choice.provider);
}

void ConnectionPage::makeAddress(QFormLayout *form)
{
    m_baseUrl = new QLineEdit(this);
    keepLeftToRight(*m_baseUrl);
    m_baseUrl->setObjectName(QStringLiteral("targetBaseUrl"));
    m_baseUrl->setAccessibleName(tr("Base URL"));
    m_baseUrl->setInputMethodHints(Qt::ImhUrlCharactersOnly);
    m_urlNote = new NoteLabel(QStringLiteral("targetBaseUrlNote"), this);
    auto *lines = new QVBoxLayout;
    lines->setSpacing(3);
    lines->addWidget(m_baseUrl);
    lines->addWidget(m_urlNote);
    auto *label = new QLabel(tr("&Base URL:"), this);
    label->setBuddy(m_baseUrl);
    form->addRow(label, lines);
}

void ConnectionPage::makeEndpoint(QFormLayout *form)
{
    m_endpoint = new QComboBox(this);
    m_endpoint->setObjectName(QStringLiteral("targetEndpoint"));
    m_endpoint->setAccessibleName(tr("Protocol"));
    m_endpoint->view()->setAccessibleName(tr("Protocols"));
    m_endpointLabel = new QLabel(tr("Pro&tocol:"), this);
    m_endpointLabel->setBuddy(m_endpoint);
    form->addRow(m_endpointLabel, m_endpoint);
}

void ConnectionPage::makeModel(QFormLayout *form)
{
    auto *line = new QHBoxLayout;
    m_model = new QComboBox(this);
    m_model->setObjectName(QStringLiteral("targetModel"));
    m_model->setAccessibleName(tr("Model"));
    m_model->view()->setAccessibleName(tr("Models"));
    m_model->setEditable(true);
    m_model->lineEdit()->setAccessibleName(tr("Model"));
    m_model->setInsertPolicy(QComboBox::NoInsert);
    m_model->setMaxVisibleItems(20);
    m_model->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_model->setMinimumContentsLength(24);
    m_model->completer()->setFilterMode(Qt::MatchContains);
    m_model->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_model->lineEdit()->setPlaceholderText(tr("The model's name, as the provider writes it"));
    line->addWidget(m_model, 1);
    m_load = new QPushButton(tr("Load models"), this);
    m_load->setObjectName(QStringLiteral("loadModels"));
    m_load->setAccessibleName(tr("Load the list of models"));
    m_load->setAutoDefault(false);
    m_load->setMinimumWidth(m_load->sizeHint().width() + m_load->fontMetrics().height());
    line->addWidget(m_load);
    auto *label = new QLabel(tr("&Model:"), this);
    label->setBuddy(m_model);
    form->addRow(label, line);
}

void ConnectionPage::fill()
{
    m_choice = choiceOf(m_choices, m_given.provider);
    m_provider->setCurrentIndex(m_choice);
    m_name->setText(m_given.name);
    m_baseUrl->setText(m_given.baseUrl.toString());
    m_stream->setChecked(m_given.stream);
    m_key->setTarget(m_given);
    showProvider();
    m_endpoint->setCurrentIndex(std::max(m_endpoint->findData(m_given.endpoint), 0));
    m_model->setEditText(m_given.model);
    m_test->setModel(m_given.model.trimmed());
}

void ConnectionPage::apply(Target &target) const
{
    target.name = m_name->text().trimmed();
    target.provider = provider();
    target.endpoint = endpoint();
    if (m_baseUrl->text() != m_given.baseUrl.toString())
        target.baseUrl = baseUrlOf(m_baseUrl->text());
    target.model = model();
    target.keyVariable = m_key->keyVariable();
    target.stream = m_stream->isChecked();
}

QString ConnectionPage::objection() const
{
    if (!findProvider(provider()))
        return tr("This version does not know the provider “%1”. Choose another one.")
            .arg(provider());
    if (!m_urlObjection.isEmpty())
        return m_urlObjection;
    if (model().isEmpty())
        return tr("Choose a model, or enter its name.");
    return {};
}

bool ConnectionPage::isUnfilled() const
{
    return m_urlObjection.isEmpty() ? model().isEmpty() : m_baseUrl->text().trimmed().isEmpty();
}

void ConnectionPage::beginWithProvider()
{
    m_provider->setFocus();
}

void ConnectionPage::startTest(const Target &target)
{
    m_test->start(target);
}

void ConnectionPage::startCanary(const Target &target)
{
    m_test->startCanary(target);
}

void ConnectionPage::resetTest()
{
    m_test->reset();
}

void ConnectionPage::setTestObstacle(const QString &why)
{
    m_obstacleElsewhere = why;
    showTestState();
}

// A variable's key belongs to the server it was chosen for: it must not go to another one because
// the person looked through the list.
void ConnectionPage::chooseProvider(int index)
{
    if (index < 0 || index == m_choice)
        return;
    m_drafts.insert(m_choice,
                    {m_baseUrl->text(), m_model->currentText(), m_key->keyVariable(), endpoint()});
    m_choice = index;
    Draft draft;
    const ProviderInfo *info = findProvider(provider());
    if (info && !info->models.isEmpty())
        draft.model = info->models.first();
    if (const auto running = m_local.constFind(provider()); running != m_local.constEnd()) {
        draft.baseUrl = running->target.baseUrl.toString();
        if (running->models.size() == 1)
            draft.model = running->models.first();
    }
    draft = m_drafts.value(index, draft);
    resetTest();
    {
        const QSignalBlocker quietUrl(m_baseUrl);
        m_baseUrl->setText(draft.baseUrl);
    }
    showProvider();
    {
        const QSignalBlocker quietEndpoint(m_endpoint);
        m_endpoint->setCurrentIndex(std::max(m_endpoint->findData(draft.endpoint), 0));
    }
    m_model->setEditText(draft.model);
    Target target = m_given;
    apply(target);
    target.keyVariable = draft.keyVariable;
    m_key->setTarget(target);
    check();
    Q_EMIT edited();
}

void ConnectionPage::urlEdited()
{
    resetTest();
    Target target = m_given;
    apply(target);
    m_key->setTarget(target);
    check();
    Q_EMIT edited();
}

void ConnectionPage::modelEdited()
{
    m_test->setModel(model());
    check();
    Q_EMIT edited();
}

void ConnectionPage::showProvider()
{
    const ProviderInfo *info = findProvider(provider());
    const bool demo = provider() == QLatin1String("demo");
    offerModels(knownModels());
    showEndpoints();
    if (demo)
        m_baseUrl->setPlaceholderText(tr("built in, nothing to enter"));
    else if (info && !info->baseUrl.isEmpty())
        m_baseUrl->setPlaceholderText(info->baseUrl.toString());
    else
        m_baseUrl->setPlaceholderText(info && !info->baseUrlHint.isEmpty()
                                          ? info->baseUrlHint
                                          : QStringLiteral("https://api.example.com/v1"));
    m_demo->say(demo ? demoModelsText() : QString());
}

/// There is something to choose only where a provider speaks more than one protocol.
void ConnectionPage::showEndpoints()
{
    const QSignalBlocker quiet(m_endpoint);
    m_endpoint->clear();
    if (const ProviderInfo *info = findProvider(provider())) {
        for (const Endpoint &one : info->endpoints)
            m_endpoint->addItem(endpointName(one.id), one.id);
    }
    const bool choice = m_endpoint->count() > 1;
    m_endpoint->setVisible(choice);
    m_endpointLabel->setVisible(choice);
}

QStringList ConnectionPage::knownModels() const
{
    if (m_local.contains(provider()))
        return m_local.value(provider()).models;
    const ProviderInfo *info = findProvider(provider());
    return info ? info->models : QStringList();
}

void ConnectionPage::showLocal(const QList<LocalServer> &running)
{
    for (const LocalServer &server : running) {
        m_local.insert(server.target.provider, server);
        const int index = choiceOf(m_choices, server.target.provider);
        if (index >= 0)
            m_provider->setItemText(index, runningLabel(server));
    }
    if (m_local.contains(provider()) && m_model->count() == 0 && m_baseUrl->text().isEmpty())
        offerModels(knownModels());
}

void ConnectionPage::offerModels(const QStringList &models)
{
    const QSignalBlocker quiet(m_model);
    const QString chosen = m_model->currentText();
    m_model->clear();
    m_model->addItems(models);
    m_model->setCurrentIndex(static_cast<int>(models.indexOf(chosen)));
    m_model->setEditText(chosen);
}

void ConnectionPage::check()
{
    const ProviderInfo *info = findProvider(provider());
    const bool hasKey = m_key->state().hasKey() || (info && info->needsKey);
    const BaseUrlFinding found = checkBaseUrl(m_baseUrl->text(), provider(), hasKey);
    const bool changed = m_urlObjection != found.objection;
    m_urlObjection = found.objection;
    if (found.objection.isEmpty())
        m_urlNote->say(found.note);
    else
        m_urlNote->say(found.objection, toneOf(m_baseUrl->text()));
    m_baseUrl->setAccessibleDescription(m_urlNote->text());
    Target target;
    target.provider = provider();
    target.model = model();
    m_name->setPlaceholderText(target.label());
    Target priced = m_given;
    apply(priced);
    m_price->setTarget(priced);
    showTestState();
    if (changed) // also where only the key was found out about
        Q_EMIT edited();
}

void ConnectionPage::showTestState()
{
    QString obstacle = m_urlObjection.isEmpty() ? m_obstacleElsewhere : m_urlObjection;
    if (!findProvider(provider()))
        obstacle = objection();
    m_test->setObstacle(obstacle);
    m_load->setEnabled(!m_test->isRunning() && obstacle.isEmpty());
    m_load->setToolTip(obstacle);
}

QString ConnectionPage::provider() const
{
    return m_choices.at(m_choice).provider;
}

/// The one that the target named stays named; else the first needs no name.
QString ConnectionPage::endpoint() const
{
    const QString chosen = m_endpoint->currentData().toString();
    const bool kept = provider() == m_given.provider && chosen == m_given.endpoint;
    return m_endpoint->currentIndex() > 0 || kept ? chosen : QString();
}

QString ConnectionPage::model() const
{
    return m_model->currentText().trimmed();
}

} // namespace volley
