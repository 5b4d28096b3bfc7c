// SPDX-License-Identifier: MIT
#include "simulation/population.h"

#include "protocol/parser.h"

#include <QTest>

#include <algorithm>
#include <set>

using namespace drover;
using namespace std::chrono_literals;

class tst_Population : public QObject
{
    Q_OBJECT

private slots:
    void theSameSeedMakesTheSameClients();
    void namesAreUniqueAndKiwiIsFirst();
    void spreadsTheirReportsOverTheInterval();
    void skewsAShareOfTheClocks_data();
    void skewsAShareOfTheClocks();
    void movesAsItIsTold();
    void sharesConnectionsWhereDescriptorsAreFew();
};

void tst_Population::theSameSeedMakesTheSameClients()
{
    CrowdOptions options;
    options.clients = 50;
    options.skewedShare = 0.5;
    options.skew = 3s;
    auto ones = makeClients(options);
    auto same = makeClients(options);
    options.seed += 1'000;
    auto others = makeClients(options);
    for (std::size_t i = 0; i < ones.size(); ++i) {
        QCOMPARE(ones[i].name, same[i].name);
        QCOMPARE(ones[i].skew, same[i].skew);
        for (const auto when : {0s, 60s, 86'400s}) {
            QCOMPARE(ones[i].movement.at(when), same[i].movement.at(when));
            QVERIFY(ones[i].movement.at(when) != others[i].movement.at(when));
        }
    }
}

void tst_Population::namesAreUniqueAndKiwiIsFirst()
{
    CrowdOptions options;
    options.clients = maxCrowdClients;
    std::set<std::string> names;
    for (const SimulatedClient &client : makeClients(options)) {
        QVERIFY(std::ranges::none_of(client.name, isWhiteSpace));
        names.insert(client.name);
    }
    QCOMPARE(names.size(), maxCrowdClients);
    QCOMPARE(makeClients(CrowdOptions())[0].name, std::string("kiwi.cs.ucla.edu"));
    QCOMPARE(makeClients(CrowdOptions()).size(), std::size_t(8));
}

void tst_Population::spreadsTheirReportsOverTheInterval()
{
    CrowdOptions options;
    options.clients = 1'000;
    options.interval = 2s;
    std::vector<int> perTenth(10);
    for (const SimulatedClient &client : makeClients(options)) {
        QVERIFY(client.firstAfter >= 0s && client.firstAfter < 2s);
        ++perTenth[std::size_t(client.firstAfter / 200ms)];
    }
    for (const int count : perTenth)
        QVERIFY(qAbs(count - 100) <= 1);
}

void tst_Population::skewsAShareOfTheClocks_data()
{
    QTest::addColumn<double>("share");
    for (const double share : {0.0, 0.1, 0.5, 1.0})
        QTest::addRow("%g", share) << share;
}

void tst_Population::skewsAShareOfTheClocks()
{
    QFETCH(const double, share);
    CrowdOptions options;
    options.clients = 10'000;
    options.skewedShare = share;
    options.skew = 5s;
    const auto clients = makeClients(options);
    const auto count = [&clients](auto condition) {
        return double(std::ranges::count_if(clients, condition)) / double(clients.size());
    };
    QVERIFY(std::ranges::all_of(
        clients, [](const auto &each) { return std::chrono::abs(each.skew) <= 5s; }));
    QVERIFY(qAbs(count([](const auto &each) { return each.skew != 0s; }) - share) < 0.02);
    QVERIFY(qAbs(count([](const auto &each) { return each.skew > 0s; }) - share / 2) < 0.02);
}

void tst_Population::movesAsItIsTold()
{
    CrowdOptions options;
    options.clients = 4;
    options.moves = CrowdOptions::Moves::Still;
    for (SimulatedClient &client : makeClients(options)) {
        QCOMPARE(client.movement.at(0s), client.movement.at(3'600s));
        QVERIFY(losAngeles.contains(client.movement.at(0s)));
    }
    options.moves = CrowdOptions::Moves::Path;
    options.path = std::make_shared<const Path>(Track{{{1, 2}, {1.1, 2.1}}, {}});
    auto clients = makeClients(options);
    for (std::size_t i = 0; i < clients.size(); ++i)
        QCOMPARE(clients[i].movement.at(9s), options.path->at(9s, 12, double(i) / 4));
}

void tst_Population::sharesConnectionsWhereDescriptorsAreFew()
{
    CrowdOptions options;
    options.clients = 100;
    QCOMPARE(makeCrowd(options, {}, 1'000).connections, std::size_t(100));
    QCOMPARE(makeCrowd(options, {}, 30).connections, std::size_t(30));
    options.connections = 7;
    QCOMPARE(makeCrowd(options, {}, 30).connections, std::size_t(7));
    QCOMPARE(makeCrowd(options, {}, 0).connections, std::size_t(1));
}

QTEST_GUILESS_MAIN(tst_Population)
#include "tst_population.moc"
