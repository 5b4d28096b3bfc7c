// SPDX-License-Identifier: MIT
// Instructions for each message of some fixed work, as callgrind counts them, against those on
// record. The same program on the same data takes the same number however busy the machine is.
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QSaveFile>
#include <QStandardPaths>
#include <QSysInfo>
#include <QTemporaryDir>
#include <QTest>

namespace {

/// Numbers of another compiler, library or processor say nothing about ours.
QString platformName()
{
    return QStringLiteral(DROVER_COMPILER ", Qt %1, %2")
        .arg(QString::fromLatin1(qVersion()), QSysInfo::buildCpuArchitecture());
}

QJsonObject readRecord()
{
    QFile file(QStringLiteral(DROVER_COUNTED));
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object()
                                          : QJsonObject();
}

/// DROVER_RECORD_INSTRUCTIONS=1 puts what is counted on record.
bool isRecording()
{
    return qEnvironmentVariableIntValue("DROVER_RECORD_INSTRUCTIONS") != 0;
}

/// Whether so many instructions a message are no news: within \a tolerance of the record.
enum class Verdict { Same, More, Fewer };
Verdict compare(double counted, double onRecord, double tolerance)
{
    if (counted > onRecord * (1 + tolerance))
        return Verdict::More;
    return counted < onRecord * (1 - tolerance) ? Verdict::Fewer : Verdict::Same;
}

} // namespace

class TestInstructions : public QObject
{
    Q_OBJECT

    /// Instructions for each message of the workload; 0 with m_error set where that failed.
    double count(const QString &workload)
    {
        const QTemporaryDir directory;
        const QString output = directory.filePath(QStringLiteral("callgrind.out"));
        QProcess process;
        process.start(m_valgrind,
                      {QStringLiteral("--tool=callgrind"),
                       QStringLiteral("--callgrind-out-file=") + output,
                       QStringLiteral("--toggle-collect=*counted*"),
                       QStringLiteral(DROVER_WORKLOADS), workload});
        constexpr int mostMs = 120'000;
        if (!process.waitForFinished(mostMs) || process.exitCode() != 0) {
            m_error = QString::fromLocal8Bit(process.readAllStandardError());
            return 0;
        }
        const double messages = process.readAllStandardOutput().trimmed().toDouble();
        QFile file(output);
        if (!file.open(QIODevice::ReadOnly)) {
            m_error = file.errorString();
            return 0;
        }
        for (const QByteArray &line : file.readAll().split('\n'))
            if (line.startsWith("totals:"))
                return line.mid(7).trimmed().toDouble() / messages;
        m_error = QStringLiteral("callgrind has written no totals");
        return 0;
    }

    QString m_valgrind;
    QJsonObject m_record;
    QString m_error;

private slots:
    void initTestCase()
    {
        if (qstrcmp(DROVER_BUILD_TYPE, "Release") != 0)
            QSKIP("Only the release build's instructions are on record.");
        m_valgrind = QStandardPaths::findExecutable(QStringLiteral("valgrind"));
        if (m_valgrind.isEmpty())
            QSKIP("There is no valgrind here; ./dev test callgrind installs it.");
        m_record = readRecord();
        if (!isRecording() && !m_record.contains(platformName()))
            QSKIP(qPrintable(QStringLiteral("Nothing is on record for %1. To record what is now: "
                                            "DROVER_RECORD_INSTRUCTIONS=1 ./dev test callgrind")
                                 .arg(platformName())));
    }

    void verdicts_data()
    {
        QTest::addColumn<double>("counted");
        QTest::addColumn<int>("verdict");
        QTest::newRow("the same") << 100.0 << int(Verdict::Same);
        QTest::newRow("at the limit") << 102.0 << int(Verdict::Same);
        QTest::newRow("above") << 102.1 << int(Verdict::More);
        QTest::newRow("below") << 97.9 << int(Verdict::Fewer);
    }
    void verdicts()
    {
        QFETCH(const double, counted);
        QTEST(int(compare(counted, 100, 0.02)), "verdict");
    }

    void instructions_data()
    {
        // What depends on when the system hands over which bytes varies a little.
        QTest::addColumn<double>("tolerance");
        QTest::newRow("parser") << 0.01;
        QTest::newRow("store") << 0.01;
        QTest::newRow("session") << 0.03;
        QTest::newRow("flood") << 0.03;
    }
    void instructions()
    {
        const QString name = QString::fromLatin1(QTest::currentDataTag());
        QFETCH(const double, tolerance);
        const double counted = count(name);
        QVERIFY2(counted > 0, qPrintable(m_error));
        if (isRecording()) {
            QJsonObject ours = m_record.value(platformName()).toObject();
            ours.insert(name, std::round(counted * 10) / 10);
            m_record.insert(platformName(), ours);
            return;
        }
        const double onRecord = m_record.value(platformName()).toObject().value(name).toDouble();
        const QString sentence
            = QStringLiteral("%1: %2 instructions a message, %3 on record (%4 %). If that is as it "
                             "should be: DROVER_RECORD_INSTRUCTIONS=1 ./dev test callgrind")
                  .arg(name)
                  .arg(counted, 0, 'f', 1)
                  .arg(onRecord, 0, 'f', 1)
                  .arg((counted / onRecord - 1) * 100, 0, 'f', 1);
        const Verdict verdict = compare(counted, onRecord, tolerance);
        if (verdict == Verdict::Fewer)
            qWarning("%s", qPrintable(sentence));
        QVERIFY2(verdict != Verdict::More, qPrintable(sentence));
    }

    void cleanupTestCase()
    {
        if (!isRecording() || QTest::currentTestFailed() || m_valgrind.isEmpty())
            return;
        QSaveFile file(QStringLiteral(DROVER_COUNTED));
        QVERIFY2(file.open(QIODevice::WriteOnly), qPrintable(file.errorString()));
        file.write(QJsonDocument(m_record).toJson());
        QVERIFY2(file.commit(), qPrintable(file.errorString()));
    }
};

QTEST_GUILESS_MAIN(TestInstructions)
#include "tst_instructions.moc"
