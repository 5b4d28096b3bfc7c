// SPDX-License-Identifier: MIT
#pragma once

#include <QProxyStyle>

namespace drover {

/// Fusion, with what a style sheet cannot reach (icons in fields and menus, check boxes, marks in
/// headers) as many times as large as the texts.
class ScaledStyle : public QProxyStyle
{
    Q_OBJECT

public:
    ScaledStyle();

    /// Takes effect where widgets are polished again, as by a new style sheet.
    void setScale(double scale) { m_scale = scale; }

    int pixelMetric(PixelMetric metric, const QStyleOption *option = nullptr,
                    const QWidget *widget = nullptr) const override;

private:
    double m_scale = 1;
};

} // namespace drover
