// SPDX-License-Identifier: MIT
#include "session/layoutfile.h"

#include "herd/herdfile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

#include <cmath>
#include <optional>

namespace drover {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(drover::LayoutFile)
};

constexpr QLatin1String formatKey("format");
constexpr QLatin1String formatName("drover-layout-1");
constexpr QLatin1String positionsKey("positions");
/// No herd is so large: a card further out could not be found again.
constexpr double farthest = 1'000'000;

std::optional<QPointF> pointOf(const QJsonValue &value)
{
    const QJsonArray pair = value.toArray();
    if (pair.size() != 2 || !pair[0].isDouble() || !pair[1].isDouble())
        return std::nullopt;
    const QPointF point(pair[0].toDouble(), pair[1].toDouble());
    if (std::abs(point.x()) > farthest || std::abs(point.y()) > farthest)
        return std::nullopt;
    return point;
}

/// None where it is no such file, or one that is broken.
std::optional<CardPositions> parse(const QByteArray &json)
{
    const QJsonObject file = QJsonDocument::fromJson(json).object();
    if (file.value(formatKey).toString() != formatName || !file.value(positionsKey).isObject())
        return std::nullopt;
    const QJsonObject all = file.value(positionsKey).toObject();
    CardPositions positions;
    for (auto each = all.begin(); each != all.end(); ++each) {
        const auto point = pointOf(each.value());
        if (!point)
            return std::nullopt;
        positions.insert(each.key(), *point);
    }
    return positions;
}

} // namespace

QString layoutFileOf(const QString &herdFile)
{
    return herdFile + QStringLiteral(".layout");
}

Result<CardPositions, QString> readLayoutFile(const QString &fileName)
{
    QFile file(fileName);
    if (!file.exists())
        return CardPositions();
    std::optional<CardPositions> positions;
    if (file.open(QIODevice::ReadOnly) && file.size() <= maxHerdFileBytes)
        positions = parse(file.readAll());
    if (!positions)
        return Failure{Words::tr("%1 does not hold the positions of a herd's cards, so it is not "
                                 "read and stays as it is. Give it another name, and positions are "
                                 "kept again.")
                           .arg(QDir::toNativeSeparators(fileName))};
    return *std::move(positions);
}

Result<Done, QString> writeLayoutFile(const QString &fileName, const CardPositions &positions)
{
    if (auto there = readLayoutFile(fileName); !there)
        return Failure{there.error()};
    QJsonObject all;
    for (auto each = positions.cbegin(); each != positions.cend(); ++each)
        all.insert(each.key(), QJsonArray{qRound(each->x()), qRound(each->y())});
    const QByteArray json
        = QJsonDocument(QJsonObject{{formatKey, formatName}, {positionsKey, all}}).toJson();
    QSaveFile file(fileName);
    if (!file.open(QIODevice::WriteOnly) || file.write(json) != json.size() || !file.commit())
        return Failure{Words::tr("%1 cannot be written: %2. Where cards are moved is forgotten "
                                 "with the window. Save the herd in another folder to keep it.")
                           .arg(QDir::toNativeSeparators(fileName), file.errorString())};
    return Done();
}

} // namespace drover
