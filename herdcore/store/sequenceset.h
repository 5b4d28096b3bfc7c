// SPDX-License-Identifier: MIT
#pragma once

#include "store/locationstore.h"

#include <cstddef>
#include <cstdint>
#include <vector>

namespace drover {

/// Sequence numbers of a store that lie close together, a bit each.
class SequenceSet
{
public:
    /// Numbers further than this above the base are not kept: 2 MiB of bits.
    static constexpr LocationStore::Sequence span = 16'777'216;

    /// Empties it. Only numbers above \a base are kept from now on.
    void clear(LocationStore::Sequence base)
    {
        m_base = base;
        m_words.clear();
        if (m_words.capacity() > keptWords)
            m_words.shrink_to_fit();
    }
    void insert(LocationStore::Sequence number)
    {
        const LocationStore::Sequence bit = number - m_base - 1;
        if (bit >= span) // also where number is not above the base
            return;
        const auto word = static_cast<std::size_t>(bit / wordBits);
        if (word >= m_words.size())
            m_words.resize(word + 1);
        m_words[word] |= std::uint64_t(1) << bit % wordBits;
    }
    bool contains(LocationStore::Sequence number) const
    {
        const LocationStore::Sequence bit = number - m_base - 1;
        return bit / wordBits < m_words.size()
            && (m_words[static_cast<std::size_t>(bit / wordBits)] >> bit % wordBits & 1) != 0;
    }
    bool isEmpty() const { return m_words.empty(); }

private:
    static constexpr unsigned wordBits = 64;
    static constexpr std::size_t keptWords = 1'024; // when it is emptied

    LocationStore::Sequence m_base = 0;
    std::vector<std::uint64_t> m_words;
};

} // namespace drover
