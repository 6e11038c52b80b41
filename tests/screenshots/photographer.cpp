// SPDX-License-Identifier: GPL-3.0-or-later
#include "screenshots/photographer.h"

#include <QDialog>
#include <QMenu>
#include <QPainter>

namespace volley::test {

namespace {

constexpr int quietMs = 300;
constexpr int patienceMs = 2500;

} // namespace

Photographer::Photographer(Driver &driver, const QString &folder, const QString &suffix)
    : m_driver(driver)
    , m_folder(folder)
    , m_suffix(suffix)
{
    QApplication::instance()->installEventFilter(this);
    m_sincePaint.start();
}

bool Photographer::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Paint)
        m_sincePaint.restart();
    return QObject::eventFilter(watched, event);
}

void Photographer::settle()
{
    m_sincePaint.restart();
    static_cast<void>(
        QTest::qWaitFor([this] { return m_sincePaint.hasExpired(quietMs); }, patienceMs));
    QCoreApplication::sendPostedEvents(); // what was shown last may not have its place yet
}

QList<QWidget *> Photographer::before() const
{
    QList<QWidget *> shown;
    for (QWidget *top : QApplication::topLevelWidgets()) {
        if (top->isVisible() && (qobject_cast<QDialog *>(top) || qobject_cast<QMenu *>(top)))
            shown.append(top);
    }
    return shown;
}

void Photographer::take(const QString &name)
{
    settle();
    QPixmap picture = m_driver.window.grab();
    const QList<QWidget *> dialogs = before();
    {
        QPainter painter(&picture);
        const QRect whole(QPoint(), m_driver.window.size());
        for (QWidget *dialog : dialogs) {
            const QPixmap part = dialog->grab();
            QRect place(QPoint(), dialog->size());
            place.moveCenter(whole.center());
            painter.fillRect(whole, QColor(0, 0, 0, 90));
            painter.drawPixmap(place.topLeft(), part);
            painter.setPen(QColor(128, 128, 128));
            painter.drawRect(place.adjusted(-1, -1, 0, 0));
        }
    }
    const QString path = QStringLiteral("%1/%2-%3.png").arg(m_folder, name, m_suffix);
    if (!picture.save(path))
        m_missing.append(path);
    ++m_taken;
}

void Photographer::closeDialogs()
{
    for (QWidget *dialog : before()) {
        if (auto *asks = qobject_cast<QDialog *>(dialog))
            asks->reject();
        else
            dialog->close();
    }
    static_cast<void>(QTest::qWaitFor([this] { return before().isEmpty(); }, patienceMs));
}

} // namespace volley::test
