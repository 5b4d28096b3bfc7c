// SPDX-License-Identifier: MIT
#pragma once

#include <QToolBar>

namespace drover {

class Actions;
class Theme;

/// What one does most in class, with words under the icons.
class MainToolBar : public QToolBar
{
    Q_OBJECT

public:
    /// Both outlive the bar.
    MainToolBar(const Actions &actions, const Theme &theme, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void updateIconSize();
    void retranslate();

    const Theme &m_theme;
};

} // namespace drover
