// SPDX-License-Identifier: MIT
#pragma once

#include <QFrame>

class QLabel;
class QToolButton;

namespace drover {

class Theme;
class TopologyView;

/// The card that tells somebody who is here for the first time three things to try. Lies in a
/// corner of the topology, and never over a card: where there is no room it folds to its title,
/// which a click unfolds for a while, and where there is none for that either, it waits until there
/// is.
class ThreeThings : public QFrame
{
    Q_OBJECT

public:
    /// \a theme outlives it; \a over is its parent.
    ThreeThings(const Theme &theme, TopologyView &over);

    void setWanted(bool wanted);
    bool isWanted() const { return m_isWanted; }

signals:
    /// By its button or Escape; it is not wanted any more.
    void closed();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void retranslate();
    void applyTheme();
    void place();
    QSize sizeFor(bool folded) const;
    void unfoldOrFold();
    void finish();

    const Theme &m_theme;
    TopologyView &m_over;
    QLabel *m_title;
    QLabel *m_things;
    QToolButton *m_close;
    QToolButton *m_unfold; // for those who do not think of clicking on the title
    bool m_isWanted = false;
    bool m_isUnfolded = false; // by a click, until the view moves
    bool m_isPlacing = false; // the view moves for it
};

} // namespace drover
