// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QList>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QObject>
#include <QPointer>
#include <QString>
#include <QUrl>

#include <chrono>
#include <functional>
#include <optional>
#include <utility>

namespace drover {

/// What a web service is asked.
struct HttpQuestion
{
    QUrl url;
    QList<std::pair<QByteArray, QByteArray>> headers{};
    QByteArray body{}; ///< with one it is a POST, else a GET

    bool operator==(const HttpQuestion &) const = default;
};

/// What came of it: an answer of the service's, whatever its status, or the reason why there is
/// none.
struct HttpAnswer
{
    enum class Trouble {
        None,
        NoConnection, ///< nobody takes connections there, or there is no way there
        HostNotFound,
        WrongCertificate, ///< nothing has been asked then
        Lost, ///< the connection broke before the answer was complete
        TooLong,
    };

    Trouble trouble = Trouble::None;
    int status = 0; ///< of HTTP; 0 with any trouble
    QByteArray body{};
    /// How long the service asks to be left alone.
    std::optional<std::chrono::seconds> retryAfter{};
    QString redirectedTo{}; ///< the host that a redirect names; redirects are never followed
    QString detail{}; ///< what the system says of the trouble, without any URL; may be empty
};

/// One question on its way to a web service. Deleting it takes it back: the connection is closed
/// or, where others use it too, told so.
///
/// A redirect is an answer, and nobody is asked the same again: what a question holds may be
/// secret. A connection that is lost before any of the answer has come is made once more; Qt does
/// so too where it had kept the connection open from an earlier question. A refusal is final.
/// Cookies are neither sent nor kept, and nothing is cached.
class HttpExchange : public QObject
{
    Q_OBJECT

public:
    using Callback = std::function<void(const HttpAnswer &)>;

    /// Calls \a done exactly once, later, on this thread, unless it is deleted before; \a done may
    /// delete it. Longer answers than \a mostBytes (unpacked) are given up as TooLong. There is no
    /// limit of time here. \a network stays with the caller and outlives the exchange.
    HttpExchange(QNetworkAccessManager &network, HttpQuestion question, qint64 mostBytes,
                 Callback done);
    ~HttpExchange() override;

private:
    void send();
    void drop();
    void readSome();
    void finished();
    void end(const HttpAnswer &answer);

    QNetworkAccessManager &m_network;
    const HttpQuestion m_question;
    const qint64 m_mostBytes;
    Callback m_done;
    QPointer<QNetworkReply> m_reply; // deleted later by us
    QByteArray m_body;
    QString m_certificateTrouble;
    bool m_isRepeated = false;
};

} // namespace drover
