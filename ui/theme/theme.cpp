// SPDX-License-Identifier: MIT
#include "theme/theme.h"

#include "theme/iconengine.h"
#include "theme/scaledstyle.h"
#include "theme/stylesheet.h"

#include <QApplication>
#include <QEvent>
#include <QFile>
#include <QFontDatabase>
#include <QPalette>
#include <QWidget>

#include <utility>

// Outside of the namespace, as Qt asks for.
static void initResources()
{
    Q_INIT_RESOURCE(window);
}

namespace drover {

namespace {

constexpr double presenterScale = 1.6;

constexpr const char *keeperName = "fontKeeper";

/// A widget that gets another parent, or is shown for the first time, is polished once more: the
/// style sheet then takes the font that was set back, and puts the inherited one in its place.
class FontKeeper : public QObject
{
public:
    explicit FontKeeper(QWidget &widget)
        : QObject(&widget)
        , m_widget(widget)
    {
        setObjectName(QLatin1String(keeperName));
        widget.installEventFilter(this);
    }

    void keep(const QFont &font)
    {
        m_font = font;
        giveBack();
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (watched == &m_widget && event->type() == QEvent::FontChange)
            giveBack();
        return false;
    }

private:
    void giveBack()
    {
        if (std::exchange(m_isGiving, true))
            return;
        if (m_widget.font() != m_font)
            m_widget.setFont(m_font);
        m_isGiving = false;
    }

    QWidget &m_widget; // the parent
    QFont m_font;
    bool m_isGiving = false;
};

QFont pixelFont(const char *family, double pixels, QFont::Weight weight = QFont::Normal)
{
    QFont font(QString::fromLatin1(family));
    font.setPixelSize(qRound(pixels));
    font.setWeight(weight);
    return font;
}

QPalette qtPalette(const Palette &palette)
{
    QPalette qt(palette.text, palette.panel, palette.line, palette.line, palette.dim, palette.text,
                palette.text, palette.panel, palette.window);
    qt.setColor(QPalette::Highlight, palette.accent);
    qt.setColor(QPalette::HighlightedText, textOn(palette.accent));
    qt.setColor(QPalette::PlaceholderText, palette.dim);
    qt.setColor(QPalette::Link, palette.accent);
    qt.setColor(QPalette::LinkVisited, palette.accent);
    qt.setColor(QPalette::ToolTipBase, palette.panel);
    qt.setColor(QPalette::ToolTipText, palette.text);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        qt.setColor(QPalette::Disabled, role, palette.dim);
    return qt;
}

} // namespace

Theme::Theme(QObject *parent)
    : QObject(parent)
    , m_style(new ScaledStyle(*this))
    , m_paletteWasDark(QGuiApplication::palette().color(QPalette::Window).lightness() < 128)
{
    initResources();
    for (const char *const file : {"Inter-Regular.otf", "Inter-Medium.otf", "Inter-SemiBold.otf",
                                   "Inter-Bold.otf", "DejaVuSansMono.ttf"})
        QFontDatabase::addApplicationFont(QStringLiteral(":/fonts/") + QLatin1String(file));
    QApplication::setStyle(m_style); // which the application owns now
    apply();
}

Theme::~Theme() = default;

void Theme::setChoice(Choice choice)
{
    if (std::exchange(m_choice, choice) != choice)
        apply();
}

void Theme::setDesktop(Desktop desktop)
{
    const bool wasDark = isDesktopDark();
    m_desktop = desktop;
    if (m_choice == Choice::System && isDesktopDark() != wasDark)
        apply();
}

bool Theme::isDesktopDark() const
{
    return m_desktop == Desktop::Unknown ? m_paletteWasDark : m_desktop == Desktop::Dark;
}

void Theme::setScale(double scale)
{
    scale = std::clamp(scale, leastScale, mostScale);
    if (!qFuzzyCompare(std::exchange(m_scale, scale), scale))
        apply();
}

void Theme::setPresenting(bool presenting)
{
    if (std::exchange(m_presenting, presenting) != presenting)
        apply();
}

double Theme::textScale() const
{
    return m_presenting ? m_scale * presenterScale : m_scale;
}

QFont Theme::bodyFont() const
{
    return pixelFont("Inter", px(13));
}

QFont Theme::boldFont() const
{
    return pixelFont("Inter", px(13), QFont::DemiBold);
}

QFont Theme::captionFont() const
{
    return pixelFont("Inter", px(11));
}

QFont Theme::titleFont() const
{
    return pixelFont("Inter", px(16), QFont::DemiBold);
}

QFont Theme::monoFont() const
{
    return pixelFont("DejaVu Sans Mono", px(12));
}

double Theme::px(double pixels) const
{
    return pixels * textScale();
}

QIcon Theme::icon(const QString &name) const
{
    QFile file(QStringLiteral(":/icons/%1.svg").arg(name));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QIcon(new IconEngine(file.readAll(), m_palette)); // which the icon owns
}

void Theme::apply()
{
    switch (m_choice) {
    case Choice::System:
        m_palette = isDesktopDark() ? darkPalette() : lightPalette();
        break;
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
    if (m_presenting && !m_palette.isHighContrast)
        m_palette = m_palette.isDark ? strongDarkPalette() : highContrastPalette();
    if (m_style)
        m_style->setScale(textScale());
    QApplication::setPalette(qtPalette(m_palette));
    QApplication::setFont(bodyFont());
    qApp->setStyleSheet(styleSheet(m_palette, textScale()));
    emit changed();
}

void setFontOf(QWidget &widget, const QFont &font)
{
    QObject *const known
        = widget.findChild<QObject *>(QLatin1String(keeperName), Qt::FindDirectChildrenOnly);
    auto *const keeper = known ? static_cast<FontKeeper *>(known) : new FontKeeper(widget);
    widget.ensurePolished();
    keeper->keep(font);
}

} // namespace drover
