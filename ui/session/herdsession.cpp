// SPDX-License-Identifier: MIT
#include "session/herdsession.h"

#include <QPointer>

#include <utility>

namespace drover {

HerdSession::HerdSession(QObject *parent)
    : QObject(parent)
{
    m_thread.setObjectName(QStringLiteral("herd"));
    m_frameTimer.setTimerType(Qt::PreciseTimer);
    m_frameTimer.setInterval(framePeriod);
    connect(&m_frameTimer, &QTimer::timeout, this, &HerdSession::askForFrame);
    m_thread.start();
}

HerdSession::~HerdSession()
{
    endHost();
    m_thread.quit();
    m_thread.wait();
}

void HerdSession::open(HerdOptions options)
{
    if (m_host) {
        m_next = std::make_unique<HerdOptions>(std::move(options));
        close();
        return;
    }
    startNow(std::move(options));
}

void HerdSession::close()
{
    if (!m_host) {
        emit closed();
        return;
    }
    if (std::exchange(m_closing, true))
        return;
    m_frameTimer.stop();
    QMetaObject::invokeMethod(m_host, [host = m_host] { host->stop(); });
}

void HerdSession::startNow(HerdOptions options)
{
    m_closing = false;
    m_started = false;
    m_frameAsked = false;
    const std::uint64_t life = ++m_life;
    m_host = new HerdHost;
    connect(m_host, &HerdHost::troubled, this, &HerdSession::troubled);
    connect(m_host, &HerdHost::stopped, this, [this, life] {
        if (life == m_life)
            hostStopped();
    });
    m_host->moveToThread(&m_thread);
    // What the host is made of is made on its thread, too: sockets and timers belong to it.
    QMetaObject::invokeMethod(
        m_host, [this, life, host = m_host, options = std::move(options)]() mutable {
            auto answer = host->start(std::move(options));
            QMetaObject::invokeMethod(this,
                                      [this, life, answer = std::move(answer),
                                       directory = host->logDirectory(),
                                       ports = host->freeBasePort()] {
                                          if (life == m_life)
                                              hostStarted(answer, directory, ports);
                                      });
        });
}

void HerdSession::hostStarted(const Answer &answer, const QString &logDirectory,
                              quint16 freeBasePort)
{
    if (m_closing)
        return; // it will say that it has stopped
    if (!answer) {
        endHost();
        emit startFailed(answer.error(), freeBasePort);
        return;
    }
    m_started = true;
    m_logDirectory = logDirectory;
    emit started();
    askForFrame();
    m_frameTimer.start();
}

void HerdSession::ask(Wish wish, QObject *context, std::function<void(const Answer &)> answered)
{
    if (!m_host || m_closing)
        return;
    QMetaObject::invokeMethod(
        m_host,
        [this, life = m_life, host = m_host, wish = std::move(wish),
         guard = QPointer<QObject>(context), answered = std::move(answered)]() mutable {
            if (!host->herd())
                return;
            QMetaObject::invokeMethod(this,
                                      [this, life, answer = wish(*host->herd()),
                                       guard = std::move(guard), answered = std::move(answered)] {
                                          if (life == m_life && guard)
                                              answered(answer);
                                      });
        });
}

void HerdSession::ask(Wish wish)
{
    ask(std::move(wish), this, [this](const Answer &answer) {
        if (!answer)
            emit refused(answer.error());
    });
}

void HerdSession::setHidden(bool hidden)
{
    m_frameTimer.setInterval(hidden ? hiddenPeriod : framePeriod);
}

void HerdSession::setWalking(bool walks)
{
    if (m_host)
        QMetaObject::invokeMethod(m_host, [host = m_host, walks] { host->setWalking(walks); });
}

void HerdSession::setCrowd(const CrowdOptions &options)
{
    if (m_host)
        QMetaObject::invokeMethod(m_host, [host = m_host, options] { host->setCrowd(options); });
}

void HerdSession::setOwnClient(const std::optional<OwnClient> &client)
{
    if (m_host)
        QMetaObject::invokeMethod(m_host, [host = m_host, client] { host->setOwnClient(client); });
}

void HerdSession::moveOwnClient(const Coordinate &where)
{
    if (m_host)
        QMetaObject::invokeMethod(m_host, [host = m_host, where] { host->moveOwnClient(where); });
}

void HerdSession::walk(const RouteWalk &walk)
{
    if (m_host)
        QMetaObject::invokeMethod(m_host, [host = m_host, walk] { host->walk(walk); });
}

void HerdSession::endWalk(const std::string &client)
{
    if (m_host)
        QMetaObject::invokeMethod(m_host, [host = m_host, client] { host->endWalk(client); });
}

void HerdSession::hostStopped()
{
    endHost();
    if (m_next) {
        startNow(std::move(*std::exchange(m_next, nullptr)));
        return;
    }
    emit closed();
}

/// One frame is on its way at most: a window that is slow is not buried under them.
void HerdSession::askForFrame()
{
    if (!m_started || m_closing || std::exchange(m_frameAsked, true))
        return;
    QMetaObject::invokeMethod(m_host, [this, life = m_life, host = m_host] {
        QMetaObject::invokeMethod(this, [this, life, frame = host->takeFrame()] {
            if (life != m_life)
                return;
            m_frameAsked = false;
            if (frame && !m_closing)
                emit frameArrived(frame);
        });
    });
}

void HerdSession::endHost()
{
    m_frameTimer.stop();
    m_started = false;
    m_closing = false;
    ++m_life;
    if (m_host)
        m_host->deleteLater();
    m_host = nullptr;
}

} // namespace drover
