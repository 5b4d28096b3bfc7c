// SPDX-License-Identifier: MIT
#include "herd/herdfile.h"

#include "herd/jsontext.h"
#include "herd/presets.h"
#include "herd/suggestion.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QHostAddress>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <limits>
#include <utility>

namespace drover {

namespace {

using Kind = JsonValue::Kind;

constexpr qsizetype maxHostLength = 253;
constexpr int lastPort = 65'535;

const QLatin1StringView nameKey("name");
const QLatin1StringView serversKey("servers");
const QLatin1StringView linksKey("links");
const QLatin1StringView secretFileKey("secretFile");
const QLatin1StringView placesKey("places");
const QLatin1StringView placesKeyFileKey("placesKeyFile");
const QLatin1StringView placesUrlKey("placesUrl");
const QLatin1StringView limitsKey("limits");
const QLatin1StringView hostKey("host");
const QLatin1StringView portKey("port");
const QLatin1StringView foreignKey("foreign");
const QLatin1StringView commandKey("command");
const QLatin1StringView directoryKey("directory");
const QLatin1StringView betweenKey("between");
const QLatin1StringView styleKey("style");
const QLatin1StringView persistentWord("persistent");
const QLatin1StringView briefWord("brief");

/// Reads one herd file. The first thing that is wrong ends it: every step that can fail returns
/// false then, and error() says why.
class HerdFileReader
{
    Q_DECLARE_TR_FUNCTIONS(HerdFile)

public:
    HerdFileReader(const QByteArray &bytes, const QString &fileName);

    bool read();
    const Topology &topology() const { return m_topology; }
    const HerdFileError &error() const { return m_error; }

private:
    bool checkBytes();
    bool readHerd(const JsonValue &root);
    bool readHerdName(const JsonValue &root);
    bool readServers(const JsonValue &root);
    bool readServer(const JsonValue &value);
    bool readServerName(const JsonValue &value, ServerSpec &server);
    bool readHost(const JsonValue &value, ServerSpec &server);
    bool readPort(const JsonValue &value, ServerSpec &server);
    bool readForeign(const JsonValue &value, ServerSpec &server);
    bool readLinks(const JsonValue &root);
    bool readLink(const JsonValue &value);
    bool readEnd(const JsonValue &value, std::size_t &server);
    bool readStyle(const JsonValue &value, std::size_t one, std::size_t other,
                   LinkSpec::Style &style);
    bool readPlaces(const JsonValue &root);
    bool readLimits(const JsonValue &root);

    bool checkKeys(const JsonValue &object, const QStringList &known);
    bool require(const JsonValue &value, Kind kind);
    bool requireInteger(const JsonValue &value, std::int64_t &integer);
    /// The text of the member \a key; \a text stays as it is when there is none.
    bool readText(const JsonValue &object, QLatin1StringView key, QString &text);
    bool readPath(const JsonValue &object, QLatin1StringView key, QString &path);

    int lineOf(const JsonValue &value) const { return lineAt(m_bytes, value.offset); }
    bool fail(qsizetype offset, const QString &message);
    bool fail(const JsonValue &value, const QString &message)
    {
        return fail(value.offset, message);
    }
    bool failAsWhole(const QString &message);

    const QByteArray m_bytes; ///< a byte order mark is replaced by blanks, so that offsets stay
    const QString m_fileName;
    Topology m_topology;
    HerdFileError m_error;
    QHash<QByteArray, std::size_t> m_indices; ///< of the servers by their names
    QStringList m_serverNames;
    std::vector<int> m_serverLines;
    QHash<std::pair<QString, quint16>, std::size_t> m_ports; ///< who has the port of a host
    QHash<std::pair<std::size_t, std::size_t>, int> m_linkLines;
};

QByteArray withoutByteOrderMark(QByteArray bytes)
{
    if (bytes.startsWith("\xef\xbb\xbf"))
        bytes.replace(0, 3, "   ");
    return bytes;
}

HerdFileReader::HerdFileReader(const QByteArray &bytes, const QString &fileName)
    : m_bytes(withoutByteOrderMark(bytes))
    , m_fileName(fileName)
{
}

bool HerdFileReader::fail(qsizetype offset, const QString &message)
{
    m_error = {m_fileName, lineAt(m_bytes, offset), message};
    return false;
}

bool HerdFileReader::failAsWhole(const QString &message)
{
    m_error = {m_fileName, 0, message};
    return false;
}

bool HerdFileReader::read()
{
    if (!checkBytes())
        return false;
    const auto root = readJson(m_bytes);
    if (!root)
        return fail(root.error().offset, root.error().message);
    return readHerd(*root);
}

bool HerdFileReader::checkBytes()
{
    if (m_bytes.size() > maxHerdFileBytes)
        return failAsWhole(tr("A herd file has at most 1 MiB. Name a smaller one."));
    if (m_bytes.trimmed().isEmpty())
        return failAsWhole(tr("The file is empty. Begin with { \"name\": \"my-herd\", \"servers\": "
                              "[ { \"name\": \"A\" } ] }."));
    if (m_bytes.isValidUtf8())
        return true;
    for (qsizetype from = 0;;) {
        qsizetype end = m_bytes.indexOf('\n', from);
        if (end < 0)
            end = m_bytes.size();
        if (!QByteArrayView(m_bytes).sliced(from, end - from).isValidUtf8())
            return fail(from, tr("This line is not UTF-8. Save the file as UTF-8."));
        from = end + 1;
    }
}

bool HerdFileReader::readHerd(const JsonValue &root)
{
    if (root.kind != Kind::Object)
        return fail(root,
                    tr("A herd file is one object. Write { \"name\": \"my-herd\", "
                       "\"servers\": [ { \"name\": \"A\" } ] }."));
    return checkKeys(root,
                     {nameKey, serversKey, linksKey, secretFileKey, placesKey, placesKeyFileKey,
                      placesUrlKey, limitsKey})
        && readHerdName(root) && readServers(root) && readLinks(root)
        && readPath(root, secretFileKey, m_topology.secretFile) && readPlaces(root)
        && readLimits(root);
}

bool HerdFileReader::checkKeys(const JsonValue &object, const QStringList &known)
{
    for (const JsonValue &member : object.children) {
        if (known.contains(member.key))
            continue;
        const QString nearest = nearestOf(member.key, known);
        if (!nearest.isEmpty())
            return fail(member.keyOffset,
                        tr("There is no key \"%1\". Did you mean \"%2\"?")
                            .arg(shownText(member.key), nearest));
        return fail(member.keyOffset,
                    tr("There is no key \"%1\" here. Write one of %2.")
                        .arg(shownText(member.key), known.join(u", ")));
    }
    return true;
}

bool HerdFileReader::require(const JsonValue &value, Kind kind)
{
    if (value.kind == kind)
        return true;
    switch (kind) {
    case Kind::Array:
        return fail(value,
                    tr("The value of \"%1\" is not a list. Write it in [ and ].")
                        .arg(shownText(value.key)));
    case Kind::Object:
        return fail(value,
                    tr("The value of \"%1\" is not an object. Write it in { and }.")
                        .arg(shownText(value.key)));
    default:
        return fail(value,
                    tr("The value of \"%1\" is not a text. Write it in double quotes.")
                        .arg(shownText(value.key)));
    }
}

bool HerdFileReader::requireInteger(const JsonValue &value, std::int64_t &integer)
{
    bool ok = false;
    if (value.kind == Kind::Number)
        integer = value.text.toLongLong(&ok);
    // A number of digits alone that does not fit is out of any range: its range is what to name.
    const auto isDigits = [](QStringView text) {
        return std::ranges::all_of(text, [](QChar c) { return c >= u'0' && c <= u'9'; });
    };
    if (!ok && value.kind == Kind::Number) {
        const bool negative = value.text.startsWith(u'-');
        if (isDigits(QStringView(value.text).sliced(negative ? 1 : 0))) {
            integer = negative ? std::numeric_limits<std::int64_t>::min()
                               : std::numeric_limits<std::int64_t>::max();
            return true;
        }
    }
    return ok
        || fail(value,
                tr("The value of \"%1\" is not a whole number. Write it in digits, without "
                   "quotes, point or exponent.")
                    .arg(shownText(value.key)));
}

bool HerdFileReader::readText(const JsonValue &object, QLatin1StringView key, QString &text)
{
    const JsonValue *value = object.member(key);
    if (!value)
        return true;
    if (!require(*value, Kind::String))
        return false;
    if (value->text.isEmpty())
        return fail(*value,
                    tr("The value of \"%1\" is empty. Write one, or remove the key.").arg(key));
    if (value->text.contains(QChar(u'\0')))
        return fail(*value, tr("The value of \"%1\" holds a zero byte. Remove it.").arg(key));
    text = value->text;
    return true;
}

bool HerdFileReader::readPath(const JsonValue &object, QLatin1StringView key, QString &path)
{
    QString written;
    if (!readText(object, key, written))
        return false;
    if (!written.isEmpty())
        path = QDir::cleanPath(QFileInfo(m_fileName).absoluteDir().absoluteFilePath(written));
    return true;
}

bool HerdFileReader::readHerdName(const JsonValue &root)
{
    const JsonValue *value = root.member(nameKey);
    if (!value)
        return fail(root, tr("The herd has no name. Write \"name\": \"my-herd\"."));
    if (!require(*value, Kind::String))
        return false;
    const QByteArray name = value->text.toUtf8();
    if (name.trimmed().isEmpty())
        return fail(*value, tr("The herd's name is empty. Write one, for example \"my-herd\"."));
    if (name.size() > maxNameBytes)
        return fail(*value, tr("The herd's name has more than 255 bytes. Write a shorter one."));
    m_topology.name = name.toStdString();
    return true;
}

bool HerdFileReader::readServers(const JsonValue &root)
{
    const JsonValue *value = root.member(serversKey);
    if (!value)
        return fail(root,
                    tr("The herd has no servers. Write \"servers\": [ { \"name\": \"A\" } ]."));
    if (!require(*value, Kind::Array))
        return false;
    if (value->children.empty())
        return fail(*value,
                    tr("The herd has no servers. Write one in the list, for example "
                       "{ \"name\": \"A\" }."));
    return std::ranges::all_of(value->children,
                               [this](const JsonValue &server) { return readServer(server); });
}

bool HerdFileReader::readServer(const JsonValue &value)
{
    if (value.kind != Kind::Object)
        return fail(value, tr("A server is an object. Write { \"name\": \"A\" }."));
    ServerSpec server;
    if (!checkKeys(value, {nameKey, hostKey, portKey, foreignKey, commandKey, directoryKey})
        || !readServerName(value, server) || !readHost(value, server) || !readPort(value, server)
        || !readForeign(value, server))
        return false;
    m_topology.servers.push_back(std::move(server));
    return true;
}

bool HerdFileReader::readServerName(const JsonValue &value, ServerSpec &server)
{
    const JsonValue *nameValue = value.member(nameKey);
    if (!nameValue)
        return fail(value,
                    tr("This server has no name. Write \"name\": and one that no other server "
                       "has."));
    if (!require(*nameValue, Kind::String))
        return false;
    const QByteArray name = nameValue->text.toUtf8();
    server.name = name.toStdString();
    if (name.isEmpty())
        return fail(*nameValue,
                    tr("This server's name is empty. Write one that no other server has."));
    if (name.size() > maxNameBytes)
        return fail(*nameValue, tr("A server's name has at most 255 bytes. Write a shorter one."));
    if (!isServerName(server.name))
        return fail(*nameValue,
                    tr("There is white space in the name \"%1\". Write it without.")
                        .arg(shownText(nameValue->text)));
    const std::size_t index = m_topology.servers.size();
    if (const auto other = m_indices.constFind(name); other != m_indices.cend())
        return fail(*nameValue,
                    tr("The name \"%1\" is taken by the server in line %2. Write another "
                       "one.")
                        .arg(shownText(nameValue->text), QString::number(m_serverLines[*other])));
    m_indices.insert(name, index);
    m_serverNames.append(nameValue->text);
    m_serverLines.push_back(lineOf(*nameValue));
    return true;
}

bool HerdFileReader::readHost(const JsonValue &value, ServerSpec &server)
{
    if (!readText(value, hostKey, server.host))
        return false;
    const JsonValue *hostValue = value.member(hostKey);
    if (!hostValue)
        return true;
    const QHostAddress address(server.host);
    if (address.isEqual(QHostAddress::AnyIPv4) || address.isEqual(QHostAddress::AnyIPv6))
        return fail(*hostValue,
                    tr("%1 is every address of a host, and nobody can be reached at it. "
                       "Write the one where the other servers find this one.")
                        .arg(server.host));
    const auto canNameHost
        = [](QChar c) { return c.isLetterOrNumber() || c == u'-' || c == u'_' || c == u'.'; };
    if (!address.isNull()
        || (server.host.size() <= maxHostLength && std::ranges::all_of(server.host, canNameHost)))
        return true;
    return fail(*hostValue,
                tr("\"%1\" is neither a host's name nor an address. Write one of them "
                   "alone, and the port as \"port\".")
                    .arg(shownText(server.host)));
}

bool HerdFileReader::readPort(const JsonValue &value, ServerSpec &server)
{
    const JsonValue *portValue = value.member(portKey);
    if (!portValue)
        return true;
    std::int64_t port = 0;
    if (!requireInteger(*portValue, port))
        return false;
    if (port < 1 || port > lastPort)
        return fail(*portValue,
                    tr("There is no port %1. Write a number from 1 to 65535, or remove the "
                       "key.")
                        .arg(shownText(portValue->text)));
    server.port = static_cast<quint16>(port);
    const std::pair key(canonicalHost(server.host), server.port);
    if (const auto other = m_ports.constFind(key); other != m_ports.cend())
        return fail(
            *portValue,
            tr("Port %1 of %2 is taken by the server in line %3. Write another "
               "one.")
                .arg(QString::number(port), server.host, QString::number(m_serverLines[*other])));
    m_ports.insert(key, m_topology.servers.size());
    return true;
}

bool HerdFileReader::readForeign(const JsonValue &value, ServerSpec &server)
{
    using Foreign = ServerSpec::Foreign;
    QString foreign;
    if (!readText(value, foreignKey, foreign))
        return false;
    if (foreign == persistentWord)
        server.foreign = Foreign::Persistent;
    else if (foreign == briefWord)
        server.foreign = Foreign::Brief;
    else if (!foreign.isEmpty())
        return fail(*value.member(foreignKey),
                    tr("A server is foreign in one of two ways. Write \"persistent\" or \"brief\", "
                       "not \"%1\".")
                        .arg(shownText(foreign)));
    if (server.foreign == Foreign::No) {
        for (const auto key : {commandKey, directoryKey})
            if (const JsonValue *member = value.member(key))
                return fail(member->keyOffset,
                            tr("\"%1\" is for servers of another make. Write "
                               "\"foreign\" too, or remove it.")
                                .arg(key));
    }
    return readText(value, commandKey, server.command)
        && readPath(value, directoryKey, server.directory);
}

bool HerdFileReader::readLinks(const JsonValue &root)
{
    const JsonValue *value = root.member(linksKey);
    if (!value)
        return true;
    return require(*value, Kind::Array)
        && std::ranges::all_of(value->children,
                               [this](const JsonValue &link) { return readLink(link); });
}

bool HerdFileReader::readLink(const JsonValue &value)
{
    const JsonValue *pair = &value;
    const JsonValue *styleValue = nullptr;
    if (value.kind == Kind::Object) {
        if (!checkKeys(value, {betweenKey, styleKey}))
            return false;
        pair = value.member(betweenKey);
        styleValue = value.member(styleKey);
    }
    if (!pair || pair->kind != Kind::Array || pair->children.size() != 2)
        return fail(
            pair ? *pair : value,
            tr("A link is a pair of servers. Write [\"A\", \"B\"] or { \"between\": [\"A\", "
               "\"B\"], \"style\": \"brief\" }."));
    std::size_t one = 0;
    std::size_t other = 0;
    if (!readEnd(pair->children[0], one) || !readEnd(pair->children[1], other))
        return false;
    const auto nameOf
        = [this](std::size_t index) { return shownName(m_topology.servers[index].name); };
    if (one == other)
        return fail(pair->children[1],
                    tr("This links \"%1\" with itself. Write two servers, or remove "
                       "the link.")
                        .arg(nameOf(one)));
    auto style = LinkSpec::Style::AsServer;
    if (styleValue && !readStyle(*styleValue, one, other, style))
        return false;
    const LinkSpec link(one, other, style);
    const std::pair key(link.first(), link.second());
    if (const auto earlier = m_linkLines.constFind(key); earlier != m_linkLines.cend())
        return fail(value,
                    tr("\"%1\" and \"%2\" are linked in line %3 already. Remove one of the two.")
                        .arg(nameOf(one), nameOf(other), QString::number(*earlier)));
    m_linkLines.insert(key, lineOf(value));
    m_topology.links.push_back(link);
    return true;
}

bool HerdFileReader::readEnd(const JsonValue &value, std::size_t &server)
{
    if (value.kind != Kind::String)
        return fail(value, tr("A link's ends are names of servers. Write them in double quotes."));
    const auto found = m_indices.constFind(value.text.toUtf8());
    if (found != m_indices.cend()) {
        server = *found;
        return true;
    }
    const QString nearest = nearestOf(value.text, m_serverNames);
    if (!nearest.isEmpty())
        return fail(value,
                    tr("There is no server \"%1\". Did you mean \"%2\"?")
                        .arg(shownText(value.text), shownText(nearest)));
    return fail(value,
                tr("There is no server \"%1\". Write the name of one from \"servers\".")
                    .arg(shownText(value.text)));
}

bool HerdFileReader::readStyle(const JsonValue &value, std::size_t one, std::size_t other,
                               LinkSpec::Style &style)
{
    if (!require(value, Kind::String))
        return false;
    if (value.text == persistentWord)
        style = LinkSpec::Style::Persistent;
    else if (value.text == briefWord)
        style = LinkSpec::Style::Brief;
    else
        return fail(value,
                    tr("There are two styles. Write \"persistent\" or \"brief\", not \"%1\".")
                        .arg(shownText(value.text)));
    const ServerSpec &first = m_topology.servers[one];
    const ServerSpec &second = m_topology.servers[other];
    if (first.foreign != ServerSpec::Foreign::No || second.foreign != ServerSpec::Foreign::No)
        return true;
    return fail(value.keyOffset,
                tr("Neither \"%1\" nor \"%2\" is foreign, so their link has no style. "
                   "Remove \"style\".")
                    .arg(shownName(first.name), shownName(second.name)));
}

bool HerdFileReader::readPlaces(const JsonValue &root)
{
    if (!readText(root, placesKey, m_topology.places))
        return false;
    if (isPlacesFile(m_topology.places) && !readPath(root, placesKey, m_topology.places))
        return false;
    const QStringList known = placesNames();
    if (!isPlacesFile(m_topology.places) && !known.contains(m_topology.places))
        return fail(*root.member(placesKey),
                    tr("Places do not come from \"%1\". Write one of %2, or a file made by "
                       "\"places import\", such as city.places.")
                        .arg(shownText(m_topology.places), known.join(u", ")));
    if (!readPath(root, placesKeyFileKey, m_topology.placesKeyFile)
        || !readText(root, placesUrlKey, m_topology.placesUrl))
        return false;
    // A herd file comes from anywhere; a key goes to Google, or where its owner says himself.
    if (m_topology.placesUrl.isEmpty() || m_topology.places == overpassPlaces)
        return true;
    return fail(*root.member(placesUrlKey),
                tr("\"%1\" is where an instance of Overpass is. Write \"places\": \"%2\", or "
                   "remove the key.")
                    .arg(placesUrlKey, overpassPlaces));
}

bool HerdFileReader::readLimits(const JsonValue &root)
{
    const JsonValue *value = root.member(limitsKey);
    if (!value)
        return true;
    if (!require(*value, Kind::Object))
        return false;
    QStringList settable;
    for (const LimitRow &row : limitTable())
        if (row.kind == LimitRow::Kind::Settable)
            settable.append(QLatin1StringView(row.key));
    for (const JsonValue &member : value->children) {
        const LimitRow *row = findLimit(member.key);
        if (row && row->kind == LimitRow::Kind::Fixed)
            return fail(
                member.keyOffset,
                tr("\"%1\" is part of the protocol and cannot be set. Remove it.").arg(member.key));
        if (!row)
            return checkKeys(*value, settable);
        std::int64_t limit = 0;
        if (!requireInteger(member, limit))
            return false;
        if (limit < row->least || limit > row->most)
            return fail(member,
                        tr("\"%1\" cannot be %2. Write a number from %3 to %4.")
                            .arg(member.key, shownText(member.text), QString::number(row->least),
                                 QString::number(row->most)));
        m_topology.limits.*row->value = limit;
    }
    return true;
}

QByteArray json(const QString &text)
{
    const QByteArray list = QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact);
    return list.sliced(1, list.size() - 2);
}

QByteArray json(const std::string &name)
{
    return json(QString::fromStdString(name));
}

QByteArray json(std::int64_t number)
{
    return QByteArray::number(static_cast<qlonglong>(number));
}

QByteArray member(QLatin1StringView key, const QByteArray &value)
{
    return '"' + QByteArray(key.data(), key.size()) + "\": " + value;
}

/// Each item on a line of its own, within \a open and \a close.
QByteArray block(char open, const QByteArrayList &items, char close)
{
    return open + QByteArray("\n        ") + items.join(",\n        ") + "\n    " + close;
}

QByteArray serverText(const ServerSpec &server)
{
    static const ServerSpec defaults;
    QByteArrayList members{member(nameKey, json(server.name))};
    if (server.host != defaults.host)
        members.append(member(hostKey, json(server.host)));
    if (server.port != defaults.port)
        members.append(member(portKey, json(std::int64_t{server.port})));
    if (server.foreign != ServerSpec::Foreign::No)
        members.append(
            member(foreignKey,
                   json(server.foreign == ServerSpec::Foreign::Brief ? QString(briefWord)
                                                                     : QString(persistentWord))));
    if (!server.command.isEmpty())
        members.append(member(commandKey, json(server.command)));
    if (!server.directory.isEmpty())
        members.append(member(directoryKey, json(server.directory)));
    return "{ " + members.join(", ") + " }";
}

QByteArray linkText(const Topology &topology, const LinkSpec &link)
{
    const QByteArray pair = '[' + json(topology.servers.at(link.first()).name) + ", "
        + json(topology.servers.at(link.second()).name) + ']';
    switch (link.style()) {
    case LinkSpec::Style::AsServer:
        return pair;
    case LinkSpec::Style::Persistent:
        return "{ " + member(betweenKey, pair) + ", "
            + member(styleKey, json(QString(persistentWord))) + " }";
    case LinkSpec::Style::Brief:
        return "{ " + member(betweenKey, pair) + ", " + member(styleKey, json(QString(briefWord)))
            + " }";
    }
    Q_UNREACHABLE();
}

} // namespace

QString HerdFileError::text() const
{
    if (line == 0)
        return QStringLiteral("%1: %2").arg(fileName, message);
    return QStringLiteral("%1:%2: %3").arg(fileName, QString::number(line), message);
}

Result<Topology, HerdFileError> readHerdFile(const QByteArray &bytes, const QString &fileName)
{
    HerdFileReader reader(bytes, fileName);
    if (!reader.read())
        return Failure{reader.error()};
    return reader.topology();
}

QByteArray writeHerdFile(const Topology &topology)
{
    static const Topology defaults;
    QByteArrayList members{member(nameKey, json(topology.name))};
    QByteArrayList servers;
    for (const ServerSpec &server : topology.servers)
        servers.append(serverText(server));
    members.append(member(serversKey, block('[', servers, ']')));
    QByteArrayList links;
    for (const LinkSpec &link : topology.links)
        links.append(linkText(topology, link));
    if (!links.isEmpty())
        members.append(member(linksKey, block('[', links, ']')));
    if (!topology.secretFile.isEmpty())
        members.append(member(secretFileKey, json(topology.secretFile)));
    if (topology.places != defaults.places)
        members.append(member(placesKey, json(topology.places)));
    if (!topology.placesKeyFile.isEmpty())
        members.append(member(placesKeyFileKey, json(topology.placesKeyFile)));
    if (!topology.placesUrl.isEmpty())
        members.append(member(placesUrlKey, json(topology.placesUrl)));
    QByteArrayList limits;
    for (const LimitRow &row : limitTable())
        if (topology.limits.*row.value != defaults.limits.*row.value)
            limits.append(member(QLatin1StringView(row.key), json(topology.limits.*row.value)));
    if (!limits.isEmpty())
        members.append(member(limitsKey, block('{', limits, '}')));
    return "{\n    " + members.join(",\n    ") + "\n}\n";
}

Result<Topology, QString> loadHerd(const QString &presetOrFile)
{
    struct LoadText
    {
        Q_DECLARE_TR_FUNCTIONS(HerdFile)
    };
    if (presetOrFile.isEmpty())
        return makePreset(defaultPreset);
    if (isPresetName(presetOrFile))
        return makePreset(presetOrFile);

    const QFileInfo info(presetOrFile);
    if (!info.exists()) {
        const bool isPath = presetOrFile.contains(u'/')
            || presetOrFile.endsWith(QLatin1StringView(".json"), Qt::CaseInsensitive);
        if (!isPath)
            return makePreset(presetOrFile);
        return Failure{
            LoadText::tr("There is no file %1. Name a herd file that exists, or a preset "
                         "such as %2.")
                .arg(shownText(presetOrFile), defaultPreset)};
    }
    if (info.isDir())
        return Failure{LoadText::tr("%1 is a directory. Name a herd file in it.")
                           .arg(shownText(presetOrFile))};
    QFile file(presetOrFile);
    if (!file.open(QIODevice::ReadOnly))
        return Failure{
            LoadText::tr("The herd file %1 cannot be read (%2). Name one that you can read.")
                .arg(shownText(presetOrFile), file.errorString())};
    // One byte too many is enough to know that there are too many.
    const QByteArray bytes = file.read(maxHerdFileBytes + 1);
    if (file.error() != QFileDevice::NoError)
        return Failure{
            LoadText::tr("The herd file %1 cannot be read (%2). Name one that you can read.")
                .arg(shownText(presetOrFile), file.errorString())};
    const auto topology = readHerdFile(bytes, presetOrFile);
    if (!topology)
        return Failure{topology.error().text()};
    return *topology;
}

} // namespace drover
