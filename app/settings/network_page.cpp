// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/network_page.h"

#include "base/when_done.h"
#include "presentation/error_text.h"
#include "presentation/plurals.h"
#include "settings/network_keeper.h"
#include "targets/note_label.h"
#include "widgets/left_to_right.h"
#include "widgets/plain_label.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QRadioButton>
#include <QScopedValueRollback>
#include <QSpinBox>
#include <QVBoxLayout>
#include <QtConcurrent>

namespace volley {

namespace {

QPushButton *addButton(QHBoxLayout &line, const char *objectName, const QString &text,
                       const QString &name, const QString &description)
{
    auto *button = new QPushButton(text);
    nameControl(*button, objectName, name, description);
    button->setAutoDefault(false);
    line.addWidget(button);
    return button;
}

} // namespace

NetworkPage::NetworkPage(NetworkKeeper &keeper, QWidget *parent)
    : SettingsPage(parent)
    , m_keeper(keeper)
{
    makeProxy();
    makeCertificates();
    lines().addStretch(1);
    connect(&m_keeper, &NetworkKeeper::changed, this, &NetworkPage::showState);
    connect(&m_keeper, &NetworkKeeper::passwordKept, this, [this](const Result<void> &kept) {
        if (kept)
            return;
        m_passwordNote->say(
            tr("The password is kept for this session only. %1").arg(describe(kept.error())),
            NoteLabel::Tone::Objection);
    });
    connect(&m_keeper, &NetworkKeeper::passwordForgotten, this, [this](const Result<void> &gone) {
        if (!gone)
            m_passwordNote->say(describe(gone.error()), NoteLabel::Tone::Objection);
    });
}

void NetworkPage::makeProxy()
{
    addHeading(tr("Proxy"));
    const std::tuple<const char *, QString, QString> kinds[] = {
        {"settingsProxySystem", tr("Same as the &system"),
         tr("Also from the environment: https_proxy, no_proxy")},
        {"settingsProxyNone", tr("&No proxy"), tr("Servers are reached directly")},
        {"settingsProxyHttp", tr("&HTTP proxy"), tr("Connections are tunnelled by CONNECT")},
        {"settingsProxySocks5", tr("SO&CKS 5 proxy"), tr("It looks up the servers' names, too")},
    };
    for (const auto &[objectName, text, hint] : kinds) {
        auto *kind = new QRadioButton(text, this);
        nameControl(*kind, objectName, plainLabel(text), hint);
        lines().addWidget(kind);
        m_kinds.append(kind);
    }
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->setContentsMargins(24, 0, 0, 0);
    lines().addLayout(form);
    m_host = new QLineEdit(this);
    nameControl(*m_host, "settingsProxyHost", tr("Host of the proxy"), tr("A name or an address"));
    m_host->setInputMethodHints(Qt::ImhUrlCharactersOnly | Qt::ImhNoAutoUppercase);
    form->addRow(tr("H&ost:"), m_host);
    keepLeftToRight(*m_host);
    m_port = new QSpinBox(this);
    nameControl(*m_port, "settingsProxyPort", tr("Port of the proxy"), {});
    m_port->setRange(1, 65535);
    m_port->setKeyboardTracking(false);
    form->addRow(tr("&Port:"), m_port);
    m_user = new QLineEdit(this);
    nameControl(*m_user, "settingsProxyUser", tr("User name at the proxy"),
                tr("Empty where the proxy asks for none"));
    form->addRow(tr("&User name:"), m_user);
    makePassword(*form);
    m_proxyNote = new NoteLabel(QStringLiteral("settingsProxyNote"), this);
    lines().addWidget(m_proxyNote);
    addText(tr("This computer itself is always reached directly."));
    for (QRadioButton *kind : m_kinds) {
        connect(kind, &QRadioButton::toggled, this, [this](bool chosen) {
            if (chosen)
                take();
        });
    }
    connect(m_host, &QLineEdit::editingFinished, this, &NetworkPage::take);
    connect(m_user, &QLineEdit::editingFinished, this, &NetworkPage::take);
    connect(m_port, &QSpinBox::valueChanged, this, &NetworkPage::take);
}

void NetworkPage::makePassword(QFormLayout &form)
{
    auto *line = new QHBoxLayout;
    m_password = new QLineEdit(this);
    nameControl(*m_password, "settingsProxyPassword", tr("Password at the proxy"),
                tr("Goes into the keychain, never into a file"));
    m_password->setEchoMode(QLineEdit::Password);
    m_password->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhHiddenText |
                                    Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
    line->addWidget(m_password);
    m_keep = addButton(*line, "settingsProxyPasswordKeep", tr("Keep"), tr("Keep the password"),
                       tr("In the keychain; where there is none, for this session only"));
    m_forget = addButton(*line, "settingsProxyPasswordForget", tr("Remove"),
                         tr("Remove the password"), tr("From the keychain and from memory"));
    auto *label = new QLabel(tr("Pass&word:"), this);
    label->setBuddy(m_password); // a row with several widgets has none by itself
    form.addRow(label, line);
    m_passwordNote = new NoteLabel(QStringLiteral("settingsProxyPasswordNote"), this);
    form.addRow(QString(), m_passwordNote);
    connect(m_password, &QLineEdit::textChanged, this, &NetworkPage::showState);
    connect(m_password, &QLineEdit::returnPressed, this, &NetworkPage::keepPassword);
    connect(m_keep, &QPushButton::clicked, this, &NetworkPage::keepPassword);
    connect(m_forget, &QPushButton::clicked, &m_keeper, &NetworkKeeper::forgetPassword);
}

void NetworkPage::makeCertificates()
{
    addHeading(tr("Certificates"));
    addText(tr("Volley trusts the certificates that the system trusts. A company's own authority "
               "can be added here, as a PEM file."));
    auto *line = new QHBoxLayout;
    line->setContentsMargins(12, 0, 0, 0);
    m_file = new QLineEdit(this);
    nameControl(*m_file, "settingsCaFile", tr("File of certificates"),
                tr("PEM: begins with -----BEGIN CERTIFICATE-----"));
    m_file->setPlaceholderText(tr("none"));
    keepLeftToRight(*m_file);
    line->addWidget(m_file, 1);
    QPushButton *choose = addButton(*line, "settingsCaChoose", tr("Choose…"),
                                    tr("Choose a file of certificates"), {});
    m_dropFile = addButton(*line, "settingsCaDrop", tr("Remove"),
                           tr("Stop trusting these certificates"), {});
    lines().addLayout(line);
    m_fileNote = new NoteLabel(QStringLiteral("settingsCaNote"), this);
    m_fileNote->setContentsMargins(12, 0, 0, 0);
    lines().addWidget(m_fileNote);
    connect(m_file, &QLineEdit::editingFinished, this, [this] { check(m_file->text().trimmed()); });
    connect(choose, &QPushButton::clicked, this, &NetworkPage::chooseFile);
    connect(m_dropFile, &QPushButton::clicked, this, [this] {
        m_file->clear();
        check({});
    });
}

void NetworkPage::refresh()
{
    const QScopedValueRollback filling(m_filling, true);
    const NetworkChoice &choice = m_keeper.choice();
    m_kinds.at(int(choice.kind))->setChecked(true);
    m_host->setText(choice.host);
    m_port->setValue(choice.port);
    m_user->setText(choice.user);
    m_file->setText(QDir::toNativeSeparators(choice.caFile));
    showState();
}

NetworkChoice NetworkPage::entered() const
{
    NetworkChoice choice = m_keeper.choice();
    for (int i = 0; i < m_kinds.size(); ++i) {
        if (m_kinds.at(i)->isChecked())
            choice.kind = static_cast<ProxyKind>(i);
    }
    choice.host = m_host->text().trimmed();
    choice.port = m_port->value();
    choice.user = m_user->text().trimmed();
    return choice;
}

void NetworkPage::take()
{
    if (m_filling)
        return;
    NetworkChoice choice = entered();
    // What SOCKS proxies listen at, where the person has not said anything else.
    if (choice.kind != m_keeper.choice().kind && choice.host.isEmpty() && choice.namesProxy()) {
        const QScopedValueRollback filling(m_filling, true);
        m_port->setValue(choice.kind == ProxyKind::Socks5 ? 1080 : 8080);
        choice.port = m_port->value();
    }
    if (!choice.namesProxy() || hostObjection(choice.host).isEmpty())
        m_keeper.choose(choice);
    showState();
}

// Tells nothing that was not looked at: a file that cannot be used is not taken.
void NetworkPage::check(const QString &path)
{
    const quint64 number = ++m_checks;
    NetworkChoice choice = m_keeper.choice();
    choice.caFile =
        path.isEmpty() ? QString() : QFileInfo(QDir::fromNativeSeparators(path)).absoluteFilePath();
    if (choice.caFile == m_keeper.choice().caFile) {
        showState();
        return;
    }
    if (path.isEmpty()) {
        m_keeper.choose(choice);
        return;
    }
    m_fileNote->say(tr("Reading the certificates…"));
    const QFuture<Result<TrustedCertificates>> reading =
        QtConcurrent::run([file = choice.caFile] { return readCertificates(file); });
    whenDone(reading, this,
             [this, number, file = choice.caFile](const Result<TrustedCertificates> &found) {
                 if (number != m_checks)
                     return;
                 if (found) {
                     NetworkChoice now = m_keeper.choice();
                     now.caFile = file;
                     m_keeper.choose(now);
                     return;
                 }
                 m_fileNote->say(tr("It is not used. %1").arg(describe(found.error())),
                                 NoteLabel::Tone::Objection);
             });
}

void NetworkPage::chooseFile()
{
    const QString before = m_keeper.choice().caFile;
    auto *dialog =
        new QFileDialog(window(), tr("Choose a File of Certificates"),
                        before.isEmpty() ? QDir::homePath() : QFileInfo(before).absolutePath(),
                        tr("Certificates (*.pem *.crt *.cer);;All files (*)"));
    dialog->setObjectName(QStringLiteral("settingsCaDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        m_file->setText(QDir::toNativeSeparators(path));
        check(path);
    });
    dialog->open();
}

void NetworkPage::keepPassword()
{
    const Secret password(m_password->text().toUtf8());
    if (password.isEmpty() || !m_keep->isEnabled())
        return;
    // Written over before it is let go of.
    m_password->setText(QString(m_password->text().size(), QLatin1Char('x')));
    m_password->clear();
    m_passwordNote->say(tr("Storing the password…"));
    m_keeper.keepPassword(password);
}

QString NetworkPage::passwordText() const
{
    const NetworkChoice &choice = m_keeper.choice();
    if (!choice.namesProxy() || choice.user.isEmpty())
        return {};
    const auto &found = m_keeper.password();
    if (!found)
        return tr("Looking for the password…");
    if (!*found)
        return tr("No password was found. %1").arg(describe(found->error()));
    if ((*found)->key.isEmpty())
        return tr("No password for this proxy yet. (One in a locked keychain cannot be seen.)");
    return (*found)->source == KeySource::Session ? tr("A password is kept for this session only.")
                                                  : tr("A password is kept in the keychain.");
}

QString NetworkPage::certificatesText() const
{
    const auto &found = m_keeper.certificates();
    if (!found || !*found)
        return {};
    const TrustedCertificates &trusted = **found;
    const QString end =
        locale().toString(trusted.firstToEnd.toLocalTime().date(), QLocale::ShortFormat);
    const QString what = tr("%Ln certificate(s) trusted besides, the first of: %1.", nullptr,
                            pluralOf(trusted.count))
                             .arg(trusted.name);
    return trusted.firstToEnd < QDateTime::currentDateTimeUtc()
               ? tr("%1 One expired on %2 and is no longer accepted.").arg(what, end)
               : tr("%1 Valid until %2.").arg(what, end);
}

void NetworkPage::showState()
{
    const NetworkChoice shown = entered();
    const bool named = shown.namesProxy();
    const QString wrong = named ? hostObjection(shown.host) : QString();
    for (QWidget *field : std::initializer_list<QWidget *>{m_host, m_port, m_user})
        field->setEnabled(named);
    const bool mayKeep = named && wrong.isEmpty() && !m_keeper.choice().user.isEmpty();
    m_password->setEnabled(mayKeep);
    m_password->setToolTip(mayKeep ? m_password->accessibleDescription()
                                   : tr("Enter host and user name first"));
    m_keep->setEnabled(mayKeep && !m_password->text().isEmpty());
    const auto &password = m_keeper.password();
    m_forget->setEnabled(mayKeep && password && *password && !(*password)->key.isEmpty());
    const bool isNew = named && m_host->text().isEmpty() && m_host->hasFocus();
    m_proxyNote->say(wrong.isEmpty() ? QString()
                     : isNew         ? wrong
                             : tr("%1 Until then the network is reached as before.").arg(wrong),
                     NoteLabel::Tone::Objection);
    m_passwordNote->say(named && wrong.isEmpty() ? passwordText() : QString());
    m_dropFile->setEnabled(!m_keeper.choice().caFile.isEmpty());
    const auto &certificates = m_keeper.certificates();
    if (certificates && !*certificates)
        m_fileNote->say(describe(certificates->error()), NoteLabel::Tone::Objection);
    else
        m_fileNote->say(certificatesText());
}

} // namespace volley
