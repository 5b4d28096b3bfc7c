// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QMenuBar>
#include <QStringList>

#include <utility>
#include <vector>

class QAction;

namespace drover {

class Actions;
class PresetMenu;
class Theme;

/// The menus of the window: every action, the presets with their pictures, the files of late.
class MainMenu : public QMenuBar
{
    Q_OBJECT

public:
    /// \a views show and hide the docks. Everything outlives the menu.
    MainMenu(const Actions &actions, const Theme &theme, const QList<QAction *> &views,
             QWidget *parent = nullptr);

    void setRecentFiles(const QStringList &fileNames);

signals:
    /// A preset's name, or a herd file.
    void herdChosen(const QString &presetOrFile);

protected:
    void changeEvent(QEvent *event) override;

private:
    QMenu *add(const char *title);
    void addFileMenu(const Actions &act, const Theme &theme);
    void addHerdMenus(const Actions &act);
    void addViewMenu(const Actions &act, const QList<QAction *> &views);
    void retranslate();

    std::vector<std::pair<QMenu *, const char *>> m_titles; // with the texts as in the source
    PresetMenu *m_presets = nullptr;
    QMenu *m_recent = nullptr;
};

} // namespace drover
