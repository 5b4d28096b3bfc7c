// SPDX-License-Identifier: MIT
#pragma once

#include "net/closereason.h"
#include "protocol/message.h"
#include "result.h"

#include <QByteArray>

#include <cstdint>
#include <string>

namespace drover {

/// Who we are on a link, and whom we expect.
struct LinkIdentity
{
    std::string herd; ///< the herd's name, percent-encoded: a field of a line
    std::string self;
    std::string other;
    QByteArray secret; ///< what all servers of the herd know and nobody else
    std::uint64_t epoch = 0; ///< of our store
};

/// 16 bytes of the system's random as 32 lower-case hex digits.
std::string makeNonce();

/// How two servers show each other that they belong to one herd, before either believes a word:
///
///     dialler    PEER 1 <herd> <its name> <the other's name> <nonce> <epoch>
///     acceptor   PEER 1 <herd> <its name> <the other's name> <nonce> <epoch>
///     dialler    PROOF <mac>      the acceptor verifies, then
///     acceptor   PROOF <mac>      the dialler verifies
///
/// mac = HMAC-SHA256, keyed with the secret, over "drover-link-1", the role ("dialler" or
/// "acceptor"), herd, sender, receiver, the sender's nonce, the receiver's nonce, the sender's
/// epoch, the receiver's epoch, joined by blanks. Both nonces make it useless another time, the
/// role and the names in it make it useless in the other direction, and since the dialler proves
/// itself first, nobody gets a mac of ours for the asking.
///
/// Lines in, lines out: no socket, no clock.
class Handshake
{
public:
    enum class Role { Dialler, Acceptor };

    Handshake(LinkIdentity identity, Role role, std::string nonce = makeNonce());

    /// What a dialler says first.
    std::string opening() const;
    /// What is to be sent in answer to the next message, or why it is over.
    Result<std::string, CloseReason> receive(const LinkMessage &message);

    /// The other end knows the secret.
    bool isProven() const { return m_step == Step::Proven; }
    Role role() const { return m_role; }
    /// Of the other end's store; 0 before its PEER has come.
    std::uint64_t peerEpoch() const { return m_peerEpoch; }

private:
    enum class Step { ExpectsPeer, ExpectsProof, Proven };

    Result<std::string, CloseReason> receivePeer(const Peer &peer);
    Result<std::string, CloseReason> receiveProof(const Proof &proof);
    std::string proofLine() const;
    std::string theirMac() const;

    LinkIdentity m_identity;
    Role m_role;
    std::string m_nonce;
    std::string m_peerNonce;
    std::uint64_t m_peerEpoch = 0;
    Step m_step = Step::ExpectsPeer;
};

} // namespace drover
