// SPDX-License-Identifier: MIT
#pragma once

#include "monitor/herdframe.h"
#include "session/selection.h"

#include <QLabel>
#include <QTableView>
#include <QWidget>

#include <utility>
#include <vector>

class QGridLayout;

namespace drover {

class Theme;

/// A line of text that ends in "..." where there is no room for all of it; then the tool tip has
/// it.
class ElidedLabel : public QLabel
{
    Q_OBJECT

public:
    using QLabel::QLabel;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
};

/// The shape, colour and first letters that stand for a server everywhere.
class ServerBadge : public QWidget
{
    Q_OBJECT

public:
    explicit ServerBadge(const Theme &theme, QWidget *parent = nullptr);
    void setServer(ServerIndex server, const QString &name);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    ServerIndex m_server = unknownServer;
    QString m_initials;
};

/// What a page is about: badges, a name, and at the right a word with its sign.
class PageHeader : public QWidget
{
    Q_OBJECT

public:
    PageHeader(const Theme &theme, int badges, QWidget *parent = nullptr);
    ServerBadge &badge(int i) { return *m_badges[std::size_t(i)]; }
    void setName(const QString &name);
    void setState(const QString &state, const QColor &color);
    void applyTheme();

private:
    const Theme &m_theme;
    std::vector<ServerBadge *> m_badges; // children, as all widgets here
    ElidedLabel *m_name;
    QLabel *m_state;
};

/// Facts below one another, each a name and a value that can be selected and copied.
class FactList : public QWidget
{
    Q_OBJECT

public:
    FactList(const Theme &theme, int count, QWidget *parent = nullptr);
    void setName(int fact, const QString &name);
    /// A fact whose value is empty is not shown.
    void setValue(int fact, const QString &value, const QString &toolTip = {});
    QString value(int fact) const;
    void applyTheme();

private:
    const Theme &m_theme;
    std::vector<std::pair<QLabel *, QLabel *>> m_facts;
    QGridLayout *m_grid;
};

/// A table whose rows are chosen as a whole, as all tables of the inspector are.
class RowTable : public QTableView
{
    Q_OBJECT

public:
    RowTable(const Theme &theme, QAbstractItemModel &model, QWidget *parent = nullptr);
    /// In pixels at scale 1, or as its title needs; 0: the column has what the others leave.
    void setColumnWidths(const QList<double> &widths);
    /// At most \a rows rows high; the rest scrolls.
    void setHeightFor(int rows);
    void applyTheme();

private:
    void fitColumns();

    const Theme &m_theme;
    QList<double> m_widths;
};

} // namespace drover
