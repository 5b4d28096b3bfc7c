// SPDX-License-Identifier: MIT
#include "theme/scaledstyle.h"

#include "theme/theme.h"

#include <QIconEngine>
#include <QPainter>

namespace drover {

namespace {

/// An icon that follows the theme by itself: whoever asks a style for one keeps it for good.
class FollowingIcon final : public QIconEngine
{
public:
    FollowingIcon(const Theme *theme, QString name)
        : m_theme(theme)
        , m_name(std::move(name))
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        if (m_theme)
            m_theme->icon(m_name).paint(painter, rect, Qt::AlignCenter, mode, state);
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        return m_theme ? m_theme->icon(m_name).pixmap(size, 1, mode, state) : QPixmap();
    }
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state,
                         qreal scale) override
    {
        return m_theme ? m_theme->icon(m_name).pixmap(size / scale, scale, mode, state) : QPixmap();
    }
    QIconEngine *clone() const override { return new FollowingIcon(*this); }

private:
    QPointer<const Theme> m_theme;
    QString m_name;
};

} // namespace

ScaledStyle::ScaledStyle(const Theme &theme)
    : QProxyStyle(QStringLiteral("Fusion"))
    , m_theme(&theme)
{
}

/// Fusion's cross in a field that can be cleared is a picture of 16 pixels.
QIcon ScaledStyle::standardIcon(StandardPixmap standardIcon, const QStyleOption *option,
                                const QWidget *widget) const
{
    if (standardIcon == SP_LineEditClearButton && m_theme)
        return QIcon(new FollowingIcon(m_theme, QStringLiteral("circle-x")));
    return QProxyStyle::standardIcon(standardIcon, option, widget);
}

int ScaledStyle::pixelMetric(PixelMetric metric, const QStyleOption *option,
                             const QWidget *widget) const
{
    const int size = QProxyStyle::pixelMetric(metric, option, widget);
    switch (metric) {
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_ListViewIconSize:
    case PM_TabBarIconSize:
    case PM_TabBarScrollButtonWidth:
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
    case PM_HeaderMarkSize:
    case PM_MenuButtonIndicator:
    case PM_SliderThickness:
    case PM_SliderLength:
    case PM_SliderControlThickness:
        return qRound(size * m_scale);
    case PM_ToolBarExtensionExtent:
        return qRound(20 * m_scale); // as large as an icon, to be seen at all
    default:
        return size; // those of icons in fields too: they are made from that of a small icon
    }
}

} // namespace drover
