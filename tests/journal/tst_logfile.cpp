// SPDX-License-Identifier: MIT
#include "journal/logfile.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <cerrno>
#include <csignal>
#include <string>
#include <sys/resource.h>
#include <sys/stat.h>

using namespace drover;
using namespace std::chrono_literals;

namespace {

constexpr std::int64_t noLimit = std::int64_t{1} << 40;
const QByteArray stamp = "1970-01-01T00:00:00.000000Z";

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(no file)");
}

/// A log file in a directory of its own.
struct Fixture
{
    explicit Fixture(std::int64_t maxBytes = noLimit, std::int64_t kept = 3,
                     const QByteArray &before = {})
    {
        if (!before.isEmpty())
            put(before);
        file = std::make_unique<LogFile>(path().toStdString(), maxBytes, kept);
    }

    QString path(int number = 0) const
    {
        return directory.filePath(number == 0 ? QStringLiteral("a.log")
                                              : QStringLiteral("a.log.%1").arg(number));
    }
    void put(const QByteArray &bytes) const
    {
        QFile existing(path());
        if (!existing.open(QIODevice::WriteOnly) || existing.write(bytes) != bytes.size())
            qFatal("cannot write the test's file");
    }
    void add(std::string_view text, std::chrono::nanoseconds monotonic = 0s)
    {
        Event event;
        event.monotonic = monotonic;
        file->add(writer, event, {}, text);
    }
    /// The line that add() makes of it.
    static QByteArray line(const QByteArray &text) { return stamp + " note - " + text + "\n"; }
    static QByteArray lost(int lines)
    {
        return line("lines lost, the disk did not take them: " + QByteArray::number(lines));
    }

    QTemporaryDir directory;
    LogLineWriter writer;
    std::unique_ptr<LogFile> file;
};

/// While it lives, files cannot grow beyond so many bytes: a write is cut short there, the next one
/// fails.
class FileSizeLimit
{
public:
    explicit FileSizeLimit(rlim_t bytes)
        : m_handler(std::signal(SIGXFSZ, SIG_IGN))
    {
        getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit limit{bytes, m_before.rlim_max};
        setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~FileSizeLimit()
    {
        setrlimit(RLIMIT_FSIZE, &m_before);
        std::signal(SIGXFSZ, m_handler);
    }
    FileSizeLimit(const FileSizeLimit &) = delete;
    FileSizeLimit &operator=(const FileSizeLimit &) = delete;

private:
    rlimit m_before = {};
    void (*m_handler)(int);
};

} // namespace

class tst_LogFile : public QObject
{
    Q_OBJECT

private slots:
    void writesAtFlush();
    void appendsToWhatIsThere();
    void isOnlyForItsOwner();
    void beginsANewLineAfterATornOne();
    void leavesNothingWhenDiscarded();
    void keepsWhatWasThereWhenDiscarded();
    void rotatesAtTheExactByte_data();
    void rotatesAtTheExactByte();
    void keepsSoManyFullFiles_data();
    void keepsSoManyFullFiles();
    void rotatesAFileThatWasFullBefore();
    void aLineLongerThanAFileHasOneOfItsOwn();
    void aFileThatCannotBeSetAsideGoesOnGrowing();
    void aFileThatWasRemovedIsMadeAgainAtRotation();
    void countsWhatAFullDiskDoesNotTake();
    void triesAgainAfterASecondAndNotBefore();
    void saysHowManyLinesWereLostFirst();
    void takesBackThePartOfALine_data();
    void takesBackThePartOfALine();
    void saysAtTheEndHowManyLinesWereLost();
    void tellsOfLinesLostElsewhere();
    void aDirectoryInItsPlaceIsAFault();
};

void tst_LogFile::writesAtFlush()
{
    Fixture f;
    QVERIFY(!f.file->open());
    f.add("a");
    f.add("b");
    QCOMPARE(contents(f.path()), QByteArray());
    QVERIFY(f.file->pendingBytes() > 0);
    f.file->flush();
    QCOMPARE(contents(f.path()), f.line("a") + f.line("b"));
    QCOMPARE(f.file->pendingBytes(), std::size_t(0));
    f.file->flush();
    QCOMPARE(contents(f.path()), f.line("a") + f.line("b"));
    QVERIFY(!f.file->takeFault());
}

void tst_LogFile::appendsToWhatIsThere()
{
    Fixture f(noLimit, 3, "before\n");
    f.add("a"); // opens it itself
    f.file->flush();
    QCOMPARE(contents(f.path()), "before\n" + f.line("a"));
}

void tst_LogFile::isOnlyForItsOwner()
{
    Fixture f;
    QVERIFY(!f.file->open());
    struct stat status = {};
    QCOMPARE(::stat(f.path().toLocal8Bit().constData(), &status), 0);
    QCOMPARE(status.st_mode & 0777U, 0600U);
}

void tst_LogFile::beginsANewLineAfterATornOne()
{
    Fixture f(noLimit, 3, "whole\npart of a li");
    f.add("a");
    f.add("b");
    f.file->flush();
    f.add("c");
    f.file->flush();
    QCOMPARE(contents(f.path()), "whole\npart of a li\n" + f.line("a") + f.line("b") + f.line("c"));
}

void tst_LogFile::leavesNothingWhenDiscarded()
{
    Fixture f;
    QVERIFY(!f.file->open());
    QVERIFY(QFile::exists(f.path()));
    f.file->discard();
    QVERIFY(!QFile::exists(f.path()));
}

void tst_LogFile::keepsWhatWasThereWhenDiscarded()
{
    Fixture f(noLimit, 3, "before\n");
    QVERIFY(!f.file->open());
    f.file->discard();
    QCOMPARE(contents(f.path()), "before\n");
}

void tst_LogFile::rotatesAtTheExactByte_data()
{
    QTest::addColumn<int>("room");
    QTest::addColumn<bool>("rotates");
    QTest::addColumn<bool>("flushesBetween");
    for (const bool flushesBetween : {false, true}) {
        const char *const when = flushesBetween ? "flushed" : "in one piece";
        QTest::addRow("one byte to spare, %s", when) << 1 << false << flushesBetween;
        QTest::addRow("exactly full, %s", when) << 0 << false << flushesBetween;
        QTest::addRow("one byte too few, %s", when) << -1 << true << flushesBetween;
    }
}

void tst_LogFile::rotatesAtTheExactByte()
{
    QFETCH(int, room);
    QFETCH(bool, rotates);
    QFETCH(bool, flushesBetween);
    const QByteArray first = Fixture::line("first");
    const QByteArray second = Fixture::line("second, and longer");
    Fixture f(first.size() + second.size() + room);
    f.add("first");
    if (flushesBetween)
        f.file->flush();
    f.add("second, and longer");
    f.file->flush();
    if (rotates) {
        QCOMPARE(contents(f.path(1)), first);
        QCOMPARE(contents(f.path()), second);
    } else {
        QCOMPARE(contents(f.path()), first + second);
        QVERIFY(!QFile::exists(f.path(1)));
    }
}

void tst_LogFile::keepsSoManyFullFiles_data()
{
    QTest::addColumn<int>("kept");
    QTest::newRow("none") << 0;
    QTest::newRow("one") << 1;
    QTest::newRow("three") << 3;
    QTest::newRow("more than there are") << 20;
}

void tst_LogFile::keepsSoManyFullFiles()
{
    QFETCH(int, kept);
    constexpr int lines = 10;
    Fixture f(Fixture::line("0").size(), kept); // one line fills a file
    for (int i = 0; i < lines; ++i)
        f.add(std::to_string(i));
    f.file->flush();
    QVERIFY(!f.file->takeFault());
    for (int number = 0; number <= std::min(kept, lines - 1); ++number)
        QCOMPARE(contents(f.path(number)), f.line(QByteArray::number(lines - 1 - number)));
    QCOMPARE(QDir(f.directory.path()).entryList(QDir::Files).size(), std::min(kept + 1, lines));
}

void tst_LogFile::rotatesAFileThatWasFullBefore()
{
    Fixture f(100, 3, QByteArray(200, 'x') + "\n");
    f.add("a");
    f.file->flush();
    QCOMPARE(contents(f.path()), f.line("a"));
    QCOMPARE(contents(f.path(1)), QByteArray(200, 'x') + "\n");
}

void tst_LogFile::aLineLongerThanAFileHasOneOfItsOwn()
{
    const QByteArray longText(5'000, 'x');
    Fixture f(4'096);
    f.add("before");
    f.add(longText.toStdString());
    f.add("after");
    f.file->flush();
    QCOMPARE(contents(f.path(2)), f.line("before"));
    QCOMPARE(contents(f.path(1)), f.line(longText));
    QCOMPARE(contents(f.path()), f.line("after"));
}

void tst_LogFile::aFileThatCannotBeSetAsideGoesOnGrowing()
{
    const qsizetype lineBytes = Fixture::line("0").size();
    Fixture f(lineBytes, 1);
    QVERIFY(QDir(f.directory.path()).mkpath(QStringLiteral("a.log.1/in the way")));
    f.add("0");
    f.add("1");
    f.file->flush();
    const auto fault = f.file->takeFault();
    QVERIFY(fault);
    QCOMPARE(fault->step, LogFile::Fault::Step::Rotate);
    QVERIFY(!f.file->isFailing());
    QCOMPARE(f.file->lostLines(), 0);
    QCOMPARE(contents(f.path()), f.line("0") + f.line("1"));
    QVERIFY(QDir(f.path(1)).removeRecursively());
    for (const char *text : {"2", "3", "4", "5"})
        f.add(text);
    f.file->flush();
    QVERIFY(!f.file->takeFault());
    QCOMPARE(contents(f.path()), f.line("5")); // and it rotates at each line again
    QCOMPARE(contents(f.path(1)), f.line("4"));
}

void tst_LogFile::aFileThatWasRemovedIsMadeAgainAtRotation()
{
    Fixture f(Fixture::line("0").size());
    f.add("0");
    f.file->flush();
    QVERIFY(QFile::remove(f.path()));
    f.add("1");
    f.file->flush();
    QVERIFY(!f.file->takeFault());
    QCOMPARE(contents(f.path()), f.line("1"));
}

void tst_LogFile::countsWhatAFullDiskDoesNotTake()
{
    Fixture f;
    QVERIFY(QFile::link(QStringLiteral("/dev/full"), f.path()));
    QVERIFY(!f.file->open());
    f.add("a");
    f.add("b");
    QVERIFY(!f.file->isFailing());
    f.file->flush();
    QVERIFY(f.file->isFailing());
    QCOMPARE(f.file->lostLines(), 2);
    const auto fault = f.file->takeFault();
    QVERIFY(fault);
    QCOMPARE(fault->step, LogFile::Fault::Step::Write);
    QCOMPARE(fault->code, ENOSPC);
    QCOMPARE(fault->path, f.path().toStdString());
    QVERIFY(!f.file->takeFault());

    f.add("c", 100ms);
    QCOMPARE(f.file->pendingBytes(), std::size_t(0)); // not even formatted
    f.add("d", 1s);
    f.file->flush();
    QCOMPARE(f.file->lostLines(), 4);
    QVERIFY(!f.file->takeFault()); // still the same one
}

void tst_LogFile::triesAgainAfterASecondAndNotBefore()
{
    Fixture f;
    QVERIFY(QFile::link(QStringLiteral("/dev/full"), f.path()));
    f.add("a", 5s);
    f.file->flush();
    QVERIFY(QFile::remove(f.path()));
    f.add("b", 6s - 1ns);
    f.file->flush();
    QVERIFY(!QFile::exists(f.path()));
    QVERIFY(f.file->isFailing());
    f.add("c", 6s);
    f.file->flush();
    QVERIFY(!f.file->isFailing());
    QCOMPARE(contents(f.path()), f.lost(2) + f.line("c"));
}

void tst_LogFile::saysHowManyLinesWereLostFirst()
{
    Fixture f;
    QVERIFY(QFile::link(QStringLiteral("/dev/full"), f.path()));
    for (int i = 0; i < 1'000; ++i)
        f.add("x");
    f.file->flush();
    QVERIFY(QFile::remove(f.path()));
    f.put("from before\n");
    f.add("a", 1s);
    f.add("b", 1s);
    f.file->flush();
    f.add("c", 1s);
    f.file->flush();
    QCOMPARE(contents(f.path()),
             "from before\n" + f.lost(1'000) + f.line("a") + f.line("b") + f.line("c"));
    QCOMPARE(f.file->lostLines(), 0);
    QCOMPARE(f.file->takeLostTold(), 1'000);
    QCOMPARE(f.file->takeLostTold(), 0);
}

void tst_LogFile::takesBackThePartOfALine_data()
{
    QTest::addColumn<int>("whole");
    QTest::addColumn<int>("part");
    QTest::newRow("nothing is written") << 0 << 0;
    QTest::newRow("the first byte of a line") << 1 << 1;
    QTest::newRow("all but the LF") << 1 << int(Fixture::line("0").size()) - 1;
    QTest::newRow("whole lines") << 2 << 0;
    QTest::newRow("half of the last line") << 3 << 20;
}

void tst_LogFile::takesBackThePartOfALine()
{
    QFETCH(int, whole);
    QFETCH(int, part);
    const QByteArray before = "before\n";
    Fixture f(noLimit, 3, before);
    QVERIFY(!f.file->open());
    for (const char *text : {"0", "1", "2", "3"})
        f.add(text);
    QByteArray expected = before;
    {
        const FileSizeLimit limit(
            static_cast<rlim_t>(before.size() + whole * Fixture::line("0").size() + part));
        f.file->flush();
    }
    for (int i = 0; i < whole; ++i)
        expected += Fixture::line(QByteArray::number(i));
    QVERIFY(f.file->isFailing());
    QCOMPARE(f.file->takeFault()->code, EFBIG);
    QCOMPARE(f.file->lostLines(), 4 - whole);
    QCOMPARE(contents(f.path()), expected);

    f.add("later", 2s);
    f.file->flush();
    QCOMPARE(contents(f.path()), expected + f.lost(4 - whole) + f.line("later"));
}

void tst_LogFile::saysAtTheEndHowManyLinesWereLost()
{
    Fixture f;
    QVERIFY(QFile::link(QStringLiteral("/dev/full"), f.path()));
    f.add("a");
    f.file->flush();
    QVERIFY(QFile::remove(f.path()));
    f.file->finish(f.writer);
    QCOMPARE(contents(f.path()), f.lost(1));
    f.file->finish(f.writer);
    QCOMPARE(contents(f.path()), f.lost(1));
}

void tst_LogFile::tellsOfLinesLostElsewhere()
{
    Fixture f;
    f.add("a");
    f.file->flush();
    f.file->addLost(7, {0, 0});
    f.add("b");
    f.file->flush();
    QCOMPARE(contents(f.path()), f.line("a") + f.lost(7) + f.line("b"));
}

void tst_LogFile::aDirectoryInItsPlaceIsAFault()
{
    Fixture f;
    QVERIFY(QDir().mkdir(f.path()));
    const auto fault = f.file->open();
    QVERIFY(fault);
    QCOMPARE(fault->step, LogFile::Fault::Step::Open);
    QCOMPARE(fault->code, EISDIR);
}

QTEST_GUILESS_MAIN(tst_LogFile)
#include "tst_logfile.moc"
