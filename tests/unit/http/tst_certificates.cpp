// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/certificates.h"
#include "support/scripted_server.h"

#include <QFile>
#include <QSslCertificate>
#include <QTemporaryDir>
#include <QTest>

using namespace volley;
using namespace volley::test;

class TestCertificates : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void countsAndNames()
    {
        const auto one = parseCertificates(tlsFile(QStringLiteral("ca.pem")));
        QVERIFY(one);
        QCOMPARE(one->count, 1);
        QCOMPARE(one->name, QStringLiteral("Volley test CA"));
        QCOMPARE(one->firstToEnd.date().year(), 2120);
        const auto two = parseCertificates("Some words.\n" + tlsFile(QStringLiteral("ca.pem")) +
                                           "\r\n" + tlsFile(QStringLiteral("expired.pem")));
        QVERIFY(two);
        QCOMPARE(two->count, 2);
        QCOMPARE(two->firstToEnd.date().year(), 2021); // the one that has ended
    }

    void keepsTheCertificatesAlone()
    {
        const auto mixed = parseCertificates(tlsFile(QStringLiteral("server.key")) +
                                             tlsFile(QStringLiteral("server.pem")));
        QVERIFY(mixed);
        QCOMPARE(mixed->count, 1);
        QVERIFY(!mixed->pem.contains("KEY"));
        QCOMPARE(QSslCertificate::fromData(mixed->pem, QSsl::Pem).size(), 1);
    }

    void saysWhatIsWrong()
    {
        const auto kindOf = [](const QByteArray &text) {
            const auto trusted = parseCertificates(text);
            return trusted ? QString() : trusted.error().detail;
        };
        QCOMPARE(parseCertificates(" \n").error().kind, ErrorKind::EmptyInput);
        QCOMPARE(parseCertificates("hello").error().kind, ErrorKind::BadSyntax);
        QVERIFY(kindOf(tlsFile(QStringLiteral("server.key"))).contains(QLatin1String("no PEM")));
        const auto ca = QSslCertificate::fromData(tlsFile(QStringLiteral("ca.pem")), QSsl::Pem);
        QVERIFY(kindOf(ca.first().toDer()).contains(QLatin1String("DER")));
        QByteArray broken = tlsFile(QStringLiteral("ca.pem")) + tlsFile(QStringLiteral("ca.pem"));
        broken.replace(broken.size() - 300, 40, QByteArray(40, '!'));
        QVERIFY2(kindOf(broken).contains(QLatin1String("2 of 2")), qPrintable(kindOf(broken)));
    }

    void readsFiles()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("ca.pem"));
        QCOMPARE(readCertificates(path).error().kind, ErrorKind::FileNotFound);
        QCOMPARE(readCertificates(folder.path()).error().kind, ErrorKind::FileNotReadable);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("nothing");
        file.close();
        QCOMPARE(readCertificates(path).error().kind, ErrorKind::BadSyntax);
        QCOMPARE(readCertificates(path).error().subject, path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(tlsFile(QStringLiteral("ca.pem")));
        file.close();
        QCOMPARE(readCertificates(path)->count, 1);
    }
};

QTEST_GUILESS_MAIN(TestCertificates)
#include "tst_certificates.moc"
