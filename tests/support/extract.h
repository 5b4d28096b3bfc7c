// SPDX-License-Identifier: MIT
#pragma once

#include <QFile>
#include <QString>

#include <string>
#include <utility>
#include <vector>

#include <osmium/builder/attr.hpp>
#include <osmium/io/pbf_output.hpp>
#include <osmium/io/writer.hpp>
#include <osmium/memory/buffer.hpp>

namespace drover {

/// Of something on OpenStreetMap.
using Tags = std::vector<std::pair<const char *, const char *>>;

/// An extract of OpenStreetMap, .osm.pbf.
inline void writeExtract(const QString &fileName, osmium::memory::Buffer buffer)
{
    osmium::io::Header header;
    header.set("generator", "a test");
    osmium::io::Writer writer(QFile::encodeName(fileName).toStdString(), header,
                              osmium::io::overwrite::allow);
    writer(std::move(buffer));
    writer.close();
}

/// The extract of a city near Los Angeles with so many shops, a thousand in a row.
inline void writeCity(const QString &fileName, int shops)
{
    using namespace osmium::builder::attr;
    constexpr std::size_t firstBytes = 1 << 20;
    osmium::memory::Buffer buffer(firstBytes, osmium::memory::Buffer::auto_grow::yes);
    for (int i = 1; i <= shops; ++i) {
        const std::string name = "Shop " + std::to_string(i);
        const int row = i / 1'000;
        osmium::builder::add_node(
            buffer, _id(i), _location(-118.5 + 0.0005 * (i % 1'000), 33.9 + 0.0005 * row),
            _tags(Tags{{"name", name.c_str()}, {"shop", "books"}, {"addr:city", "Los Angeles"}}));
    }
    writeExtract(fileName, std::move(buffer));
}

} // namespace drover
