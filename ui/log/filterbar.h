// SPDX-License-Identifier: MIT
#pragma once

#include "log/messagefilter.h"
#include "session/savedfilter.h"

#include <QList>
#include <QTimer>
#include <QWidget>

#include <functional>
#include <optional>

class QAction;
class QCompleter;
class QHBoxLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QStringListModel;
class QToolButton;

namespace drover {

class Theme;

/// The line that a filter is typed in: completes, explains a mistake under the place where it is,
/// and has saved filters as buttons.
class FilterBar : public QWidget
{
    Q_OBJECT

public:
    using Context = std::function<SuggestionContext()>;

    /// \a theme outlives it. \a context is asked when something is to be completed.
    FilterBar(const Theme &theme, Context context, QWidget *parent = nullptr);
    ~FilterBar() override;

    void setText(const QString &text);
    QString text() const;
    /// A server that is not among them is a mistake.
    void setServerNames(const QStringList &names);
    /// Besides the usual ones, which are always there.
    void setSavedFilters(const QList<SavedFilter> &filters);
    /// What is wrong with the text.
    const std::optional<FilterError> &mistake() const { return m_mistake; }
    /// Whether it is explained below the line: not at once, while somebody types on.
    bool tellsMistake() const;
    /// At the end of the line.
    void addTool(QWidget *tool);

signals:
    /// The text is another filter now; not while it has a mistake.
    void filterChanged(const drover::MessageFilter &filter);
    void mistakeToldChanged();
    void savedFiltersChanged(const QList<drover::SavedFilter> &filters);

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void retranslate();
    void takeLook();
    void takeText();
    void showMistake();
    void placeMistake();
    void suggest();
    void takeSuggestion(const QString &word);
    static QList<SavedFilter> usualFilters();
    void rebuildChips();
    QPushButton *addChip(const SavedFilter &filter, bool isUsual);
    void markChips();
    void askForName();
    void saveAs(const QString &name);
    void removeSaved(const SavedFilter &filter);

    const Theme &m_theme;
    const Context m_context;
    QLineEdit *m_field;
    QAction *m_searchIcon;
    QWidget *m_chips;
    QToolButton *m_add;
    QHBoxLayout *m_row;
    QLabel *m_mistakeLabel;
    QCompleter *m_completer;
    QStringListModel *m_words;
    Suggestions m_suggestions;
    QStringList m_serverNames;
    QString m_applied; // the last text without a mistake
    QList<SavedFilter> m_saved;
    std::optional<FilterError> m_mistake;
    QTimer m_mistakeDelay; // nobody is told of a mistake while typing on
};

} // namespace drover
