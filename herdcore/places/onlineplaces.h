// SPDX-License-Identifier: MIT
#pragma once

#include "net/deadline.h"
#include "places/httpexchange.h"
#include "places/placesprovider.h"
#include "places/placesservice.h"

#include <QByteArray>
#include <QNetworkAccessManager>
#include <QObject>

#include <chrono>
#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <unordered_map>
#include <vector>

namespace drover {

class OpenQuestion;

/// Asks a web service.
///
/// At most sixteen questions are with the service at a time, one where it is to be asked modestly;
/// the others wait for their turn, in the order in which they came. (Over HTTP/1.1 Qt opens six
/// connections to a host; Google speaks HTTP/2, where one is enough.) Questions that the service
/// would answer alike and that are under way at the same time are one. What nobody waits for any
/// more is given up at once. Nothing is remembered once it is answered: the terms of the services
/// do not allow it (ARCHITECTURE.md).
///
/// A question that is not answered within the service's timeout, the wait for its turn included,
/// gets UNKNOWN_ERROR. A modest service that says it has had enough is left alone for as long as it
/// asks for, else for a second, and twice as long each further time up to a minute; questions that
/// could not be answered in time then get OVER_QUERY_LIMIT at once.
class OnlinePlaces : public PlacesProvider
{
public:
    static constexpr std::size_t mostAtOnce = 16;
    /// Each costs a kilobyte or two; with more than this the last would wait for minutes.
    static constexpr std::size_t mostWaiting = 10'000;

    /// \a mostBytes bounds an answer of the service. \a clock outlives the places.
    OnlinePlaces(PlacesService service, qint64 mostBytes, Clock &clock);
    ~OnlinePlaces() override;

    std::unique_ptr<PlacesRequest> nearby(const PlacesQuery &query, Callback done) override;

private:
    class Asker;
    /// One question to the service, of one asker or of several.
    struct Inquiry
    {
        QByteArray key;
        HttpQuestion question;
        std::uint64_t number = 0; // in the order of coming
        std::vector<std::shared_ptr<OpenQuestion>> askers;
        std::unique_ptr<HttpExchange> exchange; // null while it waits for its turn
        std::unique_ptr<Deadline> timeout;
        Clock::Monotonic latest{0}; // when the timeout is
    };

    void answerLater(const std::shared_ptr<OpenQuestion> &question, PlacesAnswer answer);
    std::optional<PlacesAnswer> refusalForNow() const;
    Inquiry &addInquiry(const QByteArray &key, HttpQuestion question);
    void leave(const QByteArray &key);
    void askNext();
    void answered(const QByteArray &key, const HttpAnswer &answer);
    void timedOut(const QByteArray &key);
    void giveUp(const QByteArray &key, const PlacesAnswer &answer);
    std::unique_ptr<Inquiry> take(const QByteArray &key);
    void pause(std::optional<std::chrono::seconds> wish);
    PlacesAnswer pausedAnswer() const;

    const PlacesService m_service;
    const qint64 m_mostBytes;
    QNetworkAccessManager m_network;
    DeadlineQueue m_deadlines;
    std::unordered_map<QByteArray, std::unique_ptr<Inquiry>> m_inquiries;
    std::map<std::uint64_t, Inquiry *> m_waiting;
    std::size_t m_atOnce = 0; // exchanges under way
    std::uint64_t m_lastNumber = 0;
    Deadline m_pause; // set while the service is left alone
    std::chrono::seconds m_nextPause{1};
    QObject m_context; // calls that are on their way end with it
};

} // namespace drover
