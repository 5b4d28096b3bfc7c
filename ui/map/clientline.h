// SPDX-License-Identifier: MIT
#pragma once

#include "inspector/conversation.h"

#include <QTimer>

#include <chrono>
#include <functional>

namespace drover {

/// Asks one server as a client does, and hands over each answer whole: commands are said over one
/// connection, and their answers come in that order. On the window's thread.
class ClientLine : public QObject
{
    Q_OBJECT

public:
    struct Answer
    {
        /// As it came, its LFs too: of an IAMAT a line, of a WHATSAT the AT line and the JSON with
        /// the empty line that ends it, or the one line that begins with "? ".
        QByteArray bytes;
        /// A sentence, where no answer came; empty where one did.
        QString failure;
    };
    /// Once, later, unless the line has been deleted by then.
    using Answered = std::function<void(const Answer &)>;

    /// A server that is frozen never answers: then all that was asked fails.
    static constexpr std::chrono::seconds patience{10};

    /// \a serverName is for people.
    explicit ClientLine(const QString &serverName, QObject *parent = nullptr);
    ~ClientLine() override;

    void setAddress(const QString &host, quint16 port);
    /// \a command is an IAMAT or a WHATSAT, without its LF.
    void ask(const QByteArray &command, Answered answered);
    bool isWaiting() const { return !m_open.empty(); }

private:
    struct Question
    {
        bool wantsPlaces = false;
        Answered answered;
    };

    void read();
    void takeLine(const QByteArray &line);
    void finish();
    void failAll(const QString &failure);

    const QString m_serverName;
    Conversation m_conversation;
    std::deque<Question> m_open;
    std::uint64_t m_read = 0; // entries of the conversation, counted from its beginning
    QByteArray m_line; // what has come of a line
    QByteArray m_bytes; // what has come of an answer
    QTimer m_patience;
};

} // namespace drover
