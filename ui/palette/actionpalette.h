// SPDX-License-Identifier: MIT
#pragma once

#include <QFrame>
#include <QIcon>
#include <QList>
#include <QPointer>
#include <QString>

#include <functional>
#include <vector>

class QAction;
class QLineEdit;
class QListWidget;

namespace drover {

class Theme;

/// Something that the palette finds by its name and that is no action.
struct PaletteEntry
{
    QString name;
    QString kind; ///< a word for it: "server"
    QIcon icon{};
    std::function<void()> choose; ///< called at most once
};

/// Finds an action by a few letters and triggers it, or what else has a name: a line and a list
/// over the window. Enter triggers, Escape closes, the arrows move.
class ActionPalette : public QFrame
{
    Q_OBJECT

public:
    /// The names that \a typed stands for, the best first, \a most at most.
    using Finder = std::function<QList<PaletteEntry>(const QString &typed, int most)>;
    /// Of the names that are found so many are shown: who wants another one types more of it.
    static constexpr int mostNames = 30;

    ActionPalette(const Theme &theme, QWidget *window);

    /// What it offers; the actions stay with the caller.
    void setActions(const QList<QAction *> &actions);
    /// What finds names, with each letter that is typed; not asked for an empty text.
    void setFinder(Finder finder);
    void open();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    /// One line of the list: an action, or a name.
    struct Row
    {
        int score = 0;
        QPointer<QAction> action;
        PaletteEntry entry;
    };

    void filter(const QString &typed);
    void addRow(const Row &row, int place);
    void addSentence(const QString &sentence);
    void trigger();
    void place();

    const Theme &m_theme;
    QList<QAction *> m_actions;
    Finder m_finder;
    std::vector<Row> m_rows; // as they are listed
    QLineEdit *m_line;
    QListWidget *m_list;
};

} // namespace drover
