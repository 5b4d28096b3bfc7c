// SPDX-License-Identifier: MIT
#pragma once

#include "session/selection.h"

#include <QString>

#include <vector>

namespace drover {

class HerdModel;

/// The servers and clients of the last frame whose names hold \a typed, whatever the case of its
/// ASCII letters; those that begin with it first, and servers before clients. \a most at most. No
/// name is copied: 100,000 clients take some milliseconds. Nothing for an empty text.
std::vector<Selected> findByName(const HerdModel &model, const QString &typed, std::size_t most);

} // namespace drover
