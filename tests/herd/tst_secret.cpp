// SPDX-License-Identifier: MIT
#include "herd/secret.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <barrier>
#include <cstdio>
#include <memory>
#include <thread>
#include <vector>

#include <sys/stat.h>
#include <unistd.h>

using namespace drover;

namespace {

constexpr const char *printArgument = "--print-secret";

int modeOf(const QString &fileName)
{
    struct stat status = {};
    return ::stat(QFile::encodeName(fileName).constData(), &status) == 0
        ? static_cast<int>(status.st_mode & 07777)
        : -1;
}

QString write(const QTemporaryDir &folder, const QByteArray &bytes, unsigned mode = 0600)
{
    const QString fileName = folder.filePath(QStringLiteral("a secret's file"));
    QFile file(fileName);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        return {};
    file.close();
    ::chmod(QFile::encodeName(fileName).constData(), mode);
    return fileName;
}

QStringList filesIn(const QString &folder)
{
    return QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
}

int printSecret()
{
    const auto secret = userSecret();
    std::puts(secret ? secret->constData() : qPrintable(secret.error()));
    return secret ? 0 : 1;
}

} // namespace

class SecretTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_home;
    QString folder() const { return m_home->filePath(QStringLiteral("data/drover")); }
    QString file() const { return folder() + QStringLiteral("/secret"); }

private slots:
    void init()
    {
        m_home = std::make_unique<QTemporaryDir>();
        QVERIFY(m_home->isValid());
        qputenv("XDG_DATA_HOME", QFile::encodeName(m_home->filePath(QStringLiteral("data"))));
    }

    void isMadeAtFirstUseForItsOwnerAlone()
    {
        QCOMPARE(userSecretFile(), file());
        const auto secret = userSecret();
        QVERIFY2(secret, secret ? "" : qPrintable(secret.error()));
        QCOMPARE(QByteArray::fromHex(*secret).size(), 32);
        QCOMPARE(*secret, QByteArray::fromHex(*secret).toHex());
        QCOMPARE(modeOf(file()), 0600);
        QCOMPARE(modeOf(folder()), 0700);
        QCOMPARE(modeOf(m_home->filePath(QStringLiteral("data"))), 0700);
        QCOMPARE(filesIn(folder()), QStringList{QStringLiteral("secret")});
        QFile written(file());
        QVERIFY(written.open(QIODevice::ReadOnly));
        QCOMPARE(written.readAll(), *secret + '\n');
    }

    void staysTheSame()
    {
        const auto first = userSecret();
        QVERIFY(first);
        QCOMPARE(*userSecret(), *first);
        QCOMPARE(*readSecret(file()), *first);
    }

    void everyHomeHasItsOwn()
    {
        const auto first = userSecret();
        init();
        QVERIFY(*userSecret() != *first);
    }

    void allWhoStartAtOnceAgree()
    {
        constexpr int threads = 8;
        for (int round = 0; round < 25; ++round) {
            init();
            std::barrier start(threads);
            std::vector<QByteArray> secrets(threads);
            {
                std::vector<std::jthread> all;
                all.reserve(threads);
                for (QByteArray &mine : secrets)
                    all.emplace_back([&start, &mine] {
                        start.arrive_and_wait();
                        const auto secret = userSecret();
                        mine = secret ? *secret : secret.error().toUtf8();
                    });
            }
            for (const QByteArray &secret : secrets)
                QCOMPARE(secret, secrets.front());
            QCOMPARE(QByteArray::fromHex(secrets.front()).size(), 32);
            QCOMPARE(filesIn(folder()), QStringList{QStringLiteral("secret")});
        }
    }

    void fiveProcessesThatStartAtOnceAgree()
    {
        std::vector<std::unique_ptr<QProcess>> processes;
        for (int i = 0; i < 5; ++i) {
            processes.push_back(std::make_unique<QProcess>());
            processes.back()->start(QCoreApplication::applicationFilePath(),
                                    {QLatin1StringView(printArgument)});
        }
        for (const auto &process : processes)
            QTRY_COMPARE_WITH_TIMEOUT(process->state(), QProcess::NotRunning, 20'000);
        const QByteArray expected = *userSecret() + '\n';
        for (const auto &process : processes)
            QCOMPARE(process->readAllStandardOutput(), expected);
        QCOMPARE(filesIn(folder()), QStringList{QStringLiteral("secret")});
    }

    void thatOfTheUserIsCheckedLikeAnyOther()
    {
        const auto secret = userSecret();
        QVERIFY(secret);
        ::chmod(QFile::encodeName(file()).constData(), 0640);
        const auto again = userSecret();
        QVERIFY(!again);
        QCOMPARE(again.error(),
                 QStringLiteral(
                     "The secret file %1 is open to other users. Close it with chmod 600 '%1'.")
                     .arg(file()));
    }

    void aHomeThatCannotBeWrittenIsAnErrorWithoutLeavings()
    {
        QFile inTheWay(m_home->filePath(QStringLiteral("data")));
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        const auto secret = userSecret();
        QVERIFY(!secret);
        QVERIFY2(secret.error().contains(file()), qPrintable(secret.error()));
        QVERIFY2(secret.error().contains(QStringLiteral("Not a directory")),
                 qPrintable(secret.error()));
        QCOMPARE(filesIn(m_home->path()), QStringList{QStringLiteral("data")});
    }

    void whereNoFileCanBeMadeTheSentenceSaysSo()
    {
        if (::geteuid() == 0)
            QSKIP("root writes everywhere");
        QVERIFY(QDir().mkpath(folder()));
        ::chmod(QFile::encodeName(folder()).constData(), 0500);
        const auto secret = userSecret();
        ::chmod(QFile::encodeName(folder()).constData(), 0700);
        QVERIFY(!secret);
        QCOMPARE(
            secret.error(),
            QStringLiteral("The secret file %1 cannot be made (Permission denied). Make the folder "
                           "writable, or name another file as secretFile in the herd file.")
                .arg(file()));
    }

    void aLinkToNowhereIsNotReplaced()
    {
        QVERIFY(QDir().mkpath(folder()));
        QVERIFY(QFile::link(m_home->filePath(QStringLiteral("elsewhere")), file()));
        const auto secret = userSecret();
        QVERIFY(!secret);
        QVERIFY2(secret.error().contains(QStringLiteral("does not exist")),
                 qPrintable(secret.error()));
        QCOMPARE(filesIn(folder()).size(), 0); // QDir does not list a link to nowhere
    }

    void isTrimmedAndNotDecoded_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArray>("secret");
        QTest::newRow("hex stays hex")
            << QByteArray("00112233445566778899\n") << QByteArray("00112233445566778899");
        QTest::newRow("white space at the ends")
            << QByteArray(" \r\n a phrase of some length\t\r\n")
            << QByteArray("a phrase of some length");
        QTest::newRow("16 bytes") << QByteArray(16, 'x') << QByteArray(16, 'x');
        QTest::newRow("4,096 bytes") << QByteArray(4'096, 'x') << QByteArray(4'096, 'x');
        QTest::newRow("any bytes") << QByteArray("\xff\0 0123456789abcdef", 19)
                                   << QByteArray("\xff\0 0123456789abcdef", 19);
    }
    void isTrimmedAndNotDecoded()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QByteArray, secret);
        const auto read = readSecret(write(*m_home, bytes));
        QVERIFY2(read, read ? "" : qPrintable(read.error()));
        QCOMPARE(*read, secret);
    }

    void aBadFileIsRefusedWithoutTellingWhatIsInIt_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<unsigned>("mode");
        QTest::addColumn<QString>("message");
        const QString loose = QStringLiteral(
            "The secret file %1 is open to other users. Close it with chmod 600 %2.");
        const QString brief = QStringLiteral("The secret file %1 has fewer than 16 bytes. Make a "
                                             "longer one with (umask 077; openssl rand "
                                             "-hex 32 > %2).");
        const QByteArray good = "tell-nobody-0123456789\n";
        for (const unsigned mode : {0640U, 0620U, 0610U, 0604U, 0602U, 0601U, 0644U, 0777U})
            QTest::addRow("mode %o", mode) << good << mode << loose;
        QTest::newRow("nothing in it") << QByteArray() << 0600U << brief;
        QTest::newRow("white space alone") << QByteArray(100, ' ') << 0600U << brief;
        QTest::newRow("15 bytes") << QByteArray("tell-nobody-012 \n") << 0600U << brief;
        QTest::newRow("4,097 bytes")
            << QByteArray("tell-nobody").repeated(400).first(4'097) << 0600U
            << QStringLiteral(
                   "The secret file %1 has more than 4096 bytes. Make a shorter one with (umask "
                   "077; openssl rand -hex 32 > %2).");
    }
    void aBadFileIsRefusedWithoutTellingWhatIsInIt()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(unsigned, mode);
        QFETCH(QString, message);
        const QString fileName = write(*m_home, bytes, mode);
        const QString quoted
            = QLatin1Char('\'') + m_home->path() + QStringLiteral("/a secret'\\''s file'");
        const auto secret = readSecret(fileName);
        QVERIFY(!secret);
        QCOMPARE(secret.error(), message.arg(fileName, quoted));
        QVERIFY(!secret.error().contains(QStringLiteral("nobody")));
    }

    void aModeThatIsTighterThanAskedIsFine()
    {
        QVERIFY(readSecret(write(*m_home, QByteArray(20, 'x'), 0400)));
    }

    void aFileByNameIsNotMade()
    {
        const QString fileName = m_home->filePath(QStringLiteral("missing"));
        const auto secret = readSecret(fileName);
        QVERIFY(!secret);
        QCOMPARE(secret.error(),
                 QStringLiteral(
                     "The secret file %1 does not exist. Make it with (umask 077; openssl rand "
                     "-hex 32 > '%1') and copy it to every host of the herd.")
                     .arg(fileName));
        QVERIFY(!QFileInfo::exists(fileName));
    }

    void whatIsNoFileIsRefused()
    {
        QCOMPARE(readSecret(m_home->path()).error(),
                 QStringLiteral("The secret file %1 is a directory. Name a file in it.")
                     .arg(m_home->path()));
        const QString pipe = m_home->filePath(QStringLiteral("pipe"));
        QCOMPARE(::mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
        QCOMPARE(readSecret(pipe).error(),
                 QStringLiteral("The secret file %1 is not an ordinary file. Name one.").arg(pipe));
    }

    void anotherUsersFileIsRefused()
    {
        const QString fileName = write(*m_home, QByteArray(20, 'x'));
        if (::chown(QFile::encodeName(fileName).constData(), 12'345, 12'345) != 0)
            QSKIP("only root can give a file away");
        QCOMPARE(readSecret(fileName).error(),
                 QStringLiteral(
                     "The secret file %1 belongs to another user. Make a copy of your own and "
                     "name that.")
                     .arg(fileName));
    }
};

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    if (argc == 2 && qstrcmp(argv[1], printArgument) == 0)
        return printSecret();
    SecretTest test;
    QTEST_SET_MAIN_SOURCE_PATH
    return QTest::qExec(&test, argc, argv);
}
#include "tst_secret.moc"
