// SPDX-License-Identifier: MIT
#include "fuzz/parserlaws.h"

#include <cstddef>
#include <cstdint>
#include <cstdio>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size);

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const char *broken = drover::brokenLaw({reinterpret_cast<const char *>(data), size});
    if (broken) {
        std::fprintf(stderr, "Broken law: %s\n", broken);
        __builtin_trap();
    }
    return 0;
}
