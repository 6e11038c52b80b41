// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/certificates.h"

#include <QFile>
#include <QFileInfo>
#include <QSslCertificate>

#include <algorithm>

namespace volley {

namespace {

constexpr QByteArrayView firstLine("-----BEGIN CERTIFICATE-----");
/// All authorities of the world are a quarter of a megabyte.
constexpr qint64 mostBytes = 16LL * 1024 * 1024;

QString nameOf(const QSslCertificate &certificate)
{
    for (const auto part : {QSslCertificate::CommonName, QSslCertificate::Organization}) {
        const QStringList names = certificate.subjectInfo(part);
        if (!names.isEmpty() && !names.first().isEmpty())
            return names.first();
    }
    return {};
}

QString whyNone(const QByteArray &text)
{
    if (!QSslCertificate::fromData(text, QSsl::Der).isEmpty())
        return QStringLiteral("a certificate in its binary form (DER); openssl x509 -inform der "
                              "makes PEM of it");
    return QStringLiteral("no PEM certificate is in it");
}

} // namespace

Result<TrustedCertificates> parseCertificates(const QByteArray &text)
{
    if (text.trimmed().isEmpty())
        return fail(ErrorKind::EmptyInput, {}, QStringLiteral("no PEM certificate is in it"));
    const qsizetype begun = text.count(firstLine);
    if (begun == 0)
        return fail(ErrorKind::BadSyntax, {}, whyNone(text));
    const QList<QSslCertificate> found = QSslCertificate::fromData(text, QSsl::Pem);
    if (found.size() != begun)
        return fail(
            ErrorKind::BadSyntax, {},
            QStringLiteral("certificate %1 of %2 cannot be read").arg(found.size() + 1).arg(begun));
    TrustedCertificates trusted;
    trusted.count = int(found.size());
    trusted.name = nameOf(found.first());
    for (const QSslCertificate &certificate : found) {
        trusted.pem += certificate.toPem();
        const QDateTime end = certificate.expiryDate();
        if (!trusted.firstToEnd.isValid() || end < trusted.firstToEnd)
            trusted.firstToEnd = end;
    }
    return trusted;
}

Result<TrustedCertificates> readCertificates(const QString &path)
{
    QFile file(path);
    if (QFileInfo(path).isDir())
        return fail(ErrorKind::FileNotReadable, path, QStringLiteral("it is a folder"));
    if (!file.open(QIODevice::ReadOnly))
        return fail(file.exists() ? ErrorKind::FileNotReadable : ErrorKind::FileNotFound, path,
                    file.errorString());
    if (file.size() > mostBytes)
        return fail(ErrorKind::TooLarge, path);
    auto trusted = parseCertificates(file.readAll());
    if (!trusted)
        trusted.error().subject = path;
    return trusted;
}

} // namespace volley
