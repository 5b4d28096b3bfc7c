// SPDX-License-Identifier: MIT
#pragma once

#include "protocol/limits.h"
#include "result.h"

#include <QByteArray>
#include <QLatin1StringView>
#include <QString>
#include <QStringList>

#include <algorithm>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace drover {

/// Server i of a herd listens on this plus i, unless it or its starter says otherwise.
inline constexpr quint16 defaultBasePort = 12'780;
/// A name that a person reads is shortened to this.
inline constexpr qsizetype maxShownNameLength = 64;
/// Of a server and of a herd.
inline constexpr qsizetype maxNameBytes = 255;
inline constexpr QLatin1StringView defaultHost("127.0.0.1");
inline constexpr QLatin1StringView defaultPlaces("offline");
inline constexpr QLatin1StringView overpassPlaces("overpass");

/// One server of a herd.
struct ServerSpec
{
    /// Whether it is a server of another make, which we do not start and which only knows AT lines.
    enum class Foreign {
        No,
        Persistent, ///< one connection, kept open
        Brief, ///< a new connection for each batch of AT lines, closed after it
    };

    std::string name; ///< isServerName(); valid UTF-8 if it is to be written to a herd file
    QString host{defaultHost}; ///< an address or a host name: where it listens and is dialled
    quint16 port = 0; ///< 0: the base port plus its index
    Foreign foreign = Foreign::No;
    QString command{}; ///< how a foreign server is started; empty: not known
    QString directory{}; ///< where it is started; absolute, or empty

    bool operator==(const ServerSpec &) const = default;
};

/// Two servers that talk with each other, by their places in Topology::servers. A link has no
/// direction: LinkSpec(2, 0) and LinkSpec(0, 2) are equal.
class LinkSpec
{
public:
    /// How a link with a foreign server is kept up.
    enum class Style {
        AsServer, ///< as that server's ServerSpec::foreign says
        Persistent,
        Brief,
    };

    LinkSpec(std::size_t one, std::size_t other, Style style = Style::AsServer)
        : m_first(std::min(one, other))
        , m_second(std::max(one, other))
        , m_style(style)
    {
        Q_ASSERT(one != other);
    }

    std::size_t first() const { return m_first; } ///< the smaller index
    std::size_t second() const { return m_second; }
    Style style() const { return m_style; }

    bool touches(std::size_t server) const { return server == m_first || server == m_second; }
    /// The other end than \a server, which is one of the two.
    std::size_t otherThan(std::size_t server) const
    {
        Q_ASSERT(touches(server));
        return server == m_first ? m_second : m_first;
    }

    bool operator==(const LinkSpec &) const = default;

private:
    std::size_t m_first;
    std::size_t m_second;
    Style m_style;
};

/// A herd as it is meant to be: its servers and who talks with whom. A value: nothing in it runs.
struct Topology
{
    std::string name; ///< of the herd; 1 to 255 bytes
    std::vector<ServerSpec> servers; ///< in the order of their ports, each name once
    std::vector<LinkSpec> links; ///< each pair once
    QString secretFile; ///< absolute; empty: the user's own secret
    /// Where places come from: one of placesNames(), or a file (isPlacesFile()), absolute.
    QString places{defaultPlaces};
    QString placesKeyFile; ///< with Google's key; absolute; empty: as the environment says
    QString placesUrl; ///< of an instance of Overpass; empty: the service's own
    Limits limits;

    std::optional<std::size_t> indexOf(std::string_view serverName) const;
    /// In the order of the links.
    std::vector<std::size_t> neighboursOf(std::size_t server) const;
    /// The place in links, whichever way round.
    std::optional<std::size_t> linkBetween(std::size_t one, std::size_t other) const;
    /// How \a link is kept up: No between two servers of our own kind.
    ServerSpec::Foreign styleOf(const LinkSpec &link) const;

    const QString &hostOf(std::size_t server) const;
    /// Its own port, or the default one for its place. Behind withPorts() always its own.
    quint16 portOf(std::size_t server) const;
    /// The same herd with a port for every server: one that has none gets \a base plus its index.
    /// The error is a sentence: a port above 65535, or two servers on one port of one host.
    Result<Topology, QString> withPorts(quint16 base = defaultBasePort) const;

    /// What the servers of this herd tell each other to know that they are of one herd: its name,
    /// percent-encoded.
    QByteArray herdId() const { return QByteArray::fromStdString(name).toPercentEncoding(); }

    bool operator==(const Topology &) const = default;
};

/// What Topology::places may be besides a file; the default first.
QStringList placesNames();
/// Whether \a text names a file of places and no service: it ends in ".places" or has a / in it.
bool isPlacesFile(const QString &text);

/// Whether \a name can name a server: 1 to 255 bytes, none of them white space of the protocol
/// (space, tab, CR, LF, FF, VT).
bool isServerName(std::string_view name);

/// \a name for a person to read: bytes that are not UTF-8 and control characters are replaced, a
/// long one is shortened.
QString shownName(std::string_view name);
/// The same for any other text; \a mostLength in UTF-16 code units.
QString shownText(QString text, qsizetype mostLength = maxShownNameLength);

/// One spelling for every way to write the same host, for comparisons.
QString canonicalHost(const QString &host);

} // namespace drover
