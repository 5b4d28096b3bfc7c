// SPDX-License-Identifier: MIT
#include "protocol/parser.h"
#include "server/handshake.h"

#include <QTest>

using namespace drover;

namespace {

using Role = Handshake::Role;

const std::string nonceA(32, 'a');
const std::string nonceB(32, 'b');

LinkIdentity hands()
{
    return {"ucla-2018", "Hands", "Wilkes", "the secret", 11};
}

LinkIdentity wilkes()
{
    return {"ucla-2018", "Wilkes", "Hands", "the secret", 22};
}

std::string_view withoutLf(const std::string &line)
{
    return std::string_view(line).substr(0, line.size() - 1);
}

/// A line from the other end; the views of its message live as long as \a line.
Result<std::string, CloseReason> give(Handshake &to, const std::string &line)
{
    const auto message = parseLinkMessage(withoutLf(line));
    if (!message)
        return Failure{CloseReason::NotANeighbour};
    return to.receive(*message);
}

/// Both ends after what was said between them.
struct Conversation
{
    Handshake dialler{hands(), Role::Dialler, nonceA};
    Handshake acceptor{wilkes(), Role::Acceptor, nonceB};
    std::string diallersPeer = dialler.opening();
    std::string acceptorsPeer;
    std::string diallersProof;
    std::string acceptorsProof;

    void run()
    {
        acceptorsPeer = *give(acceptor, diallersPeer);
        diallersProof = *give(dialler, acceptorsPeer);
        acceptorsProof = *give(acceptor, diallersProof);
        const auto last = give(dialler, acceptorsProof);
        QVERIFY(last);
        QCOMPARE(*last, std::string());
    }
};

} // namespace

class HandshakeTest : public QObject
{
    Q_OBJECT

private slots:
    void provesBothEnds();
    void saysExactlyTheseLines();
    void tellsNobodyItsMacForTheAsking();
    void refusesAnotherSecret();
    void refusesAReplayOfWholeConversations();
    void refusesItsOwnWordsSentBack();
    void refusesAPeerThatIsNotTheOneExpected_data();
    void refusesAPeerThatIsNotTheOneExpected();
    void refusesAProofWithAnyBitChanged();
    void refusesAProofForAnotherEpoch();
    void refusesWhatIsOutOfPlace_data();
    void refusesWhatIsOutOfPlace();
    void drawsANewNonceEachTime();
};

void HandshakeTest::provesBothEnds()
{
    Conversation talk;
    QVERIFY(!talk.dialler.isProven());
    talk.run();
    QVERIFY(talk.dialler.isProven());
    QVERIFY(talk.acceptor.isProven());
    QCOMPARE(talk.dialler.peerEpoch(), 22U);
    QCOMPARE(talk.acceptor.peerEpoch(), 11U);
}

// HMACs by: printf 'drover-link-1 dialler ...' | openssl dgst -sha256 -hmac 'the secret'
void HandshakeTest::saysExactlyTheseLines()
{
    Conversation talk;
    talk.run();
    QCOMPARE(talk.diallersPeer,
             "PEER 1 ucla-2018 Hands Wilkes aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa 11\n");
    QCOMPARE(talk.acceptorsPeer,
             "PEER 1 ucla-2018 Wilkes Hands bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb 22\n");
    QCOMPARE(talk.diallersProof,
             "PROOF a43048e6aad2ee7691b9b29478bcb89d971083fd826bf4eff53ec7da63bc2a16\n");
    QCOMPARE(talk.acceptorsProof,
             "PROOF acc6a0c0548c2dafe50f0569713f77d7fbace34409cb8aec16d16b34db1c6a8f\n");
}

void HandshakeTest::tellsNobodyItsMacForTheAsking()
{
    // Whoever only says PEER gets a PEER back, no proof: the acceptor proves itself second.
    Handshake acceptor(wilkes(), Role::Acceptor, nonceB);
    const auto reply = give(acceptor, Handshake(hands(), Role::Dialler, nonceA).opening());
    QVERIFY(reply);
    QVERIFY(reply->starts_with("PEER "));
    QCOMPARE(reply->find("PROOF"), std::string::npos);
    QVERIFY(!acceptor.isProven());
}

void HandshakeTest::refusesAnotherSecret()
{
    LinkIdentity stranger = hands();
    stranger.secret = "another secret";
    Handshake dialler(stranger, Role::Dialler, nonceA);
    Handshake acceptor(wilkes(), Role::Acceptor, nonceB);
    const auto peer = give(acceptor, dialler.opening());
    const auto proof = give(dialler, *peer);
    const auto last = give(acceptor, *proof);
    QVERIFY(!last);
    QCOMPARE(last.error(), CloseReason::WrongProof);
    QVERIFY(!acceptor.isProven());
}

void HandshakeTest::refusesAReplayOfWholeConversations()
{
    Conversation heard;
    heard.run();
    // The acceptor draws another nonce; the dialler's part is repeated to the byte.
    Handshake acceptor(wilkes(), Role::Acceptor, std::string(32, 'c'));
    QVERIFY(give(acceptor, heard.diallersPeer));
    const auto toAcceptor = give(acceptor, heard.diallersProof);
    QVERIFY(!toAcceptor);
    QCOMPARE(toAcceptor.error(), CloseReason::WrongProof);
    // And the other way round.
    Handshake dialler(hands(), Role::Dialler, std::string(32, 'd'));
    QVERIFY(give(dialler, heard.acceptorsPeer));
    const auto toDialler = give(dialler, heard.acceptorsProof);
    QVERIFY(!toDialler);
    QCOMPARE(toDialler.error(), CloseReason::WrongProof);
}

void HandshakeTest::refusesItsOwnWordsSentBack()
{
    // Somebody dials Wilkes and, to answer its challenge, has Wilkes dial him: each of Wilkes' own
    // lines is sent back to it on the other connection.
    Handshake asAcceptor(wilkes(), Role::Acceptor, nonceB);
    Handshake asDialler(wilkes(), Role::Dialler, nonceA);
    const std::string ownPeer = asDialler.opening();
    QCOMPARE(give(asAcceptor, ownPeer).error(), CloseReason::NotANeighbour);

    // With the names exchanged, the proof of one role does not pass for the other's.
    Handshake acceptor(wilkes(), Role::Acceptor, nonceB);
    const auto challenge = give(
        acceptor, "PEER 1 ucla-2018 Hands Wilkes " + nonceB + " 22\n"); // its own nonce, epoch
    QVERIFY(challenge);
    Handshake dialler(wilkes(), Role::Dialler, nonceB);
    const auto itsProof = give(dialler, "PEER 1 ucla-2018 Hands Wilkes " + nonceB + " 22\n");
    QVERIFY(itsProof);
    const auto last = give(acceptor, *itsProof);
    QVERIFY(!last);
    QCOMPARE(last.error(), CloseReason::WrongProof);
}

void HandshakeTest::refusesAPeerThatIsNotTheOneExpected_data()
{
    QTest::addColumn<std::string>("peer");
    QTest::newRow("another herd") << "PEER 1 ucla-2019 Hands Wilkes " + nonceA + " 11\n";
    QTest::newRow("another sender") << "PEER 1 ucla-2018 Goloman Wilkes " + nonceA + " 11\n";
    QTest::newRow("another receiver") << "PEER 1 ucla-2018 Hands Welsh " + nonceA + " 11\n";
    QTest::newRow("another version") << "PEER 2 ucla-2018 Hands Wilkes " + nonceA + " 11\n";
    QTest::newRow("a short nonce") << std::string("PEER 1 ucla-2018 Hands Wilkes aaaa 11\n");
    QTest::newRow("no epoch") << "PEER 1 ucla-2018 Hands Wilkes " + nonceA + " 0\n";
}

void HandshakeTest::refusesAPeerThatIsNotTheOneExpected()
{
    QFETCH(std::string, peer);
    Handshake acceptor(wilkes(), Role::Acceptor, nonceB);
    const auto reply = give(acceptor, peer);
    QVERIFY(!reply);
    QCOMPARE(reply.error(), CloseReason::NotANeighbour);
}

void HandshakeTest::refusesAProofWithAnyBitChanged()
{
    Conversation heard;
    heard.run();
    const std::string_view digits = "0123456789abcdef";
    const std::string verb = "PROOF ";
    for (std::size_t at = verb.size(); at + 1 < heard.diallersProof.size(); ++at) {
        for (const unsigned bit : {1U, 2U, 4U, 8U}) {
            std::string proof = heard.diallersProof;
            proof[at] = digits[digits.find(proof[at]) ^ bit];
            Handshake acceptor(wilkes(), Role::Acceptor, nonceB);
            QVERIFY(give(acceptor, heard.diallersPeer));
            const auto last = give(acceptor, proof);
            QVERIFY(!last);
            QCOMPARE(last.error(), CloseReason::WrongProof);
        }
    }
}

void HandshakeTest::refusesAProofForAnotherEpoch()
{
    Conversation heard;
    heard.run();
    // In the middle, somebody changes the epoch in the dialler's PEER: its mac is over the true
    // one.
    Handshake acceptor(wilkes(), Role::Acceptor, nonceB);
    QVERIFY(give(acceptor, "PEER 1 ucla-2018 Hands Wilkes " + nonceA + " 12\n"));
    const auto last = give(acceptor, heard.diallersProof);
    QVERIFY(!last);
    QCOMPARE(last.error(), CloseReason::WrongProof);
}

void HandshakeTest::refusesWhatIsOutOfPlace_data()
{
    QTest::addColumn<std::string>("line");
    QTest::newRow("AT before the handshake") << std::string("AT Hands +0.1 kiwi +1+1 1\n");
    QTest::newRow("PROOF before PEER") << "PROOF " + std::string(64, '0') + '\n';
    QTest::newRow("HAVE before the handshake") << std::string("HAVE 0 0\n");
    QTest::newRow("PING before the handshake") << std::string("PING\n");
    QTest::newRow("a complaint") << std::string("? PEER 1\n");
    QTest::newRow("a client's line") << std::string("IAMAT kiwi +1+1 1\n");
}

void HandshakeTest::refusesWhatIsOutOfPlace()
{
    QFETCH(std::string, line);
    for (const Role role : {Role::Dialler, Role::Acceptor}) {
        Handshake handshake(wilkes(), role, nonceB);
        const auto reply = give(handshake, line);
        QVERIFY(!reply);
        QCOMPARE(reply.error(), CloseReason::NotANeighbour);
    }
}

void HandshakeTest::drawsANewNonceEachTime()
{
    const std::string one = makeNonce();
    QCOMPARE(one.size(), std::size_t(32));
    QCOMPARE(one.find_first_not_of("0123456789abcdef"), std::string::npos);
    QVERIFY(one != makeNonce());
}

QTEST_GUILESS_MAIN(HandshakeTest)
#include "tst_handshake.moc"
