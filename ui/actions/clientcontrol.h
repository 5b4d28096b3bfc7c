// SPDX-License-Identifier: MIT
#pragma once

#include "actions/actions.h"
#include "session/herdsession.h"
#include "session/ownposition.h"
#include "theme/theme.h"

#include <QObject>
#include <QPointer>

#include <optional>

namespace drover {

class CrowdDialog;

/// What the window does with its own clients: the crowd, and the user's own position. On the
/// window's thread.
class ClientControl : public QObject
{
    Q_OBJECT

public:
    /// Everything outlives the control; \a window is what its dialogs belong to. \a ownSource is
    /// for tests.
    ClientControl(Actions &actions, HerdSession &session, const Theme &theme, QWidget *window,
                  OwnPosition::Factory ownSource = {});

    /// What the next herd begins with.
    const CrowdOptions &crowd() const { return m_crowd; }
    bool walks() const;
    /// Whether the built-in clients speak when a herd is opened.
    void setWalks(bool walks);

signals:
    /// Something about the user's own position; a sentence.
    void told(const QString &sentence);

private:
    void setWalking(bool walks);
    void showCrowd();
    void takeFrame(const HerdFrame &frame);
    void switchOwn(bool on);
    void beOwn(const OwnClient &client);
    void stopOwn();

    Actions &m_actions;
    HerdSession &m_session;
    const Theme &m_theme;
    QWidget *m_window;
    CrowdOptions m_crowd;
    QString m_trackFile;
    QPointer<CrowdDialog> m_dialog; // while it is shown
    OwnPosition m_position;
    OwnClient m_own; // as last chosen
    std::optional<Coordinate> m_lastOwn;
    QStringList m_servers; // of the herd, as last told
};

} // namespace drover
