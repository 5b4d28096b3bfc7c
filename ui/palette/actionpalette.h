// SPDX-License-Identifier: MIT
#pragma once

#include <QFrame>
#include <QList>

class QAction;
class QLineEdit;
class QListWidget;

namespace drover {

class Theme;

/// Finds an action by a few letters and triggers it: a line and a list over the window. Enter
/// triggers, Escape closes, the arrows move.
class ActionPalette : public QFrame
{
    Q_OBJECT

public:
    ActionPalette(const Theme &theme, QWidget *window);

    /// What it offers; the actions stay with the caller.
    void setActions(const QList<QAction *> &actions);
    void open();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void filter(const QString &typed);
    void trigger();
    void place();

    const Theme &m_theme;
    QList<QAction *> m_actions;
    QLineEdit *m_line;
    QListWidget *m_list;
};

} // namespace drover
