// SPDX-License-Identifier: MIT
#include "widgets/docktitle.h"

#include "theme/theme.h"

#include <QDockWidget>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMainWindow>
#include <QToolButton>

#include <utility>

namespace drover {

DockTitle::DockTitle(QDockWidget &dock, const Theme &theme)
    : QWidget(&dock)
    , m_dock(dock)
    , m_theme(theme)
    , m_label(new QLabel(this))
    , m_float(new QToolButton(this))
    , m_close(new QToolButton(this))
{
    setProperty("panel", true);
    setAttribute(Qt::WA_StyledBackground);
    m_label->setProperty("dim", true);
    auto *const row = new QHBoxLayout(this);
    row->addWidget(m_label, 1);
    row->addWidget(m_float);
    row->addWidget(m_close);
    connect(m_float, &QToolButton::clicked, &m_dock,
            [&dock] { dock.setFloating(!dock.isFloating()); });
    connect(m_close, &QToolButton::clicked, &m_dock, &QDockWidget::close);
    connect(&m_dock, &QDockWidget::windowTitleChanged, m_label, &QLabel::setText);
    // A dock that becomes one tab of several, or ceases to be one, is shown or hidden with it.
    connect(&m_dock, &QDockWidget::visibilityChanged, this, &DockTitle::updateTabbed);
    connect(&m_dock, &QDockWidget::topLevelChanged, this, &DockTitle::updateTabbed);
    connect(&m_dock, &QDockWidget::dockLocationChanged, this, &DockTitle::updateTabbed);
    connect(&m_theme, &Theme::changed, this, &DockTitle::applyTheme);
    m_label->setText(m_dock.windowTitle());
    retranslate();
    applyTheme();
}

QSize DockTitle::sizeHint() const
{
    return m_isTab ? QSize(0, 0) : QWidget::sizeHint();
}

QSize DockTitle::minimumSizeHint() const
{
    return m_isTab ? QSize(0, 0) : QWidget::minimumSizeHint();
}

void DockTitle::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void DockTitle::retranslate()
{
    m_float->setToolTip(tr("Make this panel a window of its own, or put it back."));
    m_float->setAccessibleName(tr("Float or dock"));
    m_close->setToolTip(tr("Close this panel. The menu View brings it back."));
    m_close->setAccessibleName(tr("Close"));
}

void DockTitle::applyTheme()
{
    setFontOf(*m_label, m_theme.boldFont());
    const int size = qRound(m_theme.px(14));
    m_float->setIcon(m_theme.icon(QStringLiteral("picture-in-picture-2")));
    m_close->setIcon(m_theme.icon(QStringLiteral("x")));
    for (QToolButton *const button : {m_float, m_close})
        button->setIconSize({size, size});
    const int side = qRound(m_theme.px(10));
    layout()->setContentsMargins(side, 0, qRound(m_theme.px(4)), 0);
    layout()->setSpacing(0);
}

void DockTitle::updateTabbed()
{
    const auto *const window = qobject_cast<const QMainWindow *>(m_dock.parentWidget());
    const bool isTab
        = window && !m_dock.isFloating() && !window->tabifiedDockWidgets(&m_dock).isEmpty();
    if (std::exchange(m_isTab, isTab) == isTab)
        return;
    for (QWidget *const part : {static_cast<QWidget *>(m_label), static_cast<QWidget *>(m_float),
                                static_cast<QWidget *>(m_close)})
        part->setVisible(!isTab);
    updateGeometry();
}

} // namespace drover
