// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QtEndian>

#include <utility>
#include <vector>

namespace drover {

/// Writes maps as resources/map/makemap.py does, for tests.
class HandMadeMap
{
public:
    static void put(QByteArray &out, quint64 value)
    {
        for (; value > 127; value >>= 7)
            out.append(static_cast<char>((value & 127U) | 128U));
        out.append(static_cast<char>(value));
    }
    static void putSigned(QByteArray &out, qint64 value)
    {
        put(out,
            value >= 0 ? static_cast<quint64>(value) << 1
                       : (static_cast<quint64>(-value) << 1) - 1);
    }
    static QByteArray packed(const QByteArray &raw)
    {
        return qCompress(raw).sliced(4); // Qt puts the length in front
    }

    /// One shape of \a points as a group of its own.
    static QByteArray shape(int kind, const std::vector<std::pair<int, int>> &points)
    {
        QByteArray out;
        put(out, static_cast<quint64>(kind));
        put(out, 1);
        put(out, points.size());
        int lastX = 0, lastY = 0;
        for (const auto &[x, y] : points) {
            putSigned(out, x - lastX);
            putSigned(out, y - lastY);
            lastX = x;
            lastY = y;
        }
        return out;
    }
    static QByteArray label(int kind, int x, int y, int zoomTimes10, int weight,
                            const QByteArray &name)
    {
        QByteArray out;
        put(out, static_cast<quint64>(kind));
        put(out, 1);
        putSigned(out, x);
        putSigned(out, y);
        put(out, static_cast<quint64>(zoomTimes10));
        put(out, static_cast<quint64>(weight));
        put(out, static_cast<quint64>(name.size()));
        return out + name;
    }

    /// Blocks by key; an empty one is all land. \a extent is the grid of a block.
    void addLevel(int grid, int count, int zoomTimes10, int extent,
                  const std::vector<std::pair<int, QByteArray>> &blocks)
    {
        ++m_levels;
        for (const int value : {grid, count, zoomTimes10, extent, static_cast<int>(blocks.size())})
            put(m_index, static_cast<quint64>(value));
        int last = 0;
        for (const auto &[key, raw] : blocks) {
            const QByteArray block = raw.isEmpty() ? QByteArray() : packed(raw);
            put(m_index, static_cast<quint64>(key - last));
            put(m_index, static_cast<quint64>(block.size()));
            put(m_index, static_cast<quint64>(raw.size()));
            last = key;
            m_payload += block;
        }
    }

    QByteArray file() const
    {
        QByteArray head;
        put(head, static_cast<quint64>(m_levels));
        return fileOf(head + m_index, m_payload);
    }
    static QByteArray fileOf(const QByteArray &index, const QByteArray &payload)
    {
        const QByteArray small = packed(index);
        QByteArray length(4, '\0');
        qToLittleEndian(static_cast<quint32>(small.size()), length.data());
        return "DRVMAP1\n" + length + small + payload;
    }

private:
    int m_levels = 0;
    QByteArray m_index;
    QByteArray m_payload;
};

} // namespace drover
