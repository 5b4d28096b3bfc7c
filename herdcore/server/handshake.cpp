// SPDX-License-Identifier: MIT
#include "server/handshake.h"

#include "protocol/formatter.h"

#include <QCryptographicHash>
#include <QMessageAuthenticationCode>
#include <QRandomGenerator>

#include <array>
#include <variant>

namespace drover {

namespace {

struct Party
{
    const std::string &name;
    const std::string &nonce;
    std::uint64_t epoch;
};

std::string macOf(const QByteArray &secret, Handshake::Role senderRole, const std::string &herd,
                  const Party &sender, const Party &receiver)
{
    const std::string role = senderRole == Handshake::Role::Dialler ? "dialler" : "acceptor";
    const std::string text = "drover-link-1 " + role + ' ' + herd + ' ' + sender.name + ' '
        + receiver.name + ' ' + sender.nonce + ' ' + receiver.nonce + ' '
        + std::to_string(sender.epoch) + ' ' + std::to_string(receiver.epoch);
    return QMessageAuthenticationCode::hash(QByteArray::fromStdString(text), secret,
                                            QCryptographicHash::Sha256)
        .toHex()
        .toStdString();
}

/// In a time that tells nothing about where they differ.
bool equalInConstantTime(std::string_view a, std::string_view b)
{
    if (a.size() != b.size())
        return false;
    unsigned difference = 0;
    for (std::size_t i = 0; i < a.size(); ++i)
        difference |= static_cast<unsigned char>(a[i]) ^ static_cast<unsigned char>(b[i]);
    return difference == 0;
}

Handshake::Role otherRole(Handshake::Role role)
{
    return role == Handshake::Role::Dialler ? Handshake::Role::Acceptor : Handshake::Role::Dialler;
}

} // namespace

std::string makeNonce()
{
    std::array<quint32, 4> random{};
    QRandomGenerator::system()->fillRange(random.data(), qsizetype(random.size()));
    const QByteArray bytes(reinterpret_cast<const char *>(random.data()), sizeof random);
    return bytes.toHex().toStdString();
}

Handshake::Handshake(LinkIdentity identity, Role role, std::string nonce)
    : m_identity(std::move(identity))
    , m_role(role)
    , m_nonce(std::move(nonce))
{
    Q_ASSERT(!m_identity.secret.isEmpty());
}

std::string Handshake::opening() const
{
    return format(
        Peer{m_identity.herd, m_identity.self, m_identity.other, m_nonce, m_identity.epoch});
}

Result<std::string, CloseReason> Handshake::receive(const LinkMessage &message)
{
    if (m_step == Step::ExpectsPeer) {
        if (const auto *peer = std::get_if<Peer>(&message))
            return receivePeer(*peer);
    } else if (m_step == Step::ExpectsProof) {
        if (const auto *proof = std::get_if<Proof>(&message))
            return receiveProof(*proof);
    }
    return Failure{CloseReason::NotANeighbour};
}

Result<std::string, CloseReason> Handshake::receivePeer(const Peer &peer)
{
    if (peer.herd != m_identity.herd || peer.sender != m_identity.other
        || peer.receiver != m_identity.self)
        return Failure{CloseReason::NotANeighbour};
    m_peerNonce = peer.nonce;
    m_peerEpoch = peer.epoch;
    m_step = Step::ExpectsProof;
    return m_role == Role::Acceptor ? opening() : proofLine();
}

Result<std::string, CloseReason> Handshake::receiveProof(const Proof &proof)
{
    if (!equalInConstantTime(proof.mac, theirMac()))
        return Failure{CloseReason::WrongProof};
    m_step = Step::Proven;
    return m_role == Role::Acceptor ? proofLine() : std::string();
}

std::string Handshake::proofLine() const
{
    const std::string mac = macOf(m_identity.secret, m_role, m_identity.herd,
                                  {m_identity.self, m_nonce, m_identity.epoch},
                                  {m_identity.other, m_peerNonce, m_peerEpoch});
    return format(Proof{mac});
}

std::string Handshake::theirMac() const
{
    return macOf(m_identity.secret, otherRole(m_role), m_identity.herd,
                 {m_identity.other, m_peerNonce, m_peerEpoch},
                 {m_identity.self, m_nonce, m_identity.epoch});
}

} // namespace drover
