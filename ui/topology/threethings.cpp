// SPDX-License-Identifier: MIT
#include "topology/threethings.h"

#include "theme/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace drover {

ThreeThings::ThreeThings(const Theme &theme, QWidget *over)
    : QFrame(over)
    , m_theme(theme)
    , m_title(new QLabel(this))
    , m_text(new QLabel(this))
    , m_close(new QToolButton(this))
{
    setProperty("card", true);
    m_text->setWordWrap(true);
    auto *const head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_close);
    auto *const layout = new QVBoxLayout(this);
    layout->addLayout(head);
    layout->addWidget(m_text);
    over->installEventFilter(this);
    connect(m_close, &QToolButton::clicked, this, [this] {
        hide();
        emit closed();
    });
    connect(&theme, &Theme::changed, this, &ThreeThings::retranslate);
    retranslate();
}

bool ThreeThings::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parent() && event->type() == QEvent::Resize)
        place();
    return QFrame::eventFilter(watched, event);
}

void ThreeThings::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ThreeThings::showEvent(QShowEvent *event)
{
    QFrame::showEvent(event);
    place();
}

void ThreeThings::retranslate()
{
    m_title->setFont(m_theme.boldFont());
    m_title->setText(tr("Three things to try"));
    m_text->setText(
        tr("<ol style='margin-left:-22px'>"
           "<li>Select Holiday and press <b>D</b> to take it down: Welsh is cut off.</li>"
           "<li>Press <b>M</b> for slow motion and watch an update travel.</li>"
           "<li>Bring Holiday up with <b>U</b>: Welsh catches up.</li></ol>"));
    m_close->setIcon(m_theme.icon(QStringLiteral("x")));
    m_close->setToolTip(tr("Close this card for good"));
    m_close->setAccessibleName(tr("Close this card for good"));
    place();
}

void ThreeThings::place()
{
    const int margin = qRound(m_theme.px(14));
    setFixedWidth(std::min(qRound(m_theme.px(300)), parentWidget()->width() - 2 * margin));
    layout()->activate();
    resize(width(),
           layout()->hasHeightForWidth() ? layout()->totalHeightForWidth(width())
                                         : sizeHint().height());
    move(margin, parentWidget()->height() - height() - margin);
}

} // namespace drover
