// SPDX-License-Identifier: MIT
#include "theme/stylesheet.h"
#include "theme/theme.h"

#include <QApplication>
#include <QCheckBox>
#include <QDir>
#include <QFontInfo>
#include <QPainter>
#include <QSignalSpy>
#include <QStyle>
#include <QTest>

using namespace drover;

namespace {

class ThemeTest : public QObject
{
    Q_OBJECT

private slots:
    void textCanBeRead_data();
    void textCanBeRead();
    void serversDiffer();
    void badgesCanBeRead();
    void theSheetIsFilledIn_data();
    void theSheetIsFilledIn();
    void fontsAreShipped();
    void everyIconCanBeDrawn_data();
    void everyIconCanBeDrawn();
    void tellsOfChanges();
    void followsTheDesktop();
    void presentingIsLargeAndStrong();
    void aFieldIsClearedByACrispCross();
    void aBoxCanBeSeen_data();
    void aBoxCanBeSeen();
};

Palette paletteOf(int index)
{
    const Palette all[]
        = {lightPalette(), darkPalette(), highContrastPalette(), strongDarkPalette()};
    return all[index];
}

void addPalettes()
{
    QTest::addColumn<int>("palette");
    QTest::newRow("light") << 0;
    QTest::newRow("dark") << 1;
    QTest::newRow("high contrast") << 2;
    QTest::newRow("strong dark") << 3;
}

void ThemeTest::textCanBeRead_data()
{
    addPalettes();
}

void ThemeTest::textCanBeRead()
{
    QFETCH(int, palette);
    const Palette colors = paletteOf(palette);
    const double least = colors.isHighContrast ? 7 : 4.5;
    const std::pair<const char *, QColor> texts[]
        = {{"text", colors.text}, {"dim", colors.dim},         {"accent", colors.accent},
           {"up", colors.up},     {"warning", colors.warning}, {"down", colors.down}};
    for (const auto &[name, text] : texts) {
        for (const QColor &background : {colors.window, colors.panel}) {
            const double contrast = contrastRatio(text, background);
            QVERIFY2(contrast >= least,
                     qPrintable(QStringLiteral("%1 on %2: %3")
                                    .arg(QLatin1String(name), background.name())
                                    .arg(contrast)));
        }
    }
    for (const QColor &text : {colors.text, colors.dim})
        QVERIFY(contrastRatio(text, colors.selection) >= 4.5);
    QVERIFY(contrastRatio(colors.label, colors.land) >= 4.5);
    QVERIFY(contrastRatio(textOn(colors.accent), colors.accent) >= 4.5);
}

void ThemeTest::serversDiffer()
{
    for (ServerIndex one = 0; one < 32; ++one)
        for (ServerIndex other = 0; other < one; ++other)
            QVERIFY(serverColor(one) != serverColor(other)
                    || badgeShapeOf(one) != badgeShapeOf(other));
}

void ThemeTest::badgesCanBeRead()
{
    for (ServerIndex server = 0; server < 8; ++server)
        QVERIFY(contrastRatio(textOn(serverColor(server)), serverColor(server)) >= 4.5);
    QCOMPARE(contrastRatio(Qt::black, Qt::white), 21.0);
    QCOMPARE(contrastRatio(Qt::red, Qt::red), 1.0);
}

void ThemeTest::theSheetIsFilledIn_data()
{
    addPalettes();
}

void ThemeTest::theSheetIsFilledIn()
{
    QFETCH(int, palette);
    const QString once = styleSheet(paletteOf(palette), 1);
    QVERIFY(!once.contains(QLatin1Char('@')));
    QVERIFY(once.contains(QLatin1String("padding: 5px 14px")));
    const QString twice = styleSheet(paletteOf(palette), 2);
    QVERIFY(twice.contains(QLatin1String("padding: 10px 28px")));
    QVERIFY(!twice.contains(QLatin1String("{1")));
}

void ThemeTest::fontsAreShipped()
{
    const Theme theme;
    QCOMPARE(QFontInfo(theme.bodyFont()).family(), QStringLiteral("Inter"));
    QCOMPARE(QFontInfo(theme.monoFont()).family(), QStringLiteral("DejaVu Sans Mono"));
    QVERIFY(QFontInfo(theme.titleFont()).weight() >= QFont::DemiBold);
}

void ThemeTest::everyIconCanBeDrawn_data()
{
    QTest::addColumn<QString>("name");
    const Theme theme; // loads the resources
    QStringList files = QDir(QStringLiteral(":/icons")).entryList(QDir::Files);
    for (const QString &file : QDir(QStringLiteral(":/icons/places")).entryList(QDir::Files))
        files.append(QLatin1String("places/") + file);
    QVERIFY(files.size() > 30);
    for (QString file : files)
        QTest::newRow(qPrintable(file)) << file.remove(QLatin1String(".svg"));
}

void ThemeTest::everyIconCanBeDrawn()
{
    QFETCH(QString, name);
    Theme theme;
    theme.setChoice(Theme::Choice::Light);
    const auto ink = [](const QPixmap &pixmap) {
        const QImage image = pixmap.toImage();
        QColor darkest(Qt::white);
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x)
                if (qAlpha(image.pixel(x, y)) == 255)
                    darkest = image.pixelColor(x, y);
        return darkest;
    };
    const QIcon icon = theme.icon(name);
    QCOMPARE(icon.pixmap(48, 48).size(), QSize(48, 48));
    // Smoothing may be off by one.
    const auto isNear = [](const QColor &one, const QColor &other) {
        return std::abs(one.red() - other.red()) + std::abs(one.green() - other.green())
            + std::abs(one.blue() - other.blue())
            <= 6;
    };
    QVERIFY(isNear(ink(icon.pixmap(48, 48)), theme.palette().text));
    QVERIFY(isNear(ink(icon.pixmap(48, 48, QIcon::Normal, QIcon::On)), theme.palette().accent));
    QVERIFY(theme.icon(QStringLiteral("no such icon")).isNull());
}

void ThemeTest::tellsOfChanges()
{
    Theme theme;
    theme.setChoice(Theme::Choice::Light);
    QSignalSpy changed(&theme, &Theme::changed);
    theme.setChoice(Theme::Choice::Dark);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(theme.palette(), darkPalette());
    QCOMPARE(QApplication::palette().color(QPalette::Window), darkPalette().window);
    theme.setChoice(Theme::Choice::Dark);
    QCOMPARE(changed.size(), 1);
    theme.setScale(1.5);
    QCOMPARE(theme.bodyFont().pixelSize(), 20);
    theme.setScale(9);
    QCOMPARE(theme.scale(), Theme::mostScale);
    theme.setScale(0);
    QCOMPARE(theme.scale(), Theme::leastScale);
}

void ThemeTest::followsTheDesktop()
{
    Theme theme;
    theme.setDesktop(Theme::Desktop::Light);
    QSignalSpy changed(&theme, &Theme::changed);
    theme.setDesktop(Theme::Desktop::Dark);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(theme.palette(), darkPalette());
    // Our own palette is not taken for the desktop's.
    theme.setChoice(Theme::Choice::Light);
    theme.setChoice(Theme::Choice::System);
    QCOMPARE(theme.palette(), darkPalette());
    theme.setChoice(Theme::Choice::HighContrast);
    changed.clear();
    theme.setDesktop(Theme::Desktop::Light);
    QCOMPARE(changed.size(), 0); // nobody asked to follow it
    theme.setChoice(Theme::Choice::System);
    QCOMPARE(theme.palette(), lightPalette());
}

void ThemeTest::presentingIsLargeAndStrong()
{
    Theme theme;
    theme.setChoice(Theme::Choice::Dark);
    theme.setPresenting(true);
    QVERIFY(theme.palette().isHighContrast && theme.palette().isDark);
    QCOMPARE(theme.px(10), 16.0);
    theme.setPresenting(false);
    QCOMPARE(theme.palette(), darkPalette());
}

/// One icon, whatever the theme becomes: a field asks for it once.
void ThemeTest::aFieldIsClearedByACrispCross()
{
    Theme theme;
    const QStyle &style = *QApplication::style();
    const QIcon icon = style.standardIcon(QStyle::SP_LineEditClearButton);
    for (const double scale : {1.0, 1.5, 2.0}) {
        theme.setScale(scale);
        const int side = style.pixelMetric(QStyle::PM_LineEditIconSize);
        QCOMPARE(side, qRound(16 * scale));
        QCOMPARE(side, style.pixelMetric(QStyle::PM_SmallIconSize));
        for (const auto choice : {Theme::Choice::Light, Theme::Choice::Dark}) {
            theme.setChoice(choice);
            for (const double ratio : {1.0, 2.0}) {
                const auto picture = [&](const QIcon &of) {
                    return of.pixmap(QSize(side, side), ratio).toImage();
                };
                QCOMPARE(picture(icon), picture(theme.icon(QStringLiteral("circle-x"))));
                QCOMPARE(picture(icon).width(), qRound(side * ratio));
            }
        }
    }
}

void ThemeTest::aBoxCanBeSeen_data()
{
    QTest::addColumn<int>("choice");
    QTest::newRow("light") << int(Theme::Choice::Light);
    QTest::newRow("dark") << int(Theme::Choice::Dark);
    QTest::newRow("high contrast") << int(Theme::Choice::HighContrast);
}

/// Its edge has the contrast that WCAG 2.1 (1.4.11) asks of what one clicks on; its tick, that of
/// text.
void ThemeTest::aBoxCanBeSeen()
{
    QFETCH(int, choice);
    Theme theme;
    theme.setChoice(Theme::Choice(choice));
    QCheckBox box;
    box.resize(box.sizeHint());
    const auto countPixels = [&box](auto &&isSeen) {
        const QImage picture = box.grab().toImage();
        int count = 0;
        for (int x = 0; x < picture.width(); ++x)
            count += isSeen(picture.pixelColor(x, picture.height() / 2)) ? 1 : 0;
        return count;
    };
    const QColor panel = theme.palette().panel;
    const int edges
        = countPixels([&](const QColor &pixel) { return contrastRatio(pixel, panel) >= 3; });
    QVERIFY2(edges >= 2 && edges <= 6, qPrintable(QString::number(edges)));
    box.setChecked(true);
    const QColor accent = theme.palette().accent;
    QVERIFY(countPixels([&](const QColor &pixel) { return pixel == accent; }) >= 4);
    QVERIFY(countPixels([&](const QColor &pixel) { return contrastRatio(pixel, accent) >= 4.5; })
            >= 2);
}

} // namespace

QTEST_MAIN(ThemeTest)
#include "tst_theme.moc"
