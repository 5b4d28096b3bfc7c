// SPDX-License-Identifier: MIT
#pragma once

#include "session/mappictures.h"

#include <QToolButton>

#include <memory>

class QAction;

namespace drover {

class Theme;
class TileSource;

/// Where the pictures come from; null for none, and where an address is of no use. Those of servers
/// are kept in the user's folder for what programs can get again.
std::unique_ptr<TileSource> makeTileSource(const MapPictures &pictures);

/// A button with a menu of what can lie over the map. It asks for a file itself, in a dialog that
/// nothing waits for; an address is asked for by whoever has room for it.
class PictureChooser : public QToolButton
{
    Q_OBJECT

public:
    /// \a theme outlives it.
    explicit PictureChooser(const Theme &theme, QWidget *parent = nullptr);
    ~PictureChooser() override;

    const MapPictures &pictures() const { return m_pictures; }
    /// Nothing is signalled.
    void setPictures(const MapPictures &pictures);
    /// Chooses the tiles of this server.
    /// \return what is wrong with the address, a sentence, and nothing is chosen then; or empty.
    QString takeAddress(const QString &urlTemplate);

signals:
    /// By the user.
    void chosen(const drover::MapPictures &pictures);
    /// takeAddress() is to be called with what is typed.
    void addressRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void picked(MapPictures::Kind kind);
    void chooseFile();
    void choose(const MapPictures &pictures);
    void showChosen();
    void retranslate();

    const Theme &m_theme;
    MapPictures m_pictures;
    QAction *m_none; // these are children
    QAction *m_openStreetMap;
    QAction *m_address;
    QAction *m_file;
};

} // namespace drover
