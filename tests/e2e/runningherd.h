// SPDX-License-Identifier: MIT
#pragma once

#include "support/droverprocess.h"
#include "support/portrange.h"

#include <QHostAddress>
#include <QTcpSocket>

namespace drover {

inline constexpr int herdSize = 5;
inline constexpr const char *serverNames[herdSize]
    = {"Goloman", "Hands", "Holiday", "Welsh", "Wilkes"};
inline constexpr auto kiwi = "IAMAT kiwi +34.068930-118.445127 1520023934.918963997\n";

inline QStringList serveWords(const PortRange &ports, const char *more = "")
{
    return words(QStringLiteral("serve --ports %1 %2")
                     .arg(QString::number(ports.first()), QLatin1String(more)));
}

inline QByteArray listeningLines(const PortRange &ports)
{
    QByteArray lines;
    for (int i = 0; i < herdSize; ++i)
        lines += QByteArray(serverNames[i]) + " 127.0.0.1:" + QByteArray::number(ports.at(i))
            + " listening\n";
    return lines;
}

/// The default herd, running.
struct RunningHerd
{
    explicit RunningHerd(const char *more = "", const DroverProcess::Setup &setup = {})
        : process(home, serveWords(ports, more), setup)
    {
    }
    bool isListening() const { return process.output().contains(listeningLines(ports)); }
    quint16 port(const char *server) const
    {
        for (int i = 0; i < herdSize; ++i)
            if (qstrcmp(serverNames[i], server) == 0)
                return ports.at(i);
        qFatal("%s is no server of this herd.", server);
    }

    ScratchHome home;
    PortRange ports{herdSize};
    DroverProcess process;
};

inline bool isRefused(quint16 port)
{
    QTcpSocket socket;
    socket.connectToHost(QHostAddress(QHostAddress::LocalHost), port);
    return !socket.waitForConnected(patience);
}

} // namespace drover
