// SPDX-License-Identifier: MIT
#include "inspector/clientpage.h"

#include "inspector/inspectorparts.h"
#include "models/format.h"
#include "models/words.h"
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
                           herd().serversOverdue(client) > 0 || !isKnown ? colors.warning
                                                                         : colors.dim);
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
    const auto furthest = furthestBehind(client);
    fact(Why, furthest ? obstacleText(herd(), *furthest, m_client) : QString());
    m_beliefsModel.refresh();
}

QString ClientPage::agreementText(const HerdModel::Client &client) const
{
    const Clock::Monotonic now = herd().frame().monotonic;
    if (const auto furthest = furthestBehind(client)) {
        const auto behind = int(herd().serversOverdue(client));
        return tr("%n server(s) behind, %1 for %2 now", nullptr, behind)
            .arg(herd().serverName(*furthest),
                 formatDuration(now - herd().lackedSince(client, *furthest)));
    }
    if (client.lacking > 0)
        return tr("on its way to %n server(s)", nullptr, int(client.lacking));
    if (!client.agreedAt)
        return tr("no server is up");
    return tr("after %1, for %2 now")
        .arg(formatDuration(*client.agreedAt - client.changedAt),
             formatDuration(now - *client.agreedAt));
}

/// Of those that lack overdue news of the client.
std::optional<ServerIndex> ClientPage::furthestBehind(const HerdModel::Client &client) const
{
    std::optional<ServerIndex> furthest;
    for (const ServerSnapshot &server : herd().frame().servers)
        if (herd().isOverdue(client, server.id)
            && (!furthest
                || herd().lackedSince(client, server.id) < herd().lackedSince(client, *furthest)))
            furthest = server.id;
    return furthest;
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
    //: What keeps news of a client from a server: "No way from Goloman: Holiday is stopped."
    m_facts->setName(Why, tr("In the way"));
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
