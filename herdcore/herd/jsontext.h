// SPDX-License-Identifier: MIT
#pragma once

#include "result.h"

#include <QByteArrayView>
#include <QLatin1StringView>
#include <QString>

#include <vector>

namespace drover {

/// A JSON value that knows where in its text it stands, so that what is wrong with it can be
/// shown to whoever wrote it.
struct JsonValue
{
    enum class Kind { Null, Bool, Number, String, Array, Object };

    Kind kind = Kind::Null;
    qsizetype offset = 0; ///< of its first byte
    QString text; ///< of a String what it stands for, of Bool and Number as written
    QString key; ///< of a member of an Object
    qsizetype keyOffset = 0;
    std::vector<JsonValue> children; ///< of Array and Object, in order, each key once

    /// The member of an Object, or null.
    const JsonValue *member(QLatin1StringView name) const;
};

struct JsonError
{
    qsizetype offset = 0;
    QString message; ///< what is wrong, and what to write instead
};

/// Reads RFC 8259, strictly: no comments, no trailing commas, no key twice in one object, at most
/// maxJsonDepth lists and objects within each other. Pure.
///
/// Not QJsonDocument: that lets keys win over their doubles, tells no positions of values, finds
/// an unclosed string only at the end of the text and takes `\q`, `.5` and line breaks in strings.
Result<JsonValue, JsonError> readJson(QByteArrayView utf8);
inline constexpr int maxJsonDepth = 16;

/// The line of \a offset, counted from 1.
int lineAt(QByteArrayView text, qsizetype offset);

} // namespace drover
