// SPDX-License-Identifier: MIT
#include "theme/scaledstyle.h"

namespace drover {

ScaledStyle::ScaledStyle()
    : QProxyStyle(QStringLiteral("Fusion"))
{
}

int ScaledStyle::pixelMetric(PixelMetric metric, const QStyleOption *option,
                             const QWidget *widget) const
{
    const int size = QProxyStyle::pixelMetric(metric, option, widget);
    switch (metric) {
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_ListViewIconSize:
    case PM_LineEditIconSize:
    case PM_LineEditIconMargin:
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
        return size;
    }
}

} // namespace drover
