// SPDX-License-Identifier: MIT
#include "herd/suggestion.h"

#include <QTest>

using namespace drover;

class SuggestionTest : public QObject
{
    Q_OBJECT

private slots:
    void theNearestWordIsFound_data()
    {
        QTest::addColumn<QString>("word");
        QTest::addColumn<QString>("nearest");
        QTest::newRow("the word itself") << "servers"
                                         << "servers";
        QTest::newRow("a letter missing") << "serves"
                                          << "servers";
        QTest::newRow("a letter too many") << "llinks"
                                           << "links";
        QTest::newRow("a letter wrong") << "lanks"
                                        << "links";
        QTest::newRow("two letters swapped") << "likns"
                                             << "links";
        QTest::newRow("two swapped in a short word") << "nmae"
                                                     << "name";
        QTest::newRow("upper case") << "NAME"
                                    << "name";
        QTest::newRow("the nearer of two") << "linkss"
                                           << "links";
        QTest::newRow("nothing near") << "colour"
                                      << "";
        QTest::newRow("too much wrong") << "lxxks"
                                        << "";
        QTest::newRow("nothing at all") << ""
                                        << "";
        QTest::newRow("without end") << QString(100'000, u'x') << "";
    }
    void theNearestWordIsFound()
    {
        QFETCH(QString, word);
        QFETCH(QString, nearest);
        QCOMPARE(nearestOf(word,
                           {QStringLiteral("name"), QStringLiteral("servers"),
                            QStringLiteral("links"), QStringLiteral("link")}),
                 nearest);
    }

    void theFirstOfEqualsIsTaken()
    {
        QCOMPARE(nearestOf(u"S5", {QStringLiteral("S1"), QStringLiteral("S2")}),
                 QStringLiteral("S1"));
    }
};

QTEST_GUILESS_MAIN(SuggestionTest)
#include "tst_suggestion.moc"
