// SPDX-License-Identifier: MIT
#pragma once

#include "models/herdmodel.h"

namespace drover {

/// How far the servers are from agreeing, in a few words: "Converged", "2 servers behind, 3
/// updates in flight". For the status bar.
QString agreementText(const HerdModel &model);
/// The same in a sentence or two, naming the servers. For the head of the table.
QString agreementSentence(const HerdModel &model);

} // namespace drover
