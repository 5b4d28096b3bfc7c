// SPDX-License-Identifier: MIT
#include "widgets/settingsdialog.h"

#include "language/language.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QEvent>
#include <QFontDatabase>
#include <QFormLayout>
#include <QLabel>
#include <QLocale>
#include <QSpinBox>
#include <QStyledItemDelegate>

namespace drover {

namespace {

constexpr int scaleStep = 25; ///< per cent
// In English whatever the language: in Chinese they would be boxes themselves.
constexpr const char *chineseWithoutFont = "Chinese (no font for it)";
constexpr const char *fontAdvice
    = "No font on this computer has Chinese letters: boxes would stand in their place. Install "
      "one, such as Noto Sans CJK, and start Drover again.";
constexpr int lastBasePort = 65'000; ///< a herd of some hundred servers has to fit behind it

} // namespace

bool SettingsDialog::hasFontFor(const QString &language)
{
    // The fonts that are shipped have the letters of all the others.
    return QLocale(language).script() != QLocale::SimplifiedHanScript
        || !QFontDatabase::families(QFontDatabase::SimplifiedChinese).isEmpty();
}

SettingsDialog::SettingsDialog(Settings settings, const Theme &theme, QWidget *parent,
                               CanBeShown canBeShown)
    : QDialog(parent)
    , m_canBeShown(std::move(canBeShown))
    , m_settings(std::move(settings))
    , m_themes(new QComboBox(this))
    , m_scales(new QComboBox(this))
    , m_languages(new QComboBox(this))
    , m_fontWarning(new QLabel(this))
    , m_basePort(new QSpinBox(this))
    , m_keptMessages(new QComboBox(this))
    , m_writesLog(new QCheckBox(this))
{
    auto *const form = new QFormLayout(this);
    QWidget *const fields[] = {m_themes, m_scales, m_languages, m_basePort, m_keptMessages};
    for (std::size_t i = 0; i < m_labels.size(); ++i) {
        m_labels[i] = new QLabel(this);
        m_labels[i]->setBuddy(fields[i]);
        form->addRow(m_labels[i], fields[i]);
        if (fields[i] == m_languages)
            form->addRow(m_fontWarning);
    }
    m_fontWarning->setWordWrap(true);
    m_fontWarning->setProperty("warning", true);
    m_fontWarning->setObjectName(QStringLiteral("fontWarning"));
    form->addRow(m_writesLog);
    auto *const buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    form->addRow(buttons);
    for (QComboBox *const box : {m_themes, m_scales, m_languages, m_keptMessages})
        box->setItemDelegate(new QStyledItemDelegate(box)); // its own knows no style sheet
    fill();
    connectAll();
    setMinimumWidth(qRound(theme.px(360)));
    retranslate();
}

void SettingsDialog::fill()
{
    for (int i = 0; i < 4; ++i)
        m_themes->addItem(QString());
    for (int percent = qRound(100 * Theme::leastScale); percent <= 100 * Theme::mostScale;
         percent += scaleStep)
        m_scales->addItem(QStringLiteral("%1 %").arg(percent), percent);
    m_languages->addItem(QString());
    for (const QString &code : Language::codes())
        m_languages->addItem(
            m_canBeShown(code) ? Language::nameOf(code) : QLatin1String(chineseWithoutFont), code);
    for (int rows = Settings::leastKeptMessages; rows <= Settings::mostKeptMessages; rows *= 10)
        m_keptMessages->addItem(QString(), rows);
    m_basePort->setRange(0, lastBasePort);
    m_basePort->setKeyboardTracking(false);
    m_basePort->setGroupSeparatorShown(false);

    m_themes->setCurrentIndex(static_cast<int>(m_settings.theme));
    m_scales->setCurrentIndex(qRound((m_settings.scale - Theme::leastScale) * 100 / scaleStep));
    m_languages->setCurrentIndex(static_cast<int>(Language::codes().indexOf(m_settings.language))
                                 + 1);
    m_keptMessages->setCurrentIndex(m_keptMessages->findData(m_settings.keptMessages));
    m_basePort->setValue(m_settings.basePort);
    m_writesLog->setChecked(m_settings.writesLog);
    warnOfFont();
}

void SettingsDialog::connectAll()
{
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
        warnOfFont();
        emit settingsChanged(m_settings);
    });
    connect(m_basePort, &QSpinBox::valueChanged, this, [this](int port) {
        m_settings.basePort = static_cast<quint16>(port);
        emit settingsChanged(m_settings);
    });
    connect(m_keptMessages, &QComboBox::activated, this, [this] {
        m_settings.keptMessages = m_keptMessages->currentData().toInt();
        emit settingsChanged(m_settings);
    });
    connect(m_writesLog, &QCheckBox::toggled, this, [this](bool writes) {
        m_settings.writesLog = writes;
        emit settingsChanged(m_settings);
    });
}

/// It can be chosen all the same: the font may be on its way.
void SettingsDialog::warnOfFont()
{
    const QString code = m_languages->currentData().toString();
    const bool isLacking = !code.isEmpty() && !m_canBeShown(code);
    m_fontWarning->setVisible(isLacking);
    m_fontWarning->setText(isLacking ? QLatin1String(fontAdvice) : QLatin1String());
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
    m_labels[3]->setText(tr("&First port"));
    m_labels[4]->setText(tr("&Messages kept"));
    //: Where a port is chosen: servers listen where the herd says.
    m_basePort->setSpecialValueText(tr("As the herd says"));
    m_basePort->setToolTip(
        tr("The first server's port; the next ones count up. A herd file's own ports stay."));
    for (int i = 0; i < m_keptMessages->count(); ++i)
        m_keptMessages->setItemText(i, QLocale().toString(m_keptMessages->itemData(i).toInt()));
    m_keptMessages->setToolTip(tr("The table of messages forgets the oldest beyond so many."));
    m_writesLog->setText(tr("&Write log files"));
    m_themes->setItemText(static_cast<int>(Theme::Choice::System), tr("As the desktop"));
    m_themes->setItemText(static_cast<int>(Theme::Choice::Light), tr("Light"));
    m_themes->setItemText(static_cast<int>(Theme::Choice::Dark), tr("Dark"));
    m_themes->setItemText(static_cast<int>(Theme::Choice::HighContrast), tr("High contrast"));
    m_languages->setItemText(0, tr("As the system"));
}

} // namespace drover
