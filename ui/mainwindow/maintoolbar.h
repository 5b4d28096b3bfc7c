// SPDX-License-Identifier: MIT
#pragma once

#include <QToolBar>

namespace drover {

class Actions;
class Theme;

/// What one does most in class, with words under the icons; the icons alone where there is no room
/// for all the words.
class MainToolBar : public QToolBar
{
    Q_OBJECT

public:
    /// Both outlive the bar.
    MainToolBar(const Actions &actions, const Theme &theme, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;
    bool event(QEvent *event) override;

private:
    void fitWords();
    void updateIconSize();
    void retranslate();

    const Theme &m_theme;
    int m_widthWithWords = 0; // as when it last had them
};

} // namespace drover
