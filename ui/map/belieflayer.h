// SPDX-License-Identifier: MIT
#pragma once

#include "map/maplayer.h"
#include "models/herdmodel.h"

#include <QCoreApplication>
#include <QRectF>
#include <QString>

#include <chrono>
#include <vector>

namespace drover {

class Selection;
class Theme;

/// What servers believe of one client, together: all of \a servers hold the same AT line.
struct Ghost
{
    std::vector<ServerIndex> servers;
    Coordinate where;
    bool isNewest = false;
    /// By how much its report is older than the newest, by the client's own time. Zero of the
    /// newest, and of another report of the same time.
    std::chrono::nanoseconds behind{0};
};
/// The newest first, then in the order of the servers. Servers that know nothing are in none.
std::vector<Ghost> ghostsOf(const HerdModel &herd, ClientIndex index);

/// What each server believes of the selected client: where they differ a ghost of it for each, with
/// a line to where it was last heard of and a word on how far behind that is; and in one sentence
/// whether they agree.
class BeliefLayer : public MapLayer
{
    Q_DECLARE_TR_FUNCTIONS(drover::BeliefLayer)

public:
    /// All outlive the layer.
    BeliefLayer(const HerdModel &herd, const Selection &selection, const Theme &theme)
        : m_herd(herd)
        , m_selection(selection)
        , m_theme(theme)
    {
    }

    void paint(QPainter &painter, const MapCamera &camera) override;

private:
    void paintGhost(QPainter &painter, const Ghost &ghost, const QPointF &at) const;
    /// Below what is in \a taken already, to which it is added.
    void paintLabel(QPainter &painter, const Ghost &ghost, const QPointF &at, const QSizeF &map,
                    std::vector<QRectF> &taken) const;
    void paintSentence(QPainter &painter, ClientIndex client, const QSizeF &map) const;
    QString labelOf(const Ghost &ghost) const;

    const HerdModel &m_herd;
    const Selection &m_selection;
    const Theme &m_theme;
};

} // namespace drover
