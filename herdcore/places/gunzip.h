// SPDX-License-Identifier: MIT
#pragma once

#include "result.h"

#include <QByteArrayView>

#include <stop_token>
#include <string>

namespace drover {

enum class GunzipError {
    NotGzip, ///< it does not begin like a gzip file
    CutShort, ///< it ends before its data does
    Damaged, ///< its data or its check sum is wrong, or something stands behind its end
    TooLarge, ///< more comes out of it than was allowed
    Stopped, ///< somebody asked to stop
};

/// What a gzip file of one member holds, at most \a mostBytes of it. Pure, but for looking at
/// \a stop about every megabyte. Any thread.
Result<std::string, GunzipError> gunzip(QByteArrayView file, std::size_t mostBytes,
                                        const std::stop_token &stop = {});

} // namespace drover
