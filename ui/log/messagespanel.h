// SPDX-License-Identifier: MIT
#pragma once

#include "log/messageexport.h"
#include "log/messagemodel.h"
#include "monitor/herdframe.h"
#include "session/savedfilter.h"

#include <QWidget>

class QCompleter;
class QFrame;
class QHBoxLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QStringListModel;
class QTableView;
class QToolButton;

namespace drover {

class Theme;

/// The messages: a filter, saved filters, and the table, which follows the end until one scrolls
/// up.
class MessagesPanel : public QWidget
{
    Q_OBJECT

public:
    /// \a log and \a theme outlive it; the panel fills the log.
    MessagesPanel(MessageLog &log, const Theme &theme, QWidget *parent = nullptr);

    void setServerNames(const MessageModel::Names &names);
    void takeFrame(const HerdFrame &frame);
    void clear();
    void find(); ///< opens the line to search with

    void setFilterText(const QString &text);
    QString filterText() const;
    void setSavedFilters(const QList<SavedFilter> &filters); ///< empty: the usual ones
    const QList<SavedFilter> &savedFilters() const { return m_saved; }
    MessageModel &model() { return m_model; }
    /// Writes what the table shows.
    void exportTo(const QString &fileName, MessageExport::Format format);

signals:
    void savedFiltersChanged();
    void failed(const QString &sentence);
    /// A message has been selected by hand.
    void rowSelected(drover::ServerIndex server, const QString &peer, const QString &client);

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildHead();
    void buildFindBar();
    void buildTable();
    void retranslate();
    void updateLook();
    void filterEdited();
    void updateCompletions();
    void showMistake(const FilterError &error);
    void rebuildChips();
    void saveFilter();
    void setFollowing(bool follows);
    void updateNewChip();
    void findNext(int step);
    void copySelected() const;
    void chooseExport(MessageExport::Format format);

    MessageLog &m_log;
    const Theme &m_theme;
    MessageModel m_model;
    QList<SavedFilter> m_saved;
    MessageModel::Names m_names;
    QLineEdit *m_filter;
    QCompleter *m_completer;
    QStringListModel *m_completions;
    QLabel *m_mistake;
    QWidget *m_chips;
    QHBoxLayout *m_chipLayout;
    QPushButton *m_save;
    QPushButton *m_new;
    QToolButton *m_pause;
    QToolButton *m_clear;
    QToolButton *m_export;
    QFrame *m_findBar;
    QLineEdit *m_findLine;
    QLabel *m_findResult;
    QTableView *m_table;
    bool m_follows = true;
    int m_rowsWhenLeft = 0;
};

} // namespace drover
