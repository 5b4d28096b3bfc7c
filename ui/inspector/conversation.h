// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QObject>
#include <QStringList>
#include <QTcpSocket>

#include <deque>

namespace drover {

/// A conversation with one server over a connection of its own, as telnet has it: lines are said,
/// and what comes is kept byte for byte, up to a bound. It connects when something is said, and
/// again after the connection has ended.
class Conversation : public QObject
{
    Q_OBJECT

public:
    enum class State { Closed, Connecting, Connected };
    enum class Kind {
        Said, ///< a line of ours
        Heard, ///< a line of the server's, or the part of it that has come so far
        Note, ///< something about the connection
    };
    enum class Note {
        None,
        Connected,
        ServerClosed,
        NobodyListens,
        NeverConnected,
        Broken,
        Complaint, ///< why the server has answered "? " and the line, which is in bytes
    };
    struct Entry
    {
        Kind kind = Kind::Note;
        QByteArray bytes; ///< without the LF; of a Note only with Complaint
        /// Of Heard: an LF followed. A line beyond longestPiece goes on in the next entry.
        bool ended = false;
        Note note = Note::None;
        QString detail; ///< of a Note: the system's words for what went wrong
    };

    static constexpr std::size_t mostEntries = 2'000;
    static constexpr qsizetype mostBytes = 1 << 20;
    static constexpr qsizetype longestPiece = 8'192;
    static constexpr qsizetype longestHistory = 200;

    /// \a serverName is for people.
    explicit Conversation(QString serverName, QObject *parent = nullptr);
    ~Conversation() override;

    /// Where it connects to the next time.
    void setAddress(const QString &host, quint16 port);
    const QString &host() const { return m_host; }
    quint16 port() const { return m_port; }
    /// Says \a line and an LF, as soon as it is connected. What cannot be said is dropped, with a
    /// Note.
    void say(const QByteArray &line);
    /// Ends the connection.
    void hangUp();

    State state() const;
    QString stateText() const; ///< one word or two
    QString noteText(const Entry &note) const; ///< a sentence

    /// The last of what was said and heard, in order.
    const std::deque<Entry> &entries() const { return m_entries; }
    /// How many entries have been there before the first one of entries() and are gone.
    std::uint64_t dropped() const { return m_dropped; }
    const QStringList &history() const { return m_history; } ///< what was said, the newest last
    void clear();

signals:
    /// entries() has more, or its last one has grown.
    void changed();
    void stateChanged();
    void cleared();

private:
    void connected();
    void disconnected();
    void failed(QAbstractSocket::SocketError error);
    void read();
    void hear(QByteArrayView bytes);
    void explain();
    void add(Entry entry);
    void addNote(Note note, const QString &detail = {});
    void trim();

    QString m_serverName;
    QString m_host;
    quint16 m_port = 0;
    QTcpSocket m_socket;
    QByteArray m_unsent; // said before it was connected
    std::deque<Entry> m_entries;
    qsizetype m_bytes = 0; // of all entries
    std::uint64_t m_dropped = 0;
    QStringList m_history;
    bool m_wasConnected = false; // of this connection
    bool m_hangsUp = false;
};

} // namespace drover
