// SPDX-License-Identifier: MIT
#pragma once

#include "map/mapcamera.h"

#include <QObject>
#include <QString>

class QPainter;

namespace drover {

class Theme;

/// The lowest sheet of a map: land, water, borders, names. It paints what it has and tells when it
/// has more. On the window's thread; it draws its tiles on others.
class BaseMap : public QObject
{
    Q_OBJECT

public:
    /// \a theme outlives it.
    explicit BaseMap(const Theme &theme, QObject *parent = nullptr);
    ~BaseMap() override;

    /// Never waits: where a tile is not drawn yet, the nearest zoom's stands for it. What is not
    /// drawn is begun.
    void paint(QPainter &painter, const MapCamera &camera);
    /// A zoom is under way to there: its tiles are drawn and not those on the way.
    void expectZoom(double zoom);

    QString attribution() const;
    /// What is amiss, for people; empty if nothing is.
    QString note() const { return {}; }

signals:
    /// paint() would paint something else now.
    void changed();

private:
    const Theme &m_theme;
};

} // namespace drover
