// SPDX-License-Identifier: MIT
#include "herd/topology.h"

#include <QTest>

using namespace drover;
using Foreign = ServerSpec::Foreign;
using Style = LinkSpec::Style;

namespace {

/// a - b - c - d, with c foreign.
Topology fourInALine()
{
    Topology topology;
    topology.name = "four";
    for (const char *name : {"a", "b", "c", "d"})
        topology.servers.push_back({.name = name});
    topology.servers[2].foreign = Foreign::Brief;
    topology.links = {{0, 1}, {1, 2}, {3, 2, Style::Persistent}};
    return topology;
}

} // namespace

class TopologyTest : public QObject
{
    Q_OBJECT

private slots:
    void aLinkHasNoDirection()
    {
        const LinkSpec link(3, 1);
        QCOMPARE(link, LinkSpec(1, 3));
        QCOMPARE(link.first(), std::size_t{1});
        QCOMPARE(link.second(), std::size_t{3});
        QCOMPARE(link.otherThan(1), std::size_t{3});
        QCOMPARE(link.otherThan(3), std::size_t{1});
        QVERIFY(link.touches(1) && link.touches(3) && !link.touches(2));
        QVERIFY(link != LinkSpec(1, 3, Style::Brief));
    }

    void serversAreFoundByTheirNames()
    {
        const Topology topology = fourInALine();
        QCOMPARE(topology.indexOf("a"), std::optional<std::size_t>(0));
        QCOMPARE(topology.indexOf("d"), std::optional<std::size_t>(3));
        QVERIFY(!topology.indexOf("A"));
        QVERIFY(!topology.indexOf(""));
    }

    void neighboursAreAtTheOtherEndOfEveryLink()
    {
        const Topology topology = fourInALine();
        QCOMPARE(topology.neighboursOf(0), (std::vector<std::size_t>{1}));
        QCOMPARE(topology.neighboursOf(2), (std::vector<std::size_t>{1, 3}));
        for (std::size_t i = 0; i < topology.servers.size(); ++i)
            for (const std::size_t neighbour : topology.neighboursOf(i))
                QVERIFY(std::ranges::count(topology.neighboursOf(neighbour), i) == 1);
    }

    void linksAreFoundBothWaysRound()
    {
        const Topology topology = fourInALine();
        QCOMPARE(topology.linkBetween(2, 3), std::optional<std::size_t>(2));
        QCOMPARE(topology.linkBetween(3, 2), std::optional<std::size_t>(2));
        QVERIFY(!topology.linkBetween(0, 3));
        QVERIFY(!topology.linkBetween(1, 1));
    }

    void theStyleOfALinkOverridesThatOfItsForeignServer()
    {
        const Topology topology = fourInALine();
        QCOMPARE(topology.styleOf(topology.links[0]), Foreign::No);
        QCOMPARE(topology.styleOf(topology.links[1]), Foreign::Brief);
        QCOMPARE(topology.styleOf(topology.links[2]), Foreign::Persistent);
        QCOMPARE(topology.styleOf(LinkSpec(0, 1, Style::Brief)), Foreign::No);
    }

    void everyServerWithoutAPortGetsTheBasePlusItsIndex()
    {
        Topology topology = fourInALine();
        topology.servers[1].port = 9'000;
        const auto withPorts = topology.withPorts(20'000);
        QVERIFY(withPorts);
        QCOMPARE(withPorts->portOf(0), quint16{20'000});
        QCOMPARE(withPorts->portOf(1), quint16{9'000});
        QCOMPARE(withPorts->portOf(3), quint16{20'003});
        QCOMPARE(withPorts->withPorts(30'000).operator*(), *withPorts);
        QCOMPARE(withPorts->hostOf(0), QStringLiteral("127.0.0.1"));
        QCOMPARE(topology.portOf(3), quint16{defaultBasePort + 3});
        QCOMPARE(topology.withPorts()->portOf(3), topology.portOf(3));
    }

    void thePortsEndAt65535()
    {
        const Topology topology = fourInALine();
        QCOMPARE(topology.withPorts(65'532)->portOf(3), quint16{65'535});
        QCOMPARE(
            topology.withPorts(65'533).error(),
            QStringLiteral("The port of d would be 65536, and 65535 is the last one. Begin with "
                           "a smaller port than 65533."));
        QCOMPARE(topology.withPorts(0).error(),
                 QStringLiteral("0 is not a port. Give the first server a port from 1 to 65535."));
    }

    void twoServersCannotHaveOnePort_data()
    {
        QTest::addColumn<QString>("host");
        QTest::addColumn<bool>("accepted");
        QTest::newRow("the same host") << "127.0.0.1" << false;
        QTest::newRow("the same host by name") << "LocalHost" << false;
        QTest::newRow("another host") << "127.0.0.2" << true;
        QTest::newRow("another host by name") << "lab-2.example.org" << true;
    }
    void twoServersCannotHaveOnePort()
    {
        QFETCH(QString, host);
        QFETCH(bool, accepted);
        Topology topology = fourInALine();
        topology.servers[3].host = host;
        topology.servers[3].port = 20'001; // what b will get
        const auto withPorts = topology.withPorts(20'000);
        QCOMPARE(withPorts.has_value(), accepted);
        if (!accepted)
            QCOMPARE(withPorts.error(),
                     QStringLiteral("b and d cannot both have port 20001 on %1. Give one of them "
                                    "another port.")
                         .arg(host));
    }

    void hostsAreEqualHoweverTheyAreWritten()
    {
        QCOMPARE(canonicalHost(QStringLiteral("0:0::1")), canonicalHost(QStringLiteral("::1")));
        QCOMPARE(canonicalHost(QStringLiteral("Lab.Example")), QStringLiteral("lab.example"));
        QVERIFY(canonicalHost(QStringLiteral("::1")) != canonicalHost(QStringLiteral("127.0.0.1")));
    }

    void theHerdIdIsTheNamePercentEncoded()
    {
        Topology topology;
        topology.name = "my herd/\xc3\xa9";
        QCOMPARE(topology.herdId(), QByteArray("my%20herd%2F%C3%A9"));
    }

    void namesAreBytesWithoutWhiteSpace_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<bool>("good");
        QTest::newRow("a word") << QByteArray("Goloman") << true;
        QTest::newRow("one byte") << QByteArray("a") << true;
        QTest::newRow("nothing") << QByteArray() << false;
        QTest::newRow("255 bytes") << QByteArray(255, 'x') << true;
        QTest::newRow("256 bytes") << QByteArray(256, 'x') << false;
        QTest::newRow("not UTF-8") << QByteArray("\xff\xfe") << true;
        QTest::newRow("white space of Unicode alone") << QByteArray("a\xc2\xa0z") << true;
        for (const char space : QByteArrayLiteral(" \t\r\n\f\v"))
            QTest::addRow("white space 0x%02x", static_cast<unsigned>(space))
                << QByteArray("a") + space + 'z' << false;
    }
    void namesAreBytesWithoutWhiteSpace()
    {
        QFETCH(QByteArray, name);
        QFETCH(bool, good);
        QCOMPARE(isServerName(name.toStdString()), good);
    }

    void shownNamesCannotSteerATerminal()
    {
        QCOMPARE(shownName("a\x1b[31m\n"), QStringLiteral("a\uFFFD[31m\uFFFD"));
        QCOMPARE(shownName("\xff"), QStringLiteral("\uFFFD"));
        QCOMPARE(shownName("\xe2\x80\xae"
                           "abc"),
                 QStringLiteral("\uFFFDabc"));
        QCOMPARE(shownName(std::string(64, 'x')), QString(64, u'x'));
        QCOMPARE(shownName(std::string(65, 'x')), QString(63, u'x') + u'…');
    }
};

QTEST_GUILESS_MAIN(TopologyTest)
#include "tst_topology.moc"
