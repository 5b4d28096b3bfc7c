// SPDX-License-Identifier: MIT
#include "language/language.h"
#include "theme/theme.h"
#include "widgets/settingsdialog.h"

#include <QComboBox>
#include <QFontDatabase>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>

using namespace drover;

namespace {

const QString chinese = QStringLiteral("zh_CN");

/// The box with the languages.
QComboBox *languagesOf(const SettingsDialog &dialog)
{
    for (QComboBox *const box : dialog.findChildren<QComboBox *>())
        if (box->findData(chinese) >= 0)
            return box;
    return nullptr;
}

void choose(QComboBox &box, const QString &code)
{
    box.setCurrentIndex(box.findData(code));
    emit box.activated(box.currentIndex());
}

} // namespace

class SettingsDialogTest : public QObject
{
    Q_OBJECT

private slots:
    void saysThatChineseHasNoFont();
    void saysNothingWhereThereIsOne();
    void asksTheFontsOfTheComputer();
};

void SettingsDialogTest::saysThatChineseHasNoFont()
{
    Theme theme;
    SettingsDialog dialog(Settings(), theme, nullptr,
                          [](const QString &code) { return code != chinese; });
    dialog.show();
    auto *const warning = dialog.findChild<QLabel *>(QStringLiteral("fontWarning"));
    QVERIFY(!warning->isVisible());
    QComboBox &languages = *languagesOf(dialog);
    // Before it is chosen, and in letters that can be read.
    const QString offered = languages.itemText(languages.findData(chinese));
    QVERIFY2(offered.startsWith(QLatin1String("Chinese")), qPrintable(offered));
    QSignalSpy changed(&dialog, &SettingsDialog::settingsChanged);
    choose(languages, chinese);
    QVERIFY(warning->isVisible());
    QVERIFY(warning->text().contains(QLatin1String("font")));
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed[0][0].value<Settings>().language, chinese); // they may have it all the same
    choose(languages, QStringLiteral("de"));
    QVERIFY(!warning->isVisible());
}

void SettingsDialogTest::saysNothingWhereThereIsOne()
{
    Theme theme;
    Settings settings;
    settings.language = chinese;
    SettingsDialog dialog(settings, theme, nullptr, [](const QString &) { return true; });
    dialog.show();
    QVERIFY(!dialog.findChild<QLabel *>(QStringLiteral("fontWarning"))->isVisible());
    QComboBox &languages = *languagesOf(dialog);
    QCOMPARE(languages.currentText(), Language::nameOf(chinese));
}

void SettingsDialogTest::asksTheFontsOfTheComputer()
{
    QCOMPARE(SettingsDialog::hasFontFor(chinese),
             !QFontDatabase::families(QFontDatabase::SimplifiedChinese).isEmpty());
    for (const QString &code : Language::codes())
        QVERIFY2(code == chinese || SettingsDialog::hasFontFor(code), qPrintable(code));
}

QTEST_MAIN(SettingsDialogTest)
#include "tst_settingsdialog.moc"
