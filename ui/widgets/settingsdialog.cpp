// SPDX-License-Identifier: MIT
#include "widgets/settingsdialog.h"

#include "session/language.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QEvent>
#include <QFormLayout>
#include <QLabel>

namespace drover {

namespace {

constexpr int scaleStep = 25; ///< per cent

} // namespace

SettingsDialog::SettingsDialog(Settings settings, const Theme &theme, QWidget *parent)
    : QDialog(parent)
    , m_settings(std::move(settings))
    , m_themes(new QComboBox(this))
    , m_scales(new QComboBox(this))
    , m_languages(new QComboBox(this))
    , m_labels{new QLabel(this), new QLabel(this), new QLabel(this)}
{
    auto *const form = new QFormLayout(this);
    QComboBox *const boxes[] = {m_themes, m_scales, m_languages};
    for (int i = 0; i < 3; ++i) {
        m_labels[i]->setBuddy(boxes[i]);
        form->addRow(m_labels[i], boxes[i]);
    }
    auto *const buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    form->addRow(buttons);

    for (int i = 0; i < 4; ++i)
        m_themes->addItem(QString());
    for (int percent = qRound(100 * Theme::leastScale); percent <= 100 * Theme::mostScale;
         percent += scaleStep)
        m_scales->addItem(QStringLiteral("%1 %").arg(percent), percent);
    m_languages->addItem(QString());
    for (const QString &code : Language::codes())
        m_languages->addItem(Language::nameOf(code), code);
    m_themes->setCurrentIndex(static_cast<int>(m_settings.theme));
    m_scales->setCurrentIndex(qRound((m_settings.scale - Theme::leastScale) * 100 / scaleStep));
    m_languages->setCurrentIndex(static_cast<int>(Language::codes().indexOf(m_settings.language))
                                 + 1);
    connect(m_themes, &QComboBox::activated, this, [this](int index) {
        m_settings.theme = static_cast<Theme::Choice>(index);
        emit settingsChanged(m_settings);
    });
    connect(m_scales, &QComboBox::activated, this, [this] {
        m_settings.scale = m_scales->currentData().toInt() / 100.0;
        emit settingsChanged(m_settings);
    });
    connect(m_languages, &QComboBox::activated, this, [this] {
        m_settings.language = m_languages->currentData().toString();
        emit settingsChanged(m_settings);
    });
    setMinimumWidth(qRound(theme.px(360)));
    retranslate();
}

void SettingsDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void SettingsDialog::retranslate()
{
    setWindowTitle(tr("Settings"));
    m_labels[0]->setText(tr("&Colours"));
    m_labels[1]->setText(tr("&Size of texts"));
    m_labels[2]->setText(tr("&Language"));
    m_themes->setItemText(static_cast<int>(Theme::Choice::System), tr("As the desktop"));
    m_themes->setItemText(static_cast<int>(Theme::Choice::Light), tr("Light"));
    m_themes->setItemText(static_cast<int>(Theme::Choice::Dark), tr("Dark"));
    m_themes->setItemText(static_cast<int>(Theme::Choice::HighContrast), tr("High contrast"));
    m_languages->setItemText(0, tr("As the system"));
}

} // namespace drover
