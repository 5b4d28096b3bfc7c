// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>

class QWidget;

namespace drover {

/// Looks at every text of a window as a user would: at what is visible now.
namespace TextWalk {

/// Texts that did not come through the PseudoTranslator, with who shows them. Names, numbers, keys
/// and the words of the protocol need not.
QStringList untranslated(const QWidget &window);
/// Texts of which something cannot be read for want of room, with who shows them.
QStringList cutOff(const QWidget &window);

} // namespace TextWalk

} // namespace drover
