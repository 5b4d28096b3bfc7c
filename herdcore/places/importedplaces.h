// SPDX-License-Identifier: MIT
#pragma once

#include "places/placesfile.h"
#include "places/placesprovider.h"
#include "places/questionqueue.h"
#include "result.h"

#include <QString>

#include <memory>

namespace drover {

/// Answers from a file that `places import` has made, on the herd's own thread: an answer takes a
/// fraction of a millisecond where the file is in the system's cache. Should the file break
/// meanwhile, the answers are UNKNOWN_ERROR.
class ImportedPlaces : public PlacesProvider
{
public:
    /// The error is a sentence that says what to do.
    static Result<std::unique_ptr<ImportedPlaces>, QString> open(const QString &fileName);

    std::unique_ptr<PlacesRequest> nearby(const PlacesQuery &query, Callback done) override;

private:
    ImportedPlaces(PlacesFile file, QString fileName);

    PlacesAnswer answer(const PlacesQuery &query);

    PlacesFile m_file;
    const QString m_fileName;
    QuestionQueue m_questions;
};

} // namespace drover
