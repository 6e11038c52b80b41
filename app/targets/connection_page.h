// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "composition/connection_report.h"
#include "domain/target.h"
#include "targets/provider_choices.h"

#include <QHash>
#include <QWidget>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace volley {

class ConnectionTest;
class KeyRow;
class NoteLabel;
class PriceRow;
class Workbench;

/// Where a target's requests go: name, provider, base URL, model, key, streaming, and a test of it
/// all. Lives on the GUI thread; owned by its parent.
class ConnectionPage final : public QWidget
{
    Q_OBJECT
public:
    /// `workbench` outlives the page.
    ConnectionPage(Workbench &workbench, const Target &target, QWidget *parent = nullptr);

    /// Writes what is chosen into `target`.
    void apply(Target &target) const;
    /// The first thing that is wrong here, as a sentence; empty = none.
    [[nodiscard]] QString objection() const;
    /// What is objected to is only that something is not filled in yet.
    [[nodiscard]] bool isUnfilled() const;
    /// Puts the keyboard where a new target is begun.
    void beginWithProvider();
    void startTest(const Target &target);
    void startCanary(const Target &target);
    /// What the test found is true no longer.
    void resetTest();
    /// Something elsewhere keeps a test from being made; empty = nothing does.
    void setTestObstacle(const QString &why);

Q_SIGNALS:
    void edited();
    void testAsked();
    void canaryAsked();
    void keyChanged();

private:
    /// What was entered for one choice, for when the person comes back to it.
    struct Draft
    {
        QString baseUrl;
        QString model;
        QString keyVariable;
        QString endpoint;
    };

    void makeProvider();
    void makeAddress(QFormLayout *form);
    void makeEndpoint(QFormLayout *form);
    void makeModel(QFormLayout *form);
    void fill();
    void chooseProvider(int index);
    void urlEdited();
    void modelEdited();
    void showProvider();
    void showEndpoints();
    void showLocal(const QList<LocalServer> &running);
    /// The models known of the provider that is chosen, without a test.
    [[nodiscard]] QStringList knownModels() const;
    void offerModels(const QStringList &models);
    void check();
    void showTestState();
    [[nodiscard]] QString provider() const;
    [[nodiscard]] QString endpoint() const;
    [[nodiscard]] QString model() const;

    Target m_given;
    QList<ProviderChoice> m_choices;
    QHash<int, Draft> m_drafts;
    QHash<QString, LocalServer> m_local; ///< running on this computer, by provider
    int m_choice = 0;
    QString m_urlObjection;
    QString m_obstacleElsewhere;
    QLineEdit *m_name;
    QComboBox *m_provider;
    QLineEdit *m_baseUrl;
    NoteLabel *m_urlNote;
    QLabel *m_endpointLabel;
    QComboBox *m_endpoint;
    QComboBox *m_model;
    QPushButton *m_load;
    PriceRow *m_price;
    KeyRow *m_key;
    QCheckBox *m_stream;
    NoteLabel *m_demo;
    ConnectionTest *m_test;
};

} // namespace volley
