// SPDX-License-Identifier: MIT
#include "map/clientline.h"

#include <utility>

namespace drover {

ClientLine::ClientLine(const QString &serverName, QObject *parent)
    : QObject(parent)
    , m_serverName(serverName)
    , m_conversation(serverName)
{
    connect(&m_conversation, &Conversation::changed, this, &ClientLine::read);
    m_patience.setSingleShot(true);
    m_patience.setInterval(patience);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        const auto seconds = int(patience.count());
        m_conversation.hangUp();
        failAll(tr("%1 has not answered for %n second(s).", nullptr, seconds).arg(m_serverName));
    });
}

ClientLine::~ClientLine()
{
    m_conversation.disconnect(this);
}

void ClientLine::setAddress(const QString &host, quint16 port)
{
    if (host == m_conversation.host() && port == m_conversation.port())
        return;
    m_conversation.hangUp();
    m_conversation.setAddress(host, port);
}

void ClientLine::ask(const QByteArray &command, Answered answered)
{
    m_open.push_back({command.startsWith("WHATSAT"), std::move(answered)});
    m_patience.start();
    m_conversation.say(command);
}

void ClientLine::read()
{
    const auto &entries = m_conversation.entries();
    m_read = std::max(m_read, m_conversation.dropped());
    while (m_read < m_conversation.dropped() + entries.size()) {
        const Conversation::Entry &entry = entries[m_read - m_conversation.dropped()];
        const bool isWhole = entry.ended || entry.bytes.size() >= Conversation::longestPiece;
        if (entry.kind == Conversation::Kind::Heard && !isWhole)
            return; // it grows
        ++m_read;
        if (entry.kind == Conversation::Kind::Heard) {
            m_line += entry.bytes;
            if (entry.ended)
                takeLine(std::exchange(m_line, {}));
        } else if (entry.kind == Conversation::Kind::Note
                   && entry.note != Conversation::Note::Connected) {
            m_line.clear();
            m_bytes.clear();
            failAll(m_conversation.noteText(entry));
        }
    }
}

void ClientLine::takeLine(const QByteArray &line)
{
    if (m_open.empty())
        return;
    const bool isFirst = m_bytes.isEmpty();
    m_bytes += line + '\n';
    const bool goesOn
        = m_open.front().wantsPlaces && (isFirst ? line.startsWith("AT ") : !line.isEmpty());
    if (!goesOn)
        finish();
}

/// Ends its own business first: whoever is told may ask again.
void ClientLine::finish()
{
    const Question question = std::move(m_open.front());
    m_open.pop_front();
    if (m_open.empty())
        m_patience.stop();
    else
        m_patience.start();
    question.answered({std::exchange(m_bytes, {}), {}});
}

void ClientLine::failAll(const QString &failure)
{
    m_patience.stop();
    for (const Question &question : std::exchange(m_open, {}))
        question.answered({{}, failure});
}

} // namespace drover
