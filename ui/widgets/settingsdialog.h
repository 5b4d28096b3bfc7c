// SPDX-License-Identifier: MIT
#pragma once

#include "session/settings.h"

#include <QDialog>

class QComboBox;
class QLabel;

namespace drover {

/// Theme, size and language. What is chosen holds at once.
class SettingsDialog : public QDialog
{
    Q_OBJECT

public:
    SettingsDialog(Settings settings, const Theme &theme, QWidget *parent = nullptr);

signals:
    void settingsChanged(const drover::Settings &settings);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    Settings m_settings;
    QComboBox *m_themes;
    QComboBox *m_scales;
    QComboBox *m_languages;
    QLabel *m_labels[3];
};

} // namespace drover
