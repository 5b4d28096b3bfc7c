// SPDX-License-Identifier: MIT
#include "widgets/presetmenu.h"

#include "herd/presets.h"

#include <QEvent>

#include <algorithm>

namespace drover {

namespace {

/// Of each family the sizes that one looks at in class.
constexpr const char *familySizes[]
    = {"line-6", "ring-8", "ring-50", "star-9", "tree-15", "grid-4x4", "mesh-5"};

} // namespace

PresetMenu::PresetMenu(Picture picture, QWidget *parent)
    : QMenu(parent)
    , m_picture(std::move(picture))
{
    setToolTipsVisible(true);
    build();
}

void PresetMenu::updatePictures()
{
    clear();
    build();
}

void PresetMenu::changeEvent(QEvent *event)
{
    QMenu::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        updatePictures();
}

void PresetMenu::build()
{
    const auto add = [this](const QString &name, const QString &description) {
        const auto herd = makePreset(name);
        if (!herd)
            return;
        QAction *const action = addAction(m_picture(*herd), name);
        action->setToolTip(description);
        connect(action, &QAction::triggered, this, [this, name] { emit presetChosen(name); });
    };
    QList<PresetName> presets = presetNames();
    std::ranges::sort(presets, std::ranges::greater(), &PresetName::name); // by year
    for (const PresetName &preset : presets)
        if (preset.name.startsWith(QLatin1String("ucla-")))
            add(preset.name, preset.description);
    addSeparator();
    for (const char *const name : familySizes)
        add(QLatin1String(name), tr("A generated graph: any size can be opened by its name."));
}

} // namespace drover
