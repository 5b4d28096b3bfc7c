// SPDX-License-Identifier: MIT
#include "places/onlineplaces.h"

#include "places/googlelayout.h"
#include "places/openquestion.h"

#include <QPointer>

#include <algorithm>
#include <utility>

namespace drover {

namespace {

constexpr std::chrono::seconds firstPause{1};
constexpr std::chrono::seconds longestPause{60};

bool asksForPause(const HttpAnswer &answer)
{
    constexpr int tooManyRequests = 429;
    constexpr int gatewayTimeout = 504;
    return answer.status == tooManyRequests || answer.status == gatewayTimeout;
}

/// What tells questions apart.
QByteArray keyOf(const HttpQuestion &question)
{
    return question.url.toEncoded() + ' ' + question.body;
}

QString seconds(std::chrono::nanoseconds time)
{
    return QString::number(std::chrono::duration<double>(time).count(), 'g', 3);
}

} // namespace

class OnlinePlaces::Asker : public PlacesRequest
{
public:
    Asker(OnlinePlaces &places, std::shared_ptr<OpenQuestion> question, QByteArray key)
        : m_places(places)
        , m_context(&places.m_context)
        , m_question(std::move(question))
        , m_key(std::move(key))
    {
    }
    ~Asker() override
    {
        const bool wasOpen = m_question->isOpen();
        m_question->takeBack();
        if (wasOpen && m_context)
            m_places.leave(m_key);
    }
    Asker(const Asker &) = delete;
    Asker &operator=(const Asker &) = delete;

private:
    OnlinePlaces &m_places;
    const QPointer<QObject> m_context; // null when the places are gone
    const std::shared_ptr<OpenQuestion> m_question;
    const QByteArray m_key;
};

OnlinePlaces::OnlinePlaces(PlacesService service, qint64 mostBytes, Clock &clock)
    : m_service(std::move(service))
    , m_mostBytes(mostBytes)
    , m_deadlines(clock)
    , m_pause(m_deadlines, [this] { askNext(); })
    , m_nextPause(firstPause)
{
}

OnlinePlaces::~OnlinePlaces() = default;

std::unique_ptr<PlacesRequest> OnlinePlaces::nearby(const PlacesQuery &query, Callback done)
{
    auto question = std::make_shared<OpenQuestion>(query, std::move(done));
    if (auto answer = answerUnasked(query)) {
        answerLater(question, std::move(*answer));
        return std::make_unique<OpenRequest>(std::move(question));
    }
    HttpQuestion http = placesQuestion(m_service, query);
    const QByteArray key = keyOf(http);
    const auto found = m_inquiries.find(key);
    if (found == m_inquiries.end()) {
        if (auto refusal = refusalForNow()) {
            answerLater(question, std::move(*refusal));
            return std::make_unique<OpenRequest>(std::move(question));
        }
    }
    Inquiry &inquiry
        = found == m_inquiries.end() ? addInquiry(key, std::move(http)) : *found->second;
    inquiry.askers.push_back(question);
    auto asker = std::make_unique<Asker>(*this, std::move(question), key);
    askNext();
    return asker;
}

std::optional<PlacesAnswer> OnlinePlaces::refusalForNow() const
{
    if (m_pause.isSet() && m_pause.remaining() >= m_service.timeout)
        return pausedAnswer();
    if (m_waiting.size() < mostWaiting)
        return std::nullopt;
    return placesError(
        PlacesStatus::OverQueryLimit,
        QStringLiteral("Too many questions wait for %1: ask again later.").arg(m_service.host()));
}

OnlinePlaces::Inquiry &OnlinePlaces::addInquiry(const QByteArray &key, HttpQuestion question)
{
    auto inquiry = std::make_unique<Inquiry>();
    inquiry->key = key;
    inquiry->question = std::move(question);
    inquiry->number = ++m_lastNumber;
    inquiry->latest = m_deadlines.clock().monotonicNow() + m_service.timeout;
    inquiry->timeout = std::make_unique<Deadline>(m_deadlines, [this, key] { timedOut(key); });
    inquiry->timeout->setIn(m_service.timeout);
    m_waiting.emplace(inquiry->number, inquiry.get());
    return *(m_inquiries[key] = std::move(inquiry));
}

void OnlinePlaces::answerLater(const std::shared_ptr<OpenQuestion> &question, PlacesAnswer answer)
{
    QMetaObject::invokeMethod(
        &m_context, [question, answer = std::move(answer)] { question->answer(answer); },
        Qt::QueuedConnection);
}

/// Somebody does not wait any more.
void OnlinePlaces::leave(const QByteArray &key)
{
    const auto found = m_inquiries.find(key);
    if (found == m_inquiries.end())
        return;
    auto &askers = found->second->askers;
    std::erase_if(askers, [](const auto &asker) { return !asker->isOpen(); });
    if (!askers.empty())
        return;
    take(key);
    askNext();
}

void OnlinePlaces::askNext()
{
    const std::size_t most = m_service.isModest() ? 1 : mostAtOnce;
    const auto now = m_deadlines.clock().monotonicNow();
    for (auto next = m_waiting.begin();
         m_atOnce < most && next != m_waiting.end() && !m_pause.isSet();) {
        Inquiry &inquiry = *next->second;
        if (inquiry.latest <= now) { // it is about to be told so
            ++next;
            continue;
        }
        next = m_waiting.erase(next);
        ++m_atOnce;
        inquiry.exchange = std::make_unique<HttpExchange>(
            m_network, inquiry.question, m_mostBytes,
            [this, key = inquiry.key](const HttpAnswer &answer) { answered(key, answer); });
    }
}

void OnlinePlaces::answered(const QByteArray &key, const HttpAnswer &answer)
{
    if (m_service.isModest() && asksForPause(answer))
        pause(answer.retryAfter);
    else if (answer.trouble == HttpAnswer::Trouble::None)
        m_nextPause = firstPause;
    const auto askers = std::move(take(key)->askers);
    const QPointer<QObject> context(&m_context); // a callback may delete us
    askNext();
    // Their bounds may differ where the service was not told them.
    for (const auto &asker : askers) {
        if (!context)
            return;
        asker->answer(readPlaces(m_service, asker->query(), answer));
    }
}

void OnlinePlaces::timedOut(const QByteArray &key)
{
    const auto found = m_inquiries.find(key);
    const bool wasAsked = found->second->exchange != nullptr;
    const QString what = wasAsked
        ? QStringLiteral("%1 did not answer within %2 s: ask again later.")
        : QStringLiteral("%1 was too busy with other questions for %2 s: ask again later.");
    giveUp(key,
           placesError(PlacesStatus::UnknownError,
                       what.arg(m_service.host(), seconds(m_service.timeout))));
}

void OnlinePlaces::giveUp(const QByteArray &key, const PlacesAnswer &answer)
{
    const auto askers = std::move(take(key)->askers);
    const QPointer<QObject> context(&m_context);
    askNext();
    for (const auto &asker : askers)
        if (context)
            asker->answer(answer);
}

/// Out of all lists; its exchange and its deadline end with it, and with them \a key, should that
/// be theirs.
std::unique_ptr<OnlinePlaces::Inquiry> OnlinePlaces::take(const QByteArray &key)
{
    const auto found = m_inquiries.find(key);
    std::unique_ptr<Inquiry> inquiry = std::move(found->second);
    m_inquiries.erase(found);
    if (inquiry->exchange)
        --m_atOnce;
    else
        m_waiting.erase(inquiry->number);
    return inquiry;
}

void OnlinePlaces::pause(std::optional<std::chrono::seconds> wish)
{
    const std::chrono::seconds length = wish.value_or(m_nextPause);
    m_nextPause = std::min(2 * m_nextPause, longestPause);
    if (length <= m_pause.remaining())
        return;
    m_pause.setIn(length);
    // Those that would run out of time meanwhile need not wait for it.
    const auto end = m_deadlines.clock().monotonicNow() + length;
    std::vector<QByteArray> late;
    for (const auto &[number, inquiry] : m_waiting)
        if (inquiry->latest <= end)
            late.push_back(inquiry->key);
    const PlacesAnswer answer = pausedAnswer();
    for (const QByteArray &key : late) {
        const std::unique_ptr<Inquiry> inquiry = take(key);
        for (const auto &asker : inquiry->askers)
            answerLater(asker, answer);
    }
}

PlacesAnswer OnlinePlaces::pausedAnswer() const
{
    return placesError(PlacesStatus::OverQueryLimit,
                       QStringLiteral("%1 wants to be left alone for %2 s: ask again after that.")
                           .arg(m_service.host(), seconds(m_pause.remaining())));
}

} // namespace drover
