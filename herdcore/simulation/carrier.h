// SPDX-License-Identifier: MIT
#pragma once

#include "net/deadline.h"
#include "net/stream.h"
#include "protocol/timestamp.h"
#include "simulation/crowdsnapshot.h"
#include "simulation/endpoint.h"

#include <chrono>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace drover {

class Carrier;
class Crowd;

/// What a client has said and has no answer to yet.
struct Said
{
    Timestamp sentAt; ///< of the report, by the client's clock
    Clock::Monotonic saidAt{0};
    std::size_t location = 0; ///< a hash of the report's
    std::uint32_t client = 0;
    bool isQuery = false; ///< WHATSAT: the AT of the report is expected, and JSON behind it
};

/// In the order in which it was said, which is that of the answers.
class SaidQueue
{
public:
    bool isEmpty() const { return m_head == m_said.size(); }
    std::size_t size() const { return m_said.size() - m_head; }
    const Said &front() const { return m_said[m_head]; }
    void push(const Said &said) { m_said.push_back(said); }
    void pop();

private:
    std::vector<Said> m_said; // from m_head on
    std::size_t m_head = 0;
};

/// A connection to one server. Outlives its crowd by the rest of a turn at most, deaf by then.
class CarrierConnection final : public StreamHandler
{
public:
    CarrierConnection(Crowd &crowd, Carrier &carrier, const Endpoint &endpoint);

    /// Null where the dialling failed at once.
    Stream *stream() const { return m_stream.get(); }
    /// The carrier does not listen any more: what comes until the end is nobody's.
    void dismiss() { m_carrier = nullptr; }
    /// Resets it; nobody is told.
    void orphan();

private:
    void connected(Stream &stream) override;
    void lineReceived(Stream &stream, std::string_view line, LineEnd end) override;
    void lineTooLong(Stream &stream, std::string_view head) override;
    void inputEnded(Stream &stream) override;
    void closed(Stream &stream, CloseReason reason) override;

    Crowd *m_crowd; // null when it is gone
    Carrier *m_carrier; // null when it has left
    std::unique_ptr<Stream> m_stream;
};

/// Takes some clients of a crowd to one server, and to another one when it has to or wants to: one
/// connection at a time. Belongs to a Crowd, whose private part it is.
class Carrier
{
public:
    Carrier(Crowd &crowd, std::size_t number);
    /// Resets the connection.
    ~Carrier();

    void start();
    void stop();
    /// The crowd's endpoints are others than \a before now.
    void endpointsChanged(const std::vector<Endpoint> &before);
    /// To another server, as soon as everything is answered. Only where canSpeak().
    void roamTo(std::size_t endpoint);
    void dial();

    std::size_t number() const { return m_number; }
    bool canSpeak() const { return m_isOpen && !m_isLeaving; }
    bool isOpen() const { return m_isOpen; }
    bool hasBeenOpen() const { return m_hasBeenOpen; }
    /// Of the crowd's, where it leads; only where canSpeak().
    std::size_t endpoint() const { return m_endpoint; }
    /// Who has come over from other carriers.
    std::vector<std::uint32_t> &guests() { return m_guests; }
    /// Only where canSpeak().
    void say(std::string_view line, const Said &said);
    /// That has answered on this connection; empty where none has.
    std::string server() const;

private:
    friend class CarrierConnection;

    void wantDial();
    void dialNext(bool wasGood);
    void deadlineReached();
    void connected();
    void heard(std::string_view line);
    void heardPlaces(std::string_view line);
    void answered();
    void popSaid();
    void lost(CarrierConnection &connection, CloseReason reason);
    void leave(CrowdTrouble why);
    void giveUp(CrowdTrouble why);
    void leaveIfAnswered();

    Crowd &m_crowd;
    const std::size_t m_number;
    Deadline m_deadline; // to dial again; or to look whether the server is silent
    std::chrono::nanoseconds m_backOff;
    std::unique_ptr<CarrierConnection> m_connection; // null while there is none
    SaidQueue m_said;
    std::vector<std::uint32_t> m_guests;
    std::size_t m_endpoint = 0; // the one to dial next, or dialled
    std::uint16_t m_server = 0; // that was dialled last, of the crowd's
    std::uint16_t m_lastServer = 0; // that answered, likewise
    std::size_t m_failures = 0; // since the last answer
    enum class Places : std::uint8_t { None, Awaited, Begun, Ended } m_places = Places::None;
    bool m_isQueued = false; // to dial
    bool m_isDialling = false;
    bool m_isOpen = false;
    bool m_isLeaving = false; // to m_endpoint, or for good, when everything is answered
    bool m_isAnswered = false; // on m_connection
    bool m_hasBeenOpen = false;
};

} // namespace drover
