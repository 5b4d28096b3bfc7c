// SPDX-License-Identifier: MIT
#include "widgets/steadyholder.h"

#include <QEvent>

#include <utility>

namespace drover {

SteadyHolder::SteadyHolder(QWidget *content, QWidget *parent)
    : QWidget(parent)
    , m_content(content)
    , m_height(content->sizeHint().height())
{
    m_content->setParent(this);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
}

QSize SteadyHolder::sizeHint() const
{
    return {0, m_content->sizeHint().height()};
}

QSize SteadyHolder::minimumSizeHint() const
{
    return {0, sizeHint().height()};
}

bool SteadyHolder::event(QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest) {
        const int height = m_content->sizeHint().height();
        if (std::exchange(m_height, height) != height)
            updateGeometry();
    }
    return QWidget::event(event);
}

void SteadyHolder::resizeEvent(QResizeEvent *)
{
    m_content->setGeometry(rect());
}

} // namespace drover
