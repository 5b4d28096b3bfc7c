// SPDX-License-Identifier: MIT
#include "widgets/noticebar.h"

#include "theme/theme.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace drover {

namespace {

constexpr const char *textName = "text";
constexpr const char *kindProperty = "kind";
constexpr const char *topicProperty = "topic";

const char *iconOf(NoticeBar::Kind kind)
{
    switch (kind) {
    case NoticeBar::Kind::Info:
        return "info";
    case NoticeBar::Kind::Warning:
        return "triangle-alert";
    case NoticeBar::Kind::Error:
        return "circle-x";
    }
    Q_UNREACHABLE();
}

} // namespace

NoticeBar::NoticeBar(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(0);
}

void NoticeBar::tell(Kind kind, const QString &text, const QList<NoticeAction> &actions,
                     Topic topic)
{
    if (texts().contains(text))
        return;
    while (m_layout->count() >= mostNotices)
        delete m_layout->itemAt(0)->widget();
    auto *const notice = new QFrame(this);
    notice->setProperty("card", true);
    notice->setProperty(kindProperty, static_cast<int>(kind));
    notice->setProperty(topicProperty, static_cast<int>(topic));
    auto *const row = new QHBoxLayout(notice);
    auto *const icon = new QLabel(notice);
    const int size = qRound(m_theme.px(18));
    icon->setPixmap(m_theme.icon(QLatin1String(iconOf(kind))).pixmap(size, size));
    auto *const label = new QLabel(text, notice);
    label->setObjectName(QLatin1String(textName));
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    row->addWidget(icon);
    row->addWidget(label, 1);
    for (const NoticeAction &action : actions) {
        auto *const button = new QPushButton(action.text, notice);
        row->addWidget(button);
        connect(button, &QPushButton::clicked, notice, [notice, act = action.act] {
            notice->hide();
            notice->deleteLater();
            act();
        });
    }
    auto *const close = new QToolButton(notice);
    close->setIcon(m_theme.icon(QStringLiteral("x")));
    close->setToolTip(tr("Close"));
    close->setAccessibleName(tr("Close this message"));
    row->addWidget(close);
    connect(close, &QToolButton::clicked, notice, &QObject::deleteLater);
    m_layout->addWidget(notice);
    QAccessibleEvent event(label, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void NoticeBar::clear()
{
    while (m_layout->count() > 0)
        delete m_layout->itemAt(0)->widget();
}

void NoticeBar::clear(Kind kind)
{
    clear(kindProperty, static_cast<int>(kind));
}

void NoticeBar::clear(Topic topic)
{
    clear(topicProperty, static_cast<int>(topic));
}

void NoticeBar::clear(const char *property, int value)
{
    for (int i = m_layout->count() - 1; i >= 0; --i) {
        QWidget *const notice = m_layout->itemAt(i)->widget();
        if (notice->property(property).toInt() == value)
            delete notice;
    }
}

QStringList NoticeBar::texts() const
{
    QStringList all;
    for (const QLabel *const label : findChildren<QLabel *>(QLatin1String(textName)))
        all.append(label->text());
    return all;
}

} // namespace drover
