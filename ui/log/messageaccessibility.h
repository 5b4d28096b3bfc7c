// SPDX-License-Identifier: MIT
#pragma once

namespace drover {

/// From then on a screen reader finds the rows of every MessageView as a table, and reads the
/// current one when it changes. Qt's own tables for item views know QTableView and its kin only.
/// May be called again.
void installMessageAccessibility();

} // namespace drover
