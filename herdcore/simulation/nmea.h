// SPDX-License-Identifier: MIT
#pragma once

#include "simulation/trackpoint.h"

#include <QByteArray>

namespace drover {

/// The points of a log of NMEA 0183 sentences, a line each: GGA, GLL and RMC where they have a fix.
/// Several sentences of one moment are one point. Other sentences and blank lines are passed over;
/// a line that is no sentence, or whose checksum is wrong, is an error.
///
/// The sentences are read with QNmeaPositionInfoSource's own parser, but not by its event loop:
/// that replays in the time that the track took, and drops what is broken without a word. Pure.
TrackPoints parseNmea(const QByteArray &content);

} // namespace drover
