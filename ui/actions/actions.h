// SPDX-License-Identifier: MIT
#pragma once

#include <QAction>
#include <QList>
#include <QObject>

#include <array>
#include <cstddef>

namespace drover {

class Theme;

/// Everything that can be done in the window. The order is that of the palette of actions.
enum class ActionId {
    StartAll,
    StopAll,
    TakeDown,
    Kill,
    BringUp,
    Freeze,
    CutLink,
    SlowLink,
    HoldLink,
    SlowMotion,
    AddServer,
    AddLink,
    Remove,
    Ask,
    WalkingClient,
    NewClient,
    DrawRoute,
    EndWalk,
    AskPlaces,
    FindClient,
    FollowClient,
    NextClient,
    PreviousClient,
    CopyCoordinates,
    Crowd,
    MyPosition,
    CopyTelnet,
    OpenLog,
    Undo,
    Redo,
    Find,
    ExportCsv,
    ExportJson,
    New,
    Open,
    Save,
    SaveAs,
    Settings,
    Quit,
    FitTopology,
    ZoomIn,
    ZoomOut,
    ArrangeTopology,
    FitMap,
    Trails,
    Graticule,
    MapTiles,
    FocusTopology,
    FocusMap,
    FocusMessages,
    FocusInspector,
    FocusConvergence,
    Presenter,
    Palette,
    ThreeThings,
    Keys,
    About,
    Count,
};

/// The actions with their texts, keys and icons, from one table. Who wants to know that one was
/// triggered connects to it; whether it can be, its owner says. On the window's thread.
class Actions : public QObject
{
    Q_OBJECT

public:
    /// \a theme outlives the actions; \a window is where their keys work, and their parent.
    Actions(const Theme &theme, QWidget &window);

    QAction *operator[](ActionId id) const { return m_actions[static_cast<std::size_t>(id)]; }
    QList<QAction *> all() const; ///< in the order of the palette
    /// From now on the keys that are a letter, Ins or Del work only where \a views or what is in it
    /// has the focus: elsewhere one types, or deletes something else.
    void keepLettersIn(QWidget &views);
    /// Texts again, in the language of now.
    void retranslate();

signals:
    /// Whoever says more in a text than this table has to say it again.
    void retranslated();

private:
    void updateIcons();

    const Theme &m_theme;
    QWidget &m_window;
    std::array<QAction *, static_cast<std::size_t>(ActionId::Count)> m_actions{};
};

} // namespace drover
