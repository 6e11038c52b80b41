// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/json_schema.h"

#include <QJsonDocument>
#include <QtTest>

using namespace volley;

class TestJsonSchema : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatFitsStrictMode_data()
    {
        QTest::addColumn<QByteArray>("schema");
        QTest::addColumn<bool>("fits");
        const auto add = [](const char *name, const char *schema, bool fits) {
            QTest::newRow(name) << QByteArray(schema) << fits;
        };
        add("plain",
            R"({"type":"object","properties":{"a":{"type":"string"}},"required":["a"],"additionalProperties":false})",
            true);
        add("empty object", R"({"type":"object","additionalProperties":false})", true);
        add("others allowed",
            R"({"type":"object","properties":{"a":{"type":"string"}},"required":["a"]})", false);
        add("not required",
            R"({"type":"object","properties":{"a":{},"b":{}},"required":["a"],"additionalProperties":false})",
            false);
        add("others as a schema", R"({"type":"object","additionalProperties":{"type":"string"}})",
            false);
        add("no object", R"({"type":"array","items":{"type":"string"}})", false);
        add("untyped", "{}", false);
        add("deep, strict",
            R"({"type":"object","properties":{"a":{"type":"array","items":{"type":["object","null"],"properties":{"b":{"$ref":"#/$defs/c"}},"required":["b"],"additionalProperties":false}}},"required":["a"],"additionalProperties":false,"$defs":{"c":{"anyOf":[{"type":"string"},{"type":"null"}]}}})",
            true);
        add("deep, loose",
            R"({"type":"object","properties":{"a":{"type":"array","items":{"type":"object","properties":{"b":{}}}}},"required":["a"],"additionalProperties":false})",
            false);
        add("loose in a choice",
            R"({"type":"object","properties":{"a":{"anyOf":[{"type":"object"}]}},"required":["a"],"additionalProperties":false})",
            false);
        add("loose definition",
            R"({"type":"object","additionalProperties":false,"$defs":{"c":{"type":"object"}}})",
            false);
        add("oneOf",
            R"({"type":"object","properties":{"a":{"oneOf":[{"type":"string"}]}},"required":["a"],"additionalProperties":false})",
            false);
    }
    void whatFitsStrictMode()
    {
        QFETCH(QByteArray, schema);
        QFETCH(bool, fits);
        const QJsonDocument document = QJsonDocument::fromJson(schema);
        QVERIFY(document.isObject());
        QCOMPARE(fitsStrictMode(document.object()), fits);
    }
};

QTEST_GUILESS_MAIN(TestJsonSchema)
#include "tst_json_schema.moc"
