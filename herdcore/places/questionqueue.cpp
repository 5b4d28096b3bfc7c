// SPDX-License-Identifier: MIT
#include "places/questionqueue.h"

#include "places/openquestion.h"

#include <QPointer>

#include <utility>

namespace drover {

namespace {

/// An answer with twenty places takes some 15 us, a few times as much as an IAMAT, which may come
/// meanwhile: between two turns sockets and signals are looked after. A turn costs some 5 us.
constexpr int answersPerTurn = 4;

} // namespace

QuestionQueue::QuestionQueue(Answerer answerer)
    : m_answerer(std::move(answerer))
{
}

QuestionQueue::~QuestionQueue() = default;

std::unique_ptr<PlacesRequest> QuestionQueue::add(const PlacesQuery &query,
                                                  PlacesProvider::Callback done)
{
    auto question = std::make_shared<OpenQuestion>(query, std::move(done));
    m_open.push_back(question);
    answerNextTurn();
    return std::make_unique<OpenRequest>(std::move(question));
}

void QuestionQueue::begin()
{
    m_hasBegun = true;
    answerNextTurn();
}

void QuestionQueue::answerNextTurn()
{
    if (m_hasBegun && !m_open.empty() && !std::exchange(m_answersNextTurn, true))
        QMetaObject::invokeMethod(
            &m_context, [this] { answerSome(); }, Qt::QueuedConnection);
}

void QuestionQueue::answerSome()
{
    m_answersNextTurn = false;
    const QPointer<QObject> context(&m_context); // a callback may delete us
    for (int answered = 0; context && !m_open.empty() && answered < answersPerTurn;) {
        const auto question = std::move(m_open.front());
        m_open.pop_front();
        if (!question->isOpen())
            continue;
        question->answer(m_answerer(question->query()));
        ++answered;
    }
    if (context)
        answerNextTurn();
}

} // namespace drover
