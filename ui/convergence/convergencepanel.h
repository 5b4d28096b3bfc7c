// SPDX-License-Identifier: MIT
#pragma once

#include "convergence/beliefmodel.h"
#include "session/selection.h"

#include <QTimer>
#include <QWidget>

class QCheckBox;
class QFrame;
class QLabel;
class QLineEdit;
class QTableView;

namespace drover {

class Theme;

/// Whether the herd agrees: a sentence, and the matrix of clients and servers below it. A click or
/// the arrow keys select a client for the whole window. Nothing is done while it is hidden.
class ConvergencePanel : public QWidget
{
    Q_OBJECT

public:
    /// All three outlive the panel.
    ConvergencePanel(HerdModel &herd, Selection &selection, const Theme &theme,
                     QWidget *parent = nullptr);
    ~ConvergencePanel() override;

    /// How often the table is sorted anew and the sentence rewritten, at most.
    static constexpr std::chrono::milliseconds refreshPeriod{250};

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void makeTables();
    void tieTables();
    void retranslate();
    void applyTheme();
    void fitColumns();
    void refreshLater();
    void refresh();
    void showSelected(const Selected &selected);
    void selectRow(const QModelIndex &index);
    void sortBy(int column);

    HerdModel &m_herd;
    Selection &m_selection;
    const Theme &m_theme;
    BeliefModel m_model;
    QLabel *m_summary; // these are children
    QLineEdit *m_filter;
    QCheckBox *m_onlyDisagreeing;
    QFrame *m_frame; // around both tables
    QTableView *m_names; // the first column, which does not scroll away
    QTableView *m_table; // the other columns
    QWidget *m_belowNames; // as high as the bar below the other columns
    QTimer m_timer;
    int m_sortColumn = BeliefModel::byDisagreement;
    bool m_following = false; // the selection is being shown: it is no choice of the user
};

} // namespace drover
