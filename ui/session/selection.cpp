// SPDX-License-Identifier: MIT
#include "session/selection.h"

namespace drover {

void Selection::select(const Selected &what)
{
    if (what == m_current) {
        emit selectedAgain();
        return;
    }
    m_current = what;
    emit changed(m_current);
}

} // namespace drover
