// SPDX-License-Identifier: MIT
#include "linereader.h"

#include <array>
#include <cerrno>

#include <unistd.h>

namespace drover {

LineReader::LineReader(int descriptor, QObject *parent)
    : QObject(parent)
    , m_descriptor(descriptor)
    , m_notifier(descriptor, QSocketNotifier::Read)
{
    connect(&m_notifier, &QSocketNotifier::activated, this, &LineReader::read);
}

void LineReader::read()
{
    std::array<char, 65'536> buffer;
    const ssize_t got = ::read(m_descriptor, buffer.data(), buffer.size());
    if (got < 0 && (errno == EAGAIN || errno == EINTR))
        return;
    if (got <= 0) {
        m_ended = true;
        m_notifier.setEnabled(false);
        if (!m_unfinished.isEmpty())
            emit lineRead(std::exchange(m_unfinished, {}));
        emit ended();
        return;
    }
    m_unfinished.append(buffer.data(), got);
    qsizetype begin = 0;
    for (qsizetype end; (end = m_unfinished.indexOf('\n', begin)) >= 0; begin = end + 1)
        emit lineRead(m_unfinished.sliced(begin, end - begin));
    m_unfinished.remove(0, begin);
}

} // namespace drover
