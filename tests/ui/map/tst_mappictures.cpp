// SPDX-License-Identifier: MIT
// What a user lays over the map of the real window, and what is kept of it.
#include "mainwindow/mainwindow.h"
#include "map/basemap.h"
#include "map/mappanel.h"
#include "map/mapstrip.h"
#include "map/mapview.h"
#include "map/picturechooser.h"
#include "map/tilesource.h"
#include "support/tileserver.h"

#include <QAction>
#include <QFileDialog>
#include <QLineEdit>
#include <QMenu>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace drover;

namespace {

using Kind = MapPictures::Kind;

/// A window without a herd: the map is there all the same.
class TestWindow
{
public:
    explicit TestWindow(SettingsStore &store)
        : window(store, theme, {.anyPorts = true, .walks = false, .writesLog = false, .secret = {}})
    {
        window.resize(1280, 720);
        window.show();
    }

    MapStrip &strip() { return window.map().strip(); }
    BaseMap &base() { return window.map().view().baseMap(); }
    void pick(Kind kind) { strip().pictures().menu()->actions()[int(kind)]->trigger(); }
    void type(const QString &text)
    {
        auto *const field = strip().findChild<QLineEdit *>();
        field->setText(text);
        QTest::keyClick(field, Qt::Key_Return);
    }
    bool shows(QColor color)
    {
        MapView &view = window.map().view();
        return view.grab().toImage().pixelColor(view.width() / 2, view.height() / 2) == color;
    }

    Theme theme;
    MainWindow window;
};

class MapPicturesTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void nothingIsAskedForByDefault();
    void picturesOfAServerAreSeenAndKept();
    void aWrongAddressIsExplained();
    void aDeadServerIsToldOverTheMap();
    void aFileIsAskedForAndItsFaultsAreTold();
    void settingsOfNoUseAskForNothing();

private:
    QTemporaryDir m_directory;
    SettingsStore m_store{m_directory.filePath(QStringLiteral("settings.ini"))};
};

void MapPicturesTest::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true); // the tiles that are kept
}

void MapPicturesTest::nothingIsAskedForByDefault()
{
    QVERIFY(m_store.load().mapPictures == MapPictures());
    TestWindow test(m_store);
    const auto choices = test.strip().pictures().menu()->actions();
    QCOMPARE(choices.size(), qsizetype{4});
    for (const QAction *choice : choices)
        QCOMPARE(choice->isChecked(), choice == choices.first());
    QVERIFY(test.base().note().isEmpty());
    QVERIFY(!test.base().attribution().contains(QLatin1String("OpenStreetMap")));
    QVERIFY(!makeTileSource({}));
}

void MapPicturesTest::picturesOfAServerAreSeenAndKept()
{
    TileServer server;
    {
        TestWindow test(m_store);
        test.pick(Kind::Address);
        QVERIFY(test.strip().pictures().menu()->actions()[0]->isChecked()); // still
        QVERIFY(test.strip().asks() == MapStrip::Asks::TileAddress);
        test.type(server.urlTemplate());
        QVERIFY(test.strip().asks() == MapStrip::Asks::Nothing);
        QVERIFY(test.strip().pictures().menu()->actions()[int(Kind::Address)]->isChecked());
        QTRY_VERIFY(test.shows(Qt::red));
        QVERIFY(test.base().attribution().contains(QLatin1String("127.0.0.1")));
        QVERIFY(test.base().note().isEmpty());
    }
    QVERIFY(m_store.load().mapPictures.kind == Kind::Address);
    TestWindow next(m_store);
    QTRY_VERIFY(next.shows(Qt::red));
    next.pick(Kind::None);
    QTRY_VERIFY(!next.shows(Qt::red));
    QVERIFY(!next.base().attribution().contains(QLatin1String("127.0.0.1")));
    // The address is kept for the next time.
    QCOMPARE(m_store.load().mapPictures.urlTemplate, server.urlTemplate());
    QVERIFY(m_store.load().mapPictures.kind == Kind::None);
}

void MapPicturesTest::aWrongAddressIsExplained()
{
    TestWindow test(m_store);
    test.pick(Kind::Address);
    test.type(QStringLiteral("http://127.0.0.1/{z}/{x}.png"));
    QVERIFY(test.strip().asks() == MapStrip::Asks::TileAddress);
    QVERIFY(test.strip().hint().contains(QLatin1String("{y}")));
    QTest::keyClick(test.strip().findChild<QLineEdit *>(), Qt::Key_Escape);
    QVERIFY(test.strip().asks() == MapStrip::Asks::Nothing);
    QVERIFY(m_store.load().mapPictures.kind == Kind::None);
}

void MapPicturesTest::aDeadServerIsToldOverTheMap()
{
    TileServer server;
    const QString address = server.urlTemplate();
    server.close();
    TestWindow test(m_store);
    const QString ours = test.base().attribution();
    test.window.map().setPictures({Kind::Address, address, {}});
    QTRY_VERIFY(test.base().note().contains(QLatin1String("127.0.0.1")));
    QVERIFY(test.base().attribution().startsWith(ours)); // what is seen is our map
}

void MapPicturesTest::aFileIsAskedForAndItsFaultsAreTold()
{
    TestWindow test(m_store);
    test.pick(Kind::File);
    auto *const dialog = test.window.findChild<QFileDialog *>();
    QVERIFY(dialog);
    QVERIFY(test.strip().pictures().pictures().kind == Kind::None);
    QFile file(m_directory.filePath(QStringLiteral("no.mbtiles")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("no tiles");
    file.close();
    emit dialog->fileSelected(file.fileName());
    dialog->close();
    QTRY_VERIFY(!test.base().note().isEmpty());
    QCOMPARE(m_store.load().mapPictures.fileName, file.fileName());
    QVERIFY(m_store.load().mapPictures.kind == Kind::File);
    test.pick(Kind::None);
    QVERIFY(test.base().note().isEmpty());
}

void MapPicturesTest::settingsOfNoUseAskForNothing()
{
    QVERIFY(!makeTileSource({Kind::Address, QStringLiteral("no address"), {}}));
    QVERIFY(makeTileSource({Kind::OpenStreetMap, {}, {}})
                ->attribution()
                .contains(QLatin1String("OpenStreetMap")));
}

} // namespace

QTEST_MAIN(MapPicturesTest)
#include "tst_mappictures.moc"
