// SPDX-License-Identifier: MIT
#include "actions/herdcommand.h"

namespace drover {

HerdCommand::HerdCommand(HerdSession &session, const QString &text, HerdSession::Wish forth,
                         HerdSession::Wish back)
    : QUndoCommand(text)
    , m_session(session)
    , m_forth(std::move(forth))
    , m_back(std::move(back))
{
}

void HerdCommand::redo()
{
    ask(m_forth);
}

void HerdCommand::undo()
{
    ask(m_back);
}

void HerdCommand::ask(const HerdSession::Wish &wish)
{
    m_session.ask(wish, m_context.get(), [this](const HerdSession::Answer &answer) {
        if (answer)
            return;
        setObsolete(true);
        emit m_session.refused(answer.error());
    });
}

} // namespace drover
