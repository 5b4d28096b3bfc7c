// SPDX-License-Identifier: MIT
#include "fuzz/parserlaws.h"
#include "protocol/lines.h"
#include "support/bytes.h"

#include <QDir>
#include <QFile>
#include <QRandomGenerator>
#include <QTest>

namespace drover {

class FuzzCorpusTest : public QObject
{
    Q_OBJECT

private slots:
    void keepsTheLawsForEachSeed_data();
    void keepsTheLawsForEachSeed();
    void keepsTheLawsForLinesThatAreSpoilt_data();
    void keepsTheLawsForLinesThatAreSpoilt();
};

void FuzzCorpusTest::keepsTheLawsForEachSeed_data()
{
    QTest::addColumn<QString>("path");
    const QDir folder(QStringLiteral(DROVER_FUZZ_CORPUS "/parser"));
    const QStringList names = folder.entryList(QDir::Files, QDir::Name);
    QVERIFY2(!names.isEmpty(), qPrintable(folder.path()));
    for (const QString &name : names)
        QTest::newRow(qPrintable(name)) << folder.filePath(name);
}

void FuzzCorpusTest::keepsTheLawsForEachSeed()
{
    QFETCH(const QString, path);
    QFile file(path);
    QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(file.errorString()));
    const QByteArray content = file.readAll();
    const char *broken = brokenLaw(view(content));
    QVERIFY2(!broken, broken);
}

void FuzzCorpusTest::keepsTheLawsForLinesThatAreSpoilt_data()
{
    QTest::addColumn<QByteArray>("line");
    for (const Line &line : clientLines())
        QTest::newRow(("client: " + line.why).c_str()) << bytes(line.bytes);
    for (const Line &line : linkLines())
        QTest::newRow(("link: " + line.why).c_str()) << bytes(line.bytes);
}

void FuzzCorpusTest::keepsTheLawsForLinesThatAreSpoilt()
{
    QFETCH(const QByteArray, line);
    constexpr quint32 seed = 1;
    static constexpr char bytesThatMatter[] = " \t\r\n\v\f+-.0159aAe_\0\xff";
    QRandomGenerator random(seed);
    for (int round = 0; round < 200; ++round) {
        QByteArray spoilt = line;
        for (int times = random.bounded(3); times >= 0; --times) {
            const int at = random.bounded(static_cast<int>(spoilt.size()) + 1);
            const char byte = bytesThatMatter[random.bounded(quint32(sizeof bytesThatMatter))];
            switch (random.bounded(3)) {
            case 0:
                spoilt.insert(at, byte);
                break;
            case 1:
                spoilt.replace(at, 1, &byte, 1);
                break;
            default:
                spoilt.remove(at, 1);
            }
        }
        const char *broken = brokenLaw(view(spoilt));
        QVERIFY2(!broken, (broken + QByteArray(": ") + spoilt).constData());
    }
}

} // namespace drover

QTEST_GUILESS_MAIN(drover::FuzzCorpusTest)
#include "tst_fuzzcorpus.moc"
