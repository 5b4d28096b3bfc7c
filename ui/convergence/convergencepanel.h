// SPDX-License-Identifier: MIT
#pragma once

#include "convergence/beliefmodel.h"
#include "session/selection.h"

#include <QTimer>
#include <QWidget>

class QCheckBox;
class QLabel;
class QLineEdit;
class QTableView;

namespace drover {

class Theme;

/// The table of who believes what, with a sentence that sums it up.
class ConvergencePanel : public QWidget
{
    Q_OBJECT

public:
    /// All outlive it.
    ConvergencePanel(const HerdModel &model, Selection &selection, const Theme &theme,
                     QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void updateSentence();
    void updateLook();
    void selectionChanged(const Selected &now);

    const HerdModel &m_model;
    Selection &m_selection;
    const Theme &m_theme;
    BeliefModel m_beliefs;
    QLabel *m_sentence;
    QLineEdit *m_name;
    QCheckBox *m_onlyDifferent;
    QTableView *m_table;
    QTimer m_timer;
};

} // namespace drover
