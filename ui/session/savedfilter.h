// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace drover {

/// A filter of the messages that has a name.
struct SavedFilter
{
    QString name;
    QString text; ///< as it is typed
    bool operator==(const SavedFilter &) const = default;
};

} // namespace drover
