// SPDX-License-Identifier: MIT
#include "widgets/owndialog.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QEvent>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QRegularExpressionValidator>

namespace drover {

namespace {

/// Bytes are free in a client's name, but an AT line has 4,096 at most.
constexpr int longestName = 200;

} // namespace

OwnDialog::OwnDialog(const OwnClient &client, const QStringList &servers, const Theme &theme,
                     QWidget *parent)
    : QDialog(parent)
    , m_name(new QLineEdit(QString::fromStdString(client.name), this))
    , m_servers(new QComboBox(this))
    , m_labels{new QLabel(this), new QLabel(this)}
    , m_note(new QLabel(this))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this))
{
    m_name->setMaxLength(longestName);
    m_name->setValidator(
        new QRegularExpressionValidator(QRegularExpression(QStringLiteral("\\S+")), m_name));
    m_servers->addItem(QString());
    m_servers->addItems(servers);
    m_servers->setCurrentText(QString::fromStdString(client.server));
    m_note->setWordWrap(true);
    auto *const form = new QFormLayout(this);
    form->addRow(m_note);
    m_labels[0]->setBuddy(m_name);
    m_labels[1]->setBuddy(m_servers);
    form->addRow(m_labels[0], m_name);
    form->addRow(m_labels[1], m_servers);
    form->addRow(m_buttons);
    QPushButton *const ok = m_buttons->button(QDialogButtonBox::Ok);
    const auto update = [this, ok] { ok->setEnabled(m_name->hasAcceptableInput()); };
    connect(m_name, &QLineEdit::textChanged, ok, update);
    update();
    connect(m_buttons, &QDialogButtonBox::accepted, this, [this] {
        emit chosen(entered());
        accept();
    });
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    setMinimumWidth(qRound(theme.px(400)));
    retranslate();
}

OwnClient OwnDialog::entered() const
{
    return {m_name->text().toStdString(),
            m_servers->currentIndex() > 0 ? m_servers->currentText().toStdString() : std::string()};
}

void OwnDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void OwnDialog::retranslate()
{
    setWindowTitle(tr("My position"));
    m_note->setText(tr("You become a client of the herd: whenever this computer finds out where it "
                       "is, that is reported to a server. It is sent nowhere else."));
    m_labels[0]->setText(tr("&Name"));
    m_labels[1]->setText(tr("&Server"));
    m_servers->setItemText(0, tr("Whichever answers"));
    m_buttons->button(QDialogButtonBox::Ok)->setText(tr("&Report"));
    m_buttons->button(QDialogButtonBox::Cancel)->setText(tr("&Cancel"));
}

} // namespace drover
