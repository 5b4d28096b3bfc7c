// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;
class QToolButton;

namespace drover {

class Theme;

/// A line to search with, as browsers have it. Knows nothing of what is searched.
class FindBar : public QWidget
{
    Q_OBJECT

public:
    /// \a theme outlives it.
    explicit FindBar(const Theme &theme, QWidget *parent = nullptr);

    QString text() const;
    /// Shows it, and takes the keyboard.
    void start();
    /// \a place of \a count, the first one being 1; 0 where none is current.
    void setFound(int place, int count);

signals:
    void textChanged(const QString &text);
    void nextAsked();
    void previousAsked();
    void closed();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void retranslate();
    void takeLook();

    const Theme &m_theme;
    QLineEdit *m_field;
    QLabel *m_count;
    QToolButton *m_previous;
    QToolButton *m_next;
    QToolButton *m_close;
    int m_place = 0;
    int m_found = 0;
};

} // namespace drover
