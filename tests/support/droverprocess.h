// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArrayList>
#include <QDir>
#include <QDirIterator>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include <functional>

#include <signal.h>

namespace drover {

#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
inline constexpr bool isSanitized = true;
#elif defined(__has_feature)
#if __has_feature(address_sanitizer) || __has_feature(thread_sanitizer)
inline constexpr bool isSanitized = true;
#else
inline constexpr bool isSanitized = false;
#endif
#else
inline constexpr bool isSanitized = false;
#endif

/// How long a suite waits for what must come: long, since the machine may be busy.
inline constexpr int patience = 30'000;

/// The words of a command line, none of which has a blank in it.
inline QStringList words(const QString &line)
{
    return line.split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

/// The home of a user who has never run the program, and a working directory.
class ScratchHome
{
public:
    ScratchHome()
    {
        if (!m_directory.isValid() || !QDir(path()).mkdir(QStringLiteral("work")))
            qFatal("There is no place for a scratch home.");
    }

    QString path() const { return m_directory.path(); }
    QString path(const QString &below) const { return path() + QLatin1Char('/') + below; }
    QString workingDirectory() const { return path(QStringLiteral("work")); }

    QString write(const QString &below, const QByteArray &bytes,
                  QFile::Permissions permissions = QFile::ReadOwner | QFile::WriteOwner) const
    {
        QFile file(path(below));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()
            || !file.setPermissions(permissions))
            qFatal("A file of a test cannot be written.");
        return file.fileName();
    }

    /// All files below, hidden ones too, relative to the home, in order.
    QStringList files() const
    {
        QStringList found;
        QDirIterator each(path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (each.hasNext())
            found.append(QDir(path()).relativeFilePath(each.next()));
        found.sort();
        return found;
    }

    QProcessEnvironment environment() const
    {
        QProcessEnvironment result = QProcessEnvironment::systemEnvironment();
        result.insert(QStringLiteral("HOME"), path());
        result.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
        result.insert(QStringLiteral("LANGUAGE"), QStringLiteral("en"));
        for (const char *kind : {"STATE", "DATA", "CONFIG", "CACHE"})
            result.insert(QStringLiteral("XDG_%1_HOME").arg(QLatin1String(kind)),
                          path(QString::fromLatin1(kind).toLower()));
        return result;
    }

private:
    QTemporaryDir m_directory;
};

/// A run of drover-headless. Its end is waited for when it goes, killed if it has not ended.
class DroverProcess
{
public:
    using Setup = std::function<void(QProcess &)>;

    /// \a setup may change what is started, and how.
    DroverProcess(const ScratchHome &home, const QStringList &arguments, const Setup &setup = {})
    {
        m_process.setProgram(QStringLiteral(DROVER_HEADLESS));
        m_process.setArguments(arguments);
        m_process.setProcessEnvironment(home.environment());
        m_process.setWorkingDirectory(home.workingDirectory());
        QObject::connect(&m_process, &QProcess::readyReadStandardOutput, &m_process, [this] {
            m_output += m_process.readAllStandardOutput();
            m_lastOutputAt = m_clock.elapsed();
        });
        QObject::connect(&m_process, &QProcess::readyReadStandardError, &m_process,
                         [this] { m_errors += m_process.readAllStandardError(); });
        QObject::connect(&m_process, &QProcess::finished, &m_process,
                         [this] { m_endedAt = m_clock.elapsed(); });
        if (setup)
            setup(m_process);
        m_clock.start();
        m_process.start();
    }
    ~DroverProcess()
    {
        m_process.kill();
        m_process.waitForFinished();
    }
    DroverProcess(const DroverProcess &) = delete;
    DroverProcess &operator=(const DroverProcess &) = delete;

    void say(const QByteArray &bytes) { m_process.write(bytes); }
    void endInput() { m_process.closeWriteChannel(); }
    void stopReadingOutput() { m_process.closeReadChannel(QProcess::StandardOutput); }
    void signal(int number)
    {
        m_signalledAt = m_clock.elapsed();
        ::kill(pid_t(m_process.processId()), number);
    }

    bool hasEnded() const { return m_process.state() == QProcess::NotRunning; }
    bool hasCrashed() const { return m_process.exitStatus() == QProcess::CrashExit; }
    int exitCode() const { return m_process.exitCode(); }
    qint64 id() const { return m_process.processId(); }
    const QByteArray &output() const { return m_output; }
    const QByteArray &errors() const { return m_errors; }
    QByteArrayList lines() const { return m_output.split('\n'); }
    /// Whether it has printed this line, all of it and nothing else in it.
    bool hasSaid(const QByteArray &line) const { return lines().contains(line); }
    /// Milliseconds from the start to the last output up to now.
    qint64 lastOutputAt() const { return m_lastOutputAt; }
    /// Milliseconds from the last signal to the end.
    qint64 tookToEnd() const { return m_endedAt - m_signalledAt; }

private:
    QByteArray m_output;
    QByteArray m_errors;
    QElapsedTimer m_clock;
    qint64 m_lastOutputAt = 0;
    qint64 m_signalledAt = 0;
    qint64 m_endedAt = 0;
    QProcess m_process;
};

} // namespace drover
