// SPDX-License-Identifier: MIT
#include "log/findbar.h"

#include "models/format.h"
#include "theme/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QKeySequence>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>

namespace drover {

namespace {

QString withKey(const QString &tip, const QKeySequence &key)
{
    return QStringLiteral("%1 (%2)").arg(tip, key.toString(QKeySequence::NativeText));
}

} // namespace

FindBar::FindBar(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_field(new QLineEdit(this))
    , m_count(new QLabel(this))
    , m_previous(new QToolButton(this))
    , m_next(new QToolButton(this))
    , m_close(new QToolButton(this))
{
    auto *const row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_field);
    row->addWidget(m_previous);
    row->addWidget(m_next);
    row->addWidget(m_count);
    row->addStretch(1);
    row->addWidget(m_close);
    m_count->setProperty("dim", true);
    setFocusProxy(m_field);
    connect(m_field, &QLineEdit::textChanged, this, &FindBar::textChanged);
    connect(m_previous, &QToolButton::clicked, this, &FindBar::previousAsked);
    connect(m_next, &QToolButton::clicked, this, &FindBar::nextAsked);
    connect(m_close, &QToolButton::clicked, this, &FindBar::closed);
    connect(&theme, &Theme::changed, this, &FindBar::takeLook);
    retranslate();
    takeLook();
}

QString FindBar::text() const
{
    return m_field->text();
}

void FindBar::start()
{
    show();
    m_field->setFocus();
    m_field->selectAll();
}

void FindBar::setFound(int place, int count)
{
    m_place = place;
    m_found = count;
    m_previous->setEnabled(count > 0);
    m_next->setEnabled(count > 0);
    m_count->setText(m_field->text().isEmpty() ? QString()
                         : count == 0          ? tr("Not found")
                         : place == 0          ? tr("%1 found").arg(formatCount(count))
                                      : tr("%1 of %2").arg(formatCount(place), formatCount(count)));
}

void FindBar::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape)
        emit closed();
    else if (isEnter && event->modifiers().testFlag(Qt::ShiftModifier))
        emit previousAsked();
    else if (isEnter)
        emit nextAsked();
    else
        QWidget::keyPressEvent(event);
}

void FindBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void FindBar::retranslate()
{
    m_field->setPlaceholderText(tr("Find in the texts"));
    m_field->setAccessibleName(tr("Find in the texts"));
    m_previous->setToolTip(withKey(tr("Previous"), QKeyCombination(Qt::ShiftModifier, Qt::Key_F3)));
    m_previous->setAccessibleName(tr("Previous"));
    m_next->setToolTip(withKey(tr("Next"), Qt::Key_F3));
    m_next->setAccessibleName(tr("Next"));
    m_close->setToolTip(withKey(tr("Close"), Qt::Key_Escape));
    m_close->setAccessibleName(tr("Close the search"));
    setFound(m_place, m_found);
}

void FindBar::takeLook()
{
    m_previous->setIcon(m_theme.icon(QStringLiteral("chevron-up")));
    m_next->setIcon(m_theme.icon(QStringLiteral("chevron-down")));
    m_close->setIcon(m_theme.icon(QStringLiteral("x")));
    m_field->setMinimumWidth(qRound(m_theme.px(240)));
    const int icon = qRound(m_theme.px(16));
    for (QToolButton *const tool : {m_previous, m_next, m_close})
        tool->setIconSize(QSize(icon, icon));
}

} // namespace drover
