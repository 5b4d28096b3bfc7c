// SPDX-License-Identifier: MIT
#pragma once

#include "result.h"

#include <QByteArray>
#include <QString>

#include <string>

namespace drover {

class Herd;

/// A line that steers a running herd.
struct ControlCommand
{
    enum class Verb {
        Down,
        Kill,
        Up,
        Freeze,
        Thaw,
        Cut,
        Heal,
        Hold,
        Release,
        Slow,
        SlowMotion,
        State,
        Quit,
        Help
    };

    Verb verb = Verb::State;
    std::string first{}; ///< a server, where the verb wants one
    std::string second{}; ///< another, for Cut, Heal, Hold, Release and Slow
    int milliseconds = 0; ///< for Slow and SlowMotion; from 0 to the most that a link takes

    bool operator==(const ControlCommand &) const = default;
};

/// verb = "down" | "kill" | "up" | "freeze" | "thaw", then a server; "cut" | "heal" |
/// "hold" | "release", then two; "slow", then two and milliseconds; "slowmotion", then
/// milliseconds; "state" | "quit" | "help". The error is a sentence. A blank line is none of them:
/// \a line is not blank.
Result<ControlCommand, QString> parseControlCommand(const QByteArray &line);

/// What can be typed, a line each.
QString controlHelp();

/// What is true of the herd now: a line for every server and, below it, one for each of its links.
QString describeHerd(const Herd &herd);

/// Carries out everything but Quit and returns what to tell the user.
QString obey(Herd &herd, const ControlCommand &command);

} // namespace drover
