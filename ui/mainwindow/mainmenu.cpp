// SPDX-License-Identifier: MIT
#include "mainwindow/mainmenu.h"

#include "actions/actions.h"
#include "actions/mnemonic.h"
#include "theme/theme.h"
#include "topology/miniature.h"
#include "widgets/presetmenu.h"

#include <QEvent>
#include <QMenu>

namespace drover {

namespace {

constexpr QSize pictureSize(64, 48); ///< of a herd

/// Of the bar or one menu. Texts are as they were translated.
void spreadMnemonics(const QWidget &menu)
{
    const QList<QAction *> actions = menu.actions();
    QStringList texts;
    for (const QAction *const action : actions)
        texts.append(action->text());
    texts = withOwnMnemonics(texts);
    for (qsizetype i = 0; i < actions.size(); ++i)
        actions[i]->setText(texts[i]);
}

} // namespace

MainMenu::MainMenu(const Actions &actions, const Theme &theme, const QList<QAction *> &views,
                   QWidget *parent)
    : QMenuBar(parent)
{
    addFileMenu(actions, theme);
    addHerdMenus(actions);
    addViewMenu(actions, views);

    QMenu *const help = add(QT_TR_NOOP("He&lp"));
    help->addActions({actions[ActionId::ThreeThings], actions[ActionId::Keys]});
    help->addSeparator();
    help->addAction(actions[ActionId::About]);

    connect(&theme, &Theme::changed, m_presets, &PresetMenu::updatePictures);
    connect(&actions, &Actions::retranslated, this, &MainMenu::retranslate);
    retranslate();
}

void MainMenu::setRecentFiles(const QStringList &fileNames)
{
    m_recent->clear();
    for (const QString &fileName : fileNames) {
        QString text = fileName; // as it is: a "&" in it marks no letter
        text.replace(QLatin1Char('&'), QLatin1String("&&"));
        QAction *const action = m_recent->addAction(text);
        connect(action, &QAction::triggered, this, [this, fileName] { emit herdChosen(fileName); });
    }
    m_recent->setEnabled(!m_recent->isEmpty());
}

void MainMenu::changeEvent(QEvent *event)
{
    QMenuBar::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

QMenu *MainMenu::add(const char *title)
{
    m_titles.emplace_back(addMenu(QString()), title);
    return m_titles.back().first;
}

void MainMenu::addFileMenu(const Actions &act, const Theme &theme)
{
    QMenu *const file = add(QT_TR_NOOP("&File"));
    file->addActions({act[ActionId::New], act[ActionId::Open]});
    m_presets = new PresetMenu(
        [&theme](const Topology &topology) { return miniatureOf(topology, theme, pictureSize); },
        file);
    connect(m_presets, &PresetMenu::presetChosen, this, &MainMenu::herdChosen);
    file->addMenu(m_presets);
    m_titles.emplace_back(m_presets, QT_TR_NOOP("&Presets"));
    m_recent = file->addMenu(QString());
    m_recent->setEnabled(false);
    m_titles.emplace_back(m_recent, QT_TR_NOOP("Open &recent"));
    file->addSeparator();
    file->addActions({act[ActionId::Save], act[ActionId::SaveAs]});
    file->addSeparator();
    file->addActions({act[ActionId::ExportCsv], act[ActionId::ExportJson]});
    file->addSeparator();
    file->addAction(act[ActionId::Settings]);
    file->addSeparator();
    file->addAction(act[ActionId::Quit]);

    QMenu *const edit = add(QT_TR_NOOP("&Edit"));
    edit->addActions({act[ActionId::Undo], act[ActionId::Redo]});
    edit->addSeparator();
    edit->addActions({act[ActionId::Find], act[ActionId::Palette]});
}

void MainMenu::addHerdMenus(const Actions &act)
{
    QMenu *const herd = add(QT_TR_NOOP("&Herd"));
    herd->addActions({act[ActionId::StartAll], act[ActionId::StopAll]});
    herd->addSeparator();
    herd->addActions({act[ActionId::TakeDown], act[ActionId::Kill], act[ActionId::BringUp],
                      act[ActionId::Freeze]});
    herd->addSeparator();
    herd->addActions({act[ActionId::CutLink], act[ActionId::SlowLink], act[ActionId::HoldLink],
                      act[ActionId::SlowMotion]});
    herd->addSeparator();
    herd->addActions({act[ActionId::AddServer], act[ActionId::AddLink], act[ActionId::Remove]});
    herd->addSeparator();
    herd->addActions({act[ActionId::Ask], act[ActionId::CopyTelnet], act[ActionId::OpenLog]});

    QMenu *const clients = add(QT_TR_NOOP("&Clients"));
    clients->addActions({act[ActionId::NewClient], act[ActionId::DrawRoute], act[ActionId::EndWalk],
                         act[ActionId::AskPlaces], act[ActionId::CopyCoordinates]});
    clients->addSeparator();
    clients->addActions({act[ActionId::FindClient], act[ActionId::FollowClient],
                         act[ActionId::NextClient], act[ActionId::PreviousClient]});
    clients->addSeparator();
    clients->addActions(
        {act[ActionId::WalkingClient], act[ActionId::Crowd], act[ActionId::MyPosition]});
}

void MainMenu::addViewMenu(const Actions &act, const QList<QAction *> &views)
{
    QMenu *const view = add(QT_TR_NOOP("&View"));
    view->addActions({act[ActionId::FitTopology], act[ActionId::ZoomIn], act[ActionId::ZoomOut],
                      act[ActionId::ArrangeTopology]});
    view->addSeparator();
    view->addActions({act[ActionId::FitMap], act[ActionId::Trails], act[ActionId::Graticule],
                      act[ActionId::MapTiles]});
    view->addSeparator();
    view->addActions(views);
    view->addSeparator();
    view->addActions({act[ActionId::FocusTopology], act[ActionId::FocusMap],
                      act[ActionId::FocusMessages], act[ActionId::FocusInspector],
                      act[ActionId::FocusConvergence]});
    view->addSeparator();
    view->addAction(act[ActionId::Presenter]);
}

void MainMenu::retranslate()
{
    for (const auto &[menu, title] : m_titles)
        menu->setTitle(tr(title));
    spreadMnemonics(*this);
    for (const auto &[menu, title] : m_titles)
        spreadMnemonics(*menu);
}

} // namespace drover
