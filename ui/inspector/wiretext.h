// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArrayView>
#include <QString>

namespace drover {

enum class WireMarks {
    Hidden, ///< blanks are blank, a CR is not seen
    Shown, ///< "·" for a space, "→" for a tab, "\r" for a CR
};

/// Bytes of the wire for people: every one can be told from every other, but for what Hidden hides.
/// UTF-8 is shown as what it says, bytes that are none and control characters as "\x9f", a
/// backslash before "x" or "r" as two. (Unicode has pictures of control characters, but common
/// fonts do not.)
QString wireText(QByteArrayView bytes, WireMarks marks);
/// What WireMarks::Shown puts where a line ended.
inline constexpr QChar lineEndMark(0x21b5);

} // namespace drover
