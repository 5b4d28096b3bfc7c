// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QDockWidget;
class QLabel;
class QToolButton;

namespace drover {

class Theme;

/// The title of a dock widget, in the sizes of the theme, with buttons that can be reached by key.
/// Takes no room where the dock is one of several tabs: the tab says the name already and can be
/// dragged out, and the menu View closes the dock.
class DockTitle : public QWidget
{
    Q_OBJECT

public:
    /// \a theme outlives it; \a dock owns it once it is set as its title.
    DockTitle(QDockWidget &dock, const Theme &theme);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void applyTheme();
    void updateTabbed();

    QDockWidget &m_dock;
    const Theme &m_theme;
    QLabel *m_label;
    QToolButton *m_float;
    QToolButton *m_close;
    bool m_isTab = false;
};

} // namespace drover
