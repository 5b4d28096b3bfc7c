// SPDX-License-Identifier: MIT
#include "palette/herdnames.h"

#include "models/herdmodel.h"

#include <algorithm>
#include <string>
#include <string_view>

namespace drover {

namespace {

constexpr char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

/// What is found, in two heaps, each with as many as are wanted.
class Found
{
public:
    Found(std::string typed, std::size_t most)
        : m_typed(std::move(typed))
        , m_most(most)
    {
        for (char &c : m_typed)
            c = lower(c);
    }

    void look(std::string_view name, const Selected &what)
    {
        const auto at = std::search(name.begin(), name.end(), m_typed.begin(), m_typed.end(),
                                    [](char in, char wanted) { return lower(in) == wanted; });
        if (at == name.end())
            return;
        std::vector<Selected> &heap = at == name.begin() ? m_beginning : m_holding;
        if (heap.size() < m_most)
            heap.push_back(what);
    }
    /// No other name could be among the best.
    bool isFull() const { return m_beginning.size() >= m_most; }
    void takeInto(std::vector<Selected> &all) const
    {
        for (const std::vector<Selected> *const heap : {&m_beginning, &m_holding})
            for (const Selected &each : *heap)
                if (all.size() < m_most)
                    all.push_back(each);
    }

private:
    std::string m_typed;
    std::size_t m_most;
    std::vector<Selected> m_beginning;
    std::vector<Selected> m_holding;
};

} // namespace

std::vector<Selected> findByName(const HerdModel &model, const QString &typed, std::size_t most)
{
    std::vector<Selected> all;
    if (typed.isEmpty() || model.isEmpty())
        return all;
    Found servers(typed.toStdString(), most);
    for (const ServerSnapshot &server : model.frame().servers)
        servers.look(model.serverNameBytes(server.id), Selected::ofServer(server.id));
    servers.takeInto(all);
    Found clients(typed.toStdString(), most);
    for (std::size_t i = 0; i < model.clientCount() && !clients.isFull(); ++i) {
        const auto client = static_cast<ClientIndex>(i);
        clients.look(model.client(client).name, Selected::ofClient(client));
    }
    clients.takeInto(all);
    return all;
}

} // namespace drover
