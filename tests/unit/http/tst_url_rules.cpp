// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/url_rules.h"

#include <QTest>

using namespace volley;

/// Where a key may go.
class TestUrlRules : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void keys_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<bool>("mayTravel");
        const auto row = [](const char *url, bool mayTravel) {
            QTest::newRow(url) << QString::fromLatin1(url) << mayTravel;
        };
        row("https://api.example.com/v1", true);
        row("HTTPS://api.example.com/v1", true);
        row("https://192.0.2.7:8443/", true);
        row("http://localhost:11434/api", true);
        row("http://LocalHost/", true);
        row("http://models.localhost/", true);
        row("http://127.0.0.1:8000/v1", true);
        row("http://127.8.9.10/", true);
        row("http://[::1]:8080/", true);
        row("http://[0:0:0:0:0:0:0:1]/", true);
        row("http://api.example.com/v1", false);
        row("http://192.168.1.20:8000/v1", false);
        row("http://10.0.0.1/", false);
        row("http://0.0.0.0/", false);
        row("http://[::]/", false);
        row("http://[fe80::1]/", false);
        row("http://[::2]/", false);
        row("http://128.0.0.1/", false);
        row("http://localhost.example.com/", false);
        row("http://notlocalhost/", false);
        row("http://127.0.0.1.example.com/", false);
        row("http://127.0.0.1@api.example.com/", false);
        row("http://localhost:80@api.example.com/", false);
        row("http://api.example.com/localhost", false);
        row("http://api.example.com/?https://localhost", false);
        row("http://api.example.com#@localhost", false);
        row("http:///nowhere", false);
        row("ftp://localhost/", false);
        row("file:///etc/passwd", false);
        row("ws://localhost/", false);
        row("httpsx://localhost/", false);
        row("//localhost/", false);
        row("localhost", false);
        row("", false);
    }

    void keys()
    {
        QFETCH(QString, url);
        QFETCH(bool, mayTravel);
        QCOMPARE(keyMayTravel(QUrl(url)), mayTravel);
    }
};

QTEST_GUILESS_MAIN(TestUrlRules)
#include "tst_url_rules.moc"
