// SPDX-License-Identifier: MIT
#include "convergence/convergencepanel.h"

#include "convergence/convergencetext.h"
#include "theme/theme.h"

#include <QCheckBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QVBoxLayout>

namespace drover {

namespace {

constexpr std::chrono::milliseconds updatePeriod{200};

/// What a server lacks stands out by weight and colour, and says so in words.
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
        if (index.column() == 0)
            return;
        const bool lacks = index.data(BeliefModel::LacksRole).toBool();
        option->palette.setColor(QPalette::Text,
                                 lacks ? m_theme.palette().warning : m_theme.palette().up);
        option->font = lacks ? m_theme.boldFont() : m_theme.bodyFont();
    }

private:
    const Theme &m_theme;
};

} // namespace

ConvergencePanel::ConvergencePanel(const HerdModel &model, Selection &selection, const Theme &theme,
                                   QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_selection(selection)
    , m_theme(theme)
    , m_beliefs(model)
    , m_sentence(new QLabel(this))
    , m_name(new QLineEdit(this))
    , m_onlyDifferent(new QCheckBox(this))
    , m_table(new QTableView(this))
{
    setProperty("panel", true);
    auto *const head = new QHBoxLayout;
    head->addWidget(m_sentence, 1);
    head->addWidget(m_name);
    head->addWidget(m_onlyDifferent);
    auto *const layout = new QVBoxLayout(this);
    layout->addLayout(head);
    layout->addWidget(m_table, 1);
    setFocusProxy(m_table);
    m_sentence->setWordWrap(true);
    m_name->setClearButtonEnabled(true);
    m_table->setModel(&m_beliefs);
    m_table->setItemDelegate(new BeliefDelegate(theme, m_table));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setHighlightSections(false);
    connect(m_name, &QLineEdit::textChanged, &m_beliefs, &BeliefModel::setNameFilter);
    connect(m_onlyDifferent, &QCheckBox::toggled, &m_beliefs, &BeliefModel::setOnlyDifferent);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &row) {
                if (row.isValid() && m_table->hasFocus())
                    m_selection.select(
                        Selected::ofClient(row.data(BeliefModel::ClientRole).toUInt()));
            });
    connect(&selection, &Selection::changed, this, &ConvergencePanel::selectionChanged);
    m_timer.setSingleShot(true);
    m_timer.setInterval(updatePeriod);
    connect(&m_timer, &QTimer::timeout, this, &ConvergencePanel::updateSentence);
    connect(&model, &HerdModel::changed, &m_timer, [this] {
        if (!m_timer.isActive())
            m_timer.start();
    });
    connect(&theme, &Theme::changed, this, &ConvergencePanel::updateLook);
    updateLook();
    retranslate();
}

void ConvergencePanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ConvergencePanel::retranslate()
{
    m_name->setPlaceholderText(tr("Client"));
    m_name->setAccessibleName(tr("Only clients whose name contains this"));
    m_onlyDifferent->setText(tr("Only where servers differ"));
    m_table->setAccessibleName(tr("Which server believes what of which client"));
    updateSentence();
}

void ConvergencePanel::updateSentence()
{
    m_sentence->setText(agreementSentence(m_model));
}

void ConvergencePanel::updateLook()
{
    m_table->verticalHeader()->setDefaultSectionSize(qRound(m_theme.px(26)));
    m_table->horizontalHeader()->setDefaultSectionSize(qRound(m_theme.px(110)));
    m_table->horizontalHeader()->setMinimumSectionSize(qRound(m_theme.px(60)));
    m_name->setMaximumWidth(qRound(m_theme.px(180)));
}

void ConvergencePanel::selectionChanged(const Selected &now)
{
    const int row = now.kind == Selected::Kind::Client ? m_beliefs.rowOf(now.client) : -1;
    if (row >= 0)
        m_table->selectRow(row);
    else
        m_table->clearSelection();
}

} // namespace drover
