// SPDX-License-Identifier: MIT
#pragma once

#include "actions/actions.h"
#include "net/clock.h"

#include <QSplitter>

namespace drover {

class HerdModel;
class MapPanel;
class Selection;
class Theme;
class TopologyView;
struct HerdFrame;

/// The centre of the window: the topology and the map side by side. Their actions that look for
/// the one that has the keys (fit, zoom) are dealt with here, and letters are keys only here.
class CentralViews : public QSplitter
{
    Q_OBJECT

public:
    /// All outlive it.
    CentralViews(HerdModel &herd, Selection &selection, Actions &actions, Theme &theme,
                 QWidget *parent = nullptr);
    ~CentralViews() override;

    TopologyView &topology() { return *m_topology; }
    MapPanel &map() { return *m_map; }

    /// Whichever has the keys; the topology where neither has.
    void fit();
    void fitBoth();
    /// Of saveState(); nothing where it is none.
    void restore(const QByteArray &state);

private:
    bool isMapFocused() const;
    void showPictures();
    void connectActions(Actions &actions);

    SystemClock m_clock; // of clients that report from the map
    TopologyView *m_topology; // these are children
    MapPanel *m_map;
};

} // namespace drover
