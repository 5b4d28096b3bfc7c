// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <vector>

namespace drover {

/// Finds items by a hash of 32 bits. Nothing is ever taken out.
///
/// Linear hashing (Litwin, 1980): it grows by one bucket at a time, so no insertion ever waits for
/// a table of millions to be copied. A bucket is one line of the processor's cache and holds the
/// hashes beside the items: to find one of millions costs two fetches from memory, one of the
/// bucket and one of the item, and to split a bucket touches no item.
template <typename Item> class LinearHash
{
public:
    LinearHash() { addSegment(m_segments); }

    /// The place of the item with this hash for which \a matches is true; null where there is none.
    /// Another item may be put there that has the same hash. Valid until the next insert().
    template <typename Matches> Item **find(std::uint32_t hash, const Matches &matches) const
    {
        for (Bucket *bucket = &bucketOf(hash); bucket; bucket = next(*bucket))
            for (std::size_t i = 0; i < Bucket::places; ++i)
                if (bucket->hashes[i] == hash && bucket->items[i] && matches(*bucket->items[i]))
                    return &bucket->items[i];
        return nullptr;
    }

    void insert(std::uint32_t hash, Item *item)
    {
        put(bucketOf(hash), hash, item);
        if (++m_size > itemsPerBucket * (m_round + m_split))
            splitBucket();
    }

    std::size_t size() const { return m_size; }
    std::size_t byteSize() const
    {
        return (m_segments.size() + m_spareSegments.size()) * segmentBytes;
    }
    /// By how much one insert() may make that larger.
    std::size_t mostGrowth() const
    {
        const std::size_t buckets = m_round + m_split;
        const bool splits = m_size + 1 > itemsPerBucket * buckets;
        const bool isFull = splits && buckets == m_segments.size() * segmentBuckets;
        const bool hasSpare
            = m_freeSpare != 0 || m_spares < m_spareSegments.size() * segmentBuckets;
        return (isFull ? segmentBytes : 0) + (hasSpare ? 0 : segmentBytes);
    }

private:
    struct alignas(64) Bucket
    {
        static constexpr std::size_t places = 5;

        std::array<std::uint32_t, places> hashes{};
        std::uint32_t next = 0; // the number of a spare bucket that goes on; 0: none
        std::array<Item *, places> items{}; // those that are there come first
    };
    static_assert(sizeof(Bucket) == 64);
    using Segment = std::unique_ptr<Bucket[]>;

    static constexpr std::size_t segmentBuckets = 64;
    static constexpr std::size_t segmentBytes = segmentBuckets * sizeof(Bucket);
    /// On an average, just before a bucket is split. Of buckets with that many, one in twelve has
    /// more than its places.
    static constexpr std::size_t itemsPerBucket = 3;

    static void addSegment(std::vector<Segment> &to)
    {
        to.push_back(std::make_unique<Bucket[]>(segmentBuckets));
    }

    Bucket &bucket(std::size_t index) const
    {
        return m_segments[index / segmentBuckets][index % segmentBuckets];
    }

    Bucket &bucketOf(std::uint32_t hash) const
    {
        const std::size_t index = hash & (m_round - 1);
        return bucket(index < m_split ? hash & (2 * m_round - 1) : index);
    }

    Bucket &spare(std::uint32_t number) const
    {
        const std::size_t index = number - 1;
        return m_spareSegments[index / segmentBuckets][index % segmentBuckets];
    }

    Bucket *next(const Bucket &bucket) const
    {
        return bucket.next != 0 ? &spare(bucket.next) : nullptr;
    }

    void put(Bucket &into, std::uint32_t hash, Item *item)
    {
        Bucket *bucket = &into;
        while (bucket->items.back() && bucket->next != 0)
            bucket = &spare(bucket->next);
        if (bucket->items.back()) {
            bucket->next = takeSpare();
            bucket = &spare(bucket->next);
        }
        std::size_t place = 0;
        while (bucket->items[place])
            ++place;
        bucket->hashes[place] = hash;
        bucket->items[place] = item;
    }

    std::uint32_t takeSpare()
    {
        if (m_freeSpare != 0) {
            const std::uint32_t taken = m_freeSpare;
            m_freeSpare = spare(taken).next;
            spare(taken) = Bucket();
            return taken;
        }
        if (m_spares == m_spareSegments.size() * segmentBuckets)
            addSegment(m_spareSegments);
        return static_cast<std::uint32_t>(++m_spares);
    }

    /// The items of the next bucket in this round go half each to it and to a new one.
    void splitBucket()
    {
        if (m_round + m_split == m_segments.size() * segmentBuckets)
            addSegment(m_segments);
        Bucket old = bucket(m_split);
        bucket(m_split) = Bucket();
        if (++m_split == m_round) {
            m_round *= 2;
            m_split = 0;
        }
        for (;;) {
            for (std::size_t i = 0; i < Bucket::places && old.items[i]; ++i)
                put(bucketOf(old.hashes[i]), old.hashes[i], old.items[i]);
            const std::uint32_t emptied = old.next;
            if (emptied == 0)
                return;
            old = spare(emptied);
            spare(emptied).next = m_freeSpare;
            m_freeSpare = emptied;
        }
    }

    // Buckets below m_split have been split in this round already.
    std::vector<Segment> m_segments;
    std::size_t m_round = segmentBuckets; // buckets at the beginning of this round, a power of two
    std::size_t m_split = 0;
    std::size_t m_size = 0;
    std::vector<Segment> m_spareSegments; // of buckets that go on where others are full
    std::size_t m_spares = 0; // that have been in use
    std::uint32_t m_freeSpare = 0; // the first of those that are free again
};

} // namespace drover
