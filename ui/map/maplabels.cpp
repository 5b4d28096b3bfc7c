// SPDX-License-Identifier: MIT
#include "map/maplabels.h"

#include "map/mapblocks.h"
#include "theme/theme.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace drover {

namespace {

/// All of a continent's; a label takes about 100 bytes.
constexpr qsizetype mostLabels = 60'000;
constexpr qsizetype mostPictures = 800; // some views full
/// The name of a country goes when one sees no more than a part of it.
constexpr double countryZooms = 4.5;
constexpr double haloWidth = 3.2; // px

double fontPixels(const MapLabel &label)
{
    switch (label.kind) {
    case MapLabelKind::Country:
        return 12;
    case MapLabelKind::Metropolis:
        return 13;
    case MapLabelKind::City:
        return 12;
    case MapLabelKind::Town:
    case MapLabelKind::Landmark:
        return 11.5;
    case MapLabelKind::Village:
        return 11;
    }
    return 11;
}

double dotPixels(const MapLabel &label)
{
    switch (label.kind) {
    case MapLabelKind::Country:
        return 0;
    case MapLabelKind::Metropolis:
        return 2.75;
    case MapLabelKind::City:
        return 2.25;
    case MapLabelKind::Town:
    case MapLabelKind::Village:
    case MapLabelKind::Landmark:
        return 1.75;
    }
    return 0;
}

bool isShownAt(const MapLabel &label, double zoom)
{
    return label.zoom <= zoom
        && (label.kind != MapLabelKind::Country || zoom < label.zoom + countryZooms);
}

/// What is seen from farther away comes first.
bool comesBefore(const MapLabel &one, const MapLabel &other)
{
    if (one.zoom != other.zoom)
        return one.zoom < other.zoom;
    if (one.weight != other.weight)
        return one.weight > other.weight;
    return one.name < other.name;
}

} // namespace

MapLabels::MapLabels(const Theme &theme, QObject *parent)
    : QObject(parent)
    , m_theme(theme)
    , m_known(mostLabels)
    , m_pictures(mostPictures)
{
    m_pool.setMaxThreadCount(1);
    m_pool.setThreadPriority(QThread::LowPriority);
}

MapLabels::~MapLabels()
{
    // For the few blocks that are being read, which take a millisecond each.
    m_pool.waitForDone();
}

void MapLabels::setBlocks(std::shared_ptr<MapBlocks> blocks)
{
    m_blocks = std::move(blocks);
    m_known.clear();
    m_isPlaced = false;
    emit changed();
}

void MapLabels::forgetPictures()
{
    m_pictures.clear();
    m_isPlaced = false;
}

quint64 MapLabels::keyOf(const MapData::Block &block)
{
    return static_cast<quint64>(block.level) << 32 | static_cast<quint32>(block.index);
}

std::vector<MapData::Block> MapLabels::blocksOf(const MapCamera &camera) const
{
    if (!m_blocks)
        return {};
    const MapData &data = m_blocks->data();
    return data.blocksIn(camera.visibleWorld(), data.levelAt(camera.zoom()));
}

bool MapLabels::isComplete(const MapCamera &camera) const
{
    const auto blocks = blocksOf(camera);
    return m_blocks && std::ranges::all_of(blocks, [this](const auto &b) {
               return m_known.contains(keyOf(b));
           });
}

void MapLabels::read(const MapCamera &camera)
{
    std::vector<MapData::Block> missing;
    for (const MapData::Block &block : blocksOf(camera))
        if (!m_known.contains(keyOf(block)))
            missing.push_back(block);
    if (missing.empty() || m_isReading)
        return;
    m_isReading = true;
    m_pool.start([this, missing, blocks = m_blocks] {
        std::vector<std::pair<quint64, Labels>> found;
        found.reserve(missing.size());
        for (const MapData::Block &block : missing)
            found.emplace_back(keyOf(block), blocks->get(block)->labels);
        QMetaObject::invokeMethod(
            this,
            [this, found = std::move(found)] {
                m_isReading = false;
                for (const auto &[key, labels] : found)
                    m_known.insert(key, new Labels(labels),
                                   static_cast<qsizetype>(labels.size()) + 1);
                m_isPlaced = false;
                emit changed();
            },
            Qt::QueuedConnection);
    });
}

QFont MapLabels::fontOf(const MapLabel &label) const
{
    const bool isGreat
        = label.kind == MapLabelKind::Country || label.kind == MapLabelKind::Metropolis;
    QFont font = isGreat ? m_theme.boldFont() : m_theme.bodyFont();
    const double ofBody = fontPixels(label) / 13;
    font.setPixelSize(std::max(1, qRound(m_theme.bodyFont().pixelSize() * ofBody)));
    if (label.kind == MapLabelKind::Country)
        font.setLetterSpacing(QFont::AbsoluteSpacing, m_theme.px(0.8));
    return font;
}

QSizeF MapLabels::sizeOf(const MapLabel &label) const
{
    const QFontMetricsF metrics(fontOf(label));
    return {std::ceil(metrics.horizontalAdvance(label.name)), std::ceil(metrics.height())};
}

void MapLabels::place(const MapCamera &camera, const std::vector<QRectF> &taken)
{
    std::vector<std::pair<const MapLabel *, QPointF>> candidates;
    const QRectF view({0, 0}, camera.size());
    const QRectF seen = camera.visibleWorld();
    const double scale = camera.pixelsOf(webmercator::metresPerUnit(0), 0);
    for (const MapData::Block &block : blocksOf(camera)) {
        const Labels *labels = m_known.object(keyOf(block));
        if (!labels)
            continue;
        for (const MapLabel &label : *labels) {
            const QPointF at((label.at.x() + block.turn - seen.left()) * scale,
                             (label.at.y() - seen.top()) * scale);
            if (isShownAt(label, camera.zoom()) && view.contains(at))
                candidates.emplace_back(&label, at);
        }
    }
    std::ranges::stable_sort(candidates, [](const auto &one, const auto &other) {
        return comesBefore(*one.first, *other.first);
    });
    std::vector<LabelWish> wishes;
    wishes.reserve(candidates.size());
    for (const auto &[label, at] : candidates)
        wishes.push_back({at, sizeOf(*label), m_theme.px(dotPixels(*label))});
    m_shown.clear();
    for (const PlacedLabel &placed : placeLabels(wishes, view, taken))
        m_shown.push_back({*candidates[placed.wish].first, placed.box, wishes[placed.wish].at,
                           wishes[placed.wish].dot});
    m_placedFor = camera;
    m_placedAround = taken;
    m_isPlaced = true;
}

void MapLabels::paint(QPainter &painter, const MapCamera &camera, const std::vector<QRectF> &taken)
{
    read(camera);
    if (!m_isPlaced || !(m_placedFor == camera) || m_placedAround != taken)
        place(camera, taken);
    const double pixelRatio = painter.device()->devicePixelRatioF();
    const Palette &palette = m_theme.palette();
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    for (const Shown &shown : m_shown) {
        if (shown.dot > 0) {
            painter.setPen(QPen(palette.land, m_theme.px(1)));
            painter.setBrush(palette.label);
            painter.drawEllipse(shown.at, shown.dot, shown.dot);
        }
        const QImage &picture = pictureOf(shown.label, pixelRatio);
        const QPointF corner = shown.box.topLeft() - QPointF(haloWidth, haloWidth);
        // To whole pixels of the screen: letters stay as sharp as they are.
        painter.drawImage(QPointF(std::round(corner.x() * pixelRatio) / pixelRatio,
                                  std::round(corner.y() * pixelRatio) / pixelRatio),
                          picture);
    }
    painter.restore();
}

std::vector<QRectF> MapLabels::boxes() const
{
    std::vector<QRectF> boxes;
    boxes.reserve(m_shown.size());
    for (const Shown &shown : m_shown)
        boxes.push_back(shown.box);
    return boxes;
}

const QImage &MapLabels::pictureOf(const MapLabel &label, double pixelRatio)
{
    const QString key = label.name + QChar(u'0' + static_cast<char16_t>(label.kind))
        + QString::number(pixelRatio);
    if (const QImage *known = m_pictures.object(key))
        return *known;
    const QSizeF size = sizeOf(label) + QSizeF(2 * haloWidth, 2 * haloWidth);
    auto *image = new QImage((size * pixelRatio).toSize(), QImage::Format_ARGB32_Premultiplied);
    image->setDevicePixelRatio(pixelRatio);
    image->fill(Qt::transparent);
    QPainter painter(image);
    painter.setRenderHint(QPainter::Antialiasing);
    const QFont font = fontOf(label);
    const QPointF baseline(haloWidth, std::round(haloWidth + QFontMetricsF(font).ascent()));
    const Palette &palette = m_theme.palette();
    QPainterPath letters;
    letters.addText(baseline, font, label.name);
    QColor halo = palette.land;
    halo.setAlphaF(0.85F);
    painter.strokePath(letters,
                       QPen(halo, haloWidth * 2 - 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setFont(font);
    const bool isFaint
        = label.kind == MapLabelKind::Country || label.kind == MapLabelKind::Landmark;
    painter.setPen(isFaint ? palette.dim : palette.label);
    painter.drawText(baseline, label.name);
    painter.end();
    m_pictures.insert(key, image);
    return *image;
}

} // namespace drover
