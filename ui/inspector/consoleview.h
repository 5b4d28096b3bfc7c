// SPDX-License-Identifier: MIT
#pragma once

#include "inspector/conversation.h"

#include <QStringList>
#include <QWidget>

class QLineEdit;
class QPlainTextEdit;
class QToolButton;

namespace drover {

class Theme;

/// Shows a Conversation, and a line to type into it. Up and Down go through what was typed.
class ConsoleView : public QWidget
{
    Q_OBJECT

public:
    explicit ConsoleView(const Theme &theme, QWidget *parent = nullptr);

    /// Null: none. The console outlives the view or is taken away first.
    void setConversation(Conversation *console, const QString &serverName);
    void setWhitespaceVisible(bool visible);
    bool isWhitespaceVisible() const;
    QLineEdit &line() { return *m_line; }

    /// How bytes look: as UTF-8, with blanks and line ends to be seen if \a whitespace.
    static QString shownBytes(const QByteArray &bytes, bool whitespace);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void updateText();
    void updateLook();
    void say();
    void recall(int step);

    const Theme &m_theme;
    Conversation *m_console = nullptr;
    QString m_serverName;
    QPlainTextEdit *m_text;
    QLineEdit *m_line;
    QToolButton *m_whitespace;
    QToolButton *m_clear;
    QStringList m_history;
    qsizetype m_recalled = 0;
};

} // namespace drover
