// SPDX-License-Identifier: MIT
#include "palette/actionpalette.h"

#include "actions/mnemonic.h"
#include "palette/fuzzymatch.h"
#include "theme/theme.h"

#include <QAction>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPointer>
#include <QVBoxLayout>

#include <algorithm>

namespace drover {

namespace {

QString plainText(const QAction &action)
{
    return withoutMnemonic(action.text());
}

} // namespace

ActionPalette::ActionPalette(const Theme &theme, QWidget *window)
    : QFrame(window)
    , m_theme(theme)
    , m_line(new QLineEdit(this))
    , m_list(new QListWidget(this))
{
    setProperty("card", true);
    setAutoFillBackground(true);
    auto *const layout = new QVBoxLayout(this);
    layout->addWidget(m_line);
    layout->addWidget(m_list, 1);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_line->installEventFilter(this);
    window->installEventFilter(this);
    connect(m_line, &QLineEdit::textChanged, this, &ActionPalette::filter);
    connect(m_list, &QListWidget::itemClicked, this, &ActionPalette::trigger);
    hide();
}

void ActionPalette::setActions(const QList<QAction *> &actions)
{
    m_actions = actions;
}

void ActionPalette::open()
{
    m_line->clear();
    m_line->setPlaceholderText(tr("What do you want to do?"));
    m_line->setAccessibleName(tr("Find an action"));
    m_list->setAccessibleName(tr("Actions"));
    filter(QString());
    place();
    show();
    raise();
    m_line->setFocus();
}

bool ActionPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible())
        place();
    if (watched != m_line)
        return QFrame::eventFilter(watched, event);
    if (event->type() == QEvent::FocusOut) {
        hide();
        return false;
    }
    if (event->type() != QEvent::KeyPress)
        return false;
    const auto *const key = static_cast<QKeyEvent *>(event);
    const int step = key->key() == Qt::Key_Down ? 1 : key->key() == Qt::Key_Up ? -1 : 0;
    if (step != 0) {
        const int row = std::clamp(m_list->currentRow() + step, 0, m_list->count() - 1);
        m_list->setCurrentRow(row);
        return true;
    }
    if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
        trigger();
        return true;
    }
    if (key->key() == Qt::Key_Escape) {
        hide();
        parentWidget()->setFocus();
        return true;
    }
    return false;
}

void ActionPalette::filter(const QString &typed)
{
    constexpr int possible = 10'000; // what can be done now comes first
    std::vector<std::pair<int, int>> found; // score and place
    for (int i = 0; i < m_actions.size(); ++i)
        if (const auto score = fuzzyMatch(typed, plainText(*m_actions[i])))
            found.emplace_back(*score + (m_actions[i]->isEnabled() ? possible : 0), i);
    std::ranges::stable_sort(found, std::ranges::greater(), &std::pair<int, int>::first);
    m_list->clear();
    for (const auto &[score, place] : found) {
        const QAction &action = *m_actions[place];
        const QString keys = action.shortcut().toString(QKeySequence::NativeText);
        auto *const item = new QListWidgetItem(
            action.icon(),
            keys.isEmpty() ? plainText(action)
                           : QStringLiteral("%1   %2").arg(plainText(action), keys),
            m_list);
        item->setToolTip(action.statusTip());
        item->setData(Qt::UserRole, place);
        if (!action.isEnabled()) {
            item->setForeground(m_theme.palette().dim);
            item->setText(item->text() + QStringLiteral("   ") + tr("(not possible now)"));
        }
    }
    m_list->setCurrentRow(0);
}

void ActionPalette::trigger()
{
    const QListWidgetItem *const item = m_list->currentItem();
    if (!item)
        return;
    const QPointer<QAction> action = m_actions[item->data(Qt::UserRole).toInt()];
    if (!action || !action->isEnabled())
        return;
    hide();
    action->trigger();
}

void ActionPalette::place()
{
    const QSize room = parentWidget()->size();
    const QSize size(qRound(std::min(m_theme.px(520), room.width() * 0.9)),
                     qRound(std::min(m_theme.px(420), room.height() * 0.8)));
    setGeometry(
        QRect(QPoint((room.width() - size.width()) / 2, qRound(room.height() * 0.12)), size));
}

} // namespace drover
