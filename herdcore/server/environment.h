// SPDX-License-Identifier: MIT
#pragma once

#include "protocol/limits.h"

namespace drover {

class Clock;
class DeadlineQueue;
class Journal;
class PlacesProvider;
class Poller;

/// What all servers of a herd share. Everything outlives the servers and their connections.
struct Environment
{
    Poller &poller;
    Clock &clock;
    DeadlineQueue &deadlines;
    Journal &journal;
    PlacesProvider &places;
    const Limits &limits;
};

} // namespace drover
