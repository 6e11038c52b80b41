// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/scratch.h"
#include "exchange/export.h"

#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <cstdio>

namespace volley {

class ResultFile::Private
{
public:
    QString path;
    std::unique_ptr<QFileDevice> device;
    std::unique_ptr<ResultWriter> writer;
    QSaveFile *replacement = nullptr; ///< the device, where it is one
    std::unique_ptr<Scratch> scratch; ///< knows of it, should the program be killed

    [[nodiscard]] Result<void> named(Result<void> result) const
    {
        if (!result && result.error().kind != ErrorKind::BadValue)
            result.error().subject = path;
        return result;
    }
    [[nodiscard]] Unexpected<Error> deviceError() const
    {
        return fail(device->error() == QFileDevice::ResourceError ? ErrorKind::DiskFull
                                                                  : ErrorKind::FileNotWritable,
                    path, device->errorString());
    }
    [[nodiscard]] bool openDevice();
};

/// Unbuffered, for the writer gathers large pieces itself and an error then belongs to its own
/// write.
bool ResultFile::Private::openDevice()
{
    constexpr auto mode = QIODevice::WriteOnly | QIODevice::Unbuffered;
    if (path == QLatin1String("-")) {
        auto file = std::make_unique<QFile>();
        const bool opened = file->open(stdout, mode, QFileDevice::DontCloseHandle);
        device = std::move(file);
        return opened;
    }
    // A pipe or device is written to: a rename would put a plain file in its place.
    if (const QFileInfo info(path); info.exists() && !info.isFile() && !info.isDir()) {
        device = std::make_unique<QFile>(path);
        return device->open(mode);
    }
    auto file = std::make_unique<QSaveFile>(path);
    replacement = file.get();
    device = std::move(file);
    if (!device->open(mode))
        return false;
    if (auto made = Scratch::make()) {
        scratch = std::move(*made);
        scratch->note(*device);
    }
    return true;
}

ResultFile::ResultFile()
    : d(std::make_unique<Private>())
{}

/// A QSaveFile that was not committed removes what it wrote.
ResultFile::~ResultFile() = default;

Result<std::unique_ptr<ResultFile>>
ResultFile::open(const QString &path, const ExportOptions &options, const QStringList &inputColumns)
{
    std::unique_ptr<ResultFile> file(new ResultFile);
    file->d->path = path;
    if (!file->d->openDevice())
        return file->d->deviceError();
    file->d->writer = std::make_unique<ResultWriter>(*file->d->device, options, inputColumns);
    return file;
}

Result<void> ResultFile::write(const ResultRow &row)
{
    return d->named(d->writer->write(row));
}

Result<void> ResultFile::commit()
{
    if (auto finished = d->named(d->writer->finish()); !finished)
        return finished;
    if (d->replacement ? !d->replacement->commit() : !d->device->flush())
        return d->deviceError();
    return {};
}

} // namespace volley
