// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/zip_archive.h"

#include <QFile>

#include <zip.h>

namespace volley {

namespace {

class ZipEntry final : public QIODevice
{
public:
    ZipEntry(zip_file_t *file, qint64 size)
        : m_file(file)
        , m_left(size)
    {
        open(QIODevice::ReadOnly);
    }
    ~ZipEntry() override { zip_fclose(m_file); }
    Q_DISABLE_COPY_MOVE(ZipEntry)

    [[nodiscard]] bool isSequential() const override { return true; }

protected:
    qint64 readData(char *data, qint64 maxSize) override
    {
        const zip_int64_t read = zip_fread(m_file, data, static_cast<zip_uint64_t>(maxSize));
        if (read < 0) {
            setErrorString(QString::fromUtf8(zip_file_strerror(m_file)));
            return -1;
        }
        m_left -= read;
        if (m_left < 0) {
            setErrorString(QStringLiteral("longer than announced"));
            return -1;
        }
        // Nothing more can come: a device says that with -1 at its end.
        return read == 0 && maxSize > 0 ? -1 : read;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    zip_file_t *m_file;
    qint64 m_left;
};

} // namespace

std::unique_ptr<ZipArchive> ZipArchive::open(const QString &path)
{
    int error = 0;
    zip_t *archive = zip_open(QFile::encodeName(path).constData(), ZIP_RDONLY, &error);
    return archive ? std::unique_ptr<ZipArchive>(new ZipArchive(archive)) : nullptr;
}

ZipArchive::~ZipArchive()
{
    zip_discard(m_archive);
}

bool ZipArchive::contains(const QString &name) const
{
    return zip_name_locate(m_archive, name.toUtf8().constData(), ZIP_FL_ENC_GUESS) >= 0;
}

qint64 ZipArchive::size(const QString &name) const
{
    zip_stat_t stat;
    zip_stat_init(&stat);
    const int found = zip_stat(m_archive, name.toUtf8().constData(), ZIP_FL_ENC_GUESS, &stat);
    return found == 0 && (stat.valid & ZIP_STAT_SIZE) ? static_cast<qint64>(stat.size) : 0;
}

std::unique_ptr<QIODevice> ZipArchive::entry(const QString &name) const
{
    zip_file_t *file = zip_fopen(m_archive, name.toUtf8().constData(), ZIP_FL_ENC_GUESS);
    return file ? std::make_unique<ZipEntry>(file, size(name)) : nullptr;
}

} // namespace volley
