// SPDX-License-Identifier: MIT
#pragma once

#include "log/filteredmessages.h"
#include "log/messageexport.h"
#include "monitor/herdframe.h"
#include "session/savedfilter.h"

#include <QWidget>

#include <memory>
#include <optional>

class QAction;
class QFileDialog;
class QLabel;
class QPushButton;
class QToolButton;

namespace drover {

class FilterBar;
class FindBar;
class MessageDelegate;
class MessageView;
class Theme;

/// All that happens in the herd, as a table: filtered, searched, copied, exported. Follows the end
/// until somebody scrolls up.
class MessagesPanel : public QWidget
{
    Q_OBJECT

public:
    /// More are not copied at once: they go through the clipboard in one piece.
    static constexpr int mostCopiedRows = 10'000;

    /// Both outlive it. It appends to \a log.
    MessagesPanel(MessageLog &log, const Theme &theme, QWidget *parent = nullptr);
    ~MessagesPanel() override;

    void setFilterText(const QString &text);
    QString filterText() const;
    void setServerNames(const MessageModel::ServerNames &names);
    /// Besides the usual ones.
    void setSavedFilters(const QList<SavedFilter> &filters);
    /// Takes the names of the servers and all that happened; the table changes once.
    void takeFrame(const HerdFrame &frame);
    void clear();
    /// Opens the line to search with.
    void find();
    /// Asks where to write what the table shows, and writes it there.
    void askForFile(ExportFormat format);
    /// The rows that the table shows.
    const FilteredMessages &shown() const { return m_filtered; }
    /// Held, what comes is kept and shows when it is let go.
    void setPaused(bool paused);

signals:
    /// Somebody made another row the current one. \a server is MessageLog::noServer where it has
    /// none; \a peer and \a client may be empty.
    void rowSelected(quint64 row, quint32 server, const QString &peer, const QString &client);
    void savedFiltersChanged(const QList<drover::SavedFilter> &filters);
    /// Something that was asked for did not work; a sentence for people.
    void failed(const QString &sentence);
    /// A sentence that says that the export is done.
    void exported(const QString &sentence);

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void makeTools();
    void makeActions();
    void makeFinding();
    void retranslate();
    void takeLook();
    SuggestionContext suggestionContext() const;
    void applyFilter(const MessageFilter &filter);
    void takeFiltered();
    void updateStatus();
    void updateNewChip();
    void tellSelected(const QModelIndex &current);
    void copySelected();
    void search(const QString &text);
    void updateFound();
    void step(bool isForward);
    void closeFind();
    void exportTo(const QString &path, ExportFormat format);

    MessageLog &m_log;
    const Theme &m_theme;
    MessageModel m_model;
    FilteredMessages m_filtered;
    std::unique_ptr<FilteredMessages> m_found; // of m_filtered's rows, while there is a search
    MessageExport m_export;
    MessageDelegate *m_delegate;
    FilterBar *m_filterBar;
    FindBar *m_findBar;
    MessageView *m_view;
    QPushButton *m_newChip;
    QLabel *m_status;
    QToolButton *m_pause;
    QToolButton *m_findButton;
    QToolButton *m_exportButton;
    QToolButton *m_clearButton;
    QAction *m_copy;
    QAction *m_exportCsv;
    QAction *m_exportJson;
    std::optional<std::uint64_t> m_selectedRow; // is current again after a reset, if it is there
    bool m_isTaking = false; // the table changes by itself: nobody selects
};

} // namespace drover
