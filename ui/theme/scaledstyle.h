// SPDX-License-Identifier: MIT
#pragma once

#include <QPointer>
#include <QProxyStyle>

namespace drover {

class Theme;

/// Fusion, with what a style sheet cannot reach (icons in fields and menus, check boxes, marks in
/// headers) as many times as large as the texts, and drawn for that size.
class ScaledStyle : public QProxyStyle
{
    Q_OBJECT

public:
    /// What the style draws is in the colours of \a theme, while that is there.
    explicit ScaledStyle(const Theme &theme);

    /// Takes effect where widgets are polished again, as by a new style sheet.
    void setScale(double scale) { m_scale = scale; }

    int pixelMetric(PixelMetric metric, const QStyleOption *option = nullptr,
                    const QWidget *widget = nullptr) const override;
    QIcon standardIcon(StandardPixmap standardIcon, const QStyleOption *option = nullptr,
                       const QWidget *widget = nullptr) const override;

private:
    QPointer<const Theme> m_theme;
    double m_scale = 1;
};

} // namespace drover
