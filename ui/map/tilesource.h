// SPDX-License-Identifier: MIT
#pragma once

#include <QImage>
#include <QObject>
#include <QString>

#include <vector>

namespace drover {

/// A picture of 1/2^zoom of the world's width, as tile servers count them: row 0 in the north.
struct RasterTile
{
    int zoom = 0;
    int column = 0;
    int row = 0;

    bool operator==(const RasterTile &) const = default;
};
size_t qHash(const RasterTile &tile, size_t seed = 0) noexcept;

/// Where pictures of the map come from. On the window's thread, which it never blocks.
class TileSource : public QObject
{
    Q_OBJECT

public:
    ~TileSource() override;

    /// What is seen and not there yet, the most urgent first. Replaces what was wanted before: what
    /// has not been begun of that is not fetched. An empty picture is what there is where the
    /// source has none.
    virtual void setWanted(const std::vector<RasterTile> &tiles) = 0;
    virtual QString attribution() const = 0;
    virtual int leastZoom() const = 0;
    virtual int mostZoom() const = 0;

    /// What keeps it from giving pictures, as a sentence for people; empty while nothing does.
    QString status() const { return m_status; }

signals:
    /// Once for each that was fetched; null where the source has none and will not have one.
    void tileReady(const drover::RasterTile &tile, const QImage &picture);
    void statusChanged();
    /// Attribution and zooms are others now: the source has been opened.
    void opened();

protected:
    using QObject::QObject;
    void setStatus(const QString &status);

private:
    QString m_status;
};

/// What \a bytes show, or null if that is no picture a tile could be: PNG, JPEG or WebP, up to
/// 1,024 pixels each way. Any thread.
QImage readTilePicture(const QByteArray &bytes);

} // namespace drover
