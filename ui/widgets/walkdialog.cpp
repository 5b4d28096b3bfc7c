// SPDX-License-Identifier: MIT
#include "widgets/walkdialog.h"

#include "simulation/population.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QDoubleSpinBox>
#include <QEvent>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QRegularExpression>
#include <QRegularExpressionValidator>

namespace drover {

namespace {

/// Bytes are free in a client's name, but an AT line has 4,096 at most.
constexpr int longestName = 200;

} // namespace

WalkDialog::WalkDialog(const DrawnRoute &route, const QString &selected, const QString &unused,
                       double speed, const Theme &theme, QWidget *parent)
    : QDialog(parent)
    , m_route(route)
    , m_selected(selected)
    , m_who(new QComboBox(this))
    , m_name(new QLineEdit(unused, this))
    , m_back(new QComboBox(this))
    , m_speed(new QDoubleSpinBox(this))
    , m_note(new QLabel(this))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this))
{
    Q_ASSERT(!route.isEmpty());
    if (!selected.isEmpty())
        m_who->addItem(QString(), int(Who::Selected));
    m_who->addItem(QString(), int(Who::Another));
    m_who->addItem(QString(), int(Who::Crowd));
    m_name->setMaxLength(longestName);
    m_name->setValidator(
        new QRegularExpressionValidator(QRegularExpression(QStringLiteral("\\S+")), m_name));
    for (const Path::Return back : {Path::Return::SameWay, Path::Return::Straight})
        m_back->addItem(QString(), int(back));
    m_back->setCurrentIndex(m_back->findData(int(route.back)));
    m_speed->setDecimals(1);
    m_speed->setRange(0, maxCrowdSpeed);
    m_speed->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_speed->setStepType(QAbstractSpinBox::AdaptiveDecimalStepType);
    m_speed->setValue(speed);
    m_note->setWordWrap(true);

    auto *const form = new QFormLayout(this);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    QWidget *const fields[RowCount] = {m_who, m_name, m_back, m_speed};
    for (int i = 0; i < RowCount; ++i) {
        m_labels[i] = new QLabel(this);
        m_labels[i]->setBuddy(fields[i]);
        form->addRow(m_labels[i], fields[i]);
    }
    form->addRow(m_note);
    form->addRow(m_buttons);

    for (QComboBox *const box : {m_who, m_back})
        connect(box, &QComboBox::currentIndexChanged, this, &WalkDialog::updateFields);
    connect(m_name, &QLineEdit::textChanged, this, &WalkDialog::updateFields);
    connect(m_speed, &QDoubleSpinBox::valueChanged, this, &WalkDialog::updateFields);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &WalkDialog::choose);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    setMinimumWidth(qRound(theme.px(420)));
    retranslate();
}

WalkDialog::Who WalkDialog::who() const
{
    return static_cast<Who>(m_who->currentData().toInt());
}

DrawnRoute WalkDialog::route() const
{
    return {m_route.points, static_cast<Path::Return>(m_back->currentData().toInt())};
}

void WalkDialog::choose()
{
    if (who() == Who::Crowd)
        emit crowdChosen(route(), m_speed->value());
    else
        emit walkerChosen((who() == Who::Selected ? m_selected : m_name->text()).toStdString(),
                          route(), m_speed->value());
    accept();
}

void WalkDialog::updateFields()
{
    const bool isAnother = who() == Who::Another;
    m_name->setEnabled(isAnother);
    m_labels[Name]->setEnabled(isAnother);
    m_buttons->button(QDialogButtonBox::Ok)->setEnabled(!isAnother || m_name->hasAcceptableInput());
    const double metres = route().path()->length();
    const QLocale locale;
    const QString km = locale.toString(metres / 1'000, 'f', 1);
    const double speed = m_speed->value();
    m_note->setText(speed > 0 ? tr("The route is %1 km long. To its end it takes %2 minutes.")
                                    .arg(km, locale.toString(metres / speed / 60, 'f', 1))
                              : tr("The route is %1 km long. At this speed nobody moves.").arg(km));
}

void WalkDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void WalkDialog::retranslate()
{
    setWindowTitle(tr("Walk along the route"));
    m_labels[WhoWalks]->setText(tr("&Who walks"));
    m_labels[Name]->setText(tr("&Name"));
    m_labels[AtTheEnd]->setText(tr("At its &end"));
    m_labels[Speed]->setText(tr("&Speed"));
    if (const int at = m_who->findData(int(Who::Selected)); at >= 0)
        m_who->setItemText(at, tr("%1, the selected client").arg(m_selected));
    m_who->setItemText(m_who->findData(int(Who::Another)), tr("A client of this name"));
    m_who->setItemText(m_who->findData(int(Who::Crowd)),
                       tr("All built-in clients, spread over it"));
    m_back->setItemText(0, tr("Turn back: there and back"));
    m_back->setItemText(1, tr("On to the first point: round and round"));
    //: A unit behind a number: metres a second.
    m_speed->setSuffix(tr(" m/s"));
    m_buttons->button(QDialogButtonBox::Ok)->setText(tr("&Go"));
    m_buttons->button(QDialogButtonBox::Cancel)->setText(tr("&Cancel"));
    updateFields();
}

} // namespace drover
