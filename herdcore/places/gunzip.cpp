// SPDX-License-Identifier: MIT
#include "places/gunzip.h"

#include <algorithm>
#include <limits>
#include <memory>

#include <zlib.h>

namespace drover {

namespace {

constexpr std::size_t pieceBytes = 1 << 20;
constexpr int gzipWithLargestWindow = 16 + MAX_WBITS;

struct EndInflate
{
    void operator()(z_stream *stream) const { inflateEnd(stream); }
};

bool beginsLikeGzip(QByteArrayView file)
{
    return file.size() >= 2 && file[0] == '\x1f' && file[1] == '\x8b';
}

/// What the file says about how much comes out of it (modulo 2^32). Anybody can write anything
/// there: it is only a hint for how much memory to take at first.
std::size_t promisedBytes(QByteArrayView file)
{
    std::size_t result = 0;
    for (qsizetype i = 1; i <= 4 && i <= file.size(); ++i)
        result = result << 8 | static_cast<unsigned char>(file[file.size() - i]);
    return result;
}

} // namespace

Result<std::string, GunzipError> gunzip(QByteArrayView file, std::size_t mostBytes,
                                        const std::stop_token &stop)
{
    if (!beginsLikeGzip(file))
        return Failure{GunzipError::NotGzip};
    if (file.size() > std::numeric_limits<uInt>::max())
        return Failure{GunzipError::TooLarge};
    z_stream stream{};
    if (inflateInit2(&stream, gzipWithLargestWindow) != Z_OK)
        return Failure{GunzipError::Damaged};
    const std::unique_ptr<z_stream, EndInflate> end(&stream);

    // zlib only reads there; its interface is older than const.
    stream.next_in = const_cast<Bytef *>(reinterpret_cast<const Bytef *>(file.data()));
    stream.avail_in = static_cast<uInt>(file.size());

    // Nothing deflated grows more than about a thousandfold: a lie does not cost memory.
    const std::size_t mostPossible = static_cast<std::size_t>(file.size()) * 1'032;
    std::string result;
    result.reserve(std::min({promisedBytes(file), mostPossible, mostBytes}) + 1);
    for (int state = Z_OK; state != Z_STREAM_END;) {
        if (stop.stop_requested())
            return Failure{GunzipError::Stopped};
        const std::size_t before = result.size();
        // What is reserved is used up before more is asked for. One byte more than allowed is room
        // enough to see that there is more.
        const std::size_t spare = result.capacity() - before;
        const std::size_t piece = spare > 0 ? std::min(spare, pieceBytes) : pieceBytes;
        const std::size_t room = std::min(piece - 1, mostBytes - before) + 1;
        result.resize(before + room);
        stream.next_out = reinterpret_cast<Bytef *>(result.data() + before);
        stream.avail_out = static_cast<uInt>(room);
        state = inflate(&stream, Z_NO_FLUSH);
        result.resize(before + room - stream.avail_out);
        if (state == Z_BUF_ERROR || (state == Z_OK && stream.avail_in == 0 && stream.avail_out > 0))
            return Failure{GunzipError::CutShort};
        if (state != Z_OK && state != Z_STREAM_END)
            return Failure{GunzipError::Damaged};
        if (result.size() > mostBytes)
            return Failure{GunzipError::TooLarge};
    }
    if (stream.avail_in > 0)
        return Failure{GunzipError::Damaged};
    return result;
}

} // namespace drover
