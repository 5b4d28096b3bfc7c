// SPDX-License-Identifier: MIT
#pragma once

#include "places/placesprovider.h"

#include <QObject>

#include <deque>
#include <functional>
#include <memory>

namespace drover {

class OpenQuestion;

/// Questions that can be answered here, each within a moment: a few in each turn of the event loop,
/// so that nothing else waits for a crowd of askers. The answers come in the order of the
/// questions. One thread's own.
class QuestionQueue
{
public:
    using Answerer = std::function<PlacesAnswer(const PlacesQuery &)>;

    explicit QuestionQueue(Answerer answerer);
    ~QuestionQueue();
    QuestionQueue(const QuestionQueue &) = delete;
    QuestionQueue &operator=(const QuestionQueue &) = delete;

    /// As PlacesProvider::nearby().
    std::unique_ptr<PlacesRequest> add(const PlacesQuery &query, PlacesProvider::Callback done);
    /// Until this is called the questions wait.
    void begin();
    /// Whether a question would have to wait for others, or for begin().
    bool hasToWait() const { return !m_hasBegun || !m_open.empty(); }

private:
    void answerNextTurn();
    void answerSome();

    const Answerer m_answerer;
    std::deque<std::shared_ptr<OpenQuestion>> m_open; // in the order in which they came
    bool m_hasBegun = false;
    bool m_answersNextTurn = false;
    QObject m_context; // calls that are on their way to this thread end with it
};

} // namespace drover
