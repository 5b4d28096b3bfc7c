// SPDX-License-Identifier: MIT
#include "convergence/convergencetext.h"

#include "models/format.h"

#include <QCoreApplication>
#include <QStringList>

namespace drover {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Convergence)
};

/// More names than these are not told one by one.
constexpr qsizetype mostNames = 4;

} // namespace

QString agreementText(const HerdModel &model)
{
    const auto behind = static_cast<int>(model.serversBehind());
    if (behind == 0)
        return Text::tr("Converged");
    return Text::tr("%n server(s) behind", nullptr, behind) + QLatin1String(", ")
        + Text::tr("%n update(s) in flight", nullptr, static_cast<int>(model.updatesInFlight()));
}

QString agreementSentence(const HerdModel &model)
{
    if (model.isEmpty() || model.clientCount() == 0)
        return Text::tr("No server knows a client yet.");
    const auto clients = static_cast<int>(model.clientCount());
    if (model.serversBehind() == 0) {
        const QString agree
            = Text::tr("All servers that are up agree about %n client(s).", nullptr, clients);
        return model.lastAgreement() ? agree + QLatin1Char(' ')
                + Text::tr("The last update reached them all after %1.")
                      .arg(shownDuration(*model.lastAgreement()))
                                     : agree;
    }
    QStringList names;
    for (const ServerSnapshot &server : model.frame().servers)
        if (model.isBehind(server.id))
            names.append(model.serverName(server.id));
    const qsizetype count = names.size();
    if (count > mostNames)
        names = names.mid(0, mostNames) << QStringLiteral("...");
    return Text::tr("%n server(s) lack news: %1.", nullptr, static_cast<int>(count))
               .arg(names.join(QLatin1String(", ")))
        + QLatin1Char(' ')
        + Text::tr("%n client(s) are seen differently.", nullptr,
                   static_cast<int>(model.updatesInFlight()));
}

} // namespace drover
