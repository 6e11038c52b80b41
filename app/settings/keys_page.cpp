// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/keys_page.h"

#include "base/when_done.h"
#include "composition/connection_words.h"
#include "composition/workbench.h"
#include "presentation/error_text.h"
#include "providers/key_place.h"
#include "providers/provider.h"
#include "targets/key_dialog.h"
#include "targets/note_label.h"
#include "widgets/plain_label.h"
#include "widgets/reading_table.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QMessageBox>
#include <QPushButton>
#include <QStandardItemModel>
#include <QTableView>
#include <QVBoxLayout>

namespace volley {

namespace {

enum Column { OfProvider, OfServer, OfKey };

bool isOfKeychain(const Error &error)
{
    return error.kind == ErrorKind::KeychainMissing || error.kind == ErrorKind::KeychainLocked ||
           error.kind == ErrorKind::KeychainDenied || error.kind == ErrorKind::KeychainTimeout;
}

/// An account's name is none of a person's words.
Error withoutAccount(const Error &error)
{
    return {error.kind, {}, 0, 0, {}, error.detail};
}

} // namespace

KeysPage::KeysPage(Workbench &workbench, QSettings &settings,
                   std::function<QList<Target>()> targets, QWidget *parent)
    : SettingsPage(parent)
    , m_workbench(workbench)
    , m_settings(settings)
    , m_targets(std::move(targets))
    , m_keychain(new NoteLabel(QStringLiteral("settingsKeychain"), this))
    , m_model(new QStandardItemModel(this))
    , m_table(new QTableView(this))
    , m_result(new NoteLabel(QStringLiteral("settingsKeyResult"), this))
{
    arrange();
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        ++m_test; // what is being tested is another one
        m_result->say({});
        showButtons();
    });
    connect(m_table, &QTableView::activated, this, &KeysPage::edit);
    connect(&workbench.keys(), &KeyRing::waitingForKeychain, this, [this] {
        for (int row = 0; row < m_states.size(); ++row) {
            if (m_states.at(row).kind == KeyState::Kind::Checking) {
                m_states[row] = keyStateBefore(true);
                showState(row);
            }
        }
    });
}

void KeysPage::arrange()
{
    lines().addWidget(m_keychain);
    nameControl(*m_table, "settingsKeys", tr("Providers and their keys"), {});
    m_table->setModel(m_model);
    makeReadingTable(*m_table);
    m_table->setWordWrap(true);
    connect(m_table->horizontalHeader(), &QHeaderView::sectionResized, m_table,
            &QTableView::resizeRowsToContents);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_table->setMinimumHeight(fontMetrics().height() * 8);
    lines().addWidget(m_table, 1);
    auto *buttons = new QHBoxLayout;
    m_set = addButton("settingsKeySet", tr("Set or Replace…"),
                      tr("Enter a key, or choose where it comes from"));
    m_remove = addButton("settingsKeyRemove", tr("Remove…"),
                         tr("Remove the key from the keychain and from memory"));
    m_try = addButton("settingsKeyTest", tr("Test"),
                      tr("Ask for the list of models: costs nothing, and shows whether the key is "
                         "right"));
    for (QPushButton *button : {m_set, m_remove, m_try})
        buttons->addWidget(button);
    buttons->addStretch(1);
    lines().addLayout(buttons);
    lines().addWidget(m_result);
    addText(tr("A key is for one server and sent nowhere else. Keys are never written to a project "
               "or another file."));
    connect(m_set, &QPushButton::clicked, this, &KeysPage::edit);
    connect(m_remove, &QPushButton::clicked, this, &KeysPage::askToRemove);
    connect(m_try, &QPushButton::clicked, this, &KeysPage::test);
}

QPushButton *KeysPage::addButton(const char *objectName, const QString &text, const QString &hint)
{
    auto *button = new QPushButton(text, this);
    nameControl(*button, objectName, plainLabel(text), hint);
    button->setAutoDefault(false);
    return button;
}

void KeysPage::refresh()
{
    const QList<KeyAccount> accounts = keyAccounts(m_targets(), rememberedServers(m_settings));
    ++m_round;
    if (accounts != m_accounts) {
        const int row = std::max(0, chosen());
        m_accounts = accounts;
        m_model->clear();
        m_model->setHorizontalHeaderLabels({tr("Provider"), tr("Server"), tr("Key")});
        for (const KeyAccount &account : m_accounts) {
            QList<QStandardItem *> items;
            for (const QString &text : {account.name, account.server, QString()})
                items.append(new QStandardItem(text));
            m_model->appendRow(items);
        }
        m_table->setCurrentIndex(m_model->index(std::min(row, m_model->rowCount() - 1), 0));
    }
    m_states.fill(keyStateBefore(false), m_accounts.size());
    m_errors.fill(std::nullopt, m_accounts.size());
    for (int row = 0; row < m_accounts.size(); ++row) {
        showState(row);
        lookUp(row);
    }
    m_table->resizeColumnsToContents();
    for (const int column : {int(OfProvider), int(OfServer)})
        m_table->setColumnWidth(column, m_table->columnWidth(column) + fontMetrics().height());
    m_table->resizeRowsToContents();
    showKeychain();
}

void KeysPage::lookUp(int row)
{
    whenDone(m_workbench.keyFor(m_accounts.at(row).target), this,
             [this, row, round = m_round](const Result<FoundKey> &found) {
                 if (round != m_round)
                     return;
                 const KeyAccount &account = m_accounts.at(row);
                 m_states[row] = keyStateOf(account.target, found);
                 if (!found && isOfKeychain(found.error()))
                     m_errors[row] = found.error();
                 if (m_states.at(row).source == KeySource::Keychain)
                     rememberServer(m_settings, account);
                 showState(row);
                 showKeychain();
             });
}

void KeysPage::showState(int row)
{
    if (QStandardItem *item = m_model->item(row, OfKey)) {
        item->setText(m_states.at(row).text);
        item->setToolTip(m_states.at(row).text);
        m_table->resizeRowToContents(row); // it may take two lines
    }
    showButtons();
}

// What one was told goes for all: there is one keychain.
void KeysPage::showKeychain()
{
    for (const std::optional<Error> &error : std::as_const(m_errors)) {
        if (error) {
            m_keychain->say(describe(withoutAccount(*error)));
            return;
        }
    }
    const bool isLooking = std::any_of(m_states.begin(), m_states.end(), [](const KeyState &state) {
        return state.kind == KeyState::Kind::Checking || state.kind == KeyState::Kind::Waiting;
    });
    m_keychain->say(isLooking ? tr("Looking for keys…")
                              : tr("Keys are kept in this computer's keychain, for one session "
                                   "only, or taken from the environment."));
}

int KeysPage::chosen() const
{
    return m_table->currentIndex().row();
}

void KeysPage::showButtons()
{
    const int row = chosen();
    const bool one = row >= 0 && row < m_states.size();
    const KeyState state = one ? m_states.at(row) : KeyState();
    const bool ofEnvironment = state.source == KeySource::Variable;
    const bool ownVariable = one && !m_accounts.at(row).target.keyVariable.isEmpty();
    m_set->setEnabled(one);
    // One in a locked keychain cannot be seen, and can be removed once that is open.
    const bool isHidden =
        one && m_errors.at(row) && m_errors.at(row)->kind != ErrorKind::KeychainMissing;
    m_remove->setEnabled(one && !ofEnvironment && !ownVariable && (state.hasKey() || isHidden));
    m_remove->setToolTip(
        ofEnvironment || ownVariable
            ? tr("The key comes from the environment, which Volley does not change")
            : m_remove->accessibleDescription());
    m_try->setEnabled(one && (state.hasKey() || !m_accounts.at(row).needsKey));
    m_try->setToolTip(m_try->isEnabled() || !one ? m_try->accessibleDescription()
                                                 : tr("Set a key first"));
}

void KeysPage::edit()
{
    if (chosen() < 0)
        return;
    const Target target = m_accounts.at(chosen()).target;
    auto *dialog = new KeyDialog(m_workbench, target, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &KeyDialog::keyChanged, this,
            [this, target, dialog] { edited(target, dialog->keyVariable()); });
    dialog->open();
}

void KeysPage::edited(const Target &before, const QString &variable)
{
    if (variable == before.keyVariable) {
        Q_EMIT keyChanged(before);
        refresh();
        return;
    }
    const QString account = keyPlaceOf(before).account;
    const QList<Target> targets = m_targets();
    const bool isUsed =
        std::any_of(targets.begin(), targets.end(), [&account, &before](const Target &target) {
            return keyPlaceOf(target).account == account &&
                   target.keyVariable == before.keyVariable;
        });
    Q_EMIT variableChosen(before, variable);
    refresh();
    if (!isUsed)
        m_result->say(tr("No target of the open project asks %1. Add one, and choose the variable "
                         "at its key.")
                          .arg(keyPlaceOf(before).host));
}

void KeysPage::askToRemove()
{
    if (chosen() < 0)
        return;
    const KeyAccount account = m_accounts.at(chosen());
    auto *box = new QMessageBox(QMessageBox::Question, tr("Remove the Key"),
                                tr("Remove the key for %1?").arg(account.server),
                                QMessageBox::Cancel, this);
    box->setObjectName(QStringLiteral("settingsKeyRemoveBox"));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setInformativeText(tr("It is removed from the keychain and from memory. All projects used "
                               "it for this server."));
    QPushButton *yes = box->addButton(tr("Remove"), QMessageBox::DestructiveRole);
    yes->setObjectName(QStringLiteral("settingsKeyRemoveYes"));
    box->setDefaultButton(QMessageBox::Cancel);
    connect(yes, &QPushButton::clicked, this, [this, account] { remove(account.target); });
    box->open();
}

void KeysPage::remove(const Target &target)
{
    const KeyPlace place = keyPlaceOf(target);
    m_result->say(tr("Removing the key…"));
    whenDone(m_workbench.keys().forget(place.account), this,
             [this, target, host = place.host](const Result<void> &gone) {
                 Q_EMIT keyChanged(target);
                 refresh();
                 if (gone)
                     m_result->say(tr("No key for %1 is stored here any longer.").arg(host),
                                   NoteLabel::Tone::Good);
                 else
                     m_result->say(describe(withoutAccount(gone.error())),
                                   NoteLabel::Tone::Objection);
             });
}

void KeysPage::test()
{
    if (chosen() < 0)
        return;
    const KeyAccount account = m_accounts.at(chosen());
    const quint64 number = ++m_test;
    m_try->setEnabled(false);
    m_result->say(tr("Asking %1 for its models…").arg(account.name));
    whenDone(m_workbench.testConnection(account.target), this,
             [this, number, account](const Outcome<ConnectionReport> &outcome) {
                 if (number != m_test)
                     return;
                 if (outcome)
                     m_result->say(connectionText(account.target, *outcome), NoteLabel::Tone::Good);
                 else
                     m_result->say(connectionFailureText(outcome.error()),
                                   NoteLabel::Tone::Objection);
                 showButtons();
             });
}

} // namespace volley
