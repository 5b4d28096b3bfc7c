// SPDX-License-Identifier: MIT
#include "places/osmtags.h"
#include "places/placesimport.h"

#include <QCoreApplication>
#include <QFile>

#include <algorithm>
#include <exception>
#include <string>
#include <vector>

#include <osmium/io/file.hpp>
#include <osmium/io/pbf_input.hpp>
#include <osmium/io/reader.hpp>
#include <osmium/osm.hpp>

namespace drover {

namespace {

using Id = osmium::object_id_type;
using Kinds = osmium::osm_entity_bits::type;

struct ExtractText
{
    Q_DECLARE_TR_FUNCTIONS(Places)
};

/// What something is, if it is a place. Most objects have no name: those are passed over cheaply.
OsmDescription describe(const osmium::OSMObject &object)
{
    const osmium::TagList &list = object.tags();
    if (!list.has_key("name"))
        return {};
    OsmTags tags;
    for (const osmium::Tag &tag : list)
        tags.emplace(tag.key(), tag.value());
    return describeOsm(tags);
}

bool isPlace(const OsmDescription &described)
{
    return !described.name.empty() && !described.types.empty();
}

bool isArea(const osmium::Relation &relation)
{
    const char *const type = relation.tags().get_value_by_key("type", "");
    return std::string_view(type) == "multipolygon" || std::string_view(type) == "boundary";
}

/// The smallest box around points. What spans more than half the earth is taken to lie across the
/// date line.
class Bounds
{
public:
    void add(osmium::Location at)
    {
        const double longitude = at.lon();
        m_south = std::min(m_south, at.lat());
        m_north = std::max(m_north, at.lat());
        m_west = std::min(m_west, longitude);
        m_east = std::max(m_east, longitude);
        const double turned = longitude < 0 ? longitude + 360 : longitude;
        m_turnedWest = std::min(m_turnedWest, turned);
        m_turnedEast = std::max(m_turnedEast, turned);
    }
    void add(const Bounds &other)
    {
        m_south = std::min(m_south, other.m_south);
        m_north = std::max(m_north, other.m_north);
        m_west = std::min(m_west, other.m_west);
        m_east = std::max(m_east, other.m_east);
        m_turnedWest = std::min(m_turnedWest, other.m_turnedWest);
        m_turnedEast = std::max(m_turnedEast, other.m_turnedEast);
    }
    bool isEmpty() const { return m_south > m_north; }
    double latitude() const { return (m_south + m_north) / 2; }
    double longitude() const
    {
        if (m_east - m_west <= 180)
            return (m_west + m_east) / 2;
        const double middle = (m_turnedWest + m_turnedEast) / 2;
        return middle > 180 ? middle - 360 : middle;
    }

private:
    static constexpr double beyond = 1'000;

    double m_south = beyond;
    double m_north = -beyond;
    double m_west = beyond;
    double m_east = -beyond;
    double m_turnedWest = beyond; // the same from 0 to 360 degrees
    double m_turnedEast = -beyond;
};

void sortOnce(std::vector<Id> &ids)
{
    std::ranges::sort(ids);
    const auto rest = std::ranges::unique(ids);
    ids.erase(rest.begin(), rest.end());
}

/// Where \a id stands in \a ids, which are sorted; their number where it does not.
std::size_t placeOf(const std::vector<Id> &ids, Id id)
{
    const auto found = std::ranges::lower_bound(ids, id);
    return found != ids.end() && *found == id ? static_cast<std::size_t>(found - ids.begin())
                                              : ids.size();
}

/// Reads the file three times, since it has nodes first, then ways, then relations, and each of
/// the later ones only says the numbers of the former.
class ExtractReader
{
public:
    explicit ExtractReader(ImportJob &job)
        : m_job(job)
        , m_file(QFile::encodeName(job.source).toStdString(), "pbf")
    {
    }

    void read()
    {
        pass(osmium::osm_entity_bits::relation, [this](const osmium::OSMEntity &entity) {
            noteRelation(static_cast<const osmium::Relation &>(entity));
        });
        sortOnce(m_memberWays);
        m_memberBounds.resize(m_memberWays.size());
        pass(osmium::osm_entity_bits::way, [this](const osmium::OSMEntity &entity) {
            noteWay(static_cast<const osmium::Way &>(entity));
        });
        sortOnce(m_nodes);
        m_locations.resize(m_nodes.size());
        pass(osmium::osm_entity_bits::nwr,
             [this](const osmium::OSMEntity &entity) { take(entity); });
    }
    std::size_t offset() const { return m_offset; }

private:
    template <typename Visit> void pass(Kinds kinds, const Visit &visit)
    {
        constexpr double passes = 3;
        if (m_job.isStopped)
            return;
        osmium::io::Reader reader(m_file, kinds, osmium::io::read_meta::no);
        const auto size = static_cast<double>(std::max<std::size_t>(reader.file_size(), 1));
        while (const osmium::memory::Buffer buffer = reader.read()) {
            m_offset = reader.offset();
            for (const osmium::OSMEntity &entity : buffer.select<osmium::OSMEntity>())
                visit(entity);
            if (m_isFull || !m_job.tell((m_passed + static_cast<double>(m_offset) / size) / passes))
                break;
        }
        reader.close();
        ++m_passed;
    }

    void noteRelation(const osmium::Relation &relation)
    {
        if (!isArea(relation) || !isPlace(describe(relation)))
            return;
        for (const osmium::RelationMember &member : relation.members())
            if (member.type() == osmium::item_type::way)
                m_memberWays.push_back(member.ref());
    }

    void noteWay(const osmium::Way &way)
    {
        if (placeOf(m_memberWays, way.id()) == m_memberWays.size() && !isPlace(describe(way)))
            return;
        for (const osmium::NodeRef &node : way.nodes())
            m_nodes.push_back(node.ref());
    }

    void take(const osmium::OSMEntity &entity)
    {
        switch (entity.type()) {
        case osmium::item_type::node:
            takeNode(static_cast<const osmium::Node &>(entity));
            break;
        case osmium::item_type::way:
            takeWay(static_cast<const osmium::Way &>(entity));
            break;
        case osmium::item_type::relation:
            takeRelation(static_cast<const osmium::Relation &>(entity));
            break;
        default:
            break;
        }
    }

    void takeNode(const osmium::Node &node)
    {
        if (!node.location().valid())
            return;
        if (const std::size_t place = placeOf(m_nodes, node.id()); place < m_nodes.size())
            m_locations[place] = node.location();
        Bounds bounds;
        bounds.add(node.location());
        add(node, "node", describe(node), bounds);
    }

    void takeWay(const osmium::Way &way)
    {
        const std::size_t member = placeOf(m_memberWays, way.id());
        const OsmDescription described = describe(way);
        if (member == m_memberWays.size() && !isPlace(described))
            return;
        Bounds bounds;
        for (const osmium::NodeRef &node : way.nodes()) {
            const std::size_t place = placeOf(m_nodes, node.ref());
            if (place < m_nodes.size() && m_locations[place].valid())
                bounds.add(m_locations[place]);
        }
        if (member < m_memberWays.size())
            m_memberBounds[member] = bounds;
        add(way, "way", described, bounds);
    }

    void takeRelation(const osmium::Relation &relation)
    {
        const OsmDescription described = isArea(relation) ? describe(relation) : OsmDescription();
        if (!isPlace(described))
            return;
        Bounds bounds;
        for (const osmium::RelationMember &member : relation.members()) {
            const std::size_t place = placeOf(m_memberWays, member.ref());
            if (member.type() == osmium::item_type::way && place < m_memberWays.size()
                && !m_memberBounds[place].isEmpty())
                bounds.add(m_memberBounds[place]);
        }
        add(relation, "relation", described, bounds);
    }

    void add(const osmium::OSMObject &object, const char *kind, const OsmDescription &described,
             const Bounds &bounds)
    {
        if (!isPlace(described))
            return;
        if (bounds.isEmpty()) { // an extract has some ways without their nodes at its border
            ++m_job.summary.passedOver;
            return;
        }
        if (!m_job.add({.latitude = bounds.latitude(),
                        .longitude = bounds.longitude(),
                        .name = described.name,
                        .types = described.types,
                        .vicinity = described.vicinity,
                        .id = "osm:" + std::string(kind) + '/' + std::to_string(object.id())}))
            m_isFull = true;
    }

    ImportJob &m_job;
    const osmium::io::File m_file;
    std::vector<Id> m_memberWays; // of the relations that are places
    std::vector<Bounds> m_memberBounds; // of each of them
    std::vector<Id> m_nodes; // of the ways that matter
    std::vector<osmium::Location> m_locations; // of each of them
    std::size_t m_offset = 0;
    double m_passed = 0;
    bool m_isFull = false; // nothing more can be written
};

} // namespace

Result<Done, QString> readOsmExtract(ImportJob &job)
{
    std::size_t offset = 0;
    try {
        ExtractReader reader(job);
        try {
            reader.read();
        } catch (...) {
            offset = reader.offset();
            throw;
        }
    } catch (const std::exception &error) {
        return Failure{
            ExtractText::tr("%1 cannot be read: it is damaged or no extract of "
                            "OpenStreetMap (behind byte %2: %3). Load it again.")
                .arg(job.source, QString::number(offset), QString::fromLocal8Bit(error.what()))};
    }
    return Done();
}

} // namespace drover
