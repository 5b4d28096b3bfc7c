// SPDX-License-Identifier: MIT
#include "topology/threethings.h"

#include "theme/theme.h"
#include "topology/topologyview.h"

#include <QEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QRegularExpression>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace drover {

ThreeThings::ThreeThings(const Theme &theme, TopologyView &over)
    : QFrame(&over)
    , m_theme(theme)
    , m_over(over)
    , m_title(new QLabel(this))
    , m_things(new QLabel(this))
    , m_close(new QToolButton(this))
    , m_unfold(new QToolButton(this))
{
    m_things->setWordWrap(true);
    m_things->setTextFormat(Qt::RichText);
    m_close->setAutoRaise(true);
    m_close->setText(QStringLiteral("×"));
    m_unfold->setAutoRaise(true);
    auto *top = new QHBoxLayout;
    top->addWidget(m_title, 1);
    top->addWidget(m_unfold);
    top->addWidget(m_close);
    auto *all = new QVBoxLayout(this);
    all->addLayout(top);
    all->addWidget(m_things);
    hide();
    connect(&over, &TopologyView::viewMoved, this, &ThreeThings::place);
    connect(m_close, &QToolButton::clicked, this, &ThreeThings::finish);
    connect(m_unfold, &QToolButton::clicked, this, &ThreeThings::unfoldOrFold);
    connect(&theme, &Theme::changed, this, &ThreeThings::applyTheme);
    retranslate();
    applyTheme();
}

void ThreeThings::retranslate()
{
    const auto key = [this](const QString &name) {
        return QStringLiteral("<b style=\"color:%1\">%2</b>")
            .arg(m_theme.palette().accent.name(), name);
    };
    m_title->setText(tr("Three things to try"));
    const QStringList things{
        tr("Select Holiday and press %1 to take it down: its links go, the others talk on.")
            .arg(key(QStringLiteral("D"))),
        tr("Then ask another server where a client is: it still knows."),
        tr("Bring Holiday up with %1 and watch it catch up.").arg(key(QStringLiteral("U")))};
    QString list;
    for (qsizetype i = 0; i < things.size(); ++i)
        list += QStringLiteral("<p style=\"margin:0 0 4px 0\">%1. %2</p>")
                    .arg(QString::number(i + 1), things[i]);
    m_things->setText(list);
    m_close->setToolTip(tr("Close, and do not show it again"));
    m_close->setAccessibleName(tr("Close “Three things to try”"));
    m_unfold->setToolTip(tr("Show what there is to try, or only the title"));
    m_unfold->setAccessibleName(m_unfold->toolTip());
    setAccessibleName(m_title->text());
    setToolTip(
        things.join(QLatin1Char('\n')).remove(QRegularExpression(QStringLiteral("<[^>]*>"))));
}

void ThreeThings::applyTheme()
{
    const Palette &colors = m_theme.palette();
    QPalette palette = this->palette();
    // over a view a label takes its role, which is Text
    for (const auto role : {QPalette::WindowText, QPalette::Text})
        palette.setColor(role, colors.text);
    palette.setColor(QPalette::ButtonText, colors.dim);
    for (QWidget *widget : {static_cast<QWidget *>(m_title), static_cast<QWidget *>(m_things),
                            static_cast<QWidget *>(m_close)})
        widget->setPalette(palette);
    setFontOf(*m_title, m_theme.boldFont());
    setFontOf(*m_things, m_theme.bodyFont());
    setFontOf(*m_close, m_theme.titleFont());
    m_unfold->setIconSize(QSize(1, 1) * qRound(m_theme.px(16)));
    m_unfold->setIcon(m_theme.icon(QStringLiteral("chevron-down"))); // it is placed anew below
    const int margin = qRound(m_theme.px(12));
    layout()->setContentsMargins(margin, margin / 2, margin / 2, margin);
    layout()->setSpacing(qRound(m_theme.px(2)));
    retranslate();
    place();
}

void ThreeThings::setWanted(bool wanted)
{
    m_isWanted = wanted;
    place();
}

/// With the gap around it.
QSize ThreeThings::sizeFor(bool folded) const
{
    const int gap = qRound(m_theme.px(12));
    const int width = std::min(qRound(m_theme.px(272)), m_over.viewport()->width() - 2 * gap);
    const QMargins margins = layout()->contentsMargins();
    int height = margins.top() + margins.bottom()
        + std::max(m_title->sizeHint().height(), m_close->sizeHint().height());
    if (!folded)
        height += layout()->spacing()
            + m_things->heightForWidth(width - margins.left() - margins.right());
    return QSize(width, height) + QSize(2 * gap, 2 * gap);
}

void ThreeThings::place()
{
    if (std::exchange(m_isPlacing, true))
        return;
    m_over.reserve(m_isWanted ? sizeFor(false) : QSize());
    std::optional<QPoint> corner;
    bool isFolded = false;
    QSize size;
    for (const bool folded : {false, true}) {
        isFolded = folded;
        size = sizeFor(folded);
        corner = m_over.freeCornerFor(size);
        if (corner)
            break;
    }
    if (std::exchange(m_isUnfolded, false))
        m_unfold->setIcon(m_theme.icon(QStringLiteral("chevron-down")));
    m_things->setVisible(!isFolded);
    m_unfold->setVisible(isFolded);
    if (corner) {
        const int gap = qRound(m_theme.px(12));
        setGeometry(QRect(*corner, size).adjusted(gap, gap, -gap, -gap));
    }
    setVisible(m_isWanted && corner);
    m_isPlacing = false;
}

void ThreeThings::finish()
{
    setWanted(false);
    emit closed();
}

void ThreeThings::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        place();
    }
}

void ThreeThings::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        finish();
    else
        QFrame::keyPressEvent(event);
}

void ThreeThings::mousePressEvent(QMouseEvent *)
{
    unfoldOrFold();
}

/// Where there is no room for more than the title.
void ThreeThings::unfoldOrFold()
{
    if (m_isUnfolded) {
        place();
        return;
    }
    if (m_things->isVisible())
        return;
    m_isUnfolded = true;
    m_things->show();
    m_unfold->setIcon(m_theme.icon(QStringLiteral("chevron-up")));
    const int gap = qRound(m_theme.px(12));
    QRect unfolded(pos(), sizeFor(false) - QSize(2 * gap, 2 * gap));
    unfolded.moveBottom(std::min(unfolded.bottom(), m_over.height() - gap));
    setGeometry(unfolded);
}

void ThreeThings::paintEvent(QPaintEvent *)
{
    const Palette &palette = m_theme.palette();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(palette.line, palette.isHighContrast ? 2 : 1));
    painter.setBrush(palette.panel);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), m_theme.px(10), m_theme.px(10));
}

} // namespace drover
