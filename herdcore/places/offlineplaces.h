// SPDX-License-Identifier: MIT
#pragma once

#include "places/placesprovider.h"
#include "places/questionqueue.h"
#include "result.h"

#include <QByteArray>
#include <QObject>
#include <QString>

#include <memory>
#include <thread>
#include <unordered_map>

namespace drover {

class PlacesIndex;
struct Place;

/// Answers from a table of places on this machine, without any network.
///
/// The table is loaded on a thread of its own from the construction on; questions that come before
/// it is there wait for it, later ones are answered at once, or from the next turn of the event
/// loop on: a few in each, so that nothing else waits for a crowd of askers. The answers come in
/// the order of the questions. A table that cannot be read answers every question with
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
    std::optional<PlacesAnswer> nearbyAtOnce(const PlacesQuery &query) override;

private:
    using Loaded = Result<PlacesIndex, QString>; // or why there is none

    static Loaded load(const QString &fileName, const std::stop_token &stop);
    void takeOver(std::shared_ptr<const Loaded> loaded);
    PlacesAnswer answer(const PlacesQuery &query);
    const QByteArray &textOf(const Place &place);

    std::shared_ptr<const Loaded> m_loaded; // null until it is there
    QuestionQueue m_questions;
    /// What has been shown of late, by where its name is in the table: people ask again from near
    /// by.
    std::unordered_map<const char *, QByteArray> m_texts;
    QObject m_context; // calls that are on their way to this thread end with it
    std::jthread m_loader; // the last member: it is joined while m_context still takes its call
};

} // namespace drover
