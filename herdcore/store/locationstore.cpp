// SPDX-License-Identifier: MIT
#include "store/locationstore.h"

#include "protocol/formatter.h"
#include "protocol/parser.h"

#include <QHashFunctions>

#include <compare>
#include <limits>
#include <new>

namespace drover {

namespace {

/// What the allocator keeps beside each block, and the steps in which it hands memory out. What
/// it rounds up is room for texts that grow by a few bytes when a difference or a time gets longer.
constexpr std::size_t allocationOverhead = 8;
constexpr std::size_t allocationStep = 16;
constexpr std::size_t verbAndBlank = 3; // "AT "

static_assert(maxAtLineBytes + 1 + allocationStep <= std::numeric_limits<std::uint16_t>::max());

} // namespace

std::size_t LocationStore::Record::clientOffset() const
{
    return verbAndBlank + m_serverLength + 1U + m_differenceLength + 1U;
}

std::string_view LocationStore::Record::server() const
{
    return line().substr(verbAndBlank, m_serverLength);
}

std::string_view LocationStore::Record::difference() const
{
    return line().substr(verbAndBlank + m_serverLength + 1U, m_differenceLength);
}

std::string_view LocationStore::Record::client() const
{
    return line().substr(clientOffset(), m_clientLength);
}

std::string_view LocationStore::Record::location() const
{
    return line().substr(clientOffset() + m_clientLength + 1U, m_locationLength);
}

std::string_view LocationStore::Record::time() const
{
    const std::size_t begin = clientOffset() + m_clientLength + 1U + m_locationLength + 1U;
    return line().substr(begin, m_length - 1U - begin);
}

LocationStore::LocationStore(std::uint64_t epoch, const Limits &limits)
    : m_epoch(epoch)
    , m_maxSize(static_cast<std::size_t>(limits.maxClients))
    , m_maxBytes(static_cast<std::size_t>(limits.maxStoreBytes))
{
    Q_ASSERT(epoch != 0);
}

LocationStore::~LocationStore()
{
    for (Node *node = m_end.next; node != &m_end;) {
        Q_ASSERT(node->sequence != 0); // no cursor outlives the store
        auto *record = static_cast<Record *>(node);
        node = node->next;
        ::operator delete(record);
    }
}

LocationStore::Outcome LocationStore::merge(const Update &update, Source source)
{
    const std::size_t length = atLineLength(update) + 1;
    Q_ASSERT(length <= maxAtLineBytes + 1);
    const std::uint32_t hash = hashOf(update.client);
    Record **const place = placeOf(update.client, hash);
    Record *record = place ? *place : nullptr;
    if (!record) {
        if (size() >= m_maxSize
            || byteSize() + allocatedBytes(length) + m_index.mostGrowth() > m_maxBytes)
            return {Merge::Full, nullptr};
        record = allocate(length);
        m_index.insert(hash, record);
        m_bytes += allocatedBytes(length);
    } else {
        if (!wins(update, *record))
            return {Merge::Stale, record};
        unlink(*record);
        if (record->m_capacity < length) {
            Record *larger = allocate(length);
            m_bytes += allocatedBytes(length) - allocatedBytes(record->m_capacity);
            *place = larger;
            // The update may be a view of the old text only through the old record: callers merge
            // lines that they have received, never records of this store.
            ::operator delete(record);
            record = larger;
        }
    }
    fill(*record, update, length, source);
    record->sequence = ++m_lastSequence;
    linkBefore(*record, m_end);
    return {Merge::News, record};
}

const LocationStore::Record *LocationStore::find(std::string_view client) const
{
    Record *const *const place = placeOf(client, hashOf(client));
    return place ? *place : nullptr;
}

const LocationStore::Record *LocationStore::findLine(std::string_view line) const
{
    constexpr int fieldsBefore = 3; // AT, server, difference
    std::size_t begin = 0;
    for (int i = 0; i < fieldsBefore; ++i) {
        begin = line.find(' ', begin) + 1;
        if (begin == 0)
            return nullptr;
    }
    const std::size_t end = line.find(' ', begin);
    if (end == std::string_view::npos)
        return nullptr;
    const Record *const record = find(line.substr(begin, end - begin));
    return record && record->line().substr(0, record->m_length - 1U) == line ? record : nullptr;
}

/// Seeded anew in each process: clients choose their names, and must not choose our collisions.
std::uint32_t LocationStore::hashOf(std::string_view client)
{
    return static_cast<std::uint32_t>(
        qHashBits(client.data(), client.size(), QHashSeed::globalSeed()));
}

/// PROTOCOL section 4, and for differences that are equal but written differently (only servers of
/// other makes do that) the greater text, so that the order is total.
bool LocationStore::wins(const Update &update, const Record &record)
{
    if (const auto order = update.sentAt <=> record.sentAt(); std::is_neq(order))
        return std::is_gt(order);
    if (const int order = update.server.compare(record.server()); order != 0)
        return order > 0;
    const auto stored = parseTimeDifference(record.difference());
    const auto offered = parseTimeDifference(update.difference);
    Q_ASSERT(stored && offered);
    if (*offered != *stored)
        return *offered < *stored;
    if (const int order = update.location.compare(record.location()); order != 0)
        return order > 0;
    if (const int order = update.time.compare(record.time()); order != 0)
        return order > 0;
    return update.difference > record.difference();
}

LocationStore::Record *LocationStore::allocate(std::size_t length)
{
    const std::size_t size = allocatedBytes(length) - allocationOverhead;
    void *memory = ::operator new(size);
    auto *record = new (memory) Record;
    record->m_capacity = static_cast<std::uint16_t>(size - sizeof(Record));
    return record;
}

/// The memory that a record with a text of \a length takes; the same for that text's capacity.
std::size_t LocationStore::allocatedBytes(std::size_t length)
{
    const std::size_t needed = sizeof(Record) + length + allocationOverhead;
    return (needed + allocationStep - 1) / allocationStep * allocationStep;
}

void LocationStore::fill(Record &record, const Update &update, std::size_t length, Source source)
{
    writeAtLine(update, record.text());
    record.m_seconds = update.sentAt.seconds;
    record.m_nanoseconds = update.sentAt.nanoseconds;
    record.m_source = source;
    record.m_length = static_cast<std::uint16_t>(length);
    record.m_serverLength = static_cast<std::uint16_t>(update.server.size());
    record.m_differenceLength = static_cast<std::uint16_t>(update.difference.size());
    record.m_clientLength = static_cast<std::uint16_t>(update.client.size());
    record.m_locationLength = static_cast<std::uint16_t>(update.location.size());
}

void LocationStore::unlink(Node &node)
{
    node.previous->next = node.next;
    node.next->previous = node.previous;
}

void LocationStore::linkBefore(Node &node, Node &position)
{
    node.next = &position;
    node.previous = position.previous;
    node.previous->next = &node;
    position.previous = &node;
}

LocationStore::Record **LocationStore::placeOf(std::string_view client, std::uint32_t hash) const
{
    return m_index.find(hash, [client](const Record &record) { return record.client() == client; });
}

LocationStore::Cursor::Cursor(LocationStore &store)
    : m_store(store)
{
    linkBefore(*this, store.m_end);
}

LocationStore::Cursor::~Cursor()
{
    unlink(*this);
}

void LocationStore::Cursor::moveToBegin()
{
    unlink(*this);
    linkBefore(*this, *m_store.m_end.next);
}

void LocationStore::Cursor::moveAfter(Sequence mark)
{
    unlink(*this);
    Node *position = &m_store.m_end;
    for (Node *node = position->previous; node != &m_store.m_end; node = node->previous) {
        if (node->sequence == 0)
            continue; // another cursor
        if (node->sequence <= mark)
            break;
        position = node;
    }
    linkBefore(*this, *position);
}

const LocationStore::Record *LocationStore::Cursor::next()
{
    Node &node = following();
    if (&node == &m_store.m_end)
        return nullptr;
    unlink(*this);
    linkBefore(*this, *node.next);
    return static_cast<const Record *>(&node);
}

/// The next record behind other cursors, or the list's end.
LocationStore::Node &LocationStore::Cursor::following() const
{
    Node *node = Node::next;
    while (node->sequence == 0 && node != &m_store.m_end)
        node = node->next;
    return *node;
}

bool LocationStore::Cursor::isAtEnd() const
{
    return &following() == &m_store.m_end;
}

LocationStore::Sequence LocationStore::Cursor::readUpTo() const
{
    const Node &node = following();
    return &node == &m_store.m_end ? m_store.m_lastSequence : node.sequence - 1;
}

} // namespace drover
