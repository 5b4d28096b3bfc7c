// SPDX-License-Identifier: MIT
#include "herd/topology.h"

#include <QCoreApplication>
#include <QHash>
#include <QHostAddress>

#include <limits>
#include <utility>

namespace drover {

namespace {

struct TopologyText
{
    Q_DECLARE_TR_FUNCTIONS(Topology)
};

} // namespace

std::optional<std::size_t> Topology::indexOf(std::string_view serverName) const
{
    const auto found = std::ranges::find(servers, serverName, &ServerSpec::name);
    if (found == servers.end())
        return std::nullopt;
    return static_cast<std::size_t>(found - servers.begin());
}

std::vector<std::size_t> Topology::neighboursOf(std::size_t server) const
{
    std::vector<std::size_t> result;
    for (const LinkSpec &link : links)
        if (link.touches(server))
            result.push_back(link.otherThan(server));
    return result;
}

std::optional<std::size_t> Topology::linkBetween(std::size_t one, std::size_t other) const
{
    for (std::size_t i = 0; i < links.size(); ++i)
        if (one != other && links[i].touches(one) && links[i].touches(other))
            return i;
    return std::nullopt;
}

ServerSpec::Foreign Topology::styleOf(const LinkSpec &link) const
{
    using Foreign = ServerSpec::Foreign;
    const Foreign first = servers.at(link.first()).foreign;
    const Foreign ofServer = first != Foreign::No ? first : servers.at(link.second()).foreign;
    if (ofServer == Foreign::No)
        return Foreign::No;
    switch (link.style()) {
    case LinkSpec::Style::AsServer:
        return ofServer;
    case LinkSpec::Style::Persistent:
        return Foreign::Persistent;
    case LinkSpec::Style::Brief:
        return Foreign::Brief;
    }
    Q_UNREACHABLE();
}

const QString &Topology::hostOf(std::size_t server) const
{
    return servers.at(server).host;
}

quint16 Topology::portOf(std::size_t server) const
{
    const quint16 port = servers.at(server).port;
    if (port != 0)
        return port;
    Q_ASSERT(server <= std::numeric_limits<quint16>::max() - defaultBasePort);
    return static_cast<quint16>(defaultBasePort + server);
}

Result<Topology, QString> Topology::withPorts(quint16 base) const
{
    if (base == 0)
        return Failure{
            TopologyText::tr("0 is not a port. Give the first server a port from 1 to 65535.")};
    Topology result = *this;
    QHash<std::pair<QString, quint16>, std::size_t> taken;
    for (std::size_t i = 0; i < servers.size(); ++i) {
        ServerSpec &server = result.servers[i];
        if (server.port == 0) {
            if (i > std::numeric_limits<quint16>::max() - std::size_t{base})
                return Failure{TopologyText::tr("The port of %1 would be %2, and 65535 is the last "
                                                "one. Begin with a smaller port than %3.")
                                   .arg(shownName(server.name), QString::number(base + i),
                                        QString::number(base))};
            server.port = static_cast<quint16>(base + i);
        }
        const std::pair key(canonicalHost(server.host), server.port);
        if (const auto other = taken.constFind(key); other != taken.cend())
            return Failure{TopologyText::tr("%1 and %2 cannot both have port %3 on %4. Give one of "
                                            "them another port.")
                               .arg(shownName(servers[*other].name), shownName(server.name),
                                    QString::number(server.port), server.host)};
        taken.insert(key, i);
    }
    return result;
}

QStringList placesNames()
{
    return {defaultPlaces, QStringLiteral("google"), QStringLiteral("google-legacy"),
            overpassPlaces};
}

bool isPlacesFile(const QString &text)
{
    return text.contains(u'/') || text.endsWith(QLatin1String(".places"));
}

bool isServerName(std::string_view name)
{
    return !name.empty() && name.size() <= std::size_t{maxNameBytes}
    && name.find_first_of(" \t\r\n\f\v") == std::string_view::npos;
}

QString shownName(std::string_view name)
{
    return shownText(QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size())));
}

QString shownText(QString text, qsizetype mostLength)
{
    if (text.size() > mostLength) {
        text.truncate(mostLength - 1);
        if (text.back().isHighSurrogate())
            text.chop(1);
        text += u'…';
    }
    for (QChar &c : text)
        if (c.category() == QChar::Other_Control || c.category() == QChar::Other_Format
            || c.category() == QChar::Separator_Line || c.category() == QChar::Separator_Paragraph)
            c = QChar::ReplacementCharacter;
    return text;
}

QString canonicalHost(const QString &host)
{
    const QString lower = host.toLower();
    if (lower == QLatin1StringView("localhost"))
        return defaultHost;
    const QHostAddress address(lower);
    return address.isNull() ? lower : address.toString();
}

} // namespace drover
