// SPDX-License-Identifier: MIT
#pragma once

#include "herd/topology.h"

#include <QIcon>
#include <QMenu>

#include <functional>

namespace drover {

/// The herds that need no file: the classic ones by year, the newest first, then the families of
/// graphs, each with a picture.
class PresetMenu : public QMenu
{
    Q_OBJECT

public:
    using Picture = std::function<QIcon(const Topology &)>;

    explicit PresetMenu(Picture picture, QWidget *parent = nullptr);
    /// Draws the pictures again, as after a change of colours.
    void updatePictures();

signals:
    void presetChosen(const QString &name);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();

    Picture m_picture;
};

} // namespace drover
