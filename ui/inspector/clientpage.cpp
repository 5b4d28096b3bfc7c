// SPDX-License-Identifier: MIT
#include "inspector/clientpage.h"

#include "inspector/inspectorparts.h"
#include "models/format.h"
#include "theme/theme.h"

#include <QVBoxLayout>

namespace drover {

ClientPage::ClientPage(const InspectorContext &context, QWidget *parent)
    : InspectorPage(context, parent)
    , m_beliefsModel(context.herd)
    , m_header(new PageHeader(context.theme, 0, this))
    , m_facts(new FactList(context.theme, FactCount, this))
    , m_beliefsTitle(new QLabel(this))
    , m_beliefs(new RowTable(context.theme, m_beliefsModel, this))
{
    m_beliefsTitle->setBuddy(m_beliefs);
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_header);
    column->addWidget(m_facts);
    column->addWidget(m_beliefsTitle);
    column->addWidget(m_beliefs, 1);
    connect(m_beliefs, &QAbstractItemView::activated, this, [this](const QModelIndex &index) {
        selection().select(Selected::ofServer(m_beliefsModel.serverAt(index.row())));
    });
}

ClientPage::~ClientPage() = default;

void ClientPage::setSelected(const Selected &selected)
{
    m_client = selected.client;
    m_beliefsModel.setClient(m_client);
    m_header->setName(herd().clientName(m_client));
}

void ClientPage::refresh()
{
    const HerdModel::Client &client = herd().client(m_client);
    const HerdModel::Belief &newest = client.newest;
    const Palette &colors = theme().palette();
    const bool isKnown = newest.version != 0;
    if (client.agreedAt)
        m_header->setState(QStringLiteral("\u2713 ") + tr("all agree"), colors.up);
    else
        m_header->setState(isKnown ? QStringLiteral("\u2260 ") + tr("not all agree")
                                   : QStringLiteral("\u2014 ") + tr("unknown"),
                           colors.warning);
    const auto fact = [this, isKnown](Fact which, const QString &value) {
        m_facts->setValue(which, isKnown ? value : QString());
    };
    fact(Position, formatLocation(newest.latitude, newest.longitude));
    fact(Degrees, formatDegrees(newest.latitude, newest.longitude));
    fact(ReportedAt, formatDateTime(newest.sentAt));
    fact(WireTime, formatWireTime(newest.sentAt));
    fact(Skew, formatSkew(newest.skew));
    fact(ReportedTo, herd().serverName(newest.origin));
    fact(Agreement, agreementText(client));
    m_beliefsModel.refresh();
}

QString ClientPage::agreementText(const HerdModel::Client &client) const
{
    const Clock::Monotonic now = herd().frame().monotonic;
    if (!client.agreedAt)
        return tr("%n server(s) behind, for %1 now", nullptr, int(client.lacking))
            .arg(formatDuration(now - client.changedAt));
    return tr("after %1, for %2 now")
        .arg(formatDuration(*client.agreedAt - client.changedAt),
             formatDuration(now - *client.agreedAt));
}

void ClientPage::retranslate()
{
    m_facts->setName(Position, tr("Position"));
    m_facts->setName(Degrees, tr("Degrees"));
    //: The time of a client's report, by the client's own clock.
    m_facts->setName(ReportedAt, tr("Client's time"));
    //: The same time as it is sent: seconds since 1970.
    m_facts->setName(WireTime, tr("Client's time, as sent"));
    //: By how much the clocks of client and server differ, the way the message took included.
    m_facts->setName(Skew, tr("Skew"));
    m_facts->setName(ReportedTo, tr("Reported to"));
    m_facts->setName(Agreement, tr("Agreement"));
    m_beliefsTitle->setText(tr("What each server believes"));
    m_beliefs->setAccessibleName(m_beliefsTitle->text());
    m_beliefsModel.retranslate();
}

void ClientPage::applyTheme()
{
    m_header->applyTheme();
    m_facts->applyTheme();
    setFontOf(*m_beliefsTitle, theme().boldFont());
    m_beliefs->applyTheme();
    m_beliefs->setColumnWidths({0, 72, 64, 52});
    layout()->setSpacing(qRound(theme().px(8)));
}

} // namespace drover
