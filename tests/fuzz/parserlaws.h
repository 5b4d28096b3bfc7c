// SPDX-License-Identifier: MIT
#pragma once

#include <string_view>

namespace drover {

/// Holds any bytes against the laws of the words on the wire:
/// what parses, as a client's command or as a neighbour's message, formats back to itself, but for
/// white space, and then parses to the same again; and a stream gives the same lines wherever it is
/// cut. The first byte says where.
///
/// Null where all laws hold, else the law that is broken.
const char *brokenLaw(std::string_view bytes);

} // namespace drover
