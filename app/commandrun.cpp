// SPDX-License-Identifier: MIT
#include "commandrun.h"

#include <QSaveFile>

namespace drover {

namespace {

struct CommandRun
{
    Q_DECLARE_TR_FUNCTIONS(CommandRun)
};

} // namespace

void exitLater(QObject *run, int code)
{
    QMetaObject::invokeMethod(
        run, [code] { QCoreApplication::exit(code); }, Qt::QueuedConnection);
}

bool writeWhole(const QString &fileName, const QByteArray &bytes)
{
    QSaveFile file(fileName);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return true;
    printError(CommandRun::tr("%1 cannot be written: %2.").arg(fileName, file.errorString()));
    return false;
}

} // namespace drover
