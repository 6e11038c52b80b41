// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/themed_icon.h"

#include <QIconEngine>
#include <QPaintDevice>
#include <QPainter>
#include <QSvgRenderer>

namespace volley {

namespace {

/// Draws one SVG in the colours of a palette, anew for each size that is asked for: an icon is a
/// few lines, and Qt keeps what a toolbar or menu shows. Owned by its QIcon; GUI thread.
class ThemedIconEngine final : public QIconEngine
{
public:
    ThemedIconEngine(QString file, const QPalette &palette)
        : m_file(std::move(file))
        , m_palette(palette)
    {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        const qreal scale = painter->device()->devicePixelRatio();
        painter->drawPixmap(rect, drawn(rect.size() * scale, mode));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State) override
    {
        return drawn(size, mode);
    }

    QIconEngine *clone() const override { return new ThemedIconEngine(m_file, m_palette); }

    QString key() const override { return QStringLiteral("volley"); }

private:
    QColor color(QIcon::Mode mode) const
    {
        if (mode == QIcon::Selected)
            return m_palette.color(QPalette::Active, QPalette::HighlightedText);
        QColor text = m_palette.color(QPalette::Active, QPalette::WindowText);
        if (mode == QIcon::Disabled)
            text.setAlphaF(0.35F); // desktop palettes often leave "disabled" as dark as the rest
        return text;
    }

    QPixmap drawn(const QSize &pixels, QIcon::Mode mode) const
    {
        QPixmap pixmap(pixels);
        pixmap.fill(Qt::transparent);
        QSvgRenderer renderer(m_file);
        renderer.setAspectRatioMode(Qt::KeepAspectRatio);
        QPainter painter(&pixmap);
        renderer.render(&painter);
        painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
        painter.fillRect(pixmap.rect(), color(mode));
        return pixmap;
    }

    QString m_file;
    QPalette m_palette;
};

} // namespace

QIcon themedIcon(const QString &name, const QPalette &palette)
{
    return QIcon(new ThemedIconEngine(QStringLiteral(":/icons/%1.svg").arg(name), palette));
}

} // namespace volley
