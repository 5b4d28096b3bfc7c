// SPDX-License-Identifier: MIT
#include "journal/logfiles.h"
#include "net/deadline.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <fcntl.h>
#include <set>
#include <string>
#include <sys/stat.h>
#include <unistd.h>

using namespace drover;
using namespace std::chrono_literals;

namespace {

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(no file)");
}

struct Fixture
{
    explicit Fixture(Limits chosen = {})
        : limits(chosen)
    {
        clock.setWall({1'795'464'903, 123'456'789}); // 2026-11-23T20:15:03Z
    }

    QString path(const QString &name) const { return directory.filePath(name); }
    void open(const std::vector<std::string> &names)
    {
        auto opened = LogFiles::open(journal, directory.path(), names, limits);
        QVERIFY2(opened.has_value(), opened ? "" : qPrintable(opened.error()));
        files = std::move(*opened);
    }
    void note(std::string_view server, std::string_view text)
    {
        journal.record(journal.addServer(server), EventKind::Notice, {}, text);
    }

    QTemporaryDir directory;
    ManualClock clock;
    DeadlineQueue deadlines{clock};
    Journal journal{clock, deadlines};
    Limits limits;
    std::unique_ptr<LogFiles> files;
};

/// A disk that hangs: a pipe that takes what is written only when it is read.
class HangingDisk
{
public:
    explicit HangingDisk(const QString &path)
    {
        const QByteArray name = QFile::encodeName(path);
        if (::mkfifo(name.constData(), 0600) != 0)
            qFatal("cannot make a pipe");
        m_fd = ::open(name.constData(), O_RDONLY | O_NONBLOCK | O_CLOEXEC);
    }
    ~HangingDisk() { ::close(m_fd); }
    HangingDisk(const HangingDisk &) = delete;
    HangingDisk &operator=(const HangingDisk &) = delete;

    /// Lets it take what is there, and more next time.
    QByteArray work()
    {
        QByteArray all;
        char piece[65'536];
        for (ssize_t count = 0; (count = ::read(m_fd, piece, sizeof piece)) > 0;)
            all.append(piece, count);
        return all;
    }

private:
    int m_fd;
};

} // namespace

class tst_LogFiles : public QObject
{
    Q_OBJECT

private slots:
    void writesOneLinePerEvent();
    void writesWithoutBeingToldToStop();
    void aServerHasAFileOfItsOwn();
    void aServerThatComesLaterHasAFileToo();
    void fileNamesAreSafe_data();
    void fileNamesAreSafe();
    void differentServersHaveDifferentFiles();
    void makesTheDirectoryForItsOwnerOnly();
    void aDirectoryThatCannotBeMadeIsRefused();
    void aFileThatCannotBeOpenedIsRefusedAndNothingIsLeft();
    void writesEverythingAtItsEnd();
    void writesManyLinesInOrder();
    void rotatesAsTheLimitsSay();
    void aFullDiskIsReportedOnce();
    void writesAgainWhenTheDiskIsWell();
    void saysWhenItIsBehindAndWhenNoMore();
    void leavesOutLinesRatherThanFillTheMemory();
    void aDiskThatHangsHoldsUpTheEndForLessThanASecond();
    void aPipeWhoseReaderLeavesIsAFailingDisk();
    void theDefaultDirectoryFollowsTheEnvironment_data();
    void theDefaultDirectoryFollowsTheEnvironment();
};

void tst_LogFiles::writesOneLinePerEvent()
{
    Fixture f;
    f.open({"Goloman"});
    const ServerIndex server = f.journal.addServer("Goloman");
    f.journal.record(server, EventKind::ServerState, {}, "started");
    f.clock.advance(1ms);
    f.journal.record(server, EventKind::Connected, "127.0.0.1:40312", {});
    f.journal.record(server, EventKind::LineIn, "127.0.0.1:40312", "WHATSAT kiwi 10 5\r");
    f.clock.advance(1s);
    f.journal.record(server, EventKind::LineOut, "127.0.0.1:40312", "AT x\n{\n}\n\n");
    f.journal.record(server, EventKind::LinkState, "Hands", "up");
    f.journal.record(server, EventKind::Closed, "127.0.0.1:40312", "PeerClosed");
    f.journal.record(server, EventKind::Notice, {}, "back\\slash");
    f.files.reset();
    QCOMPARE(contents(f.path(QStringLiteral("Goloman.log"))),
             "2026-11-23T20:15:03.123456Z server - started\n"
             "2026-11-23T20:15:03.124456Z open 127.0.0.1:40312\n"
             "2026-11-23T20:15:03.124456Z in 127.0.0.1:40312 WHATSAT kiwi 10 5\\r\n"
             "2026-11-23T20:15:04.124456Z out 127.0.0.1:40312 AT x\\n{\\n}\\n\\n\n"
             "2026-11-23T20:15:04.124456Z link Hands up\n"
             "2026-11-23T20:15:04.124456Z close 127.0.0.1:40312 PeerClosed\n"
             "2026-11-23T20:15:04.124456Z note - back\\\\slash\n");
}

void tst_LogFiles::writesWithoutBeingToldToStop()
{
    Fixture f;
    f.open({"a"});
    QSignalSpy failed(f.files.get(), &LogFiles::failed);
    QSignalSpy recovered(f.files.get(), &LogFiles::recovered);
    f.note("a", "first");
    f.clock.advance(20ms);
    QTRY_VERIFY(contents(f.path(QStringLiteral("a.log"))).endsWith(" first\n"));
    f.note("a", "second");
    f.clock.advance(20ms);
    QTRY_VERIFY(contents(f.path(QStringLiteral("a.log"))).endsWith(" second\n"));
    QTRY_COMPARE(f.files->backlogBytes(), 0);
    QCoreApplication::processEvents();
    QCOMPARE(failed.count(), 0); // a disk that is well is no news
    QCOMPARE(recovered.count(), 0);
}

void tst_LogFiles::aServerHasAFileOfItsOwn()
{
    Fixture f;
    f.note("b", "before there are files");
    f.open({"a", "b", "c"});
    f.note("c", "to c");
    f.note("a", "to a");
    f.files.reset();
    QVERIFY(contents(f.path(QStringLiteral("a.log"))).endsWith("note - to a\n"));
    QVERIFY(contents(f.path(QStringLiteral("c.log"))).endsWith("note - to c\n"));
    QCOMPARE(contents(f.path(QStringLiteral("b.log"))), QByteArray());
}

void tst_LogFiles::aServerThatComesLaterHasAFileToo()
{
    Fixture f;
    f.journal.addServer("known, but not named");
    f.open({"a"});
    QCOMPARE(QDir(f.directory.path()).entryList(QDir::Files), QStringList{QStringLiteral("a.log")});
    f.note("later", "1");
    f.note("known, but not named", "2");
    f.journal.flush();
    f.note("latest", "3");
    f.files.reset();
    QVERIFY(contents(f.path(QStringLiteral("later.log"))).endsWith(" 1\n"));
    QVERIFY(contents(f.path(QStringLiteral("known%2C%20but%20not%20named.log"))).endsWith(" 2\n"));
    QVERIFY(contents(f.path(QStringLiteral("latest.log"))).endsWith(" 3\n"));
}

void tst_LogFiles::fileNamesAreSafe_data()
{
    QTest::addColumn<QByteArray>("server");
    QTest::addColumn<QString>("file");
    QTest::newRow("plain") << QByteArray("Goloman-2_b.c") << QStringLiteral("Goloman-2_b.c.log");
    QTest::newRow("slash") << QByteArray("a/b") << QStringLiteral("a%2Fb.log");
    QTest::newRow("way out") << QByteArray("../../x") << QStringLiteral("%2E.%2F..%2Fx.log");
    QTest::newRow("dot in front") << QByteArray(".hidden") << QStringLiteral("%2Ehidden.log");
    QTest::newRow("percent") << QByteArray("a%2Fb") << QStringLiteral("a%252Fb.log");
    QTest::newRow("UTF-8") << QByteArray("z\xC3\xBCrich") << QStringLiteral("z%C3%BCrich.log");
    QTest::newRow("invalid UTF-8") << QByteArray("\xff") << QStringLiteral("%FF.log");
    QTest::newRow("NUL and LF") << QByteArray("a\0\n", 3) << QStringLiteral("a%00%0A.log");
    QTest::newRow("like a full file") << QByteArray("a.log.1") << QStringLiteral("a.log.1.log");
}

void tst_LogFiles::fileNamesAreSafe()
{
    QFETCH(QByteArray, server);
    QFETCH(QString, file);
    QCOMPARE(LogFiles::fileName(server.toStdString()), file);
    Fixture f;
    f.open({server.toStdString()});
    QVERIFY(QFile::exists(f.path(file)));
}

void tst_LogFiles::differentServersHaveDifferentFiles()
{
    std::set<QString> names;
    for (int first = 0; first < 256; ++first)
        names.insert(LogFiles::fileName(std::string{char(first), 'x'}));
    QCOMPARE(names.size(), std::size_t(256));
}

void tst_LogFiles::makesTheDirectoryForItsOwnerOnly()
{
    Fixture f;
    const QString deep = f.path(QStringLiteral("one/two/three"));
    auto files = LogFiles::open(f.journal, deep, {"a"}, f.limits);
    QVERIFY(files);
    QCOMPARE((*files)->directory(), deep);
    for (const char *part : {"one", "one/two", "one/two/three"}) {
        struct stat status = {};
        const QByteArray name = QFile::encodeName(f.path(QLatin1String(part)));
        QCOMPARE(::stat(name.constData(), &status), 0);
        QCOMPARE(status.st_mode & 0777U, 0700U);
    }
}

void tst_LogFiles::aDirectoryThatCannotBeMadeIsRefused()
{
    Fixture f;
    QFile inTheWay(f.path(QStringLiteral("file")));
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    for (const char *below : {"file", "file/logs", "file/logs/deep"}) {
        const auto files = LogFiles::open(f.journal, f.path(QLatin1String(below)), {"a"}, f.limits);
        QVERIFY(!files);
        QVERIFY2(files.error().contains(f.path(QLatin1String(below))), qPrintable(files.error()));
        QVERIFY(files.error().contains(qt_error_string(ENOTDIR)));
        QVERIFY(files.error().contains(QLatin1String("--log-dir none")));
    }
    QVERIFY(!f.journal.wants(EventKind::Notice)); // nobody is attached
}

void tst_LogFiles::aFileThatCannotBeOpenedIsRefusedAndNothingIsLeft()
{
    Fixture f;
    QVERIFY(QDir(f.directory.path()).mkdir(QStringLiteral("c.log")));
    QFile existing(f.path(QStringLiteral("b.log")));
    QVERIFY(existing.open(QIODevice::WriteOnly));
    const auto files = LogFiles::open(f.journal, f.directory.path(), {"a", "b", "c"}, f.limits);
    QVERIFY(!files);
    QVERIFY2(files.error().contains(f.path(QStringLiteral("c.log"))), qPrintable(files.error()));
    QVERIFY(files.error().contains(qt_error_string(EISDIR)));
    QVERIFY(files.error().contains(QLatin1String("--log-dir none")));
    QVERIFY(!f.journal.wants(EventKind::Notice));
    QCOMPARE(QDir(f.directory.path()).entryList(QDir::Files), QStringList{QStringLiteral("b.log")});
}

void tst_LogFiles::writesEverythingAtItsEnd()
{
    Fixture f;
    f.open({"a"});
    for (int i = 0; i < 5'000; ++i)
        f.note("a", "x");
    f.files.reset();
    QCOMPARE(contents(f.path(QStringLiteral("a.log"))).count('\n'), 5'000);
}

void tst_LogFiles::writesManyLinesInOrder()
{
    constexpr int lines = 200'000;
    Fixture f;
    f.open({"a", "b"});
    for (int i = 0; i < lines; ++i)
        f.note(i % 3 == 0 ? "b" : "a", std::to_string(i));
    QTRY_COMPARE(f.files->backlogBytes() < 65'536, true);
    f.files.reset();
    int seen = 0;
    for (const char *name : {"a.log", "b.log"}) {
        int last = -1;
        for (const QByteArray &line : contents(f.path(QLatin1String(name))).split('\n')) {
            if (line.isEmpty())
                continue;
            const int number = line.mid(line.lastIndexOf(' ') + 1).toInt();
            QVERIFY(number > last);
            last = number;
            ++seen;
        }
    }
    QCOMPARE(seen, lines);
}

void tst_LogFiles::rotatesAsTheLimitsSay()
{
    Limits limits;
    limits.maxLogFileBytes = 4'096;
    limits.keptLogFiles = 2;
    Fixture f(limits);
    f.open({"a"});
    for (int i = 0; i < 1'000; ++i)
        f.note("a", std::to_string(i));
    f.files.reset();
    QCOMPARE(QDir(f.directory.path()).entryList(QDir::Files, QDir::Name),
             (QStringList{QStringLiteral("a.log"), QStringLiteral("a.log.1"),
                          QStringLiteral("a.log.2")}));
    QVERIFY(contents(f.path(QStringLiteral("a.log"))).endsWith(" 999\n"));
    for (const char *full : {"a.log.1", "a.log.2"}) {
        const qsizetype size = contents(f.path(QLatin1String(full))).size();
        QVERIFY(size <= 4'096 && size > 4'096 - 50);
    }
}

void tst_LogFiles::aFullDiskIsReportedOnce()
{
    Fixture f;
    for (const char *name : {"a.log", "b.log"})
        QVERIFY(QFile::link(QStringLiteral("/dev/full"), f.path(QLatin1String(name))));
    f.open({"a", "b", "well"});
    QSignalSpy failed(f.files.get(), &LogFiles::failed);
    for (int round = 0; round < 5; ++round) {
        for (const char *server : {"a", "b", "well"})
            f.note(server, "text");
        f.clock.advance(2s); // long enough for a new try
        QTRY_COMPARE(f.files->backlogBytes(), 0);
    }
    QTRY_COMPARE(failed.count(), 1);
    const QString sentence = failed.at(0).at(0).toString();
    QVERIFY2(sentence.contains(f.path(QStringLiteral("a.log"))), qPrintable(sentence));
    QVERIFY2(sentence.contains(qt_error_string(ENOSPC)), qPrintable(sentence));
    QCOMPARE(contents(f.path(QStringLiteral("well.log"))).count('\n'), 5);
    QVERIFY(!f.journal.isBehind());
    QCoreApplication::processEvents();
    QCOMPARE(failed.count(), 1);
}

void tst_LogFiles::writesAgainWhenTheDiskIsWell()
{
    Fixture f;
    const QString path = f.path(QStringLiteral("a.log"));
    QVERIFY(QFile::link(QStringLiteral("/dev/full"), path));
    f.open({"a"});
    QSignalSpy failed(f.files.get(), &LogFiles::failed);
    QSignalSpy recovered(f.files.get(), &LogFiles::recovered);
    for (int i = 0; i < 3; ++i)
        f.note("a", "lost");
    f.clock.advance(1s);
    QTRY_COMPARE(failed.count(), 1);
    QCOMPARE(recovered.count(), 0);

    QVERIFY(QFile::remove(path));
    f.note("a", "kept");
    f.clock.advance(1s);
    QTRY_COMPARE(recovered.count(), 1);
    const QString sentence = recovered.at(0).at(0).toString();
    QVERIFY2(sentence.contains(QLatin1Char('3')), qPrintable(sentence));
    QVERIFY2(sentence.contains(f.directory.path()), qPrintable(sentence));
    const QList<QByteArray> lines = contents(path).split('\n');
    QCOMPARE(lines.size(), 3);
    QVERIFY(lines[0].endsWith(" note - lines lost, the disk did not take them: 3"));
    QVERIFY(lines[1].endsWith(" note - kept"));
    QCOMPARE(failed.count(), 1);
}

void tst_LogFiles::saysWhenItIsBehindAndWhenNoMore()
{
    Limits limits;
    limits.maxLogBacklogBytes = 1'000'000;
    Fixture f(limits);
    HangingDisk disk(f.path(QStringLiteral("a.log")));
    f.open({"a"});
    QSignalSpy changed(&f.journal, &Journal::behindChanged);
    const std::string text(1'000, 'x');
    qint64 recorded = 0;
    for (; f.files->backlogBytes() <= limits.maxLogBacklogBytes; ++recorded) {
        f.note("a", text);
        QVERIFY(!f.journal.isBehind());
    }
    QCOMPARE(changed.count(), 0); // not in the middle of record()
    QTRY_VERIFY(f.journal.isBehind());
    QCOMPARE(changed.count(), 1);
    f.journal.flush();

    qint64 written = 0;
    while (f.journal.isBehind()) {
        QVERIFY(written < recorded);
        written += disk.work().count('\n');
        QCoreApplication::processEvents();
    }
    QCOMPARE(changed.count(), 2);
    QVERIFY(f.files->backlogBytes() < limits.maxLogBacklogBytes / 2);
    QTRY_VERIFY((written += disk.work().count('\n')) == recorded);
}

void tst_LogFiles::leavesOutLinesRatherThanFillTheMemory()
{
    Limits limits;
    limits.maxLogBacklogBytes = 1'000'000;
    Fixture f(limits);
    HangingDisk disk(f.path(QStringLiteral("a.log")));
    f.open({"a"});
    QSignalSpy failed(f.files.get(), &LogFiles::failed);
    QSignalSpy recovered(f.files.get(), &LogFiles::recovered);
    const std::string text(1'000, 'x');
    constexpr int recorded = 10'000;
    for (int i = 0; i < recorded; ++i)
        f.note("a", text);
    f.journal.flush();
    QVERIFY(f.files->backlogBytes() < 2 * limits.maxLogBacklogBytes + 70'000);
    QTRY_COMPARE(failed.count(), 1);

    QByteArray all;
    QTRY_VERIFY((all += disk.work(), recovered.count() == 1));
    QTRY_VERIFY((all += disk.work(), f.files->backlogBytes() == 0));
    f.note("a", "last");
    f.journal.flush();
    QTRY_VERIFY((all += disk.work(), all.endsWith("note - last\n")));
    const QByteArray words = "lines lost, the disk did not take them: ";
    const qsizetype at = all.indexOf(words) + words.size();
    const int lost = all.mid(at, all.indexOf('\n', at) - at).toInt();
    QVERIFY(lost > 0);
    QCOMPARE(all.count(" note - xxx") + lost, recorded);
    QCOMPARE(all.count(words), 1);
    QCOMPARE(failed.count(), 1);
}

void tst_LogFiles::aDiskThatHangsHoldsUpTheEndForLessThanASecond()
{
    Fixture f;
    HangingDisk disk(f.path(QStringLiteral("a.log")));
    f.open({"a"});
    for (int i = 0; i < 1'000; ++i)
        f.note("a", std::string(1'000, 'x'));
    QElapsedTimer timer;
    timer.start();
    f.files.reset();
    QVERIFY(timer.elapsed() < 950);
}

void tst_LogFiles::aPipeWhoseReaderLeavesIsAFailingDisk()
{
    Fixture f;
    auto disk = std::make_unique<HangingDisk>(f.path(QStringLiteral("a.log")));
    f.open({"a"});
    QSignalSpy failed(f.files.get(), &LogFiles::failed);
    disk.reset();
    f.note("a", "nobody reads this");
    f.journal.flush();
    QTRY_COMPARE(failed.count(), 1); // and SIGPIPE has not ended us
}

void tst_LogFiles::theDefaultDirectoryFollowsTheEnvironment_data()
{
    QTest::addColumn<QByteArray>("stateHome");
    QTest::addColumn<QString>("herd");
    QTest::addColumn<QString>("expected");
    const QString own = QDir::homePath() + QStringLiteral("/.local/state");
    QTest::newRow("set") << QByteArray("/var/state") << QStringLiteral("ucla-2018")
                         << QStringLiteral("/var/state/drover/ucla-2018-12345");
    QTest::newRow("set, with a slash too many")
        << QByteArray("/var/state/") << QStringLiteral("ucla-2018")
        << QStringLiteral("/var/state/drover/ucla-2018-12345");
    QTest::newRow("not set") << QByteArray() << QStringLiteral("ucla-2018")
                             << own + QStringLiteral("/drover/ucla-2018-12345");
    QTest::newRow("relative") << QByteArray("state") << QStringLiteral("ucla-2018")
                              << own + QStringLiteral("/drover/ucla-2018-12345");
    QTest::newRow("a herd with a slash") << QByteArray("/s") << QStringLiteral("../my herd")
                                         << QStringLiteral("/s/drover/%2E.%2Fmy%20herd-12345");
}

void tst_LogFiles::theDefaultDirectoryFollowsTheEnvironment()
{
    QFETCH(QByteArray, stateHome);
    QFETCH(QString, herd);
    QFETCH(QString, expected);
    const auto before = qEnvironmentVariable("XDG_STATE_HOME");
    if (stateHome.isEmpty())
        qunsetenv("XDG_STATE_HOME");
    else
        qputenv("XDG_STATE_HOME", stateHome);
    const QString directory = defaultLogDirectory(herd, 12'345);
    qputenv("XDG_STATE_HOME", before.toLocal8Bit());
    QCOMPARE(directory, expected);
}

QTEST_GUILESS_MAIN(tst_LogFiles)
#include "tst_logfiles.moc"
