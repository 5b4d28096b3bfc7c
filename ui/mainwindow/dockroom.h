// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QObject>

class QDockWidget;
class QMainWindow;
class QWidget;

namespace drover {

class Theme;

/// Shares the window between its docks and the views in the middle. By themselves docks keep their
/// size when the text grows, and the views have what is left.
class DockRoom : public QObject
{
    Q_OBJECT

public:
    /// All outlive it. \a below lie over each other.
    DockRoom(QMainWindow &window, const QWidget &views, QDockWidget &inspector,
             const QList<QDockWidget *> &below, const Theme &theme);

    /// As at the first start.
    void setFirstSizes();
    /// Soon, when everything has taken its size: docks give way where the views have too little,
    /// and have back what they gave where there is room again. Follows the theme by itself.
    void shareSoon();

private:
    void share();
    void shareHeight();
    void shareWidth();
    QDockWidget *shownBelow() const;

    QMainWindow &m_window;
    const QWidget &m_views;
    QDockWidget &m_inspector;
    const QList<QDockWidget *> m_below;
    const Theme &m_theme;
    int m_wantedHeight = 0; // of what lies below: the last that somebody gave it
    int m_givenHeight = 0; // as it was given last here
    int m_roundsLeft = 0; // while there are some, heights are nobody's wish
};

} // namespace drover
