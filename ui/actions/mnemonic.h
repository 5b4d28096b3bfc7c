// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace drover {

/// The text of an action as it is read: without the mark of its mnemonic, "&", and where it has one
/// of its own behind the text, as in Chinese menus ("撤销(&U)"), without that.
QString withoutMnemonic(QString text);

} // namespace drover
