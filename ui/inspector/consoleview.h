// SPDX-License-Identifier: MIT
#pragma once

#include "inspector/conversation.h"

#include <QTimer>
#include <QWidget>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;

namespace drover {

class Theme;

/// A Conversation to look at and to type into. Up and Down go through what was said before.
class ConsoleView : public QWidget
{
    Q_OBJECT

public:
    /// \a theme outlives the view.
    explicit ConsoleView(const Theme &theme, QWidget *parent = nullptr);
    ~ConsoleView() override;

    /// Null: nothing can be typed. \a console stays with the caller and outlives its being shown.
    void setConsole(Conversation *console, const QString &serverName);

    void retranslate();
    void applyTheme();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void sayLine();
    void recall(qsizetype step);
    void showState();
    void showAll();
    void showNew();
    void showEntry(const Conversation::Entry &entry, bool replacesLast);

    const Theme &m_theme;
    Conversation *m_console = nullptr;
    QString m_serverName;
    QLabel *m_state; // these are children
    QCheckBox *m_marks;
    QPlainTextEdit *m_transcript;
    QLineEdit *m_line;
    QTimer m_timer;
    std::uint64_t m_shown = 0; // entries, those that were dropped included
    bool m_isBlank = true; // no entry is shown
    bool m_lastIsWhole = true; // the last entry shown does not grow any more
    qsizetype m_recalled = 0; // how far back in the history; 0: a new line
    QString m_draft; // what was typed before going back
};

} // namespace drover
