// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

#include <memory>
#include <span>
#include <string>
#include <utility>
#include <vector>

namespace drover {

/// What a descriptor is ready for, or is watched for.
struct Readiness
{
    bool read = false;
    bool write = false;
    bool broken = false; ///< an error, or closed at both ends; reported without being asked for

    bool operator==(const Readiness &) const = default;
};

/// Watches descriptors inside a Qt event loop, for the thread that it was made on.
///
/// What happens is dealt with in turns: all descriptors that are ready now, then the tasks that
/// were put off to the end of the turn, then what was retired is deleted. So an object may go
/// away in the middle of its own callback, and what is written to a connection during a turn
/// leaves in one piece.
class Poller : public QObject
{
    Q_OBJECT

public:
    enum class Backend {
        Epoll, ///< one epoll set, watched by a single QSocketNotifier; Linux only
        Notifiers, ///< a QSocketNotifier for every descriptor; everywhere
    };
    /// Epoll where there is one, unless the build asks for notifiers (DROVER_NOTIFIER_POLLER).
    static Backend defaultBackend();
    static std::unique_ptr<Poller> create(Backend backend = defaultBackend());
    ~Poller() override;

    /// Who watches a descriptor.
    class Watcher
    {
    public:
        /// Never called after remove(), not even for what was already known to be ready.
        virtual void ready(Readiness what) = 0;
        virtual ~Watcher() = default;
    };

    /// Something to be done at the end of a turn.
    class TurnTask
    {
    public:
        virtual void turnEnded() = 0;
        virtual ~TurnTask();

    protected:
        explicit TurnTask(Poller &poller)
            : m_poller(poller)
        {
        }
        TurnTask(const TurnTask &) = delete;
        TurnTask &operator=(const TurnTask &) = delete;

        Poller &poller() const { return m_poller; }

    private:
        friend class Poller;
        Poller &m_poller;
        bool m_listed = false;
        bool m_listedForNext = false;
    };

    /// What can be deleted at the end of a turn.
    class Retirable
    {
    public:
        virtual ~Retirable() = default;
    };

    /// \a watcher stays with the caller, who removes it before it goes and before the descriptor
    /// is closed.
    virtual void add(int descriptor, Watcher *watcher, Readiness interest) = 0;
    virtual void change(int descriptor, Watcher *watcher, Readiness interest) = 0;
    virtual void remove(int descriptor, Watcher *watcher) = 0;

    /// \a task is called once, at the end of this turn, or of one that is begun for it. A task
    /// that goes before that is forgotten.
    void callAtTurnEnd(TurnTask *task);
    /// The same, but never in this turn: for what would take too long for one.
    void callAtNextTurnEnd(TurnTask *task);
    void retire(std::unique_ptr<Retirable> object);
    /// Whether something that takes a moment, as long as a dozen lines or more, may be done now: a
    /// few in each turn, so that nothing else waits for a crowd of them (a few for each descriptor,
    /// with Backend::Notifiers). The rest is to be put off.
    bool mayTakeAMoment();

    /// For reading: one buffer for all, since nobody keeps what is in it.
    std::span<char> inputBuffer() { return m_input; }
    /// For collecting what leaves in one piece. One for all as well: whoever takes it gives it back
    /// before the turn ends.
    std::string &outputBuffer() { return m_output; }
    /// False where somebody has it.
    bool takeOutputBuffer() { return !std::exchange(m_outputTaken, true); }
    void giveOutputBufferBack();

    /// Connections of this process, as counted by those who open and close them.
    int connectionCount = 0;

protected:
    Poller();
    void beginTurn();
    void endTurn();
    /// Does and deletes what is left to; each destructor of a backend begins with it.
    void settle();

private:
    void scheduleSettling();
    void post();

    std::vector<TurnTask *> m_tasks; // null: gone meanwhile
    std::vector<TurnTask *> m_nextTasks; // likewise
    std::vector<std::unique_ptr<Retirable>> m_retired;
    std::vector<char> m_input;
    std::string m_output;
    int m_momentsLeft = 0; // of this turn
    bool m_outputTaken = false;
    bool m_inTurn = false;
    bool m_scheduled = false;
};

} // namespace drover
