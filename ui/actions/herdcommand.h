// SPDX-License-Identifier: MIT
#pragma once

#include "session/herdsession.h"

#include <QUndoCommand>

namespace drover {

/// One change of the running herd, as a step that can be taken back. Both ways are wishes that the
/// herd may refuse: then the session tells why, and the step is of no use any more.
class HerdCommand : public QUndoCommand
{
public:
    /// \a session outlives the command. \a text is for "Undo: ...".
    HerdCommand(HerdSession &session, const QString &text, HerdSession::Wish forth,
                HerdSession::Wish back);

    void redo() override;
    void undo() override;

private:
    void ask(const HerdSession::Wish &wish);

    HerdSession &m_session;
    const HerdSession::Wish m_forth;
    const HerdSession::Wish m_back;
    // Goes with the command: an answer that comes later is nobody's.
    std::unique_ptr<QObject> m_context = std::make_unique<QObject>();
};

} // namespace drover
