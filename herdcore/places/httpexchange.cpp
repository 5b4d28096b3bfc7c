// SPDX-License-Identifier: MIT
#include "places/httpexchange.h"

#include <QLocale>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QSslError>

#include <algorithm>

namespace drover {

namespace {

using Trouble = HttpAnswer::Trouble;

/// A service that asks to be left alone for longer will say so again.
constexpr std::chrono::seconds longestPause = std::chrono::hours(1);

Trouble troubleOf(QNetworkReply::NetworkError error)
{
    switch (error) {
    case QNetworkReply::HostNotFoundError:
        return Trouble::HostNotFound;
    case QNetworkReply::SslHandshakeFailedError:
        return Trouble::WrongCertificate;
    case QNetworkReply::ConnectionRefusedError:
    case QNetworkReply::TimeoutError:
    case QNetworkReply::NetworkSessionFailedError:
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyConnectionClosedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyTimeoutError:
    case QNetworkReply::ProxyAuthenticationRequiredError:
    case QNetworkReply::UnknownProxyError:
        return Trouble::NoConnection;
    default:
        return Trouble::Lost;
    }
}

/// Seconds or, as HTTP allows it too, a date.
std::optional<std::chrono::seconds> pauseOf(const QNetworkReply &reply)
{
    const QByteArray text = reply.rawHeader("Retry-After").trimmed();
    bool isNumber = false;
    qint64 seconds = text.toLongLong(&isNumber);
    if (!isNumber) {
        // Against the service's own clock, since ours may be wrong.
        const auto read = [](const QByteArray &date) {
            return QLocale::c().toDateTime(QString::fromLatin1(date),
                                           QStringLiteral("ddd, dd MMM yyyy hh:mm:ss 'GMT'"));
        };
        const auto until = read(text);
        const auto now = read(reply.rawHeader("Date"));
        if (!until.isValid() || !now.isValid())
            return std::nullopt;
        seconds = now.secsTo(until);
    }
    return std::clamp(std::chrono::seconds(seconds), std::chrono::seconds(0), longestPause);
}

/// In words of our own: Qt's are in the language of whoever runs the herd, and these go to a
/// client.
QString certificateTrouble(const QSslError &error)
{
    switch (error.error()) {
    case QSslError::CertificateExpired:
        return QStringLiteral("its certificate has expired");
    case QSslError::CertificateNotYetValid:
        return QStringLiteral("its certificate is not valid yet");
    case QSslError::CertificateRevoked:
        return QStringLiteral("its certificate was revoked");
    case QSslError::HostNameMismatch:
        return QStringLiteral("its certificate is another host's");
    case QSslError::SelfSignedCertificate:
    case QSslError::SelfSignedCertificateInChain:
    case QSslError::UnableToGetIssuerCertificate:
    case QSslError::UnableToGetLocalIssuerCertificate:
    case QSslError::UnableToVerifyFirstCertificate:
    case QSslError::CertificateUntrusted:
        return QStringLiteral("nobody known to this machine vouches for its certificate");
    default:
        return QStringLiteral("its certificate is not in order");
    }
}

} // namespace

HttpExchange::HttpExchange(QNetworkAccessManager &network, HttpQuestion question, qint64 mostBytes,
                           Callback done)
    : m_network(network)
    , m_question(std::move(question))
    , m_mostBytes(mostBytes)
    , m_done(std::move(done))
{
    send();
}

HttpExchange::~HttpExchange()
{
    drop();
}

void HttpExchange::send()
{
    QNetworkRequest request(m_question.url);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
                         QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute,
                         QNetworkRequest::AlwaysNetwork);
    for (const auto attribute :
         {QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::CookieSaveControlAttribute,
          QNetworkRequest::AuthenticationReuseAttribute})
        request.setAttribute(attribute, QNetworkRequest::Manual);
    request.setHeader(QNetworkRequest::UserAgentHeader, QStringLiteral("Drover/" DROVER_VERSION));
    for (const auto &[name, value] : m_question.headers)
        request.setRawHeader(name, value);
    m_body.clear();
    m_reply = m_question.body.isEmpty() ? m_network.get(request)
                                        : m_network.post(request, m_question.body);
    m_reply->setReadBufferSize(m_mostBytes + 1); // what nobody will read is not fetched
    connect(m_reply, &QNetworkReply::sslErrors, this, [this](const QList<QSslError> &errors) {
        m_certificateTrouble = errors.isEmpty() ? QString() : certificateTrouble(errors.first());
    });
    connect(m_reply, &QNetworkReply::readyRead, this, &HttpExchange::readSome);
    // Queued: an error that is known at once would else come within our constructor.
    connect(m_reply, &QNetworkReply::finished, this, &HttpExchange::finished, Qt::QueuedConnection);
}

void HttpExchange::drop()
{
    if (!m_reply)
        return;
    m_reply->disconnect(this);
    m_reply->abort();
    m_reply->deleteLater();
    m_reply = nullptr;
}

void HttpExchange::readSome()
{
    // Behind the end a byte more than allowed is room enough to see that there is more.
    m_body += m_reply->read(m_mostBytes + 1 - m_body.size());
    if (m_body.size() <= m_mostBytes)
        return;
    drop();
    end({.trouble = Trouble::TooLong});
}

void HttpExchange::finished()
{
    if (!m_reply)
        return;
    const QPointer<HttpExchange> self(this);
    readSome();
    if (!self || !m_reply)
        return;
    const QNetworkReply::NetworkError error = m_reply->error();
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    // Errors of HTTP itself, 4xx and 5xx, are answers. An answer that broke off has a status too.
    const bool isAnswer = error == QNetworkReply::NoError
        || (error >= QNetworkReply::ContentAccessDenied && error != QNetworkReply::ProtocolFailure);
    if (isAnswer && status != 0) {
        HttpAnswer answer{.status = status, .body = m_body, .retryAfter = pauseOf(*m_reply)};
        const QUrl target = m_reply->attribute(QNetworkRequest::RedirectionTargetAttribute).toUrl();
        if (target.isValid())
            answer.redirectedTo = m_question.url.resolved(target).host();
        drop();
        end(answer);
        return;
    }
    const Trouble trouble = troubleOf(error);
    drop();
    if (trouble == Trouble::Lost && status == 0 && !std::exchange(m_isRepeated, true)) {
        send();
        return;
    }
    end({.trouble = trouble,
         .detail = trouble == Trouble::WrongCertificate ? m_certificateTrouble : QString()});
}

void HttpExchange::end(const HttpAnswer &answer)
{
    if (const auto done = std::exchange(m_done, nullptr))
        done(answer);
}

} // namespace drover
