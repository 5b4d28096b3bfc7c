// SPDX-License-Identifier: MIT
#include "log/messagespanel.h"

#include "log/filterbar.h"
#include "log/findbar.h"
#include "log/messageview.h"
#include "models/format.h"
#include "theme/theme.h"
#include "widgets/steadyholder.h"

#include <QAction>
#include <QClipboard>
#include <QEvent>
#include <QFileDialog>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QShortcut>
#include <QToolButton>
#include <QVBoxLayout>

namespace drover {

namespace {

QString string(std::string_view bytes)
{
    return QString::fromUtf8(bytes.data(), static_cast<qsizetype>(bytes.size()));
}

} // namespace

MessagesPanel::MessagesPanel(MessageLog &log, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_log(log)
    , m_theme(theme)
    , m_model(log)
    , m_filtered(m_model)
    , m_delegate(new MessageDelegate(m_model, theme, this))
    , m_filterBar(new FilterBar(
          theme, [this] { return suggestionContext(); }, this))
    , m_findBar(new FindBar(theme, this))
    , m_view(new MessageView(theme, this))
    , m_newChip(new QPushButton(m_view))
    , m_status(new QLabel(this))
{
    setProperty("panel", true);
    m_findBar->hide();
    m_newChip->hide();
    m_newChip->setProperty("chip", true);
    m_newChip->setDefault(true); // stands out
    m_status->setProperty("dim", true);
    m_view->setMessageDelegate(m_delegate);
    m_view->setModel(&m_filtered);
    m_view->viewport()->installEventFilter(this);
    makeTools();
    auto *const layout = new QVBoxLayout(this);
    layout->addWidget(m_filterBar);
    layout->addWidget(m_findBar);
    layout->addWidget(m_view, 1);
    layout->addWidget(new SteadyHolder(m_status)); // it counts with each frame
    makeActions();
    makeFinding();

    connect(m_filterBar, &FilterBar::filterChanged, this, &MessagesPanel::applyFilter);
    connect(m_filterBar, &FilterBar::mistakeToldChanged, this, &MessagesPanel::updateStatus);
    connect(m_filterBar, &FilterBar::savedFiltersChanged, this,
            &MessagesPanel::savedFiltersChanged);
    connect(&m_filtered, &QAbstractItemModel::modelAboutToBeReset, this,
            [this] { m_isTaking = true; });
    connect(&m_filtered, &FilteredMessages::filtered, this, &MessagesPanel::takeFiltered);
    connect(m_view, &MessageView::currentRowChanged, this, &MessagesPanel::tellSelected);
    connect(m_view, &MessageView::newRowsChanged, this, &MessagesPanel::updateNewChip);
    connect(m_view, &MessageView::followingChanged, this, &MessagesPanel::updateNewChip);
    connect(m_newChip, &QPushButton::clicked, m_view, &MessageView::followEnd);
    connect(&m_export, &MessageExport::failed, this, &MessagesPanel::failed);
    connect(&m_export, &MessageExport::finished, this, [this](const QString &path, quint64 rows) {
        emit exported(tr("%n message(s) were written to %1.", nullptr, static_cast<int>(rows))
                          .arg(QDir::toNativeSeparators(path)));
    });
    connect(&theme, &Theme::changed, this, &MessagesPanel::takeLook);
    retranslate();
    takeLook();
}

MessagesPanel::~MessagesPanel() = default;

void MessagesPanel::makeTools()
{
    m_pause = new QToolButton(this);
    m_findButton = new QToolButton(this);
    m_exportButton = new QToolButton(this);
    m_clearButton = new QToolButton(this);
    for (QToolButton *const tool : {m_pause, m_findButton, m_exportButton, m_clearButton})
        m_filterBar->addTool(tool);
    m_pause->setCheckable(true);
    connect(m_pause, &QToolButton::toggled, this, &MessagesPanel::setPaused);
    connect(m_clearButton, &QToolButton::clicked, this, &MessagesPanel::clear);
    auto *const menu = new QMenu(m_exportButton);
    m_exportCsv = menu->addAction(QString(), this, [this] { askForFile(ExportFormat::Csv); });
    m_exportJson
        = menu->addAction(QString(), this, [this] { askForFile(ExportFormat::JsonLines); });
    m_exportButton->setMenu(menu);
    m_exportButton->setPopupMode(QToolButton::InstantPopup);
}

void MessagesPanel::makeActions()
{
    m_copy = new QAction(m_view);
    m_copy->setShortcut(QKeySequence::Copy);
    m_copy->setShortcutContext(Qt::WidgetShortcut);
    connect(m_copy, &QAction::triggered, this, &MessagesPanel::copySelected);
    m_view->addAction(m_copy);
    m_view->setContextMenuPolicy(Qt::ActionsContextMenu);
}

void MessagesPanel::makeFinding()
{
    const auto shortcut = [this](const QKeySequence &key, auto slot) {
        auto *const made = new QShortcut(key, this);
        made->setContext(Qt::WidgetWithChildrenShortcut);
        connect(made, &QShortcut::activated, this, slot);
    };
    shortcut(QKeySequence(Qt::Key_F3), [this] { step(true); });
    shortcut(QKeySequence(Qt::SHIFT | Qt::Key_F3), [this] { step(false); });
    connect(m_findButton, &QToolButton::clicked, m_findBar, &FindBar::start);
    connect(m_findBar, &FindBar::textChanged, this, &MessagesPanel::search);
    connect(m_findBar, &FindBar::nextAsked, this, [this] { step(true); });
    connect(m_findBar, &FindBar::previousAsked, this, [this] { step(false); });
    connect(m_findBar, &FindBar::closed, this, &MessagesPanel::closeFind);
}

void MessagesPanel::find()
{
    m_findBar->start();
}

void MessagesPanel::setFilterText(const QString &text)
{
    m_filterBar->setText(text);
}

QString MessagesPanel::filterText() const
{
    return m_filterBar->text();
}

void MessagesPanel::setServerNames(const MessageModel::ServerNames &names)
{
    if (names == m_model.serverNames())
        return;
    m_model.setServerNames(names);
    QStringList list;
    if (names)
        for (const std::string &name : *names)
            list.append(string(name));
    m_filterBar->setServerNames(list);
    m_view->viewport()->update();
}

void MessagesPanel::setSavedFilters(const QList<SavedFilter> &filters)
{
    m_filterBar->setSavedFilters(filters);
}

void MessagesPanel::takeFrame(const HerdFrame &frame)
{
    setServerNames(frame.serverNames);
    if (frame.events.empty() && frame.skippedLines == 0)
        return;
    for (const auto &batch : frame.events)
        m_log.append(*batch);
    m_log.addSkipped(frame.skippedLines, frame.wall);
    {
        const QScopedValueRollback taking(m_isTaking, true);
        m_model.update();
    }
    updateStatus();
    if (m_found)
        updateFound();
}

void MessagesPanel::clear()
{
    m_log.clear();
    m_selectedRow.reset();
    const QScopedValueRollback taking(m_isTaking, true);
    m_model.update();
    m_view->followEnd();
    updateStatus();
}

void MessagesPanel::setPaused(bool paused)
{
    m_pause->setChecked(paused);
    m_model.setHeld(paused);
    const QScopedValueRollback taking(m_isTaking, true);
    m_model.update();
    updateStatus();
    updateNewChip();
}

SuggestionContext MessagesPanel::suggestionContext() const
{
    constexpr std::uint64_t rowsLookedAt = 2'000;
    constexpr qsizetype mostNames = 200;
    SuggestionContext context;
    if (const auto &names = m_model.serverNames())
        for (const std::string &name : *names)
            context.servers.append(string(name));
    const auto add = [](QStringList &to, std::string_view bytes) {
        const QString name = string(bytes);
        if (!name.isEmpty() && to.size() < mostNames && !to.contains(name))
            to.append(name);
    };
    const std::uint64_t last = m_log.end();
    const std::uint64_t first = last - std::min<std::uint64_t>(m_log.size(), rowsLookedAt);
    for (std::uint64_t number = last; number-- > first;) {
        const MessageRow row = m_log.row(number);
        add(context.clients, row.client);
        add(context.peers, row.peer);
    }
    context.clients.sort(Qt::CaseInsensitive);
    context.peers.sort(Qt::CaseInsensitive);
    return context;
}

void MessagesPanel::applyFilter(const MessageFilter &filter)
{
    m_filtered.setFilter(filter);
}

void MessagesPanel::takeFiltered()
{
    if (m_selectedRow) {
        const int row = m_filtered.rowFrom(*m_selectedRow);
        if (row < m_filtered.rowCount() && m_filtered.numberAt(row) == *m_selectedRow)
            m_view->setCurrentIndex(m_filtered.index(row, MessageModel::TextColumn));
    }
    m_isTaking = false;
    if (m_found)
        search(m_findBar->text());
    updateStatus();
    updateNewChip();
}

void MessagesPanel::updateStatus()
{
    const std::uint64_t all = m_log.size();
    const auto shown = static_cast<std::uint64_t>(m_filtered.rowCount());
    QStringList parts;
    if (m_filterBar->tellsMistake()) // the rows are those of another filter than one reads
        parts.append(tr("The filter has a mistake: the table shows what it showed before"));
    else
        parts.append(
            m_filtered.filter().isEmpty()
                ? tr("%1 message(s)", nullptr, static_cast<int>(all)).arg(formatCount(all))
                : tr("%1 of %2 message(s) match the filter", nullptr, static_cast<int>(all))
                      .arg(formatCount(shown), formatCount(all)));
    if (m_model.isHeld())
        parts.append(tr("paused, %1 new", nullptr, static_cast<int>(m_log.end() - m_model.end()))
                         .arg(formatCount(m_log.end() - m_model.end())));
    if (m_log.skippedLines() > 0)
        parts.append(tr("%1 line(s) were not kept: more came than can be shown at once", nullptr,
                        static_cast<int>(std::min<std::uint64_t>(m_log.skippedLines(), 1'000'000)))
                         .arg(formatCount(m_log.skippedLines())));
    m_status->setText(parts.join(QStringLiteral(" · ")));
    m_view->setEmptyText(m_log.size() == 0 ? tr("Nothing has happened yet. As soon as the herd "
                                                "runs, every line that it sends shows here.")
                                           : tr("No message matches the filter."));
}

void MessagesPanel::updateNewChip()
{
    // While the table is paused, what is new is told below it, and that is another number: of what
    // no filter has seen yet.
    const int rows = m_model.isHeld() ? 0 : m_view->newRows();
    m_newChip->setVisible(!m_view->isFollowing() && m_view->isMoreThanOneSees());
    m_newChip->setText(rows == 0 ? tr("To the end ↓")
                                 : tr("%1 new ↓", nullptr, rows).arg(formatCount(rows)));
    m_newChip->adjustSize();
    const QRect area = m_view->viewport()->geometry();
    const int margin = qRound(m_theme.px(12));
    m_newChip->move(area.right() - m_newChip->width() - margin,
                    area.bottom() - m_newChip->height() - margin);
}

void MessagesPanel::tellSelected(const QModelIndex &current)
{
    if (m_isTaking)
        return;
    m_selectedRow.reset();
    if (!current.isValid())
        return;
    const std::uint64_t number = m_filtered.numberAt(current.row());
    m_selectedRow = number;
    if (m_found)
        updateFound();
    const MessageRow row = m_log.row(number);
    emit rowSelected(number, row.server, string(row.peer), string(row.client));
}

void MessagesPanel::copySelected()
{
    QItemSelection selection = m_view->selectionModel()->selection();
    std::sort(selection.begin(), selection.end(),
              [](const auto &a, const auto &b) { return a.top() < b.top(); });
    QStringList lines;
    bool isTooMuch = false;
    for (const QItemSelectionRange &range : std::as_const(selection)) {
        for (int row = range.top(); row <= range.bottom() && !isTooMuch; ++row) {
            const MessageRow each = m_log.row(m_filtered.numberAt(row));
            lines.append(copiedRow(each, m_model.serverName(each.server)));
            isTooMuch = lines.size() >= mostCopiedRows && row < range.bottom();
        }
    }
    if (!lines.isEmpty())
        QGuiApplication::clipboard()->setText(lines.join(QLatin1Char('\n')));
    if (isTooMuch)
        emit failed(tr("Only the first %1 rows were copied. Export them to a file to get all.")
                        .arg(formatCount(mostCopiedRows)));
}

void MessagesPanel::search(const QString &text)
{
    if (text.isEmpty()) {
        m_found.reset();
        m_findBar->setFound(0, 0);
        return;
    }
    if (!m_found) {
        m_found = std::make_unique<FilteredMessages>(m_model);
        connect(m_found.get(), &FilteredMessages::filtered, this, &MessagesPanel::updateFound);
    }
    m_found->setFilter(m_filtered.filter().andText(text));
}

void MessagesPanel::updateFound()
{
    if (m_found->filter().isEmpty())
        return; // its first search is not done yet
    int place = 0;
    if (m_selectedRow) {
        const int at = m_found->rowFrom(*m_selectedRow);
        if (at < m_found->rowCount() && m_found->numberAt(at) == *m_selectedRow)
            place = at + 1;
    }
    m_findBar->setFound(place, m_found->rowCount());
}

void MessagesPanel::step(bool isForward)
{
    if (!m_found || m_found->filter().isEmpty() || m_found->rowCount() == 0)
        return;
    const int count = m_found->rowCount();
    int at = 0;
    if (!m_selectedRow)
        at = isForward ? 0 : count - 1;
    else if (isForward)
        at = m_found->rowFrom(*m_selectedRow + 1) % count;
    else
        at = (m_found->rowFrom(*m_selectedRow) + count - 1) % count;
    const int row = m_filtered.rowFrom(m_found->numberAt(at));
    if (row >= m_filtered.rowCount())
        return;
    const QModelIndex index = m_filtered.index(row, MessageModel::TextColumn);
    m_view->setCurrentIndex(index);
    m_view->scrollTo(index, QAbstractItemView::PositionAtCenter);
}

void MessagesPanel::closeFind()
{
    m_found.reset();
    m_findBar->hide();
    m_view->setFocus();
}

void MessagesPanel::askForFile(ExportFormat format)
{
    const bool isCsv = format == ExportFormat::Csv;
    auto *const dialog = new QFileDialog(this, tr("Export messages"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(isCsv ? tr("CSV files (*.csv)") : tr("JSON Lines files (*.jsonl)"));
    dialog->setDefaultSuffix(isCsv ? QStringLiteral("csv") : QStringLiteral("jsonl"));
    dialog->selectFile(isCsv ? QStringLiteral("messages.csv") : QStringLiteral("messages.jsonl"));
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, format](const QString &path) { exportTo(path, format); });
    dialog->open();
}

void MessagesPanel::exportTo(const QString &path, ExportFormat format)
{
    if (m_export.isRunning()) {
        emit failed(tr("Another export is still being written. Try again in a moment."));
        return;
    }
    MessageExport::Order order{path, format, m_log, {}, m_model.serverNames()};
    order.rows.reserve(static_cast<std::size_t>(m_filtered.rowCount()));
    for (int row = 0; row < m_filtered.rowCount(); ++row)
        order.rows.push_back(m_filtered.numberAt(row));
    m_export.start(std::move(order));
}

bool MessagesPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_view->viewport() && event->type() == QEvent::Resize)
        updateNewChip();
    return QWidget::eventFilter(watched, event);
}

void MessagesPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void MessagesPanel::retranslate()
{
    const auto name = [](QToolButton *tool, const QString &text, const QString &key = {}) {
        tool->setToolTip(key.isEmpty() ? text : QStringLiteral("%1 (%2)").arg(text, key));
        tool->setAccessibleName(text);
    };
    m_view->setAccessibleName(tr("Messages"));
    name(m_pause, tr("Pause the table; what comes is kept and shows afterwards"));
    name(m_findButton, tr("Find"),
         QKeySequence(QKeySequence::Find).toString(QKeySequence::NativeText));
    name(m_exportButton, tr("Export what the table shows"));
    name(m_clearButton, tr("Clear the messages"));
    m_exportCsv->setText(tr("Export as CSV…"));
    m_exportJson->setText(tr("Export as JSON Lines…"));
    m_copy->setText(tr("Copy"));
    updateStatus();
    updateNewChip();
}

void MessagesPanel::takeLook()
{
    m_pause->setIcon(m_theme.icon(QStringLiteral("pause")));
    m_findButton->setIcon(m_theme.icon(QStringLiteral("search")));
    m_exportButton->setIcon(m_theme.icon(QStringLiteral("download")));
    m_clearButton->setIcon(m_theme.icon(QStringLiteral("trash-2")));
    const int icon = qRound(m_theme.px(16));
    for (QToolButton *const tool : {m_pause, m_findButton, m_exportButton, m_clearButton})
        tool->setIconSize(QSize(icon, icon));
    setFontOf(*m_status, m_theme.captionFont());
    // Rows are what the room is for: on a small screen there are few.
    const int margin = qRound(m_theme.px(8));
    layout()->setContentsMargins(margin, margin / 2, margin, margin / 4);
    layout()->setSpacing(margin / 4);
    updateNewChip();
}

} // namespace drover
