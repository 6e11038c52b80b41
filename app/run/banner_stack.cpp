// SPDX-License-Identifier: GPL-3.0-or-later
#include "run/banner_stack.h"

#include "widgets/accessible_role.h"

#include <QAccessible>
#include <QVBoxLayout>

#include <algorithm>

namespace volley {

namespace {

constexpr qsizetype mostBanners = 3;

} // namespace

BannerStack::BannerStack(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("banners"));
    setAccessibleName(tr("Notices"));
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(2);
    setVisible(false);
}

void BannerStack::show(const Notice &notice)
{
    const auto same = [&notice](const Banner *banner) { return banner->notice().id == notice.id; };
    const auto found = std::find_if(m_banners.cbegin(), m_banners.cend(), same);
    Banner *banner = found == m_banners.cend() ? nullptr : *found;
    if (!banner) {
        banner = new Banner(this);
        connect(banner, &Banner::dismissed, this, [this, banner] { remove(banner); });
        m_banners.prepend(banner);
        m_layout->insertWidget(0, banner);
        makeRoom();
    }
    const bool saysOther = banner->isVisible() && banner->notice().text != notice.text;
    banner->setNotice(notice);
    banner->QWidget::show();
    setVisible(true);
    QAccessibleEvent alert(banner, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
    if (saysOther)
        announceAgain(banner);
}

void BannerStack::say(const QString &id, Notice::Weight weight, const QString &text)
{
    Notice notice;
    notice.id = id;
    notice.weight = weight;
    notice.text = text;
    show(notice);
}

void BannerStack::dismiss(const QString &id)
{
    for (Banner *banner : std::as_const(m_banners)) {
        if (banner->notice().id == id) {
            remove(banner);
            return;
        }
    }
}

bool BannerStack::shows(const QString &id) const
{
    return std::any_of(m_banners.cbegin(), m_banners.cend(),
                       [&id](const Banner *banner) { return banner->notice().id == id; });
}

void BannerStack::remove(Banner *banner)
{
    if (!m_banners.removeOne(banner))
        return;
    m_layout->removeWidget(banner);
    banner->hide();
    // Its button may be the one that was pressed.
    banner->deleteLater();
    setVisible(!m_banners.isEmpty());
}

void BannerStack::makeRoom()
{
    if (m_banners.size() <= mostBanners)
        return;
    Banner *least = m_banners.last();
    for (Banner *banner : std::as_const(m_banners)) {
        if (banner != m_banners.first() && banner->notice().weight < least->notice().weight)
            least = banner;
    }
    remove(least);
}

} // namespace volley
