// SPDX-License-Identifier: MIT
#include "herd/secret.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QScopeGuard>
#include <QStandardPaths>

#include <array>
#include <cerrno>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace drover {

namespace {

constexpr qsizetype minSecretBytes = 16;
constexpr qsizetype maxSecretBytes = 4'096;
constexpr std::size_t newSecretWords = 8; // of 32 bits
constexpr mode_t othersMode = S_IRWXG | S_IRWXO;

struct SecretText
{
    Q_DECLARE_TR_FUNCTIONS(Secret)
};

struct ReadError
{
    bool missing = false; ///< there is no such file
    QString message;
};

/// For a shell, whatever is in the name.
QString quoted(QString fileName)
{
    fileName.replace(QLatin1Char('\''), QLatin1StringView("'\\''"));
    return QLatin1Char('\'') + fileName + QLatin1Char('\'');
}

QString makeCommand(const QString &fileName)
{
    return QStringLiteral("(umask 077; openssl rand -hex 32 > %1)").arg(quoted(fileName));
}

Result<QByteArray, ReadError> read(const QString &fileName)
{
    // Not blocking: a pipe without a writer would hold us here for ever.
    const int descriptor
        = ::open(QFile::encodeName(fileName).constData(), O_RDONLY | O_CLOEXEC | O_NONBLOCK);
    if (descriptor < 0) {
        const bool missing = errno == ENOENT;
        return Failure{ReadError{
            missing,
            missing
                ? SecretText::tr(
                      "The secret file %1 does not exist. Make it with %2 and copy it to "
                      "every host of the herd.")
                      .arg(fileName, makeCommand(fileName))
                : SecretText::tr("The secret file %1 cannot be read (%2). Name a file that you can "
                                 "read.")
                      .arg(fileName, qt_error_string(errno))}};
    }
    const auto closer = qScopeGuard([descriptor] { ::close(descriptor); });

    struct stat status = {};
    if (::fstat(descriptor, &status) != 0)
        return Failure{ReadError{
            false,
            SecretText::tr("The secret file %1 cannot be read (%2). Name a file that you can read.")
                .arg(fileName, qt_error_string(errno))}};
    if (S_ISDIR(status.st_mode))
        return Failure{ReadError{
            false,
            SecretText::tr("The secret file %1 is a directory. Name a file in it.").arg(fileName)}};
    if (!S_ISREG(status.st_mode))
        return Failure{ReadError{
            false,
            SecretText::tr("The secret file %1 is not an ordinary file. Name one.").arg(fileName)}};
    if (status.st_uid != ::geteuid())
        return Failure{ReadError{
            false,
            SecretText::tr("The secret file %1 belongs to another user. Make a copy of your own "
                           "and name that.")
                .arg(fileName)}};
    if ((status.st_mode & othersMode) != 0)
        return Failure{ReadError{
            false,
            SecretText::tr("The secret file %1 is open to other users. Close it with chmod 600 %2.")
                .arg(fileName, quoted(fileName))}};

    QByteArray bytes(maxSecretBytes + 1, Qt::Uninitialized);
    qsizetype size = 0;
    while (size < bytes.size()) {
        const ssize_t got = ::read(descriptor, bytes.data() + size,
                                   static_cast<std::size_t>(bytes.size() - size));
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0)
            return Failure{ReadError{
                false,
                SecretText::tr(
                    "The secret file %1 cannot be read (%2). Name a file that you can read.")
                    .arg(fileName, qt_error_string(errno))}};
        if (got == 0)
            break;
        size += got;
    }
    bytes.truncate(size);
    if (size > maxSecretBytes)
        return Failure{ReadError{
            false,
            SecretText::tr(
                "The secret file %1 has more than 4096 bytes. Make a shorter one with %2.")
                .arg(fileName, makeCommand(fileName))}};
    bytes = bytes.trimmed();
    if (bytes.size() < minSecretBytes)
        return Failure{ReadError{
            false,
            SecretText::tr("The secret file %1 has fewer than 16 bytes. Make a longer one with %2.")
                .arg(fileName, makeCommand(fileName))}};
    return bytes;
}

/// Makes \a folder and what is missing above it, for this user alone.
bool makeFolder(const QString &folder)
{
    if (QFileInfo(folder).isDir())
        return true;
    const QString above = QFileInfo(folder).path();
    if (above != folder && !makeFolder(above))
        return false;
    return ::mkdir(QFile::encodeName(folder).constData(), S_IRWXU) == 0 || errno == EEXIST;
}

bool writeAll(int descriptor, const QByteArray &bytes)
{
    for (qsizetype done = 0; done < bytes.size();) {
        const ssize_t put = ::write(descriptor, bytes.constData() + done,
                                    static_cast<std::size_t>(bytes.size() - done));
        if (put < 0 && errno != EINTR)
            return false;
        if (put > 0)
            done += put;
    }
    return ::fsync(descriptor) == 0;
}

QByteArray randomHex(std::size_t words)
{
    QByteArray bytes;
    for (std::size_t i = 0; i < words; ++i) {
        const quint32 word = QRandomGenerator::system()->generate();
        bytes.append(reinterpret_cast<const char *>(&word), sizeof word);
    }
    return bytes.toHex();
}

/// Makes the secret unless it is there by now. False: errno says why not.
bool make(const QString &fileName)
{
    const QByteArray target = QFile::encodeName(fileName);
    const QByteArray temporary = target + '.' + randomHex(2);
    const int descriptor
        = ::open(temporary.constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, S_IRUSR | S_IWUSR);
    if (descriptor < 0)
        return false;
    int failure = writeAll(descriptor, randomHex(newSecretWords) + '\n') ? 0 : errno;
    if (::close(descriptor) != 0 && failure == 0)
        failure = errno;
    // link() never replaces: of all who try at once one wins, and its file is complete.
    if (failure == 0 && ::link(temporary.constData(), target.constData()) != 0 && errno != EEXIST)
        failure = errno;
    ::unlink(temporary.constData());
    errno = failure;
    return failure == 0;
}

} // namespace

QString userSecretFile()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation)
        + QStringLiteral("/drover/secret");
}

Result<QByteArray, QString> userSecret()
{
    const QString fileName = userSecretFile();
    auto secret = read(fileName);
    if (!secret && secret.error().missing) {
        if (!makeFolder(QFileInfo(fileName).path()) || !make(fileName))
            return Failure{
                SecretText::tr("The secret file %1 cannot be made (%2). Make the folder "
                               "writable, or name another file as secretFile in the herd "
                               "file.")
                    .arg(fileName, qt_error_string(errno))};
        secret = read(fileName);
    }
    if (!secret)
        return Failure{secret.error().message};
    return *secret;
}

Result<QByteArray, QString> readSecret(const QString &fileName)
{
    const auto secret = read(fileName);
    if (!secret)
        return Failure{secret.error().message};
    return *secret;
}

} // namespace drover
