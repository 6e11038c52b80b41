// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/import.h"

#include <QBuffer>
#include <QFile>

namespace volley {

/// What an import brought, for comparison.
struct Imported
{
    Result<ImportReport> report = fail(ErrorKind::Internal);
    QStringList columns;
    QList<Row> rows;
    int blocks = 0;

    [[nodiscard]] Error error() const { return report ? Error{} : report.error(); }
    [[nodiscard]] ErrorKind kind() const { return error().kind; }

    [[nodiscard]] RowBlockSink sink()
    {
        return [this](const QStringList &names, const QList<Row> &block) {
            columns = names;
            rows.append(block);
            ++blocks;
            return Result<void>();
        };
    }
};

inline Imported import(const QByteArray &bytes, const ImportOptions &options = {},
                       const QString &name = QStringLiteral("list"))
{
    Imported imported;
    QByteArray copy = bytes;
    QBuffer buffer(&copy);
    if (buffer.open(QIODevice::ReadOnly))
        imported.report = importDevice(buffer, name, options, imported.sink());
    return imported;
}

inline Imported importAs(TextFormat format, const QByteArray &bytes, ImportOptions options = {})
{
    options.format = format;
    return import(bytes, options);
}

/// A stream as standard input is one: it cannot seek, and gives what it has in pieces.
class StreamDevice : public QIODevice
{
public:
    explicit StreamDevice(QByteArray bytes, qsizetype piece)
        : m_bytes(std::move(bytes))
        , m_piece(piece)
    {
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }
    [[nodiscard]] bool isSequential() const override { return true; }

protected:
    qint64 readData(char *data, qint64 size) override
    {
        const qsizetype length = std::min({qsizetype(size), m_piece, m_bytes.size() - m_at});
        std::copy_n(m_bytes.constData() + m_at, length, data);
        m_at += length;
        return length;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QByteArray m_bytes;
    qsizetype m_piece;
    qsizetype m_at = 0;
};

} // namespace volley
