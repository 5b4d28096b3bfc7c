// SPDX-License-Identifier: MIT
#pragma once

#include "support/testclient.h"
#include "support/testherd.h"

#include <QTest>

/// Goes on when \a server of \a herd has dealt with everything that reached it before: a new
/// client's line has been answered.
#define SETTLE(herd, server) \
    do { \
        drover::TestClient settling((herd).port(server)); \
        settling.say("x\n"); \
        QTRY_COMPARE(settling.lines(), qsizetype(1)); \
    } while (false)
