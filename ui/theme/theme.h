// SPDX-License-Identifier: MIT
#pragma once

#include "theme/palette.h"

#include <QFont>
#include <QIcon>
#include <QObject>
#include <QPointer>

namespace drover {

class ScaledStyle;

/// How the window looks now: colours, fonts, icons, sizes. One for the application, made before
/// its widgets, which keep a reference. Lives on the window's thread.
class Theme : public QObject
{
    Q_OBJECT

public:
    enum class Choice { System, Light, Dark, HighContrast };
    /// What the desktop is; Unknown: as the application's palette was before the theme's.
    enum class Desktop { Unknown, Light, Dark };
    static constexpr double leastScale = 1;
    static constexpr double mostScale = 2;

    explicit Theme(QObject *parent = nullptr);
    ~Theme() override;

    void setChoice(Choice choice);
    Choice choice() const { return m_choice; }
    /// Choice::System follows it.
    void setDesktop(Desktop desktop);
    /// Text and controls are this many times as large; 1 to 2.
    void setScale(double scale);
    double scale() const { return m_scale; }
    /// Text 1.6 times as large on top of the scale, and strong contrast.
    void setPresenting(bool presenting);
    bool isPresenting() const { return m_presenting; }

    const Palette &palette() const { return m_palette; }
    QFont bodyFont() const; ///< 13 px at scale 1, tabular figures where the font has them
    QFont boldFont() const; ///< the same, semi-bold
    QFont captionFont() const; ///< 11 px
    QFont titleFont() const; ///< 16 px, semi-bold
    QFont monoFont() const; ///< 12 px, for what goes over the wire
    /// \a pixels at scale 1, for lengths that go with the text.
    double px(double pixels) const;

    /// An icon of resources/icons by its name without ".svg", in the colour of the text; its
    /// disabled and checked states differ. Null where there is none of that name. It is to be
    /// asked for again after changed().
    QIcon icon(const QString &name) const;

signals:
    /// Something of the above is another now; the application's palette, font and style sheet are
    /// set already.
    void changed();

private:
    void apply();
    double textScale() const;

    bool isDesktopDark() const;

    QPointer<ScaledStyle> m_style; // of the application
    const bool m_paletteWasDark;
    Desktop m_desktop = Desktop::Unknown;
    Choice m_choice = Choice::System;
    double m_scale = 1;
    bool m_presenting = false;
    Palette m_palette;
};

/// Gives \a widget a font that stays, however often a style sheet polishes it: that would put the
/// inherited one there.
void setFontOf(QWidget &widget, const QFont &font);

} // namespace drover
