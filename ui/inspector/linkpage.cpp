// SPDX-License-Identifier: MIT
#include "inspector/linkpage.h"

#include "inspector/inspectorparts.h"
#include "models/format.h"
#include "models/words.h"
#include "theme/theme.h"

#include <QVBoxLayout>

namespace drover {

LinkPage::LinkPage(const InspectorContext &context, QWidget *parent)
    : InspectorPage(context, parent)
    , m_header(new PageHeader(context.theme, 2, this))
    , m_facts(new FactList(context.theme, FactCount, this))
{
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_header);
    column->addWidget(m_facts);
    for (End &end : m_ends) {
        end.title = new QLabel(this);
        end.title->setTextFormat(Qt::PlainText);
        end.title->setWordWrap(true);
        end.facts = new FactList(context.theme, EndFactCount, this);
        column->addWidget(end.title);
        column->addWidget(end.facts);
    }
    column->addStretch(1);
}

LinkPage::~LinkPage() = default;

void LinkPage::setSelected(const Selected &selected)
{
    m_one = selected.server;
    m_other = selected.other;
    const QString one = herd().serverName(m_one);
    const QString other = herd().serverName(m_other);
    m_header->badge(0).setServer(m_one, one);
    m_header->badge(1).setServer(m_other, other);
    m_header->setName(QStringLiteral("%1 \u2013 %2").arg(one, other));
    retranslate();
}

void LinkPage::refresh()
{
    const LinkSnapshot *const link = herd().link(m_one, m_other);
    if (!link)
        return;
    const bool isUp = link->isUp();
    const bool isKnown = link->first.known || link->second.known;
    const Palette &colors = theme().palette();
    const QString word = link->cut ? linkStateText(LinkState::Cut)
        : isUp || !isKnown         ? linkText(*link)
                           //: The state of a link.
                           : tr("down");
    m_header->setState(linkSign(*link) + u' ' + word,
                       isUp && !link->held ? colors.up : colors.warning);
    const bool isSlow = link->delay.count() > 0;
    m_facts->setValue(Delay,
                      isSlow ? tr("%1 each way").arg(formatDuration(link->delay)) : tr("none"));
    const bool isTurned = link->firstId != m_one;
    refreshEnd(m_ends[0], isTurned ? link->second : link->first);
    refreshEnd(m_ends[1], isTurned ? link->first : link->second);
}

void LinkPage::refreshEnd(const End &end, const LinkEndSnapshot &snapshot)
{
    const QString sign = snapshot.known ? linkStateSign(snapshot.state) : QStringLiteral("\u25c7");
    end.facts->setValue(State, sign + u' ' + linkEndText(snapshot));
    end.facts->setValue(LastReason,
                        snapshot.lastReason ? closeReasonText(*snapshot.lastReason) : QString());
    end.facts->setValue(Sent, snapshot.known ? formatCount(snapshot.sent) : QString());
    end.facts->setValue(Received, snapshot.known ? formatCount(snapshot.received) : QString());
}

void LinkPage::retranslate()
{
    m_facts->setName(Delay, tr("Delay"));
    m_ends[0].title->setText(tr("As %1 sees it").arg(herd().serverName(m_one)));
    m_ends[1].title->setText(tr("As %1 sees it").arg(herd().serverName(m_other)));
    for (const End &end : m_ends) {
        end.facts->setName(State, tr("State"));
        //: Why a link has gone down the last time.
        end.facts->setName(LastReason, tr("Last went down"));
        end.facts->setName(Sent, tr("AT lines sent"));
        end.facts->setName(Received, tr("AT lines received"));
    }
}

void LinkPage::applyTheme()
{
    m_header->applyTheme();
    m_facts->applyTheme();
    for (const End &end : m_ends) {
        setFontOf(*end.title, theme().boldFont());
        end.facts->applyTheme();
    }
    layout()->setSpacing(qRound(theme().px(8)));
}

} // namespace drover
