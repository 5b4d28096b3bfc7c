// SPDX-License-Identifier: MIT
#pragma once

#include "session/herdhost.h"
#include "theme/theme.h"

#include <QDialog>
#include <QStringList>

class QComboBox;
class QDialogButtonBox;
class QLabel;
class QLineEdit;

namespace drover {

/// Asks under which name the user reports to which server.
class OwnDialog : public QDialog
{
    Q_OBJECT

public:
    OwnDialog(const OwnClient &client, const QStringList &servers, const Theme &theme,
              QWidget *parent = nullptr);

signals:
    void chosen(const drover::OwnClient &client);

protected:
    void changeEvent(QEvent *event) override;

private:
    OwnClient entered() const;
    void retranslate();

    QLineEdit *m_name;
    QComboBox *m_servers;
    QLabel *m_labels[2];
    QLabel *m_note;
    QDialogButtonBox *m_buttons;
};

} // namespace drover
