// SPDX-License-Identifier: MIT
#include "map/picturechooser.h"

#include "map/httptiles.h"
#include "map/mbtiles.h"
#include "theme/theme.h"

#include <QAction>
#include <QActionGroup>
#include <QEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QMenu>
#include <QStandardPaths>
#include <QUrl>

namespace drover {

std::unique_ptr<TileSource> makeTileSource(const MapPictures &pictures)
{
    HttpTiles::Options options;
    options.cacheDirectory = QStandardPaths::writableLocation(QStandardPaths::GenericCacheLocation)
        + QStringLiteral("/drover/tiles");
    switch (pictures.kind) {
    case MapPictures::Kind::None:
        return nullptr;
    case MapPictures::Kind::OpenStreetMap:
        options.urlTemplate = HttpTiles::openStreetMapTemplate();
        options.attribution = HttpTiles::openStreetMapAttribution();
        return std::make_unique<HttpTiles>(options);
    case MapPictures::Kind::Address:
        if (!HttpTiles::problemWith(pictures.urlTemplate).isEmpty())
            return nullptr;
        options.urlTemplate = pictures.urlTemplate;
        options.attribution = PictureChooser::tr("Map: %1", "the host of a tile server")
                                  .arg(QUrl(pictures.urlTemplate).host());
        return std::make_unique<HttpTiles>(options);
    case MapPictures::Kind::File:
        return std::make_unique<MbTiles>(pictures.fileName);
    }
    Q_UNREACHABLE();
}

PictureChooser::PictureChooser(const Theme &theme, QWidget *parent)
    : QToolButton(parent)
    , m_theme(theme)
{
    auto *const menu = new QMenu(this);
    auto *const group = new QActionGroup(this);
    const auto add = [&](MapPictures::Kind kind) {
        QAction *const action = menu->addAction(QString());
        action->setCheckable(true);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, kind] { picked(kind); });
        return action;
    };
    m_none = add(MapPictures::Kind::None);
    m_openStreetMap = add(MapPictures::Kind::OpenStreetMap);
    m_address = add(MapPictures::Kind::Address);
    m_file = add(MapPictures::Kind::File);
    setMenu(menu);
    setPopupMode(QToolButton::InstantPopup);
    const auto applyTheme = [this] { setIcon(m_theme.icon(QStringLiteral("layers"))); };
    connect(&m_theme, &Theme::changed, this, applyTheme);
    applyTheme();
    retranslate();
}

PictureChooser::~PictureChooser() = default;

void PictureChooser::setPictures(const MapPictures &pictures)
{
    m_pictures = pictures;
    showChosen();
}

QString PictureChooser::takeAddress(const QString &urlTemplate)
{
    const QString address = urlTemplate.trimmed();
    QString problem = HttpTiles::problemWith(address);
    if (problem.isEmpty()) {
        MapPictures pictures = m_pictures;
        pictures.kind = MapPictures::Kind::Address;
        pictures.urlTemplate = address;
        choose(pictures);
    }
    return problem;
}

void PictureChooser::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QToolButton::changeEvent(event);
}

void PictureChooser::picked(MapPictures::Kind kind)
{
    // What has to be asked for first is not chosen yet.
    showChosen();
    if (kind == MapPictures::Kind::Address) {
        emit addressRequested();
    } else if (kind == MapPictures::Kind::File) {
        chooseFile();
    } else {
        MapPictures pictures = m_pictures;
        pictures.kind = kind;
        choose(pictures);
    }
}

void PictureChooser::chooseFile()
{
    auto *const dialog = new QFileDialog(window(), tr("Open a file of tiles"),
                                         QFileInfo(m_pictures.fileName).path(),
                                         tr("Tiles (*.mbtiles);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &fileName) {
        MapPictures pictures = m_pictures;
        pictures.kind = MapPictures::Kind::File;
        pictures.fileName = fileName;
        choose(pictures);
    });
    dialog->open();
}

void PictureChooser::choose(const MapPictures &pictures)
{
    setPictures(pictures);
    emit chosen(pictures);
}

void PictureChooser::showChosen()
{
    switch (m_pictures.kind) {
    case MapPictures::Kind::None:
        m_none->setChecked(true);
        break;
    case MapPictures::Kind::OpenStreetMap:
        m_openStreetMap->setChecked(true);
        break;
    case MapPictures::Kind::Address:
        m_address->setChecked(true);
        break;
    case MapPictures::Kind::File:
        m_file->setChecked(true);
        break;
    }
}

void PictureChooser::retranslate()
{
    m_none->setText(tr("Built-in map only"));
    m_openStreetMap->setText(tr("OpenStreetMap, from the network"));
    m_address->setText(tr("Tiles from another server…"));
    m_file->setText(tr("Tiles from a file…"));
    setToolTip(
        tr("Lays tiles over the built-in map: from a server in the network, or from a file."));
    setAccessibleName(tr("Tiles over the map"));
    showChosen();
}

} // namespace drover
