// SPDX-License-Identifier: MIT
#include "session/settings.h"

#include <QSettings>
#include <QStandardPaths>

#include <algorithm>
#include <limits>

namespace drover {

namespace {

constexpr std::pair<Theme::Choice, const char *> themeNames[] = {
    {Theme::Choice::System, "system"},
    {Theme::Choice::Light, "light"},
    {Theme::Choice::Dark, "dark"},
    {Theme::Choice::HighContrast, "high-contrast"},
};

constexpr std::pair<MapPictures::Kind, const char *> pictureNames[] = {
    {MapPictures::Kind::None, "none"},
    {MapPictures::Kind::OpenStreetMap, "openstreetmap"},
    {MapPictures::Kind::Address, "address"},
    {MapPictures::Kind::File, "file"},
};

Theme::Choice themeOf(const QString &name)
{
    for (const auto &[choice, known] : themeNames)
        if (name == QLatin1String(known))
            return choice;
    return Theme::Choice::System;
}

QString nameOf(Theme::Choice theme)
{
    for (const auto &[choice, known] : themeNames)
        if (choice == theme)
            return QLatin1String(known);
    Q_UNREACHABLE();
}

/// No picture is asked for of a server by mistake: what is in doubt is none.
MapPictures readPictures(const QSettings &file)
{
    MapPictures pictures;
    const QString name = file.value(QStringLiteral("map/pictures")).toString();
    for (const auto &[kind, known] : pictureNames)
        if (name == QLatin1String(known))
            pictures.kind = kind;
    pictures.urlTemplate = file.value(QStringLiteral("map/address")).toString();
    pictures.fileName = file.value(QStringLiteral("map/file")).toString();
    using Kind = MapPictures::Kind;
    if ((pictures.kind == Kind::Address && pictures.urlTemplate.isEmpty())
        || (pictures.kind == Kind::File && pictures.fileName.isEmpty()))
        pictures.kind = Kind::None;
    return pictures;
}

void writePictures(QSettings &file, const MapPictures &pictures)
{
    for (const auto &[kind, name] : pictureNames)
        if (kind == pictures.kind)
            file.setValue(QStringLiteral("map/pictures"), QLatin1String(name));
    file.setValue(QStringLiteral("map/address"), pictures.urlTemplate);
    file.setValue(QStringLiteral("map/file"), pictures.fileName);
}

} // namespace

QString SettingsStore::defaultFileName()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation)
        + QStringLiteral("/drover/window.ini");
}

SettingsStore::SettingsStore(QString fileName)
    : m_fileName(std::move(fileName))
{
}

Settings SettingsStore::load() const
{
    QSettings file(m_fileName, QSettings::IniFormat);
    Settings settings;
    settings.theme = themeOf(file.value(QStringLiteral("theme")).toString());
    bool isNumber = false;
    const double scale = file.value(QStringLiteral("scale"), 1.0).toDouble(&isNumber);
    if (isNumber)
        settings.scale = std::clamp(scale, Theme::leastScale, Theme::mostScale);
    settings.language = file.value(QStringLiteral("language")).toString();
    settings.geometry = file.value(QStringLiteral("geometry")).toByteArray();
    settings.windowState = file.value(QStringLiteral("windowState")).toByteArray();
    settings.centreState = file.value(QStringLiteral("centreState")).toByteArray();
    settings.recentFiles
        = file.value(QStringLiteral("recentFiles")).toStringList().mid(0, Settings::maxRecentFiles);
    settings.threeThingsClosed = file.value(QStringLiteral("threeThingsClosed")).toBool();
    const uint port = file.value(QStringLiteral("basePort")).toUInt();
    if (port <= std::numeric_limits<quint16>::max())
        settings.basePort = static_cast<quint16>(port);
    settings.writesLog = file.value(QStringLiteral("writesLog"), true).toBool();
    const int kept
        = file.value(QStringLiteral("keptMessages"), settings.keptMessages).toInt(&isNumber);
    if (isNumber)
        settings.keptMessages
            = std::clamp(kept, Settings::leastKeptMessages, Settings::mostKeptMessages);
    settings.mapPictures = readPictures(file);
    const int filters = file.beginReadArray(QStringLiteral("filters"));
    for (int i = 0; i < filters; ++i) {
        file.setArrayIndex(i);
        settings.savedFilters.append({file.value(QStringLiteral("name")).toString(),
                                      file.value(QStringLiteral("text")).toString()});
    }
    file.endArray();
    return settings;
}

void SettingsStore::save(const Settings &settings)
{
    QSettings file(m_fileName, QSettings::IniFormat);
    file.setValue(QStringLiteral("theme"), nameOf(settings.theme));
    file.setValue(QStringLiteral("scale"), settings.scale);
    file.setValue(QStringLiteral("language"), settings.language);
    file.setValue(QStringLiteral("geometry"), settings.geometry);
    file.setValue(QStringLiteral("windowState"), settings.windowState);
    file.setValue(QStringLiteral("centreState"), settings.centreState);
    file.setValue(QStringLiteral("recentFiles"), settings.recentFiles);
    file.setValue(QStringLiteral("threeThingsClosed"), settings.threeThingsClosed);
    file.setValue(QStringLiteral("basePort"), settings.basePort);
    file.setValue(QStringLiteral("writesLog"), settings.writesLog);
    file.setValue(QStringLiteral("keptMessages"), settings.keptMessages);
    writePictures(file, settings.mapPictures);
    file.remove(QStringLiteral("filters"));
    file.beginWriteArray(QStringLiteral("filters"));
    for (int i = 0; i < settings.savedFilters.size(); ++i) {
        file.setArrayIndex(i);
        file.setValue(QStringLiteral("name"), settings.savedFilters[i].name);
        file.setValue(QStringLiteral("text"), settings.savedFilters[i].text);
    }
    file.endArray();
}

} // namespace drover
