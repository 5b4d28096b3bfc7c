// SPDX-License-Identifier: MIT
// Writes the messages among the lines of the parser's tests into a folder, one file each, named
// after their reasons: write_corpus tests/fuzz/corpus/parser
#include "protocol/linebuffer.h"
#include "protocol/lines.h"
#include "support/bytes.h"

#include <QDir>
#include <QFile>
#include <QTextStream>

#include <algorithm>

namespace drover {

namespace {

/// "Time 2^63 - 1" becomes "time-2-63-1".
QString fileName(const std::string &kind, const std::string &why)
{
    QString name = QString::fromStdString(kind);
    for (const QChar c : QString::fromStdString(why).toLower()) {
        if (c.isLetterOrNumber())
            name += c;
        else if (!name.endsWith(u'-'))
            name += u'-';
    }
    return name.endsWith(u'-') ? name.chopped(1) : name;
}

bool writeFile(const QDir &folder, const QString &fileName, const std::string &content)
{
    QFile file(folder.filePath(fileName));
    if (file.open(QIODevice::WriteOnly) && file.write(bytes(content)) == qint64(content.size()))
        return true;
    QTextStream(stderr) << file.fileName() << ": " << file.errorString() << Qt::endl;
    return false;
}

/// What is a message: a fuzzer spoils it by itself. Longer lines teach it nothing and make it slow.
bool writeLines(const QDir &folder, const std::string &kind, const std::vector<Line> &lines)
{
    constexpr std::size_t most = 600;
    return std::all_of(lines.begin(), lines.end(), [&](const Line &line) {
        return line.error || line.bytes.size() > most
            || writeFile(folder, fileName(kind, line.why), line.bytes + '\n');
    });
}

bool writeStreams(const QDir &folder)
{
    std::string stream;
    for (const Line &line : clientLines())
        if (line.bytes.size() < LineBuffer::headBytes)
            stream += line.bytes + '\n';
    const std::string tooLong = stream.substr(0, 300) + std::string(LineBuffer::headBytes, 'k');
    return writeFile(folder, QStringLiteral("stream-of-many-lines"), stream)
        && writeFile(folder, QStringLiteral("stream-with-a-line-too-long"), tooLong + "k\nPING\n")
        && writeFile(folder, QStringLiteral("stream-without-lf"), "PING\n\nPONG");
}

} // namespace

} // namespace drover

int main(int argc, char *argv[])
{
    if (argc != 2) {
        QTextStream(stderr) << "Usage: write_corpus FOLDER" << Qt::endl;
        return 2;
    }
    const QDir folder(QFile::decodeName(argv[1]));
    return drover::writeLines(folder, "client-", drover::clientLines())
            && drover::writeLines(folder, "link-", drover::linkLines())
            && drover::writeStreams(folder)
        ? EXIT_SUCCESS
        : EXIT_FAILURE;
}
