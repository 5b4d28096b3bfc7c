// SPDX-License-Identifier: MIT
#include "places/placeschoice.h"

#include "herd/topology.h"
#include "places/importedplaces.h"
#include "places/noplaces.h"
#include "places/offlineplaces.h"
#include "places/onlineplaces.h"

#include <QCoreApplication>
#include <QFile>
#include <QHostAddress>

#include <algorithm>
#include <cerrno>
#include <optional>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace drover {

namespace {

using Kind = PlacesService::Kind;
using Provider = std::unique_ptr<PlacesProvider>;
using Made = Result<Provider, QString>;

constexpr qsizetype mostKeyBytes = 256;

struct ChoiceText
{
    Q_DECLARE_TR_FUNCTIONS(Places)
};

bool isKey(const QByteArray &key)
{
    return !key.isEmpty() && key.size() <= mostKeyBytes && std::ranges::all_of(key, [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z')
            || c == '-' || c == '_';
    });
}

std::optional<Kind> kindOf(const QString &source)
{
    if (source == QLatin1String("google"))
        return Kind::Google;
    if (source == QLatin1String("google-legacy"))
        return Kind::GoogleLegacy;
    if (source == QLatin1String("overpass"))
        return Kind::Overpass;
    return std::nullopt;
}

Result<QByteArray, QString> chooseKey(const PlacesChoice &choice)
{
    if (!choice.keyFile.isEmpty())
        return readKeyFile(choice.keyFile);
    const QByteArray key = qgetenv(googleKeyVariable).trimmed();
    if (key.isEmpty())
        return Failure{
            ChoiceText::tr("Google's places need a key. Set %1 to it, or write it to a file that "
                           "only you can read and name that with --places-key-file or, in the "
                           "herd file, as \"placesKeyFile\".")
                .arg(QLatin1String(googleKeyVariable))};
    if (!isKey(key))
        return Failure{ChoiceText::tr("What %1 is set to is no key of Google's: letters, digits, "
                                      "- and _ only. Set it to the key alone.")
                           .arg(QLatin1String(googleKeyVariable))};
    return key;
}

Result<QUrl, QString> chooseUrl(const QString &text, Kind kind)
{
    if (text.isEmpty())
        return defaultUrl(kind);
    const QUrl url(text, QUrl::StrictMode);
    const bool isSecure = url.scheme() == QLatin1String("https");
    if (!url.isValid() || url.host().isEmpty() || !url.userInfo().isEmpty() || url.hasQuery()
        || url.hasFragment() || (!isSecure && url.scheme() != QLatin1String("http")))
        return Failure{ChoiceText::tr("\"%1\" is no URL of a service for places. Write one like "
                                      "%2, without user, query and fragment.")
                           .arg(shownText(text), defaultUrl(kind).toString())};
    const bool isHere
        = url.host() == QLatin1String("localhost") || QHostAddress(url.host()).isLoopback();
    if (kind != Kind::Overpass && !isSecure && !isHere)
        return Failure{ChoiceText::tr("A key is not sent to %1 without encryption. Write https:// "
                                      "instead of http://.")
                           .arg(url.host())};
    return url;
}

Made makeOnline(const PlacesChoice &choice, Kind kind, Clock &clock)
{
    PlacesService service{.kind = kind};
    auto url = chooseUrl(choice.url, kind);
    if (!url)
        return Failure{url.error()};
    service.url = *url;
    if (kind != Kind::Overpass) {
        auto key = chooseKey(choice);
        if (!key)
            return Failure{key.error()};
        service.key = *key;
    }
    // Before the server's own deadline, so that the client hears who was slow.
    service.timeout = choice.timeout * 9 / 10;
    return Provider(std::make_unique<OnlinePlaces>(std::move(service), choice.mostBytes, clock));
}

} // namespace

PlacesChoice placesChoice(const Topology &topology)
{
    return {.source = topology.places,
            .keyFile = topology.placesKeyFile,
            .url = topology.placesUrl,
            .timeout = std::chrono::milliseconds(topology.limits.placesTimeoutMs),
            .mostBytes = topology.limits.maxPlacesBytes};
}

Made makePlacesProvider(const PlacesChoice &choice, Clock &clock)
{
    if (choice.source == QLatin1String(noPlacesName))
        return Provider(std::make_unique<NoPlaces>());
    if (choice.source == defaultPlaces)
        return Provider(std::make_unique<OfflinePlaces>());
    if (const auto kind = kindOf(choice.source))
        return makeOnline(choice, *kind, clock);
    auto file = ImportedPlaces::open(choice.source);
    if (!file)
        return Failure{file.error()};
    return Provider(std::move(*file));
}

Result<QByteArray, QString> readKeyFile(const QString &fileName)
{
    constexpr mode_t othersMode = S_IRWXG | S_IRWXO;
    const auto unreadable = [&fileName](int error) {
        return Failure{
            ChoiceText::tr("The key file %1 cannot be read (%2). Name a file that you can read.")
                .arg(fileName, qt_error_string(error))};
    };
    // Not blocking: a pipe without a writer would hold us here for ever.
    const int descriptor
        = ::open(QFile::encodeName(fileName).constData(), O_RDONLY | O_CLOEXEC | O_NONBLOCK);
    if (descriptor < 0)
        return unreadable(errno);
    QFile file;
    if (!file.open(descriptor, QIODevice::ReadOnly | QIODevice::Unbuffered,
                   QFileDevice::AutoCloseHandle)) {
        ::close(descriptor);
        return unreadable(EIO);
    }
    struct stat status = {};
    if (::fstat(descriptor, &status) != 0)
        return unreadable(errno);
    if (!S_ISREG(status.st_mode))
        return Failure{
            ChoiceText::tr("The key file %1 is not an ordinary file. Name one.").arg(fileName)};
    if (status.st_uid != ::geteuid())
        return Failure{ChoiceText::tr("The key file %1 belongs to another user. Make a copy of "
                                      "your own and name that.")
                           .arg(fileName)};
    if ((status.st_mode & othersMode) != 0)
        return Failure{ChoiceText::tr("The key file %1 is open to other users. Close it with "
                                      "chmod 600.")
                           .arg(fileName)};
    constexpr qint64 mostFileBytes = 4'096;
    const QByteArray key = file.read(mostFileBytes).trimmed();
    if (!isKey(key))
        return Failure{ChoiceText::tr("There is no key of Google's in %1: letters, digits, - and "
                                      "_ only. Write the key alone into it.")
                           .arg(fileName)};
    return key;
}

} // namespace drover
