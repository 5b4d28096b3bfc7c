// SPDX-License-Identifier: MIT
#pragma once

#include "monitor/herdframe.h"

#include <QObject>

namespace drover {

/// What the window shows the details of.
struct Selected
{
    enum class Kind { Nothing, Server, Link, Client };

    Kind kind = Kind::Nothing;
    ServerIndex server = unknownServer; ///< of a Link: one end
    ServerIndex other = unknownServer; ///< of a Link: the other end
    ClientIndex client = 0;

    static Selected nothing() { return {}; }
    static Selected ofServer(ServerIndex id) { return {Kind::Server, id, unknownServer, 0}; }
    /// Whichever way round.
    static Selected ofLink(ServerIndex one, ServerIndex other)
    {
        return {Kind::Link, std::min(one, other), std::max(one, other), 0};
    }
    static Selected ofClient(ClientIndex client)
    {
        return {Kind::Client, unknownServer, unknownServer, client};
    }

    bool isServer(ServerIndex id) const { return kind == Kind::Server && server == id; }
    bool operator==(const Selected &) const = default;
};

/// One selection for the whole window: every view shows it and can change it.
class Selection : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    const Selected &current() const { return m_current; }
    /// Where it is selected already only selectedAgain() follows.
    void select(const Selected &what);

signals:
    void changed(const drover::Selected &now);
    void selectedAgain();

private:
    Selected m_current;
};

} // namespace drover
