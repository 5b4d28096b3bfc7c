// SPDX-License-Identifier: MIT
#include "theme/theme.h"

#include <QApplication>
#include <QFontDatabase>

namespace drover {

namespace {

constexpr double presenterScale = 1.6;

QFont pixelFont(QFont font, double pixels, QFont::Weight weight = QFont::Normal)
{
    font.setPixelSize(qRound(pixels));
    font.setWeight(weight);
    return font;
}

} // namespace

Theme::Theme(QObject *parent)
    : QObject(parent)
    , m_palette(lightPalette())
{
    apply();
}

Theme::~Theme() = default;

void Theme::setChoice(Choice choice)
{
    m_choice = choice;
    apply();
}

void Theme::setScale(double scale)
{
    m_scale = scale;
    apply();
}

void Theme::setPresenting(bool presenting)
{
    m_presenting = presenting;
    apply();
}

double Theme::textScale() const
{
    return m_presenting ? m_scale * presenterScale : m_scale;
}

QFont Theme::bodyFont() const
{
    return pixelFont(QFont(QStringLiteral("Inter")), px(13));
}

QFont Theme::boldFont() const
{
    return pixelFont(QFont(QStringLiteral("Inter")), px(13), QFont::DemiBold);
}

QFont Theme::captionFont() const
{
    return pixelFont(QFont(QStringLiteral("Inter")), px(11));
}

QFont Theme::titleFont() const
{
    return pixelFont(QFont(QStringLiteral("Inter")), px(16), QFont::DemiBold);
}

QFont Theme::monoFont() const
{
    return pixelFont(QFontDatabase::systemFont(QFontDatabase::FixedFont), px(12));
}

double Theme::px(double pixels) const
{
    return pixels * textScale();
}

QIcon Theme::icon(const QString &) const
{
    return {};
}

void Theme::apply()
{
    switch (m_choice) {
    case Choice::System:
    case Choice::Light:
        m_palette = lightPalette();
        break;
    case Choice::Dark:
        m_palette = darkPalette();
        break;
    case Choice::HighContrast:
        m_palette = highContrastPalette();
        break;
    }
    QApplication::setFont(bodyFont());
    emit changed();
}

} // namespace drover
