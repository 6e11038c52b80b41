// SPDX-License-Identifier: GPL-3.0-or-later
#include "monitor/chart_file.h"

#include "monitor/chart_painter.h"

#include <QBuffer>
#include <QFontMetrics>
#include <QImage>
#include <QPainter>
#include <QSaveFile>
#include <QSvgGenerator>

namespace volley {

namespace {

constexpr int columns = 2;
constexpr double margin = 16;

QSize sizeOf(const QFont &font)
{
    const QFontMetrics metrics(font);
    return {metrics.averageCharWidth() * 76, metrics.height() * 13};
}

QSize pageOf(qsizetype charts, const QFont &font)
{
    const int rows = int((charts + columns - 1) / columns);
    const QSize one = sizeOf(font);
    return {one.width() * columns, one.height() * rows};
}

void paintAll(QPainter &painter, const QList<Chart> &charts, const QPalette &palette,
              const QFont &font)
{
    const QSize one = sizeOf(font);
    painter.fillRect(QRect(QPoint(0, 0), pageOf(charts.size(), font)),
                     palette.color(QPalette::Base));
    for (int i = 0; i < charts.size(); ++i) {
        const QRectF place(QPoint(i % columns * one.width(), i / columns * one.height()), one);
        ChartPainter(charts.at(i), place.adjusted(margin, margin, -margin, -margin), palette, font)
            .paint(painter);
    }
}

QByteArray drawing(const QList<Chart> &charts, const QPalette &palette, const QFont &font)
{
    QBuffer buffer;
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setTitle(QStringLiteral("Volley"));
    generator.setSize(pageOf(charts.size(), font));
    generator.setViewBox(QRect(QPoint(0, 0), generator.size()));
    QPainter painter(&generator);
    paintAll(painter, charts, palette, font);
    painter.end();
    return buffer.data();
}

QByteArray picture(const QList<Chart> &charts, const QPalette &palette, const QFont &font)
{
    constexpr int scale = 2;
    QImage image(pageOf(charts.size(), font) * scale, QImage::Format_RGB32);
    image.setDevicePixelRatio(scale);
    QPainter painter(&image);
    paintAll(painter, charts, palette, font);
    painter.end();
    QBuffer buffer;
    image.save(&buffer, "PNG");
    return buffer.data();
}

} // namespace

Result<void> saveCharts(const QString &path, const QList<Chart> &charts, const QPalette &palette,
                        const QFont &font)
{
    const bool vector = path.endsWith(QLatin1String(".svg"), Qt::CaseInsensitive);
    const QByteArray bytes =
        vector ? drawing(charts, palette, font) : picture(charts, palette, font);
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return fail(ErrorKind::FileNotWritable, path, file.errorString());
    return {};
}

} // namespace volley
