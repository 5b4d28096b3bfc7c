// SPDX-License-Identifier: MIT
#pragma once

#include "palette/actionpalette.h"
#include "session/selection.h"

#include <QObject>

namespace drover {

class Actions;
class CentralViews;
class HerdModel;
class Theme;

/// What the palette offers in this window: every action, and the servers and clients of the herd,
/// which are selected and shown.
class PaletteControl : public QObject
{
    Q_OBJECT

public:
    /// Everything outlives the control; it belongs to \a palette.
    PaletteControl(ActionPalette &palette, const Actions &actions, const HerdModel &model,
                   Selection &selection, CentralViews &views, const Theme &theme);

private:
    QList<PaletteEntry> find(const QString &typed, int most);
    void show(const Selected &what);

    const HerdModel &m_model;
    Selection &m_selection;
    CentralViews &m_views;
    const Theme &m_theme;
};

} // namespace drover
