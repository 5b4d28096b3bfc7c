// SPDX-License-Identifier: MIT
#include "places/gunzip.h"

#include "places/gzip.h"

#include <QTest>

using namespace drover;

namespace {

constexpr std::size_t plenty = std::size_t(1) << 30;

QByteArray withByteFlipped(QByteArray file, qsizetype at)
{
    file[at] = static_cast<char>(file[at] ^ 0x40);
    return file;
}

/// Bytes that do not compress, the same in every run.
QByteArray noise(qsizetype size)
{
    QByteArray result(size, '\0');
    std::uint32_t state = 1;
    for (char &c : result) {
        state = state * 1'664'525 + 1'013'904'223;
        c = static_cast<char>(state >> 24);
    }
    return result;
}

} // namespace

class GunzipTest : public QObject
{
    Q_OBJECT

private slots:
    void givesBackWhatWasPacked_data();
    void givesBackWhatWasPacked();
    void readsAFileOfAnotherMake();
    void refusesEveryShorterFile();
    void refusesWhatIsNoGzip();
    void refusesWhatStandsBehindTheEnd();
    void refusesChangedBytes();
    void takesAsMuchAsIsAllowedAndNoMore();
    void aLieAboutTheSizeCostsNoMemory();
    void stopsWhenAsked();
};

void GunzipTest::givesBackWhatWasPacked_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("a byte") << QByteArray("x");
    QTest::newRow("a line") << QByteArray("drover drover drover\n");
    QTest::newRow("just below a piece") << noise((1 << 20) - 1);
    QTest::newRow("a piece") << noise(1 << 20);
    QTest::newRow("just above a piece") << noise((1 << 20) + 1);
    QTest::newRow("many pieces") << noise(5'000'000);
    QTest::newRow("packs a thousandfold") << QByteArray(20'000'000, 'a');
}

void GunzipTest::givesBackWhatWasPacked()
{
    QFETCH(const QByteArray, content);
    const auto result = gunzip(gzip(content), plenty);
    QVERIFY(result);
    QVERIFY(*result == content.toStdString());
    // Room that is reserved but never used would be there for as long as the program runs.
    QVERIFY(result->capacity() <= result->size() + 64);
}

void GunzipTest::readsAFileOfAnotherMake()
{
    const auto result = gunzip(
        QByteArray::fromHex("1f8b08000000000002034b29ca2f4b2d524841a6b800b077174115000000"),
        plenty);
    QVERIFY(result);
    QCOMPARE(*result, std::string("drover drover drover\n"));
}

void GunzipTest::refusesEveryShorterFile()
{
    const QByteArray file = gzip("drover drover drover\n");
    for (qsizetype size = 2; size < file.size(); ++size) {
        const auto result = gunzip(file.first(size), plenty);
        QVERIFY2(!result, qPrintable(QString::number(size)));
        QCOMPARE(result.error(), GunzipError::CutShort);
    }
}

void GunzipTest::refusesWhatIsNoGzip()
{
    for (const char *file : {"", "\x1f", "x\x8b", "0\t0\tNull Island\tlocality\t\t0\n"}) {
        const auto result = gunzip(file, plenty);
        QVERIFY(!result);
        QCOMPARE(result.error(), GunzipError::NotGzip);
    }
}

void GunzipTest::refusesWhatStandsBehindTheEnd()
{
    const QByteArray file = gzip("drover");
    const auto result = gunzip(file + 'x', plenty);
    QVERIFY(!result);
    QCOMPARE(result.error(), GunzipError::Damaged);
}

void GunzipTest::refusesChangedBytes()
{
    const QByteArray content = noise(3'000'000);
    const QByteArray file = gzip(content);
    for (const qsizetype at :
         {file.size() / 3, file.size() / 2, file.size() - 8, file.size() - 1}) {
        const auto result = gunzip(withByteFlipped(file, at), plenty);
        QVERIFY2(!result, qPrintable(QString::number(at)));
        QCOMPARE(result.error(), GunzipError::Damaged);
    }
}

void GunzipTest::takesAsMuchAsIsAllowedAndNoMore()
{
    for (const qsizetype size : {1, 100, 1 << 20, 3'000'000}) {
        const QByteArray file = gzip(QByteArray(size, 'a'));
        QVERIFY(gunzip(file, static_cast<std::size_t>(size)));
        const auto result = gunzip(file, static_cast<std::size_t>(size) - 1);
        QVERIFY2(!result, qPrintable(QString::number(size)));
        QCOMPARE(result.error(), GunzipError::TooLarge);
    }
}

void GunzipTest::aLieAboutTheSizeCostsNoMemory()
{
    QByteArray file = gzip("drover");
    file.replace(file.size() - 4, 4, "\xff\xff\xff\xff");
    // It would be killed here if it took the 4 GiB at their word.
    const auto result = gunzip(file, std::size_t(1) << 40);
    QVERIFY(!result);
    QCOMPARE(result.error(), GunzipError::Damaged);
}

void GunzipTest::stopsWhenAsked()
{
    std::stop_source stop;
    stop.request_stop();
    const auto result = gunzip(gzip("drover"), plenty, stop.get_token());
    QVERIFY(!result);
    QCOMPARE(result.error(), GunzipError::Stopped);
}

QTEST_GUILESS_MAIN(GunzipTest)
#include "tst_gunzip.moc"
