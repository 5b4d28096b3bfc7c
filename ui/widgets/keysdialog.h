// SPDX-License-Identifier: MIT
#pragma once

#include <QDialog>
#include <QList>

class QAction;

namespace drover {

class Theme;

/// What the signs of the topology mean, and every key of the window.
class KeysDialog : public QDialog
{
    Q_OBJECT

public:
    KeysDialog(const QList<QAction *> &actions, const Theme &theme, QWidget *parent = nullptr);
};

} // namespace drover
