// SPDX-License-Identifier: MIT
#include "convergence/convergencepanel.h"

#include "models/words.h"
#include "theme/theme.h"

#include <QCheckBox>
#include <QEvent>
#include <QFrame>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QStyle>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QVBoxLayout>

namespace drover {

namespace {

/// Colours what the signs in the cells say already.
class BeliefDelegate : public QStyledItemDelegate
{
public:
    BeliefDelegate(const Theme &theme, QObject *parent)
        : QStyledItemDelegate(parent)
        , m_theme(theme)
    {
    }

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        const Palette &colors = m_theme.palette();
        const QColor color = colorOf(index, colors);
        option->palette.setColor(QPalette::Text, color);
        option->palette.setColor(QPalette::HighlightedText, color);
        option->palette.setColor(QPalette::Highlight, colors.selection);
    }

private:
    static QColor colorOf(const QModelIndex &index, const Palette &colors)
    {
        if (index.column() == BeliefModel::ClientColumn)
            return colors.text;
        const bool isOverdue = index.data(BeliefModel::OverdueRole).toBool();
        if (index.column() == BeliefModel::AgreementColumn)
            return isOverdue ? colors.warning : colors.dim;
        if (!index.data(BeliefModel::CountsRole).toBool())
            return colors.dim;
        const int state = index.data(BeliefModel::StateRole).toInt();
        if (state == int(BeliefModel::State::Newest))
            return colors.up;
        return isOverdue ? colors.warning : colors.text;
    }

    const Theme &m_theme;
};

} // namespace

ConvergencePanel::ConvergencePanel(HerdModel &herd, Selection &selection, const Theme &theme,
                                   QWidget *parent)
    : QWidget(parent)
    , m_herd(herd)
    , m_selection(selection)
    , m_theme(theme)
    , m_model(herd)
    , m_summary(new QLabel(this))
    , m_filter(new QLineEdit(this))
    , m_onlyDisagreeing(new QCheckBox(this))
    , m_frame(new QFrame(this))
    , m_names(new QTableView(m_frame))
    , m_table(new QTableView(m_frame))
    , m_belowNames(new QWidget(m_frame))
{
    m_summary->setWordWrap(true);
    m_summary->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_filter->setClearButtonEnabled(true);
    makeTables();
    tieTables();

    auto *const controls = new QHBoxLayout;
    controls->addWidget(m_filter, 1);
    controls->addWidget(m_onlyDisagreeing);
    auto *const names = new QVBoxLayout;
    names->setSpacing(0);
    names->addWidget(m_names, 1);
    names->addWidget(m_belowNames);
    auto *const tables = new QHBoxLayout(m_frame);
    tables->setContentsMargins({});
    tables->setSpacing(0);
    tables->addLayout(names);
    tables->addWidget(m_table, 1);
    auto *const column = new QVBoxLayout(this);
    column->addWidget(m_summary);
    column->addLayout(controls);
    column->addWidget(m_frame, 1);

    m_timer.setSingleShot(true);
    m_timer.setInterval(refreshPeriod);
    connect(&m_timer, &QTimer::timeout, this, &ConvergencePanel::refresh);
    connect(&m_herd, &HerdModel::changed, this, &ConvergencePanel::refreshLater);
    connect(&m_herd, &HerdModel::cleared, this, &ConvergencePanel::refresh);
    connect(m_filter, &QLineEdit::textChanged, &m_model, &BeliefModel::setNameFilter);
    connect(m_onlyDisagreeing, &QCheckBox::toggled, &m_model, &BeliefModel::setOnlyDisagreeing);
    connect(&m_selection, &Selection::changed, this, &ConvergencePanel::showSelected);
    connect(&m_theme, &Theme::changed, this, &ConvergencePanel::applyTheme);
    applyTheme();
    retranslate();
}

ConvergencePanel::~ConvergencePanel() = default;

void ConvergencePanel::makeTables()
{
    for (QTableView *const view : {m_names, m_table}) {
        view->setModel(&m_model);
        view->setItemDelegate(new BeliefDelegate(m_theme, view));
        view->setSelectionBehavior(QAbstractItemView::SelectRows);
        view->setSelectionMode(QAbstractItemView::SingleSelection);
        view->setEditTriggers(QAbstractItemView::NoEditTriggers);
        view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
        view->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
        view->setShowGrid(false);
        view->setWordWrap(false);
        view->setTabKeyNavigation(false);
        view->setCornerButtonEnabled(false);
        view->verticalHeader()->hide();
        view->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
        view->horizontalHeader()->setHighlightSections(false);
        view->horizontalHeader()->setSectionsClickable(true);
        connect(view->horizontalHeader(), &QHeaderView::sectionClicked, this,
                &ConvergencePanel::sortBy);
    }
    m_names->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_names->setFocusPolicy(Qt::ClickFocus); // by keyboard one is in the table
    m_table->setSelectionModel(m_names->selectionModel());
    connect(m_names->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &ConvergencePanel::selectRow);
    connect(&m_model, &BeliefModel::modelReset, this, &ConvergencePanel::fitColumns);
}

void ConvergencePanel::tieTables()
{
    QScrollBar *const one = m_names->verticalScrollBar();
    QScrollBar *const other = m_table->verticalScrollBar();
    connect(one, &QScrollBar::valueChanged, other, &QScrollBar::setValue);
    connect(other, &QScrollBar::valueChanged, one, &QScrollBar::setValue);
    // Where one has a bar below it the other has as much room there, so that the last rows are side
    // by side.
    QScrollBar *const below = m_table->horizontalScrollBar();
    connect(below, &QScrollBar::rangeChanged, m_belowNames, [this, below](int, int most) {
        m_belowNames->setFixedHeight(most > 0 ? below->sizeHint().height() : 0);
    });
    m_belowNames->setFixedHeight(0);
    m_names->setMinimumHeight(
        1); // how high they are is for the table to say, which knows of its bar
    m_names->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    // To whoever looks they are one table: the focus is around both.
    m_frame->setProperty("focusFrame", true);
    m_names->installEventFilter(this);
    m_table->installEventFilter(this);
}

bool ConvergencePanel::eventFilter(QObject *watched, QEvent *event)
{
    if ((watched == m_names || watched == m_table)
        && (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)) {
        m_frame->setProperty("focused", event->type() == QEvent::FocusIn);
        m_frame->style()->unpolish(m_frame);
        m_frame->style()->polish(m_frame);
    }
    return QWidget::eventFilter(watched, event);
}

void ConvergencePanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void ConvergencePanel::showEvent(QShowEvent *event)
{
    refresh();
    QWidget::showEvent(event);
}

void ConvergencePanel::retranslate()
{
    m_filter->setPlaceholderText(tr("Client"));
    m_filter->setAccessibleName(tr("Show only clients whose name contains this"));
    m_filter->setToolTip(m_filter->accessibleName());
    m_onlyDisagreeing->setText(tr("Only where servers disagree"));
    m_names->setAccessibleName(tr("Clients"));
    m_table->setAccessibleName(tr("What each server believes of each client"));
    m_model.retranslate();
    m_summary->setText(convergenceSummary(m_herd));
    fitColumns();
}

void ConvergencePanel::applyTheme()
{
    const int margin = qRound(m_theme.px(8));
    layout()->setContentsMargins(margin, margin, margin, margin);
    layout()->setSpacing(margin);
    setFontOf(*m_summary, m_theme.boldFont());
    setFontOf(*m_filter, m_theme.bodyFont());
    setFontOf(*m_onlyDisagreeing, m_theme.bodyFont());
    for (QTableView *const view : {m_names, m_table}) {
        setFontOf(*view, m_theme.bodyFont());
        setFontOf(*view->horizontalHeader(), m_theme.captionFont());
        view->verticalHeader()->setDefaultSectionSize(qRound(m_theme.px(26)));
    }
    fitColumns();
    m_names->viewport()->update();
    m_table->viewport()->update();
}

void ConvergencePanel::fitColumns()
{
    m_names->setFixedWidth(qRound(m_theme.px(120)));
    const int columns = m_model.columnCount();
    for (int column = 0; column < columns; ++column) {
        m_names->setColumnHidden(column, column != BeliefModel::ClientColumn);
        m_table->setColumnHidden(column, column == BeliefModel::ClientColumn);
    }
    if (columns == 0)
        return;
    m_names->horizontalHeader()->setSectionResizeMode(BeliefModel::ClientColumn,
                                                      QHeaderView::Stretch);
    m_table->setColumnWidth(BeliefModel::AgreementColumn, qRound(m_theme.px(150)));
    const QFontMetrics metrics(m_theme.captionFont());
    for (int column = BeliefModel::FirstServerColumn; column < columns; ++column) {
        const QString name = m_model.headerData(column, Qt::Horizontal).toString();
        const int needed = metrics.horizontalAdvance(name) + qRound(m_theme.px(24));
        m_table->setColumnWidth(
            column, std::clamp(needed, qRound(m_theme.px(84)), qRound(m_theme.px(180))));
    }
}

void ConvergencePanel::refreshLater()
{
    if (isVisible() && !m_timer.isActive())
        m_timer.start();
}

void ConvergencePanel::refresh()
{
    m_model.refresh();
    m_summary->setText(convergenceSummary(m_herd));
}

void ConvergencePanel::showSelected(const Selected &selected)
{
    const QScopedValueRollback following(m_following, true);
    const auto row
        = selected.kind == Selected::Kind::Client ? m_model.rowOf(selected.client) : std::nullopt;
    if (row)
        m_table->setCurrentIndex(m_model.index(
            *row, std::max<int>(BeliefModel::AgreementColumn, m_table->currentIndex().column())));
    else
        m_table->selectionModel()->clear();
}

void ConvergencePanel::selectRow(const QModelIndex &index)
{
    if (index.isValid() && !m_following)
        m_selection.select(Selected::ofClient(m_model.clientAt(index.row())));
}

/// By the column; a second click on it: those that disagree first, as at the start.
void ConvergencePanel::sortBy(int column)
{
    m_sortColumn = column == BeliefModel::AgreementColumn || column == m_sortColumn
        ? BeliefModel::byDisagreement
        : column;
    m_model.sort(m_sortColumn);
    for (QTableView *const view : {m_names, m_table}) {
        view->horizontalHeader()->setSortIndicatorShown(m_sortColumn >= 0);
        view->horizontalHeader()->setSortIndicator(m_sortColumn, Qt::AscendingOrder);
    }
}

} // namespace drover
