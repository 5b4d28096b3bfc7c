// SPDX-License-Identifier: MIT
#pragma once

#include <QFrame>

class QLabel;
class QToolButton;

namespace drover {

class Theme;

/// The card that tells somebody who is here for the first time three things to try. Stays at the
/// bottom left of what it lies over.
class ThreeThings : public QFrame
{
    Q_OBJECT

public:
    /// \a theme outlives it; \a over is its parent.
    ThreeThings(const Theme &theme, QWidget *over);

    bool eventFilter(QObject *watched, QEvent *event) override;

signals:
    /// By its button or Escape; it is hidden already.
    void closed();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void retranslate();
    void applyTheme();
    void place();
    void finish();

    const Theme &m_theme;
    QLabel *m_title;
    QLabel *m_things;
    QToolButton *m_close;
};

} // namespace drover
