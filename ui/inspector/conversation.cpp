// SPDX-License-Identifier: MIT
#include "inspector/conversation.h"

#include "inspector/complaint.h"

#include <algorithm>

namespace drover {

namespace {

constexpr qint64 readBufferBytes = 65'536;

} // namespace

Conversation::Conversation(QString serverName, QObject *parent)
    : QObject(parent)
    , m_serverName(std::move(serverName))
{
    // What we do not read waits at the server, which is what its bounds are for.
    m_socket.setReadBufferSize(readBufferBytes);
    connect(&m_socket, &QTcpSocket::connected, this, &Conversation::connected);
    connect(&m_socket, &QTcpSocket::disconnected, this, &Conversation::disconnected);
    connect(&m_socket, &QTcpSocket::errorOccurred, this, &Conversation::failed);
    connect(&m_socket, &QTcpSocket::readyRead, this, &Conversation::read);
    connect(&m_socket, &QTcpSocket::stateChanged, this, &Conversation::stateChanged);
}

Conversation::~Conversation()
{
    // It would speak of its end to an object that is half gone.
    m_socket.disconnect(this);
}

void Conversation::setAddress(const QString &host, quint16 port)
{
    m_host = host;
    m_port = port;
}

void Conversation::say(const QByteArray &line)
{
    const QString text = QString::fromUtf8(line);
    m_history.removeAll(text);
    m_history.append(text);
    if (m_history.size() > longestHistory)
        m_history.removeFirst();
    add({Kind::Said, line, true, Note::None, {}});
    if (m_socket.state() == QAbstractSocket::ConnectedState) {
        m_socket.write(line + '\n');
        return;
    }
    m_unsent += line + '\n';
    if (m_socket.state() == QAbstractSocket::ClosingState)
        m_socket.abort();
    if (m_socket.state() == QAbstractSocket::UnconnectedState) {
        m_wasConnected = false;
        m_hangsUp = false;
        m_socket.connectToHost(m_host, m_port);
    }
}

void Conversation::hangUp()
{
    m_hangsUp = true;
    m_unsent.clear();
    m_socket.abort();
}

Conversation::State Conversation::state() const
{
    switch (m_socket.state()) {
    case QAbstractSocket::HostLookupState:
    case QAbstractSocket::ConnectingState:
    case QAbstractSocket::BoundState:
    case QAbstractSocket::ListeningState:
        return State::Connecting;
    case QAbstractSocket::ConnectedState:
        return State::Connected;
    case QAbstractSocket::UnconnectedState:
    case QAbstractSocket::ClosingState:
        return State::Closed;
    }
    Q_UNREACHABLE();
}

QString Conversation::stateText() const
{
    switch (state()) {
    case State::Closed:
        return tr("Not connected");
    case State::Connecting:
        return tr("Connecting");
    case State::Connected:
        return tr("Connected");
    }
    Q_UNREACHABLE();
}

QString Conversation::noteText(const Entry &note) const
{
    switch (note.note) {
    case Note::None:
        return {};
    case Note::Connected:
        return tr("Connected.");
    case Note::ServerClosed:
        return tr("The server closed the connection.");
    case Note::NobodyListens:
        return tr("Nobody listens on %1:%2: bring %3 up, then type again.")
            .arg(m_host)
            .arg(m_port)
            .arg(m_serverName);
    case Note::NeverConnected:
        return tr("%1 could not be reached on %2:%3: %4.")
            .arg(m_serverName, m_host, QString::number(m_port), note.detail);
    case Note::Broken:
        return tr("The connection broke: %1.").arg(note.detail);
    case Note::Complaint:
        return complaintText(note.bytes);
    }
    Q_UNREACHABLE();
}

void Conversation::clear()
{
    m_dropped += m_entries.size();
    m_entries.clear();
    m_bytes = 0;
    emit cleared();
}

void Conversation::connected()
{
    m_wasConnected = true;
    addNote(Note::Connected);
    m_socket.setSocketOption(QAbstractSocket::LowDelayOption, 1);
    m_socket.write(std::exchange(m_unsent, {}));
}

void Conversation::disconnected()
{
    read(); // what is left over
    if (m_hangsUp || !m_unsent.isEmpty())
        return;
    addNote(Note::ServerClosed);
}

void Conversation::failed(QAbstractSocket::SocketError error)
{
    if (error == QAbstractSocket::RemoteHostClosedError)
        return; // disconnected() says so
    m_unsent.clear();
    if (m_wasConnected)
        addNote(Note::Broken, m_socket.errorString());
    else if (error == QAbstractSocket::ConnectionRefusedError)
        addNote(Note::NobodyListens);
    else
        addNote(Note::NeverConnected, m_socket.errorString());
}

void Conversation::read()
{
    if (m_socket.bytesAvailable() > 0)
        hear(m_socket.readAll());
}

void Conversation::hear(QByteArrayView bytes)
{
    while (!bytes.isEmpty()) {
        const bool goesOn = !m_entries.empty() && m_entries.back().kind == Kind::Heard
            && !m_entries.back().ended && m_entries.back().bytes.size() < longestPiece;
        if (!goesOn)
            m_entries.push_back({Kind::Heard, {}, false, Note::None, {}});
        Entry &entry = m_entries.back();
        const qsizetype lineEnd = bytes.indexOf('\n');
        const qsizetype room = longestPiece - entry.bytes.size();
        const qsizetype length = std::min(lineEnd < 0 ? bytes.size() : lineEnd, room);
        entry.bytes += bytes.first(length);
        entry.ended = length == lineEnd;
        m_bytes += length;
        bytes = bytes.sliced(length + (entry.ended ? 1 : 0));
        if (entry.ended)
            explain();
    }
    trim();
    emit changed();
}

/// The last entry, where it is a complaint.
void Conversation::explain()
{
    constexpr QByteArrayView sign("? ");
    const QByteArray &heard = m_entries.back().bytes;
    if (!heard.startsWith(sign))
        return;
    Entry note{Kind::Note, heard.sliced(sign.size()), true, Note::Complaint, {}};
    if (noteText(note).isEmpty())
        return;
    m_bytes += note.bytes.size();
    m_entries.push_back(std::move(note));
}

void Conversation::add(Entry entry)
{
    m_bytes += entry.bytes.size();
    m_entries.push_back(std::move(entry));
    trim();
    emit changed();
}

void Conversation::addNote(Note note, const QString &detail)
{
    add({Kind::Note, {}, true, note, detail});
}

void Conversation::trim()
{
    while (m_entries.size() > mostEntries || (m_bytes > mostBytes && m_entries.size() > 1)) {
        m_bytes -= m_entries.front().bytes.size();
        m_entries.pop_front();
        ++m_dropped;
    }
}

} // namespace drover
