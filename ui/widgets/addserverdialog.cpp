// SPDX-License-Identifier: MIT
#include "widgets/addserverdialog.h"

#include <QDialogButtonBox>
#include <QEvent>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>

#include <limits>

namespace drover {

AddServerDialog::AddServerDialog(const Topology &herd, const QString &name, const Theme &theme,
                                 QWidget *parent)
    : QDialog(parent)
    , m_herd(herd)
    , m_name(new QLineEdit(name, this))
    , m_port(new QSpinBox(this))
    , m_labels{new QLabel(this), new QLabel(this)}
    , m_mistake(new QLabel(this))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this))
{
    m_name->selectAll();
    m_port->setRange(0, std::numeric_limits<quint16>::max());
    m_port->setGroupSeparatorShown(false);
    m_mistake->setWordWrap(true);
    m_mistake->setTextFormat(Qt::PlainText);
    m_mistake->setProperty("warning", true);
    m_labels[0]->setBuddy(m_name);
    m_labels[1]->setBuddy(m_port);
    auto *const form = new QFormLayout(this);
    form->addRow(m_labels[0], m_name);
    form->addRow(m_labels[1], m_port);
    form->addRow(m_mistake);
    form->addRow(m_buttons);
    connect(m_name, &QLineEdit::textChanged, this, &AddServerDialog::check);
    connect(m_port, &QSpinBox::valueChanged, this, &AddServerDialog::check);
    connect(m_buttons, &QDialogButtonBox::accepted, this, [this] {
        emit chosen(entered());
        accept();
    });
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    setMinimumWidth(qRound(theme.px(360)));
    retranslate();
}

ServerSpec AddServerDialog::entered() const
{
    return {.name = m_name->text().trimmed().toStdString(),
            .port = static_cast<quint16>(m_port->value())};
}

QString AddServerDialog::mistake() const
{
    const ServerSpec server = entered();
    if (!isServerName(server.name))
        return tr("A server's name has 1 to 255 bytes and no blanks.");
    if (m_herd.indexOf(server.name))
        return tr("The herd has a server %1 already.").arg(shownName(server.name));
    for (std::size_t i = 0; server.port != 0 && i < m_herd.servers.size(); ++i)
        if (m_herd.portOf(i) == server.port
            && canonicalHost(m_herd.hostOf(i)) == canonicalHost(server.host))
            return tr("%1 listens on port %2.")
                .arg(shownName(m_herd.servers[i].name), QString::number(server.port));
    return {};
}

void AddServerDialog::check()
{
    const QString sentence = mistake();
    m_mistake->setText(sentence);
    m_buttons->button(QDialogButtonBox::Ok)->setEnabled(sentence.isEmpty());
}

void AddServerDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void AddServerDialog::retranslate()
{
    setWindowTitle(tr("Add a server"));
    m_labels[0]->setText(tr("&Name"));
    m_labels[1]->setText(tr("&Port"));
    //: Instead of a number: the port after the largest of the herd.
    m_port->setSpecialValueText(tr("the next one"));
    m_buttons->button(QDialogButtonBox::Ok)->setText(tr("&Add"));
    m_buttons->button(QDialogButtonBox::Cancel)->setText(tr("&Cancel"));
    check();
}

} // namespace drover
