// SPDX-License-Identifier: MIT
#pragma once

#include "session/settings.h"

#include <QDialog>

#include <array>
#include <functional>

class QCheckBox;
class QComboBox;
class QLabel;
class QSpinBox;

namespace drover {

/// Everything that Settings lets one choose. What is chosen is told at once.
class SettingsDialog : public QDialog
{
    Q_OBJECT

public:
    /// Of a language's code.
    using CanBeShown = std::function<bool(const QString &)>;

    /// Whether a font on this computer has the letters of the language.
    static bool hasFontFor(const QString &language);

    /// \a canBeShown is for tests.
    SettingsDialog(Settings settings, const Theme &theme, QWidget *parent = nullptr,
                   CanBeShown canBeShown = hasFontFor);

signals:
    void settingsChanged(const drover::Settings &settings);

protected:
    void changeEvent(QEvent *event) override;

private:
    void fill();
    void connectAll();
    void retranslate();
    void warnOfFont();

    const CanBeShown m_canBeShown;
    Settings m_settings;
    QComboBox *m_themes;
    QComboBox *m_scales;
    QComboBox *m_languages;
    QLabel *m_fontWarning; // below the languages, while there is something to say
    QSpinBox *m_basePort;
    QComboBox *m_keptMessages;
    QCheckBox *m_writesLog;
    std::array<QLabel *, 5> m_labels; // of all but the last, in this order
};

} // namespace drover
