// SPDX-License-Identifier: MIT
#pragma once

#include <QFrame>

class QLabel;
class QToolButton;

namespace drover {

class Theme;

/// Tells a newcomer three things to try, over a corner of \a over, until it is closed.
class ThreeThings : public QFrame
{
    Q_OBJECT

public:
    ThreeThings(const Theme &theme, QWidget *over);

signals:
    void closed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void retranslate();
    void place();

    const Theme &m_theme;
    QLabel *m_title;
    QLabel *m_text;
    QToolButton *m_close;
};

} // namespace drover
