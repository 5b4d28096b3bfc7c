// SPDX-License-Identifier: MIT
#pragma once

#include "monitor/herdframe.h"
#include "result.h"
#include "session/herdhost.h"

#include <QObject>
#include <QThread>
#include <QTimer>

#include <functional>
#include <memory>
#include <string>

namespace drover {

/// The window's end of a running herd: starts it on a thread of its own, hands its frames over at
/// most once per frame of the screen, and asks it for things by queued calls. Lives on the
/// window's thread and never waits there, but for the end of the thread in its destructor.
class HerdSession : public QObject
{
    Q_OBJECT

public:
    using Answer = Result<Done, QString>;
    /// Runs on the herd's thread.
    using Wish = std::function<Answer(Herd &)>;

    /// What the screen can show, and what is enough where nobody looks.
    static constexpr std::chrono::milliseconds framePeriod{16};
    static constexpr std::chrono::milliseconds hiddenPeriod{250};

    explicit HerdSession(QObject *parent = nullptr);
    /// Resets what is still connected.
    ~HerdSession() override;

    /// Starts a herd; the one that runs is stopped first. started() or startFailed() follows.
    void open(HerdOptions options);
    /// Stops the herd cleanly; closed() follows, at once where none runs.
    void close();
    bool isOpen() const { return m_host != nullptr && m_started; }

    /// Asks the herd for something. \a answered is called later on the window's thread, unless
    /// \a context or the session has gone or the herd has been closed by then.
    void ask(Wish wish, QObject *context, std::function<void(const Answer &)> answered);
    /// The same; what is refused is told by refused().
    void ask(Wish wish);

    void setHidden(bool hidden);
    /// The built-in clients speak, or are silent.
    void setWalking(bool walks);
    /// Others take their place. Holds for the herd that runs.
    void setCrowd(const CrowdOptions &options);
    /// See HerdHost. Holds for the herd that runs.
    void setOwnClient(const std::optional<OwnClient> &client);
    void moveOwnClient(const Coordinate &where);
    void walk(const RouteWalk &walk);
    void endWalk(const std::string &client);
    /// Where the herd's logs are written; empty where none are.
    QString logDirectory() const { return m_logDirectory; }

signals:
    void started();
    /// Nothing runs. \a freeBasePort: where it failed because of ports, those from here on are
    /// free; else 0.
    void startFailed(const QString &sentence, quint16 freeBasePort);
    void closed();
    void frameArrived(const std::shared_ptr<const drover::HerdFrame> &frame);
    void refused(const QString &sentence);
    /// Something that nobody asked for went wrong; a sentence.
    void troubled(const QString &sentence);

private:
    void startNow(HerdOptions options);
    void hostStarted(const Answer &answer, const QString &logDirectory, quint16 freeBasePort);
    void hostStopped();
    void askForFrame();
    void endHost();

    QThread m_thread;
    HerdHost *m_host = nullptr; // of the thread, which deletes it
    std::uint64_t m_life = 0; // of the host: answers of an earlier one are dropped
    std::unique_ptr<HerdOptions> m_next; // what to open when the present one has stopped
    QTimer m_frameTimer;
    QString m_logDirectory;
    bool m_started = false;
    bool m_closing = false;
    bool m_frameAsked = false;
};

} // namespace drover
