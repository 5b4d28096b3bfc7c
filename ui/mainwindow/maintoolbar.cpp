// SPDX-License-Identifier: MIT
#include "mainwindow/maintoolbar.h"

#include "actions/actions.h"
#include "theme/theme.h"

#include <QEvent>
#include <QToolButton>

namespace drover {

namespace {

constexpr int iconPixels = 22; ///< at 100 %

constexpr ActionId shownActions[] = {
    ActionId::StartAll, ActionId::StopAll,    ActionId::Count, // a separator
    ActionId::TakeDown, ActionId::BringUp,    ActionId::CutLink, ActionId::SlowLink,
    ActionId::Count,    ActionId::SlowMotion, ActionId::Crowd,   ActionId::Ask,
    ActionId::Count,    ActionId::Undo,       ActionId::Redo,
};

} // namespace

MainToolBar::MainToolBar(const Actions &actions, const Theme &theme, QWidget *parent)
    : QToolBar(parent)
    , m_theme(theme)
{
    setObjectName(QStringLiteral("toolBar"));
    setToolButtonStyle(Qt::ToolButtonTextUnderIcon);
    setMovable(false);
    setContextMenuPolicy(Qt::PreventContextMenu);
    for (const ActionId id : shownActions) {
        if (id == ActionId::Count)
            addSeparator();
        else
            addAction(actions[id]);
    }
    auto *const space = new QWidget(this);
    space->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    addWidget(space);
    addAction(actions[ActionId::Palette]);
    addAction(actions[ActionId::Presenter]);
    connect(&theme, &Theme::changed, this, &MainToolBar::updateIconSize);
    updateIconSize();
    retranslate();
}

void MainToolBar::changeEvent(QEvent *event)
{
    QToolBar::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

bool MainToolBar::event(QEvent *event)
{
    const bool done = QToolBar::event(event);
    if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::Resize)
        fitWords();
    return done;
}

void MainToolBar::fitWords()
{
    if (toolButtonStyle() == Qt::ToolButtonTextUnderIcon)
        m_widthWithWords = sizeHint().width();
    const auto style
        = m_widthWithWords <= width() ? Qt::ToolButtonTextUnderIcon : Qt::ToolButtonIconOnly;
    if (style != toolButtonStyle())
        setToolButtonStyle(style);
}

/// And so the words: whether there is room for them is to be seen anew.
void MainToolBar::updateIconSize()
{
    setToolButtonStyle(Qt::ToolButtonTextUnderIcon);
    const int size = qRound(m_theme.px(iconPixels));
    setIconSize({size, size});
    // What there is no room for; Qt's own arrow is black on every theme.
    if (auto *const more = findChild<QToolButton *>(QStringLiteral("qt_toolbar_ext_button")))
        more->setIcon(m_theme.icon(QStringLiteral("chevron-right")));
}

void MainToolBar::retranslate()
{
    setToolButtonStyle(Qt::ToolButtonTextUnderIcon);
    setWindowTitle(tr("Tool bar"));
    setAccessibleName(tr("Tool bar"));
}

} // namespace drover
