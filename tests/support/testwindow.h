// SPDX-License-Identifier: MIT
#pragma once

#include "mainwindow/mainwindow.h"
#include "session/settings.h"
#include "theme/theme.h"

#include <QTemporaryDir>

#include <algorithm>
#include <memory>

namespace drover {

/// A window of 1280 x 720 in English over a herd on ports of the system, with settings of its own.
class TestWindow
{
public:
    /// \a herd as MainWindow::openHerd() takes it; \a walks: with the clients that walk by
    /// themselves.
    explicit TestWindow(const QString &herd = {}, bool walks = true)
        : store(directory.filePath(QStringLiteral("settings.ini")))
    {
        Settings settings = store.load();
        settings.language = QStringLiteral("en");
        store.save(settings);
        window
            = std::make_unique<MainWindow>(store, theme,
                                           MainWindow::Options{.anyPorts = true,
                                                               .walks = walks,
                                                               .writesLog = false,
                                                               .secret = "a secret of the tests"});
        window->resize(1280, 720);
        window->show();
        window->openHerd(herd);
    }

    HerdModel &model() const { return window->model(); }
    ServerIndex id(const char *name) const { return model().idOf(name).value(); }
    /// Every link is up, at both ends.
    bool isLinked() const
    {
        return !model().isEmpty()
            && std::ranges::all_of(model().frame().links, [](const LinkSnapshot &link) {
                   return link.first.state == LinkState::Up && link.second.state == LinkState::Up;
               });
    }

    QTemporaryDir directory;
    Theme theme;
    SettingsStore store;
    std::unique_ptr<MainWindow> window;
};

} // namespace drover
