// SPDX-License-Identifier: MIT
#pragma once

#include "places/placesprovider.h"

#include <memory>
#include <utility>

namespace drover {

/// A question that has not been answered yet. The provider that will answer it and the request that
/// may take it back each have a share; neither needs the other to be there still.
class OpenQuestion
{
public:
    OpenQuestion(const PlacesQuery &query, PlacesProvider::Callback done)
        : m_query(query)
        , m_done(std::move(done))
    {
    }

    const PlacesQuery &query() const { return m_query; }
    /// Whether anybody still waits for the answer.
    bool isOpen() const { return m_done != nullptr; }
    /// Calls the callback, the first time only and unless the question has been taken back. The
    /// callback may delete whatever it likes.
    void answer(const PlacesAnswer &answer)
    {
        if (const auto done = std::exchange(m_done, nullptr))
            done(answer);
    }
    void takeBack() { m_done = nullptr; }

private:
    PlacesQuery m_query;
    PlacesProvider::Callback m_done;
};

/// The asker's end of an OpenQuestion.
class OpenRequest : public PlacesRequest
{
public:
    explicit OpenRequest(std::shared_ptr<OpenQuestion> question)
        : m_question(std::move(question))
    {
    }
    ~OpenRequest() override { m_question->takeBack(); }
    OpenRequest(const OpenRequest &) = delete;
    OpenRequest &operator=(const OpenRequest &) = delete;

private:
    std::shared_ptr<OpenQuestion> m_question;
};

} // namespace drover
