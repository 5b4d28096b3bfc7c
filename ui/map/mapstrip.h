// SPDX-License-Identifier: MIT
#pragma once

#include "actions/actions.h"
#include "models/herdmodel.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;

namespace drover {

class PictureChooser;
class Theme;

/// The tools over the map: which server is talked to, buttons of actions, what lies over the map,
/// and a field for a client's name or an address where one is asked for.
class MapStrip : public QWidget
{
    Q_OBJECT

public:
    enum class Asks { Nothing, NewName, NameToFind, TileAddress, Route };

    /// All outlive the strip.
    MapStrip(const HerdModel &herd, Actions &actions, const Theme &theme,
             QWidget *parent = nullptr);
    ~MapStrip() override;

    /// The server that was chosen; none: the one that the client reports to.
    std::optional<ServerIndex> chosenServer() const;
    void chooseServer(std::optional<ServerIndex> server);

    PictureChooser &pictures() { return *m_pictures; }

    /// Shows the field for it, with \a text in it and ready to type, or hides it. A route is asked
    /// for on the map: there is only the hint.
    void ask(Asks what, const QString &text = {});
    Asks asks() const { return m_asks; }
    /// What is wrong with the name, or what to do next; a sentence, or empty.
    void setHint(const QString &sentence, bool isMistake);
    QString hint() const;

signals:
    /// As it was typed.
    void entered(const QString &name);
    void cancelled();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void updateServers();
    void retranslate();
    void applyTheme();

    const HerdModel &m_herd;
    const Theme &m_theme;
    Asks m_asks = Asks::Nothing;
    QComboBox *m_server; // these are children
    QWidget *m_tools;
    PictureChooser *m_pictures;
    QWidget *m_question;
    QLineEdit *m_field;
    QLabel *m_hint;
};

} // namespace drover
