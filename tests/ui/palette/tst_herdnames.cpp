// SPDX-License-Identifier: MIT
#include "models/herdmodel.h"
#include "palette/herdnames.h"
#include "support/testframes.h"

#include <QTest>

#include <algorithm>
#include <random>

using namespace drover;

namespace {

QString nameOf(const HerdModel &model, const Selected &what)
{
    return what.kind == Selected::Kind::Server ? model.serverName(what.server)
                                               : model.clientName(what.client);
}

QStringList namesOf(const HerdModel &model, const std::vector<Selected> &found)
{
    QStringList names;
    for (const Selected &each : found)
        names.append(nameOf(model, each));
    return names;
}

} // namespace

class HerdNamesTest : public QObject
{
    Q_OBJECT

private slots:
    void beginningsComeFirstAndServersBeforeClients();
    void nothingForNothing();
    void findsAsOneWhoLooksAtEveryName();
    void aHundredThousandAreBounded();
};

void HerdNamesTest::beginningsComeFirstAndServersBeforeClients()
{
    HerdModel model;
    TestFrames herd(QStringLiteral("ucla-2018"));
    for (const char *const name : {"swallow", "walker", "Wally", "kiwi", "\xff-wal", "ünal"})
        herd.addClient(name);
    model.apply(herd.next({}));
    QCOMPARE(namesOf(model, findByName(model, QStringLiteral("WAL"), 9)),
             (QStringList{QStringLiteral("walker"), QStringLiteral("Wally"),
                          QStringLiteral("swallow"), model.clientName(4)}));
    QCOMPARE(namesOf(model, findByName(model, QStringLiteral("w"), 4)),
             (QStringList{QStringLiteral("Welsh"), QStringLiteral("Wilkes"),
                          QStringLiteral("walker"), QStringLiteral("Wally")}));
    QCOMPARE(namesOf(model, findByName(model, QStringLiteral("ünal"), 4)),
             QStringList{QStringLiteral("ünal")});
}

void HerdNamesTest::nothingForNothing()
{
    HerdModel model;
    QVERIFY(findByName(model, QStringLiteral("a"), 9).empty());
    TestFrames herd(QStringLiteral("line-3"));
    model.apply(herd.next({}));
    QVERIFY(findByName(model, QString(), 9).empty());
    QVERIFY(findByName(model, QStringLiteral("S"), 0).empty());
    QVERIFY(findByName(model, QStringLiteral("S4"), 9).empty());
}

void HerdNamesTest::findsAsOneWhoLooksAtEveryName()
{
    std::mt19937 random(7);
    HerdModel model;
    TestFrames herd(QStringLiteral("line-3"));
    for (int i = 0; i < 400; ++i) {
        std::string name;
        for (std::size_t length = 1 + random() % 6; length > 0; --length)
            name += "aAbB.-"[random() % 6];
        herd.addClient(name + std::to_string(i));
    }
    model.apply(herd.next({}));
    for (int i = 0; i < 200; ++i) {
        QString typed;
        for (std::size_t length = 1 + random() % 3; length > 0; --length)
            typed += QLatin1Char("aAbB.-"[random() % 6]);
        std::size_t holding = 0;
        for (std::size_t client = 0; client < model.clientCount(); ++client)
            if (model.clientName(static_cast<ClientIndex>(client))
                    .contains(typed, Qt::CaseInsensitive))
                ++holding;
        const auto found = findByName(model, typed, 1'000);
        QCOMPARE(found.size(), holding);
        const auto begins = [&](const Selected &each) {
            return nameOf(model, each).startsWith(typed, Qt::CaseInsensitive);
        };
        QVERIFY(std::ranges::is_partitioned(found, begins));
        for (const Selected &each : found)
            QVERIFY(nameOf(model, each).contains(typed, Qt::CaseInsensitive));
        QCOMPARE(findByName(model, typed, 5).size(), std::min(holding, std::size_t(5)));
    }
}

void HerdNamesTest::aHundredThousandAreBounded()
{
    HerdModel model;
    TestFrames herd(QStringLiteral("line-3"));
    for (int i = 0; i < 100'000; ++i)
        herd.addClient("client-" + std::to_string(i) + ".cs.ucla.edu");
    model.apply(herd.next({}));
    QCOMPARE(findByName(model, QStringLiteral("ucla"), 30).size(), std::size_t(30));
    QCOMPARE(findByName(model, QStringLiteral("-99999."), 30).size(), std::size_t(1));
    QBENCHMARK
    {
        QVERIFY(findByName(model, QStringLiteral("nobody"), 30).empty());
    }
}

QTEST_GUILESS_MAIN(HerdNamesTest)
#include "tst_herdnames.moc"
