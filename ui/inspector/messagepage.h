// SPDX-License-Identifier: MIT
#pragma once

#include "log/messagepieces.h"

#include <QWidget>

class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace drover {

class FactList;
class PageHeader;
class Theme;

/// A message of the table, whole: when and where, and the line byte for byte, with its fields
/// named. Keeps a copy: the table may lose its row.
class MessagePage : public QWidget
{
    Q_OBJECT

public:
    enum Fact { Time, Server, Direction, Peer, Note, FactCount };

    /// \a theme outlives the page.
    explicit MessagePage(const Theme &theme, QWidget *parent = nullptr);
    ~MessagePage() override;

    /// \a about: the name of what is selected with it, and can be gone on to; empty: nothing.
    void setMessage(const MessageRow &message, const QString &server, const QString &about);
    void retranslate();
    void applyTheme();

    // For tests.
    const FactList &facts() const { return *m_facts; }
    const FactList &pieces() const { return *m_pieces; }
    QString line() const;

signals:
    /// What the message is about is to be seen instead.
    void left();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void refresh();
    void refreshPieces();
    void fitLine();

    const Theme &m_theme;
    MessageRow m_message; // its texts are these:
    std::string m_peer;
    std::string m_client;
    std::string m_text;
    QString m_server;
    QString m_about;
    PageHeader *m_header; // these are children
    QPushButton *m_on;
    FactList *m_facts;
    QLabel *m_lineTitle;
    QPlainTextEdit *m_line;
    QLabel *m_cut;
    QLabel *m_piecesTitle;
    FactList *m_pieces;
};

} // namespace drover
