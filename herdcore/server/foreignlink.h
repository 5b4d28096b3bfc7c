// SPDX-License-Identifier: MIT
#pragma once

#include "net/stream.h"
#include "server/link.h"
#include "store/locationstore.h"

#include <memory>

namespace drover {

/// The link to a server of another make, which only knows AT lines. We always dial it; it dials us
/// as it likes, and what comes from its address is taken for its (HerdServer::takeForeignLine()).
///
/// Persistent: one connection, AT lines as they become news. Brief: a connection for each batch,
/// closed when that is sent. Such a server cannot say what it has: after a failure everything is
/// sent again.
class ForeignLink final : public Link, private StreamHandler
{
public:
    ForeignLink(HerdServer &server, Neighbour neighbour);
    ~ForeignLink() override;

    void drain() override;
    bool hasConnections() const override { return m_stream != nullptr; }
    void setFrozen(bool frozen) override;
    void abortAll(CloseReason reason, bool reset) override;

    /// For what came from it since it was last lost.
    LocationStore::Source source() const { return m_source; }
    /// Its address, once it is known.
    const QHostAddress &address() const { return m_address; }
    void countReceivedLine() { countReceived(); }

private:
    void finishAll(CloseReason reason) override;
    bool wantsToDial() const override;
    void dial(const QHostAddress &address) override;
    bool isUp() const override;
    bool isHalfOpen() const override { return false; }

    void connected(Stream &stream) override;
    void lineReceived(Stream &stream, std::string_view line, LineEnd end) override;
    void lineTooLong(Stream &stream, std::string_view head) override;
    void inputEnded(Stream &stream) override;
    void bytesSent(Stream &stream) override;
    void closed(Stream &stream, CloseReason reason) override;

    bool isBrief() const { return neighbour().kind == Neighbour::Kind::Brief; }
    void sendNews();
    std::size_t sendSome();
    void beginAnew();

    LocationStore::Cursor m_cursor;
    LocationStore::Source m_source;
    std::unique_ptr<Stream> m_stream; // null: not connected
    QHostAddress m_address;
    Deadline m_dialDeadline; // a host that is gone does not even refuse
    Clock::Monotonic m_connectedAt{0};
    bool m_connected = false;
    bool m_catchesUp = true; // until the cursor has come to the end once
    bool m_failed = false; // and not reached since
};

} // namespace drover
