// SPDX-License-Identifier: MIT
#pragma once

#include <QHostAddress>

#include <string>

namespace drover {

/// A server as a client knows it.
struct Endpoint
{
    std::string server; ///< its name, for people
    QHostAddress address;
    quint16 port = 0;

    bool operator==(const Endpoint &) const = default;
};

} // namespace drover
