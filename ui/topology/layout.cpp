// SPDX-License-Identifier: MIT
#include "topology/layout.h"

#include <QRectF>

#include <algorithm>
#include <cmath>
#include <numbers>
#include <queue>

namespace drover {

namespace {

using Points = std::vector<QPointF>;
using Neighbours = std::vector<std::vector<std::size_t>>;

constexpr int majorisations = 60;
constexpr int majorisationsOfMany = 25; ///< above manyServers
constexpr std::size_t manyServers = 120;
/// Counting crossings costs the square of the links.
constexpr std::size_t mostCountedLinks = 300;
/// A link is so many cards long, and the picture so much wider than high.
constexpr double linkLength = 1.75;
constexpr double wideness = 1.15;

double lengthOf(QPointF vector)
{
    return std::hypot(vector.x(), vector.y());
}

/// Links between every two servers of one part, counted along the shortest way.
std::vector<std::vector<double>> distances(const Neighbours &neighbours)
{
    const std::size_t count = neighbours.size();
    std::vector<std::vector<double>> all(count, std::vector<double>(count, 0));
    for (std::size_t from = 0; from < count; ++from) {
        std::vector<int> steps(count, -1);
        std::queue<std::size_t> next;
        steps[from] = 0;
        next.push(from);
        while (!next.empty()) {
            const std::size_t at = next.front();
            next.pop();
            all[from][at] = steps[at];
            for (const std::size_t other : neighbours[at]) {
                if (steps[other] >= 0)
                    continue;
                steps[other] = steps[at] + 1;
                next.push(other);
            }
        }
    }
    return all;
}

Points onACircle(std::size_t count)
{
    Points points(count);
    const double radius = std::max(1.0, static_cast<double>(count) / (2 * std::numbers::pi));
    for (std::size_t i = 0; i < count; ++i) {
        const double angle
            = 2 * std::numbers::pi * static_cast<double>(i) / static_cast<double>(count)
            - std::numbers::pi / 2;
        points[i] = {radius * std::cos(angle), radius * std::sin(angle)};
    }
    return points;
}

/// Classical scaling: the two main directions of the distances.
Points scaled(const std::vector<std::vector<double>> &distance)
{
    const std::size_t count = distance.size();
    std::vector<std::vector<double>> matrix(count, std::vector<double>(count));
    std::vector<double> mean(count, 0);
    double whole = 0;
    for (std::size_t i = 0; i < count; ++i) {
        for (std::size_t j = 0; j < count; ++j)
            mean[i] += distance[i][j] * distance[i][j];
        mean[i] /= static_cast<double>(count);
        whole += mean[i] / static_cast<double>(count);
    }
    for (std::size_t i = 0; i < count; ++i)
        for (std::size_t j = 0; j < count; ++j)
            matrix[i][j] = -(distance[i][j] * distance[i][j] - mean[i] - mean[j] + whole) / 2;
    Points points(count);
    std::vector<double> first;
    for (int axis = 0; axis < 2; ++axis) {
        std::vector<double> vector(count);
        for (std::size_t i = 0; i < count; ++i) // any start that is like no eigenvector
            vector[i] = std::sin(static_cast<double>((i + 1) * static_cast<std::size_t>(axis + 1)));
        double value = 0;
        for (int step = 0; step < 40; ++step) {
            if (axis == 1) {
                double along = 0;
                for (std::size_t i = 0; i < count; ++i)
                    along += vector[i] * first[i];
                for (std::size_t i = 0; i < count; ++i)
                    vector[i] -= along * first[i];
            }
            std::vector<double> next(count, 0);
            for (std::size_t i = 0; i < count; ++i)
                for (std::size_t j = 0; j < count; ++j)
                    next[i] += matrix[i][j] * vector[j];
            value = 0;
            for (const double x : next)
                value += x * x;
            value = std::sqrt(value);
            if (value < 1e-9)
                break;
            for (std::size_t i = 0; i < count; ++i)
                vector[i] = next[i] / value;
        }
        for (std::size_t i = 0; i < count; ++i)
            (axis == 0 ? points[i].rx() : points[i].ry()) = std::sqrt(value) * vector[i];
        first = vector;
    }
    return points;
}

void majorise(Points &points, const std::vector<std::vector<double>> &distance, int steps)
{
    const std::size_t count = points.size();
    for (int step = 0; step < steps; ++step) {
        for (std::size_t i = 0; i < count; ++i) {
            QPointF sum;
            double weights = 0;
            for (std::size_t j = 0; j < count; ++j) {
                if (i == j)
                    continue;
                const double wanted = distance[i][j];
                const double weight = 1 / (wanted * wanted);
                QPointF apart = points[i] - points[j];
                double length = lengthOf(apart);
                if (length < 1e-6) { // two on one point: any way apart, always the same
                    apart = {std::cos(double(i)), std::sin(double(i))};
                    length = 1;
                }
                sum += weight * (points[j] + apart * (wanted / length));
                weights += weight;
            }
            points[i] = sum / weights;
        }
    }
}

double stress(const Points &points, const std::vector<std::vector<double>> &distance)
{
    double sum = 0;
    for (std::size_t i = 0; i < points.size(); ++i)
        for (std::size_t j = 0; j < i; ++j) {
            const double off = lengthOf(points[i] - points[j]) / distance[i][j] - 1;
            sum += off * off;
        }
    return sum;
}

/// Turned so that it is wider than high.
void turn(Points &points)
{
    QPointF middle;
    for (const QPointF &point : points)
        middle += point / static_cast<double>(points.size());
    double xx = 0;
    double xy = 0;
    double yy = 0;
    for (QPointF &point : points) {
        point -= middle;
        xx += point.x() * point.x();
        xy += point.x() * point.y();
        yy += point.y() * point.y();
    }
    if (std::abs(xx - yy) + std::abs(xy) < 0.05 * (xx + yy))
        return; // round: it stays as it is
    const double angle = -std::atan2(2 * xy, xx - yy) / 2;
    for (QPointF &point : points)
        point = {point.x() * std::cos(angle) - point.y() * std::sin(angle),
                 point.x() * std::sin(angle) + point.y() * std::cos(angle)};
    if (points.front().x() > points.back().x()) // the first one on the left
        for (QPointF &point : points)
            point.rx() = -point.x();
}

/// Pushes cards off each other, the shorter way.
void separate(Points &points, QSizeF room)
{
    const int most = 300;
    for (int step = 0; step < most; ++step) {
        bool moved = false;
        for (std::size_t i = 0; i < points.size(); ++i) {
            for (std::size_t j = 0; j < i; ++j) {
                const QPointF apart = points[i] - points[j];
                const double x = room.width() - std::abs(apart.x());
                const double y = room.height() - std::abs(apart.y());
                if (x <= 0 || y <= 0)
                    continue;
                moved = true;
                const double push = (std::min(x, y) + 1) / 2;
                const QPointF way = x < y ? QPointF(apart.x() < 0 ? -push : push, 0)
                                          : QPointF(0, apart.y() < 0 ? -push : push);
                points[i] += way;
                points[j] -= way;
            }
        }
        if (!moved)
            return;
    }
}

/// One connected part.
Points layOutPart(const Neighbours &neighbours, std::span<const Edge> links, QSizeF card)
{
    const std::size_t count = neighbours.size();
    if (count == 1)
        return {QPointF()};
    const auto distance = distances(neighbours);
    const int steps = count > manyServers ? majorisationsOfMany : majorisations;
    Points best;
    int fewest = 0;
    for (Points points : {onACircle(count), scaled(distance)}) {
        majorise(points, distance, steps);
        turn(points);
        const int crossed = links.size() <= mostCountedLinks ? crossings(points, links) : 0;
        const bool isBetter = best.empty() || crossed < fewest
            || (crossed == fewest && stress(points, distance) < stress(best, distance));
        if (isBetter) {
            best = std::move(points);
            fewest = crossed;
        }
    }
    const double length = linkLength * card.width();
    for (QPointF &point : best)
        point = {point.x() * length * wideness, point.y() * length / wideness};
    separate(best, {card.width() * 1.25, card.height() * 1.5});
    return best;
}

QRectF boundsOf(const Points &points)
{
    QRectF bounds(points.front(), points.front());
    for (const QPointF &point : points)
        bounds |= QRectF(point, QSizeF(1e-9, 1e-9));
    return bounds;
}

} // namespace

std::vector<QPointF> layOut(std::size_t servers, std::span<const Edge> links, QSizeF card)
{
    Neighbours neighbours(servers);
    for (const auto &[one, other] : links) {
        neighbours[one].push_back(other);
        neighbours[other].push_back(one);
    }
    Points places(servers);
    std::vector<std::size_t> local(servers, servers);
    const double gap = card.width();
    const double widest = std::sqrt(static_cast<double>(servers)) * card.width() * 4;
    QPointF corner;
    double rowHeight = 0;
    for (std::size_t first = 0; first < servers; ++first) {
        if (local[first] != servers)
            continue;
        std::vector<std::size_t> part{first};
        local[first] = 0;
        for (std::size_t i = 0; i < part.size(); ++i)
            for (const std::size_t other : neighbours[part[i]])
                if (local[other] == servers) {
                    local[other] = part.size();
                    part.push_back(other);
                }
        // In the order of the servers: a ring's circle start is then free of crossings.
        std::ranges::sort(part);
        for (std::size_t i = 0; i < part.size(); ++i)
            local[part[i]] = i;
        Neighbours inner(part.size());
        std::vector<Edge> innerLinks;
        for (const auto &[one, other] : links)
            if (std::ranges::binary_search(part, one)) {
                inner[local[one]].push_back(local[other]);
                inner[local[other]].push_back(local[one]);
                innerLinks.emplace_back(local[one], local[other]);
            }
        const Points laid = layOutPart(inner, innerLinks, card);
        const QRectF bounds = boundsOf(laid).marginsAdded(
            {card.width() / 2, card.height() / 2, card.width() / 2, card.height() / 2});
        if (corner.x() > 0 && corner.x() + bounds.width() > widest) {
            corner = {0, corner.y() + rowHeight + gap};
            rowHeight = 0;
        }
        for (std::size_t i = 0; i < part.size(); ++i)
            places[part[i]] = laid[i] - bounds.topLeft() + corner;
        corner.rx() += bounds.width() + gap;
        rowHeight = std::max(rowHeight, bounds.height());
    }
    return places;
}

int crossings(std::span<const QPointF> places, std::span<const Edge> links)
{
    const auto side = [&](std::size_t a, std::size_t b, std::size_t c) {
        const QPointF ab = places[b] - places[a];
        const QPointF ac = places[c] - places[a];
        return ab.x() * ac.y() - ab.y() * ac.x();
    };
    int count = 0;
    for (std::size_t i = 0; i < links.size(); ++i) {
        for (std::size_t j = 0; j < i; ++j) {
            const auto [a, b] = links[i];
            const auto [c, d] = links[j];
            if (a == c || a == d || b == c || b == d)
                continue;
            if (side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0)
                ++count;
        }
    }
    return count;
}

} // namespace drover
