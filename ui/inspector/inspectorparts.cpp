// SPDX-License-Identifier: MIT
#include "inspector/inspectorparts.h"

#include "theme/theme.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPainter>
#include <QPainterPath>
#include <QStyle>

#include <algorithm>

namespace drover {

namespace {

constexpr double badgeSize = 28;
constexpr double tableRowHeight = 26;

QPainterPath shapeOf(BadgeShape shape, const QRectF &box)
{
    QPainterPath path;
    const double w = box.width();
    const double h = box.height();
    switch (shape) {
    case BadgeShape::RoundedSquare:
        path.addRoundedRect(box, w / 5, w / 5);
        break;
    case BadgeShape::Circle:
        path.addEllipse(box);
        break;
    case BadgeShape::Hexagon:
        path.addPolygon(
            QPolygonF({box.topLeft() + QPointF(w / 4, 0), box.topLeft() + QPointF(w * 3 / 4, 0),
                       box.topLeft() + QPointF(w, h / 2), box.topLeft() + QPointF(w * 3 / 4, h),
                       box.topLeft() + QPointF(w / 4, h), box.topLeft() + QPointF(0, h / 2)}));
        path.closeSubpath();
        break;
    case BadgeShape::Diamond:
        path.addPolygon(QPolygonF(
            {QPointF(box.center().x(), box.top()), QPointF(box.right(), box.center().y()),
             QPointF(box.center().x(), box.bottom()), QPointF(box.left(), box.center().y())}));
        path.closeSubpath();
        break;
    }
    return path;
}

} // namespace

QSize ElidedLabel::minimumSizeHint() const
{
    return {fontMetrics().horizontalAdvance(u'\u2026') * 2, QLabel::minimumSizeHint().height()};
}

void ElidedLabel::paintEvent(QPaintEvent *)
{
    const QString shown = fontMetrics().elidedText(text(), Qt::ElideRight, contentsRect().width());
    setToolTip(shown == text() ? QString() : text());
    QPainter painter(this);
    style()->drawItemText(&painter, contentsRect(), int(alignment()), palette(), isEnabled(), shown,
                          foregroundRole());
}

ServerBadge::ServerBadge(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void ServerBadge::setServer(ServerIndex server, const QString &name)
{
    m_server = server;
    m_initials = name.left(2);
    update();
}

QSize ServerBadge::sizeHint() const
{
    const int side = qRound(m_theme.px(badgeSize));
    return {side, side};
}

void ServerBadge::paintEvent(QPaintEvent *)
{
    if (m_server == unknownServer)
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor color = serverColor(m_server);
    painter.fillPath(shapeOf(badgeShapeOf(m_server), QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5)),
                     color);
    QFont font = m_theme.captionFont();
    font.setWeight(QFont::DemiBold);
    painter.setFont(font);
    painter.setPen(textOn(color));
    painter.drawText(rect(), Qt::AlignCenter, m_initials);
}

PageHeader::PageHeader(const Theme &theme, int badges, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_name(new ElidedLabel(this))
    , m_state(new QLabel(this))
{
    auto *const row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    for (int i = 0; i < badges; ++i) {
        m_badges.push_back(new ServerBadge(theme, this));
        row->addWidget(m_badges.back());
    }
    m_name->setTextFormat(Qt::PlainText);
    m_state->setTextFormat(Qt::PlainText);
    row->addWidget(m_name, 1);
    row->addWidget(m_state);
}

void PageHeader::setName(const QString &name)
{
    m_name->setText(name);
}

void PageHeader::setState(const QString &state, const QColor &color)
{
    m_state->setText(state);
    QPalette palette = m_state->palette();
    palette.setColor(QPalette::WindowText, color);
    m_state->setPalette(palette);
}

void PageHeader::applyTheme()
{
    setFontOf(*m_name, m_theme.titleFont());
    setFontOf(*m_state, m_theme.bodyFont());
    layout()->setSpacing(qRound(m_theme.px(8)));
    for (ServerBadge *const badge : m_badges)
        badge->updateGeometry();
}

FactList::FactList(const Theme &theme, int count, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setColumnStretch(1, 1);
    for (int i = 0; i < count; ++i) {
        auto *const name = new QLabel(this);
        auto *const value = new QLabel(this);
        value->setTextFormat(Qt::PlainText);
        value->setAlignment(Qt::AlignRight | Qt::AlignTop);
        value->setWordWrap(true);
        value->setTextInteractionFlags(Qt::TextSelectableByMouse);
        name->setAlignment(Qt::AlignLeft | Qt::AlignTop);
        m_grid->addWidget(name, i, 0);
        m_grid->addWidget(value, i, 1);
        m_facts.emplace_back(name, value);
    }
}

void FactList::setName(int fact, const QString &name)
{
    m_facts[std::size_t(fact)].first->setText(name);
    m_facts[std::size_t(fact)].second->setAccessibleName(name);
}

void FactList::setValue(int fact, const QString &value, const QString &toolTip)
{
    const auto &[name, label] = m_facts[std::size_t(fact)];
    if (label->text() != value)
        label->setText(value);
    label->setToolTip(toolTip);
    name->setVisible(!value.isEmpty());
    label->setVisible(!value.isEmpty());
}

QString FactList::value(int fact) const
{
    return m_facts[std::size_t(fact)].second->text();
}

void FactList::applyTheme()
{
    m_grid->setVerticalSpacing(qRound(m_theme.px(4)));
    m_grid->setHorizontalSpacing(qRound(m_theme.px(8)));
    for (const auto &[name, value] : m_facts) {
        setFontOf(*name, m_theme.bodyFont());
        setFontOf(*value, m_theme.bodyFont());
        QPalette palette = name->palette();
        palette.setColor(QPalette::WindowText, m_theme.palette().dim);
        name->setPalette(palette);
    }
}

RowTable::RowTable(const Theme &theme, QAbstractItemModel &model, QWidget *parent)
    : QTableView(parent)
    , m_theme(theme)
{
    setModel(&model);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setCornerButtonEnabled(false);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setHighlightSections(false);
    connect(&model, &QAbstractItemModel::headerDataChanged, this, &RowTable::fitColumns);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // the columns share what room there is
}

void RowTable::setColumnWidths(const QList<double> &widths)
{
    m_widths = widths;
    fitColumns();
}

void RowTable::fitColumns()
{
    for (int column = 0; column < int(m_widths.size()); ++column) {
        const bool isRest = m_widths[column] == 0;
        horizontalHeader()->setSectionResizeMode(
            column, isRest ? QHeaderView::Stretch : QHeaderView::Interactive);
        if (!isRest)
            setColumnWidth(column,
                           std::max(qRound(m_theme.px(m_widths[column])),
                                    horizontalHeader()->sectionSizeHint(column)));
    }
}

void RowTable::setHeightFor(int rows)
{
    setFixedHeight(horizontalHeader()->sizeHint().height()
                   + qRound(m_theme.px(tableRowHeight)) * rows + 2 * frameWidth());
}

void RowTable::applyTheme()
{
    setFont(m_theme.bodyFont());
    setFontOf(*horizontalHeader(), m_theme.captionFont());
    verticalHeader()->setDefaultSectionSize(qRound(m_theme.px(tableRowHeight)));
    setMinimumHeight(qRound(m_theme.px(tableRowHeight * 4)));
    viewport()->update();
}

} // namespace drover
