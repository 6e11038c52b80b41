// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

class TestStorageFaults : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyCallFails()
    {
        QSKIP("built without SQLite's development files: no fault can be injected");
    }
};

QTEST_GUILESS_MAIN(TestStorageFaults)
#include "tst_skipped.moc"
