// SPDX-License-Identifier: MIT
#include "protocol/limits.h"

#include "protocol/linebuffer.h"
#include "protocol/parser.h"

#include <QTest>

#include <set>
#include <string_view>

namespace drover {

class LimitsTest : public QObject
{
    Q_OBJECT

private slots:
    void keepsEachDefaultWithinItsBounds_data();
    void keepsEachDefaultWithinItsBounds();
    void namesEveryLimitOnce();
    void findsWhatItHas();
    void findsNothingElse_data();
    void findsNothingElse();
    void agreesWithTheProtocol();
};

void LimitsTest::keepsEachDefaultWithinItsBounds_data()
{
    QTest::addColumn<int>("index");
    for (std::size_t i = 0; i < limitTable().size(); ++i)
        QTest::newRow(limitTable()[i].key) << static_cast<int>(i);
}

void LimitsTest::keepsEachDefaultWithinItsBounds()
{
    QFETCH(const int, index);
    const LimitRow &row = limitTable()[static_cast<std::size_t>(index)];
    const std::int64_t value = Limits().*row.value;
    QVERIFY(row.least <= value);
    QVERIFY(value <= row.most);
    QVERIFY(row.least >= 0);
    if (row.kind == LimitRow::Kind::Fixed) {
        QCOMPARE(row.least, value);
        QCOMPARE(row.most, value);
    } else {
        QVERIFY(row.least < row.most);
    }
    const std::string_view unit = row.unit;
    QVERIFY(unit == "bytes" || unit == "ms" || unit.empty());
    QCOMPARE(std::string_view(row.key).ends_with("Bytes"), unit == "bytes");
    QCOMPARE(std::string_view(row.key).ends_with("Ms"), unit == "ms");
    QVERIFY(std::string_view(row.what).ends_with('.'));
    QVERIFY(std::string_view(row.past).ends_with('.'));
}

void LimitsTest::namesEveryLimitOnce()
{
    std::set<std::string_view> keys;
    for (const LimitRow &row : limitTable())
        QVERIFY(keys.insert(row.key).second);

    // Each row has a member of its own, and no member is without a row.
    Limits limits;
    std::int64_t mark = -1;
    for (const LimitRow &row : limitTable())
        limits.*row.value = mark--;
    mark = -1;
    for (const LimitRow &row : limitTable())
        QCOMPARE(limits.*row.value, mark--);
    QCOMPARE(limitTable().size() * sizeof(std::int64_t), sizeof(Limits));
}

void LimitsTest::findsWhatItHas()
{
    for (const LimitRow &row : limitTable())
        QCOMPARE(findLimit(QString::fromLatin1(row.key)), &row);
}

void LimitsTest::findsNothingElse_data()
{
    QTest::addColumn<QString>("key");
    QTest::newRow("empty") << QString();
    QTest::newRow("other case") << QStringLiteral("MaxLineBytes");
    QTest::newRow("beginning of a key") << QStringLiteral("maxLine");
    QTest::newRow("key and more") << QStringLiteral("maxLineBytes2");
    QTest::newRow("blank behind") << QStringLiteral("maxLineBytes ");
    QTest::newRow("not Latin 1") << QStringLiteral("m\u0430xLineBytes");
}

void LimitsTest::findsNothingElse()
{
    QFETCH(const QString, key);
    QCOMPARE(findLimit(key), nullptr);
}

void LimitsTest::agreesWithTheProtocol()
{
    const Limits limits;
    QCOMPARE(limits.maxLineBytes, 65'536);
    QCOMPARE(limits.maxAtLineBytes, static_cast<std::int64_t>(maxAtLineBytes));
    // Whatever a herd file asks for, the head of a line that is too long is inside the line.
    QVERIFY(findLimit(u"maxLineBytes")->least >= static_cast<std::int64_t>(LineBuffer::headBytes));
    QVERIFY(limits.maxNeighbourLineBytes >= limits.maxAtLineBytes);
}

} // namespace drover

QTEST_GUILESS_MAIN(drover::LimitsTest)
#include "tst_limits.moc"
