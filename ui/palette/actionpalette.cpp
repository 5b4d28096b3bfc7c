// SPDX-License-Identifier: MIT
#include "palette/actionpalette.h"

#include "actions/mnemonic.h"
#include "palette/fuzzymatch.h"
#include "theme/theme.h"

#include <QAction>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
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

void ActionPalette::setFinder(Finder finder)
{
    m_finder = std::move(finder);
}

void ActionPalette::open()
{
    m_line->clear();
    m_line->setPlaceholderText(tr("What do you want to do, or to see?"));
    m_line->setAccessibleName(tr("Find an action, a server or a client"));
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
        const int last = static_cast<int>(m_rows.size()) - 1; // a sentence below is none
        if (last >= 0)
            m_list->setCurrentRow(std::clamp(m_list->currentRow() + step, 0, last));
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
    m_rows.clear();
    for (QAction *const action : std::as_const(m_actions)) {
        auto score = fuzzyMatch(typed, plainText(*action));
        // A word of its explanation counts too, but less than any letter of its name.
        if (!score && isWithin(typed, action->statusTip()))
            score = 0;
        if (score)
            m_rows.push_back({*score + (action->isEnabled() ? possible : 0), action, {}});
    }
    const QString name = typed.trimmed();
    QList<PaletteEntry> names
        = m_finder && !name.isEmpty() ? m_finder(name, mostNames + 1) : QList<PaletteEntry>();
    const bool areMore = names.size() > mostNames;
    names = names.mid(0, mostNames);
    for (PaletteEntry &entry : names) {
        const int score = possible + fuzzyMatch(name, entry.name).value_or(0);
        m_rows.push_back({score, nullptr, std::move(entry)});
    }
    std::ranges::stable_sort(m_rows, std::ranges::greater(), &Row::score);
    m_list->clear();
    for (std::size_t i = 0; i < m_rows.size(); ++i)
        addRow(m_rows[i], static_cast<int>(i));
    m_list->setCurrentRow(0);
    if (m_rows.empty())
        addSentence(tr("Nothing found for “%1”.").arg(name));
    else if (areMore)
        addSentence(tr("There are more names like this: type more of it."));
}

void ActionPalette::addRow(const Row &row, int place)
{
    auto *const item = new QListWidgetItem(m_list);
    item->setData(Qt::UserRole, place);
    if (!row.action) {
        item->setIcon(row.entry.icon);
        item->setText(QStringLiteral("%1   %2").arg(row.entry.name, row.entry.kind));
        return;
    }
    const QAction &action = *row.action;
    const QString keys = action.shortcut().toString(QKeySequence::NativeText);
    item->setIcon(action.icon());
    item->setText(keys.isEmpty() ? plainText(action)
                                 : QStringLiteral("%1   %2").arg(plainText(action), keys));
    item->setToolTip(action.statusTip());
    if (!action.isEnabled()) {
        item->setForeground(m_theme.palette().dim);
        item->setText(item->text() + QStringLiteral("   ") + tr("(not possible now)"));
    }
}

/// A line that can be read and not chosen.
void ActionPalette::addSentence(const QString &sentence)
{
    auto *const item = new QListWidgetItem(sentence, m_list);
    item->setFlags(Qt::ItemNeverHasChildren);
    item->setForeground(m_theme.palette().dim);
}

void ActionPalette::trigger()
{
    const QListWidgetItem *const item = m_list->currentItem();
    if (!item || !item->data(Qt::UserRole).isValid())
        return;
    const Row row = m_rows[static_cast<std::size_t>(item->data(Qt::UserRole).toInt())];
    if (row.entry.choose) {
        hide();
        row.entry.choose();
    } else if (row.action && row.action->isEnabled()) {
        hide();
        row.action->trigger();
    }
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
