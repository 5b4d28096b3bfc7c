// SPDX-License-Identifier: MIT
#pragma once

#include "places/placesprovider.h"
#include "result.h"

#include <QObject>
#include <QString>

#include <deque>
#include <memory>
#include <thread>

namespace drover {

class OpenQuestion;
class PlacesIndex;

/// Answers from a table of places on this machine, without any network.
///
/// The table is loaded on a thread of its own from the construction on; questions that come before
/// it is there wait for it, later ones are answered from the next turn of the event loop on: a few
/// in each, so that nothing else waits for a crowd of askers. The answers come in the order of the
/// questions. A table that cannot be read answers every question with
/// UNKNOWN_ERROR and what is wrong with it.
class OfflinePlaces : public PlacesProvider
{
public:
    /// The towns, airports and landmarks that are part of the program.
    static QString bundledTable();

    /// \a fileName is a table as PlacesIndex::parse() reads it, gzipped. Returns at once.
    explicit OfflinePlaces(const QString &fileName = bundledTable());
    /// While the table is still being loaded this waits for the step that is under way: a tenth of
    /// a second at most for the bundled one.
    ~OfflinePlaces() override;

    std::unique_ptr<PlacesRequest> nearby(const PlacesQuery &query, Callback done) override;

private:
    using Loaded = Result<PlacesIndex, QString>; // or why there is none

    static Loaded load(const QString &fileName, const std::stop_token &stop);
    void takeOver(std::shared_ptr<const Loaded> loaded);
    void answerNextTurn();
    void answerSome();
    PlacesAnswer answer(const PlacesQuery &query) const;

    std::shared_ptr<const Loaded> m_loaded; // null until it is there
    std::deque<std::shared_ptr<OpenQuestion>> m_open; // in the order in which they came
    bool m_answersNextTurn = false;
    QObject m_context; // calls that are on their way to this thread end with it
    std::jthread m_loader; // the last member: it is joined while m_context still takes its call
};

} // namespace drover
