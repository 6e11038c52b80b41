// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/image_kind.h"
#include "domain/image_loader.h"
#include "domain/image_source.h"
#include "support/memory_files.h"

#include <QtTest>

using namespace volley;
using namespace volley::test;

namespace {

QString dataUrl(const QByteArray &bytes)
{
    return QStringLiteral("data:image/png;base64,") + QString::fromLatin1(bytes.toBase64());
}

PromptDraft draftOf(const QStringList &sources)
{
    PromptDraft draft;
    draft.row = 11;
    draft.prompt.user = QStringLiteral("What is it?");
    int number = 0;
    for (const QString &source : sources)
        draft.images.append({ImageWish::lastMessage, source, QStringLiteral("pictures"),
                             QStringLiteral("image %1").arg(++number)});
    return draft;
}

} // namespace

class TestImageLoader : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void kinds_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("type");
        QTest::newRow("png") << png() << QStringLiteral("image/png");
        QTest::newRow("jpeg") << jpeg() << QStringLiteral("image/jpeg");
        QTest::newRow("gif") << QByteArray("GIF89a..") << QStringLiteral("image/gif");
        QTest::newRow("webp") << QByteArray("RIFF\0\0\0\0WEBPVP8 ", 16)
                              << QStringLiteral("image/webp");
        QTest::newRow("wav") << QByteArray("RIFF\0\0\0\0WAVEfmt ", 16) << QString();
        QTest::newRow("pdf") << QByteArray("%PDF-1.7") << QString();
        QTest::newRow("a page") << QByteArray("<html>") << QString();
        QTest::newRow("cut") << QByteArray("\x89PN") << QString();
        QTest::newRow("none") << QByteArray() << QString();
    }

    void kinds()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, type);
        QCOMPARE(imageMediaType(bytes), type);
    }

    void cells_data()
    {
        QTest::addColumn<QString>("cell");
        QTest::addColumn<QStringList>("sources");
        const auto list = [](std::initializer_list<const char *> texts) {
            QStringList all;
            for (const char *text : texts)
                all.append(QString::fromUtf8(text));
            return all;
        };
        QTest::newRow("none") << QString() << list({});
        QTest::newRow("blank") << QStringLiteral(" \r\n ") << list({});
        QTest::newRow("one") << QStringLiteral(" a b.png ") << list({"a b.png"});
        QTest::newRow("lines") << QStringLiteral("a.png\r\n\r\nb.png\n")
                               << list({"a.png", "b.png"});
        QTest::newRow("array") << QStringLiteral("[\"a.png\", \"b,c.png\"]")
                               << list({"a.png", "b,c.png"});
        QTest::newRow("empty array") << QStringLiteral("[ ]") << list({});
        QTest::newRow("a bracket is a name, too")
            << QStringLiteral("[1] a.png") << list({"[1] a.png"});
    }

    void cells()
    {
        QFETCH(QString, cell);
        QFETCH(QStringList, sources);
        const auto found = imageSources(cell);
        QVERIFY(found);
        QCOMPARE(*found, sources);
    }

    void brokenArrays()
    {
        for (const char *cell : {"[\"a.png\"", "[\"a.png\", 3]", "[\"a\", \"\"]"})
            QVERIFY2(!imageSources(QString::fromUtf8(cell)), cell);
    }

    void filesAddressesAndData()
    {
        MemoryFiles files;
        files.files.insert(QStringLiteral("/pictures/sub/a.txt"), png());
        files.files.insert(QStringLiteral("/b.jpg"), jpeg());
        const ImageLoader loader(files, QStringLiteral("/pictures"));
        PromptDraft draft = draftOf({QStringLiteral("sub/a.txt"), QStringLiteral("/b.jpg"),
                                     QStringLiteral("https://example.com/c.webp?x=1"),
                                     dataUrl(png(20)), QStringLiteral("file:///b.jpg")});
        draft.prompt.before = {{Role::User, QStringLiteral("earlier"), {}}};
        draft.images[1].message = 0;
        const auto prompt = loader.load(draft, {});
        QVERIFY(prompt);
        QCOMPARE(prompt->user, draft.prompt.user);
        QCOMPARE(prompt->images.size(), 4);
        QCOMPARE(prompt->images.at(0), (Image{QStringLiteral("image/png"), png(), {}}));
        QCOMPARE(prompt->images.at(1),
                 (Image{{}, {}, QUrl(QStringLiteral("https://example.com/c.webp?x=1"))}));
        QCOMPARE(prompt->images.at(2), (Image{QStringLiteral("image/png"), png(20), {}}));
        QCOMPARE(prompt->before.at(0).images,
                 (QList<Image>{{QStringLiteral("image/jpeg"), jpeg(), {}}}));
    }

    void dataUrlsAsTheyComeAlong()
    {
        MemoryFiles files;
        const ImageLoader loader(files, {});
        const QString base64 = QString::fromLatin1(png(17).toBase64());
        for (const QString &url : {QStringLiteral("data:image/png;base64,") + base64,
                                   QStringLiteral("DATA:;BASE64,") + base64,
                                   QStringLiteral("data:image/png;charset=x;base64,") +
                                       QString::fromLatin1(QUrl::toPercentEncoding(base64)),
                                   QStringLiteral("data:image/png,") +
                                       QString::fromLatin1(png(17).toPercentEncoding())}) {
            const auto prompt = loader.load(draftOf({url}), {});
            QVERIFY2(prompt, qPrintable(url));
            QCOMPARE(prompt->images.first().data, png(17));
        }
    }

    void whatCannotBeSent_data()
    {
        QTest::addColumn<QStringList>("sources");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("cause");
        const auto row = [](const char *source, const char *code, const char *cause) {
            QTest::newRow(source) << QStringList{QString::fromUtf8(source)}
                                  << QString::fromUtf8(code) << QString::fromUtf8(cause);
        };
        row("none.png", "image_missing", "there is no such file (/pictures/none.png)");
        row("text.png", "not_an_image", "is not an image (PNG, JPEG, WebP)");
        row("large.png", "image_too_large", "2.0 kB, and at most 1.0 kB");
        row("anim.gif", "image_not_taken", "a GIF image, and this provider takes PNG");
        row("http://example.com/a.png", "bad_image", "begins with https://");
        row("ftp://example.com/a.png", "bad_image", "begins with https://");
        row("https://", "bad_image", "not a valid address");
        row("data:image/png;base64", "bad_image", "without a comma");
        row("data:image/png;base64,@@@@", "bad_image", "not valid base64");
        QTest::newRow("data too large")
            << QStringList{dataUrl(png(2000))} << QStringLiteral("image_too_large")
            << QStringLiteral("2.0 kB, and at most");
        QTest::newRow("together too large")
            << QStringList{dataUrl(png(900)), dataUrl(png(900))}
            << QStringLiteral("image_too_large")
            << QStringLiteral("together: 1.8 kB, and at most 1.5 kB");
        QTest::newRow("too many") << QStringList{QStringLiteral("a"), QStringLiteral("b"),
                                                 QStringLiteral("c")}
                                  << QStringLiteral("too_many_images")
                                  << QStringLiteral("3 images, and at most 2");
    }

    void whatCannotBeSent()
    {
        QFETCH(QStringList, sources);
        QFETCH(QString, code);
        QFETCH(QString, cause);
        MemoryFiles files;
        files.files = {{QStringLiteral("/pictures/text.png"), "just text"},
                       {QStringLiteral("/pictures/large.png"), png(2000)},
                       {QStringLiteral("/pictures/anim.gif"), "GIF89a..."}};
        ImageLimits limits;
        limits.most = 2;
        limits.mostBytes = 1000;
        limits.mostBytesInAll = 1500;
        limits.mediaTypes.removeAll(QStringLiteral("image/gif"));
        const auto prompt =
            ImageLoader(files, QStringLiteral("/pictures")).load(draftOf(sources), limits);
        QVERIFY(!prompt);
        const Failure &failure = prompt.error();
        QCOMPARE(failure.kind, FailureKind::BadPrompt);
        QCOMPARE(failure.outcome, OutcomeClass::NotProcessed);
        QCOMPARE(failure.code, code);
        QVERIFY2(failure.message.startsWith(QStringLiteral("row 12, column “pictures”")),
                 qPrintable(failure.message));
        QVERIFY2(failure.message.contains(cause), qPrintable(failure.message));
        // Who only looks hears the same, and reads no file whole.
        files.asked.clear();
        const auto checked =
            ImageLoader(files, QStringLiteral("/pictures")).check(draftOf(sources), limits);
        QVERIFY(!checked);
        QCOMPARE(checked.error(), failure);
        QVERIFY(files.asked.isEmpty());
    }

    void limitsOfProviders()
    {
        MemoryFiles files;
        const ImageLoader loader(files, {});
        ImageLimits limits;
        limits.addresses = false;
        const auto fetched =
            loader.load(draftOf({QStringLiteral("https://example.com/a.png")}), limits);
        QVERIFY(!fetched);
        QCOMPARE(fetched.error().code, QStringLiteral("image_not_taken"));
        limits.most = 0;
        QVERIFY(loader.load(draftOf({}), limits));
        const auto any = loader.load(draftOf({dataUrl(png())}), limits);
        QVERIFY(!any);
        QVERIFY(any.error().message.contains(QStringLiteral("takes no images")));
    }

    void relativePathsNeedAFolder()
    {
        MemoryFiles files;
        const auto prompt = ImageLoader(files, {}).load(draftOf({QStringLiteral("a.png")}), {});
        QVERIFY(!prompt);
        QVERIFY(prompt.error().message.contains(QStringLiteral("no folder for images")));
        QVERIFY(files.asked.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestImageLoader)
#include "tst_image_loader.moc"
